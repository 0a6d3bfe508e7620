"""Tongues: what a case says in all its languages, said in the one in which somebody reads.

A page that has said its language is told no other: a welcome in one weighs a third of one in six.
It shows what is left exactly as it would have shown it out of all: its language, or English where
the case is not told in it. Whoever has said none is told all of them.
"""

from functools import lru_cache
from typing import Final

from msgspec import json
from msgspec.structs import replace

from game_rules.record.events import NewsCame, PhaseOpened
from game_rules.record.world import Board, Dossier, Home, Stage
from game_rules.scenario.scenario import Text
from game_rules.seats.sight import Line, Papers

TONGUES: Final = frozenset({"ar", "en", "es", "fr", "ru", "zh"})
"""The languages of the window; of any other name all languages are told."""
EVERY: Final = ""
"""Stands for no language of one's own."""
BEHIND: Final = "en"
"""Stands behind every language."""
WORDED: Final = (b'"fact":{"fact":"phase-opened"', b'"fact":{"fact":"news"')
"""How lines begin, after their moment, that a case has worded. What people write is quoted."""
_lines = json.Decoder(Line)
_encode = json.Encoder().encode


def tongue_of(asked: str) -> str:
    """The language in which somebody is told what a case says, by what their page has said."""
    return asked if asked in TONGUES else EVERY


def chosen(text: Text, tongue: str) -> Text:
    """Of a text what a page in this language shows; all of it, where it could show nothing."""
    for tag in (tongue, BEHIND):
        if tag in text:
            return {tag: text[tag]}
    return text


def part_in(part: object, tongue: str) -> object:  # noqa: PLR0911 - one arm per kind of part
    """A part of a view with its texts in one language; one without texts is the very same."""
    if tongue == EVERY:
        return part
    match part:
        case Board():
            return _board(part, tongue)
        case Stage():
            return replace(part, name=chosen(part.name, tongue))
        case Dossier():
            return replace(
                part,
                basic=chosen(part.basic, tongue),
                advanced=chosen(part.advanced, tongue),
                mandate_text=chosen(part.mandate_text, tongue),
            )
        case Home():
            aims = (replace(each, text=chosen(each.text, tongue)) for each in part.objectives)
            return replace(part, objectives=tuple(aims))
        case Papers():
            return _papers(part, tongue)
        case _:
            return part


def _board(board: Board, tongue: str) -> Board:
    return replace(
        board,
        title=chosen(board.title, tongue),
        blurb=chosen(board.blurb, tongue),
        round_names=tuple(chosen(each, tongue) for each in board.round_names),
        parties=tuple(
            replace(each, name=chosen(each.name, tongue), called=chosen(each.called, tongue))
            for each in board.parties
        ),
        roles=tuple(replace(each, name=chosen(each.name, tongue)) for each in board.roles),
    )


def _papers(papers: Papers, tongue: str) -> Papers:
    injects = (
        replace(each, headline=chosen(each.headline, tongue), text=chosen(each.text, tongue))
        for each in papers.injects
    )
    mandates = {party: chosen(text, tongue) for party, text in papers.mandates.items()}
    return replace(papers, injects=tuple(injects), mandates=mandates)


def line_in(line: bytes, tongue: str) -> bytes:
    """A line of a stream, which is encoded already, with its texts in one language."""
    if tongue == EVERY or not line[line.find(b",") + 1 :].startswith(WORDED):
        return line
    return _said(line, tongue)


@lru_cache(1024)
def _said(line: bytes, tongue: str) -> bytes:
    said = _lines.decode(line)
    fact = said.fact
    match fact:
        case PhaseOpened():
            fact = replace(fact, name=chosen(fact.name, tongue))
        case NewsCame():
            headline, text = chosen(fact.headline, tongue), chosen(fact.text, tongue)
            fact = replace(fact, headline=headline, text=text)
        case _:
            return line
    return _encode(replace(said, fact=fact))


__all__ = ["BEHIND", "EVERY", "TONGUES", "chosen", "line_in", "part_in", "tongue_of"]
