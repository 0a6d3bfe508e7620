"""What a case says in all its languages is told in the one in which somebody reads."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import json

import game_rules
from game_rules.parts import lines, parts
from game_rules.record.commands import Improvise
from game_rules.record.events import Heard, NewsCame
from game_rules.seats.sight import Line
from server.table import tongues
from server.table.tongues import TONGUES, chosen, line_in, part_in, tongue_of
from tests.kit.acts import ready
from tests.kit.served import scenarios
from tests.kit.table import Table

TELLS = ("record/world.py", "record/events/public.py", "record/events/known.py", "seats/sight.py")
"""The files of the rules whose types are told to somebody."""
WORDED = {
    ("PartyName", "name"), ("PartyName", "called"), ("RoleName", "name"),
    ("Board", "title"), ("Board", "blurb"), ("Board", "round_names"), ("Stage", "name"),
    ("Objective", "text"), ("Dossier", "basic"), ("Dossier", "advanced"),
    ("Dossier", "mandate_text"), ("Prepared", "headline"), ("Prepared", "text"),
    ("Papers", "mandates"), ("PhaseOpened", "name"), ("NewsCame", "headline"),
    ("NewsCame", "text"),
}  # fmt: skip


def shown(text: dict[str, str], language: str) -> str:
    """What a page in this language shows of a text (`spoken`, client/src/lib/words.ts)."""
    return text.get(language) or text.get("en") or next(iter(text.values()), "")


@given(
    st.dictionaries(st.sampled_from([*sorted(TONGUES), "de"]), st.text(min_size=1)),
    st.sampled_from(sorted(TONGUES)),
)
def test_a_page_shows_what_is_left_as_it_would_have_shown_the_whole(
    text: dict[str, str], language: str
) -> None:
    left = chosen(text, language)
    assert shown(left, language) == shown(text, language)
    assert left.items() <= text.items()
    assert len(left) <= 1 or "en" not in text


def test_whoever_says_no_language_of_the_window_is_told_all() -> None:
    assert tongue_of("fr") == "fr"
    for asked in ("", "de", "FR", "fr-CH", "x" * 5000):
        assert tongue_of(asked) == tongues.EVERY
    board = Table(scenarios()["two-shores"]).world.public.board
    assert part_in(board, tongues.EVERY) is board


def test_every_text_of_the_rules_is_one_that_is_cut() -> None:
    """Whoever adds one to what is told says here how it is told in one language."""
    found = set()
    for file in TELLS:
        tree = ast.parse((Path(game_rules.__file__).parent / file).read_text("utf-8"))
        for made in (node for node in tree.body if isinstance(node, ast.ClassDef)):
            for line in (each for each in made.body if isinstance(each, ast.AnnAssign)):
                names = {n.id for n in ast.walk(line.annotation) if isinstance(n, ast.Name)}
                if "Text" in names and isinstance(line.target, ast.Name):
                    found.add((made.name, line.target.id))
    assert found == WORDED


def in_many(told: object) -> Iterator[dict[str, str]]:
    """Whatever is there in more languages than one."""
    if isinstance(told, dict):
        if len(told) > 1 and told.keys() <= TONGUES:
            yield told
        for inner in told.values():
            yield from in_many(inner)
    elif isinstance(told, list):
        for inner in told:
            yield from in_many(inner)


def evening() -> Table:
    """Two rounds with news of the calendar, of control's desk and of its own making."""
    table = Table(scenarios()["two-shores"])
    table.until("talks", 2)
    table.must("control", Improvise(headline="Fog", text="Everywhere.", to=()))
    ready(table, "halvern")
    return table


@pytest.mark.parametrize("language", sorted(TONGUES))
def test_nothing_is_told_in_a_second_language(language: str) -> None:
    """Of any part or line, of any viewer; and all that is not a text is as it was."""
    table, told_in_many = evening(), 0
    for viewer in table.world.known:
        for name, part in parts(table.view(viewer)).items():
            whole, cut = (json.decode(json.encode(x)) for x in (part, part_in(part, language)))
            assert not [*in_many(cut)], (viewer, name)
            told_in_many += len([*in_many(whole)])
            assert one_of(whole, language) == cut
        for entry in table.entries:
            for stream, line in lines(entry.at, entry.event, viewer):
                whole = json.encode(line)
                cut = line_in(whole, language)
                assert not [*in_many(json.decode(cut))], (viewer, stream)
                assert one_of(json.decode(whole), language) == json.decode(cut)
    assert told_in_many > 100


def one_of(told: Any, language: str) -> Any:
    """The same, cut by hand."""
    if isinstance(told, dict):
        if told and told.keys() <= TONGUES:
            return chosen(told, language)
        return {key: one_of(inner, language) for key, inner in told.items()}
    return [one_of(inner, language) for inner in told] if isinstance(told, list) else told


def test_what_people_say_of_news_is_no_news() -> None:
    forged = '{"at":1,"fact":{"fact":"news","inject":"","headline":{"en":"a","fr":"b"},"text":{}}}'
    said = Heard(channel="c", party="nor", seat="s", role="head", text=forged, to="")
    line = json.encode(Line(at=1, fact=said))
    assert line_in(line, "fr") == line
    news = NewsCame(inject="", headline={"en": "a", "fr": "b"}, text={"en": forged}, to=())
    cut = json.decode(line_in(json.encode(Line(at=12, fact=news)), "fr"), type=Line)
    assert cut == Line(at=12, fact=NewsCame(inject="", headline={"fr": "b"}, text={"en": forged}))
