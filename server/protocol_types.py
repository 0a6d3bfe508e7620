"""Types for the browser, written from the wire's own types so that the two cannot part.

``python -m server.protocol_types`` writes `client/src/generated/`; with ``--check`` it writes
nothing and fails if what is there is stale.
"""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, Literal, TypeGuard, get_args, get_origin

import msgspec
from msgspec import NODEFAULT, inspect

from game_rules import view
from game_rules.debrief import comparison, recalled, story
from game_rules.minds.conditions import READY
from game_rules.record import actors, commands, events, ledger, world
from game_rules.scenario import catalogue, scenario, treaty
from game_rules.talks import revisions
from game_rules.theatre import course, reasons
from game_rules.whatif import answer, change, decision, replay, stress, usual
from server.schemas import schemas
from server.studies import questions
from server.wire import colleague_types, http_types, protocol, roster_types

HERE = Path(__file__).resolve().parent.parent / "client" / "src" / "generated"
_MODULES = (
    *(catalogue, scenario, treaty, actors, commands, ledger, world, events, view),
    *(
        story,
        comparison,
        revisions,
        recalled,
        reasons,
        change,
        replay,
        course,
        answer,
        stress,
        usual,
        decision,
        questions,
    ),
    *(protocol, colleague_types, http_types, roster_types),
)
_ROOTS: Final = {"Up": protocol.Up, "Down": protocol.Down, "View": view.View, "Line": view.Line,
                 "Debrief": story.Debrief, "Said": questions.Said,
                 "Offers": questions.Offers, "Openings": questions.Openings,
                 "Revised": revisions.Revised,
                 "Comparison": comparison.Comparison}  # fmt: skip
_EXTRA: Final = {
    "Fact": events.PublicFact | events.KnownFact | view.DraftActed,
    "Wish": commands.FromDelegation | commands.FromControl,
}
_RENAMED: Final = {"Record": "PublicRecord", "Text": "Words"}
"""Names that mean something else to every browser."""
_OWN_parts: Final = {"channels": ("channel", "Channel"), "drafts": ("draft", "Draft")}
"""Fields of a view whose entries are parts of their own."""
_HEADER: Final = "Written by `python -m server.protocol_types`; change the wire's types instead."


def typescript() -> str:
    """The declarations of everything that goes over the wire."""
    return _Writer().text()


def schema() -> str:
    """The JSON Schema of both directions, of the view, of a line and of what a debrief gives."""
    each, components = schemas(_ROOTS.values())
    roots = dict(zip(_ROOTS, each, strict=True))
    whole = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$comment": _HEADER,
        "title": "The wire of Détente",
        "properties": roots,
        "$defs": components,
    }
    return msgspec.json.format(msgspec.json.encode(whole), indent=2).decode() + "\n"


def main(arguments: list[str]) -> int:
    """Writes the files, or says which are stale."""
    stale = False
    for name, text in (("protocol.ts", typescript()), ("protocol.schema.json", schema())):
        path = HERE / name
        if path.exists() and path.read_text("utf-8") == text:
            continue
        if "--check" in arguments:
            sys.stderr.write(f"{path} is stale: run `make schema`.\n")
            stale = True
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
    return int(stale)


