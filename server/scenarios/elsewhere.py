"""Elsewhere: under which key stands what somebody has looked for by another word.

The nearest spelling of a word is often not the nearest meaning: who writes “violations” did not
mean “conditions”.
"""

from typing import Final

from msgspec import Struct

from game_rules.theatre.script import (
    Clause,
    Conduct,
    Levels,
    OwnCase,
    Script,
    Shock,
    TextLine,
)

ELSEWHERE: Final[dict[type[Struct], dict[str, str]]] = {
    Script: {
        "accords": "texts",
        "agreements": "texts",
        "articles": "texts",
        "measures": "texts",
        "negotiations": "texts",
        "signatures": "texts",
        "signed": "texts",
        "signings": "texts",
        "treaties": "texts",
        "breaches": "conduct",
        "compliance": "conduct",
        "evasions": "conduct",
        "stances": "conduct",
        "violations": "conduct",
        "actors": "parties",
        "countries": "parties",
        "players": "parties",
        "states": "parties",
        "third_parties": "parties",
        "crises": "shocks",
        "events": "shocks",
        "incidents": "shocks",
        "news": "shocks",
        "good_faith": "beliefs",
        "images": "beliefs",
        "relations": "beliefs",
        "trust": "beliefs",
        "sensitivities": "fears",
        "threats": "fears",
        "rivals": "case",
        "rounds": "case",
        "responses": "answers",
        "tokens": "meetings",
        "exits": "notices",
        "withdrawals": "notices",
    },
    TextLine: {
        "dictated": "process",
        "negotiated": "process",
        "author": "sponsors",
        "tabled_by": "sponsors",
        "duration": "term",
        "name": "title",
        "measures": "articles",
        "signatories": "signers",
        "signed_by": "signers",
        "mediator": "through",
    },
    Clause: {
        "numbers": "values",
        "parameters": "values",
        "params": "values",
        "binds": "parties",
        "third_party": "monitor",
        "verifier": "monitor",
    },
    Conduct: {
        "behaviour": "stance",
        "compliance": "stance",
        "level": "stance",
        "rounds": "round",
        "of": "towards",
        "to": "towards",
    },
    Shock: {"name": "title", "effect": "effects"},
    Levels: {"conditions": "levels", "party": "parties", "values": "levels"},
    OwnCase: {"pairs": "rivals"},
}


def meant(cls: type, word: str) -> str:
    """The end of a sentence about an unknown key: where that stands; or nothing."""
    key = ELSEWHERE.get(cls, {}).get(word)
    return f"; that stands under “{key}”" if key else ""


__all__ = ["ELSEWHERE", "meant"]
