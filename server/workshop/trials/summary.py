"""A summary: what many games have in common, in numbers that a table or a plot can show."""

from collections import Counter
from collections.abc import Mapping, Sequence
from statistics import quantiles
from typing import Final

from msgspec import Struct

from game_rules.scenario.scenario import Scenario
from server.workshop.trials.game import Game, rivals
from server.workshop.trials.plan import Plan
from server.workshop.trials.rejections import why_not

NEAR: Final = 50
"""An image is saturated where good faith is nearer to certainty than this, thousandths."""

STILL: Final = 10
"""A seat whose silence moves good faith by less, on average, has moved nothing; thousandths."""

SURE: Final = 5
"""Games in which a seat must have kept still before anything is said of it."""

QUIET: Final = 3
"""Rounds without anything new in force, to the end and without a change, that are a dead end."""

PER_DECISION: Final = 12
"""Ours: seconds that two people need for one sealed decision, once they know the sheet."""

BESIDES: Final = 4
"""Sealed decisions besides the postures: inspection, two tokens, estimate."""


class PairOutcome(Struct, frozen=True, kw_only=True):
    """A pair of rivals over all games."""

    parties: tuple[str, str]
    share: int
    """Of games in which it transforms, thousandths."""
    rounds: tuple[int, ...]
    """How often in each round, beginning with round 1."""


class Fan(Struct, frozen=True, kw_only=True):
    """A number over the rounds: the tenth, fiftieth and ninetieth of a hundred games."""

    low: tuple[int, ...]
    middle: tuple[int, ...]
    high: tuple[int, ...]


class MeasureUse(Struct, frozen=True, kw_only=True):
    """How often a measure came into force."""

    measure: str
    share: int
    """Of games, thousandths."""


class Seat(Struct, frozen=True, kw_only=True):
    """What a seat does, and what its silence changes."""

    party: str
    tabled: float
    signed: float
    leaps: float
    """Per game."""
    tried: int
    """Games in which it was made to keep still."""
    differs: int
    """Of them, those in which other pairs transformed."""
    moved: int
    """By how much good faith between all others moved at the end, mean, thousandths."""

    @property
    def idle(self) -> bool:
        """Whether nothing that others had between them depended on it."""
        return self.tried >= SURE and not self.differs and self.moved < STILL


class Length(Struct, frozen=True, kw_only=True):
    """How long it takes."""

    by_clock: int
    """Minutes, if no phase ends early."""
    stated: int
    """Minutes that the scenario says."""
    sheet: int
    """Sealed decisions of the busiest delegation in its busiest round."""
    needed: int
    """Seconds that it takes to make them."""
    given: int
    """Seconds that the decisions last."""


class Summary(Struct, frozen=True, kw_only=True):
    """All of it."""

    scenario: str
    title: str
    lens: str
    names: dict[str, str]
    """Party → what people call it."""
    bots: dict[str, str]
    without: tuple[str, ...]
    seed: str
    asked: int
    games: int
    none: int
    some: int
    all: int
    """Games in which no, some and all pairs of rivals transformed."""
    pairs: tuple[PairOutcome, ...]
    entries: tuple[float, ...]
    """Agreements that came into force in each round, per game."""
    first: dict[int, int]
    """Round of the first agreement → games; round 0: never."""
    failed: float
    """Votes lost at home, per game."""
    leaps: tuple[float, ...]
    """Per round and game."""
    faith: dict[str, Fan]
    """`holder/of`, rivals only."""
    ready: dict[str, Fan]
    measures: tuple[MeasureUse, ...]
    seats: tuple[Seat, ...]
    dead: int
    """Games that came to a dead end."""
    dead_from: dict[int, int]
    """Round of the last agreement → games that ended dead after it."""
    saturated: dict[str, int]
    """`holder/of` → share of games in which the image ends near certainty, thousandths."""
    crises: int
    """Share of crises that were held, thousandths."""
    length: Length
    rejected: dict[str, int]
    """Moves of a script that were refused: "party Command code (subject)" → games."""

    def called(self, party: str) -> str:
        """A party by its name, or `holder/of` by both."""
        names = [self.names.get(each, each) for each in party.split("/")]
        return " of ".join(names)


