"""What a delegation can do in talks."""

from msgspec import UNSET, UnsetType

from game_rules.record.commands.base import Base, Phase
from game_rules.record.phrases import Phrase
from game_rules.scenario.treaty import Article


class Speak(Base, tag="speak", frozen=True, kw_only=True):
    """Say something in a channel of which the delegation is a member."""

    channel: str
    text: str
    to: str = ""
    """The seat that control means, of the delegation it writes to; empty: all of them."""
    phrase: Phrase | UnsetType = UNSET
    """What a bot says instead of a text; from people it is refused."""


class OpenChannel(Base, tag="open-channel", frozen=True, kw_only=True):
    """Open a channel with other parties; the same members share one channel."""

    members: tuple[str, ...]


class Table(Base, tag="table", frozen=True, kw_only=True):
    """Put a draft on the table, for all to see or for the parties admitted."""

    title: str
    parties: tuple[str, ...]
    access: tuple[str, ...]
    """Parties admitted besides ourselves; the word `all` admits everybody in the room."""
    articles: tuple[Article, ...]
    term: int | None = None
    """Rounds for which it is to bind; None: until it is denounced."""


class Propose(Base, tag="propose", frozen=True, kw_only=True):
    """Ask others to put a text on the table with us, or a third to do it in our stead.

    Nobody but the one who is asked ever hears who wrote what a third party tables.
    """

    title: str
    parties: tuple[str, ...]
    access: tuple[str, ...]
    articles: tuple[Article, ...]
    term: int | None = None
    asked: tuple[str, ...]
    """Whose names stand under it beside ours; or whose alone, if it is `through` them."""
    through: bool


class Consent(Base, tag="consent", frozen=True, kw_only=True):
    """Lend our name to what was proposed to us, or decline; an author takes it back."""

    proposal: str
    consent: bool


class Cosponsor(Base, tag="cosponsor", frozen=True, kw_only=True):
    """Put our name to another's draft, so that it counts as joint."""

    draft: str
    revision: int


class Revise(Base, tag="revise", frozen=True, kw_only=True):
    """Replace the text; brackets on values that are gone go with them."""

    draft: str
    revision: int
    title: str
    articles: tuple[Article, ...]
    term: int | None = None


class AddBracket(Base, tag="bracket", frozen=True, kw_only=True):
    """Reserve a value."""

    draft: str
    revision: int
    article: int
    parameter: str
    value: int
    comment: str = ""


class ResolveBracket(Base, tag="unbracket", frozen=True, kw_only=True):
    """Accept another's alternative, or withdraw our own."""

    draft: str
    revision: int
    bracket: int
    accept: bool


class Widen(Base, tag="widen", frozen=True, kw_only=True):
    """Admit more parties to a draft; `all` admits everybody in the room."""

    draft: str
    access: tuple[str, ...]


class Withdraw(Base, tag="withdraw", frozen=True, kw_only=True):
    """Take our own draft off the table."""

    draft: str
    revision: int


class Sign(Base, tag="sign", frozen=True, kw_only=True):
    """Sign a revision without brackets, or accede to an agreement open to us."""

    draft: str
    revision: int


class Unsign(Base, tag="unsign", frozen=True, kw_only=True):
    """Take the signature back before the resolution."""

    draft: str
    revision: int


class Renew(Base, tag="renew", frozen=True, kw_only=True):
    """Say in public that an agreement about to end should go on for us, or take that back."""

    agreement: str
    renew: bool


class Ready(Base, tag="ready", frozen=True, kw_only=True):
    """Say in public that we are done with the talks, or with reading; or take it back."""

    round: int
    phase: Phase
    ready: bool


Talks = (
    Speak
    | OpenChannel
    | Table
    | Propose
    | Consent
    | Cosponsor
    | Revise
    | AddBracket
    | ResolveBracket
    | Widen
    | Withdraw
    | Sign
    | Unsign
    | Renew
    | Ready
)
