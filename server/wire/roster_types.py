"""What the routes of a roster take and give: whom control expects, seats and prints."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from pydantic import ConfigDict, Field

from server.wire.asked import ASKED, Name, Short
from server.wire.http_types import Problem


@dataclass(frozen=True, kw_only=True, slots=True)
class Expected:
    """Somebody whom control expects, and where; None: wherever there is room."""

    __pydantic_config__: ClassVar[ConfigDict] = ASKED

    name: Name
    exercise: Short | None
    party: Short | None
    role: Short | None


@dataclass(frozen=True, kw_only=True, slots=True)
class RosterAsked:
    """Control writes people down before they come."""

    __pydantic_config__: ClassVar[ConfigDict] = ASKED

    people: Annotated[tuple[Expected, ...], Field(max_length=300)]


@dataclass(frozen=True, kw_only=True, slots=True)
class Enrolled:
    """Somebody on the roster, with the link to hand out."""

    seat: str
    name: str
    exercise: str
    link: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Placing:
    """Where somebody shall sit; without a party they look on."""

    __pydantic_config__: ClassVar[ConfigDict] = ASKED

    seat: Short
    exercise: Short
    party: Short | None
    role: Short | None


@dataclass(frozen=True, kw_only=True, slots=True)
class SeatingAsked:
    """Control seats people anew, between exercises too."""

    __pydantic_config__: ClassVar[ConfigDict] = ASKED

    places: Annotated[tuple[Placing, ...], Field(max_length=300)]


@dataclass(frozen=True, kw_only=True, slots=True)
class Seating:
    """What came of it: who could not be moved, and why."""

    refused: dict[str, Problem]


@dataclass(frozen=True, kw_only=True, slots=True)
class Bulletin:
    """News that the case has at hand, and where it has come already."""

    id: str
    round: int | None
    """None: only by control's hand."""
    to: tuple[str, ...]
    """None of them: to all, in public."""
    headline: dict[str, str]
    text: dict[str, str]
    come: tuple[str, ...]
    """The exercises that it has come to."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Handout:
    """What is printed for one delegation: what it would read on its screen."""

    party: str
    basic: dict[str, str]
    advanced: dict[str, str]
    mandate: dict[str, str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Plate:
    """A name plate with the person's own way in: a picture for a camera, as an SVG path."""

    seat: str
    name: str
    exercise: str
    party: str | None
    role: str | None
    url: str
    modules: int
    """The picture's side, in units of its path."""
    path: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Handouts:
    """Everything of a seminar that goes on paper."""

    plates: tuple[Plate, ...]
    sheets: dict[str, tuple[Handout, ...]]
    """Exercise → one for each delegation that people can play; mandates differ."""


ALL = (
    Expected,
    RosterAsked,
    Enrolled,
    Placing,
    SeatingAsked,
    Seating,
    Bulletin,
    Handout,
    Plate,
    Handouts,
)
"""In the order in which they are declared for the browser."""
