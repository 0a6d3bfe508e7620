"""Resolved: the part of a log that a debrief may speak of while the exercise goes on."""

from collections.abc import Sequence

from game_rules.history import Entry
from game_rules.record.events import Ended, Resolved


def resolved_part(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The log up to its last resolution, or all of an exercise that is over.

    What has been sealed since is nobody's business yet. Empty where no round was resolved.
    """
    last = 0
    for entry in entries:
        if any(isinstance(fact, Resolved) for fact in entry.event.hidden):
            last = entry.number
    if last and is_over(entries):
        return tuple(entries)
    return tuple(entries[:last])


def is_over(entries: Sequence[Entry]) -> bool:
    """Whether the exercise has ended."""
    return any(isinstance(fact, Ended) for entry in entries for fact in entry.event.public)


__all__ = ["is_over", "resolved_part"]
