"""Events: what has happened, as facts in three sections.

An event's `public` facts fold into the public part, each `Told` into the known
part of its viewers, and `hidden` facts into the hidden part; no fold sees
another's section. The facts of the first two are the closed list of
disclosures: whatever a viewer may ever learn is one of them.
"""

from itertools import chain
from typing import Literal

from msgspec import UNSET, Struct, UnsetType

from game_rules.record.commands import Phase
from game_rules.record.hidden import Adjustment, Pair, PartyState
from game_rules.record.ledger import Reckoning
from game_rules.record.phrases import Phrase
from game_rules.record.world import (
    Board,
    Channel,
    Dossier,
    Finding,
    Forecast,
    Guess,
    Home,
    Intelligence,
    Orders,
    OwnTime,
)
from game_rules.scenario.scenario import Bot, Scenario, Text
from game_rules.scenario.treaty import Agreement, Draft, Proposal


class _Fact(Struct, frozen=True, kw_only=True, gc=False, tag_field="fact"):
    """Frozen and tagged, in the past tense."""


# Public ----------------------------------------------------------------------


class Convened(_Fact, tag="convened", frozen=True, kw_only=True):
    """The exercise was laid out."""

    board: Board


class PhaseOpened(_Fact, tag="phase-opened", frozen=True, kw_only=True):
    """A phase began and lasts until `due`."""

    round: int
    phase: Phase
    due: int
    name: Text = {}
    """What the round is called ("1973–74"), if it has a name."""


class Readied(_Fact, tag="readied", frozen=True, kw_only=True):
    """A delegation said that it is done, or took it back."""

    party: str
    ready: bool


class Paused(_Fact, tag="paused", frozen=True, kw_only=True):
    """The clock was stopped with `left` milliseconds to go."""

    left: int | None
    """None: the clock had stopped already, for those who have no limit."""
    reason: str


class Resumed(_Fact, tag="resumed", frozen=True, kw_only=True):
    """The clock goes on."""

    due: int | None


class Extended(_Fact, tag="extended", frozen=True, kw_only=True):
    """The phase was given more time."""

    due: int | None
    """None while paused: what is left grew by so much."""
    seconds: int
    reason: str


class Held(_Fact, tag="held", frozen=True, kw_only=True):
    """The time of all is up, and the phase goes on for some who have more: nobody is told who."""

    more: int | None
    """Milliseconds at most; None: until they are done."""


class PhaseCut(_Fact, tag="phase-cut", frozen=True, kw_only=True):
    """Control ended the phase early."""

    reason: str


class Entered(_Fact, tag="entered", frozen=True, kw_only=True):
    """An agreement came into force."""

    agreement: Agreement


class Acceded(_Fact, tag="acceded", frozen=True, kw_only=True):
    """A party joined an agreement in force."""

    agreement: Agreement
    party: str


class RatificationFailed(_Fact, tag="ratification-failed", frozen=True, kw_only=True):
    """A signed text found no majority at home. Public if all could read the text."""

    draft: str
    title: str
    party: str
    against: tuple[str, ...]
    """The domestic groups that voted against it."""


class Lapsed(_Fact, tag="lapsed", frozen=True, kw_only=True):
    """Articles of an agreement ended with their term."""

    agreement: Agreement


class RenewalWished(_Fact, tag="renewal-wished", frozen=True, kw_only=True):
    """A party said that an agreement should go on for it, or took that back."""

    agreement: str
    title: str
    party: str
    renew: bool


class Renewed(_Fact, tag="renewed", frozen=True, kw_only=True):
    """What would have ended goes on among those who wished it; others are no longer bound by it."""

    agreement: Agreement


class Leapt(_Fact, tag="leapt", frozen=True, kw_only=True):
    """A senior policy maker took a leap of faith."""

    party: str
    round: int


class LeapAnswered(_Fact, tag="leap-answered", frozen=True, kw_only=True):
    """Another party answered a leap."""

    party: str
    round: int
    by: str


class LeapLapsed(_Fact, tag="leap-lapsed", frozen=True, kw_only=True):
    """Two rounds went by and nobody answered."""

    party: str
    round: int


class Questioned(_Fact, tag="questioned", frozen=True, kw_only=True):
    """A party questioned the status quo in public."""

    party: str


class ExpertsMet(_Fact, tag="experts-met", frozen=True, kw_only=True):
    """Experts of two parties met."""

    parties: tuple[str, str]


class ReviewHeld(_Fact, tag="review-held", frozen=True, kw_only=True):
    """Two parties reviewed together what they have agreed."""

    parties: tuple[str, str]


class ForumHeld(_Fact, tag="forum-held", frozen=True, kw_only=True):
    """Parties opened or strengthened a forum."""

    parties: tuple[str, ...]


