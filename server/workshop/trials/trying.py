"""The commands that try a scenario or a script: simulate, check."""

import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Annotated, NoReturn, get_args

import typer
from msgspec import json
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from game_rules.scenario.constants import CONSTANTS
from game_rules.scenario.scenario import Lens
from server.archive.lines import sealed
from server.scenarios.mistakes import ScenarioMistake, or_perhaps
from server.workshop import STOPPED
from server.workshop.trials.check import SECONDS, hints, preflight
from server.workshop.trials.game import played
from server.workshop.trials.plan import Plan, PlanMistake
from server.workshop.trials.pool import cores
from server.workshop.trials.report import page
from server.workshop.trials.simulate import Trial, planned, simulate, tasks_of
from server.workshop.trials.summary import tables
from server.workshop.trials.unsaid import unsaid
from server.workshop.trials.words import a_class, as_recorded, circumstances, sentences

trying = typer.Typer(add_completion=False, pretty_exceptions_enable=False)

Case = Annotated[
    str | None,
    typer.Argument(
        help="A scenario's file, or the id of one of ours; a script may name or bring its own."
    ),
]


@trying.command("simulate")
def simulate_command(
    scenario: Case = None,
    games: Annotated[
        int | None, typer.Option(min=1, max=100_000, help="How many; 100, with a script 1.")
    ] = None,
    bots: Annotated[
        str | None, typer.Option(help="“hawk”, “hawk,reciprocator,…” or “party=bot,…”.")
    ] = None,
    seed: Annotated[str, typer.Option(help="Any word; the same word, the same games.")] = "1",
    lens: Annotated[str | None, typer.Option(help=f"One of {', '.join(get_args(Lens))}.")] = None,
    without: Annotated[
        list[str] | None,
        typer.Option(help="leaps, measures, institution, process, a measure or an inject."),
    ] = None,
    script: Annotated[Path | None, typer.Option(help="The moves of a case, as YAML.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print everything as JSON.")] = False,
    report: Annotated[
        Path | None,
        typer.Option(help="Where the page goes; SCENARIO- or SCRIPT-report.html by default."),
    ] = None,
    log: Annotated[
        Path | None,
        typer.Option(help="Keep the log of the first game: for replay, audit, whatif, stress."),
    ] = None,
    seats: Annotated[
        int, typer.Option(min=0, help="Games in which each seat in turn keeps still.")
    ] = 20,
    class_of: Annotated[
        int | None, typer.Option("--class", min=1, help="How many people there are.")
    ] = None,
    workers: Annotated[int | None, typer.Option(min=1, help="Processes; one per core.")] = None,
) -> None:
    """Play a scenario many times and say what becomes of it."""
    asked = games or (1 if script else 100)
    plan = _planned(scenario, bots, seed, lens, tuple(without or ()), script, as_json)
    if log is not None and plan.constants() != CONSTANTS:
        stop("No log is kept without institution or process: the rules do not decide so.")
    for path, what in ((report, "report"), (log, "log")):
        if path is not None and not path.absolute().parent.is_dir():
            stop(f"The {what} cannot be written to {path}: there is no such folder.")
    trial = _with_bar(plan, asked, seats, workers or cores())
    kept: list[str] = []
    if report or not as_json:
        text = page(trial.summary, plan.scenario, trial.games, plan.script)
        kept.append(
            _keep(report or Path(f"{_stem(plan, script)}-report.html"), text.encode(), "report")
        )
    if log is not None:
        kept.append(_keep(log, sealed(played(plan, 1)[0]), "log"))
    try:
        _tell(plan, trial, class_of, as_json=as_json)
    finally:  # whoever reads the first lines alone (| head) has gone by now
        for sentence in kept:
            typer.echo(sentence, err=True)
    if trial.stopped:
        raise typer.Exit(STOPPED)


def _tell(plan: Plan, trial: Trial, class_of: int | None, *, as_json: bool) -> None:
    if as_json:
        sys.stdout.buffer.write(json.format(json.encode(trial), indent=1) + b"\n")
        sys.stdout.flush()
    else:
        for sentence in _told(plan, trial):
            typer.echo(sentence)
    if class_of is not None:
        typer.echo(_class(plan, class_of), err=as_json)


