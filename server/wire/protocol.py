"""The wire: every message of the one websocket that a person has, in both directions.

All messages are JSON objects with a `type`. Nothing here knows the world;
what goes down was built as a view. Types for the browser are generated from
this file and from `game_rules.view`.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Final, Literal

from msgspec import Raw, Struct, json

from game_rules.record.commands import FromControl, FromDelegation, Propose, Revise, Table
from game_rules.seats.sight import Forecast

_encode = json.Encoder().encode


class _Message(Struct, frozen=True, forbid_unknown_fields=True, tag_field="type"):
    """Frozen and tagged; every field is required and nothing else is taken."""


# Up --------------------------------------------------------------------------


class Hello(_Message, tag="hello", frozen=True, kw_only=True):
    """The first message, within five seconds."""

    token: str
    exercise: str | None
    """For a facilitator, who has one token for all exercises: which one to look at."""
    language: str
    waiting: tuple[str, ...]
    """Ids of commands sent before and not yet answered."""
    cursors: dict[str, int]
    """Stream → how many of its lines are held already; empty to begin with."""
    until: dict[str, int] = {}
    """Stream → the moment of the last of these. Where the log has another there, it was brought
    back from a backup, and what is held is no part of it."""
    unpacks: bool = False
    """Whether a long message may come as bytes: its text as raw DEFLATE (RFC 1951)."""
    tongue: str = ""
    """The one language in which a case's own texts are wanted; of any that the window has not, or
    of none, they come in all."""


class Do(_Message, tag="do", frozen=True, kw_only=True):
    """A command. The same id twice is done once."""

    id: str
    """128 random bits as 32 hexadecimal digits."""
    command: FromDelegation | FromControl


class Ping(_Message, tag="ping", frozen=True, kw_only=True):
    """Are you there?"""


class Earlier(_Message, tag="earlier", frozen=True, kw_only=True):
    """What was said before the lines that are held; `lines` answers. An unknown stream has none."""

    stream: str
    before: int
    """How many of its lines come before the first that is held."""


class Read(_Message, tag="read", frozen=True, kw_only=True):
    """From now on in this language; a welcome follows, of everything."""

    tongue: str


class Foresee(_Message, tag="foresee", frozen=True, kw_only=True):
    """How would this text fare at home? Nothing is done and nothing stored; `foreseen` answers."""

    number: int
    """The page's own count, by which it knows the answer to its last question."""
    text: Table | Propose | Revise


Up = Hello | Do | Ping | Earlier | Read | Foresee

# Down ------------------------------------------------------------------------


class You(Struct, frozen=True, kw_only=True):
    """Who the server takes this person for."""

    viewer: str
    """A party, or `control`, `observer`, `projector`."""
    seat: str
    role: str | None
    name: str
    exercise: str
    seminar: str
    watches: bool
    """Whether they see and do nothing: a screen, an observer, a facilitator who only watches."""


class Welcome(_Message, tag="welcome", frozen=True, kw_only=True):
    """The answer to hello: everything, as of now."""

    now: int
    you: You
    parts: dict[str, Raw]
    """Every part of the view. `board`, `stage`, `record`, `moves`, `crew`, `dossier`, `home`,
    `intelligence`, `forecasts`, `findings`, `orders`, `time`, `guesses`, `proposals`, `oversight`,
    `papers`, and one `draft/ID` and `channel/ID` each."""
    lines: dict[str, tuple[Raw, ...]]
    """Stream (`record`, `talk/CHANNEL`) → the lines after the cursor, or the last of them. What is
    held of a stream that is not named here is to be let go."""
    before: dict[str, int]
    """Stream → how many lines come before those in `lines`, where they do not follow what is held:
    what is held is to be let go."""
    own: dict[str, int]
    """How many of the lines that come before are the person's own, in each stream of talk: by it
    a page knows how much there is to read that it does not hold."""
    done: tuple[str, ...]
    """Which of the waiting commands are done; the others were never heard: send them again."""
    build: str
    """Which build of the browser's page belongs to this server; empty where it serves none."""


