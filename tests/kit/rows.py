"""Rows of nobody's exercises, for those who keep a log and need not know what is in it."""

from hashlib import sha256

from sqlalchemy import Engine, insert

from server.archive.row import Row
from server.archive.tables import accounts, exercises, seminars


def row(exercise: str = "e1", number: int = 1, seat: str = "s1", id: str = "a") -> Row:
    """A row; two of the same are the same."""
    blank = sha256(b"").digest()
    return Row(
        exercise=exercise,
        number=number,
        seat=seat,
        id=id,
        at=1_000 + number,
        actor="{}",
        command='{"type":"speak","text":"Ä\\u0000"}',
        event="{}",
        command_hash=blank,
        event_hash=blank,
        hash=sha256(f"{exercise}/{number}/{seat}/{id}".encode()).digest(),
    )


def convene(engine: Engine, count: int) -> list[str]:
    """So many exercises, `e1` and those after it, with nothing in them."""
    names = [f"e{place}" for place in range(1, count + 1)]
    seminar = {"code": "S", "account": "local", "title": "", "scenario": "x", "created": 0}
    with engine.begin() as connection:
        connection.execute(insert(accounts), {"id": "local", "name": "", "created": 0})
        connection.execute(insert(seminars), seminar)
        for place, name in enumerate(names, 1):
            connection.execute(insert(exercises), {"id": name, "seminar": "S", "place": place})
    return names


__all__ = ["convene", "row"]
