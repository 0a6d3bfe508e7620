"""`python -m bench.rules`: how fast the rules are, next to plain JSON work in the same run.

The speed of a machine drifts, so every figure stands beside a ratio to something measured in the
same repeat: msgspec decoding and encoding one and the same entry, untyped.

The collector of cycles is set as for a worker of `detente simulate`.

Results of pure functions are kept by the identity of their arguments. So what is measured entry by
entry is decoded anew, as a server does that loads an exercise: nothing of it was seen before.
"""

import platform
import statistics
import sys
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Annotated

import msgspec
import typer
from msgspec import Struct, json
from rich.table import Table

from bench.console import console
from bench.live import Cost, live
from bench.long import End, cost, ends, last_round, seconds
from game_rules.decide import decide
from game_rules.evolve import evolve
from game_rules.history import Entry, fold
from game_rules.parts import parts
from game_rules.record.actors import Deputy
from game_rules.record.world import World
from game_rules.scenario.scenario import Scenario
from game_rules.theatre.play import bots, play
from game_rules.view import glance, view
from server.garbage import settle_to_play
from server.scenarios.loading import CASES, load_scenario

SCENARIOS = ("two-shores", "helsinki")


class Figures(Struct, frozen=True, kw_only=True):
    """One scenario's figures: the median of the repeats."""

    scenario: str
    entries: int
    """Of one game."""
    calls: int
    """Of functions, of ours and of Python's, in that game: the same whoever else is at work."""
    games_per_second: float
    games_ratio: float
    """Entries of plain JSON work that take as long as one entry of a game."""
    decoded_per_second: float
    """Entries read as what they are, which comes before they are folded."""
    folded_per_second: float
    fold_ratio: float
    decide_us: float
    evolve_us: float
    glance_us: float
    view_us: float
    parts_us: float
    """All parts of a delegation built and encoded, at the end of the game."""
    on_us: float
    """A delegation's view taken on from the one before, in the last round: what it could do now."""
    changed_us: float
    """What has changed between the two found and encoded."""
    json_us: float
    """One entry of the game decoded and encoded, untyped."""


