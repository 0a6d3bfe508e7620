"""Ready-made changes: the questions that a debrief asks of every exercise."""

from collections.abc import Iterator, Sequence
from typing import get_args

from game_rules.history import Entry
from game_rules.record.commands import Sign
from game_rules.record.events import Begun, Leapt
from game_rules.scenario.scenario import Lens
from game_rules.whatif import change as ch
from game_rules.whatif.edits import agreements

LATER = 2
"""Rounds by which a signature comes later: time for a window to open."""


def ready_made(entries: Sequence[Entry]) -> Iterator[ch.Change]:
    """Every change that this exercise offers, the most telling kinds first."""
    (begun,) = (fact for fact in entries[0].event.hidden if isinstance(fact, Begun))
    leaps = [f for entry in entries for f in entry.event.public if isinstance(f, Leapt)]
    if leaps:
        yield ch.NoLeaps()
    for lens in get_args(Lens):
        if lens != begun.scenario.lens:
            yield ch.Lens(lens=lens)
    for leap in leaps:
        yield ch.NoLeap(party=leap.party, round=leap.round)
        for rounds in (-1, 1):
            if 1 <= leap.round + rounds <= begun.scenario.rounds:
                yield ch.MoveLeap(party=leap.party, round=leap.round, rounds=rounds)
    for agreement in _signed(entries):
        yield ch.NoAgreement(agreement=agreement)
        yield ch.SignLater(agreement=agreement, rounds=LATER)
    yield ch.NoMeasures()
    yield ch.InSpirit()


def _signed(entries: Sequence[Entry]) -> Iterator[str]:
    """The texts in force that somebody signed; what was dictated nobody did."""
    signed = {entry.command.draft for entry in entries if isinstance(entry.command, Sign)}
    return (agreement for agreement in agreements(entries) if agreement in signed)


__all__ = ["LATER", "ready_made"]
