"""Holders: facilitators come to a seminar and leave it, and it always has one who can come back.

All who hold a seminar hold it alike. A guest is a colleague without an account of their own: they
have a name, the link that they were let in by, and this seminar; they lay out none themselves.
"""

import secrets
from typing import Literal

from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from server.archive.tables import accounts as accounts_table
from server.archive.tables import colleagues, seminars
from server.archive.tables import tokens as tokens_table
from server.people import accounts, tokens
from server.people.accounts import DAY
from server.people.names import clean_name
from server.people.tokens import Grant
from server.table.holders import holders_of
from server.wire.problems import Conflict

MOST = 12
"""Facilitators of one seminar."""
WhyNot = Literal["", "no-such-colleague", "last-holder"]


def alone_with(connection: Connection, code: str) -> None:
    """Whoever else would change who holds a seminar waits until this transaction is over."""
    connection.execute(select(seminars.c.code).where(seminars.c.code == code).with_for_update())


def add(connection: Connection, code: str, account: str, now: int, *, watches: bool) -> None:
    """One more who holds a seminar, or watches it; who holds it already goes on holding it.

    Raises if there are as many as there may be.
    """
    alone_with(connection, code)
    holders = holders_of(connection, [code])[code]
    held = holders.get(account)
    if held is None and len(holders) >= MOST:
        raise Conflict("too-many-colleagues", {"max": MOST})
    row = {"seminar": code, "account": account, "watches": watches, "since": now}
    if held is None:
        connection.execute(insert(colleagues), row)
    elif held == "watches" and not watches:
        connection.execute(update(colleagues).where(*_this(code, account)).values(watches=False))


def replace(connection: Connection, code: str, giver: str, taker: str, now: int) -> None:
    """The taker holds it where the giver did; all others stay."""
    connection.execute(delete(colleagues).where(*_this(code, taker)))
    stands = seminars.c.code == code, seminars.c.account == giver
    if connection.execute(update(seminars).where(*stands).values(account=taker)).rowcount:
        return
    connection.execute(delete(colleagues).where(*_this(code, giver)))
    if holders_of(connection, [code])[code].get(taker) is None:
        add(connection, code, taker, now, watches=False)


def withdraw(connection: Connection, code: str, account: str) -> WhyNot:
    """Takes a seminar from one of its facilitators; why not, if it cannot be."""
    alone_with(connection, code)
    held = holders_of(connection, [code])[code]
    if account not in held:
        return "no-such-colleague"
    heirs = [
        other
        for other, right in held.items()
        if other != account and right == "holds" and not is_guest(connection, other)
    ]
    if not heirs:
        return "last-holder"
    if connection.execute(delete(colleagues).where(*_this(code, account))).rowcount:
        return ""
    connection.execute(delete(colleagues).where(*_this(code, heirs[0])))
    connection.execute(update(seminars).where(seminars.c.code == code).values(account=heirs[0]))
    return ""


def invite_guest(
    connection: Connection, code: str, giver: str, name: str, now: int, *, watches: bool
) -> str:
    """The token of a link that lets in once a colleague without an account; they are one now."""
    id = secrets.token_hex(8)
    row = {"id": id, "name": clean_name(name), "login": None, "password": None, "created": now}
    connection.execute(insert(accounts_table), row)
    add(connection, code, id, now, watches=watches)
    return link_for(connection, id, giver, now)


def link_for(connection: Connection, account: str, giver: str, now: int) -> str:
    """A guest's link; the one before is dead, and whoever came in by it stays."""
    grant = Grant(kind="control", account=account)
    tokens.revoke_links(connection, grant)
    return tokens.issue(connection, grant, "once", now + DAY, giver=giver)


def end_guest(connection: Connection, account: str) -> list[bytes]:
    """Kills what a guest has who has no seminar left; nothing, of anybody else."""
    held = select(colleagues.c.seminar).where(colleagues.c.account == account)
    if not is_guest(connection, account) or connection.execute(held).first() is not None:
        return []
    return tokens.revoke(connection, tokens_table.c.account == account)


def is_guest(connection: Connection, account: str) -> bool:
    """Whether an account is a guest's: it has a name that nobody signs in by."""
    found = accounts.by_id(connection, account)
    return found is not None and found.guest


def named(connection: Connection, ids: list[str]) -> dict[str, accounts.Account]:
    """The accounts of these ids."""
    query = select(accounts_table).where(accounts_table.c.id.in_(ids))
    return {row.id: accounts.of(row) for row in connection.execute(query)}


def _this(code: str, account: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return colleagues.c.seminar == code, colleagues.c.account == account


__all__ = [
    "MOST",
    "WhyNot",
    "add",
    "alone_with",
    "end_guest",
    "invite_guest",
    "is_guest",
    "link_for",
    "named",
    "replace",
    "withdraw",
]
