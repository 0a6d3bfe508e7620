"""The JSON Schema of a scenario file, for editors.

Made from the classes, with what a file may write shorter: plain text where texts
by language stand, and offers by the name of a measure. It knows shapes and ranges;
that names exist, only the loader can tell.
"""

from typing import Any, Final

import msgspec

from game_rules.scenario.catalogue import FEARS
from game_rules.scenario.scenario import CONDITIONS, Scenario
from server.scenarios.loading import load_catalogue
from server.scenarios.offers import OfferLine
from server.scenarios.ranges import LANGUAGE, NAME, NAMED, RANGES
from server.schemas import Json, schemas

_PLAIN_TEXT: Final[Json] = {"type": "object", "additionalProperties": {"type": "string"}}
_TEXT: Final[Json] = {
    "description": "Text: English, or texts by language tag, of which “en” is one.",
    "anyOf": [
        {"type": "string", "minLength": 1},
        {
            "type": "object",
            "properties": {"en": {"type": "string", "minLength": 1}},
            "required": ["en"],
            "propertyNames": {"pattern": f"^{LANGUAGE}$"},
            "additionalProperties": {"type": "string", "minLength": 1},
        },
    ],
}


def json_schema() -> Json:
    """The schema of the YAML form of a scenario, as JSON Schema 2020-12."""
    _, parts = schemas((Scenario, OfferLine))
    parts["Offer"] = parts.pop("OfferLine")
    parts["Offer"]["properties"]["measure"] = {"enum": sorted(load_catalogue().by_id())}
    for name in ("Measure", "Parameter", "Precedent"):
        del parts[name]
    parts["Party"]["properties"]["conditions"]["required"] = list(CONDITIONS)
    parts["Party"]["properties"]["sensitivities"]["required"] = list(FEARS)
    for cls, fields in RANGES.items():
        for field, bounds in fields.items():
            if cls.__name__ in parts:
                _bound(parts[cls.__name__]["properties"][field], bounds)
    for cls in NAMED:
        if cls.__name__ in parts:
            parts[cls.__name__]["properties"]["id"] = {"type": "string", "pattern": f"^{NAME}$"}
    whole = _with_texts(parts.pop("Scenario"))
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **whole,
        "$defs": {"Text": _TEXT, **_with_texts(dict(sorted(parts.items())))},
    }
    plain: Json = msgspec.json.decode(msgspec.json.encode(schema))
    return plain


def _bound(field: Json, bounds: tuple[int, int]) -> None:
    """Write a range into a field's schema, or into that of the values it holds."""
    if field.get("type") == "object":
        field = field["additionalProperties"]
    for choice in field.get("anyOf", [field]):
        if choice.get("type") == "integer":
            choice["minimum"], choice["maximum"] = bounds


def _with_texts(part: Any) -> Any:
    """A schema with a reference to Text wherever a mapping of text to text stands."""
    if isinstance(part, list):
        return [_with_texts(item) for item in part]
    if not isinstance(part, dict):
        return part
    if {key: part.get(key) for key in _PLAIN_TEXT} == _PLAIN_TEXT:
        return {"$ref": "#/$defs/Text"}
    return {key: _with_texts(value) for key, value in part.items()}


__all__ = ["json_schema"]
