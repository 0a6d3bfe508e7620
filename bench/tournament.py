"""`python -m bench.tournament`: the search for degenerate play, as a table for the docs.

Each line-up sits in each seat of `two-shores` in turn, at tables whose other seats are drawn from
a mix of temperaments. Whoever led all four lines of the verdict would be a defect of the model.
The same seeds give the same table.
"""

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from statistics import stdev
from typing import Annotated, get_args

import typer
from msgspec import Struct
from rich.console import Console
from rich.progress import track

from game_rules.bots import act
from game_rules.exact.chance import draw
from game_rules.minds.fears import good_faith
from game_rules.record.events import Resolved
from game_rules.resolution.verdict import changed, transformed
from game_rules.scenario.scenario import Bot, Scenario
from game_rules.theatre.play import Player, play
from server.scenarios.loading import shelf
from tests.kit.games import rival_pairs
from tests.kit.lineups import ALL

LINES = ("security", "judgement", "standing", "mandate")
MIX = ("reformer", "reformer", "hawk", "sign-at-once", "letter-only", "explore-only")
"""Whom the other seats are drawn from, as in the test of mixed tables."""

PAGE = Path(__file__).parents[1] / "docs" / "reference" / "tournament.md"
SEEDS = 36


class Game(Struct, frozen=True, kw_only=True):
    """What one player came to in one game; thousandths."""

    faith: int
    """Good faith over both directions of its rival pairs at the end."""
    pairs: int
    """Share of its rival pairs that transformed."""
    lines: dict[str, int]
    evaded: int
    """Rounds and partners towards whom it kept nothing of something,"""
    caught: int
    """and those in which the partner found out."""


class Result(Struct, frozen=True, kw_only=True):
    """One line-up's mean over all its games; thousandths."""

    name: str
    faith: int
    pairs: int
    lines: dict[str, int]
    errors: dict[str, int]
    """The standard errors of good faith, of the share of pairs, and of the lines."""
    evaded: int
    caught: int


def entrants() -> dict[str, Player]:
    """The single-minded line-ups, and the bots under their own names."""
    bots: dict[str, Player] = {bot: partial(act, bot) for bot in get_args(Bot)}
    return {**{name: player for name, player in ALL.items() if name != "reformer"}, **bots}


def one_game(scenario: Scenario, party: str, player: Player, seed: str) -> Game:
    """A player in one seat of a mixed table."""
    players = {
        each.id: player
        if each.id == party
        else ALL[MIX[draw(seed, "lineup", 0, each.key) * len(MIX) // 1000]]
        for each in sorted(scenario.parties, key=lambda each: each.key)
    }
    game = play(scenario, seed, players)
    resolved = [
        fact for entry in game.entries for fact in entry.event.hidden if isinstance(fact, Resolved)
    ]
    own = [pair for pair in rival_pairs(scenario) if party in pair]
    ends = [
        transformed(
            [changed(one.pairs[a][b], one.pairs[b][a]) for one in resolved], last=len(resolved)
        )
        for a, b in own
    ]
    last = resolved[-1].pairs
    found = [good_faith(last[a][b].image) for pair in own for a, b in (pair, pair[::-1])]
    kept = [
        (fact.round, one)
        for fact in resolved
        for one in fact.reckoning.compliance
        if (one.party, one.true) == (party, "evade")
    ]
    return Game(
        faith=sum(found) // len(found),
        pairs=1000 * sum(end is not None for end in ends) // len(ends),
        lines=resolved[-1].reckoning.verdict[party],
        evaded=len({(round, one.towards) for round, one in kept}),
        caught=len({(round, one.towards) for round, one in kept if one.seen == "evade"}),
    )


def measured(scenario: Scenario, name: str, player: Player, seeds: Iterable[int]) -> Result:
    """The mean over all rivals' seats and seeds."""
    seats = [
        party.id for party in scenario.parties if any(party.id in p for p in rival_pairs(scenario))
    ]
    games = [one_game(scenario, seats[seed % len(seats)], player, f"{seed:032x}") for seed in seeds]
    told = {
        "faith": [game.faith for game in games],
        "pairs": [game.pairs for game in games],
        **{line: [game.lines[line] for game in games] for line in LINES},
    }
    return Result(
        name=name,
        faith=_mean(told["faith"]),
        pairs=_mean(told["pairs"]),
        lines={line: _mean(told[line]) for line in LINES},
        errors={what: round(stdev(each) / len(each) ** 0.5) for what, each in told.items()},
        evaded=sum(game.evaded for game in games),
        caught=sum(game.caught for game in games),
    )


def _mean(numbers: Iterable[int]) -> int:
    found = list(numbers)
    return sum(found) // len(found)


def dominant(results: Iterable[Result]) -> list[str]:
    """Who leads all four lines; there should be nobody."""
    table = list(results)
    best = {line: max(result.lines[line] for result in table) for line in LINES}
    return [r.name for r in table if all(r.lines[line] == best[line] for line in LINES)]


def page(scenario: str, results: Iterable[Result], seeds: int) -> str:
    """The table as a page of the docs."""
    ranked = sorted(results, key=lambda result: -result.faith)
    head = ("line-up", "good faith", "pairs transformed", *LINES, "found out")
    rows = [(r.name, *_cells(r)) for r in ranked]
    leaders = dominant(ranked)
    best = {line: _leader(ranked, line) for line in LINES}
    return "\n".join(
        [
            "# The tournament",
            "",
            "Made by `python -m bench.tournament`; do not edit.",
            "",
            f"Each line-up in one seat of `{scenario}`, {seeds} games in turn from the rivals'",
            "seats; the other seats are drawn from reformers (which here are reciprocators), a",
            "hawk, a party that signs at once, one that keeps the letter and one that only",
            "explores. Good faith is over both directions of the seat's rival pairs at the end;",
            "the four lines of the verdict are never added up. Beside each mean stands its",
            "standard error: what differs by less than two of them may be chance. In the last",
            "column: of a party's rounds and partners in which it kept nothing of something that",
            "it owed, how many the partner found out.",
            "",
            _row(head),
            _row(["---"] * len(head)),
            *map(_row, rows),
            "",
            f"All four lines are led by: {', '.join(leaders) or 'nobody'}. "
            + "; ".join(f"{line} by {name}" for line, name in best.items())
            + ".",
            "",
        ]
    )


def _cells(result: Result) -> Iterable[str]:
    means = {"faith": result.faith, "pairs": result.pairs, **result.lines}
    for what, mean in means.items():
        yield f"{mean / 1000:.2f} ± {result.errors[what] / 1000:.2f}"
    yield f"{result.caught} of {result.evaded}" if result.evaded else ""


def _leader(results: list[Result], line: str) -> str:
    return max(results, key=lambda result: result.lines[line]).name


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def main(
    games: Annotated[int, typer.Option(min=2, help="Of each line-up.")] = SEEDS,
    page_to: Annotated[Path, typer.Option("--page", help="Where the table goes.")] = PAGE,
) -> None:
    """Play every line-up at mixed tables of two-shores, and write the table."""
    scenario = shelf()["two-shores"]
    results = [
        measured(scenario, name, player, range(games))
        for name, player in track(entrants().items(), "games")
    ]
    page_to.write_text(page(scenario.id, results, games), encoding="utf-8")
    Console().print(page_to.read_text(encoding="utf-8"), markup=False)


if __name__ == "__main__":
    typer.run(main)
