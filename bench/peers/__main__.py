"""`python -m bench.peers`: Détente, a bare server and its peers in turn, each on one core.

Each is asked twice: with one move on its way at each table, and with as many as people sit there.
"""

import contextlib
import json
import os
import platform
import statistics
import tempfile
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Annotated

import msgspec
import typer
import uvloop
from rich.table import Table

from bench.console import console
from bench.crowd import Crowd
from bench.everybody import FanRush
from bench.ladder import bare, real
from bench.measure import Figures, Run
from bench.peers.boardgame import BOARDGAME, KEPT
from bench.peers.colyseus import MESSAGES, VIEWS
from bench.peers.diplomacy import DIPLOMACY
from bench.peers.installing import install
from bench.peers.otree import OTREE
from bench.peers.peer import Peer, opened

PEERS = (OTREE, DIPLOMACY, BOARDGAME, KEPT, MESSAGES, VIEWS)
OWN = "Détente"
BARE = "bare websockets"
DOES = {
    OWN: "commits each move; the rules decide; own view to each",
    BARE: "nothing: sends recorded bytes to each",
}
LOOPS = {"one move in flight each": 0, "one in flight for each person": 2}
"""The closed loops, and where they stand among the figures of the ladder."""


async def measured(
    peer: Peer, shape: tuple[int, int], folder: Path, seconds: float
) -> list[Figures]:
    """One peer's closed loops."""
    crowd = Crowd(peer.steps(), peer.kind)
    async with seated(crowd, peer, shape, folder) as run:
        await crowd.closed(1.0)
        closed = await run.closed(seconds)
    rush = FanRush(peer.steps(), peer.kind)
    async with seated(rush, peer, shape, folder) as run:
        await rush.rush(1.0)
        rushed = await run.rushed(rush, seconds)
    return [closed, rushed]


@contextlib.asynccontextmanager
async def seated(
    crowd: Crowd, peer: Peer, shape: tuple[int, int], folder: Path
) -> AsyncIterator[Run]:
    """A new server of the peer's, with everybody in their seats."""
    server, port = await opened(peer, folder)
    try:
        await peer.enter(crowd, port, *shape)
        yield Run(peer.name, server, crowd, shape[1])
        crowd.close()
    finally:
        server.stop()


def one_turn(
    peers: Sequence[Peer], shape: tuple[int, int], folder: Path, seconds: float
) -> dict[str, list[Figures]]:
    """Everybody once: for each loop its figures."""
    ours, script, lengths = uvloop.run(real(shape, folder, seconds, 50.0))
    theirs = uvloop.run(bare(shape, script, lengths, seconds, 50.0))
    found = {
        name: [figures[place] for place in LOOPS.values()]
        for name, figures in ((OWN, ours), (BARE, theirs))
    }
    for peer in peers:
        console.print(f"  {peer.name} …")
        found[peer.name] = uvloop.run(measured(peer, shape, folder / "peers", seconds))
    return found


def show(title: str, turns: Sequence[dict[str, Figures]]) -> dict[str, float]:
    """The table, and Détente's commands per second over everybody's, the median of the turns."""
    table = Table(title=title)
    for name in (
        "",
        "a move",
        "moves/s",
        "p50 ms",
        "p99 ms",
        "CPU µs/delivery",
        f"{OWN} × this",
        "by CPU",
    ):
        table.add_column(name, justify="left" if name in ("", "a move") else "right")
    does = DOES | {peer.name: peer.does for peer in PEERS}
    ratios = {}
    for name in turns[0]:
        figures = [turn[name] for turn in turns]
        ratios[name] = statistics.median(
            turn[OWN].commands_per_second / turn[name].commands_per_second for turn in turns
        )
        by_cpu = statistics.median(
            turn[name].cpu_us_per_delivery / turn[OWN].cpu_us_per_delivery for turn in turns
        )
        middle = statistics.median
        table.add_row(
            name,
            does[name],
            f"{middle(each.commands_per_second for each in figures):,.0f}",
            f"{middle(each.p50_ms for each in figures):.1f}",
            f"{middle(each.p99_ms for each in figures):.1f}",
            f"{middle(each.cpu_us_per_delivery for each in figures):.0f}",
            f"{ratios[name]:.2f}",
            f"{by_cpu:.2f}",
        )
    console.print(table)
    return ratios


def main(
    seconds: Annotated[float, typer.Option(help="Length of each measurement.")] = 5.0,
    turns: Annotated[int, typer.Option(help="How often everybody's turn comes.")] = 3,
    exercises: Annotated[int, typer.Option(help="Tables.")] = 20,
    people: Annotated[int, typer.Option(help="Seats at each.")] = 6,
    only: Annotated[str, typer.Option(help="Peers whose names begin like this.")] = "",
    output: Annotated[Path, typer.Option(help="Where it goes.")] = Path("bench/peers.json"),
) -> None:
    """Install what is missing, measure everybody in turn, print a table and write JSON."""
    install(console)
    os.sched_setaffinity(0, {1 % (os.cpu_count() or 1)})
    shape = exercises, people
    peers = [each for each in PEERS if each.name.startswith(only) and people <= each.most]
    taken = []
    with tempfile.TemporaryDirectory() as temporary:
        (Path(temporary) / "peers").mkdir()
        for turn in range(turns):
            console.print(f"turn {turn + 1} of {turns} …")
            taken.append(one_turn(peers, shape, Path(temporary), seconds))
    ratios = {}
    for place, loop in enumerate(LOOPS):
        title = f"{exercises} exercises × {people}, {loop}, on one core"
        these = [{name: each[place] for name, each in turn.items()} for turn in taken]
        ratios[loop] = show(title, these)
    result = {
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "shape": shape,
        "detente_times": ratios,
        "runs": [each for turn in taken for both in turn.values() for each in both],
    }
    output.write_text(json.dumps(msgspec.to_builtins(result), indent=2) + "\n")
    console.print(f"written to {output}")


if __name__ == "__main__":
    typer.run(main)
