"""Temper: what one constructive party does otherwise than another.

The reciprocator is the default; line-ups for the study of the model differ in a field or two.
"""

from typing import Literal

from msgspec import Struct

from game_rules.record.commands import Stance


class Temper(Struct, frozen=True, kw_only=True):
    """The thresholds and habits of a party that tables, answers and signs texts."""

    begins: int = 1
    """The first round in which it tables or signs anything."""
    ready: int = 350
    """Own readiness from which deeper measures are offered and signed (model.md, G4)."""
    mirrors: bool = False
    """Whether it signs what others offer without asking whether it is ready for that itself."""
    shows: bool = False
    """Whether its own texts are words and figures alone: something to show, at no risk."""
    presses: int = 0
    """The round from which who has nothing to show signs whatever home carries; 0: never."""
    daring: int = 500
    """Own readiness from which a doubtful vote at home is risked."""
    explores: bool = True
    """Whether it works on its conditions."""
    leaps: int = 500
    """Own readiness from which it leaps unasked; above 1000: never."""
    answers: int = 300
    """Own readiness from which it answers a leap with its own."""
    cushion: int = 100
    """Capital that it wants to keep after a leap."""
    unasked: int = 1
    """How often it leaps of its own accord."""
    in_all: int = 2
    """How often it leaps at most, answers among them."""
    literal: bool = False
    """Whether it signs what is easiest first, and never asks how that will be read."""
    reckless: bool = False
    """Whether it leaps although nobody is feared with whom something is in force."""
    stance: Stance | None = None
    """How it always meets its obligations; None: as the fields below say."""
    retorts: Literal["letter", "in-kind"] = "letter"
    """What it does to who was caught: fall back to the letter, or exactly the same."""
    forgives: int = 3
    """One breach in so many is forgiven; 0: none."""
    resents: bool = True
    """Whether the mere letter is answered like a breach, with the letter."""
    ways: Literal["in-turn", "weakest-first", "in-public", "quietly"] = "in-turn"
    """Where its attention goes first."""
    echoes: bool = False
    """Whether it answers a hand held out to it with one of its own, and a fist in kind."""
    asks: Literal["if-caught", "first", "to-embarrass"] = "if-caught"
    """When it asks about conduct: where nobody need let inspectors in; before it answers a breach;
    or before everybody, for the sake of the question."""
    pays: bool = False
    """Whether it buys the vote of the group that is most against a text of its own."""
    dates: bool = False
    """Whether it offers a text for a term where its own vote on it is in doubt."""
    indirect: bool = False
    """Whether it lets a third table what a rival would not read on its own paper."""
    heeds: bool = False
    """Whether its soldiers' anger is a reason to do to the letter what lays them bare."""
    weary: int = 0
    """How much less readiness a leap or a doubtful vote takes where the own fatigue is full."""


RECIPROCATOR = Temper()

__all__ = ["RECIPROCATOR", "Temper"]
