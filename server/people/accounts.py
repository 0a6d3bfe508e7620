"""Accounts: those who hold seminars. There is one from the start, which has no name.

Whoever runs the server enters it by the link that the server prints, and never needs another. The
others have a name and a password, or are let in by a link that is good once.
"""

import secrets
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, text, update

from game_rules.record.world import CONTROL
from server.archive.tables import accounts
from server.archive.tables import tokens as tokens_table
from server.people import tokens
from server.people.likeness import look_of
from server.people.names import clean_name
from server.people.tokens import Grant

LOCAL = "local"
"""The account of whoever runs this server."""
PRACTICE = "practice"
"""The account that holds all lessons. Nobody has a link to it."""
_HOUSE = (LOCAL, PRACTICE)
DAY = 24 * 3600 * 1000
"""Milliseconds for which a link is good that is good once."""


@dataclass(frozen=True, slots=True)
class Account:
    """One account."""

    id: str
    name: str
    password: str | None
    """Its hash; without one nobody signs in."""
    login: str | None = None
    """By what it signs in; None: nobody does."""

    @property
    def signs_in(self) -> bool:
        """Whether it is by its name that somebody comes in, and not by a link alone."""
        return self.login is not None

    @property
    def guest(self) -> bool:
        """Whether a colleague let it in by a link."""
        return self.login is None and self.id not in _HOUSE


def login_of(name: str) -> str:
    """What two names have in common that are taken for one another."""
    return clean_name(name).casefold()


def add(connection: Connection, name: str, password: str | None, now: int) -> Account | None:
    """A new account; None if there is one that would be taken for it."""
    login = login_of(name)
    if is_taken(connection, name):
        return None
    account = Account(secrets.token_hex(8), clean_name(name), password, login)
    row = {"id": account.id, "name": account.name, "login": login, "password": password}
    connection.execute(insert(accounts), {**row, "created": now})
    return account


def open_local(connection: Connection, now: int) -> None:
    """Makes the account of whoever runs this server, if it is not there."""
    if by_id(connection, LOCAL) is None:
        row = {"id": LOCAL, "name": "", "login": None, "password": None, "created": now}
        connection.execute(insert(accounts), row)


def find(connection: Connection, name: str) -> Account | None:
    """The account of a name, however it is capitalised."""
    query = select(accounts).where(accounts.c.login == login_of(name))
    row = connection.execute(query).one_or_none()
    return of(row) if row is not None else None


def is_taken(connection: Connection, name: str) -> bool:
    """Whether somebody signs in by a name that looks like it; who else would open one waits."""
    if connection.dialect.name == "postgresql":  # who writes to SQLite is alone anyway
        connection.execute(text("LOCK TABLE accounts IN SHARE ROW EXCLUSIVE MODE"))
    logins = connection.scalars(select(accounts.c.login).where(accounts.c.login.is_not(None)))
    return look_of(clean_name(name)) in map(look_of, logins)


def by_id(connection: Connection, id: str) -> Account | None:
    """The account of an id."""
    row = connection.execute(select(accounts).where(accounts.c.id == id)).one_or_none()
    return of(row) if row is not None else None


def every(connection: Connection) -> list[Account]:
    """All of them, by name."""
    found = connection.execute(select(accounts).order_by(accounts.c.login, accounts.c.id))
    return [of(row) for row in found]


def of(row: Row[Any]) -> Account:
    """The account that a row holds."""
    return Account(row.id, row.name, row.password, row.login)


def seat_of(account: str) -> str:
    """Under what an account's acts stand in the log."""
    return f"{CONTROL}:{account}"


def account_of(seat: str) -> str | None:
    """Whose acts stand under it; None where it is no facilitator's, or not known whose.

    Alone stands what the house did for control, and what was done before there could be several.
    """
    kind, _, account = seat.partition(":")
    return account or None if kind == CONTROL else None


def set_name(connection: Connection, id: str, name: str) -> None:
    """Another name to be shown by; nobody signs in by it."""
    connection.execute(update(accounts).where(accounts.c.id == id).values(name=name))


def open_to_its_name(connection: Connection, id: str, name: str, password: str) -> None:
    """Lets somebody sign in to an account by a name and a password from now on."""
    words = {"name": clean_name(name), "login": login_of(name), "password": password}
    connection.execute(update(accounts).where(accounts.c.id == id).values(**words))


def set_password(connection: Connection, id: str, password: str | None) -> None:
    """Another password, or none."""
    connection.execute(update(accounts).where(accounts.c.id == id).values(password=password))


def link(connection: Connection, id: str, now: int) -> str:
    """The token of a link that lets somebody in once."""
    return tokens.issue(connection, Grant(kind="control", account=id), "once", now + DAY)


def sessions(connection: Connection, id: str, now: int) -> int:
    """How many sessions an account has."""
    query = select(func.count()).where(
        tokens_table.c.account == id,
        tokens_table.c.purpose == "session",
        tokens_table.c.expires > now,
    )
    return int(connection.execute(query).scalar_one())


__all__ = [
    "LOCAL",
    "PRACTICE",
    "Account",
    "account_of",
    "add",
    "by_id",
    "every",
    "find",
    "is_taken",
    "link",
    "login_of",
    "of",
    "open_local",
    "open_to_its_name",
    "seat_of",
    "sessions",
    "set_name",
    "set_password",
]
