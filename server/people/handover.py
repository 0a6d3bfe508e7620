"""Words: by one an account takes a seminar from another, or comes to stand beside it.

Who holds a seminar names an account and is given the word, whether there is such an account or
not: a word for nobody looks like any other and costs as much, so that names cannot be tried out
here. Nothing changes before the word is taken by the account that was named, once; a new word of
the same kind for it kills the one before.

What is handed over goes whole: people, logs, notebook. People keep their places and links, and
whoever else holds the seminar stays. What watches without a seat was handed out by the one who
held it, and is turned out.

Whoever signs out everywhere, or changes the password, may have had a guest: the words that are
about die with the sessions, or the guest could still take the seminars by one. So do the words of
one who is withdrawn.
"""

from collections.abc import Collection
from typing import Literal, get_args

from sqlalchemy import Connection, select

from server.archive.tables import exercises
from server.archive.tables import tokens as tokens_table
from server.people import accounts, holders, tokens
from server.people.accounts import DAY
from server.people.tokens import Grant, Leave, Offer
from server.table.holders import holders_of


def offer(
    connection: Connection, exercise: str, giver: str, name: str, now: int, offers: Offer = "hand"
) -> str:
    """The word with which the account of this name can take the seminar of an exercise."""
    found = accounts.find(connection, name)
    to, expires = (giver, now) if found is None else (found.id, now + DAY)
    void(connection, exercise, offers, to)
    grant = Grant(kind="control", account=to, exercise=exercise)
    return tokens.issue(connection, grant, offers, expires, giver=giver)


def take(connection: Connection, word: str, account: str, now: int) -> tuple[str, list[bytes]]:
    """The seminar that is this account's now, and the tokens that died; empty: no such word."""
    found = tokens.look_up_word(connection, word, now)
    if found is None or found.account != account:
        return "", []
    code = seminar_of(connection, found.exercise)
    holders.alone_with(connection, code)
    if holders_of(connection, [code])[code].get(found.giver) != "holds":
        return "", []  # nobody gives away what is not theirs any more
    if not tokens.revoke_token(connection, word):
        return "", []  # somebody else was faster
    match found.offers:
        case "hand":
            holders.replace(connection, code, found.giver, account, now)
            void(connection, found.exercise, "hand")
            within = select(exercises.c.id).where(exercises.c.seminar == code)
            watching = tokens_table.c.kind.in_(("observer", "projector"))
            return code, tokens.revoke(connection, watching, tokens_table.c.exercise.in_(within))
        case "share" | "watch":
            holders.add(connection, code, account, now, watches=found.offers == "watch")
            return code, []


def end_sessions(connection: Connection, account: str, but: Collection[str] = ()) -> list[bytes]:
    """Kills the sessions of an account, the links to it, and the words and links it gave away."""
    void_of(connection, account)
    return tokens.revoke_all(connection, Grant(kind="control", account=account), but)


def void(
    connection: Connection, exercise: str, offers: Offer, to: str | None = None
) -> list[bytes]:
    """Kills the words of a kind about a seminar; of those that are not to hand it over, one's."""
    which = [tokens_table.c.exercise == exercise, tokens_table.c.purpose == offers]
    if offers != "hand":
        which.append(tokens_table.c.account == to)
    return tokens.revoke(connection, *which)


def void_of(connection: Connection, giver: str, exercise: str | None = None) -> list[bytes]:
    """Kills what an account has given away that nobody has taken, of one seminar or of all."""
    purposes = (*get_args(Offer), *get_args(Leave), *_LINKS)
    which = [tokens_table.c.giver == giver, tokens_table.c.purpose.in_(purposes)]
    if exercise is not None:
        which.append(tokens_table.c.exercise == exercise)
    return tokens.revoke(connection, *which)


def seminar_of(connection: Connection, exercise: str) -> str:
    """The code of the seminar that an exercise is of."""
    query = select(exercises.c.seminar).where(exercises.c.id == exercise)
    return str(connection.execute(query).scalar_one())


_LINKS: tuple[Literal["once"]] = ("once",)

__all__ = ["end_sessions", "offer", "seminar_of", "take", "void", "void_of"]
