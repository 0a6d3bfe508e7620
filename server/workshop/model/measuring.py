"""The commands that measure the model itself: calibrate, robustness."""

import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from msgspec import json
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from server.scenarios.mistakes import ScenarioMistake, or_perhaps
from server.scripts.sheets import cases
from server.workshop import STOPPED
from server.workshop.model import calibration_page, robustness_page
from server.workshop.model.calibration import calibrate, tasks
from server.workshop.model.robustness import (
    Draw,
    RobustnessMistake,
    keep,
    played_with,
    read,
    signatures,
    study,
)
from server.workshop.trials.pool import cores

measuring = typer.Typer(add_completion=False, pretty_exceptions_enable=False)

Workers = Annotated[int | None, typer.Option(min=1, help="Processes; one per core.")]
Page = Annotated[Path | None, typer.Option(help="Write a page of the docs as well.")]


@measuring.command("calibrate")
def calibrate_command(
    case: Annotated[
        list[str] | None, typer.Argument(help="Recorded cases; all of ours if left out.")
    ] = None,
    seeds: Annotated[int, typer.Option(min=1, max=1000, help="Games of each kind.")] = 12,
    as_json: Annotated[bool, typer.Option("--json", help="Print everything as JSON.")] = False,
    page: Page = None,
    check: Annotated[
        bool, typer.Option("--check", help="Compare the page with what comes out, and write none.")
    ] = False,
    workers: Workers = None,
) -> None:
    """Play the recorded cases from their coding sheets, and say what is met of their history."""
    known = cases()
    for name in case or ():
        if name not in known:
            _stop(f"There is no coding of “{name}”{or_perhaps(name, list(known))}.")
    names = tuple(case or known)
    with _bar() as bar:
        mark = bar.add_task("cases", total=len(tasks(names, seeds)))
        try:
            found = calibrate(names, seeds, workers or cores(), lambda: bar.advance(mark))
        except ScenarioMistake as mistake:
            _stop(str(mistake))
    if as_json:
        _print(found)
    else:
        for sentence in calibration_page.sentences(found):
            typer.echo(sentence)
    if page is not None and check:
        if not page.is_file() or page.read_text("utf-8") != calibration_page.page(found, seeds):
            _stop(f"{page} is not what comes out: leave out --check, and it is written anew.")
    elif page is not None:
        _keep(page, calibration_page.page(found, seeds))


@measuring.command("robustness")
def robustness_command(
    draws: Annotated[int, typer.Option(min=1, max=10_000, help="Sets of numbers.")] = 20,
    slow: Annotated[
        int | None, typer.Option(min=0, help="In so many the slow tests run too; in all.")
    ] = None,
    change: Annotated[float, typer.Option(min=0.1, max=50, help="Per cent, up or down.")] = 5.0,
    seed: Annotated[str, typer.Option(help="Any word; the same word, the same numbers.")] = "1",
    only: Annotated[list[str] | None, typer.Option(help="S1 to S16, G1 to G9.")] = None,
    into: Annotated[
        Path | None, typer.Option(help="Keep the draws in a file; those in it are not run again.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print everything as JSON.")] = False,
    page: Page = None,
    workers: Annotated[int, typer.Option(min=1, help="Draws at a time.")] = 1,
    nice: Annotated[int, typer.Option(min=0, max=19, help="How far others go first.")] = 10,
) -> None:
    """Change every number of the model at random, and count how often the signatures hold."""
    whole = draws if slow is None else slow
    known: list[Draw] = []
    stopped = False
    with _bar() as bar:
        try:
            files = signatures(only or ())
            known = read(into, played_with()) if into else []
            mark = bar.add_task("draws", total=draws)
            bar.advance(mark, len({one.number for one in known}))
            for one in study(
                draws,
                whole,
                change / 100,
                seed,
                files,
                workers,
                tuple(known),
                into=into,
                nice=nice,
            ):
                bar.advance(mark)
                known.append(one)
                if into:
                    keep(into, one)
        except RobustnessMistake as mistake:
            _stop(str(mistake))
        except KeyboardInterrupt:
            stopped = True
    if as_json:
        _print(known)
    else:
        for sentence in robustness_page.sentences(known):
            typer.echo(sentence)
    if page is not None:
        _keep(page, robustness_page.page(known, change))
    if stopped:
        raise typer.Exit(STOPPED)


def _bar() -> Progress:
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(),
               TimeRemainingColumn())  # fmt: skip
    return Progress(*columns, console=console, transient=True, disable=not console.is_terminal)


def _print(found: object) -> None:
    sys.stdout.buffer.write(json.format(json.encode(found), indent=1) + b"\n")
    sys.stdout.flush()


def _keep(path: Path, text: str) -> None:
    try:
        path.write_text(text, "utf-8")
    except OSError as error:
        _stop(f"The page cannot be written to {path}: {error.strerror or error}.")
    typer.echo(f"The page is in {path}.", err=True)


def _stop(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(1)


__all__ = ["measuring"]
