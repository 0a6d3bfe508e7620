"""A tree of a file against the classes that it should fill.

Everything wrong with names, types and ranges is found in one pass, each with its
line. The result is plain data that msgspec turns into the classes.
"""

import re
from typing import Final, assert_never

from msgspec import Struct, inspect

from game_rules.scenario.scenario import Offer
from server.scenarios.elsewhere import meant
from server.scenarios.mistakes import Complaints, or_perhaps
from server.scenarios.offers import OfferLine
from server.scenarios.ranges import LANGUAGE, NAME, NAMED, RANGES
from server.scenarios.reading import Place

Plain = str | int | float | bool | None | list["Plain"] | dict[str, "Plain"]

_IN_FILES: Final[dict[type, type[Struct]]] = {Offer: OfferLine}
"""The classes that a file writes in a shorter form."""

FEW: Final = 10
"""Keys that a sentence can name."""

_KINDS: Final = {
    inspect.StrType: "text",
    inspect.IntType: "a whole number",
    inspect.BoolType: "true or false",
}


def shape(place: Place, cls: type[Struct], complaints: Complaints) -> Plain:
    """The plain data of a tree; what does not fit the class becomes a complaint."""
    return _Shaper(complaints).fill(place, inspect.type_info(cls), "this file")


class _Shaper:
    def __init__(self, complaints: Complaints) -> None:
        self.complaints = complaints

    def fill(self, place: Place, info: inspect.Type, name: str) -> Plain:  # noqa: PLR0911 - one per kind
        match info:
            case inspect.StructType():
                return self._struct(place, info, name)
            case inspect.UnionType():
                return self._union(place, info, name)
            case inspect.DictType():
                return self._dict(place, info, name)
            case inspect.VarTupleType():
                return self._list(place, info.item_type, name)
            case inspect.TupleType():
                return self._pair(place, info, name)
            case inspect.LiteralType():
                return self._literal(place, [str(value) for value in info.values], name)
            case _:
                return self._scalar(place, info, name)

    def _wrong(self, place: Place, name: str, wanted: str, hint: str = "") -> Plain:
        """Complain, and give the nothing that stands in for the value."""
        self.complaints.add(place.line, f"{name} must be {wanted}, not {_what(place)}{hint}")
        return None

    def _struct(self, place: Place, info: inspect.StructType, name: str) -> Plain:
        if info.cls in _IN_FILES:
            return self._struct(place, _info(_IN_FILES[info.cls]), name)
        if not isinstance(place.value, dict):
            return self._wrong(place, name, "a mapping of names to values")
        fields = {field.encode_name: field for field in info.fields}
        known = [*fields, *([info.tag_field] if info.tag_field else [])]
        self._strangers(place, known, name, info.cls)
        plain: dict[str, Plain] = {}
        if info.tag_field and isinstance(info.tag, str):
            plain[info.tag_field] = info.tag
        for key, field in fields.items():
            if key in place.value:
                plain[key] = self.fill(place.value[key], field.type, f"“{key}”")
                self._range(place.value[key], info.cls, key, plain[key])
            elif field.required:
                self.complaints.add(place.line, f"“{key}” is missing in {name}")
        return plain

    def _strangers(
        self, place: Place, known: list[str], name: str, cls: type | None = None
    ) -> None:
        for key, line in place.keys.items():
            if key not in known:
                near = (meant(cls, key) if cls else "") or or_perhaps(key, known) or _among(known)
                self.complaints.add(line, f"{name} has no “{key}”{near}")

    def _range(self, place: Place, cls: type, key: str, value: Plain) -> None:
        if key == "id" and cls in NAMED and isinstance(value, str):
            if not re.fullmatch(NAME, value):
                wanted = "of small letters, digits and hyphens"
                self.complaints.add(place.line, f"“id” must be made {wanted}, not “{value}”")
            return
        low, high = RANGES.get(cls, {}).get(key, (None, None))
        if low is None or high is None:
            return
        for where, number in _numbers(place, value):
            if not low <= number <= high:
                self.complaints.add(
                    where, f"“{key}” must lie between {low} and {high}, not at {number}"
                )

    def _union(self, place: Place, info: inspect.UnionType, name: str) -> Plain:
        if info.includes_none and place.value is None:
            return None
        kinds = [kind for kind in info.types if not isinstance(kind, inspect.NoneType)]
        if len(kinds) == 1:
            return self.fill(place, kinds[0], name)
        structs = {str(kind.tag): kind for kind in kinds if isinstance(kind, inspect.StructType)}
        if not isinstance(place.value, dict):
            return self._wrong(place, name, "a mapping with a “type”")
        if "type" not in place.value:
            self.complaints.add(place.line, f"“type” is missing: one of {', '.join(structs)}")
            return None
        tag = self._literal(place.value["type"], list(structs), "“type”")
        return self._struct(place, structs[tag], name) if tag else None

    def _dict(self, place: Place, info: inspect.DictType, name: str) -> Plain:
        texts = isinstance(info.key_type, inspect.StrType) and isinstance(
            info.value_type, inspect.StrType
        )
        if texts:  # the only mappings of text to text are texts by language
            return self._text(place, name)
        if not isinstance(place.value, dict):
            return self._wrong(place, name, "a mapping of names to values")
        if isinstance(info.key_type, inspect.LiteralType):
            self._strangers(place, [str(value) for value in info.key_type.values], name)
        return {
            key: self.fill(value, info.value_type, f"“{key}”") for key, value in place.value.items()
        }

    def _text(self, place: Place, name: str) -> Plain:
        """A text by language; plain text is English."""
        if isinstance(place.value, str):
            return {"en": self._scalar(place, inspect.StrType(), name)}
        if not isinstance(place.value, dict):
            return self._wrong(place, name, "text, or texts by language")
        if "en" not in place.value:
            self.complaints.add(place.line, f"{name} has no English text (“en”)")
        for key, line in place.keys.items():
            if not re.fullmatch(LANGUAGE, key):
                self.complaints.add(line, f"“{key}” is not a language tag")
        return {
            key: self._scalar(value, inspect.StrType(), f"“{key}” of {name}")
            for key, value in place.value.items()
        }

    def _list(self, place: Place, item: inspect.Type, name: str) -> Plain:
        if not isinstance(place.value, list):
            return self._wrong(place, name, "a list")
        return [self.fill(value, item, f"an entry of {name}") for value in place.value]

    def _pair(self, place: Place, info: inspect.TupleType, name: str) -> Plain:
        items = info.item_types
        if not isinstance(place.value, list) or len(place.value) != len(items):
            return self._wrong(place, name, f"a list of {len(items)}")
        return [
            self.fill(value, item, f"an entry of {name}")
            for value, item in zip(place.value, items, strict=True)
        ]

    def _literal(self, place: Place, known: list[str], name: str) -> str | None:
        if isinstance(place.value, str) and place.value in known:
            return place.value
        near = or_perhaps(place.value, known) if isinstance(place.value, str) else ""
        self.complaints.add(
            place.line, f"{name} must be one of {', '.join(known)}, not {_what(place)}{near}"
        )
        return None

    def _scalar(self, place: Place, info: inspect.Type, name: str) -> Plain:
        value = place.value
        match info:
            case inspect.IntType() if type(value) is int:
                return value
            case inspect.StrType() if isinstance(value, str):
                if not value.strip():
                    self.complaints.add(place.line, f"{name} is empty")
                return value
            case inspect.BoolType() if isinstance(value, bool):
                return value
            case _:
                hint = "; put it between quotes" if _is_bare(info, place) else _thousandths(value)
                wanted = _KINDS.get(type(info), "something else")
                return self._wrong(place, name, wanted, hint)


