"""The commands that ask more of a log: whatif, stress."""

import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from msgspec import json
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from game_rules.history import Entry
from game_rules.whatif.answer import Answer
from game_rules.whatif.change import Change, ChangeMistake
from game_rules.whatif.ready import ready_made
from game_rules.whatif.stress import stress
from server.workshop import STOPPED
from server.workshop import stress as stressed
from server.workshop import whatif as rewound
from server.workshop.changes import FORMS, WordMistake, change_of, why, word_of
from server.workshop.proofs.logs import LogMistake, begun, read_log
from server.workshop.titles import beside, by_id, titles
from server.workshop.trials.pool import cores

studies = typer.Typer(add_completion=False, pretty_exceptions_enable=False)

Log = Annotated[Path, typer.Argument(help="An exercise's log, as JSON lines.")]


@studies.command()
def whatif(
    log: Log,
    changes: Annotated[
        list[str] | None, typer.Argument(help=f"What is otherwise: {', '.join(FORMS)}.")
    ] = None,
    futures: Annotated[
        int, typer.Option(min=0, max=100_000, help="How many times bots play on from there.")
    ] = 100,
    as_json: Annotated[bool, typer.Option("--json", help="Print everything as JSON.")] = False,
    workers: Annotated[int | None, typer.Option(min=1, help="Processes; one per core.")] = None,
) -> None:
    """Change something in an exercise that was played, and see what would have become of it.

    Without a change: what can be changed in this log, ready-made.
    """
    entries = _entries(log)
    if not changes:
        called = titles(entries)
        for change in ready_made(entries):
            typer.echo(f"{word_of(change)}{beside(change, called)}")
        return
    try:
        called = titles(entries)
        asked = tuple(by_id(change_of(word), called) for word in changes)
        told, stopped = _with_bar(entries, asked, futures, workers or cores())
    except WordMistake as mistake:
        _stop(f"{str(mistake)[0].upper()}{str(mistake)[1:]}.")
    except ChangeMistake as mistake:
        _stop(f"This change cannot be made: {why(mistake)}.")
    if as_json:
        _print(told)
    else:
        for sentence in rewound.sentences(told):
            typer.echo(sentence)
    if stopped:
        raise typer.Exit(STOPPED)


def _with_bar(
    entries: list[Entry], changes: tuple[Change, ...], futures: int, workers: int
) -> tuple[Answer, bool]:
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(),
               TimeRemainingColumn())  # fmt: skip
    with Progress(
        *columns, console=console, transient=True, disable=not console.is_terminal
    ) as progress:
        bar = progress.add_task("futures", total=2 * futures)
        return rewound.what_if(
            entries, changes, futures, workers=workers, told=lambda: progress.advance(bar)
        )


@studies.command("stress")
def stress_command(
    log: Log,
    round: Annotated[
        int | None, typer.Option(min=1, help="After which round; the last one resolved.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print everything as JSON.")] = False,
) -> None:
    """Throw 200 standard crises at what was agreed, and rank the agreements by what they hold."""
    try:
        found = stress(_entries(log), round)
    except LookupError:
        _stop(f"Round {round} was not resolved." if round else "No round was resolved.")
    if as_json:
        _print(found)
        return
    for sentence in stressed.sentences(found):
        typer.echo(sentence)


def _print(found: object) -> None:
    sys.stdout.buffer.write(json.format(json.encode(found), indent=1) + b"\n")
    sys.stdout.flush()


def _entries(path: Path) -> list[Entry]:
    try:
        entries = read_log(path)
        begun(entries, f"{path}:1")
    except LogMistake as mistake:
        _stop(str(mistake))
    return entries


def _stop(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(1)


__all__ = ["studies"]
