"""A row: one entry as it is stored, whatever it is stored in."""

from msgspec import Struct


class Row(Struct, frozen=True, kw_only=True, gc=False):
    """One entry as it is stored."""

    exercise: str
    number: int
    seat: str
    id: str
    at: int
    actor: str
    command: str
    event: str
    command_hash: bytes
    event_hash: bytes
    hash: bytes
