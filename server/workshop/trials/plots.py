"""Plots as inline SVG, each with its figures as a table beside it."""

from collections.abc import Sequence
from html import escape

from server.workshop.trials.summary import Fan

WIDTH, HEIGHT, LEFT, BOTTOM = 420, 200, 36, 24
KEYS = 14
"""How high a row of keys is."""
WIDEST = 56
"""How wide a bar is at most: one alone is a bar and no wall."""


def bars(title: str, names: Sequence[str], values: Sequence[float], unit: str) -> str:
    """A bar for each name."""
    top = max([*values, 0.0]) or 1.0
    step = (WIDTH - LEFT) / max(1, len(names))
    drawn = []
    for place, (name, value) in enumerate(zip(names, values, strict=True)):
        height = (HEIGHT - 2 * BOTTOM) * value / top
        x, y = LEFT + place * step, HEIGHT - BOTTOM - height
        width = min(WIDEST, step * 0.7)
        drawn.append(
            f'<rect class="bar" x="{x + (step - width) / 2:.1f}" y="{y:.1f}" width="{width:.1f}"'
            f' height="{height:.1f}"/>'
            f'<text x="{x + step / 2:.1f}" y="{HEIGHT - 8}">{escape(name)}</text>'
            f'<text x="{x + step / 2:.1f}" y="{y - 4:.1f}">{_short(value)}</text>'
        )
    rows = [(name, _short(value)) for name, value in zip(names, values, strict=True)]
    return figure(title, "".join(drawn), table(("", unit), rows))


def fans(title: str, lines: Sequence[tuple[str, Fan]], first: int) -> str:
    """Lines with their tenths to nine tenths, from 0 to 1; `first` is the first round's number."""
    drawn = [_axis(value) for value in (0, 500, 1000)]
    longest = max((len(fan.middle) for _, fan in lines), default=0)
    drawn += [
        f'<text x="{_x(round, longest):.1f}" y="{HEIGHT - 8}">{first + round}</text>'
        for round in range(longest)
    ]
    rows = []
    for place, (name, fan) in enumerate(lines):
        # Two keys to a row, above the plot.
        x, y = LEFT + place % 2 * (WIDTH - LEFT) / 2, 14 * (place // 2) - KEYS * _rows(lines)
        style = f"line l{place % 4}" + (" dash" if place >= 4 else "")
        drawn.append(
            f'<polygon class="fan l{place % 4}" points="{_points(fan.high)}'
            f' {" ".join(reversed(_points(fan.low).split()))}"/>'
            f'<polyline class="{style}" points="{_points(fan.middle)}"/>'
            f'<text class="key l{place % 4}" x="{x:.1f}" y="{y + 12}">'
            f"{'– – ' if place >= 4 else '— '}{escape(name)}</text>"
        )
        rows += [
            (
                name,
                str(first + round),
                *(_thousandth(values[round]) for values in (fan.low, fan.middle, fan.high)),
            )
            for round in range(len(fan.middle))
        ]
    head = ("", "round", "10 %", "median", "90 %")
    return figure(title, "".join(drawn), table(head, rows), KEYS * _rows(lines))


def _rows(lines: Sequence[object]) -> int:
    return -(-len(lines) // 2)


def figure(title: str, drawn: str, beside: str, above: int = 0) -> str:
    """A plot and its table under one title."""
    return (
        f"<figure><figcaption>{escape(title)}</figcaption>"
        f'<svg viewBox="0 {-above} {WIDTH} {HEIGHT + above}"'
        f' role="img" aria-label="{escape(title)}">'
        f"{drawn}</svg><details><summary>Figures</summary>{beside}</details></figure>"
    )


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table of text."""
    cells = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in head)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows
    )
    whole = f"<table><thead><tr>{cells}</tr></thead><tbody>{body}</tbody></table>"
    return f'<div class="wide">{whole}</div>'


def _axis(value: int) -> str:
    y = _y(value)
    return (
        f'<line class="axis" x1="{LEFT}" x2="{WIDTH}" y1="{y:.1f}" y2="{y:.1f}"/>'
        f'<text x="{LEFT / 2}" y="{y + 4:.1f}">{_thousandth(value)}</text>'
    )


def _points(values: Sequence[int]) -> str:
    return " ".join(f"{_x(n, len(values)):.1f},{_y(v):.1f}" for n, v in enumerate(values))


def _x(place: int, count: int) -> float:
    return LEFT + place * (WIDTH - LEFT - 8) / max(1, count - 1)


def _y(value: int) -> float:
    return HEIGHT - BOTTOM - (HEIGHT - 2 * BOTTOM) * value / 1000


def _thousandth(value: int) -> str:
    return f"{value / 1000:.2f}"


def _short(value: float) -> str:
    return str(int(value)) if value == int(value) else f"{value:.2f}"


__all__ = ["bars", "fans", "figure", "table"]
