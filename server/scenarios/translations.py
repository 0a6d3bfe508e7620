"""Translations: the texts of a case in another language, laid over it from a file of their own.

Beside `NAME.yaml` the folder `translations` holds `NAME.TAG.yaml`, one per language. It has the
case's shape and nothing of it but texts; what a case lists by id, a translation maps by id. So
whoever tunes a number and whoever mends a sentence never touch the same file, and the case stays
short enough to be read.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from server.scenarios.mistakes import Complaints
from server.scenarios.reading import Place, read

FOLDER: Final = "translations"


def translation_files(case: Path) -> dict[str, Path]:
    """Where the translations of a case are, by language tag."""
    found = sorted((case.parent / FOLDER).glob(f"{case.stem}.*.yaml"))
    return {path.suffixes[-2].removeprefix("."): path for path in found}


def lay(case: Place, translations: Mapping[str, tuple[str, bytes]]) -> None:
    """Adds to the texts of a case what translations say; raises `ScenarioMistake` as a case does.

    `translations` maps a language tag to a name for mistakes and the content of the file.
    """
    for tag, (file, data) in translations.items():
        complaints = Complaints(file)
        _lay(case, read(data, complaints), tag, "this file", complaints)
        complaints.settle()


def _lay(over: Place, words: Place, tag: str, name: str, complaints: Complaints) -> None:
    match words.value:
        case str():
            _say(over, words, tag, name, complaints)
        case dict() | list():
            inside = _named(over)
            for key, value in _named(words).items():
                if key in inside:
                    _lay(inside[key], value, tag, f"“{key}”", complaints)
                else:
                    complaints.add(value.line, f"the case has no “{key}” in {name}")
        case _:
            complaints.add(words.line, f"{name} must be text, or a mapping of names to texts")


def _say(over: Place, words: Place, tag: str, name: str, complaints: Complaints) -> None:
    match over.value:
        case str():
            english = Place(over.value, over.line)
            over.value = {"en": english, tag: words}
            over.keys = {"en": over.line, tag: words.line}
        case dict() if "en" in over.value and tag not in over.value:
            over.value[tag] = words
            over.keys[tag] = over.line
        case _:
            complaints.add(words.line, f"the case has no text to translate in {name}")


def _named(place: Place) -> dict[str, Place]:
    """What a place holds, by name: of a list the ids, or the numbers where there are none."""
    if isinstance(place.value, dict):
        return place.value
    return dict(_numbered(place.value)) if isinstance(place.value, list) else {}


def _numbered(places: list[Place]) -> Iterator[tuple[str, Place]]:
    for number, place in enumerate(places, start=1):
        own = place.value.get("id") if isinstance(place.value, dict) else None
        yield (own.value if own is not None and isinstance(own.value, str) else f"{number}"), place


__all__ = ["FOLDER", "lay", "translation_files"]
