"""Schemas: JSON Schema of our types, the same to the letter under every Python."""

import inspect
from collections.abc import Iterable
from typing import Any

import msgspec

Json = dict[str, Any]  # a schema is JSON, and JSON has no closed type


def schemas(types: Iterable[Any]) -> tuple[tuple[Json, ...], dict[str, Json]]:
    """The schema of each type, and by its name that of each class that they speak of.

    What a class says of itself is its docstring, of which Python keeps the indentation before 3.13.
    """
    each, parts = msgspec.json.schema_components(types, ref_template="#/$defs/{name}")
    for part in parts.values():
        if "description" in part:
            part["description"] = inspect.cleandoc(part["description"])
    return each, parts


__all__ = ["Json", "schemas"]
