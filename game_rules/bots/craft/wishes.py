"""Wishes: a command that a bot would give, and why.

The reason is a code with arguments, like a refusal; control alone may read it, since it tells of
forecasts, fears and findings that are the delegation's own.
"""

from typing import Literal

from msgspec import Struct

from game_rules.record.commands import Command

Code = Literal[
    # texts
    "answer-leap",
    "answer-dread",
    "gather-all",
    "counter-offer",
    "step-alone",
    "ask-of-rival",
    "forecast",
    "dare",
    "words-only",
    "others-bear-more",
    "need-not-keep",
    "mandate-minds",
    "binds-least",
    "yield",
    "near-enough",
    "half-way",
    "share-burden",
    "let-third-watch",
    "leave-out-heaviest",
    "offer-term",
    "other-paper",
    "kept-so-far",
    "lend-name",
    "stale",
    "unwanted",
    "said-already",
    # orders
    "keep-faith",
    "forgive",
    "answer-breach",
    "answer-letter",
    "in-kind",
    "watched",
    "hardly-watched",
    "unwatched",
    "set",
    "caught",
    "ask-first",
    "embarrass",
    "no-answer",
    "fear-rises",
    "balance-turned",
    "hold-out-hand",
    "answer-sign",
    "most-feared",
    "nothing-to-hide",
    "home-minds",
    "doubtful-vote",
    "explore",
    "weakest-first",
    "in-public",
    "leap-ready",
    "leap-weary",
    "leap-answered",
    "services-say",
    "harmless",
    # words
    "speak-up",
    "spoken-to",
    "exchange",
    "word-given",
    # any
    "habit",
    "done",
]
"""Why: the closed list of reasons, for catalogues to put into words."""


class Wish(Struct, frozen=True, kw_only=True, gc=False):
    """What a bot wishes now, and why."""

    command: Command
    code: Code
    args: dict[str, str | int] = {}


def wish(command: Command, code: Code, **args: str | int) -> Wish:
    """A command with its reason."""
    return Wish(command=command, code=code, args=args)


__all__ = ["Code", "Wish", "wish"]
