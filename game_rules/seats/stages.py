"""Stages: refusals of what comes at the wrong time."""

from functools import cache
from typing import Final

from game_rules.record import commands as c
from game_rules.record.commands import Phase
from game_rules.record.events import Refused
from game_rules.record.world import Stage, Status
from game_rules.seats.sight import View

WHEN: Final[dict[type[c.Command], tuple[Phase, ...]]] = {
    c.OpenChannel: ("talks",),
    c.Table: ("talks",),
    c.Propose: ("talks",),
    c.Consent: ("talks",),
    c.Cosponsor: ("talks",),
    c.Revise: ("talks",),
    c.AddBracket: ("talks",),
    c.ResolveBracket: ("talks",),
    c.Widen: ("talks",),
    c.Withdraw: ("talks",),
    c.Sign: ("talks",),
    c.Unsign: ("talks", "decisions"),
    c.Renew: ("talks",),
    c.Ready: ("talks", "reading"),
    c.MakeEstimate: ("talks", "decisions"),
    c.SetPosture: ("decisions",),
    c.MakeException: ("decisions",),
    c.Inspect: ("decisions",),
    c.Query: ("decisions",),
    c.Reply: ("decisions",),
    c.Denounce: ("decisions",),
    c.SidePayment: ("decisions",),
    c.Attend: ("decisions",),
    c.Leap: ("decisions",),
    c.ConfirmEvasion: ("decisions",),
    c.Seal: ("decisions",),
}
"""The running phases in which a delegation can wish a thing; the rest it can wish at any time."""


def timely(view: View, command: c.Command) -> Refused | None:
    """Refuses a delegation what does not belong into this phase."""
    phases, stage = WHEN.get(type(command)), view.stage
    if phases is None or (stage.phase in phases and stage.status == "running"):
        return None
    return during(view, *phases)


def untimely(stage: Stage) -> dict[str, str]:
    """All that no delegation can wish now, whatever it is about: command tag → the refusal's code.

    Nearly every wish belongs into one phase alone.
    """
    return _untimely(stage.status, stage.phase)


@cache
def _untimely(status: Status, phase: Phase) -> dict[str, str]:
    halted = halts(status)
    code = "wrong-phase" if halted is None else halted
    return {
        str(kind.__struct_config__.tag): code
        for kind, phases in WHEN.items()
        if halted is not None or phase not in phases
    }


def halts(status: Status) -> str | None:
    """The code of a refusal while nothing runs."""
    match status:
        case "running":
            return None
        case "lobby":
            return "not-started"
        case "paused":
            return "paused"
        case "ended":
            return "ended"


def going(view: View) -> Refused | None:
    """Refuses while nothing runs: before the start, in a pause, after the end."""
    code = halts(view.stage.status)
    return None if code is None else Refused(code=code)


def during(view: View, *phases: Phase) -> Refused | None:
    """Refuses outside these running phases."""
    if view.stage.status == "running" and view.stage.phase in phases:
        return None
    return going(view) or Refused(code="wrong-phase", args={"phase": view.stage.phase})


def meant_for(view: View, round: int, phase: Phase | None = None) -> Refused | None:
    """Refuses what was meant for another round or phase."""
    stage = view.stage
    if round == stage.round and (phase is None or phase == stage.phase):
        return None
    return Refused(code="too-late", args={"round": stage.round, "phase": stage.phase})


__all__ = ["WHEN", "during", "going", "meant_for", "timely", "untimely"]
