"""What the HTTP routes take and give; the browser's types are generated from here too.

Plain dataclasses, so that FastAPI can check and describe them and msgspec can inspect them.
Every answer that is not a success is a `Problem`.
"""

from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal

from pydantic import ConfigDict, Field, StringConstraints

from server.wire.asked import ASKED, Name, Short
from server.wire.camera_types import CameraCode
from server.wire.colleague_types import HolderSheet


@dataclass(frozen=True, kw_only=True, slots=True)
class Problem:
    """Why a request was not granted; the words for the code are in the client's catalogue."""

    code: str
    args: dict[str, str | int]


# Everybody -------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class Card:
    """What anybody may know of a scenario."""

    id: str
    title: dict[str, str]
    blurb: dict[str, str]
    players: tuple[int, int]
    minutes: int
    rounds: int | None
    """None where the scenario hides which round is the last."""
    parties: tuple[dict[str, str], ...]
    fictional: bool
    approval: bool
    """Whether its signed texts wait for control's approval, if nothing else is said."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Lobby:
    """What the join page shows of a seminar before anybody has joined."""

    code: str
    title: str
    scenario: Card
    open: bool
    """Whether somebody can still come in, if only to look on: as long as it is not over."""


@dataclass(frozen=True, kw_only=True, slots=True)
class JoinAsked:
    """A person wishes to take part."""

    __pydantic_config__: ClassVar[ConfigDict] = ASKED

    code: Short
    name: Name
    language: Short
    ask: bool = False
    """Whether to be told, and not let in, where somebody of this name has come in already."""


@dataclass(frozen=True, kw_only=True, slots=True)
class LessonAsked:
    """Somebody wishes to learn the game, alone."""

    __pydantic_config__: ClassVar[ConfigDict] = ASKED

    name: Name
    language: Short


@dataclass(frozen=True, kw_only=True, slots=True)
class Joined:
    """The person has a seat."""

    token: str
    """For `hello`; kept by the browser, never shown."""
    link: str
    """The seat's own link, for any other device: the path and fragment, to follow the origin."""
    seminar: str
    exercise: str
    seat: str
    name: str


@dataclass(frozen=True, kw_only=True, slots=True)
class EnterAsked:
    """Somebody holds a link and wants a session for it."""

    __pydantic_config__: ClassVar[ConfigDict] = ASKED

    link: Short
    """What stood behind the `=` of the fragment."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Session:
    """A session. Control has one for all exercises; everybody else for one."""

    token: str
    kind: Literal["control", "seat", "observer", "projector"]
    seminar: str | None
    exercise: str | None
    name: str


# Accounts --------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class SignInAsked:
    """A facilitator has a name and a password."""

    __pydantic_config__: ClassVar[ConfigDict] = ASKED

    name: Name
    password: Name


@dataclass(frozen=True, kw_only=True, slots=True)
class PasswordAsked:
    """A facilitator wants another password."""

    __pydantic_config__: ClassVar[ConfigDict] = ASKED

    old: Name
    """Empty for the first."""
    new: Name


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenAsked:
    """A guest opens an account."""

    __pydantic_config__: ClassVar[ConfigDict] = ASKED

    name: Name
    password: Name


@dataclass(frozen=True, kw_only=True, slots=True)
class AccountSheet:
    """Who one is."""

    name: str
    named: bool
    """Whether somebody can sign in to it: not to a guest's, nor to that of who runs the server."""
    guest: bool
    """Whether a colleague let them in by a link."""
    leave: bool
    """Whether a guest may open an account now."""
    password: bool
    """Whether it has a password."""
    sessions: int
    shortest: int
    """Characters of the shortest password."""


# Control ---------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class SeminarAsked:
    """Control wants a new seminar with as many exercises of one scenario."""

    __pydantic_config__: ClassVar[ConfigDict] = ASKED

    scenario: Short
    exercises: Annotated[int, Field(strict=True)]
    title: Short
    approval: Annotated[bool, Field(strict=True)] | None = None
    """Whether signed texts wait for control's approval; None: as the scenario says."""


@dataclass(frozen=True, kw_only=True, slots=True)
class HandOverAsked:
    """Control wants to hand a seminar over to the account of this name."""

    __pydantic_config__: ClassVar[ConfigDict] = ASKED

    name: Short


@dataclass(frozen=True, kw_only=True, slots=True)
class Offered:
    """The word with which that account, if there is one, takes the seminar. It is told once."""

    word: str


@dataclass(frozen=True, kw_only=True, slots=True)
class TakeOverAsked:
    """An account takes the seminar that this word is for."""

    __pydantic_config__: ClassVar[ConfigDict] = ASKED

    word: Short


@dataclass(frozen=True, kw_only=True, slots=True)
class SeatSheet:
    """One person, as control sees them."""

    seat: str
    name: str
    party: str | None
    role: str | None
    present: bool
    acted: int | None
    """When they last did something here, or came, as far as this server has seen."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Advice:
    """One thing that control should know about an exercise; the words are the client's."""

    code: str
    args: dict[str, str | int]


