"""The public fold: what everybody knows, from public facts and nothing else."""

from typing import assert_never

from msgspec.structs import replace

from game_rules.record.events import (
    Acceded,
    Annotated,
    ApprovalRequired,
    Convened,
    CrisisHeld,
    DebriefOpened,
    Denounced,
    Ended,
    Entered,
    ExpertsMet,
    Extended,
    ForumHeld,
    Gestured,
    Held,
    IncidentHappened,
    Inspected,
    Lapsed,
    LeapAnswered,
    LeapLapsed,
    Leapt,
    Led,
    Left,
    Monitored,
    NewsCame,
    Paused,
    PhaseCut,
    PhaseOpened,
    PublicFact,
    Queried,
    QueryAnswered,
    QueryIgnored,
    Questioned,
    RatificationFailed,
    Readied,
    RenewalWished,
    Renewed,
    Resumed,
    ReviewHeld,
    RoundClosed,
)
from game_rules.record.world import LeapMade, Public, QueryMade, Record, SignMade, Stage

_LINES = frozenset(
    {
        PhaseCut,
        RatificationFailed,
        ExpertsMet,
        ReviewHeld,
        ForumHeld,
        Inspected,
        Monitored,
        IncidentHappened,
        NewsCame,
        RoundClosed,
        CrisisHeld,
    }
)
"""Facts that a resolution has many of, and that leave nothing but a line in a stream."""


def fold_public(public: Public | None, fact: PublicFact) -> Public:
    """The public part after one more public fact; the first fact is `Convened`."""
    if public is None:
        if not isinstance(fact, Convened):
            raise AssertionError("a log begins with what lies on the table")
        return Public(board=fact.board)
    if type(fact) in _LINES:
        return public
    stage = fold_stage(public.stage, fact)
    if stage is not public.stage:
        return replace(public, stage=stage)  # no fact changes the record as well
    if isinstance(fact, Gestured):
        return replace(public, record=_signed(public.record, fact, public.stage.round))
    record = fold_record(public.record, fact)
    return public if record is public.record else replace(public, record=record)


def fold_stage(  # noqa: C901, PLR0911 — one arm per fact
    stage: Stage, fact: PublicFact
) -> Stage:
    """Where the exercise stands after one more fact."""
    match fact:
        case PhaseOpened():
            return Stage(
                status="running",
                round=fact.round,
                name=fact.name,
                phase=fact.phase,
                due=fact.due,
                debrief=stage.debrief,
                approval=stage.approval,
            )
        case Readied():
            others = tuple(party for party in stage.ready if party != fact.party)
            return replace(stage, ready=(*others, fact.party) if fact.ready else others)
        case Paused():
            return replace(stage, status="paused", due=None, left=fact.left, reason=fact.reason)
        case Resumed():
            return replace(stage, status="running", due=fact.due, left=None, reason="")
        case Extended() if stage.left is not None:
            return replace(stage, left=stage.left + fact.seconds * 1000)
        case Extended():
            return replace(stage, due=fact.due)
        case Held():
            return _held(stage, fact.more)
        case Ended():
            return replace(
                stage, status="ended", due=None, left=None, over=None, reason=fact.reason, ready=()
            )
        case DebriefOpened():
            return replace(stage, debrief=fact.open, lead="")
        case Led():
            return replace(stage, lead=fact.at)
        case ApprovalRequired():
            return replace(stage, approval=fact.on)
        case _:
            return stage


def _held(stage: Stage, more: int | None) -> Stage:
    """The phase goes on, for so long or until those are done for whom it waits."""
    over = (stage.over or 0) + (more or 0)
    if more is None:
        return replace(stage, due=None, left=None, over=over)
    return replace(
        stage,
        due=None if stage.due is None else stage.due + more,
        left=None if stage.left is None else stage.left + more,
        over=over,
    )


def fold_record(  # noqa: C901, PLR0911 — one arm per fact
    record: Record, fact: PublicFact
) -> Record:
    """What was done in public, after one more fact."""
    match fact:
        case Entered() | Acceded() | Lapsed() | Denounced() | Left() | Renewed():
            agreement = fact.agreement
            return replace(record, agreements={**record.agreements, agreement.id: agreement})
        case RenewalWished():
            agreement = record.agreements[fact.agreement]
            others = tuple(party for party in agreement.renewing if party != fact.party)
            renewing = (*others, fact.party) if fact.renew else others
            noted = replace(agreement, renewing=renewing)
            return replace(record, agreements={**record.agreements, agreement.id: noted})
        case Leapt():
            return replace(
                record, leaps=(*record.leaps, LeapMade(party=fact.party, round=fact.round))
            )
        case LeapAnswered():
            return replace(record, leaps=tuple(_answered(leap, fact) for leap in record.leaps))
        case LeapLapsed():
            return replace(
                record,
                leaps=tuple(
                    replace(leap, lapsed=True)
                    if (leap.party, leap.round) == (fact.party, fact.round)
                    else leap
                    for leap in record.leaps
                ),
            )
        case Questioned():
            if fact.party in record.questioned:
                return record
            return replace(record, questioned=(*record.questioned, fact.party))
        case Queried():
            put = QueryMade(by=fact.by, party=fact.party, round=fact.round)
            return replace(record, queries=(*record.queries, put))
        case QueryAnswered() | QueryIgnored():
            return replace(record, queries=tuple(_met(put, fact) for put in record.queries))
        case (
            Convened()
            | PhaseOpened()
            | Readied()
            | Paused()
            | Resumed()
            | Extended()
            | Held()
            | PhaseCut()
            | RatificationFailed()
            | ExpertsMet()
            | ReviewHeld()
            | ForumHeld()
            | Inspected()
            | Gestured()
            | Monitored()
            | IncidentHappened()
            | NewsCame()
            | RoundClosed()
            | CrisisHeld()
            | Ended()
            | DebriefOpened()
            | Led()
            | Annotated()
            | ApprovalRequired()
        ):
            return record
        case _:
            assert_never(fact)


def _answered(leap: LeapMade, fact: LeapAnswered) -> LeapMade:
    if (leap.party, leap.round) != (fact.party, fact.round) or fact.by in leap.answered_by:
        return leap
    return replace(leap, answered_by=(*leap.answered_by, fact.by))


def _signed(record: Record, fact: Gestured, round: int) -> Record:
    made = SignMade(by=fact.by, party=fact.party, friendly=fact.friendly, round=round)
    return replace(record, signs=(*(one for one in record.signs if one.round == round), made))


def _met(put: QueryMade, fact: QueryAnswered | QueryIgnored) -> QueryMade:
    if (put.by, put.party, put.round) != (fact.by, fact.party, fact.round):
        return put
    return replace(put, answer="answered" if isinstance(fact, QueryAnswered) else "silent")


__all__ = ["fold_public"]
