"""The calibration table: in words for a terminal, and as a page of the docs."""

from collections.abc import Iterator, Sequence

from msgspec.structs import asdict

from game_rules.theatre.coding import CODEBOOK
from server.workshop.model.calibration import Case, Finding


def sentences(found: Sequence[Case]) -> Iterator[str]:
    """What came out, case by case, from the start that the rule gives."""
    for one in found:
        if one.start == "coded":
            yield f"{one.case} ({_role(one)}): {_count([one])}. {one.history}"
            for each in one.findings:
                yield f"  {_mark(each).strip('*')}: {each.history}: {each.engine}"
    for fitted in (True, False):
        own = [one for one in found if one.start == "coded" and one.fitted is fitted]
        if own:
            role = "Fitted" if fitted else "Predicted"
            yield f"{role}: {_count(own)} in {_cases(len(own))};{_idle(own)}."


def page(found: Sequence[Case], seeds: int) -> str:
    """The page, in Markdown."""
    coded = [one for one in found if one.start == "coded"]
    designed = {one.case: one for one in found if one.start == "designed"}
    lines = [HEAD.format(seeds=seeds), "## All cases", ""]
    rows = [
        (
            one.case,
            _role(one),
            one.history,
            _count([one]),
            str(one.idle),
            _count([designed[one.case]]),
        )
        for one in coded
    ]
    lines += _table(
        ("case", "role", "history says", "by the rule", "if nothing happens", "as designed"), rows
    )
    for fitted in (True, False):
        own = [one for one in coded if one.fitted is fitted]
        if own:
            role = "Fitted" if fitted else "Predicted"
            lines += ["", f"{role}: **{_count(own)}**;{_idle(own)}."]
    for one in coded:
        lines += ["", *section(one)]
    lines += ["", "## What the grades are worth", "", *_book()]
    return "\n".join(lines) + "\n"


def section(one: Case) -> list[str]:
    """One case: what history says of it, its pairs, and its texts."""
    lines = [f"## {one.case}", "", f"*{_role(one).capitalize()}.* {one.history}", ""]
    lines += _table(
        ("", "history", "the engine"),
        [(_mark(each), each.history, each.engine) for each in one.findings],
    )
    lines += ["", *_table(
        ("pair", "start", "highest", "end", "transforms", "without the leaps"), one.pairs
    )]  # fmt: skip
    texts = [(title, str(round), *given) for title, round, *given in one.texts]
    lines += ["", *_table(("text", "history", "the engine", "without the leaps"), texts)]
    return lines


def _role(one: Case) -> str:
    return "fitted" if one.fitted else "predicted"


def _mark(one: Finding) -> str:
    return "holds" if one.holds else "**misses**"


def _count(found: Sequence[Case]) -> str:
    every = [each.holds for one in found for each in one.findings]
    return f"{sum(every)} of {len(every)}"


def _idle(found: Sequence[Case]) -> str:
    return f" a world in which nothing happens would meet {sum(one.idle for one in found)}"


def _cases(number: int) -> str:
    return "one case" if number == 1 else f"{number} cases"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    return [
        f"| {' | '.join(head)} |",
        "|" + "---|" * len(head),
        *(f"| {' | '.join(cell.replace('|', '/') for cell in row)} |" for row in rows),
    ]


def _book() -> Iterator[str]:
    """The one rule's numbers."""
    rows = []
    for name, value in asdict(CODEBOOK).items():
        if isinstance(value, dict):
            rows += [(f"{name}: {key}", str(each)) for key, each in value.items()]
        elif isinstance(value, tuple):
            rows.append((name, ", ".join(map(str, value))))
        else:
            rows.append((name, str(value)))
    yield from _table(("", "thousandths"), rows)


HEAD = """# Calibration

Written by `detente calibrate --page docs/reference/calibration.md`; {seeds} games of each case with
its leaps, and as many without.

Every recorded case is played here from its [coding sheet](codings.md): one rule turns what was
the case into good faith, conditions, fears and news. On the **fitted** cases the worth of the
grades was moved until they came out right. The **predicted** ones were coded before they had been
run, and take what comes; where history says otherwise the table says *misses*. Beside what is met
stands how much of it a world would meet in which images stay as they begin and nothing is
signed: much of history is that something did not happen, and predicting that is cheap. In the
last column stand the same statements from the start of the playable scenario, whose values were
designed, and moved until the case could be played as it happened: for all nine, so that it is
evidence of nothing.

Three things make even the predictions less than they seem. Whoever coded knew how each case ended.
The recorded moves are in the script, and with what conscience they were kept is judgement. And the
form of the model was chosen on a prototype that had seen all nine.

When the five predicted cases were first run, fourteen of their statements held as well. Some
constants of the model have moved since, for other tests; the grades have not been fitted again.
"""

__all__ = ["page", "section", "sentences"]