class Inspected(_Fact, tag="inspected", frozen=True, kw_only=True):
    """An inspection took place."""

    by: str
    party: str


class Gestured(_Fact, tag="gestured", frozen=True, kw_only=True):
    """A party made a sign towards another, by itself and binding nobody: a hand, or a fist."""

    by: str
    party: str
    friendly: bool


class Queried(_Fact, tag="queried", frozen=True, kw_only=True):
    """A party asked another about its conduct."""

    by: str
    party: str
    round: int


class QueryAnswered(_Fact, tag="query-answered", frozen=True, kw_only=True):
    """A party answered what `by` had asked."""

    by: str
    party: str
    round: int
    """The round in which it was asked."""


class QueryIgnored(_Fact, tag="query-ignored", frozen=True, kw_only=True):
    """A party met what `by` had asked with silence."""

    by: str
    party: str
    round: int


class Denounced(_Fact, tag="denounced", frozen=True, kw_only=True):
    """A party gave notice that it leaves an agreement; it is bound up to a round, with that."""

    agreement: Agreement
    party: str
    until: int


class Left(_Fact, tag="left", frozen=True, kw_only=True):
    """A party's notice ran out; the agreement goes on among the others, if two are left."""

    agreement: Agreement
    party: str


class Monitored(_Fact, tag="monitored", frozen=True, kw_only=True):
    """A third party watched over what others agreed."""

    by: str


class IncidentHappened(_Fact, tag="incident", frozen=True, kw_only=True):
    """Something went wrong between two parties."""

    parties: tuple[str, str]
    grave: bool


class NewsCame(_Fact, tag="news", frozen=True, kw_only=True):
    """News, from the calendar or from control. Told to some, it is in their known section."""

    inject: str
    headline: Text
    text: Text
    to: tuple[str, ...] = ()


class RoundClosed(_Fact, tag="round-closed", frozen=True, kw_only=True):
    """A round was resolved."""

    round: int


class CrisisHeld(_Fact, tag="crisis", frozen=True, kw_only=True):
    """After the last round a crisis came for a pair: it was held, or it escalated."""

    parties: tuple[str, str]
    held: bool


class Ended(_Fact, tag="ended", frozen=True, kw_only=True):
    """The exercise is over."""

    reason: str


class DebriefOpened(_Fact, tag="debrief-opened", frozen=True, kw_only=True):
    """Declassified, or closed again for play to go on."""

    open: bool


class Led(_Fact, tag="led", frozen=True, kw_only=True):
    """Everybody is shown a place of the debrief; an empty one: nobody is led any more."""

    at: str


class Annotated(_Fact, tag="annotated", frozen=True, kw_only=True):
    """Somebody noted something beside a round, for everybody or for the own delegation."""

    round: int
    party: str
    """A party, or `control`."""
    seat: str
    role: str
    text: str
    shared: bool


class ApprovalRequired(_Fact, tag="approval-required", frozen=True, kw_only=True):
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

# Known -----------------------------------------------------------------------


class Crewed(_Fact, tag="crewed", frozen=True, kw_only=True):
    """The delegation's seats: seat → role, and the bot that plays for it, if any."""

    crew: dict[str, str]
    bot: Bot | None = None


class ChannelOpened(_Fact, tag="channel-opened", frozen=True, kw_only=True):
    """A channel that the viewer can read."""

    channel: Channel


class Heard(_Fact, tag="heard", frozen=True, kw_only=True):
    """Something was said in a channel."""

    channel: str
    party: str
    """A party, or `control`."""
    seat: str
    role: str
    text: str
    to: str = ""
    """The seat that control means; the whole delegation reads it all the same."""
    phrase: Phrase | UnsetType = UNSET
    """What a bot said, with no text: every window has its own words for it."""


DraftAct = Literal[
    "tabled",
    "cosponsored",
    "revised",
    "bracketed",
    "unbracketed",
    "widened",
    "withdrawn",
    "signed",
    "unsigned",
    "concluded",
    "failed",
    "carried",
    "approved",
    "returned",
    "held",
]
"""What was done to a draft; `carried`: it stays on the table into the next round.

`approved`, `returned`: control has, where its approval is required; `held`: a resolution has
passed it over because control has said nothing yet.
"""


class DraftTold(_Fact, tag="draft", frozen=True, kw_only=True):
    """A draft as it stands after an act; the viewer is admitted to it."""

    act: DraftAct
    by: str
    """The party that acted, or `control`; empty for a resolution."""
    draft: Draft


class ProposalTold(_Fact, tag="proposal", frozen=True, kw_only=True):
    """A proposal as it stands; told to its author and to those asked, and to control."""

    by: str
    proposal: Proposal


