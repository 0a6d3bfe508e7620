"""Tails: how much of a stream is told at once, so that coming in costs the same however long it is.

A page holds the end of each stream, and asks for what was said before when somebody scrolls there.
"""

from collections.abc import Sequence

ROOM = 16_000
"""Bytes of a stream that are told at once: some hundred lines of talk."""


def begin(stream: str, lines: Sequence[bytes], end: int | None = None) -> int:
    """From where on the lines before `end` are told at once: at least one, where there is any."""
    start = end = len(lines) if end is None else min(max(0, end), len(lines))
    if stream == "notes":
        return 0  # the debrief wants all of them; control has typed them one by one
    # The record is read for its headlines, which stand between much else.
    room = 2 * ROOM if stream == "record" else ROOM
    while start > 0 and (room >= len(lines[start - 1]) or start == end):
        start -= 1
        room -= len(lines[start])
    return start


__all__ = ["ROOM", "begin"]
