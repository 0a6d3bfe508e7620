"""Handing over: a seminar goes to another account, which takes it with a word that is good once.

The owner names an account and is given the word, whether there is such an account or not: a word
for nobody looks like any other and costs as much, so that names cannot be tried out here. Nothing
changes hands before the word is taken by the account that was named; a new word kills the one
before. Then everything goes: people, logs, notebook. People keep their places and links. What
watches without a seat was handed out by the one who held the seminar, and is turned out.

Whoever signs out everywhere, or changes the password, may have had a guest: the words that are
about die with the sessions, or the guest could still take the seminars by one.
"""

from collections.abc import Collection

from sqlalchemy import Connection, select, update

from server.archive.tables import exercises, seminars
from server.archive.tables import tokens as tokens_table
from server.people import accounts, tokens
from server.people.accounts import DAY
from server.people.tokens import Grant


def offer(connection: Connection, exercise: str, owner: str, name: str, now: int) -> str:
    """The word with which the account of this name can take the seminar of an exercise."""
    found = accounts.find(connection, name)
    _void(connection, exercise)
    to, expires = (owner, now) if found is None else (found.id, now + DAY)
    grant = Grant(kind="control", account=to, exercise=exercise)
    return tokens.issue(connection, grant, "hand", expires)


def take(connection: Connection, word: str, account: str, now: int) -> tuple[str, list[bytes]]:
    """The seminar that is this account's now, and the tokens that died; empty: no such word."""
    grant = tokens.look_up(connection, word, "hand", now)
    if isinstance(grant, str) or grant.account != account or grant.exercise is None:
        return "", []
    if not _void(connection, grant.exercise):
        return "", []  # somebody else was faster
    query = select(exercises.c.seminar).where(exercises.c.id == grant.exercise)
    code = str(connection.execute(query).scalar_one())
    connection.execute(update(seminars).where(seminars.c.code == code).values(account=account))
    within = select(exercises.c.id).where(exercises.c.seminar == code)
    watching = tokens_table.c.kind.in_(("observer", "projector"))
    return code, tokens.revoke(connection, watching, tokens_table.c.exercise.in_(within))


def end_sessions(connection: Connection, account: str, but: Collection[str] = ()) -> list[bytes]:
    """Kills the sessions of an account, the links to it, and the words for its seminars."""
    within = (
        select(exercises.c.id)
        .join(seminars, seminars.c.code == exercises.c.seminar)
        .where(seminars.c.account == account)
    )
    for_ours = tokens_table.c.exercise.in_(within)
    tokens.revoke(connection, tokens_table.c.purpose == "hand", for_ours)
    return tokens.revoke_all(connection, Grant(kind="control", account=account), but)


def _void(connection: Connection, exercise: str) -> list[bytes]:
    """Kills the words that are about."""
    return tokens.revoke(
        connection, tokens_table.c.purpose == "hand", tokens_table.c.exercise == exercise
    )


__all__ = ["end_sessions", "offer", "take"]
