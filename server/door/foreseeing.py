"""Foreseeing: a question about a text that is being written, and what is said to it."""

from game_rules.foresee import foresee
from game_rules.record.events import Refused
from game_rules.record.world import World
from server.wire.protocol import Foresee, Foreseen


def foreseen(question: Foresee, world: World, viewer: str) -> Foreseen:
    """The answer, of the world as it is stored; it is this viewer's alone."""
    told = foresee(world, viewer, question.text)
    if isinstance(told, Refused):
        return Foreseen(number=question.number, forecast=None, code=told.code, args=told.args)
    return Foreseen(number=question.number, forecast=told, code="", args={})


def put_off(question: Foresee) -> Foreseen:
    """That too much was asked: the same again later is welcome."""
    return Foreseen(number=question.number, forecast=None, code="too-fast", args={})


__all__ = ["foreseen", "put_off"]
