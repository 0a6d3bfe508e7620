"""What the clock wishes: nobody sends it."""

from game_rules.record.commands.base import Base


class TimePassed(Base, tag="time-passed", frozen=True, kw_only=True):
    """A due moment has come."""

    due: int


class Overslept(Base, tag="overslept", frozen=True, kw_only=True):
    """The due moment passed while nobody was there to serve it: pause instead of resolving."""

    due: int


FromClock = TimePassed | Overslept
