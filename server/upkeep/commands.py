"""The commands of upkeep: forget, backup, restore, move, doctor."""

from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy import Connection, Engine, select

from server.archive.database import make_current, open_engine, place
from server.archive.moments import NAP, MachineMoments, latest_beat
from server.archive.tables import people
from server.people.forgetting import forget
from server.upkeep.copying import Copied, CopyMistake, back_up, copy, restore
from server.upkeep.doctor import examine, yet_to_be_current, yet_to_be_made
from server.upkeep.opening import Database, opened, said, settings, stop, where, writing

upkeep = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


@upkeep.command("forget")
def forget_command(
    person: Annotated[str, typer.Argument(help="A name, or a seat as the log has it.")],
    database: Database = None,
    exercise: Annotated[
        str | None, typer.Option(help="The exercise, where several people have the name.")
    ] = None,
    also: Annotated[
        list[str] | None,
        typer.Option(help="What else others called them: a first name, another case. Repeatable."),
    ] = None,
) -> None:
    """Blank somebody's name and words, for good. The log's chain of hashes still holds."""
    with opened(database) as engine, writing(engine) as connection:
        seat, room = _person(connection, person, exercise)
        done = forget(connection, room, [seat], MachineMoments().now(), also or ())
    count = f"{done.entries} {'entry' if done.entries == 1 else 'entries'}"
    typer.echo(f"Forgotten: the name, and the words in {count} of exercise {done.exercise}.")
    typer.echo("A server that has the exercise open shows them for some seconds yet.", err=True)


def _person(connection: Connection, asked: str, exercise: str | None) -> tuple[str, str]:
    query = select(people).where((people.c.seat == asked) | (people.c.name == asked))
    if exercise is not None:
        query = query.where(people.c.exercise == exercise)
    found = connection.execute(query.order_by(people.c.exercise, people.c.seat)).all()
    if not found:
        stop(f"There is nobody “{asked}”")
    if len(found) > 1:
        listed = "\n".join(f"  {row.seat}  {row.name}, exercise {row.exercise}" for row in found)
        stop(f"{len(found)} people are meant; name one by the seat:\n{listed}")
    return found[0].seat, found[0].exercise


@upkeep.command()
def backup(
    file: Annotated[Path, typer.Argument(help="The file to write; it must not be there yet.")],
    database: Database = None,
) -> None:
    """Write everything to a file, while the server goes on."""
    with opened(database, current=False) as engine, said():
        try:
            copied = back_up(engine, file)
        except CopyMistake as mistake:
            stop(str(mistake))
    typer.echo(f"{_told(copied)} are in {file}, and hold.")


@upkeep.command("restore")
def restore_command(
    file: Annotated[Path, typer.Argument(help="A backup, or any SQLite database of Détente.")],
    database: Database = None,
) -> None:
    """Fill an empty database from a backup, even one of an older version."""
    if not file.is_file():
        stop(f"There is no file {file}")
    with said():
        engine = open_engine(where(database))
        try:
            copied = restore(file, engine)
        except CopyMistake as mistake:
            stop(str(mistake))
        finally:
            engine.dispose()
    typer.echo(f"{_told(copied)} are in {place(engine)}, and hold.")


@upkeep.command()
def move(
    to: Annotated[str, typer.Argument(help="The empty database to fill, such as postgresql://….")],
    database: Database = None,
) -> None:
    """Copy a database into another, such as SQLite into PostgreSQL. Stop the server first."""
    with opened(database) as source, said():
        _is_left(source)
        target = open_engine(where(to))
        try:
            make_current(target)
            copied = copy(source, target)
        except CopyMistake as mistake:
            stop(str(mistake))
        finally:
            target.dispose()
    typer.echo(f"{_told(copied)} are in {place(target)}, and hold.")


@upkeep.command()
def doctor(database: Database = None) -> None:
    """Look for what is wrong with the settings, the database, the disk and the clock."""
    chosen = settings().model_copy(update={"database": where(database)})
    found = examine(chosen)
    for sentence in found:
        typer.echo(f"- {sentence}")
    if found:
        raise typer.Exit(1)
    if (path := yet_to_be_made(chosen)) is not None:
        typer.echo(f"There is no database at {path} yet; the first start makes one.")
    if (to_come := yet_to_be_current(chosen)) is not None:
        typer.echo(to_come)
    typer.echo("Nothing is wrong.")


def _is_left(source: Engine) -> None:
    """Stops if a server was awake on the database just now."""
    with source.connect() as connection:
        ago = MachineMoments().now() - latest_beat(connection)
    if 0 <= ago < NAP:
        stop(
            f"A server was awake on this database {ago // 1000} seconds ago: stop it first,"
            " or what is done there from now on is lost. If it has stopped just now, try again"
            f" in {NAP // 1000} seconds"
        )


def _told(copied: Copied) -> str:
    return (
        f"Seminars: {copied.seminars}, exercises: {copied.exercises}, entries: {copied.entries}."
        " They"
    )


__all__ = ["upkeep"]
