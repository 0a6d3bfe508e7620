"""Leave: a guest may be given leave to open an account, and opens it by themselves.

Who holds a seminar with the guest, and is none, gives it. It is no word: it waits for the guest,
who is signed in by their link, for a day. They choose the name and the password. The account is
the one that they have had all along, so all that stands under it stays theirs: seminars, pages
of the notebook, acts in the log. The links to it die: they come in by their name from now on.
"""

from collections.abc import Collection
from typing import Literal

from sqlalchemy import ColumnElement, Connection, select

from server.archive.tables import tokens as tokens_table
from server.people import accounts, holders, tokens
from server.people.accounts import DAY
from server.people.tokens import Grant

WhyNot = Literal["", "no-leave", "name-taken"]


def give(connection: Connection, account: str, exercise: str, giver: str, now: int) -> bool:
    """Gives a guest leave; whether it is one. Given again, it waits for another day."""
    if not holders.is_guest(connection, account):
        return False
    tokens.revoke(connection, *_to([account]))
    grant = Grant(kind="control", account=account, exercise=exercise)
    tokens.issue(connection, grant, "account", now + DAY, giver=giver)  # its letters nobody learns
    return True


def waiting(connection: Connection, ids: Collection[str], now: int) -> set[str]:
    """Which of these accounts have leave."""
    query = select(tokens_table.c.account).where(*_to(ids), tokens_table.c.expires > now)
    return {row.account for row in connection.execute(query)}


def take(connection: Connection, account: str, name: str, password: str, now: int) -> WhyNot:
    """Makes a guest's account one that is signed in to, once; why not, if it cannot be."""
    if account not in waiting(connection, [account], now):
        return "no-leave"
    if accounts.is_taken(connection, name):
        return "name-taken"
    if not tokens.revoke(connection, *_to([account])):
        return "no-leave"  # another device was faster
    accounts.open_to_its_name(connection, account, name, password)
    tokens.revoke_links(connection, Grant(kind="control", account=account))
    return ""


def _to(ids: Collection[str]) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return tokens_table.c.purpose == "account", tokens_table.c.account.in_(ids)


__all__ = ["WhyNot", "give", "take", "waiting"]
