"""Commands: everything that a person, a bot, control or the clock may wish.

`round`, `phase` and `revision` say what the wish was meant for; a wish that
comes too late is refused, never applied to something else.
"""

from typing import Literal

from msgspec import UNSET, Struct, UnsetType

from game_rules.record.phrases import Phrase
from game_rules.scenario.catalogue import Fear
from game_rules.scenario.scenario import Bot, Condition
from game_rules.scenario.treaty import Article

Phase = Literal["talks", "decisions", "reading"]
Stance = Literal["spirit", "letter", "shave", "evade"]
"""How obligations are met: in the spirit, in the letter, a little less, or not at all."""

Token = Literal[
    "experts",
    "forum",
    "cost-review",
    "promote",
    "question",
    "review",
    "monitor",
    "gesture",
    "warning",
]
"""What a delegation can spend attention on."""


class _Command(
    Struct,
    frozen=True,
    kw_only=True,
    gc=False,
    forbid_unknown_fields=True,
    omit_defaults=True,
    tag_field="type",
):
    """Frozen, tagged, nothing unknown.

    What is left at its default is not written down: a field that a later version adds changes
    nothing of how all is written that does not use it, and an older one goes on reading it.
    """


# Talks -----------------------------------------------------------------------


class Speak(_Command, tag="speak", frozen=True, kw_only=True):
    """Say something in a channel of which the delegation is a member."""

    channel: str
    text: str
    to: str = ""
    """The seat that control means, of the delegation it writes to; empty: all of them."""
    phrase: Phrase | UnsetType = UNSET
    """What a bot says instead of a text; from people it is refused."""


class OpenChannel(_Command, tag="open-channel", frozen=True, kw_only=True):
    """Open a channel with other parties; the same members share one channel."""

    members: tuple[str, ...]


class Table(_Command, tag="table", frozen=True, kw_only=True):
    """Put a draft on the table, for all to see or for the parties admitted."""

    title: str
    parties: tuple[str, ...]
    access: tuple[str, ...]
    """Parties admitted besides ourselves; the word `all` admits everybody in the room."""
    articles: tuple[Article, ...]
    term: int | None = None
    """Rounds for which it is to bind; None: until it is denounced."""


class Propose(_Command, tag="propose", frozen=True, kw_only=True):
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


class Consent(_Command, tag="consent", frozen=True, kw_only=True):
    """Lend our name to what was proposed to us, or decline; an author takes it back."""

    proposal: str
    consent: bool


class Cosponsor(_Command, tag="cosponsor", frozen=True, kw_only=True):
    """Put our name to another's draft, so that it counts as joint."""

    draft: str
    revision: int


class Revise(_Command, tag="revise", frozen=True, kw_only=True):
    """Replace the text; brackets on values that are gone go with them."""

    draft: str
    revision: int
    title: str
    articles: tuple[Article, ...]
    term: int | None = None


class AddBracket(_Command, tag="bracket", frozen=True, kw_only=True):
    """Reserve a value."""

    draft: str
    revision: int
    article: int
    parameter: str
    value: int
    comment: str = ""


class ResolveBracket(_Command, tag="unbracket", frozen=True, kw_only=True):
    """Accept another's alternative, or withdraw our own."""

    draft: str
    revision: int
    bracket: int
    accept: bool


class Widen(_Command, tag="widen", frozen=True, kw_only=True):
    """Admit more parties to a draft; `all` admits everybody in the room."""

    draft: str
    access: tuple[str, ...]


class Withdraw(_Command, tag="withdraw", frozen=True, kw_only=True):
    """Take our own draft off the table."""

    draft: str
    revision: int


class Sign(_Command, tag="sign", frozen=True, kw_only=True):
    """Sign a revision without brackets, or accede to an agreement open to us."""

    draft: str
    revision: int


class Unsign(_Command, tag="unsign", frozen=True, kw_only=True):
    """Take the signature back before the resolution."""

    draft: str
    revision: int


class Renew(_Command, tag="renew", frozen=True, kw_only=True):
    """Say in public that an agreement about to end should go on for us, or take that back."""

    agreement: str
    renew: bool


class Ready(_Command, tag="ready", frozen=True, kw_only=True):
    """Say in public that we are done with the talks, or with reading; or take it back."""

    round: int
    phase: Phase
    ready: bool


# Decisions (sealed) ----------------------------------------------------------


