"""What a study is asked, and what it says while it works: a JSON object per line.

A `type` tells what a line is. Whoever listens late is told the newest of each kind only.
"""

from typing import Literal

from msgspec import Struct

from game_rules.debrief.recalled import LuckLine, Recalled
from game_rules.history import Entry
from game_rules.scenario.scenario import Scenario, Text
from game_rules.theatre.reasons import Reason
from game_rules.theatre.script import Script
from game_rules.whatif.answer import Answer
from game_rules.whatif.change import Change
from game_rules.whatif.decision import DecisionKind, Instead
from game_rules.whatif.stress import Stress
from game_rules.whatif.usual import Usual


class WhatIf(Struct, frozen=True, kw_only=True, tag_field="type", tag="whatif"):
    """What would have been, with these changes."""

    entries: tuple[Entry, ...]
    changes: tuple[Change, ...]
    futures: int
    workers: int


class Withstand(Struct, frozen=True, kw_only=True, tag_field="type", tag="stress"):
    """What the agreements withstand, as they stood after a round."""

    entries: tuple[Entry, ...]
    round: int


class Recall(Struct, frozen=True, kw_only=True, tag_field="type", tag="history"):
    """What history did, to be laid over what was done here."""

    entries: tuple[Entry, ...]
    scenario: Scenario
    script: Script


class AskUsual(Struct, frozen=True, kw_only=True, tag_field="type", tag="usual"):
    """What bots make of the same start."""

    entries: tuple[Entry, ...]
    games: int
    workers: int


class AskBots(Struct, frozen=True, kw_only=True, tag_field="type", tag="reasons"):
    """Why bots did what they did."""

    entries: tuple[Entry, ...]


Question = WhatIf | Withstand | Recall | AskUsual | AskBots


# While it works ----------------------------------------------------------------


class Waiting(Struct, frozen=True, kw_only=True, tag_field="type", tag="waiting"):
    """Others are before it."""

    ahead: int


class Progressed(Struct, frozen=True, kw_only=True, tag_field="type", tag="progress"):
    """So many futures are played, of so many."""

    done: int
    of: int


class Answered(Struct, frozen=True, kw_only=True, tag_field="type", tag="answer"):
    """The answer as far as it is known; with `done` equal to `of` it is the last."""

    answer: Answer
    done: int
    of: int


class Withstood(Struct, frozen=True, kw_only=True, tag_field="type", tag="stress"):
    """What the agreements withstand."""

    stress: Stress


class Remembered(Struct, frozen=True, kw_only=True, tag_field="type", tag="history"):
    """What history did, and what was done here."""

    history: Recalled
    here: Recalled
    luck: tuple[LuckLine, ...] = ()
    """The same history under other luck, as far as `done` goes; empty at first."""
    done: int = 0
    of: int = 0


class Usually(Struct, frozen=True, kw_only=True, tag_field="type", tag="usual"):
    """What bots make of it, in the games played so far; with `done` equal to `of` in all."""

    usual: Usual
    done: int
    of: int


class Reasoned(Struct, frozen=True, kw_only=True, tag_field="type", tag="reasons"):
    """Why bots did what they did."""

    reasons: tuple[Reason, ...]


class Failed(Struct, frozen=True, kw_only=True, tag_field="type", tag="failed"):
    """There is no answer, and why."""

    code: str
    args: dict[str, str | int]


Said = Waiting | Progressed | Answered | Withstood | Remembered | Usually | Reasoned | Failed


# What can be asked ---------------------------------------------------------------


class Choice(Struct, frozen=True, kw_only=True):
    """One way in which a decision could have been otherwise."""

    words: tuple[str, ...]
    """The changes, in the words in which they are asked for."""
    instead: Instead
    rounds: int
    value: str
    partner: str


class Offer(Struct, frozen=True, kw_only=True):
    """A decision that was made, with what it could have been instead."""

    round: int
    phase: Literal["talks", "decisions", "reading"]
    party: str | None
    kind: DecisionKind
    title: Text
    draft: str
    partners: tuple[str, ...]
    values: tuple[str, ...]
    choices: tuple[Choice, ...]


class Offers(Struct, frozen=True, kw_only=True):
    """All decisions of an exercise, and how much may be asked."""

    rounds: int
    futures: int
    """The most futures that a question may have; 0: none may be asked for now."""
    offers: tuple[Offer, ...]


class Openings(Struct, frozen=True, kw_only=True):
    """What was open to one delegation in one round, and how much attention it had."""

    party: str
    round: int
    tokens: int
    """The most tokens that it can spend at once."""
    offers: tuple[Offer, ...]


__all__ = [
    "Answered",
    "AskBots",
    "AskUsual",
    "Choice",
    "Failed",
    "Offer",
    "Offers",
    "Openings",
    "Progressed",
    "Question",
    "Reasoned",
    "Recall",
    "Remembered",
    "Said",
    "Usually",
    "Waiting",
    "WhatIf",
    "Withstand",
    "Withstood",
]
