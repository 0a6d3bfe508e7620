"""Stages: refusals of what comes at the wrong time."""

from game_rules.record.commands import Phase
from game_rules.record.events import Refused
from game_rules.seats.sight import View


def going(view: View) -> Refused | None:
    """Refuses while nothing runs: before the start, in a pause, after the end."""
    match view.stage.status:
        case "running":
            return None
        case "lobby":
            return Refused(code="not-started")
        case "paused":
            return Refused(code="paused")
        case "ended":
            return Refused(code="ended")


def during(view: View, *phases: Phase) -> Refused | None:
    """Refuses outside these running phases."""
    if view.stage.status == "running" and view.stage.phase in phases:
        return None
    return going(view) or Refused(code="wrong-phase", args={"phase": view.stage.phase})


def meant_for(view: View, round: int, phase: Phase | None = None) -> Refused | None:
    """Refuses what was meant for another round or phase."""
    stage = view.stage
    if round != stage.round or phase not in {None, stage.phase}:
        return Refused(code="too-late", args={"round": stage.round, "phase": stage.phase})
    return None


__all__ = ["during", "going", "meant_for"]
