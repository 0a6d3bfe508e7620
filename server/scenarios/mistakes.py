"""What can be wrong with a scenario file, said to the person who wrote it.

The tree of exceptions:

    ScenarioMistake     a file of ours cannot be used, and these are the reasons

Whatever is in the file, reading it ends in a scenario or in this exception.
"""

from difflib import get_close_matches
from typing import Final

from msgspec import Struct

MOST: Final = 50
"""Mistakes told at a time; whoever has more begins with these."""

LONGEST: Final = 300


class Mistake(Struct, frozen=True, order=True):
    """One reason, with the line that the author should look at."""

    line: int
    sentence: str


class ScenarioMistake(Exception):  # noqa: N818 - the author's word for it
    """A file cannot be used; `mistakes` holds at least one reason, in the order of lines."""

    def __init__(self, file: str, mistakes: tuple[Mistake, ...]) -> None:
        self.file = file
        self.mistakes = tuple(sorted(set(mistakes)))[:MOST]
        super().__init__("\n".join(f"{file}:{m.line}: {m.sentence}" for m in self.mistakes))

    @property
    def line(self) -> int:
        """The line of the first mistake, counted from 1."""
        return self.mistakes[0].line

    @property
    def sentence(self) -> str:
        """The first mistake, in words."""
        return self.mistakes[0].sentence


class Complaints:
    """The mistakes found so far in one file."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.mistakes: list[Mistake] = []

    def add(self, line: int, sentence: str) -> None:
        """Note a mistake; a quotation without end is cut."""
        self.mistakes.append(Mistake(line, sentence[:LONGEST]))

    def settle(self) -> None:
        """Raise what was found, if anything was."""
        if self.mistakes:
            raise ScenarioMistake(self.file, tuple(self.mistakes))


def or_perhaps(word: str, known: list[str]) -> str:
    """The end of a sentence about an unknown word: the nearest known one, or nothing."""
    near = get_close_matches(word[:LONGEST], known, n=1, cutoff=0.6)
    return f"; did you mean “{near[0]}”?" if near else ""


__all__ = ["Complaints", "Mistake", "ScenarioMistake", "or_perhaps"]
