"""The known fold: what one viewer knows, from the facts told to it and nothing else."""

from collections.abc import Callable
from functools import partial
from typing import Any, assert_never

from msgspec import UNSET

from game_rules.record.events import (
    Annotated,
    ChannelOpened,
    Crewed,
    DossierGiven,
    DraftTold,
    ForecastGiven,
    Found,
    Guessed,
    Heard,
    HomeRead,
    IntelligenceGiven,
    KnownFact,
    NewsCame,
    OrdersWritten,
    ProposalTold,
    RatificationFailed,
    TimeGiven,
)
from game_rules.record.world import Channel, Forecast, Guess, Known, Remark
from game_rules.scenario.treaty import Draft, Proposal

Changes = dict[str, Any]
"""Of what a viewer knows, what is other by now: field → value."""
Note = Callable[[Known, Changes], None]
"""What something told adds to the changes of anybody who is told it."""


def noted(facts: tuple[KnownFact, ...]) -> Note | None:
    """What some facts change of what a viewer knows; None if they leave nothing but lines.

    They are read once for all who are told them.
    """
    if len(facts) == 1:
        return _noted(facts[0])
    notes = [note for fact in facts if (note := _noted(fact)) is not None]
    return partial(_in_turn, notes) if notes else None


def for_bots(facts: tuple[KnownFact, ...]) -> bool:
    """Whether only what bots know can be other by some facts: people have the lines themselves."""
    return type(facts[0]) is Heard and len(facts) == 1


def _in_turn(notes: list[Note], known: Known, changes: Changes) -> None:
    for note in notes:
        note(known, changes)


def _noted(fact: KnownFact) -> Note | None:  # noqa: C901, PLR0911, PLR0912 — one arm per fact
    """What one more fact changes of what a viewer knows."""
    match fact:
        # The most frequent first: arms are tried in their order.
        case OrdersWritten():
            return partial(_write, {"orders": fact.orders})
        case ForecastGiven():
            return partial(_forecast, fact)
        case DraftTold():
            return _draft(fact.draft)
        case Heard():
            return partial(_heard, fact)
        case Annotated() | NewsCame() | RatificationFailed():
            return None  # lines of a stream: what only grows is kept in the log alone
        case TimeGiven():
            return partial(_write, {"time": fact.time})
        case Crewed():
            return partial(_write, {"crew": fact.crew, "bot": fact.bot})
        case ChannelOpened():
            return partial(_channel, fact.channel)
        case DossierGiven():
            return partial(_write, {"dossier": fact.dossier})
        case HomeRead():
            return partial(_write, {"home": fact.home})
        case IntelligenceGiven():
            return partial(_write, {"intelligence": fact.intelligence})
        case ProposalTold():
            return partial(_proposal, fact.proposal)
        case Found():
            return partial(_write, {"findings": fact.findings})
        case Guessed():
            return partial(_guess, fact.guess)
        case _:
            assert_never(fact)


def _write(fields: Changes, _known: Known, changes: Changes) -> None:
    changes.update(fields)


def _heard(fact: Heard, known: Known, changes: Changes) -> None:
    """A line of a stream, which is kept in the log alone; but a bot has no log to look into.

    It remembers phrases until the resolution after the next, and of whoever speaks in own words
    the last that was said in a channel.
    """
    if changes.get("bot", known.bot) is None:
        return
    home = changes.get("home", known.home)
    after = home.round if home is not None else 0
    phrase = None if fact.phrase is UNSET else fact.phrase
    place = fact.channel, fact.party, None
    kept = [
        each
        for each in changes.get("remarks", known.remarks)
        if each.after >= after - 1 and (each.channel, each.party, each.phrase) != place
    ]
    said = Remark(
        after=after, channel=fact.channel, party=fact.party, text=fact.text, phrase=phrase
    )
    changes["remarks"] = (*kept, said)


def _channel(channel: Channel, known: Known, changes: Changes) -> None:
    before = changes.get("channels", known.channels)
    changes["channels"] = {**before, channel.id: channel}


def _proposal(proposal: Proposal, known: Known, changes: Changes) -> None:
    before = changes.get("proposals", known.proposals)
    changes["proposals"] = {**before, proposal.id: proposal}


def _guess(guess: Guess, known: Known, changes: Changes) -> None:
    changes["guesses"] = (*changes.get("guesses", known.guesses), guess)


def _draft(draft: Draft) -> Note:
    """One draft more, or another text of it: the same dictionary for all who knew the same."""
    before: dict[str, Draft] | None = None
    drafts: dict[str, Draft] = {}

    def note(known: Known, changes: Changes) -> None:
        nonlocal before, drafts
        had = changes.get("drafts", known.drafts)
        if had is not before:
            before, drafts = had, {**had, draft.id: draft}
        changes["drafts"] = drafts
        if draft.status != "open" and draft.id in changes.get("forecasts", known.forecasts):
            del _forecasts(known, changes)[draft.id]

    return note


def _forecast(fact: ForecastGiven, known: Known, changes: Changes) -> None:
    """One forecast more, as the last of all, or none any more."""
    forecasts = _forecasts(known, changes)
    forecasts.pop(fact.draft, None)
    if fact.forecast is not None:
        forecasts[fact.draft] = fact.forecast


def _forecasts(known: Known, changes: Changes) -> dict[str, Forecast]:
    """The viewer's own forecasts, to be written in: a resolution gives many of them."""
    forecasts: dict[str, Forecast] | None = changes.get("forecasts")
    if forecasts is None:
        forecasts = changes["forecasts"] = dict(known.forecasts)
    return forecasts


__all__ = ["Changes", "Note", "for_bots", "noted"]
