"""Change: what is to be otherwise in an exercise that was played."""

from msgspec import Struct

from game_rules.record.commands import Command
from game_rules.scenario import scenario as s


class _Change(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="change"):
    """One thing that is otherwise."""


class Remove(_Change, tag="remove", frozen=True, kw_only=True):
    """These entries were never wished."""

    entries: tuple[int, ...]


class Alter(_Change, tag="alter", frozen=True, kw_only=True):
    """The same actor wished something else in its place."""

    entry: int
    command: Command


class Add(_Change, tag="add", frozen=True, kw_only=True):
    """Somebody wished what nobody wished, and said so before the last word of the phase."""

    party: str | None
    """Which delegation; None: control."""
    round: int
    command: Command
    """Its round, where it names one, is the one above."""


class Delay(_Change, tag="delay", frozen=True, kw_only=True):
    """These entries came so many rounds later, or earlier where `rounds` is below zero."""

    entries: tuple[int, ...]
    rounds: int


class Lens(_Change, tag="lens", frozen=True, kw_only=True):
    """The world works as another reading of confidence building has it."""

    lens: s.Lens


class NoLeaps(_Change, tag="no-leaps", frozen=True, kw_only=True):
    """Nobody ever leaps."""


class NoLeap(_Change, tag="no-leap", frozen=True, kw_only=True):
    """A party does not leap in this one round."""

    party: str
    round: int


class MoveLeap(_Change, tag="move-leap", frozen=True, kw_only=True):
    """A party's leap of this round comes so many rounds later, or earlier."""

    party: str
    round: int
    rounds: int


class NoAgreement(_Change, tag="no-agreement", frozen=True, kw_only=True):
    """Nobody ever signs this text."""

    agreement: str


class SignLater(_Change, tag="sign-later", frozen=True, kw_only=True):
    """Everybody who signed this text signs it so many rounds later."""

    agreement: str
    rounds: int


class NoMeasures(_Change, tag="no-measures", frozen=True, kw_only=True):
    """No text is ever tabled, signed or dictated."""


class InSpirit(_Change, tag="in-spirit", frozen=True, kw_only=True):
    """Everybody always meets every obligation in the spirit."""


Change = (
    Add
    | Remove
    | Alter
    | Delay
    | Lens
    | NoLeaps
    | NoLeap
    | MoveLeap
    | NoAgreement
    | SignLater
    | NoMeasures
    | InSpirit
)


class ChangeMistake(Exception):  # noqa: N818 - said to the person who asked
    """A change that has nothing to change: a code with arguments, as in a refusal."""

    def __init__(self, code: str, **args: str | int) -> None:
        super().__init__(code, args)
        self.code = code
        self.args_of_code = args


__all__ = [
    "Add",
    "Alter",
    "Change",
    "ChangeMistake",
    "Delay",
    "InSpirit",
    "Lens",
    "MoveLeap",
    "NoAgreement",
    "NoLeap",
    "NoLeaps",
    "NoMeasures",
    "Remove",
    "SignLater",
]
