"""What everybody is told: facts that fold into the public part, and no other."""

from msgspec import field

from game_rules.record.commands import Phase
from game_rules.record.events.fact import Fact
from game_rules.record.world import Board
from game_rules.scenario.scenario import Text
from game_rules.scenario.treaty import Agreement


class Convened(Fact, tag="convened", frozen=True, kw_only=True):
    """The exercise was laid out."""

    board: Board


class PhaseOpened(Fact, tag="phase-opened", frozen=True, kw_only=True):
    """A phase began and lasts until `due`."""

    round: int
    phase: Phase
    due: int
    name: Text = field(default_factory=dict)
    """What the round is called ("1973–74"), if it has a name."""


class Readied(Fact, tag="readied", frozen=True, kw_only=True):
    """A delegation said that it is done, or took it back."""

    party: str
    ready: bool


class Paused(Fact, tag="paused", frozen=True, kw_only=True):
    """The clock was stopped with `left` milliseconds to go."""

    left: int | None
    """None: the clock had stopped already, for those who have no limit."""
    reason: str


class Resumed(Fact, tag="resumed", frozen=True, kw_only=True):
    """The clock goes on."""

    due: int | None


class Extended(Fact, tag="extended", frozen=True, kw_only=True):
    """The phase was given more time."""

    due: int | None
    """None while paused: what is left grew by so much."""
    seconds: int
    reason: str


class Held(Fact, tag="held", frozen=True, kw_only=True):
    """The time of all is up, and the phase goes on for some who have more: nobody is told who."""

    more: int | None
    """Milliseconds at most; None: until they are done."""


class PhaseCut(Fact, tag="phase-cut", frozen=True, kw_only=True):
    """Control ended the phase early."""

    reason: str


class Entered(Fact, tag="entered", frozen=True, kw_only=True):
    """An agreement came into force."""

    agreement: Agreement


class Acceded(Fact, tag="acceded", frozen=True, kw_only=True):
    """A party joined an agreement in force."""

    agreement: Agreement
    party: str


class RatificationFailed(Fact, tag="ratification-failed", frozen=True, kw_only=True):
    """A signed text found no majority at home. Public if all could read the text."""

    draft: str
    title: str
    party: str
    against: tuple[str, ...]
    """The domestic groups that voted against it."""


class Lapsed(Fact, tag="lapsed", frozen=True, kw_only=True):
    """Articles of an agreement ended with their term."""

    agreement: Agreement


class RenewalWished(Fact, tag="renewal-wished", frozen=True, kw_only=True):
    """A party said that an agreement should go on for it, or took that back."""

    agreement: str
    title: str
    party: str
    renew: bool


class Renewed(Fact, tag="renewed", frozen=True, kw_only=True):
    """What would have ended goes on among those who wished it; others are no longer bound by it."""

    agreement: Agreement


class Leapt(Fact, tag="leapt", frozen=True, kw_only=True):
    """A senior policy maker took a leap of faith."""

    party: str
    round: int


class LeapAnswered(Fact, tag="leap-answered", frozen=True, kw_only=True):
    """Another party answered a leap."""

    party: str
    round: int
    by: str


class LeapLapsed(Fact, tag="leap-lapsed", frozen=True, kw_only=True):
    """Two rounds went by and nobody answered."""

    party: str
    round: int


class Questioned(Fact, tag="questioned", frozen=True, kw_only=True):
    """A party questioned the status quo in public."""

    party: str


class ExpertsMet(Fact, tag="experts-met", frozen=True, kw_only=True):
    """Experts of two parties met."""

    parties: tuple[str, str]


class ReviewHeld(Fact, tag="review-held", frozen=True, kw_only=True):
    """Two parties reviewed together what they have agreed."""

    parties: tuple[str, str]


class ForumHeld(Fact, tag="forum-held", frozen=True, kw_only=True):
    """Parties opened or strengthened a forum."""

    parties: tuple[str, ...]


class Inspected(Fact, tag="inspected", frozen=True, kw_only=True):
    """An inspection took place."""

    by: str
    party: str


class Gestured(Fact, tag="gestured", frozen=True, kw_only=True):
    """A party made a sign towards another, by itself and binding nobody: a hand, or a fist."""

    by: str
    party: str
    friendly: bool


class Queried(Fact, tag="queried", frozen=True, kw_only=True):
    """A party asked another about its conduct."""

    by: str
    party: str
    round: int


class QueryAnswered(Fact, tag="query-answered", frozen=True, kw_only=True):
    """A party answered what `by` had asked."""

    by: str
    party: str
    round: int
    """The round in which it was asked."""


class QueryIgnored(Fact, tag="query-ignored", frozen=True, kw_only=True):
    """A party met what `by` had asked with silence."""

    by: str
    party: str
    round: int


class Denounced(Fact, tag="denounced", frozen=True, kw_only=True):
    """A party gave notice that it leaves an agreement; it is bound up to a round, with that."""

    agreement: Agreement
    party: str
    until: int


class Left(Fact, tag="left", frozen=True, kw_only=True):
    """A party's notice ran out; the agreement goes on among the others, if two are left."""

    agreement: Agreement
    party: str


class Monitored(Fact, tag="monitored", frozen=True, kw_only=True):
    """A third party watched over what others agreed."""

    by: str


class IncidentHappened(Fact, tag="incident", frozen=True, kw_only=True):
    """Something went wrong between two parties."""

    parties: tuple[str, str]
    grave: bool


class NewsCame(Fact, tag="news", frozen=True, kw_only=True):
    """News, from the calendar or from control. Told to some, it is in their known section."""

    inject: str
    headline: Text
    text: Text
    to: tuple[str, ...] = ()


class RoundClosed(Fact, tag="round-closed", frozen=True, kw_only=True):
    """A round was resolved."""

    round: int


class CrisisHeld(Fact, tag="crisis", frozen=True, kw_only=True):
    """After the last round a crisis came for a pair: it was held, or it escalated."""

    parties: tuple[str, str]
    held: bool


class Ended(Fact, tag="ended", frozen=True, kw_only=True):
    """The exercise is over."""

    reason: str


class DebriefOpened(Fact, tag="debrief-opened", frozen=True, kw_only=True):
    """Declassified, or closed again for play to go on."""

    open: bool


class Led(Fact, tag="led", frozen=True, kw_only=True):
    """Everybody is shown a place of the debrief; an empty one: nobody is led any more."""

    at: str


class Annotated(Fact, tag="annotated", frozen=True, kw_only=True):
    """Somebody noted something beside a round, for everybody or for the own delegation."""

    round: int
    party: str
    """A party, or `control`."""
    seat: str
    role: str
    text: str
    shared: bool


class ApprovalRequired(Fact, tag="approval-required", frozen=True, kw_only=True):
    """Signed texts wait for control's approval from now on, or no longer do."""

    on: bool
    reason: str


PublicFact = (
    Convened
    | PhaseOpened
    | Readied
    | Paused
    | Resumed
    | Extended
    | Held
    | PhaseCut
    | Entered
    | Acceded
    | RatificationFailed
    | Lapsed
    | RenewalWished
    | Renewed
    | Leapt
    | LeapAnswered
    | LeapLapsed
    | Questioned
    | ExpertsMet
    | ReviewHeld
    | ForumHeld
    | Inspected
    | Gestured
    | Queried
    | QueryAnswered
    | QueryIgnored
    | Denounced
    | Left
    | Monitored
    | IncidentHappened
    | NewsCame
    | RoundClosed
    | CrisisHeld
    | Ended
    | DebriefOpened
    | Led
    | Annotated
    | ApprovalRequired
)
