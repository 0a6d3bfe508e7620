"""The workshop's commands: those of its rooms, and replay and audit."""

from pathlib import Path
from typing import Annotated

import typer
from pydantic import ValidationError
from sqlalchemy.exc import SQLAlchemyError

from game_rules.history import Entry
from server.archive.database import database_url, open_engine
from server.archive.trouble import sentence_for
from server.settings import Settings, mistake
from server.workshop.model.measuring import measuring
from server.workshop.proofs.audit import Verdict, audit, audit_database
from server.workshop.proofs.certifying import certifying
from server.workshop.proofs.logs import LogMistake, begun, read_log
from server.workshop.proofs.replay import account
from server.workshop.studies import studies
from server.workshop.trials.trying import stop, trying

workshop = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


@workshop.command()
def replay(log: Annotated[Path, typer.Argument(help="An exercise's log, as JSON lines.")]) -> None:
    """Tell a log as an account that a person can read."""
    for line in account(_entries(log)):
        typer.echo(line)


@workshop.command("audit")
def audit_command(
    log: Annotated[Path | None, typer.Argument(help="A log, as JSON lines.")] = None,
    database: Annotated[
        str | None,
        typer.Option(
            help="All exercises of a file for SQLite, or postgresql://…; else that of the settings."
        ),
    ] = None,
) -> None:
    """Decide every entry again and compare; of a database, check the chain of hashes first."""
    if log is not None and database is not None:
        stop("Name a log, or a --database, and not both.")
    verdicts = [audit(_entries(log))] if log else _of_database(database or _settings().database)
    for verdict in verdicts:
        typer.echo(verdict.sentence())
    if not verdicts:
        typer.echo("There is no exercise in this database.")
    if not all(verdict.agrees for verdict in verdicts):
        raise typer.Exit(1)


def _settings() -> Settings:
    try:
        return Settings.choose()
    except ValidationError as error:
        stop(mistake(error))


def _entries(path: Path) -> list[Entry]:
    try:
        entries = read_log(path)
        begun(entries, f"{path}:1")
    except LogMistake as mistake:
        stop(str(mistake))
    return entries


def _of_database(asked: str) -> list[Verdict]:
    try:
        url = database_url(asked)
        if url.get_backend_name() == "sqlite" and not Path(url.database or "").is_file():
            stop(f"There is no database at {url.database}.")
        engine = open_engine(asked)
        verdicts = list(audit_database(engine))
        engine.dispose()
    except (SQLAlchemyError, ValueError, OSError) as error:
        stop(f"{sentence_for(error) or f'The database cannot be used: {error}'}.")
    return verdicts


workshop.add_typer(trying)
workshop.add_typer(studies)
workshop.add_typer(certifying)
workshop.add_typer(measuring)

__all__ = ["workshop"]
