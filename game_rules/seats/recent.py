"""Recent: what is shown of a long exercise. What is over is shown as long as it is among the last.

A view is told again and again, and to everybody who comes. What can still be acted on is always
in it; of what is closed, the newest. All of it stands in the log, and the debrief tells all of it.
"""

from collections.abc import Callable, Mapping
from itertools import islice
from typing import Final, TypeVar

from msgspec.structs import replace

from game_rules.exact.kept import kept
from game_rules.record.world import Guess, Record
from game_rules.scenario.treaty import Agreement, Draft, Proposal

SHOWN: Final = 50
"""How many things of a kind are shown that are over. Calibrated: no exercise of ours has as many,
and a page that held as many texts would still be read by nobody from top to bottom."""

T = TypeVar("T")


def recent_record(record: Record) -> Record:
    """The public record without agreements that bound and questions that were put long ago."""
    if len(record.agreements) <= SHOWN and len(record.queries) <= SHOWN:
        return record
    return _record(record)


def recent_drafts(drafts: dict[str, Draft], record: Record, round: int) -> dict[str, Draft]:
    """The texts that are open, that are in force, of this round, and the last of the others."""
    return drafts if len(drafts) <= SHOWN else _drafts(drafts, record.agreements, round)


def recent_proposals(proposals: dict[str, Proposal]) -> dict[str, Proposal]:
    """The proposals that wait, and the last of the others."""
    return proposals if len(proposals) <= SHOWN else _proposals(proposals)


def recent_guesses(guesses: tuple[Guess, ...]) -> tuple[Guess, ...]:
    """The last of a delegation's own guesses."""
    return guesses if len(guesses) <= SHOWN else _guesses(guesses)


@kept(64)
def _record(record: Record) -> Record:
    asked = record.queries
    old = len(asked) - SHOWN
    return replace(
        record,
        agreements=_lately(record.agreements, _is_over),
        queries=tuple(q for n, q in enumerate(asked) if n >= old or q.answer is None),
    )


@kept(64)
def _drafts(
    drafts: dict[str, Draft], agreements: dict[str, Agreement], round: int
) -> dict[str, Draft]:
    def is_over(draft: Draft) -> bool:
        if draft.status == "open" or draft.tabled >= round:
            return False
        return draft.id not in agreements or _is_over(agreements[draft.id])

    return _lately(drafts, is_over)


@kept(64)
def _proposals(proposals: dict[str, Proposal]) -> dict[str, Proposal]:
    return _lately(proposals, lambda proposal: proposal.status != "waiting")


@kept(64)
def _guesses(guesses: tuple[Guess, ...]) -> tuple[Guess, ...]:
    return guesses[-SHOWN:]


def _is_over(agreement: Agreement) -> bool:
    """Whether it binds nobody towards anybody, and nobody can join it."""
    alone = len(agreement.parties) < 2 and not agreement.open_to
    return alone or len(set(agreement.lapsed)) >= len(agreement.articles)


def _lately(all_: Mapping[str, T], is_over: Callable[[T], bool]) -> dict[str, T]:
    """Without those that are over, but for the last of them in the order in which they came."""
    over = [id for id, one in all_.items() if is_over(one)]
    old = set(islice(over, max(0, len(over) - SHOWN)))
    return {id: one for id, one in all_.items() if id not in old}


__all__ = [
    "SHOWN",
    "recent_drafts",
    "recent_guesses",
    "recent_proposals",
    "recent_record",
]
