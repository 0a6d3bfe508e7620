"""Plots: bars as high as their numbers, fans from 0 to 1, and the same figures in a table."""

import re
from html.parser import HTMLParser
from itertools import pairwise

from server.workshop.trials.plots import (
    BOTTOM,
    HEIGHT,
    NAMES,
    WIDEST,
    WIDTH,
    bars,
    course,
    fans,
    figure,
    shares,
    table,
)
from server.workshop.trials.summary import Fan

FLAT = Fan(low=(0, 0), middle=(500, 500), high=(1000, 1000))


class Seen(HTMLParser):
    """What a page draws and says."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.drawn: list[tuple[str, dict[str, str]]] = []
        self.cells: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.drawn.append((tag, {name: value or "" for name, value in attrs}))
        if tag in ("td", "th"):
            self.cells.append("")

    def handle_data(self, data: str) -> None:
        if self.drawn[-1][0] in ("td", "th"):
            self.cells[-1] += data

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attrs for name, attrs in self.drawn if name == tag]


def heights(*values: float) -> list[float]:
    names = [str(value) for value in values]
    return [float(bar["height"]) for bar in Seen(bars("Title", names, values, "games")).all("rect")]


def points(text: str, tag: str) -> list[tuple[float, float]]:
    (attrs,) = Seen(text).all(tag)
    return [(float(x), float(y)) for x, y in re.findall(r"([\d.]+),([\d.]+)", attrs["points"])]


def test_a_bar_is_as_high_as_its_number_and_the_highest_fills_the_plot() -> None:
    assert heights(0, 1, 2) == [0, (HEIGHT - 2 * BOTTOM) / 2, HEIGHT - 2 * BOTTOM]


def test_where_there_is_nothing_no_bar_stands() -> None:
    assert heights(0, 0) == [0, 0]
    assert heights() == []


def test_bars_stand_on_the_ground_beside_each_other_and_within_the_plot() -> None:
    drawn = Seen(bars("Title", [str(n) for n in range(9)], range(9), "games")).all("rect")
    ends = [(float(bar["x"]), float(bar["x"]) + float(bar["width"])) for bar in drawn]
    assert all(end < start for (_, end), (start, _) in pairwise(ends))
    assert ends[-1][1] <= WIDTH
    assert {float(bar["y"]) + float(bar["height"]) for bar in drawn} == {HEIGHT - BOTTOM}


def test_one_bar_alone_is_a_bar_and_no_wall() -> None:
    (bar,) = Seen(bars("Title", ["all"], [1], "games")).all("rect")
    assert float(bar["width"]) == WIDEST


def test_the_table_has_the_figures_of_the_bars() -> None:
    seen = Seen(bars("Title", ["none", "some"], [3, 0.254], "per game"))
    assert seen.cells == ["", "per game", "none", "3", "some", "0.25"]


def test_a_line_goes_from_nothing_at_the_ground_to_one_at_the_top() -> None:
    rising = Fan(low=(0, 0), middle=(0, 1000), high=(1000, 1000))
    (left, ground), (right, top) = points(fans("Title", [("a", rising)], 0), "polyline")
    assert (ground, top) == (HEIGHT - BOTTOM, BOTTOM)
    assert left < right <= WIDTH


def test_the_fan_goes_out_along_the_high_and_back_along_the_low() -> None:
    drawn = points(fans("Title", [("a", FLAT)], 0), "polygon")
    ys = [y for _, y in drawn]
    assert ys == [BOTTOM, BOTTOM, HEIGHT - BOTTOM, HEIGHT - BOTTOM]
    assert [x for x, _ in drawn[2:]] == [x for x, _ in drawn[:2]][::-1], "and does not cross"


def test_rounds_are_counted_from_the_first() -> None:
    for first in (0, 1):
        seen = Seen(fans("Title", [("a", FLAT)], first))
        assert seen.cells[5:] == [
            "a", str(first), "0.00", "0.50", "1.00",
            "a", str(first + 1), "0.00", "0.50", "1.00",
        ]  # fmt: skip


def test_more_lines_than_colours_are_dashed() -> None:
    lines = [(str(n), FLAT) for n in range(6)]
    styles = [line["class"] for line in Seen(fans("Title", lines, 0)).all("polyline")]
    assert styles == ["line l0", "line l1", "line l2", "line l3", "line l0 dash", "line l1 dash"]
    assert len(set(styles)) == 6


def test_long_names_have_a_row_each() -> None:
    lines = [("Federal Republic of Germany of Poland", FLAT), ("Poland", FLAT)]
    keys = [
        text for text in Seen(fans("Title", lines, 0)).all("text") if "key" in text.get("class", "")
    ]
    assert len({key["x"] for key in keys}) == 1
    assert len({key["y"] for key in keys}) == 2


def test_a_share_lies_as_long_as_it_is_large_and_leaves_room_for_its_figure() -> None:
    seen = Seen(shares("Title", ["a", "b", "c"], [1000, 500, 0]))
    whole, half, none = (float(bar["width"]) for bar in seen.all("rect"))
    assert whole == 2 * half > none == 0
    assert NAMES + whole < WIDTH - 30
    assert seen.cells == ["", "of games", "a", "100 %", "b", "50 %", "c", "0 %"]
    assert Seen(shares("Title", [], [])).all("rect") == []


def test_a_course_has_its_marks_where_they_came_and_in_its_table() -> None:
    marks = {2: [("§", "“Pact”"), ("§", "“Line”"), ("↑", "a leaps")]}
    text = course("Title", [("a", (0, 500, 1000)), ("b", (500, 500, 500))], marks)
    seen = Seen(text)
    (mark,) = (line for line in seen.all("line") if line["class"] == "mark")
    first = seen.all("polyline")[0]["points"].split()
    assert mark["x1"] == mark["x2"] == first[2].split(",")[0]
    assert ">§↑</text>" in text
    assert seen.cells[:4] == ["round", "a", "b", "what came"]
    assert seen.cells[-4:] == ["2", "1.00", "0.50", "“Pact”; “Line”; a leaps"]


def test_a_course_without_marks_has_no_column_for_them_and_counts_from_its_first() -> None:
    seen = Seen(course("Title", [("a", (0, 1000))], {}, 1))
    assert seen.cells == ["round", "a", "1", "0.00", "2", "1.00"]


def test_keys_have_room_above_the_plot() -> None:
    for count, rows in ((1, 1), (2, 1), (3, 2)):
        text = fans("Title", [(str(n), FLAT) for n in range(count)], 0)
        (box,) = re.findall(r'viewBox="0 (-?\d+) \d+ (\d+)"', text)
        assert box == (str(-14 * rows), str(HEIGHT + 14 * rows))
        keys = [text for text in Seen(text).all("text") if "key" in text.get("class", "")]
        assert len({(key["x"], key["y"]) for key in keys}) == count
        assert min(float(key["y"]) for key in keys) > -14 * rows


def test_what_people_wrote_is_text_and_no_markup() -> None:
    for text in (
        bars("<b>", ["<i>"], [1], "<u>"),
        fans("<b>", [("<i>", FLAT)], 0),
        table(["<b>"], [["<i>"]]),
        figure('"><b>', "", ""),
        shares("<b>", ["<i>"], [1]),
        course("<b>", [("<i>", (1,))], {0: [("<u>", "<b>")]}),
    ):
        assert not re.search(r"<[biu]>", text)


def test_a_figure_says_its_title_to_who_cannot_see_it() -> None:
    (drawing,) = Seen(figure("Leaps & bounds", "", "")).all("svg")
    assert drawing["role"] == "img"
    assert drawing["aria-label"] == "Leaps & bounds"
