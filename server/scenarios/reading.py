"""YAML as a tree that remembers its lines.

A small and strict part of YAML 1.2: mappings with text for keys, sequences and
scalars. Anchors, aliases, tags and second documents are refused, because a
scenario gains nothing from them and a reader loses much.
"""

import re
from collections.abc import Iterator
from typing import Any, Final

from ruamel.yaml import YAML
from ruamel.yaml import events as yaml
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.reader import ReaderError

from server.scenarios.mistakes import Complaints

LARGEST: Final = 1_000_000
DEEPEST: Final = 16
MOST: Final = 30_000
"""Words and numbers in a file; the largest scenario of ours has a tenth of them."""
_WHOLE: Final = re.compile(r"[-+]?[0-9]{1,15}")
_BROKEN: Final = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_WORDS: Final[dict[str, bool | None]] = (
    dict.fromkeys(("", "~", "null", "Null", "NULL"), None)
    | dict.fromkeys(("true", "True", "TRUE"), True)
    | dict.fromkeys(("false", "False", "FALSE"), False)
)

Scalar = str | int | float | bool | None


class Place:
    """A value of the file and the line that it begins on."""

    __slots__ = ("keys", "line", "value")

    def __init__(self, value: "Scalar | list[Place] | dict[str, Place]", line: int) -> None:
        self.value = value
        self.line = line
        self.keys: dict[str, int] = {}
        """The line of each key, if the value is a mapping."""

    def find(self, *path: str | int) -> int:
        """The line of what lies under a path, or of the nearest thing around it."""
        place, line = self, self.line
        for step in path:
            if isinstance(place.value, dict) and step in place.value:
                line, place = place.keys[str(step)], place.value[str(step)]
            elif isinstance(place.value, list) and isinstance(step, int):
                place = place.value[step]
                line = place.line
            else:
                break
        return line


class _Builder:
    """Turns the parser's events into places, without recursion."""

    def __init__(self, complaints: Complaints, last: int) -> None:
        self.complaints = complaints
        self.last = last
        self.root: Place | None = None
        self.line = 1
        self._count = 0
        self._open: list[Place] = []
        self._key: list[tuple[str, int] | None] = []

    def take(self, event: Any) -> None:  # ruamel's events carry no types
        # The parser counts rarer line breaks than editors do, hence the bound.
        self.line = min(event.start_mark.line + 1, self.last) if event.start_mark else self.line
        match event:
            case yaml.DocumentStartEvent() if self.root is not None:
                self._stop("a second document begins here; a file holds one")
            case yaml.AliasEvent():
                self._stop("aliases (*name) are not used in these files; write the value out")
            case yaml.ScalarEvent() | yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self._plain(event)
                self._begin(event)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._open.pop()
                self._key.pop()
            case _:
                pass

    def _stop(self, sentence: str) -> None:
        self.complaints.add(self.line, sentence)
        self.complaints.settle()

    def _plain(self, event: Any) -> None:
        if event.anchor is not None:
            self._stop("anchors (&name) are not used in these files; write the value out")
        if event.tag is not None:
            self._stop("tags (!name) are not used in these files")
        self._count += 1
        if self._count > MOST:
            self._stop(f"the file holds more than {MOST:,} words and numbers")
        if len(self._open) >= DEEPEST:
            self._stop(f"this is nested more than {DEEPEST} levels deep")

    def _begin(self, event: Any) -> None:
        if isinstance(event, yaml.ScalarEvent):
            if _UNFIT.search(event.value):
                self._stop("an escape stands for a character that no text may have")
            if self._open and isinstance(self._open[-1].value, dict) and self._key[-1] is None:
                self._name(event.value)
            else:
                self._put(Place(_scalar(event.value, plain=event.style is None), self._at(event)))
            return
        place = Place({} if isinstance(event, yaml.MappingStartEvent) else [], self.line)
        self._put(place)
        self._open.append(place)
        self._key.append(None)

    def _at(self, event: Any) -> int:
        """The line of a scalar; where nothing is written, that of its key."""
        key = self._key[-1] if self._key else None
        return key[1] if key and event.style is None and not event.value else self.line

    def _name(self, key: str) -> None:
        around = self._open[-1]
        if key in around.keys:
            self.complaints.add(
                self.line,
                f"“{key}” is already given on line {around.keys[key]} of the same mapping",
            )
        self._key[-1] = (key, self.line)

    def _put(self, place: Place) -> None:
        if not self._open:
            self.root = place
            return
        around = self._open[-1]
        if isinstance(around.value, list):
            around.value.append(place)
            return
        named = self._key[-1]
        if named is None:
            self._stop("a key must be a word, not a list or a mapping")
            return
        assert isinstance(around.value, dict)  # noqa: S101 - only containers are ever open
        around.value[named[0]] = place
        around.keys[named[0]] = named[1]
        self._key[-1] = None


_UNFIT: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
"""What YAML refuses in a file, and `"\\0"` or `"\\ud800"` would bring in; no database stores it."""


def _scalar(text: str, *, plain: bool) -> Scalar:
    """A scalar as YAML 1.2's core schema reads it: `NO` is a word and 12:30 is text."""
    if not plain:
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _WHOLE.fullmatch(text):
        return int(text)
    return float(text) if _BROKEN.fullmatch(text) else text


def read(data: bytes, complaints: Complaints) -> Place:
    """The tree of a file's content; raises `ScenarioMistake` if there is none to be had."""
    if len(data) > LARGEST:
        complaints.add(1, f"the file is larger than {LARGEST:,} bytes")
        complaints.settle()
    text = _text(data, complaints)
    builder = _Builder(complaints, text.count("\n") + 1)
    for event in _events(text, builder):
        builder.take(event)
    if builder.root is None:
        complaints.add(1, "the file is empty")
        complaints.settle()
    assert builder.root is not None  # noqa: S101 - settled above
    return builder.root


def _text(data: bytes, complaints: Complaints) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        complaints.add(data.count(b"\n", 0, error.start) + 1, "the file is not UTF-8 text")
        complaints.settle()
        raise


def _events(text: str, builder: _Builder) -> Iterator[Any]:
    """The parser's events; what it cannot parse becomes a complaint with a line."""
    try:
        yield from YAML(typ="safe", pure=True).parse(text)
    except ReaderError as error:
        at = error.position if isinstance(error.position, int) else 0
        line, why = text.count("\n", 0, at) + 1, "a character that YAML does not allow"
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else builder.line
        why = f"this is not YAML: {error.problem or error.context or 'it cannot be read'}"
    except (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError):
        # The parser stumbles in its own ways over broken escapes and directives.
        line, why = builder.line, "this is not YAML, or YAML that cannot be read"
    else:
        return
    builder.complaints.add(min(line, builder.last), why)
    builder.complaints.settle()


__all__ = ["DEEPEST", "LARGEST", "MOST", "Place", "read"]
