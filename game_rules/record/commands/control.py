"""What control can do, and the more time that a person asks it for."""

from typing import Literal

from game_rules.record.commands.base import Base, Phase
from game_rules.scenario.scenario import Bot, Condition


class Convene(Base, tag="convene", frozen=True, kw_only=True):
    """Lay the exercise out from its scenario: the first entry of every log."""

    exercise: str
    rules: str
    format: int


class TakeSeat(Base, tag="seat", frozen=True, kw_only=True):
    """Give a person, known here by an opaque id only, a role in a delegation; None: no seat."""

    seat: str
    party: str | None
    role: str | None


class Start(Base, tag="start", frozen=True, kw_only=True):
    """Open round one."""


class Pause(Base, tag="pause", frozen=True, kw_only=True):
    """Stop the clock."""

    reason: str


class Resume(Base, tag="resume", frozen=True, kw_only=True):
    """Let the clock go on with what was left."""


class Extend(Base, tag="extend", frozen=True, kw_only=True):
    """Give the running phase more time."""

    round: int
    phase: Phase
    seconds: int
    reason: str = ""


class EndPhase(Base, tag="end-phase", frozen=True, kw_only=True):
    """End the running phase now."""

    round: int
    phase: Phase
    reason: str = ""


class WishTime(Base, tag="wish-time", frozen=True, kw_only=True):
    """Ask control for more time in every phase: a factor in thousandths; 0: no limit."""

    factor: int


class AllowTime(Base, tag="allow-time", frozen=True, kw_only=True):
    """Give a person so many thousandths of every phase's time from now on; 0: no limit."""

    seat: str
    factor: int


class GiveTime(Base, tag="give-time", frozen=True, kw_only=True):
    """Give one delegation more time in the running phase."""

    party: str
    round: int
    phase: Phase
    seconds: int


class Adjust(Base, tag="adjust", frozen=True, kw_only=True):
    """Move a condition, the standing at home, or an image of one other party, and say why."""

    party: str
    what: Condition | Literal["capital", "image"]
    of: str | None
    """Of whom the image is; None for what is the party's own."""
    change: int
    reason: str


class TakeBack(Base, tag="take-back", frozen=True, kw_only=True):
    """Take back a number that control moved, before a resolution works it."""

    adjustment: str


class RequireApproval(Base, tag="require-approval", frozen=True, kw_only=True):
    """Say to everybody that signed texts wait for control's approval, or no longer do."""

    on: bool
    reason: str = ""


class Approve(Base, tag="approve", frozen=True, kw_only=True):
    """Approve a revision, so that the resolution ahead votes on it."""

    draft: str
    revision: int


class SendBack(Base, tag="send-back", frozen=True, kw_only=True):
    """Take all names off a revision, and say to all who can read it why it must be rewritten."""

    draft: str
    revision: int
    reason: str


class SendInject(Base, tag="inject", frozen=True, kw_only=True):
    """Bring in a prepared inject by its id, with its effects."""

    inject: str
    reason: str = ""


class Improvise(Base, tag="improvise", frozen=True, kw_only=True):
    """Bring in news of our own, to all or to some."""

    headline: str
    text: str
    to: tuple[str, ...]
    reason: str = ""


class Understudy(Base, tag="understudy", frozen=True, kw_only=True):
    """Let a bot play a party, or give the party back to its people (None)."""

    party: str
    bot: Bot | None


class End(Base, tag="end", frozen=True, kw_only=True):
    """End the exercise before its last round."""

    reason: str