class DossierGiven(_Fact, tag="dossier", frozen=True, kw_only=True):
    """The sheet and the mandate."""

    dossier: Dossier


class HomeRead(_Fact, tag="home", frozen=True, kw_only=True):
    """How the own capital reads the situation."""

    home: Home


class IntelligenceGiven(_Fact, tag="intelligence", frozen=True, kw_only=True):
    """What the services believe."""

    intelligence: Intelligence


class ForecastGiven(_Fact, tag="forecast", frozen=True, kw_only=True):
    """How ratification of a draft looks from home; None: no longer on the table."""

    draft: str
    forecast: Forecast | None


class OrdersWritten(_Fact, tag="orders", frozen=True, kw_only=True):
    """The delegation's own sealed sheet as it stands."""

    orders: Orders


class TimeGiven(_Fact, tag="time-given", frozen=True, kw_only=True):
    """How much longer than all others the delegation has in this phase; None: no longer."""

    time: OwnTime | None


class Found(_Fact, tag="found", frozen=True, kw_only=True):
    """What was found out of the others' compliance this round."""

    findings: tuple[Finding, ...]


class Guessed(_Fact, tag="guessed", frozen=True, kw_only=True):
    """An own estimate was kept."""

    guess: Guess


KnownFact = (
    Crewed
    | Annotated
    | ChannelOpened
    | Heard
    | DraftTold
    | ProposalTold
    | DossierGiven
    | HomeRead
    | IntelligenceGiven
    | ForecastGiven
    | OrdersWritten
    | TimeGiven
    | Found
    | Guessed
    | NewsCame
    | RatificationFailed
)

# Hidden ----------------------------------------------------------------------


class Begun(_Fact, tag="begun", frozen=True, kw_only=True):
    """All that the exercise starts from; the log explains itself."""

    scenario: Scenario
    seed: str
    """128 random bits, as hexadecimal digits."""
    rules: str
    format: int
    parties: dict[str, PartyState]
    pairs: dict[str, dict[str, Pair]]


class AuthorHidden(_Fact, tag="author-hidden", frozen=True, kw_only=True):
    """A third party tabled what another wrote; the debrief tells."""

    draft: str
    author: str


class UnderstudyIn(_Fact, tag="understudy", frozen=True, kw_only=True):
    """A bot plays a party, or no longer does (None)."""

    party: str
    bot: Bot | None


class InjectSent(_Fact, tag="inject-sent", frozen=True, kw_only=True):
    """Control sent a prepared inject; the resolution of `round` works its effects."""

    inject: str
    round: int


class Adjusted(_Fact, tag="adjusted", frozen=True, kw_only=True):
    """Control moves a number of a party; the next resolution works it."""

    adjustment: Adjustment


class TakenBack(_Fact, tag="taken-back", frozen=True, kw_only=True):
    """What control had moved stays as it was."""

    adjustment: str


class TimeWished(_Fact, tag="time-wished", frozen=True, kw_only=True):
    """A person asked for more time, in thousandths of what all have; 0: no limit."""

    seat: str
    factor: int


class TimeAllowed(_Fact, tag="time-allowed", frozen=True, kw_only=True):
    """A person has so much time from now on; what was wished is answered with it."""

    seat: str
    factor: int


class Resolved(_Fact, tag="resolved", frozen=True, kw_only=True):
    """The true state after a resolution, and the ledger with its factors."""

    round: int
    parties: dict[str, PartyState]
    pairs: dict[str, dict[str, Pair]]
    reckoning: Reckoning


HiddenFact = (
    Begun
    | AuthorHidden
    | UnderstudyIn
    | InjectSent
    | Adjusted
    | TakenBack
    | TimeWished
    | TimeAllowed
    | Resolved
)


class Told(Struct, frozen=True, kw_only=True, gc=False):
    """Facts that these viewers, and nobody else, are told."""

    viewers: tuple[str, ...]
    facts: tuple[KnownFact, ...]


class Event(Struct, frozen=True, kw_only=True, gc=False):
    """What one accepted command has brought about."""

    public: tuple[PublicFact, ...] = ()
    known: tuple[Told, ...] = ()
    hidden: tuple[HiddenFact, ...] = ()


class Refused(Struct, frozen=True, kw_only=True, gc=False):
    """A wish that was not granted: a code of the client's catalogue, and its arguments."""

    code: str
    args: dict[str, str | int] = {}


def together(*events: Event) -> Event:
    """One event that says what several say, in their order."""
    return Event(
        public=tuple(chain.from_iterable([event.public for event in events])),
        known=tuple(chain.from_iterable([event.known for event in events])),
        hidden=tuple(chain.from_iterable([event.hidden for event in events])),
    )
