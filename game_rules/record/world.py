"""The world: the program's state of one exercise, in three sections.

`public` and `known[viewer]` are folded only from the facts of their own
section, so that a view, which is given nothing else, cannot even name what
is hidden.
"""

from typing import Literal

from msgspec import Struct

from game_rules.record.commands import Attention, Phase, Stance
from game_rules.record.hidden import Hidden
from game_rules.record.phrases import Phrase
from game_rules.scenario.catalogue import Fear, Measure
from game_rules.scenario.scenario import Aim, Bot, Condition, Party, Right, Text
from game_rules.scenario.treaty import Agreement, Draft, Proposal

OBSERVER = "observer"
PROJECTOR = "projector"
CONTROL = "control"
WATCHERS = (OBSERVER, PROJECTOR, CONTROL)
PLENARY = "plenary"


class _Part(Struct, frozen=True, kw_only=True, gc=False):
    """A piece of the world that is replaced whole, never changed."""


# Public ----------------------------------------------------------------------


class PartyName(_Part, frozen=True, kw_only=True):
    """What everybody knows of a party."""

    id: str
    name: Text
    called: Text = {}
    """The name within a sentence, in languages that put more before it. Logs from before it was
    told have none."""
    short: str
    playable: bool


def party_name(party: Party) -> PartyName:
    """What everybody knows of a party of a scenario."""
    return PartyName(
        id=party.id,
        name=party.name,
        called=party.called,
        short=party.short,
        playable=party.playable,
    )


class RoleName(_Part, frozen=True, kw_only=True):
    """A role of every delegation, and the rights that belong to it."""

    id: str
    name: Text
    rights: tuple[Right, ...]


class Board(_Part, frozen=True, kw_only=True):
    """What lies on the table from the start and never changes."""

    exercise: str
    scenario: str
    title: Text
    blurb: Text
    rounds: int | None
    """None where the scenario hides which round is the last."""
    round_names: tuple[Text, ...]
    plenary: Literal["spoken", "written"]
    denounce: bool
    notice: int = 1
    """Rounds for which an agreement still binds whoever has denounced it."""
    parties: tuple[PartyName, ...]
    rivals: tuple[tuple[str, str], ...] = ()
    """Pairs with a rivalry between them, each in the parties' order. Logs from before it was told
    have none."""
    roles: tuple[RoleName, ...]
    measures: tuple[Measure, ...]
    talks: int
    decisions: int
    reading: int
    """Seconds that each phase lasts."""


Status = Literal["lobby", "running", "paused", "ended"]


class Stage(_Part, frozen=True, kw_only=True):
    """Where the exercise stands."""

    status: Status = "lobby"
    round: int = 0
    name: Text = {}
    """What the round is called, if it has a name."""
    phase: Phase = "talks"
    due: int | None = None
    """When the phase ends; None while nothing runs."""
    left: int | None = None
    """Milliseconds left when the clock was stopped."""
    over: int | None = None
    """Milliseconds by which the phase has outlasted the time of all, for some who have more;
    None: it has not."""
    reason: str = ""
    """Why it is paused, or how it ended: a code, or control's own words."""
    ready: tuple[str, ...] = ()
    debrief: bool = False
    approval: bool = False
    """Whether signed texts wait for control's approval."""
    lead: str = ""
    """The place of the debrief that control shows everybody; empty: none."""


class LeapMade(_Part, frozen=True, kw_only=True):
    """A leap that everybody saw."""

    party: str
    round: int
    answered_by: tuple[str, ...] = ()
    lapsed: bool = False
    """Two rounds went by without an answer."""


class QueryMade(_Part, frozen=True, kw_only=True):
    """A question about conduct that was put in public, and what came of it."""

    by: str
    party: str
    """Who is asked."""
    round: int
    """The round at whose resolution it was put; the next one brings an answer or silence."""
    answer: Literal["answered", "silent"] | None = None


class SignMade(_Part, frozen=True, kw_only=True):
    """A hand held out, or a fist shown, as everybody saw it."""

    by: str
    party: str
    friendly: bool
    round: int


class Record(_Part, frozen=True, kw_only=True):
    """What was done in public and still counts."""

    agreements: dict[str, Agreement] = {}
    leaps: tuple[LeapMade, ...] = ()
    questioned: tuple[str, ...] = ()
    """Parties that have questioned the status quo in public."""
    queries: tuple[QueryMade, ...] = ()
    signs: tuple[SignMade, ...] = ()
    """Of the last resolution that had any."""


class Public(_Part, frozen=True, kw_only=True):
    """All that everybody knows."""

    board: Board
    stage: Stage = Stage()
    record: Record = Record()


# Known -----------------------------------------------------------------------


class Channel(_Part, frozen=True, kw_only=True):
    """A place to talk."""

    id: str
    kind: Literal["plenary", "caucus", "opened", "control"]
    members: tuple[str, ...]


class Objective(_Part, frozen=True, kw_only=True):
    """One aim of the mandate with its tick."""

    text: Text
    met: bool
    aim: Aim | None = None
    """The same as data, for bots and for the client to put into words."""


