"""The answer to a what-if: both curves, the fan of futures, and what can be said of them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from msgspec import Struct

from game_rules.debrief.story import Evidence, Sentence
from game_rules.history import Entry
from game_rules.scenario.constants import CONSTANTS, Constants
from game_rules.theatre.course import Became, Course, course
from game_rules.whatif.change import Change
from game_rules.whatif.replay import Dropped, replay
from game_rules.whatif.sentences import say

FEW = 30
"""Below so many futures, a share says little."""


class Fan(Struct, frozen=True, kw_only=True):
    """Where the futures lie, round by round: of ten one below `low`, one above `high`."""

    low: tuple[int, ...]
    middle: tuple[int, ...]
    high: tuple[int, ...]


class Lines(Struct, frozen=True, kw_only=True):
    """One ordered pair: good faith per round, beginning with round 0."""

    holder: str
    of: str
    played: tuple[int, ...]
    changed: tuple[int, ...]
    played_fan: Fan | None
    changed_fan: Fan | None


class Share(Struct, frozen=True, kw_only=True):
    """One pair of rivals: in which round it transforms, and in how many futures."""

    parties: tuple[str, str]
    played: int | None
    changed: int | None
    played_futures: int
    changed_futures: int


class Answer(Struct, frozen=True, kw_only=True):
    """What would have been."""

    changes: tuple[Change, ...]
    futures: int
    """How many there are of each kind; 0: none were asked for."""
    lines: tuple[Lines, ...]
    shares: tuple[Share, ...]
    dropped: tuple[Dropped, ...]
    sentences: tuple[Sentence, ...]


class Replays(Struct, frozen=True, kw_only=True):
    """Both courses of one exercise, all else as it was played."""

    changes: tuple[Change, ...]
    was: Course
    now: Course
    dropped: tuple[Dropped, ...]


def replays(
    entries: Sequence[Entry], changes: Sequence[Change], k: Constants = CONSTANTS
) -> Replays:
    """The exercise as it was and as it would have been.

    Raises `ChangeMistake` where there is nothing to change.
    """
    again = replay(entries, changes, k)
    return Replays(
        changes=tuple(changes),
        was=course(entries),
        now=course(again.entries),
        dropped=again.dropped,
    )


def answer(asked: Replays, played: Sequence[Course] = (), changed: Sequence[Course] = ()) -> Answer:
    """The answer; `played` and `changed` are futures without the change and with it."""
    shares = tuple(_shares(asked.was, asked.now, played, changed))
    lines = tuple(_lines(asked.was, asked.now, played, changed))
    return Answer(
        changes=asked.changes,
        futures=len(changed),
        lines=lines,
        shares=shares,
        dropped=asked.dropped,
        sentences=tuple(_sentences(lines, shares, asked.dropped, len(changed))),
    )


def fan(curves: Sequence[tuple[int, ...]]) -> Fan | None:
    """The middle and the outer tenths of many curves of one length."""
    if not curves:
        return None
    columns = [sorted(column) for column in zip(*curves, strict=True)]
    return Fan(
        low=tuple(_part(column, 10) for column in columns),
        middle=tuple(_part(column, 50) for column in columns),
        high=tuple(_part(column, 90) for column in columns),
    )


def _part(column: list[int], percent: int) -> int:
    """The least value that so many of a hundred do not exceed."""
    return column[max(0, (percent * len(column) + 99) // 100 - 1)]


def _lines(
    was: Course, now: Course, played: Sequence[Course], changed: Sequence[Course]
) -> Iterator[Lines]:
    for holder, row in was.faith.items():
        for of, curve in row.items():
            yield Lines(
                holder=holder,
                of=of,
                played=curve,
                changed=now.faith[holder][of],
                played_fan=fan([each.faith[holder][of] for each in played]),
                changed_fan=fan([each.faith[holder][of] for each in changed]),
            )


def _shares(
    was: Course, now: Course, played: Sequence[Course], changed: Sequence[Course]
) -> Iterator[Share]:
    for place, became in enumerate(was.became):
        yield Share(
            parties=became.parties,
            played=became.transformed,
            changed=now.became[place].transformed,
            played_futures=_count(each.became[place] for each in played),
            changed_futures=_count(each.became[place] for each in changed),
        )


def _count(found: Iterable[Became]) -> int:
    return sum(each.transformed is not None for each in found)


def _sentences(
    lines: Sequence[Lines], shares: Sequence[Share], dropped: Sequence[Dropped], futures: int
) -> Iterator[Sentence]:
    pairs = {frozenset(share.parties) for share in shares}
    rival = [each for each in lines if frozenset((each.holder, each.of)) in pairs]
    moved = max(rival, key=lambda each: abs(each.changed[-1] - each.played[-1]), default=None)
    if moved is None or moved.changed[-1] == moved.played[-1]:
        yield say("same", Evidence(screen="transformed"))
    else:
        yield say(
            "otherwise",
            Evidence(screen="transformed", holder=moved.holder, of=moved.of),
            party=moved.holder,
            other=moved.of,
            good_faith=moved.played[-1],
            good_faith_then=moved.changed[-1],
        )
    for share in shares:
        yield _transforms(share)
    if futures:
        yield from (_futures(share, futures) for share in shares)
    yield from _refused("dropped", [one for one in dropped if one.entry])
    yield from _refused("not-granted", [one for one in dropped if not one.entry])
    if 0 < futures < FEW:
        yield say("few-futures", Evidence(screen="transformed"), games=futures)
    yield say("one-reading", Evidence(screen="transformed"))


def _refused(
    code: Literal["dropped", "not-granted"], dropped: Sequence[Dropped]
) -> Iterator[Sentence]:
    if dropped:
        where = Evidence(screen="record", round=dropped[0].round)
        yield say(code, where, moves=len(dropped), round=dropped[0].round)


def _transforms(share: Share) -> Sentence:
    party, other = share.parties
    where = Evidence(screen="transformed", holder=party, of=other)
    match share.played, share.changed:
        case None, None:
            return say("transforms-neither", where, party=party, other=other)
        case int() as round, None:
            return say("transforms-no-more", where, party=party, other=other, round=round)
        case None, int() as until:
            return say("transforms-only-then", where, party=party, other=other, until=until)
        case int() as round, int() as until:
            return say("transforms-too", where, party=party, other=other, round=round, until=until)
        case _:
            raise AssertionError(share)


def _futures(share: Share, futures: int) -> Sentence:
    party, other = share.parties
    return say(
        "futures",
        Evidence(screen="transformed", holder=party, of=other),
        party=party,
        other=other,
        games=futures,
        changed=share.changed_futures,
        played=share.played_futures,
    )


__all__ = ["FEW", "Answer", "Fan", "Lines", "Replays", "Share", "answer", "fan", "replays"]