def _told(plan: Plan, trial: Trial) -> Iterator[str]:
    """One game of a script move by move; of many games, what they have in common."""
    if plan.script is not None and len(trial.games) == 1:
        return chain(circumstances(trial.summary), as_recorded(trial.games[0], plan.script))
    return sentences(trial.summary, scripted=plan.script is not None)


def _planned(
    scenario: str | None,
    bots: str | None,
    seed: str,
    lens: str | None,
    without: tuple[str, ...],
    script: Path | None,
    detail: bool,
) -> Plan:
    try:
        return planned(
            scenario,
            bots=bots,
            seed=seed,
            lens=_lens(lens),
            without=without,
            script=script,
            detail=detail,
        )
    except (ScenarioMistake, PlanMistake) as mistake:
        stop(str(mistake))


def _lens(word: str | None) -> Lens | None:
    known: tuple[Lens, ...] = get_args(Lens)
    for lens in known:
        if lens == word:
            return lens
    if word is None:
        return None
    near = or_perhaps(word, list(known)) or f"; there are {', '.join(known)}"
    raise PlanMistake(f"there is no lens “{word}”{near}")


def _with_bar(plan: Plan, games: int, seats: int, workers: int) -> Trial:
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(),
               TimeRemainingColumn())  # fmt: skip
    total = len(tasks_of(plan, games, seats))
    with Progress(
        *columns, console=console, transient=True, disable=not console.is_terminal
    ) as progress:
        bar = progress.add_task(plan.scenario.title["en"], total=total)
        return simulate(
            plan, games, seats=seats, workers=workers, told=lambda: progress.advance(bar)
        )


def _stem(plan: Plan, script: Path | None) -> str:
    """What a report is called by: two scripts in one scenario have two."""
    return script.stem if script is not None else plan.scenario.id


def _class(plan: Plan, people: int) -> str:
    least, most = plan.scenario.players
    if tables(plan.scenario, people) is None:
        even = f"does not come out even, with {least} to {most} people at a table"
        return f"A class of {people} {even}. It makes {a_class(plan.scenario, people)}."
    return f"A class of {people} makes {a_class(plan.scenario, people)}."


def _keep(path: Path, content: bytes, what: str) -> str:
    """Writes, and gives the sentence that says so."""
    try:
        path.write_bytes(content)
    except OSError as error:
        stop(f"The {what} cannot be written to {path}: {error.strerror or error}.")
    return f"The {what} is in {path}."


@trying.command()
def check(
    scenario: Case = None,
    script: Annotated[Path | None, typer.Option(help="Check the moves of a case too.")] = None,
    seconds: Annotated[float, typer.Option(min=0.1, max=3600, help="For how long.")] = SECONDS,
    class_of: Annotated[
        int | None, typer.Option("--class", min=1, help="How many people there are.")
    ] = None,
) -> None:
    """Read a scenario, tell every mistake with its line, and try it with bots for a moment."""
    moves = _planned(scenario, None, "1", None, (), script, False) if script else None
    if scenario is not None or moves is None:
        plan = _planned(scenario, None, "1", None, (), None, False)
        typer.echo(f"“{plan.scenario.title['en']}” can be read.")
        for hint in hints(plan.scenario):
            typer.echo(f"- {hint}")
        for sentence in sentences(preflight(plan, seconds)):
            typer.echo(sentence)
        if class_of is not None:
            typer.echo(_class(plan, class_of))
    if moves is not None and moves.script is not None:
        for hint in unsaid(moves.script, moves.scenario):
            typer.echo(f"- {hint}")
        typer.echo(f"Played by {script}:")
        for sentence in _told(moves, simulate(moves, 1)):
            typer.echo(sentence)


def stop(sentence: str) -> NoReturn:
    """Says what is wrong, and ends."""
    typer.echo(sentence, err=True)
    raise typer.Exit(1)


__all__ = ["stop", "trying"]