@dataclass(frozen=True, kw_only=True, slots=True)
class ExerciseSheet:
    """One exercise of a seminar, as control's list shows it."""

    id: str
    number: int
    """Its number within the seminar, from 1: "table 3"."""
    status: Literal["lobby", "running", "paused", "ended"]
    round: int
    phase: Literal["talks", "decisions", "reading"]
    due: int | None
    left: int | None
    reason: str
    debrief: bool
    seats: tuple[SeatSheet, ...]
    understudies: dict[str, str]
    now: int
    """The server's time when this was written: `due` minus it is what is left."""
    ready: tuple[str, ...]
    """Parties that are done with the running phase."""
    coach: tuple[Advice, ...]
    noted: str
    """What its notebook holds, in short: whoever shows it reads it again when this changes."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Side:
    """A party, as far as everybody knows it."""

    id: str
    name: dict[str, str]
    called: dict[str, str]
    """The name within a sentence, in languages that put more before it."""
    short: str
    playable: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Chair:
    """A role that every delegation has."""

    id: str
    name: dict[str, str]


@dataclass(frozen=True, kw_only=True, slots=True)
class SeminarSheet:
    """A seminar, as control sees it."""

    code: str
    title: str
    scenario: Card
    parties: tuple[Side, ...]
    """In the order of the table: the advice about an exercise names them by id."""
    roles: tuple[Chair, ...]
    round_names: tuple[dict[str, str], ...]
    join: str
    """The whole address to join at."""
    qr: str
    """Path of that address as a QR code, an SVG image."""
    exercises: tuple[ExerciseSheet, ...]
    holders: tuple[HolderSheet, ...]
    """Its facilitators, in the order in which they came."""
    watches: bool
    """Whether whoever asks only looks on."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Granted:
    """A command of control is in the log of its exercise."""

    number: int
    """Of the log's last entry now."""


@dataclass(frozen=True, kw_only=True, slots=True)
class NotebookAsked:
    """Control writes a page of its notebook, or writes it anew; without text it is torn out."""

    __pydantic_config__: ClassVar[ConfigDict] = ASKED

    id: Annotated[str, StringConstraints(strict=True, pattern="^[0-9a-f]{32}$")]
    party: Short | None
    draft: Short | None
    text: Annotated[str, StringConstraints(strict=True, max_length=10_000)]
    over: Annotated[int, Field(strict=True)] | None = None
    """The edition that was before one's eyes: another's writing is not written over unseen."""


@dataclass(frozen=True, kw_only=True, slots=True)
class NotebookTold:
    """Control reads a page to the room."""

    __pydantic_config__: ClassVar[ConfigDict] = ASKED

    id: Short


@dataclass(frozen=True, kw_only=True, slots=True)
class NotebookPage:
    """A page of the notebook, with the moment that it is tied to."""

    id: str
    at: int
    number: int
    """Of the last entry in the log then."""
    round: int
    """0: before the first."""
    phase: str
    party: str | None
    """Of whom it is, if of anybody."""
    draft: str | None
    text: str
    told: int | None
    """When it was read to the room, if it was."""
    author: str
    """Who wrote it last; empty for whoever runs the server, and where it is not known."""
    edition: int
    """How often it was written."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ForgetAsked:
    """Somebody wants to be forgotten."""

    __pydantic_config__: ClassVar[ConfigDict] = ASKED

    seat: Short


@dataclass(frozen=True, kw_only=True, slots=True)
class Forgotten:
    """It is done."""

    entries: int
    """In which words were blanked."""


@dataclass(frozen=True, kw_only=True, slots=True)
class LinkAsked:
    """Control wants a link to hand out: a seat's, the projector's or an observer's."""

    __pydantic_config__: ClassVar[ConfigDict] = ASKED

    exercise: Short
    to: Short
    """A seat, or `projector`, or `observer`."""
    alone: Annotated[bool, Field(strict=True)] = False
    """Whether the sessions got by links made before end too."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Link:
    """A link with its token in the fragment. It is shown once; the server keeps a hash of it."""

    url: str
    camera: CameraCode


ALL = (
    *(Problem, Card, Lobby, JoinAsked, LessonAsked, Joined, EnterAsked, Session),
    *(SignInAsked, PasswordAsked, OpenAsked, AccountSheet),
    *(HandOverAsked, Offered, TakeOverAsked),
    *(SeminarAsked, SeatSheet, Advice, ExerciseSheet, Side, Chair, SeminarSheet, Granted),
    *(NotebookAsked, NotebookTold, NotebookPage),
    *(ForgetAsked, Forgotten, LinkAsked, CameraCode, Link),
)
"""In the order in which they are declared for the browser."""
