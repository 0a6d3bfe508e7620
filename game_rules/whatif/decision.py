"""A decision: what was decided, or was open, each with what it could have been instead."""

from typing import Literal

from msgspec import Struct

from game_rules.record import commands as c
from game_rules.scenario.scenario import Text
from game_rules.whatif.change import Change

DecisionKind = Literal[
    "propose", "consent", "table", "revise", "withdraw", "bracket", "unbracket", "cosponsor",
    "widen", "sign", "unsign", "denounce", "renew", "query", "reply", "side-payment", "exception",
    "posture", "inspect", "attend", "leap", "inject", "improvise", "all",
]  # fmt: skip
Instead = Literal[
    "never", "shift", "stance", "flip", "add", "lens", "spirit", "measureless", "leapless"
]
"""What kind of thing would have been so instead."""


class Option(Struct, frozen=True, kw_only=True):
    """One way in which it could have been otherwise."""

    instead: Instead
    changes: tuple[Change, ...]
    rounds: int = 0
    """How many rounds later; below 0: earlier."""
    value: str = ""
    """The stance, the lens, or what is wished where something is added; `yes` and `no`."""
    partner: str = ""
    """Towards whom."""


class Decision(Struct, frozen=True, kw_only=True):
    """Something that was decided, by a delegation or by control (`party` is None)."""

    round: int
    """0 for what runs through the whole exercise."""
    phase: int
    party: str | None
    kind: DecisionKind
    title: Text
    """What the text or the news is called; empty for others."""
    draft: str = ""
    partners: tuple[str, ...] = ()
    """Towards whom, or with whom."""
    values: tuple[str, ...] = ()
    """The stance towards each partner, or what attention was spent on."""
    options: tuple[Option, ...]


def kind_of(command: c.Command) -> DecisionKind | None:  # noqa: C901, PLR0911, PLR0912 - an arm each
    """What kind of decision a command is; None for what moves nothing by itself."""
    match command:
        case c.Table():
            return "table"
        case c.Propose():
            return "propose"
        case c.Consent():
            return "consent"
        case c.Widen():
            return "widen"
        case c.Reply():
            return "reply"
        case c.Improvise():
            return "improvise"
        case c.SidePayment():
            return "side-payment"
        case c.MakeException():
            return "exception"
        case c.Revise():
            return "revise"
        case c.Withdraw():
            return "withdraw"
        case c.AddBracket():
            return "bracket"
        case c.ResolveBracket():
            return "unbracket"
        case c.Cosponsor():
            return "cosponsor"
        case c.Sign():
            return "sign"
        case c.Unsign():
            return "unsign"
        case c.Denounce():
            return "denounce"
        case c.Renew():
            return "renew"
        case c.Query():
            return "query"
        case c.SetPosture():
            return "posture"
        case c.Inspect():
            return "inspect"
        case c.Attend():
            return "attend"
        case c.Leap():
            return "leap"
        case c.SendInject():
            return "inject"
        case _:
            return None


def subject_of(command: c.Command) -> str:  # noqa: C901, PLR0911 - an arm each
    """What sets two decisions of a kind apart within a phase: the text, or the news."""
    match command:
        case c.Table() | c.Propose():
            return command.title
        case c.SidePayment():
            return command.group
        case c.MakeException():
            return f"{command.partner}/{command.agreement}/{command.article}"
        case c.AddBracket():
            return f"{command.draft}/{command.article}/{command.parameter}"
        case c.ResolveBracket():
            return f"{command.draft}/{command.bracket}"
        case c.Revise() | c.Withdraw() | c.Cosponsor() | c.Widen() | c.Sign() | c.Unsign():
            return command.draft
        case c.Consent():
            return command.proposal
        case c.Reply():
            return command.to
        case c.Improvise():
            return command.headline
        case c.Denounce() | c.Renew():
            return command.agreement
        case c.SendInject():
            return command.inject
        case _:
            return ""


__all__ = ["Decision", "DecisionKind", "Instead", "Option", "kind_of", "subject_of"]