class Dossier(_Part, frozen=True, kw_only=True):
    """A delegation's sheet and mandate."""

    basic: Text
    advanced: Text
    mandate: str
    mandate_text: Text
    advantage: bool
    """Whether this mandate pursues an advantage; everybody knows that one in four does."""


class FearReading(_Part, frozen=True, kw_only=True):
    """One own fear of one party: a band from 0 (calm) to 4 (alarm), and which way it moves."""

    of: str
    fear: Fear
    band: int
    trend: Literal[-1, 0, 1]


class CauseReading(_Part, frozen=True, kw_only=True):
    """One reason why an own image moved: a code, its sign, and what it was about."""

    of: str
    code: str
    """A cause of the ledger: a measure kind, leap, institution, repair, incident, tide, …"""
    sign: Literal[-1, 1]
    subject: str | None = None
    """A measure or agreement id, where one stands out."""


class Home(_Part, frozen=True, kw_only=True):
    """How the delegation's own capital reads the situation."""

    round: int
    fears: tuple[FearReading, ...]
    overall: dict[str, int]
    """Band of the overall threat from each other party, 0 to 4."""
    causes: tuple[CauseReading, ...]
    """At most three."""
    conditions: dict[Condition, int]
    readiness: int
    """The needle, in steps of 50 thousandths."""
    capital: int
    groups: dict[str, int]
    """Mood of each domestic group, −2 to 2."""
    objectives: tuple[Objective, ...]
    attention: int
    """Tokens to spend this round."""
    prices: dict[str, int] = {}
    """What a side payment to each domestic group would take of the capital."""
    thaw: int = 0
    """How much less capital a leap takes this round, by news that made it thinkable."""


class Intelligence(_Part, frozen=True, kw_only=True):
    """What the services believe the others fear of us; the error drifts from round to round."""

    round: int
    fears: dict[str, dict[Fear, int]]
    """Other party → fear → thousandths, in steps of 50."""


ForecastWord = Literal["certain", "likely", "doubtful", "unlikely", "hopeless"]


class Forecast(_Part, frozen=True, kw_only=True):
    """How ratification of a draft's revision looks from home today."""

    revision: int
    word: ForecastWord
    against: str | None
    """The group most against it."""


class Finding(_Part, frozen=True, kw_only=True):
    """What was found out about a partner's compliance with one of our common articles."""

    round: int
    agreement: str
    article: int
    party: str
    found: Literal["complied", "shaved", "evaded"]
    spirit: bool = False
    """Whether it was met in the spirit: effort shows, as an evasion may not."""


class Guess(_Part, frozen=True, kw_only=True):
    """An own estimate, kept for the debrief."""

    round: int
    about: str
    level: int
    fear: Fear


class Orders(_Part, frozen=True, kw_only=True):
    """The one sheet of sealed orders of a round."""

    round: int = 0
    postures: dict[str, Stance] = {}
    """Towards a partner; nothing said: in the letter."""
    exceptions: dict[str, Stance] = {}
    """`partner/agreement/article` → how this one obligation is met."""
    inspect: str | None = None
    query: str | None = None
    """Whom we ask about its conduct; a round has room for this or an inspection."""
    replies: tuple[str, ...] = ()
    """Whose questions of last round we answer; the others are met with silence."""
    denounce: tuple[str, ...] = ()
    """Agreements of which we give notice."""
    payments: tuple[str, ...] = ()
    """Domestic groups that are promised something for their vote of this round."""
    tokens: tuple[Attention, ...] = ()
    leap: tuple[Right, ...] = ()
    """Who has confirmed: the holder of the right to leap, and of the right to comply."""
    evasion: tuple[Right, ...] = ()
    estimate: Guess | None = None
    sealed: bool = False
    author: str = ""
    """The seat that wrote last."""


class OwnTime(_Part, frozen=True, kw_only=True):
    """How much longer than all others a delegation has in the running phase."""

    extra: int | None
    """Milliseconds from where the time of all is up; None: no limit."""


class Remark(_Part, frozen=True, kw_only=True):
    """Something that was said, as a bot remembers it."""

    after: int
    """The round of the last resolution before it."""
    channel: str
    party: str
    text: str
    phrase: Phrase | None


class Known(_Part, frozen=True, kw_only=True):
    """What one viewer knows beyond the public part."""

    crew: dict[str, str] = {}
    """Seat → role. Own delegation only."""
    bot: Bot | None = None
    """The bot that plays for the own delegation."""
    channels: dict[str, Channel] = {}
    drafts: dict[str, Draft] = {}
    proposals: dict[str, Proposal] = {}
    """Texts that we want tabled under others' names, and those for which we are asked for ours."""
    dossier: Dossier | None = None
    home: Home | None = None
    intelligence: Intelligence | None = None
    forecasts: dict[str, Forecast] = {}
    findings: tuple[Finding, ...] = ()
    """Of the last resolution."""
    orders: Orders | None = None
    time: OwnTime | None = None
    """More time than all others have; nothing is said of those who have as much."""
    guesses: tuple[Guess, ...] = ()
    remarks: tuple[Remark, ...] = ()
    """What was said since the last resolution but one, as far as a bot needs it; people have the
    lines themselves."""


class World(_Part, frozen=True, kw_only=True):
    """The program's state of one exercise."""

    public: Public
    known: dict[str, Known]
    hidden: Hidden