def summarise(
    plan: Plan, asked: int, games: Sequence[Game], idle: Mapping[str, Sequence[Game]]
) -> Summary:
    """The summary of games, with those in which one party kept still."""
    scenario, count = plan.scenario, max(1, len(games))
    outcomes = Counter(_outcome(game) for game in games)
    first = Counter(min((one.round for one in game.signed), default=0) for game in games)
    dead = [last for game in games if (last := dead_end(game, scenario)) is not None]
    return Summary(
        scenario=scenario.id,
        title=scenario.title["en"],
        lens=scenario.lens,
        names={party.id: party.name["en"] for party in scenario.parties},
        bots=dict(plan.bots),
        without=plan.without,
        seed=plan.seed,
        asked=asked,
        games=len(games),
        none=outcomes["none"],
        some=outcomes["some"],
        all=outcomes["all"],
        pairs=tuple(_pair(pair, games, scenario) for pair in rivals(scenario)),
        entries=_by_round(scenario, [one.round for game in games for one in game.signed], count),
        first=dict(sorted(first.items())),
        failed=sum(game.failed for game in games) / count,
        leaps=_by_round(scenario, [round for game in games for _, round in game.leaps], count),
        faith=_faith(games, scenario),
        ready={
            party.id: fan([game.ready[party.id] for game in games])
            for party in scenario.parties
            if games
        },
        measures=tuple(_measures(games, scenario)),
        seats=tuple(_seat(party, games, idle.get(party, ())) for party in _acting(plan)),
        dead=len(dead),
        dead_from=dict(sorted(Counter(dead).items())),
        saturated=_saturated(games),
        crises=_held(games),
        length=length(scenario, games),
        rejected=_rejected(games),
    )


def _by_round(scenario: Scenario, rounds: Sequence[int], games: int) -> tuple[float, ...]:
    """How often something came in each round, per game."""
    count = Counter(rounds)
    return tuple(count[round] / games for round in range(1, scenario.rounds + 1))


def _faith(games: Sequence[Game], scenario: Scenario) -> dict[str, Fan]:
    directions = [name for one, other in rivals(scenario) for name in ((one, other), (other, one))]
    return {
        f"{holder}/{of}": fan([game.faith[f"{holder}/{of}"] for game in games])
        for holder, of in directions
        if games
    }


def _saturated(games: Sequence[Game]) -> dict[str, int]:
    ends = {
        name: [game.faith[name][-1] for game in games] for game in games[:1] for name in game.faith
    }
    return {
        name: 1000 * sum(not NEAR <= end <= 1000 - NEAR for end in found) // len(found)
        for name, found in ends.items()
    }


def _held(games: Sequence[Game]) -> int:
    held, crises = (sum(game.crises[place] for game in games) for place in (0, 1))
    return 1000 * held // crises if crises else 1000


def _outcome(game: Game) -> str:
    done = sum(one.round is not None for one in game.transformed)
    return "none" if not done else "all" if done == len(game.transformed) else "some"


def _pair(pair: tuple[str, str], games: Sequence[Game], scenario: Scenario) -> PairOutcome:
    when = Counter(one.round for game in games for one in game.transformed if one.parties == pair)
    done = sum(number for round, number in when.items() if round is not None)
    return PairOutcome(
        parties=pair,
        share=1000 * done // max(1, len(games)),
        rounds=tuple(when[round] for round in range(1, scenario.rounds + 1)),
    )


def _measures(games: Sequence[Game], scenario: Scenario) -> list[MeasureUse]:
    used = Counter(
        measure
        for game in games
        for measure in {name for one in game.signed for name in one.measures}
    )
    return [
        MeasureUse(
            measure=offer.measure.id,
            share=1000 * used[offer.measure.id] // max(1, len(games)),
        )
        for offer in scenario.offers
    ]


