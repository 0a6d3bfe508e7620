"""Marks: what happened between two parties, on the time line of their pair."""

from collections.abc import Iterator
from typing import Literal

from game_rules.debrief.chronicle import Chronicle
from game_rules.debrief.story import Mark, MarkKind
from game_rules.record.events import (
    Acceded,
    Denounced,
    Entered,
    ExpertsMet,
    Gestured,
    IncidentHappened,
    Inspected,
    Lapsed,
    LeapAnswered,
    Leapt,
    PublicFact,
    Queried,
    QueryIgnored,
    Questioned,
    Renewed,
    ReviewHeld,
)


def marks(told: Chronicle, pair: frozenset[str]) -> tuple[Mark, ...]:
    """Everything between the two, by round.

    Within a round what was signed comes first, then what failed, what happened in public, each in
    the order of the log, what was found broken, and the news.
    """
    found = [
        *_signed(told, pair),
        *_failed(told, pair),
        *(mark for each in told.public for mark in _public(each.round, each.fact, pair)),
        *_breaches(told, pair),
        *_news(told),
    ]
    return tuple(sorted(found, key=lambda mark: mark.round))


def _signed(told: Chronicle, pair: frozenset[str]) -> Iterator[Mark]:
    for each in told.drafted:
        draft, by = each.told.draft, each.told.by
        if each.told.act == "signed" and by in pair and pair <= set(draft.parties):
            yield Mark(
                round=each.round, kind="signed", party=by, subject=draft.title, agreement=draft.id
            )


def _failed(told: Chronicle, pair: frozenset[str]) -> Iterator[Mark]:
    drafts = told.drafts()
    for round, reckoning in told.reckonings():
        for ballot in reckoning.ballots:
            written_for = set(drafts[ballot.draft].parties) if ballot.draft in drafts else pair
            if not ballot.passed and ballot.party in pair and pair <= written_for:
                yield Mark(
                    round=round,
                    kind="failed",
                    party=ballot.party,
                    subject=ballot.title,
                    agreement=ballot.draft,
                )


def _public(  # noqa: C901 — one arm per fact
    round: int, fact: PublicFact, pair: frozenset[str]
) -> Iterator[Mark]:
    match fact:
        case Entered() | Acceded() if pair <= set(fact.agreement.parties):
            agreement = fact.agreement
            yield Mark(
                round=round,
                kind="entered",
                party=fact.party if isinstance(fact, Acceded) else None,
                subject=agreement.title,
                agreement=agreement.id,
            )
        case Leapt() if fact.party in pair:
            yield Mark(round=round, kind="leap", party=fact.party, subject="")
        case LeapAnswered() if {fact.party, fact.by} == pair:
            yield Mark(round=round, kind="answered", party=fact.by, subject="")
        case Questioned() if fact.party in pair:
            yield Mark(round=round, kind="question", party=fact.party, subject="")
        case Inspected() if {fact.by, fact.party} == pair:
            yield Mark(round=round, kind="inspection", party=fact.by, subject="")
        case Renewed() | Lapsed() if pair <= set(fact.agreement.parties):
            agreement = fact.agreement
            yield Mark(
                round=round,
                kind="renewed" if isinstance(fact, Renewed) else "lapsed",
                party=None,
                subject=agreement.title,
                agreement=agreement.id,
            )
        case Gestured() if {fact.by, fact.party} == pair:
            kind: MarkKind = "gesture" if fact.friendly else "warning"
            yield Mark(round=round, kind=kind, party=fact.by, subject="")
        case Queried() if {fact.by, fact.party} == pair:
            yield Mark(round=round, kind="query", party=fact.by, subject="")
        case QueryIgnored() if {fact.by, fact.party} == pair:
            yield Mark(round=round, kind="silence", party=fact.party, subject="")
        case Denounced() if fact.party in pair and pair <= set(fact.agreement.parties):
            agreement = fact.agreement
            yield Mark(
                round=round,
                kind="denounced",
                party=fact.party,
                subject=agreement.title,
                agreement=agreement.id,
            )
        case IncidentHappened() | ExpertsMet() | ReviewHeld() if set(fact.parties) == pair:
            yield Mark(round=round, kind=_meeting(fact), party=None, subject="")
        case _:
            pass


def _meeting(fact: IncidentHappened | ExpertsMet | ReviewHeld) -> MarkKind:
    kinds: dict[type, Literal["incident", "experts", "review"]] = {
        IncidentHappened: "incident",
        ExpertsMet: "experts",
        ReviewHeld: "review",
    }
    return kinds[type(fact)]


def _breaches(told: Chronicle, pair: frozenset[str]) -> Iterator[Mark]:
    titles = told.titles()
    for round, reckoning in told.reckonings():
        seen = {
            (each.party, each.agreement)
            for each in reckoning.compliance
            if each.seen in ("shave", "evade") and {each.party, each.towards} == pair
        }
        for party, agreement in sorted(seen):
            yield Mark(
                round=round,
                kind="breach",
                party=party,
                subject=titles.get(agreement, ""),
                agreement=agreement,
            )


def _news(told: Chronicle) -> Iterator[Mark]:
    for round, news in told.news:
        yield Mark(round=round, kind="news", party=None, subject=news.inject, title=news.headline)


__all__ = ["marks"]
