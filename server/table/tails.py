"""Tails: how much of a stream is told at once, so that coming in costs the same however long it is.

A page holds the end of each stream, and asks for what was said before when somebody scrolls there.
"""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct, json

ROOM = 16_000
"""Bytes of a stream that are told at once: some hundred lines of talk."""
TIMES: Final = {"record": 2, "notes": 4}
"""The record is read for its headlines, which stand between much else. Of notes the debrief shows
all, and asks for what it was not told: in most rooms there is no more than this."""

OTHERS: Final = -1
"""Stands for a number of lines that are none of the stream's: it is told from before its first."""


class _Dated(Struct):
    """A line, of which only the moment is read."""

    at: int


def begin(stream: str, lines: Sequence[bytes], end: int | None = None) -> int:
    """From where on the lines before `end` are told at once: at least one, where there is any."""
    start = end = len(lines) if end is None else min(max(0, end), len(lines))
    room = ROOM * TIMES.get(stream, 1)
    while start > 0 and (room >= len(lines[start - 1]) or start == end):
        start -= 1
        room -= len(lines[start])
    return start


def held(lines: Sequence[bytes], count: int, until: int | None) -> int:
    """How many of a stream's lines somebody holds who says to hold so many; −1 if they are others.

    A log that was brought back from a backup has lost lines, and may have grown others since: the
    last one that is held tells, by its moment. All before it are the same if it is.
    """
    if count <= 0:
        return 0
    if count > len(lines) or until not in (None, json.decode(lines[count - 1], type=_Dated).at):
        return OTHERS
    return count


def said_by(seat: str, lines: Sequence[bytes]) -> int:
    """How many of some lines somebody has said; nobody can say this of another in so many bytes.

    What people write stands in the line with every quotation mark escaped.
    """
    mark = b'"seat":%b' % json.encode(seat)
    return sum(mark in line for line in lines)


__all__ = ["OTHERS", "ROOM", "begin", "held", "said_by"]