class SetPosture(_Command, tag="posture", frozen=True, kw_only=True):
    """Choose how we meet our obligations towards one partner this round."""

    round: int
    partner: str
    stance: Stance


class MakeException(_Command, tag="exception", frozen=True, kw_only=True):
    """Meet one obligation towards a partner otherwise than the posture says; None: not any more."""

    round: int
    partner: str
    agreement: str
    article: int
    stance: Stance | None


class Inspect(_Command, tag="inspect", frozen=True, kw_only=True):
    """Send the round's one inspection to a party that has agreed to be inspected; or none."""

    round: int
    target: str | None


class Query(_Command, tag="query", frozen=True, kw_only=True):
    """Put the round's one question about conduct, in the place of an inspection; or none."""

    round: int
    target: str | None


class Reply(_Command, tag="reply", frozen=True, kw_only=True):
    """Answer what was asked of us last round, or stay silent after all."""

    round: int
    to: str
    answer: bool


class Denounce(_Command, tag="denounce", frozen=True, kw_only=True):
    """Give notice that we leave an agreement, or think better of it before the resolution."""

    round: int
    agreement: str
    notice: bool


class SidePayment(_Command, tag="side-payment", frozen=True, kw_only=True):
    """Promise a group at home something for its vote of this round, or think better of it."""

    round: int
    group: str
    pay: bool


