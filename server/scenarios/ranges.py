"""How far each number of a scenario may go, and how names are spelt.

The loader and the JSON Schema read the same table.
"""

from typing import Final

from msgspec import Struct

from game_rules.scenario.catalogue import Measure, Parameter, Precedent
from game_rules.scenario.scenario import (
    AdvantageAim,
    Clock,
    Group,
    Inject,
    Mandate,
    MoveImage,
    OpenLeap,
    Party,
    PositionAim,
    Relation,
    Role,
    Scenario,
    SecurityAim,
    SetCondition,
    StandingAim,
    Tide,
)
from game_rules.scenario.treaty import Article
from game_rules.talks.articles import HIGHEST_ID
from server.scenarios.offers import Numbers

_MONTH: Final = 31 * 24 * 60 * 60
_THOUSANDTHS: Final = (0, 1000)
_CHANGE: Final = (-1000, 1000)
_NUMBER: Final = (0, 1_000_000)
_ROUND: Final = (1, 600)

RANGES: Final[dict[type[Struct], dict[str, tuple[int, int]]]] = {
    AdvantageAim: {"margin": (1, 20)},
    Article: {"id": (1, HIGHEST_ID)},
    Clock: {"talks": (1, _MONTH), "decisions": (1, _MONTH), "reading": (0, _MONTH)},
    Group: {"weight": _THOUSANDTHS, "a": (0, 3000), "h": (0, 3000)},
    Inject: {"round": _ROUND},
    Measure: {
        "number": (1, 999),
        "duration": _ROUND,
        "w": (0, 3000),
        "alpha": _THOUSANDTHS,
        "exposure": _THOUSANDTHS,
        "intrusiveness": (1, 5),
        "cost": (1, 5),
        "verifiability": (1, 5),
        "answers": _THOUSANDTHS,
        "raises": _THOUSANDTHS,
    },
    MoveImage: {"change": (-5000, 5000)},
    Numbers: {"min": _NUMBER, "default": _NUMBER, "max": _NUMBER},
    OpenLeap: {"discount": _THOUSANDTHS},
    Parameter: {"min": _NUMBER, "default": _NUMBER, "max": _NUMBER},
    Party: {
        "key": (0, 999),
        "conditions": _THOUSANDTHS,
        "sensitivities": _THOUSANDTHS,
        "capital": _THOUSANDTHS,
        "threshold": _THOUSANDTHS,
    },
    PositionAim: {"at_least": _NUMBER, "at_most": _NUMBER, "not_before": _ROUND},
    Precedent: {"year": (1600, 2100)},
    Relation: {"good_faith": (20, 980)},
    Scenario: {
        "version": (1, 9999),
        "minutes": (1, 1_000_000),
        "rounds": _ROUND,
        "notice": (1, 12),
        "tide_noise": (0, 500),
    },
    SecurityAim: {"bands": (1, 4)},
    SetCondition: {"change": _CHANGE},
    StandingAim: {"capital": _THOUSANDTHS, "sponsored": (1, 60)},
    Tide: {"round": _ROUND, "change": _CHANGE},
}
"""By class and field, the least and the largest value; of a mapping, of its values."""

NAME: Final = r"[a-z][a-z0-9]*(-[a-z0-9]+)*"
"""Ids are words of small letters joined by hyphens: they stand in links and exports."""

NAMED: Final[tuple[type[Struct], ...]] = (Inject, Mandate, Measure, Party, Role, Scenario)
"""The classes whose `id` is spelt so."""

LANGUAGE: Final = r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"

__all__ = ["LANGUAGE", "NAME", "NAMED", "RANGES"]