def calls(work: Callable[[], object]) -> int:
    """How many calls of functions some work is."""
    count = 0

    def heard(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(heard)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def measure(scenario: Scenario, repeats: int, games: int) -> Figures:
    """All figures of a scenario, each repeat with a yardstick of its own."""
    found = [_once(scenario, repeat, games) for repeat in range(repeats)]
    numbers = {
        name: statistics.median(getattr(one, name) for one in found)
        for name in Figures.__struct_fields__
        if name not in ("scenario", "entries", "calls")
    }
    first = found[0]
    return Figures(scenario=scenario.id, entries=first.entries, calls=first.calls, **numbers)


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
    whole = [json.encode(entry) for entry in entries]
    decoding = seconds(lambda: [_decode(line) for line in whole])
    entries = [_decode(line) for line in whole]
    folding = seconds(lambda: fold(entries), 3)
    on, changed, _ = cost(last_round(entries))
    entries = [_decode(line) for line in whole]
    deciding, evolving, glancing, viewing = _steps(entries)
    world = fold(entries[:-1])
    party = next(p.id for p in scenario.parties if p.playable)
    built = seconds(lambda: _parts(world, party), 200)
    return Figures(
        scenario=scenario.id,
        entries=len(entries),
        calls=calls(partial(play, scenario, seed, bots(scenario))),
        games_per_second=1 / game,
        games_ratio=game / len(entries) / yardstick,
        decoded_per_second=len(entries) / decoding,
        folded_per_second=len(entries) / folding,
        fold_ratio=folding / len(entries) / yardstick,
        decide_us=deciding * 1e6,
        evolve_us=evolving * 1e6,
        glance_us=glancing * 1e6,
        view_us=viewing * 1e6,
        parts_us=built * 1e6,
        on_us=on * 1e6,
        changed_us=changed * 1e6,
        json_us=yardstick * 1e6,
    )


_decode = json.Decoder(Entry).decode


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


ROWS: tuple[tuple[str, Callable[[Figures], str]], ...] = (
    ("entries of a game", lambda one: str(one.entries)),
    ("  calls of functions in it", lambda one: f"{one.calls:,}"),
    ("games/s", lambda one: f"{one.games_per_second:.1f}"),
    ("  an entry of a game, × JSON", lambda one: f"{one.games_ratio:.1f}"),
    ("10,000 entries decoded, ms", lambda one: f"{1e7 / one.decoded_per_second:.0f}"),
    ("10,000 entries folded, ms", lambda one: f"{1e7 / one.folded_per_second:.0f}"),
    ("  × JSON", lambda one: f"{one.fold_ratio:.2f}"),
    ("a decide, µs", lambda one: f"{one.decide_us:.0f}"),
    ("an evolve, µs", lambda one: f"{one.evolve_us:.1f}"),
    ("a glance, µs", lambda one: f"{one.glance_us:.2f}"),
    ("a whole view, µs", lambda one: f"{one.view_us:.0f}"),
    ("  taken on from the one before, µs", lambda one: f"{one.on_us:.0f}"),
    ("  its changed parts encoded, µs", lambda one: f"{one.changed_us:.1f}"),
    ("a whole view, all parts encoded, µs", lambda one: f"{one.parts_us:.0f}"),
    ("an entry as plain JSON, µs", lambda one: f"{one.json_us:.1f}"),
)


def show(figures: list[Figures]) -> None:
    """The table that a person reads."""
    shown = Table(title="The rules, per core; × is next to plain JSON of the same entries")
    shown.add_column("")
    for one in figures:
        shown.add_column(one.scenario, justify="right")
    for name, value in ROWS:
        shown.add_row(name, *map(value, figures))
    console.print(shown)


def show_live(scenario: str, costs: list[Cost]) -> None:
    """What commands cost at a live table."""
    shown = Table(title=f"{scenario}: a command of a person in the last round, µs")
    for name in ("command", "decide", "evolve", "told to all delegations"):
        shown.add_column(name, justify="left" if name == "command" else "right")
    for one in costs:
        figures = (one.decide_us, one.evolve_us, one.told_us)
        shown.add_row(one.command, *(f"{figure:.0f}" for figure in figures))
    console.print(shown)


def show_ends(scenario: str, found: list[End]) -> None:
    """What the last round of an exercise costs, after more and more rounds."""
    shown = Table(title=f"{scenario}: a delegation in the last round of so many")
    shown.add_column("")
    for end in found:
        shown.add_column(str(end.rounds), justify="right")
    rows: list[tuple[str, Callable[[End], str]]] = [
        ("texts known", lambda end: str(end.texts)),
        ("its view taken on, µs", lambda end: f"{end.on_us:.0f}"),
        ("its changed parts encoded, µs", lambda end: f"{end.changed_us:.1f}"),
        ("bytes of these", lambda end: str(end.told)),
    ]
    for name, value in rows:
        shown.add_row(name, *map(value, found))
    for kind in found[0].parts:
        shown.add_row(f"bytes of `{kind}`", *(str(end.parts.get(kind, 0)) for end in found))
    console.print(shown)


def main(
    repeats: Annotated[int, typer.Option(min=1)] = 3,
    games: Annotated[int, typer.Option(min=1, help="Per repeat.")] = 3,
    result: Annotated[Path | None, typer.Option(help="Where the figures go as JSON.")] = None,
) -> None:
    """Measure and print."""
    settle_to_play()
    scenarios = [load_scenario(CASES / f"{name}.yaml") for name in SCENARIOS]
    rows = [measure(scenario, repeats, games) for scenario in scenarios]
    show(rows)
    costs = live(scenarios[0])
    show_live(scenarios[0].id, costs)
    lasting = ends(scenarios[0])
    show_ends(scenarios[0].id, lasting)
    if result is not None:
        about = {"python": platform.python_version(), "machine": platform.machine()}
        found = {**about, "figures": rows, "live": costs, "ends": lasting}
        result.write_bytes(msgspec.json.format(json.encode(found), indent=1) + b"\n")


if __name__ == "__main__":
    typer.run(main)
