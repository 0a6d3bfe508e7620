"""The mind-gap: each party's estimates of another's fears against the truth, round by round.

Beside each stands what the own services reported that round, so that a delegation can see
whether it read the other better than its services did.
"""

from collections.abc import Iterator, Sequence

from game_rules.debrief.chronicle import Chronicle
from game_rules.debrief.feared import feared, greatest, largest
from game_rules.debrief.story import Feared, Gap, MindGap, Reader, Way
from game_rules.history import Entry
from game_rules.minds.fears import threat
from game_rules.record.events import IntelligenceGiven
from game_rules.record.world import Guess, Intelligence
from game_rules.scenario.catalogue import FEARS
from game_rules.scenario.scenario import Party

HALF_STEP = 125
"""Half of what one step of a guess is worth."""


def mind_gap(entries: Sequence[Entry], told: Chronicle) -> MindGap:
    """The mind-gap of a log, as far as it has come, with what was read from it."""
    reports = _reports(entries)
    parties = {party.id: party for party in told.scenario.parties}
    rows = [
        tuple(_gaps(pair, parties[pair.holder], reports)) for pair in feared(told) if pair.guesses
    ]
    return MindGap(
        gaps=tuple(gap for row in rows for gap in row),
        readers=tuple(_reader(row) for row in rows),
    )


def _reports(entries: Sequence[Entry]) -> dict[tuple[str, int], Intelligence]:
    """(Party, round after which it was given) → what its services reported."""
    return {
        (viewer, fact.intelligence.round): fact.intelligence
        for entry in entries
        for told in entry.event.known
        for viewer in told.viewers
        for fact in told.facts
        if isinstance(fact, IntelligenceGiven)
    }


def _gaps(
    pair: Feared, holder: Party, reports: dict[tuple[str, int], Intelligence]
) -> Iterator[Gap]:
    """What `pair.of` guessed about what `pair.holder` fears of it."""
    before: Guess | None = None
    for guess in pair.guesses:
        place = _place(pair, guess)
        fears = pair.fears[place]
        report = reports.get((pair.of, place))
        services = report.fears.get(pair.holder) if report else None
        level = threat(services, holder.sensitivities) if services else None
        guessed = level_of(guess)
        yield Gap(
            by=pair.of,
            about=pair.holder,
            round=guess.round,
            guessed=guessed,
            truth=pair.threat[place],
            error=guessed - pair.threat[place],
            fear=guess.fear,
            true_fear=pair.dominant[place],
            hit=greatest(fears, guess.fear),
            rank=1 + sum(fears[fear] > fears[guess.fear] for fear in FEARS),
            moved=_way(guessed - level_of(before), 0) if before else None,
            truth_moved=(
                _way(pair.threat[place] - pair.threat[_place(pair, before)], HALF_STEP)
                if before
                else None
            ),
            services=level - pair.threat[place] if level is not None else None,
            services_hit=greatest(fears, largest(services)) if services else None,
        )
        before = guess


def level_of(guess: Guess) -> int:
    """A guessed level in thousandths."""
    return (guess.level - 1) * 250


def _place(pair: Feared, guess: Guess) -> int:
    """The truth while a round was played is what the round before left behind."""
    return min(max(guess.round - 1, 0), len(pair.threat) - 1)


def _way(change: int, least: int) -> Way:
    if change > least:
        return 1
    return -1 if change < -least else 0


def _reader(row: Sequence[Gap]) -> Reader:
    sizes = [abs(gap.error) for gap in row]
    moving = [gap for gap in row if gap.truth_moved]
    return Reader(
        by=row[0].by,
        about=row[0].about,
        guesses=len(row),
        mean_error=sum(sizes) // len(row),
        lean=sum(gap.error for gap in row) // len(row),
        hits=sum(gap.hit for gap in row),
        trends=len(moving),
        trends_right=sum(gap.moved == gap.truth_moved for gap in moving),
        closing=sizes[-1] - sizes[0],
    )


__all__ = ["level_of", "mind_gap"]
