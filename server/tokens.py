"""Tokens: who holds one is somebody. The database keeps their hashes only."""

import secrets
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from sqlalchemy import Connection, delete, insert, select

from server.tables import tokens

Kind = Literal["control", "seat", "observer", "projector"]
Purpose = Literal["link", "session"]
Stranger = Literal["token-unknown", "token-expired"]


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
    connection: Connection, grant: Grant, purpose: Purpose, expires: int, token: str | None = None
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


def forget(connection: Connection, before: int) -> None:
    """Forgets the tokens that expired before a moment."""
    connection.execute(delete(tokens).where(tokens.c.expires < before))


def revoke(connection: Connection, token: str) -> None:
    """Forgets a token."""
    connection.execute(delete(tokens).where(tokens.c.hash == hashed(token)))


def revoke_seat(connection: Connection, seat: str) -> None:
    """Forgets all tokens of a seat."""
    connection.execute(delete(tokens).where(tokens.c.seat == seat))


__all__ = [
    "Grant",
    "Kind",
    "Purpose",
    "Stranger",
    "forget",
    "hashed",
    "issue",
    "look_up",
    "revoke",
    "revoke_seat",
]