def _info(cls: type[Struct]) -> inspect.StructType:
    info = inspect.type_info(cls)
    assert isinstance(info, inspect.StructType)  # noqa: S101 - of a Struct it always is
    return info


def _is_bare(info: inspect.Type, place: Place) -> bool:
    return isinstance(info, inspect.StrType) and isinstance(place.value, int | float)


def _among(known: list[str]) -> str:
    """The end of a sentence about an unknown key, where those that there are can be told."""
    return f": it has {', '.join(known)}" if 0 < len(known) <= FEW else ""


def _thousandths(value: object) -> str:
    """What somebody may have meant by a fraction."""
    if isinstance(value, float) and 0 < abs(value) < 1:
        return f"; probabilities and changes are in thousandths, as {round(value * 1000)}"
    return ""


def _numbers(place: Place, value: Plain) -> list[tuple[int, int]]:
    """The whole numbers of a field, each with its line."""
    if type(value) is int:
        return [(place.line, value)]
    if isinstance(value, dict):
        return [(place.find(key), number) for key, number in value.items() if type(number) is int]
    return []


def _what(place: Place) -> str:
    """What stands in the file, for a sentence."""
    match place.value:
        case dict():
            return "a mapping"
        case list():
            return "a list"
        case None:
            return "nothing"
        case bool():
            return "true" if place.value else "false"
        case str():
            words = " ".join(place.value.split())
            return f"“{words[:40]}…”" if len(words) > 40 else f"“{words}”"
        case int() | float():
            return str(place.value)
        case _:
            assert_never(place.value)


__all__ = ["Plain", "shape"]
