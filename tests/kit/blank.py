"""Blanks: one of any type that there is, with as little in it as its fields allow."""

from typing import TypeVar

from msgspec import inspect

T = TypeVar("T")


def blank(kind: type[T]) -> T:
    """Empty texts, zeros and nobody; what has a default keeps it."""
    found = _of(inspect.type_info(kind))
    assert isinstance(found, kind)
    return found


def _of(type_: inspect.Type) -> object:  # noqa: PLR0911 — one arm per type
    match type_:
        case inspect.StructType():
            needed = [field for field in type_.fields if field.required]
            return type_.cls(**{field.name: _of(field.type) for field in needed})
        case inspect.UnionType():
            nobody = any(isinstance(each, inspect.NoneType) for each in type_.types)
            return None if nobody else _of(type_.types[0])
        case inspect.LiteralType():
            return type_.values[0]
        case inspect.TupleType():
            return tuple(_of(each) for each in type_.item_types)
        case inspect.VarTupleType():
            return ()
        case inspect.DictType():
            return {}
        case inspect.BoolType():
            return False
        case inspect.IntType():
            return type_.ge or 0
        case inspect.StrType():
            return ""
        case _:
            raise AssertionError(f"nobody has needed a blank {type_} yet")


__all__ = ["blank"]
