"""Treaty text: articles whose values are the engine's parameters, drafts, agreements."""

from typing import Literal

from msgspec import Struct


class Article(Struct, frozen=True, kw_only=True, gc=False, forbid_unknown_fields=True):
    """One measure as it binds the named parties, with its numbers."""

    id: int
    """Its number within the draft; it never changes while the draft lives."""
    measure: str
    parties: tuple[str, ...]
    values: dict[str, int]
    """By parameter id; every parameter of the measure is there."""
    monitor: str | None = None
    """The third party that runs it in the parties' stead."""


class Bracket(Struct, frozen=True, kw_only=True, gc=False, forbid_unknown_fields=True):
    """A reserved value: its owner wants another number, or gives a reason to wait."""

    id: int
    article: int
    parameter: str
    owner: str
    value: int
    """The alternative that the owner asks for."""
    comment: str = ""


DraftStatus = Literal["open", "concluded", "failed", "withdrawn"]


class Draft(Struct, frozen=True, kw_only=True, gc=False, forbid_unknown_fields=True):
    """A text on the table. Each change makes a new revision and voids the signatures."""

    id: str
    title: str
    revision: int
    sponsors: tuple[str, ...]
    """Who tabled it, and who has since put its name to it; the sponsor matters at home."""
    parties: tuple[str, ...]
    """For whom it is written: who may sign."""
    access: tuple[str, ...]
    """Viewers admitted, from the revision that is told to them on; it only widens."""
    articles: tuple[Article, ...]
    brackets: tuple[Bracket, ...] = ()
    resolved: tuple[tuple[str, str], ...] = ()
    """Pairs of parties that have resolved a bracket between them on this draft, this round."""
    signatures: tuple[str, ...] = ()
    status: DraftStatus = "open"
    tabled: int = 0
    """The round in which it came on the table."""
    term: int | None = None
    """Rounds for which it would bind; None: until it is denounced."""
    approved: bool = False
    """Whether control has approved this revision, where it must."""
    returned: str = ""
    """Why control has sent this revision back; empty: it has not."""


ProposalStatus = Literal["waiting", "tabled", "declined", "withdrawn"]


class Proposal(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A text that its author wants on the table under other names than its own alone."""

    id: str
    author: str
    asked: tuple[str, ...]
    given: tuple[str, ...] = ()
    """Who of those asked has consented."""
    through: bool
    """Whether it is tabled by the one asked, and its author stays unnamed."""
    title: str
    parties: tuple[str, ...]
    access: tuple[str, ...]
    articles: tuple[Article, ...]
    term: int | None = None
    round: int
    status: ProposalStatus = "waiting"


class Agreement(Struct, frozen=True, kw_only=True, gc=False, forbid_unknown_fields=True):
    """A draft ratified and in force; it is public from then on and keeps its draft's id."""

    id: str
    title: str
    sponsors: tuple[str, ...]
    parties: tuple[str, ...]
    """Bound so far; others of the draft may still accede."""
    open_to: tuple[str, ...]
    articles: tuple[Article, ...]
    entered: int
    """The round at whose resolution it came into force."""
    negotiated: bool = True
    """False where it was dictated from outside."""
    term: int | None = None
    """Rounds for which it binds, from its entry or its last renewal on."""
    renewed: int | None = None
    """The round of its last renewal."""
    renewing: tuple[str, ...] = ()
    """Who has said that it should go on when something of it ends."""
    lapsed: tuple[int, ...] = ()
    """Articles that no longer bind."""
    notices: dict[str, int] = {}
    """Who has given notice of leaving → the last round in which it is bound."""