def fan(rows: Sequence[Sequence[int]]) -> Fan:
    """The middle and the outer tenths of each column."""
    low, middle, high = [], [], []
    for column in zip(*rows, strict=True):
        if len(column) == 1:
            cuts = [float(column[0])] * 9
        else:
            cuts = quantiles(column, n=10, method="inclusive")
        low.append(round(cuts[0]))
        middle.append(round(cuts[4]))
        high.append(round(cuts[8]))
    return Fan(low=tuple(low), middle=tuple(middle), high=tuple(high))


# Seats, dead ends, length ------------------------------------------------------


def _acting(plan: Plan) -> tuple[str, ...]:
    played = plan.script.parties if plan.script else ()
    return tuple(p.id for p in plan.scenario.parties if p.id in plan.bots or p.id in played)


def _seat(party: str, games: Sequence[Game], idle: Sequence[Game]) -> Seat:
    count = max(1, len(games))
    by_number = {game.number: game for game in games}
    both = [(by_number[one.number], one) for one in idle if one.number in by_number]
    moves = [
        abs(one.faith[name][-1] - other.faith[name][-1])
        for one, other in both
        for name in one.faith
        if party not in name.split("/")
    ]
    return Seat(
        party=party,
        tabled=sum(game.acts.get(party, {}).get("Table", 0) for game in games) / count,
        signed=sum(party in one.parties for game in games for one in game.signed) / count,
        leaps=sum(who == party for game in games for who, _ in game.leaps) / count,
        tried=len(both),
        differs=sum(_between(one, party) != _between(other, party) for one, other in both),
        moved=sum(moves) // len(moves) if moves else 0,
    )


def _between(game: Game, party: str) -> tuple[bool, ...]:
    """Which of the pairs without a party have transformed."""
    return tuple(one.round is not None for one in game.transformed if party not in one.parties)


def dead_end(game: Game, scenario: Scenario) -> int | None:
    """The round of the last agreement, if the game was dead after it: rounds left, no change."""
    if any(one.round is not None for one in game.transformed):
        return None
    last = max((one.round for one in game.signed), default=0)
    return last if scenario.rounds - last >= min(QUIET, scenario.rounds) else None


def length(scenario: Scenario, games: Sequence[Game]) -> Length:
    """How long the rounds are, and whether the busiest sheet fits into them."""
    clock = scenario.clock
    busiest = max((max(game.sheets.values(), default=0) for game in games), default=0)
    sheet = busiest + BESIDES
    seconds = scenario.rounds * (clock.talks + clock.decisions + clock.reading)
    return Length(
        by_clock=(seconds + 59) // 60,
        stated=scenario.minutes,
        sheet=sheet,
        needed=sheet * PER_DECISION,
        given=clock.decisions,
    )


def tables(scenario: Scenario, people: int) -> tuple[int, int] | None:
    """How many exercises a class of so many makes, and the largest of them; None: it does not fit.

    As few exercises as can seat everybody, with people spread evenly.
    """
    least, most = scenario.players
    count = -(-people // most)
    if people <= 0 or count * least > people:
        return None
    return count, -(-people // count)


def shared(scenario: Scenario, people: int) -> tuple[int, int]:
    """How many full exercises such a class makes, and how many people then share a seat."""
    count = people // scenario.players[1]
    return count, people - count * scenario.players[1]


def vacant(scenario: Scenario, people: int) -> tuple[int, int]:
    """How many least exercises seat everybody, and how many places in them bots then play."""
    count = -(-people // scenario.players[0])
    return count, count * scenario.players[0] - people


def _rejected(games: Sequence[Game]) -> dict[str, int]:
    """Each move with its reason → in how many games; the most frequent first, then by rounds."""
    count = Counter(
        line for game in games for line in {(one.round, why_not(one)) for one in game.rejected}
    )
    lines = sorted(count, key=lambda line: (-count[line], line))
    return {f"round {round}: {told}": count[round, told] for round, told in lines}


__all__ = [
    "Fan",
    "Length",
    "MeasureUse",
    "PairOutcome",
    "Seat",
    "Summary",
    "dead_end",
    "fan",
    "length",
    "shared",
    "summarise",
    "tables",
    "vacant",
]
