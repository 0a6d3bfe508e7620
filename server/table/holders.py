"""Holders: which facilitators a seminar has, and what each of them may do there.

The account that a seminar stands with holds it, and so do its colleagues, all alike; some only
watch. Everything is theirs together: rights, links, notebook.
"""

from collections.abc import Collection, Mapping
from typing import Literal

from sqlalchemy import ColumnElement, Connection, or_, select

from server.archive.tables import colleagues, exercises, seminars

Right = Literal["holds", "watches"]
Holders = Mapping[str, Right]
"""Account → what it may do, in the order in which they came."""


def holders_of(connection: Connection, codes: Collection[str]) -> dict[str, dict[str, Right]]:
    """The facilitators of seminars, by their codes."""
    held = select(seminars.c.code, seminars.c.account).where(seminars.c.code.in_(codes))
    found: dict[str, dict[str, Right]] = {
        row.code: {row.account: "holds"} for row in connection.execute(held)
    }
    beside = (
        select(colleagues)
        .where(colleagues.c.seminar.in_(codes))
        .order_by(colleagues.c.since, colleagues.c.account)
    )
    for row in connection.execute(beside):
        found[row.seminar].setdefault(row.account, "watches" if row.watches else "holds")
    return found


def is_of(account: str) -> ColumnElement[bool]:
    """Which seminars are an account's, to hold or to watch."""
    beside = select(colleagues.c.seminar).where(colleagues.c.account == account)
    return or_(seminars.c.account == account, seminars.c.code.in_(beside))


def holders_in(connection: Connection, ids: Collection[str]) -> dict[str, dict[str, Right]]:
    """The same of the seminars of exercises, by the exercises."""
    query = select(exercises.c.id, exercises.c.seminar).where(exercises.c.id.in_(ids))
    seminar = {row.id: row.seminar for row in connection.execute(query)}
    found = holders_of(connection, set(seminar.values()))
    return {id: found[code] for id, code in seminar.items()}


__all__ = ["Holders", "Right", "holders_in", "holders_of", "is_of"]
