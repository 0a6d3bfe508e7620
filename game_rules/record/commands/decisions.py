"""What a delegation can put on its sheet of orders, sealed until the resolution."""

from typing import Literal

from msgspec import Struct

from game_rules.record.commands.base import Base
from game_rules.scenario.catalogue import Fear

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


class SetPosture(Base, tag="posture", frozen=True, kw_only=True):
    """Choose how we meet our obligations towards one partner this round."""

    round: int
    partner: str
    stance: Stance


class MakeException(Base, tag="exception", frozen=True, kw_only=True):
    """Meet one obligation towards a partner otherwise than the posture says; None: not any more."""

    round: int
    partner: str
    agreement: str
    article: int
    stance: Stance | None


class Inspect(Base, tag="inspect", frozen=True, kw_only=True):
    """Send the round's one inspection to a party that has agreed to be inspected; or none."""

    round: int
    target: str | None


class Query(Base, tag="query", frozen=True, kw_only=True):
    """Put the round's one question about conduct, in the place of an inspection; or none."""

    round: int
    target: str | None


class Reply(Base, tag="reply", frozen=True, kw_only=True):
    """Answer what was asked of us last round, or stay silent after all."""

    round: int
    to: str
    answer: bool


class Denounce(Base, tag="denounce", frozen=True, kw_only=True):
    """Give notice that we leave an agreement, or think better of it before the resolution."""

    round: int
    agreement: str
    notice: bool


class SidePayment(Base, tag="side-payment", frozen=True, kw_only=True):
    """Promise a group at home something for its vote of this round, or think better of it."""

    round: int
    group: str
    pay: bool


class Attention(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One attention token."""

    token: Token
    partner: str | None = None
    """With whom or towards whom: experts, review, gesture, warning. Others leave it out."""


class Attend(Base, tag="attend", frozen=True, kw_only=True):
    """Spend the round's attention tokens, at most two."""

    round: int
    tokens: tuple[Attention, ...]


class Leap(Base, tag="leap", frozen=True, kw_only=True):
    """Confirm, or take back, the leap of faith; the head and the military must both confirm."""

    round: int
    confirm: bool


class ConfirmEvasion(Base, tag="evasion", frozen=True, kw_only=True):
    """Confirm, or take back, that an evasion is wanted; the head and the military must both."""

    round: int
    confirm: bool


class MakeEstimate(Base, tag="estimate", frozen=True, kw_only=True):
    """Guess how threatened another party feels by us, and by what; once a round."""

    round: int
    about: str
    level: Literal[1, 2, 3, 4, 5]
    fear: Fear


class Seal(Base, tag="seal", frozen=True, kw_only=True):
    """Close the round's envelope, or open it again while the phase lasts."""

    round: int
    sealed: bool


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
