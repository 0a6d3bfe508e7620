"""From a file to a scenario, or to a list of mistakes."""

from collections.abc import Mapping
from functools import cache, partial
from pathlib import Path
from typing import TypeVar

import msgspec

import game_rules
from game_rules.scenario.catalogue import Catalogue
from game_rules.scenario.scenario import Scenario
from server.scenarios.kept import kept
from server.scenarios.meaning import Found, wrong_in_catalogue, wrong_in_scenario
from server.scenarios.mistakes import Complaints, ScenarioMistake
from server.scenarios.offers import OfferLine, resolve
from server.scenarios.reading import LARGEST, Place, read
from server.scenarios.shape import shape
from server.scenarios.translations import lay, translation_files

RULE_BOOK = Path(game_rules.__file__).parent
CASES = RULE_BOOK / "cases"
T = TypeVar("T")


@cache
def load_catalogue() -> Catalogue:
    """All measures, as `measures.yaml` has them."""
    path = RULE_BOOK / "measures.yaml"
    return read_catalogue(_content(path), str(path))


def load_scenario(path: Path) -> Scenario:
    """The scenario of a file; raises `ScenarioMistake` and nothing else."""
    return read_scenario(_content(path), str(path), translations=_translations(path))


def shelf() -> dict[str, Scenario]:
    """The scenarios that come with the program, by id; a file bears its scenario's id."""
    scenarios = {}
    catalogue = _content(RULE_BOOK / "measures.yaml")
    for path in sorted(CASES.glob("*.yaml")):
        content, words = _content(path), _translations(path)
        reading = partial(read_scenario, content, str(path), translations=words)
        whole = b"\0".join((content, *(data for _, data in words.values())))
        scenario = kept(whole, catalogue, reading)
        if scenario.id != path.stem:
            complaints = Complaints(str(path))
            complaints.add(1, f"the file of “{scenario.id}” must be called {scenario.id}.yaml")
            complaints.settle()
        scenarios[scenario.id] = scenario
    return scenarios


def read_catalogue(data: bytes, file: str) -> Catalogue:
    """The catalogue in a file's bytes."""
    complaints = Complaints(file)
    place = read(data, complaints)
    plain = shape(place, Catalogue, complaints)
    complaints.settle()
    catalogue = fitted(plain, Catalogue, complaints)
    report(wrong_in_catalogue(catalogue), place, complaints)
    return catalogue


def read_scenario(
    data: bytes,
    file: str,
    catalogue: Catalogue | None = None,
    translations: Mapping[str, tuple[str, bytes]] | None = None,
) -> Scenario:
    """The scenario in a file's bytes; `file` is only a name for the mistakes."""
    complaints = Complaints(file)
    place = read(data, complaints)
    lay(place, translations or {})
    plain = shape(place, Scenario, complaints)
    complaints.settle()
    assert isinstance(plain, dict)  # noqa: S101 - settled: it has a scenario's shape
    lines = fitted(plain.pop("offers"), tuple[OfferLine, ...], complaints)
    offers = resolve(lines, catalogue or load_catalogue(), place, complaints)
    complaints.settle()
    plain["offers"] = msgspec.to_builtins(offers)
    scenario = fitted(plain, Scenario, complaints)
    report(wrong_in_scenario(scenario), place, complaints)
    return scenario


def fitted(plain: object, cls: type[T], complaints: Complaints) -> T:
    """What was read as a thing of ours; or else a mistake."""
    try:
        return msgspec.convert(plain, cls)
    except msgspec.ValidationError as error:
        complaints.add(1, f"the file does not fit: {error}")
        raise ScenarioMistake(complaints.file, tuple(complaints.mistakes)) from None


def report(found: Found, place: Place, complaints: Complaints) -> None:
    """Raises what was found, if anything was, each with its line."""
    for path, sentence in found:
        complaints.add(place.find(*path), sentence)
    complaints.settle()


def _translations(case: Path) -> dict[str, tuple[str, bytes]]:
    return {tag: (str(path), _content(path)) for tag, path in translation_files(case).items()}


def _content(path: Path) -> bytes:
    """A file's bytes, and no more of them than a scenario may have."""
    complaints = Complaints(str(path))
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        complaints.add(1, f"the file cannot be read: {error.strerror or error}")
        raise ScenarioMistake(complaints.file, tuple(complaints.mistakes)) from error


__all__ = [
    "CASES",
    "RULE_BOOK",
    "fitted",
    "load_catalogue",
    "load_scenario",
    "read_catalogue",
    "read_scenario",
    "report",
    "shelf",
]
