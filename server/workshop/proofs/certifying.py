"""The workshop's command `certify`."""

import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from msgspec import json
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from game_rules.history import Entry
from server.archive.database import database_url, open_engine
from server.archive.entries import to_entry
from server.archive.event_log import rows
from server.workshop.proofs.certificate import certify
from server.workshop.proofs.logs import LogMistake, begun, read_log

certifying = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


@certifying.command("certify")
def certify_command(
    log: Annotated[str, typer.Argument(help="A log, as JSON lines, or an exercise's id.")],
    database: Annotated[
        str | None, typer.Option(help="Where the exercise is kept, if it is not a file.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the certificate as JSON.")] = False,
) -> None:
    """Prove that what each delegation was sent depends on nothing that it was not told."""
    try:
        entries = _kept(database, log) if database is not None else read_log(Path(log))
        begun(entries, log)
    except LogMistake as mistake:
        _stop(str(mistake))
    certificate = certify(entries)
    if as_json:
        sys.stdout.buffer.write(json.format(json.encode(certificate), indent=1) + b"\n")
        sys.stdout.flush()
    else:
        for sentence in certificate.sentences():
            typer.echo(sentence)
    if not certificate.holds:
        raise typer.Exit(1)


def _kept(asked: str, exercise: str) -> list[Entry]:
    """The entries of an exercise in a database."""
    try:
        url = database_url(asked)
        if url.get_backend_name() == "sqlite" and not Path(url.database or "").is_file():
            _stop(f"There is no database at {url.database}.")
        engine = open_engine(asked)
        with engine.connect() as connection:
            found = rows(connection, exercise)
        engine.dispose()
    except (ArgumentError, ValueError) as error:
        _stop(f"The database cannot be used: {error}")
    except (SQLAlchemyError, OSError) as error:
        _stop(f"The database cannot be used: {getattr(error, 'orig', None) or error}.")
    if not found:
        _stop(f"There is no exercise “{exercise}” in this database.")
    return [to_entry(row) for row in found]


def _stop(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(1)


__all__ = ["certifying"]
