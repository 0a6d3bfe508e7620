"""Figures that tests have measured, and the page on which they stand.

A test that measures a figure anyway says it here, and fails if `docs/reference/figures.md` says
another: the page cannot grow stale. `python -m bench.figures` runs these tests with
`DETENTE_FIGURES` naming a file, takes down what they say, and writes the page.
"""

import os
from pathlib import Path

import msgspec
from msgspec import Struct

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "figures.md"


class Figure(Struct, frozen=True, kw_only=True):
    """What a signature asks for, and what the numbers played with give."""

    signature: str
    about: str
    bound: str
    figure: str

    @property
    def line(self) -> str:
        """As it stands on the page."""
        return f"| {self.signature} | {self.about} | {self.bound} | {self.figure} |"


def printed(signature: str, about: str, bound: str, figure: str) -> None:
    """Holds a figure against the page; with drawn numbers there is nothing to compare."""
    if "DETENTE_NUMBERS" in os.environ:
        return
    said = Figure(signature=signature, about=about, bound=bound, figure=figure)
    if told := os.environ.get("DETENTE_FIGURES"):
        with Path(told).open("ab") as file:
            file.write(msgspec.json.encode(said) + b"\n")
        return
    lines = PAGE.read_text("utf-8").splitlines()
    assert said.line in lines, f"{PAGE.name} says otherwise; python -m bench.figures writes it anew"


def span(numbers: list[float], digits: int = 2) -> str:
    """From the least to the greatest."""
    least, most = (number_of(each, digits) for each in (min(numbers), max(numbers)))
    return least if least == most else f"{least} to {most}"


def number_of(value: float, digits: int = 2) -> str:
    """A number with a real minus and, below one, without a nought before the point."""
    text = f"{abs(value):.{digits}f}".removeprefix("0")
    return f"−{text}" if value < 0 and float(text) else text


__all__ = ["PAGE", "Figure", "number_of", "printed", "span"]
