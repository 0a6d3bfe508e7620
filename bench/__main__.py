"""`make bench`: Détente's whole durable path next to a bare server, each on one core, in one run.

Both servers are pinned to the first core, one at a time, and the crowd to the
second. For every shape the two are measured in turn, several times, and the
ratio is taken pair by pair, because the speed of a machine drifts.
"""

import json
import os
import platform
import statistics
import tempfile
from pathlib import Path
from typing import Annotated

import msgspec
import typer
import uvloop
from rich.table import Table

from bench.console import console
from bench.ladder import bare, real
from bench.measure import Figures

SHAPES = ((20, 6), (50, 8))
LOOPS = {"one in flight per exercise": 0, "one in flight per person": 2}
"""The closed loops of which a ratio is taken, and where they stand among a server's figures."""


def tails(rows: list[Figures]) -> dict[str, float]:
    """For each server and shape, by how much a delivery's p99 is its p50 at half load."""
    found: dict[str, list[float]] = {}
    for row in rows:
        if row.loop.startswith("open"):
            name = f"{row.exercises} × {row.people}, {row.server}"
            found.setdefault(name, []).append(row.p99_ms / row.p50_ms)
    return {name: statistics.median(each) for name, each in found.items()}


def show(rows: list[Figures], ratios: dict[str, float]) -> None:
    """The table that a person reads."""
    table = Table(title="Détente next to a bare server (each on one core)")
    for name in ("exercises", "loop", "server"):
        table.add_column(name)
    for name in ("commands/s", "deliveries/s", "p50 ms", "p99 ms", "CPU µs/delivery",
                 "bytes/delivery", "KiB/idle"):  # fmt: skip
        table.add_column(name, justify="right")
    for row in rows:
        table.add_row(
            f"{row.exercises} × {row.people}",
            row.loop,
            row.server,
            f"{row.commands_per_second:,.0f}",
            f"{row.deliveries_per_second:,.0f}",
            f"{row.p50_ms:.2f}",
            f"{row.p99_ms:.2f}",
            f"{row.cpu_us_per_delivery:.1f}",
            f"{row.bytes_per_delivery:,.0f}",
            "" if row.idle_kib is None else f"{row.idle_kib:.0f}",
        )
    console.print(table)
    for shape, ratio in ratios.items():
        console.print(f"{shape}: {ratio:.2f} × the bare server (median of the pairs)")
    for server, tail in tails(rows).items():
        console.print(f"{server}, half load: p99 is {tail:.1f} × p50 (median of the pairs)")


def main(
    seconds: Annotated[float, typer.Option(help="Length of each measurement.")] = 5.0,
    pairs: Annotated[int, typer.Option(help="How often each pair is measured.")] = 3,
    output: Annotated[Path, typer.Option(help="Where the figures go.")] = Path("bench/result.json"),
) -> None:
    """Measure, print a table and write JSON with the ratios."""
    os.sched_setaffinity(0, {1 % (os.cpu_count() or 1)})
    rows: list[Figures] = []
    ratios: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as temporary:
        for shape in SHAPES:
            taken: dict[str, list[float]] = {loop: [] for loop in LOOPS}
            for pair in range(pairs):
                console.print(f"{shape[0]} exercises × {shape[1]}: pair {pair + 1} of {pairs} …")
                ours, script, lengths = uvloop.run(real(shape, Path(temporary), seconds, None))
                rate = ours[0].commands_per_second / 2
                theirs = uvloop.run(bare(shape, script, lengths, seconds, rate))
                rows += [*ours, *theirs]
                for loop, place in LOOPS.items():
                    mine, bares = ours[place], theirs[place]
                    taken[loop].append(mine.commands_per_second / bares.commands_per_second)
            for loop, found in taken.items():
                ratios[f"{shape[0]} × {shape[1]}, {loop}"] = statistics.median(found)
    show(rows, ratios)
    result = {
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "ratios": ratios,
        "p99_over_p50_at_half_load": tails(rows),
        "runs": [msgspec.to_builtins(row) for row in rows],
    }
    output.write_text(json.dumps(result, indent=2))
    console.print(f"written to {output}")


if __name__ == "__main__":
    typer.run(main)
