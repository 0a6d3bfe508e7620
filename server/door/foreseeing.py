"""Foreseeing: a question about a text that is being written, and what is said to it."""

from game_rules.foresee import foresee
from game_rules.record.events import Refused
from game_rules.record.world import World
from server.wire.protocol import Foresee, Foreseen


def foreseen(question: Foresee, world: World, viewer: str) -> Foreseen:
    """The answer, of the world as it is stored; it is this viewer's alone."""
    told = foresee(world, viewer, question.text)
    if isinstance(told, Refused):
        return untold(question, told)
    return Foreseen(number=question.number, forecast=told, code="", args={})


def untold(question: Foresee, why: Refused) -> Foreseen:
    """That nothing is said to it, and why."""
    return Foreseen(number=question.number, forecast=None, code=why.code, args=why.args)


__all__ = ["foreseen", "untold"]
