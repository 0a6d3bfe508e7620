"""What the HTTP routes about a seminar's facilitators take and give."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from pydantic import ConfigDict, Field

from server.wire.asked import ASKED, Name, Short
from server.wire.camera_types import CameraCode


@dataclass(frozen=True, kw_only=True, slots=True)
class ColleagueAsked:
    """Control wants a colleague beside it, who holds the seminar too or only watches it."""

    __pydantic_config__: ClassVar[ConfigDict] = ASKED

    name: Short
    account: Annotated[bool, Field(strict=True)]
    """Whether this is the name of an account here; else the colleague is a guest of this name."""
    watches: Annotated[bool, Field(strict=True)] = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Invited:
    """What to give the colleague. It is told once, and is good once and for a day."""

    word: str | None
    """For an account, which takes the seminar with it; whether there is such a one is not told."""
    link: str | None
    """For a guest, who enters by it."""
    camera: CameraCode | None
    """The link as a drawing."""


@dataclass(frozen=True, kw_only=True, slots=True)
class AboutColleague:
    """Control means one of the seminar's facilitators."""

    __pydantic_config__: ClassVar[ConfigDict] = ASKED

    account: Short


@dataclass(frozen=True, kw_only=True, slots=True)
class NameAsked:
    """Somebody whose account nobody signs in to wants to be called so by colleagues."""

    __pydantic_config__: ClassVar[ConfigDict] = ASKED

    name: Name


@dataclass(frozen=True, kw_only=True, slots=True)
class HolderSheet:
    """One of a seminar's facilitators."""

    account: str
    name: str
    """Empty for whoever runs the server and has not said a name."""
    watches: bool
    guest: bool
    """Whether there is no account of their own: they come in by a link."""
    leave: bool
    """Whether a guest may open an account now."""
    you: bool
    tables: tuple[int, ...]
    """The numbers of the exercises that they look into at the moment."""
    wall: bool
    """Whether they look at all of them at once."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Doing:
    """What a facilitator did, as the log has it."""

    number: int
    at: int
    round: int
    account: str | None
    """None: before there could be several."""
    name: str
    command: str
    about: dict[str, str | int]
    """What the command says in words and whole numbers: a reason, a party, a change."""


ALL = (ColleagueAsked, Invited, AboutColleague, NameAsked, HolderSheet, Doing)
"""In the order in which they are declared for the browser."""