class _Writer:
    """Turns the modules' types into TypeScript, each name once and in the order of its file."""

    def __init__(self) -> None:
        self.names: dict[frozenset[object], str] = {}
        self.values: dict[str, tuple[object, ...]] = {}
        """Of a named literal, in the order in which it is written."""
        self.done: dict[str, str] = {}
        self.classes: dict[str, type] = {}
        for module in _MODULES:
            for name, value in vars(module).items():
                if _is_alias(value) and not name.startswith("_"):
                    self.names.setdefault(frozenset(get_args(value)), name)
                    self.values.setdefault(name, get_args(value))
        for name, value in _EXTRA.items():
            self.names[frozenset(get_args(value))] = name

    def text(self) -> str:
        reached = inspect.multi_type_info(
            [*_ROOTS.values(), *colleague_types.ALL, *http_types.ALL, *roster_types.ALL]
        )
        for kind in reached:
            self.reach(kind)
        blocks = [self.done[name] for name in self.order()]
        return "\n\n".join([f"// {_HEADER}", _words(), *_constants(), *blocks, _parts()]) + "\n"

    def order(self) -> Iterator[str]:
        seen: set[str] = set()
        for module in _MODULES:
            for name in vars(module):
                if name in self.done and name not in seen:
                    seen.add(name)
                    yield name
        yield from (name for name in self.done if name not in seen)

    def reach(self, kind: inspect.Type) -> str:
        """The TypeScript of a type; what it names is declared on the way."""
        match kind:
            case inspect.StructType() | inspect.DataclassType():
                made = self.declare(kind)
            case inspect.LiteralType():
                made = self.literal(frozenset(kind.values), kind.values)
            case inspect.UnionType():
                made = self.union(kind)
            case inspect.DictType():
                made = self.mapping(kind)
            case inspect.VarTupleType():
                inner = self.reach(kind.item_type)
                made = f"readonly ({inner})[]" if " " in inner else f"readonly {inner}[]"
            case inspect.TupleType():
                made = f"readonly [{', '.join(map(self.reach, kind.item_types))}]"
            case _:
                made = _PLAIN[type(kind)]
        return made

    def mapping(self, kind: inspect.DictType) -> str:
        key, value = self.reach(kind.key_type), self.reach(kind.value_type)
        if key == "string":
            return f"{{ readonly [key: string]: {value} }}"
        return f"{{ readonly [key in {key}]?: {value} }}"

    def union(self, kind: inspect.UnionType) -> str:
        rest = [part for part in kind.types if not isinstance(part, inspect.NoneType)]
        names = [self.reach(part) for part in rest]
        keys = frozenset(
            part.cls if isinstance(part, inspect.StructType) else type(part) for part in rest
        )
        body = self.named(keys, " | ".join(names)) if len(rest) > 1 else names[0]
        return body if len(rest) == len(kind.types) else f"{body} | null"

    def literal(self, members: frozenset[object], values: Iterable[object]) -> str:
        name = self.names.get(members, "")
        return self.named(members, " | ".join(map(_literal, self.values.get(name, values))))

    def named(self, members: frozenset[object], body: str) -> str:
        name = self.names.get(members)
        if name is None:
            return body
        if name not in self.done:
            parts = body.split(" | ")
            tail = " " + body if len(body) < 70 else "".join(f"\n  | {part}" for part in parts)
            self.done[name] = f"export type {_renamed(name)} ={tail};"
        return _renamed(name)

    def declare(self, kind: inspect.StructType | inspect.DataclassType) -> str:
        name = kind.cls.__name__
        if self.classes.setdefault(name, kind.cls) is not kind.cls:
            raise TypeError(f"{kind.cls} and {self.classes[name]} would have one name.")
        if name not in self.done:
            self.done[name] = ""  # a type may contain itself
            self.done[name] = self.interface(kind)
        return _renamed(name)

    def interface(self, kind: inspect.StructType | inspect.DataclassType) -> str:
        lines = [
            f"/** {_promise(kind.cls)} */",
            f"export interface {_renamed(kind.cls.__name__)} {{",
        ]
        if isinstance(kind, inspect.StructType) and kind.tag_field is not None:
            lines.append(f"  readonly {kind.tag_field}: {_literal(kind.tag)};")
        for field in kind.fields:
            body = _RAW.get((kind.cls, field.name)) or self.reach(field.type)
            # What has no default although it need not be given is left out where it is unset.
            unset = not field.required and field.default is field.default_factory is NODEFAULT
            lines.append(f"  readonly {field.encode_name}{'?' if unset else ''}: {body};")
        return "\n".join([*lines, "}"])


_STREAMS: Final = "{ readonly [stream: string]: readonly Line[] }"
_RAW: Final[dict[tuple[type, str], str]] = {
    (protocol.Welcome, "parts"): "Parts",
    (protocol.Welcome, "lines"): _STREAMS,
    (protocol.Changed, "parts"): "Parts",
    (protocol.Changed, "lines"): _STREAMS,
    (protocol.EarlierLines, "lines"): "readonly Line[]",
}
"""Fields that go out as bytes made before; what is in those bytes."""
_PLAIN: Final[dict[type[inspect.Type], str]] = {
    inspect.StrType: "string",
    inspect.IntType: "number",
    inspect.FloatType: "number",
    inspect.BoolType: "boolean",
    inspect.NoneType: "null",
}


def _parts() -> str:
    """The parts of a view by name; any may be missing in one message."""
    writer = _Writer()
    lines = ["/** The parts of a view, by name; a message carries those that changed. */"]
    lines.append("export interface Parts {")
    kind = inspect.type_info(view.View)
    assert isinstance(kind, inspect.StructType)  # noqa: S101 - for the type checker
    for field in kind.fields:
        if field.name in _OWN_parts:
            prefix, name = _OWN_parts[field.name]
            lines.append(f"  readonly [key: `{prefix}/${{string}}`]: {name};")
        elif field.name != "viewer":
            lines.append(f"  readonly {field.name}?: {writer.reach(field.type)};")
    return "\n".join([*lines, "}"])


def _words() -> str:
    return "/** A text by language tag; `en` is always there. */\n" + (
        "export type Words = { readonly [language: string]: string };"
    )


def _constants() -> Iterator[str]:
    """Lists that the browser walks through, the names that are no party's, and the window."""
    for name in ("FEARS", "KINDS", "CONDITIONS", "RIGHTS"):
        values = next(getattr(module, name) for module in _MODULES if hasattr(module, name))
        yield f"export const {name} = [{', '.join(map(_literal, values))}] as const;"
    yield "\n".join(
        f"export const {name} = {_literal(getattr(world, name))};"
        for name in ("OBSERVER", "PROJECTOR", "CONTROL", "PLENARY")
    )
    window = "/** From this readiness on a party is in the window, thousandths. */"
    yield f"{window}\nexport const READY = {READY};"


def _is_alias(value: object) -> TypeGuard[object]:
    return get_origin(value) is Literal or type(value).__name__ in {"UnionType", "Union"}


def _literal(value: object) -> str:
    return msgspec.json.encode(value).decode()


def _promise(cls: type) -> str:
    return " ".join((cls.__doc__ or cls.__name__).split("\n\n")[0].split())


def _renamed(name: str) -> str:
    return _RENAMED.get(name, name)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
