"""Tokens: who holds one is somebody. The database keeps their hashes only."""

import secrets
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import Final, Literal, get_args

from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from server.archive.tables import tokens

Kind = Literal["control", "seat", "observer", "projector"]
Purpose = Literal["link", "once", "session"]
"""A link can be used again, one of `once` cannot; for either one gets a session."""
Offer = Literal["hand", "share", "watch"]
"""What a word offers an account: a seminar instead of us, beside us, or to look on."""
Leave = Literal["account"]
"""What waits for a guest: leave to open an account. Nobody is told its letters."""
Stranger = Literal["token-unknown", "token-expired"]
FOR_GOOD: Final = 2**62
"""A moment that never comes."""
_DEAD: Final = "dead"
"""The purpose of a link of the settings that was taken back: whoever starts with it again has not
heard of that, and brings back neither it nor who may have found it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Grant:
    """What a token stands for."""

    kind: Kind
    account: str | None = None
    exercise: str | None = None
    seat: str | None = None


def hashed(token: str) -> bytes:
    """What is kept of a token. It is random enough to need no salt."""
    return sha256(token.encode("utf-8", "surrogatepass")).digest()


def issue(
    connection: Connection,
    grant: Grant,
    purpose: Purpose | Offer | Leave,
    expires: int,
    token: str | None = None,
    *,
    giver: str | None = None,
) -> str:
    """A new token for a grant; it is told to somebody now or never."""
    token = token or secrets.token_urlsafe(24)
    values = {
        "hash": hashed(token),
        "purpose": purpose,
        "kind": grant.kind,
        "account": grant.account,
        "exercise": grant.exercise,
        "seat": grant.seat,
        "expires": expires,
        "giver": giver,
    }
    connection.execute(insert(tokens), values)
    return token


def look_up(connection: Connection, token: str, purpose: Purpose, now: int) -> Grant | Stranger:
    """Who holds a token of this purpose, or why nobody does."""
    query = select(tokens).where(tokens.c.hash == hashed(token), tokens.c.purpose == purpose)
    row = connection.execute(query).one_or_none()
    if row is None:
        return "token-unknown"
    if row.expires <= now:
        return "token-expired"
    return Grant(kind=row.kind, account=row.account, exercise=row.exercise, seat=row.seat)


@dataclass(frozen=True, kw_only=True, slots=True)
class Word:
    """What a word is good for that one account gives another."""

    offers: Offer
    account: str
    """Who may take it."""
    exercise: str
    """Of the seminar that it is about."""
    giver: str
    """Who gave it."""


def look_up_word(connection: Connection, word: str, now: int) -> Word | None:
    """What a word offers to whom; None if it is none."""
    query = select(tokens).where(
        tokens.c.hash == hashed(word), tokens.c.purpose.in_(get_args(Offer)), tokens.c.expires > now
    )
    row = connection.execute(query).one_or_none()
    if row is None or row.giver is None:  # of a version before words had givers
        return None
    return Word(offers=row.purpose, account=row.account, exercise=row.exercise, giver=row.giver)


def exchange(
    connection: Connection, link: str, now: int, expires: int
) -> tuple[Grant, str] | Stranger:
    """A session for a link, and whose it is; a link that is good once is used up by it."""
    once = look_up(connection, link, "once", now)
    if isinstance(once, Grant):
        if not revoke(connection, tokens.c.hash == hashed(link)):
            return "token-unknown"  # somebody else was faster
        return once, issue(connection, once, "session", expires)
    found = look_up(connection, link, "link", now)
    if isinstance(found, Grant):
        return found, issue(connection, found, "session", expires)
    return once if found == "token-unknown" else found


def known(connection: Connection, hashes: Iterable[bytes], now: int) -> set[bytes]:
    """Which of these are still good."""
    wanted = tokens.c.hash.in_(list(hashes))
    found = connection.execute(select(tokens.c.hash).where(wanted, tokens.c.expires > now))
    return {bytes(row.hash) for row in found}


def forget(connection: Connection, before: int) -> None:
    """Forgets the tokens that expired before a moment."""
    connection.execute(delete(tokens).where(tokens.c.expires < before))


def revoke(connection: Connection, *which: ColumnElement[bool]) -> list[bytes]:
    """Forgets tokens, and tells the hashes of those that there were."""
    found = connection.execute(delete(tokens).where(*which).returning(tokens.c.hash))
    return [bytes(row.hash) for row in found]


def revoke_token(connection: Connection, token: str) -> list[bytes]:
    """Forgets one token."""
    return revoke(connection, tokens.c.hash == hashed(token))


def revoke_links(connection: Connection, grant: Grant) -> list[bytes]:
    """Forgets the links that lead where this grant does."""
    return revoke(connection, *_same(grant), tokens.c.purpose.in_(("link", "once")))


def settle(connection: Connection, grant: Grant, token: str | None) -> tuple[bool, list[bytes]]:
    """Makes the token of the settings the one lasting link of a grant, or none if there is none.

    Whether it is now; and what died, the sessions too, because another stood in its place: whoever
    came in by that may have found it somewhere. A token that is dead changes nothing.
    """
    if token is not None and is_dead(connection, token):
        return False, []
    lasting = select(tokens.c.hash).where(*_same(grant), tokens.c.purpose == "link")
    held = {bytes(row.hash) for row in connection.execute(lasting)}
    replaced = held - ({hashed(token)} if token is not None else set())
    gone = revoke_all(connection, grant) if replaced else []
    if token is not None:
        revoke_token(connection, token)
        issue(connection, grant, "link", FOR_GOOD, token)
    return True, gone


def is_dead(connection: Connection, token: str) -> bool:
    """Whether it was a lasting link once and was taken back."""
    dead = select(tokens.c.hash).where(tokens.c.hash == hashed(token), tokens.c.purpose == _DEAD)
    return connection.execute(dead).one_or_none() is not None


def revoke_all(connection: Connection, grant: Grant, but: Collection[str] = ()) -> list[bytes]:
    """Forgets the links and sessions of a grant, but for some tokens.

    Of a control's lasting link it is remembered that it is dead: the settings may bring it again.
    """
    spared = tokens.c.hash.not_in([hashed(token) for token in but])
    lasting = (tokens.c.kind == "control", tokens.c.purpose == "link")
    dying = update(tokens).where(*_same(grant), *lasting, spared)
    died = connection.execute(
        dying.values(purpose=_DEAD, expires=FOR_GOOD).returning(tokens.c.hash)
    )
    gone = [bytes(row.hash) for row in died]
    return gone + revoke(connection, *_same(grant), tokens.c.purpose != _DEAD, spared)


def revoke_seat(connection: Connection, seat: str) -> list[bytes]:
    """Forgets all tokens of a seat."""
    return revoke(connection, tokens.c.seat == seat)


def _same(grant: Grant) -> list[ColumnElement[bool]]:
    return [
        tokens.c.kind == grant.kind,
        tokens.c.account.is_not_distinct_from(grant.account),
        tokens.c.exercise.is_not_distinct_from(grant.exercise),
        tokens.c.seat.is_not_distinct_from(grant.seat),
    ]


__all__ = [
    "FOR_GOOD",
    "Grant",
    "Kind",
    "Leave",
    "Offer",
    "Purpose",
    "Stranger",
    "Word",
    "exchange",
    "forget",
    "hashed",
    "is_dead",
    "issue",
    "known",
    "look_up",
    "look_up_word",
    "revoke",
    "revoke_all",
    "revoke_links",
    "revoke_seat",
    "revoke_token",
    "settle",
]
