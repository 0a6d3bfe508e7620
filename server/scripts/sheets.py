"""Sheets: each historical case's coding, and what history says of it, from `cases/codings`."""

from pathlib import Path

import msgspec
from msgspec import Struct

from game_rules.scenario.scenario import Scenario
from game_rules.theatre.coding import Coding
from game_rules.theatre.script import Script
from server.scenarios.loading import CASES, load_scenario
from server.scenarios.mistakes import Complaints, ScenarioMistake
from server.scenarios.reading import read
from server.scenarios.shape import shape
from server.scripts.coding import wrong_in_coding
from server.scripts.loading import content, load_script

CODINGS = CASES / "codings"


class _Told(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something that history says of a case."""


class Transforms(_Told, tag="transforms", frozen=True, kw_only=True):
    """A pair transforms in one of these rounds."""

    pair: tuple[str, ...]
    first: int
    last: int
    leaps: bool = True
    """As recorded; false: without the leaps."""


class Never(_Told, tag="never", frozen=True, kw_only=True):
    """A pair does not transform."""

    pair: tuple[str, ...]
    leaps: bool = True


class Below(_Told, tag="below", frozen=True, kw_only=True):
    """Good faith (thousandths, the mean of both directions) stays at this or less."""

    pair: tuple[str, ...]
    rounds: tuple[int, ...]
    most: int


class Between(_Told, tag="between", frozen=True, kw_only=True):
    """Good faith stays in a band."""

    pair: tuple[str, ...]
    rounds: tuple[int, ...]
    least: int
    most: int


class Peaks(_Told, tag="peaks", frozen=True, kw_only=True):
    """The highest good faith of all rounds lies in a band."""

    pair: tuple[str, ...]
    least: int
    most: int


class Changes(_Told, tag="changes", frozen=True, kw_only=True):
    """Good faith ends so much above where it began."""

    pair: tuple[str, ...]
    least: int
    most: int


class Above(_Told, tag="above", frozen=True, kw_only=True):
    """One pair stands above another after a round."""

    pair: tuple[str, ...]
    than: tuple[str, ...]
    round: int


class Signed(_Told, tag="signed", frozen=True, kw_only=True):
    """A text is in force by the end of a round."""

    title: str
    last: int


class Kept(_Told, tag="kept", frozen=True, kw_only=True):
    """Texts are in force at the end, with every article."""

    titles: tuple[str, ...]


Told = Transforms | Never | Below | Between | Peaks | Changes | Above | Signed | Kept


class Sheet(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A case's file."""

    scenario: str
    fitted: bool
    """Whether the worth of the grades was moved until this case came out right."""
    history: str
    """For the reader."""
    told: tuple[Told, ...]
    coding: Coding


class Study(Struct, frozen=True, kw_only=True):
    """A case with all that is needed to run it."""

    sheet: Sheet
    scenario: Scenario
    script: Script


def load_study(case: str) -> Study:
    """A case of ours; raises `ScenarioMistake` and nothing else."""
    scenario = load_scenario(CASES / f"{case}.yaml")
    script = load_script(CASES / "history" / f"{case}.yaml", scenario)
    return Study(
        sheet=read_sheet(CODINGS / f"{case}.yaml", scenario), scenario=scenario, script=script
    )


def read_sheet(path: Path, scenario: Scenario) -> Sheet:
    """The sheet in a file, read as strictly as scripts are."""
    complaints = Complaints(str(path))
    place = read(content(path), complaints)
    plain = shape(place, Sheet, complaints)
    complaints.settle()
    try:
        sheet = msgspec.convert(plain, Sheet)
    except msgspec.ValidationError as error:
        complaints.add(1, f"the file does not fit: {error}")
        raise ScenarioMistake(str(path), tuple(complaints.mistakes)) from None
    for where, sentence in wrong_in_coding(sheet.coding, scenario, ("coding",)):
        complaints.add(place.find(*where), sentence)
    complaints.settle()
    return sheet


def cases() -> tuple[str, ...]:
    """All cases that are coded: the fitted first, each in the order of names."""
    names = sorted(path.stem for path in CODINGS.glob("*.yaml"))
    fitted = {name for name in names if load_study(name).sheet.fitted}
    return (*sorted(fitted), *(name for name in names if name not in fitted))


__all__ = [
    "CODINGS",
    "Above",
    "Below",
    "Between",
    "Changes",
    "Kept",
    "Never",
    "Peaks",
    "Sheet",
    "Signed",
    "Study",
    "Told",
    "Transforms",
    "cases",
    "load_study",
    "read_sheet",
]
