"""The workshop's commands: those of its rooms, and replay and audit."""

from pathlib import Path
from typing import Annotated

import typer
from pydantic import ValidationError
from sqlalchemy.exc import SQLAlchemyError

from server.archive.database import Unfit, database_url, open_engine, refuse_newer
from server.archive.trouble import sentence_for
from server.settings import Settings, mistake
from server.workshop.model.measuring import measuring
from server.workshop.proofs.audit import Verdict, audit_database, audit_kept
from server.workshop.proofs.certifying import certifying
from server.workshop.proofs.logs import Kept, LogMistake, begun, read_kept
from server.workshop.proofs.replay import account
from server.workshop.studies import studies
from server.workshop.trials.trying import stop, trying

workshop = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


@workshop.command()
def replay(log: Annotated[Path, typer.Argument(help="An exercise's log, as JSON lines.")]) -> None:
    """Tell a log as an account that a person can read."""
    for line in account(_kept(log).entries):
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
    """Check the chain of hashes, decide every entry again, and compare."""
    if log is not None and database is not None:
        stop("Name a log, or a --database, and not both.")
    verdicts = [audit_kept(_kept(log))] if log else _of_database(database or _settings().database)
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


def _kept(path: Path) -> Kept:
    try:
        log = read_kept(path)
        begun(log.entries, f"{path}:1")
    except LogMistake as mistake:
        stop(str(mistake))
    return log


def _of_database(asked: str) -> list[Verdict]:
    try:
        url = database_url(asked)
        if url.get_backend_name() == "sqlite" and not Path(url.database or "").is_file():
            stop(f"There is no database at {url.database}.")
        engine = open_engine(asked)
        with engine.connect() as connection:
            refuse_newer(connection)
        verdicts = list(audit_database(engine))
        engine.dispose()
    except (Unfit, SQLAlchemyError, ValueError, OSError) as error:
        stop(f"{sentence_for(error) or f'The database cannot be used: {error}'}.")
    return verdicts


workshop.add_typer(trying)
workshop.add_typer(studies)
workshop.add_typer(certifying)
workshop.add_typer(measuring)

__all__ = ["workshop"]
