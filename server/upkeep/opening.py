"""Opening a database from the command line: what is wrong with it is said in one sentence."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from alembic.util import CommandError
from pydantic import ValidationError
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from server.archive.database import WRITES, Unfit, database_url, make_current, open_engine
from server.archive.trouble import sentence_for
from server.settings import Settings, lasting, mistake

Database = Annotated[
    str | None,
    typer.Option(
        "--database", help="A file for SQLite, or postgresql://…; else that of the settings."
    ),
]


def settings() -> Settings:
    """The settings of the environment."""
    try:
        return Settings.choose()
    except ValidationError as error:
        stop(mistake(error))


def where(database: str | None) -> str:
    """The database that is meant."""
    if database is None:
        return settings().database
    try:
        return lasting(database)
    except ValueError as error:
        stop(f"No database can be “{database}”: {error}")


@contextlib.contextmanager
def opened(database: str | None, *, current: bool = True) -> Iterator[Engine]:
    """An engine for a database that is there already, its schema made current first."""
    asked = where(database)
    with said():
        url = database_url(asked)
        if url.get_backend_name() == "sqlite" and not Path(url.database or "").is_file():
            stop(f"There is no database at {url.database}.")
        engine = open_engine(asked)
        try:
            if current:
                make_current(engine)
            yield engine
        finally:
            engine.dispose()


@contextlib.contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction that writes."""
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        yield connection


@contextlib.contextmanager
def said() -> Iterator[None]:
    """Whatever goes wrong with a database in here is said in a sentence, and ends the program."""
    try:
        yield
    except (Unfit, SQLAlchemyError, ValueError, OSError, CommandError) as error:
        stop(sentence_for(error) or f"The database cannot be used: {error}")


def stop(sentence: str) -> NoReturn:
    """Says what is wrong, and ends."""
    typer.echo(sentence.rstrip().rstrip(".") + ".", err=True)
    raise typer.Exit(1)


def terminal() -> bool:
    """Whether somebody sits in front of it."""
    return os.isatty(0)


__all__ = ["Database", "opened", "said", "settings", "stop", "terminal", "where", "writing"]