class Changed(_Message, tag="view", frozen=True, kw_only=True):
    """What is new since the last message."""

    parts: dict[str, Raw]
    gone: tuple[str, ...]
    lines: dict[str, tuple[Raw, ...]]
    done: tuple[str, ...]
    """Own commands that are done with this."""


def changed(
    parts: Mapping[str, bytes],
    gone: Collection[str],
    lines: Mapping[str, Sequence[bytes]],
    done: Sequence[str],
) -> bytes:
    """A `Changed`, put together from what is encoded already: in half the time."""
    texts = [b"%b:%b" % (_encode(name), text) for name, text in parts.items()] if parts else []
    streams = [b"%b:[%b]" % (_encode(name), b",".join(new)) for name, new in lines.items()]
    return b'{"type":"view","parts":{%b},"gone":%b,"lines":{%b},"done":%b}' % (
        b",".join(texts),
        _encode(sorted(gone)) if gone else b"[]",
        b",".join(streams),
        _encode(done) if done else b"[]",
    )


def with_done(message: bytes, done: Sequence[str]) -> bytes:
    """The same `Changed` for whoever has done something, of one that names nothing done."""
    return message.removesuffix(b"[]}") + _encode(done) + b"}"


class NotDone(_Message, tag="refused", frozen=True, kw_only=True):
    """A command was refused; the words for the code are in the client's catalogue."""

    id: str
    code: str
    args: dict[str, str | int]


class Here(_Message, tag="here", frozen=True, kw_only=True):
    """Who is manned, by a person or an understudy. Advisory."""

    names: dict[str, str]
    """Seat → the name that the person gave."""
    places: dict[str, tuple[str, str]]
    """Seat → party and role."""
    present: tuple[str, ...]
    """Seats with an open socket."""
    understudies: tuple[str, ...]
    """Parties that a bot plays."""


class Noted(_Message, tag="noted", frozen=True, kw_only=True):
    """To those who look on for control: the notebook of the exercise holds something else now.

    What it holds is asked for over HTTP.
    """

    mark: str
    """What it holds, in a few letters: the same as in the list of tables."""


class Pong(_Message, tag="pong", frozen=True, kw_only=True):
    """Yes; the server's clock, in milliseconds."""

    now: int


class Storing(_Message, tag="storing", frozen=True, kw_only=True):
    """Whether what people do is being stored. A new connection takes it for granted."""

    stored: bool


class EarlierLines(_Message, tag="lines", frozen=True, kw_only=True):
    """Lines of a stream that were asked for: they stand right before those that are held."""

    stream: str
    before: int
    """How many lines come before these."""
    lines: tuple[Raw, ...]


class Foreseen(_Message, tag="foreseen", frozen=True, kw_only=True):
    """How a text that is being written would fare at home today; told to whoever asked alone."""

    number: int
    """Of the question."""
    forecast: Forecast | None
    """None where nothing can be said of it, for the reason in `code`."""
    code: str
    """A refusal's code, or empty."""
    args: dict[str, str | int]


Farewell = Literal[
    "try-again",
    "token-unknown",
    "token-expired",
    "reload",
    "too-large",
    "not-understood",
    "too-fast",
    "exercise-gone",
    "hello-late",
]
"""Why the server closes a socket. After `try-again` and `too-fast` a client comes back by
itself, a little later each time; after `reload` it fetches the page anew; after the others it
asks the person."""


CLOSING: Final[dict[Farewell, int]] = {
    "try-again": 1012,
    "token-unknown": 1008,
    "token-expired": 1008,
    "reload": 1012,
    "too-large": 1009,
    "not-understood": 1007,
    "too-fast": 1008,
    "exercise-gone": 1008,
    "hello-late": 1008,
}
"""The close code that goes with each farewell."""


class Bye(_Message, tag="bye", frozen=True, kw_only=True):
    """The server closes the socket."""

    code: Farewell


Down = Welcome | Changed | NotDone | Here | Noted | Pong | Storing | EarlierLines | Foreseen | Bye
