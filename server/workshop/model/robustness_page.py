"""The table of robustness: in words for a terminal, and as a page of the docs."""

from collections.abc import Iterator, Sequence

from server.workshop.model.robustness import Draw, counts, numbers_word, rows, surely, whole_set


def sentences(draws: Sequence[Draw]) -> Iterator[str]:
    """How often each signature held, the whole set, and what failed."""
    for one in rows(draws):
        failed = "; ".join(f"{_test(test)} in {number}" for test, number in one.brittle)
        yield f"{one.signature}: {one.held} of {one.draws}{f' ({failed})' if failed else ''}"
    held, full = whole_set(draws)
    if full:
        yield f"All together: {held} of {full}; {_sure(held, full)}."


def page(draws: Sequence[Draw], change: float) -> str:
    """The page, in Markdown."""
    held, full = whole_set(draws)
    lines = [
        HEAD.format(
            change=f"{change:g}",
            draws=len(draws),
            full=full,
            held=held,
            sure=_sure(held, full),
            word=numbers_word(),
            counts=", ".join(f"`{name}`" for name in counts(change / 100)),
        ),
        "| | held | of | what failed, and how often | seconds |",
        "|---|---|---|---|---|",
    ]
    for one in rows(draws):
        failed = "; ".join(f"{_words(test)} ({number})" for test, number in one.brittle)
        lines.append(
            f"| {one.signature} | {one.held} | {one.draws} | {failed} | {one.seconds:.1f} |"
        )
    return "\n".join(lines) + "\n"


def _sure(held: int, full: int) -> str:
    """What so many draws say of all that could be drawn."""
    return f"so that, at 95 %, it does in {surely(held, full) * 100:.0f} % or more of all"


def _test(name: str) -> str:
    return name.rsplit("::", maxsplit=1)[-1].removeprefix("test_")


def _words(name: str) -> str:
    """A test's name as the sentence that it is."""
    words, _, case = _test(name).partition("[")
    return words.replace("_", " ") + (f" [{case}" if case else "")


HEAD = """# Robustness

Written by `detente robustness --page docs/reference/robustness.md`, which changes every number
of the model at random, each by up to {change} % up or down, and runs the tests of `tests/theory`
for S1 to S16 and G1 to G10 with them. A test that stands open with the numbers played with does
not count.

{draws} sets of numbers were drawn. The slow tests, which play whole games, ran in {full} of them:
**everything held in {held} of these {full}**, {sure}.

Each draw has an interpreter of its own, in which these are the numbers before anything that reads
them has been loaded: nothing is out of reach, gates and bots included. Not drawn are what is
data and no constant: the catalogue's weights and exposures, the scenarios, and the bots' tempers.
Whole numbers so small that such a change leaves them as they are: {counts}.
In the last column stands what the tests of a signature take of a processor for one draw.

Drawn from the numbers `{word}`; a test fails when those played with have become others.
"""

__all__ = ["page", "sentences"]
