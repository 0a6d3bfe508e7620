"""What is done about the debrief: to open it, to lead through it, to note something in it."""

from game_rules.record.commands.base import Base


class Annotate(Base, tag="annotate", frozen=True, kw_only=True):
    """Note something beside a round, while the debrief is open: for all, or for our own."""

    round: int
    """0: the beginning."""
    text: str
    shared: bool


class Lead(Base, tag="lead", frozen=True, kw_only=True):
    """Show everybody a place of the debrief; an empty one lets them look where they like."""

    at: str


class OpenDebrief(Base, tag="open-debrief", frozen=True, kw_only=True):
    """Declassify, after any round; the exercise can go on afterwards."""

    open: bool
