"""Plots as inline SVG, each with its figures as a table beside it."""

from collections.abc import Mapping, Sequence
from html import escape

from server.workshop.trials.summary import Fan

WIDTH, HEIGHT, LEFT, BOTTOM = 420, 200, 36, 24
KEYS = 14
"""How high a row of keys is."""
LONG = 30
"""Letters of a name beside which no other key has room."""
WIDEST = 56
"""How wide a bar is at most: one alone is a bar and no wall."""
NAMES, LINE = 190, 20
"""Where a lying bar begins, after its name, and how high it lies."""


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


def shares(title: str, names: Sequence[str], values: Sequence[int]) -> str:
    """A bar that lies, for each name: how large a share, thousandths."""
    drawn = []
    for place, (name, value) in enumerate(zip(names, values, strict=True)):
        y, long = place * LINE, (WIDTH - NAMES - LEFT - 8) * value / 1000
        drawn.append(
            f'<text class="name" x="{NAMES - 8}" y="{y + LINE - 6}">{escape(name)}</text>'
            f'<rect class="bar" x="{NAMES}" y="{y + 3}" width="{long:.1f}" height="{LINE - 6}"/>'
            f'<text class="key" x="{NAMES + long + 5:.1f}" y="{y + LINE - 6}">'
            f"{_percent(value)}</text>"
        )
    rows = [(name, _percent(value)) for name, value in zip(names, values, strict=True)]
    beside = table(("", "of games"), rows)
    return figure(title, "".join(drawn), beside, high=max(1, len(names)) * LINE)


def course(
    title: str,
    lines: Sequence[tuple[str, Sequence[int]]],
    marks: Mapping[int, Sequence[tuple[str, str]]],
    first: int = 0,
) -> str:
    """One game's lines from 0 to 1; at each round its marks: a sign, and in words.

    The signs stand on the lines' own ground, so that what came and what it moved are read at once.
    """
    count = max((len(values) for _, values in lines), default=0)
    drawn = [_axis(value) for value in (0, 500, 1000)]
    drawn += [
        f'<text x="{_x(round, count):.1f}" y="{HEIGHT - 8}">{first + round}</text>'
        for round in range(count)
    ]
    for round, found in marks.items():
        x = _x(round - first, count)
        drawn.append(
            f'<line class="mark" x1="{x:.1f}" x2="{x:.1f}" y1="{BOTTOM}" y2="{HEIGHT - BOTTOM}"/>'
        )
        signs = "".join(dict.fromkeys(sign for sign, _ in found))
        drawn.append(f'<text x="{x:.1f}" y="{BOTTOM - 4}">{escape(signs)}</text>')
    for place, (name, values) in enumerate(lines):
        drawn.append(f'<polyline class="{_style(place)}" points="{_points(values)}"/>')
        drawn.append(_key(place, name, lines))
    rows = [
        (
            str(first + round),
            *(_thousandth(values[round]) for _, values in lines),
            *(["; ".join(words for _, words in marks.get(first + round, ()))] if marks else []),
        )
        for round in range(count)
    ]
    head = ("round", *(name for name, _ in lines), *(["what came"] if marks else []))
    return figure(title, "".join(drawn), table(head, rows), _room(lines))


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
        drawn.append(
            f'<polygon class="fan l{place % 4}" points="{_points(fan.high)}'
            f' {" ".join(reversed(_points(fan.low).split()))}"/>'
            f'<polyline class="{_style(place)}" points="{_points(fan.middle)}"/>'
            f"{_key(place, name, lines)}"
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
    return figure(title, "".join(drawn), table(head, rows), _room(lines))


def _style(place: int) -> str:
    return f"line l{place % 4}" + (" dash" if place >= 4 else "")


def _key(place: int, name: str, lines: Sequence[tuple[str, object]]) -> str:
    """Above the plot: two to a row, or one where two names would not stand beside each other."""
    abreast = _abreast(lines)
    x = LEFT + place % abreast * (WIDTH - LEFT) / abreast
    y = KEYS * (place // abreast) - _room(lines) + 12
    dashes = "– –" if place >= 4 else "—"
    return f'<text class="key l{place % 4}" x="{x:.1f}" y="{y}">{dashes} {escape(name)}</text>'


def _abreast(lines: Sequence[tuple[str, object]]) -> int:
    return 1 if max((len(name) for name, _ in lines), default=0) > LONG else 2


def _room(lines: Sequence[tuple[str, object]]) -> int:
    """How high the keys are, all together."""
    return KEYS * -(-len(lines) // _abreast(lines))


def figure(title: str, drawn: str, beside: str, above: int = 0, high: int = HEIGHT) -> str:
    """A plot and its table under one title."""
    return (
        f"<figure><figcaption>{escape(title)}</figcaption>"
        f'<svg viewBox="0 {-above} {WIDTH} {high + above}"'
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


def _percent(value: int) -> str:
    return f"{value / 10:.0f} %"


def _thousandth(value: int) -> str:
    return f"{value / 1000:.2f}"


def _short(value: float) -> str:
    return str(int(value)) if value == int(value) else f"{value:.2f}"


__all__ = ["bars", "course", "fans", "figure", "shares", "table"]
