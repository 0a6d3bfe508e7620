"""`python -m bench.figures`: what the theory's sentences ask for, and what the numbers give.

Runs the tests of `tests/theory` that measure a figure, and writes what they say as a page of the
docs. The tests themselves fail when the page says otherwise.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import msgspec

from tests.theory.printed import PAGE, Figure

ROOT = Path(__file__).parents[1]

HEAD = """# The figures

Written by `python -m bench.figures`; do not edit. Each figure is taken by a test in `tests/theory`,
which holds it against the bound and against this page: a number of the model that moves one of
them fails that test until the page is written anew. The bounds are the theory's, the figures what
the numbers played with give. Log-odds over four rounds on the bench of `tests/kit/bench.py`, unless
said otherwise; good faith is a probability.

| | what | bound | figure |
|---|---|---|---|
"""


def measured() -> list[Figure]:
    """What the tests say now."""
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder, "figures.jsonl")
        theory = ROOT / "tests" / "theory"
        files = sorted(path for path in theory.glob("test_*.py") if "printed(" in path.read_text())
        ended = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *map(str, files)],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT), "DETENTE_FIGURES": str(told)},
            check=False,
        )
        if ended.returncode or not told.is_file():
            raise SystemExit("A bound does not hold, or a test broke: the page is left as it is.")
        return [msgspec.json.decode(line, type=Figure) for line in told.read_bytes().splitlines()]


def page(figures: Iterable[Figure]) -> str:
    """The page, in the order of the signatures."""
    ranked = sorted(figures, key=lambda one: (*_place(one.signature), one.about))
    return HEAD + "".join(f"{one.line}\n" for one in ranked)


def _place(signature: str) -> tuple[int, int, str]:
    """S before G, both by number; cases of history after them."""
    number = "".join(each for each in signature if each.isdigit())
    return "SG".find(signature[0]) if number else 2, int(number or 0), signature


def main() -> None:
    PAGE.write_text(page(measured()), "utf-8")
    print(f"The page is in {PAGE.relative_to(ROOT)}.")


if __name__ == "__main__":
    main()
