"""The catalogue as a table for readers."""

import re

from game_rules.scenario.catalogue import Catalogue, Category, Measure, Parameter

HEAD = """\
# The measures

<!-- Written by `python -m server.scenarios --table`; change game_rules/measures.yaml instead. -->

Every measure that a scenario can offer: fifty-seven, and from number 58 on the sixteen
voluntary ones of the OSCE for cyber space. *Numbers* are `min–**default**–max` of each
parameter. *w*, *α* and *exposure* are what the engine reckons with, in thousandths;
*I/C/V* are intrusiveness, cost at home and verifiability from 1 to 5. The last column
names the fears that a measure speaks to, the main one first; ↑ marks a fear that it
feeds. ◉ after a measure: a third party can watch over it. *Stands on*: what must bind the same
parties, by the same text or by one in force. These scores are judgement. Where a number of a
precedent could not be checked against its text, the catalogue says so in a comment.
"""

CATEGORIES: dict[Category, str] = {
    "informational": "Information and contact",
    "verification": "Verification",
    "constraint": "Constraint",
    "declaratory": "Declaration",
}

COLUMNS = (
    "#", "Measure", "Kind", "Numbers", "w", "α", "Exposure", "I/C/V", "Fears", "Precedent",
)  # fmt: skip


def table(catalogue: Catalogue, names: dict[str, str]) -> str:
    """A Markdown page with one table for each category."""
    parts = [HEAD]
    for category, title in CATEGORIES.items():
        rows = [_row(m, names) for m in catalogue.measures if m.category == category]
        parts.append(f"\n## {title}\n\n{_line(COLUMNS)}\n{_line(['---'] * len(COLUMNS))}\n")
        parts += [f"{_line(row)}\n" for row in rows]
    return "".join(parts)


def names_in(messages: str) -> dict[str, str]:
    """The name of each measure in a Fluent file, by id."""
    return dict(re.findall(r"^measure-([a-z0-9-]+) = (.+)$", messages, re.MULTILINE))


def _line(cells: tuple[str, ...] | list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _row(measure: Measure, names: dict[str, str]) -> tuple[str, ...]:
    return (
        str(measure.number),
        f"{names.get(measure.id, measure.id)}<br>`{measure.id}`{_marks(measure)}",
        measure.kind,
        "<br>".join(_numbers(parameter) for parameter in measure.parameters),
        str(measure.w),
        str(measure.alpha),
        str(measure.exposure),
        f"{measure.intrusiveness}/{measure.cost}/{measure.verifiability}",
        ", ".join([*measure.answers, *(f"↑ {fear}" for fear in measure.raises)]),
        f"{measure.precedent.text} ({measure.precedent.year})",
    )


def _marks(measure: Measure) -> str:
    needs = f"<br>*Stands on* {', '.join(map(_code, measure.requires))}" if measure.requires else ""
    return f"{' ◉' if measure.third_party else ''}{needs}"


def _code(word: str) -> str:
    return f"`{word}`"


def _numbers(parameter: Parameter) -> str:
    return f"{parameter.unit} {parameter.min:,}–**{parameter.default:,}**–{parameter.max:,}"


__all__ = ["names_in", "table"]
