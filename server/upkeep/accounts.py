"""The commands `detente account …`: who may hold seminars here."""

import sys
from typing import Annotated

import typer
from sqlalchemy import Connection

from server.archive.moments import MachineMoments
from server.people import accounts
from server.people.accounts import Account
from server.people.handover import end_sessions
from server.people.names import LONGEST, clean_name, why_not
from server.people.passwords import SHORTEST, hashed, why_unfit
from server.upkeep.opening import Database, opened, settings, stop, terminal, writing

account = typer.Typer(
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Who holds seminars on this server: add, list, password, link, leave, close.",
)
Name = Annotated[str, typer.Argument(help="The name to sign in with.")]
FromInput = Annotated[
    bool, typer.Option("--password-stdin", help="Read the password from standard input.")
]


@account.command()
def add(
    name: Name,
    database: Database = None,
    password_stdin: FromInput = False,
    link: Annotated[
        bool, typer.Option("--link", help="No password: print a link that is good once.")
    ] = False,
) -> None:
    """Make an account. Its password is asked for; there is none by default."""
    wrong = why_not(clean_name(name))
    if wrong:
        stop(f"This cannot be a name: {_WRONG[wrong]}")
    with opened(database) as engine:
        with engine.connect() as connection:
            if accounts.is_taken(connection, name):
                stop(_taken(name))
        password = None if link else hashed(_asked(clean_name(name), password_stdin))
        with writing(engine) as connection:
            made = accounts.add(connection, name, password, _now())
            if made is None:
                stop(_taken(name))
            typer.echo(f"“{made.name}” can hold seminars now.")
            if link:
                _show(accounts.link(connection, made.id, _now()))


def _taken(name: str) -> str:
    return f"There is an account of the name “{clean_name(name)}”, or one that looks like it"


@account.command("list")
def list_(database: Database = None) -> None:
    """Tell which accounts there are."""
    with opened(database) as engine, engine.connect() as connection:
        for each in accounts.every(connection):
            name = f"“{each.name}”" if each.id != accounts.LOCAL else "Whoever runs this server"
            signs = "a password" if each.password is not None else "no password"
            count = accounts.sessions(connection, each.id, _now())
            typer.echo(f"{name}: {signs}, {count} {'session' if count == 1 else 'sessions'}.")


@account.command()
def password(name: Name, database: Database = None, password_stdin: FromInput = False) -> None:
    """Give an account another password; all its sessions end."""
    with opened(database) as engine:
        with engine.connect() as connection:
            found = _found(connection, name)
        kept = hashed(_asked(found.name, password_stdin))
        with writing(engine) as connection:
            accounts.set_password(connection, found.id, kept)
            end_sessions(connection, found.id)
    typer.echo(f"“{found.name}” has another password, and is signed out everywhere.")


@account.command()
def link(
    name: Annotated[
        str | None, typer.Argument(help="The account; else that of whoever runs this server.")
    ] = None,
    database: Database = None,
) -> None:
    """Print a link that lets a facilitator in once, within a day."""
    with opened(database) as engine, writing(engine) as connection:
        if name is None:
            accounts.open_local(connection, _now())
        id = accounts.LOCAL if name is None else _found(connection, name).id
        _show(accounts.link(connection, id, _now()))


@account.command()
def leave(name: Name, database: Database = None) -> None:
    """End all sessions of an account and all links to it."""
    with opened(database) as engine, writing(engine) as connection:
        found = _found(connection, name)
        gone = end_sessions(connection, found.id)
    typer.echo(
        f"“{found.name}” is signed out everywhere. Sessions and links that ended: {len(gone)}."
    )


@account.command()
def close(name: Name, database: Database = None) -> None:
    """Let nobody sign in to an account any more. Its seminars stay."""
    with opened(database) as engine, writing(engine) as connection:
        found = _found(connection, name)
        accounts.set_password(connection, found.id, None)
        end_sessions(connection, found.id)
    typer.echo(f"“{found.name}” is closed; “detente account password” opens it again.")


_WRONG = {"name-empty": "it is empty", "name-too-long": f"it is longer than {LONGEST} characters"}

_UNFIT = {
    "password-too-short": f"A password has at least {SHORTEST} characters",
    "password-too-long": "The password is too long",
    "password-is-name": "Choose a password that is not the name",
}


def _found(connection: Connection, name: str) -> Account:
    found = accounts.find(connection, name)
    if found is None:
        stop(f"There is no account of the name “{clean_name(name)}”")
    return found


def _asked(name: str, from_input: bool) -> str:
    """A new password, from whoever sits there or from standard input."""
    if from_input:
        password = sys.stdin.readline().rstrip("\n")
    elif terminal():
        password = typer.prompt("Password", hide_input=True, confirmation_prompt=True, err=True)
    else:
        stop("Nobody is there to be asked for a password; use --password-stdin")
    wrong = why_unfit(password, name)
    if wrong:
        stop(_UNFIT[wrong])
    return str(password)


def _show(token: str) -> None:
    base = settings().public_url or "http://…"
    typer.echo(f"{base.rstrip('/')}/#control={token}")
    if base == "http://…":
        typer.echo("Put the address of the server in the place of the dots.", err=True)


def _now() -> int:
    return MachineMoments().now()


__all__ = ["account"]
