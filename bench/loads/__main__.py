"""`python -m bench.loads`: the loads by name, or all of them; a table and JSON."""

import itertools
import os
import platform
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Annotated

import msgspec
import typer
import uvloop
from rich.table import Table

from bench.console import console
from bench.loads.classes import school, steady
from bench.loads.crash import crash
from bench.loads.exporting import export
from bench.loads.processes import processes
from bench.loads.reader import slow
from bench.loads.returns import long, storm
from bench.loads.rounds import rounds
from bench.loads.stage import Reading, Stage

LOADS: dict[str, Callable[[Stage], Awaitable[list[Reading]]]] = {
    "S1": steady,
    "S2": school,
    "S3": storm,
    "S4": crash,
    "S5": slow,
    "S7": processes,
    "S8": export,
    "S9": long,
    "S10": rounds,
}


def show(readings: list[Reading]) -> None:
    """The table of one load."""
    names = list(dict.fromkeys(name for each in readings for name in each.figures))
    table = Table(title=readings[0].load, title_justify="left")
    table.add_column("")
    for name in names:
        table.add_column(name, justify="right")
    for each in readings:
        figures = (each.figures.get(name) for name in names)
        table.add_row(each.case, *("" if one is None else _short(one) for one in figures))
    console.print(table)


def _short(figure: float) -> str:
    return f"{figure:,.0f}" if figure >= 100 or figure.is_integer() else f"{figure:.2g}"


def main(
    names: Annotated[list[str] | None, typer.Argument(help="S1, S2, …; all if none.")] = None,
    seconds: Annotated[float, typer.Option(help="Length of each measured stretch.")] = 10.0,
    output: Annotated[Path, typer.Option(help="Where it goes.")] = Path("bench/loads.json"),
) -> None:
    """Put each load on a fresh server and say what it took."""
    wanted = names or list(LOADS)
    if unknown := set(wanted) - set(LOADS):
        raise typer.BadParameter(f"{', '.join(sorted(unknown))}; there are {', '.join(LOADS)}")
    os.sched_setaffinity(0, {1 % (os.cpu_count() or 1)})
    readings: list[Reading] = []
    with tempfile.TemporaryDirectory() as temporary:
        stage = Stage(Path(temporary), seconds, itertools.count(1))
        for name in wanted:
            console.print(f"{name} …")
            found = uvloop.run(_played(LOADS[name], stage))
            show(found)
            readings += found
    result = {
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "seconds": seconds,
        "readings": readings,
    }
    output.write_bytes(msgspec.json.format(msgspec.json.encode(result), indent=2) + b"\n")
    console.print(f"written to {output}")


async def _played(load: Callable[[Stage], Awaitable[list[Reading]]], stage: Stage) -> list[Reading]:
    return await load(stage)


if __name__ == "__main__":
    typer.run(main)