class Attention(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One attention token."""

    token: Token
    partner: str | None = None
    """With whom or towards whom: experts, review, gesture, warning. Others leave it out."""


class Attend(_Command, tag="attend", frozen=True, kw_only=True):
    """Spend the round's attention tokens, at most two."""

    round: int
    tokens: tuple[Attention, ...]


class Leap(_Command, tag="leap", frozen=True, kw_only=True):
    """Confirm, or take back, the leap of faith; the head and the military must both confirm."""

    round: int
    confirm: bool


class ConfirmEvasion(_Command, tag="evasion", frozen=True, kw_only=True):
    """Confirm, or take back, that an evasion is wanted; the head and the military must both."""

    round: int
    confirm: bool


class MakeEstimate(_Command, tag="estimate", frozen=True, kw_only=True):
    """Guess how threatened another party feels by us, and by what; once a round."""

    round: int
    about: str
    level: Literal[1, 2, 3, 4, 5]
    fear: Fear


class Seal(_Command, tag="seal", frozen=True, kw_only=True):
    """Close the round's envelope, or open it again while the phase lasts."""

    round: int
    sealed: bool


class WishTime(_Command, tag="wish-time", frozen=True, kw_only=True):
    """Ask control for more time in every phase: a factor in thousandths; 0: no limit."""

    factor: int


# Control ---------------------------------------------------------------------


class Convene(_Command, tag="convene", frozen=True, kw_only=True):
    """Lay the exercise out from its scenario: the first entry of every log."""

    exercise: str
    rules: str
    format: int


class TakeSeat(_Command, tag="seat", frozen=True, kw_only=True):
    """Give a person, known here by an opaque id only, a role in a delegation; None: no seat."""

    seat: str
    party: str | None
    role: str | None


class Start(_Command, tag="start", frozen=True, kw_only=True):
    """Open round one."""


class Pause(_Command, tag="pause", frozen=True, kw_only=True):
    """Stop the clock."""

    reason: str


class Resume(_Command, tag="resume", frozen=True, kw_only=True):
    """Let the clock go on with what was left."""


class Extend(_Command, tag="extend", frozen=True, kw_only=True):
    """Give the running phase more time."""

    round: int
    phase: Phase
    seconds: int
    reason: str = ""


class EndPhase(_Command, tag="end-phase", frozen=True, kw_only=True):
    """End the running phase now."""

    round: int
    phase: Phase
    reason: str = ""


class AllowTime(_Command, tag="allow-time", frozen=True, kw_only=True):
    """Give a person so many thousandths of every phase's time from now on; 0: no limit."""

    seat: str
    factor: int


class GiveTime(_Command, tag="give-time", frozen=True, kw_only=True):
    """Give one delegation more time in the running phase."""

    party: str
    round: int
    phase: Phase
    seconds: int


class Adjust(_Command, tag="adjust", frozen=True, kw_only=True):
    """Move a condition, the standing at home, or an image of one other party, and say why."""

    party: str
    what: Condition | Literal["capital", "image"]
    of: str | None
    """Of whom the image is; None for what is the party's own."""
    change: int
    reason: str


class TakeBack(_Command, tag="take-back", frozen=True, kw_only=True):
    """Take back a number that control moved, before a resolution works it."""

    adjustment: str


class RequireApproval(_Command, tag="require-approval", frozen=True, kw_only=True):
    """Say to everybody that signed texts wait for control's approval, or no longer do."""

    on: bool
    reason: str = ""


class Approve(_Command, tag="approve", frozen=True, kw_only=True):
    """Approve a revision, so that the resolution ahead votes on it."""

    draft: str
    revision: int


class SendBack(_Command, tag="send-back", frozen=True, kw_only=True):
    """Take all names off a revision, and say to all who can read it why it must be rewritten."""

    draft: str
    revision: int
    reason: str


class SendInject(_Command, tag="inject", frozen=True, kw_only=True):
    """Bring in a prepared inject by its id, with its effects."""

    inject: str
    reason: str = ""


class Improvise(_Command, tag="improvise", frozen=True, kw_only=True):
    """Bring in news of our own, to all or to some."""

    headline: str
    text: str
    to: tuple[str, ...]
    reason: str = ""


class Understudy(_Command, tag="understudy", frozen=True, kw_only=True):
    """Let a bot play a party, or give the party back to its people (None)."""

    party: str
    bot: Bot | None


class End(_Command, tag="end", frozen=True, kw_only=True):
    """End the exercise before its last round."""

    reason: str


class Annotate(_Command, tag="annotate", frozen=True, kw_only=True):
    """Note something beside a round, while the debrief is open: for all, or for our own."""

    round: int
    """0: the beginning."""
    text: str
    shared: bool


class Lead(_Command, tag="lead", frozen=True, kw_only=True):
    """Show everybody a place of the debrief; an empty one lets them look where they like."""

    at: str


class OpenDebrief(_Command, tag="open-debrief", frozen=True, kw_only=True):
    """Declassify, after any round; the exercise can go on afterwards."""

    open: bool


# The clock -------------------------------------------------------------------


class TimePassed(_Command, tag="time-passed", frozen=True, kw_only=True):
    """A due moment has come."""

    due: int


class Overslept(_Command, tag="overslept", frozen=True, kw_only=True):
    """The due moment passed while nobody was there to serve it: pause instead of resolving."""

    due: int


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
Decision = (
    SetPosture
    | MakeException
    | Inspect
    | Query
    | Reply
    | Denounce
    | SidePayment
    | Attend
    | Leap
    | ConfirmEvasion
    | MakeEstimate
    | Seal
)
FromDelegation = Talks | Decision | Annotate | WishTime
FromControl = (
    Convene
    | TakeSeat
    | Start
    | Pause
    | Resume
    | Extend
    | EndPhase
    | AllowTime
    | GiveTime
    | Adjust
    | TakeBack
    | RequireApproval
    | Approve
    | SendBack
    | SendInject
    | Improvise
    | Understudy
    | End
    | OpenDebrief
    | Lead
    | Annotate
    | Speak
)
FromClock = TimePassed | Overslept
Command = FromDelegation | FromControl | FromClock

__all__ = [
    "AddBracket",
    "Adjust",
    "AllowTime",
    "Annotate",
    "Approve",
    "Attend",
    "Attention",
    "Command",
    "ConfirmEvasion",
    "Consent",
    "Convene",
    "Cosponsor",
    "Decision",
    "Denounce",
    "End",
    "EndPhase",
    "Extend",
    "FromClock",
    "FromControl",
    "FromDelegation",
    "GiveTime",
    "Improvise",
    "Inspect",
    "Lead",
    "Leap",
    "MakeEstimate",
    "MakeException",
    "OpenChannel",
    "OpenDebrief",
    "Overslept",
    "Pause",
    "Phase",
    "Propose",
    "Query",
    "Ready",
    "Renew",
    "Reply",
    "RequireApproval",
    "ResolveBracket",
    "Resume",
    "Revise",
    "Seal",
    "SendBack",
    "SendInject",
    "SetPosture",
    "SidePayment",
    "Sign",
    "Speak",
    "Stance",
    "Start",
    "Table",
    "TakeBack",
    "TakeSeat",
    "Talks",
    "TimePassed",
    "Token",
    "Understudy",
    "Unsign",
    "Widen",
    "WishTime",
    "Withdraw",
]
