"""`python -m bench.rules`: how fast the rules are, next to plain JSON work in the same run.

The speed of a machine drifts, so every figure stands beside a ratio to something measured in the
same repeat: msgspec decoding and encoding one and the same entry, untyped.
"""

import gc
import platform
import statistics
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Annotated

import msgspec
import typer
from msgspec import Struct, json
from rich.console import Console
from rich.table import Table

from game_rules.actors import Deputy
from game_rules.decide import decide
from game_rules.evolve import evolve
from game_rules.history import Entry, fold
from game_rules.parts import parts
from game_rules.play import bots, play
from game_rules.scenario import Scenario
from game_rules.view import glance, view
from game_rules.world import World
from server.scenarios.loading import CASES, load_scenario

console = Console()
SCENARIOS = ("two-shores", "helsinki")


class Figures(Struct, frozen=True, kw_only=True):
    """One scenario's figures: the median of the repeats."""

    scenario: str
    entries: int
    """Of one game."""
    games_per_second: float
    games_ratio: float
    """Entries of plain JSON work that take as long as one entry of a game."""
    folded_per_second: float
    fold_ratio: float
    decide_us: float
    evolve_us: float
    glance_us: float
    view_us: float
    parts_us: float
    """All parts of a delegation built and encoded, at the end of the game."""
    json_us: float
    """One entry of the game decoded and encoded, untyped."""


def seconds(work: Callable[[], object], times: int = 1) -> float:
    """CPU seconds of one run of some work."""
    gc.collect()
    began = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - began) / times


def measure(scenario: Scenario, repeats: int, games: int) -> Figures:
    """All figures of a scenario, each repeat with a yardstick of its own."""
    found = [_once(scenario, repeat, games) for repeat in range(repeats)]
    numbers = {
        name: statistics.median(getattr(one, name) for one in found)
        for name in Figures.__struct_fields__
        if name not in ("scenario", "entries")
    }
    return Figures(scenario=scenario.id, entries=found[0].entries, **numbers)


def _once(scenario: Scenario, repeat: int, games: int) -> Figures:
    seed = f"{repeat:032x}"
    entries = play(scenario, seed, bots(scenario)).entries
    lines = [json.encode(entry) for entry in entries[1:]]  # the first holds the whole scenario
    yardstick = seconds(lambda: _json(lines)) / len(lines)
    playing = [
        seconds(partial(play, scenario, f"{repeat * games + n:032x}", bots(scenario)))
        for n in range(games)
    ]
    game = statistics.mean(playing)
    folding = seconds(lambda: fold(entries), 3)
    deciding, evolving, glancing, viewing = _steps(entries)
    world = fold(entries[:-1])
    party = next(p.id for p in scenario.parties if p.playable)
    built = seconds(lambda: _parts(world, party), 200)
    return Figures(
        scenario=scenario.id,
        entries=len(entries),
        games_per_second=1 / game,
        games_ratio=game / len(entries) / yardstick,
        folded_per_second=len(entries) / folding,
        fold_ratio=folding / len(entries) / yardstick,
        decide_us=deciding * 1e6,
        evolve_us=evolving * 1e6,
        glance_us=glancing * 1e6,
        view_us=viewing * 1e6,
        parts_us=built * 1e6,
        json_us=yardstick * 1e6,
    )


def _json(lines: Iterable[bytes]) -> None:
    for line in lines:
        json.encode(json.decode(line))


def _parts(world: World, party: str) -> None:
    for part in parts(view(party, world.public, world.known[party])).values():
        json.encode(part)


def _steps(entries: list[Entry]) -> tuple[float, float, float, float]:
    """Mean CPU seconds of a decide, an evolve, a glance and a whole view, over a game."""
    worlds = [evolve(None, entries[0].event)]
    for entry in entries[1:]:
        worlds.append(evolve(worlds[-1], entry.event))
    rest = list(zip(worlds[:-1], entries[1:], strict=True))
    acts = [(world, entry) for world, entry in rest if isinstance(entry.actor, Deputy)]
    count = len(rest)
    return (
        seconds(lambda: [decide(w, e.actor, e.command, e.at) for w, e in rest]) / count,
        seconds(lambda: [evolve(w, e.event) for w, e in rest]) / count,
        seconds(lambda: [_seen(w, e, glance) for w, e in acts]) / len(acts),
        seconds(lambda: [_seen(w, e, view) for w, e in acts]) / len(acts),
    )


def _seen(world: World, entry: Entry, look: Callable[..., object]) -> object:
    assert isinstance(entry.actor, Deputy)
    party = entry.actor.party
    return look(party, world.public, world.known[party])


def show(rows: list[Figures]) -> None:
    """The table that a person reads."""
    shown = Table(title="The rules, per core; × is next to plain JSON of the same entries")
    names = ("scenario", "games/s", "×", "folded/s", "×", "decide µs", "evolve µs", "glance µs",
             "view µs", "parts µs", "JSON µs")  # fmt: skip
    for name in names:
        shown.add_column(name, justify="left" if name == "scenario" else "right")
    for one in rows:
        shown.add_row(
            f"{one.scenario}, {one.entries} entries",
            f"{one.games_per_second:.1f}",
            f"{one.games_ratio:.0f}",
            f"{one.folded_per_second:,.0f}",
            f"{one.fold_ratio:.2f}",
            f"{one.decide_us:.0f}",
            f"{one.evolve_us:.1f}",
            f"{one.glance_us:.2f}",
            f"{one.view_us:.0f}",
            f"{one.parts_us:.0f}",
            f"{one.json_us:.1f}",
        )
    console.print(shown)


def main(
    repeats: Annotated[int, typer.Option(min=1)] = 3,
    games: Annotated[int, typer.Option(min=1, help="Per repeat.")] = 3,
    result: Annotated[Path | None, typer.Option(help="Where the figures go as JSON.")] = None,
) -> None:
    """Measure and print."""
    rows = [measure(load_scenario(CASES / f"{name}.yaml"), repeats, games) for name in SCENARIOS]
    show(rows)
    if result is not None:
        about = {"python": platform.python_version(), "machine": platform.machine()}
        text = msgspec.json.format(json.encode({**about, "figures": rows}), indent=1)
        result.write_bytes(text + b"\n")


if __name__ == "__main__":
    typer.run(main)
