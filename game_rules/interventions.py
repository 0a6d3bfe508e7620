"""Interventions: what control could do now, found by asking the function that also refuses."""

from msgspec.structs import replace

from game_rules.allowed import allowed
from game_rules.exact.sure import sure
from game_rules.record import commands as c
from game_rules.record.actors import Control
from game_rules.record.world import PLENARY
from game_rules.seats.sight import NOTHING, Moves, View


def of_control(view: View, before: View | None) -> Moves:
    """The moves of control; those of an earlier view, where nothing has changed that decides."""
    if before is not None and _alike(before, view):
        return before.moves
    stage = view.stage
    round, phase = stage.round, stage.phase
    samples: tuple[c.Command, ...] = (
        c.Speak(channel=PLENARY, text="…"),
        c.Start(),
        c.Pause(reason=""),
        c.Resume(),
        c.Extend(round=round, phase=phase, seconds=60),
        c.EndPhase(round=round, phase=phase),
        c.GiveTime(party=_first(view) or "", round=round, phase=phase, seconds=60),
        c.Improvise(headline="…", text="", to=()),
        c.End(reason=""),
        c.OpenDebrief(open=not stage.debrief),
        c.TakeSeat(seat="…", party=_first(view), role=_role(view)),
    )
    may = {_tag(command): _code(view, command) for command in samples}
    sendable = [
        _code(view, c.SendInject(inject=prepared.id)) for prepared in sure(view.papers).injects
    ]
    may["inject"] = min(sendable, default="no-such-inject", key=len)
    may["allow-time"] = (
        "" if any(s.crew for s in sure(view.oversight).parties.values()) else "no-seat"
    )
    adjustment = c.Adjust(party=_first(view) or "", what="capital", of=None, change=1, reason="…")
    may["adjust"] = _code(view, adjustment)
    may["take-back"] = min(
        (_code(view, c.TakeBack(adjustment=one.id)) for one in sure(view.oversight).adjustments),
        default="no-such-adjustment",
        key=len,
    )
    may["require-approval"] = _code(view, c.RequireApproval(on=not stage.approval))
    may["understudy"] = ""  # somebody or no bot at all can always be put in
    return replace(NOTHING, may=may, drafts=_to_approve(view) if stage.approval else {})


def _to_approve(view: View) -> dict[str, dict[str, str]]:
    """What control can say to each open text, where texts wait for its word."""
    return {
        draft.id: {
            "approve": _code(view, c.Approve(draft=draft.id, revision=draft.revision)),
            "send-back": _code(
                view, c.SendBack(draft=draft.id, revision=draft.revision, reason="…")
            ),
        }
        for draft in view.drafts.values()
        if draft.status == "open"
    }


def _alike(before: View, view: View) -> bool:
    """Whether all is the same that `allowed` looks at for control."""
    was, now = before.stage, view.stage
    then, oversight = sure(before.oversight), sure(view.oversight)
    return (
        (
            was is now
            or (was.status, was.round, was.phase, was.debrief, was.approval)
            == (now.status, now.round, now.phase, now.debrief, now.approval)
        )
        and before.board is view.board
        and before.channels is view.channels
        and (before.drafts is view.drafts or not now.approval)
        and then.sent is oversight.sent
        and before.papers is view.papers
        and then.adjustments is oversight.adjustments
        and (
            then.parties is oversight.parties
            or all(then.parties[id].crew is seen.crew for id, seen in oversight.parties.items())
        )
    )


def _first(view: View) -> str | None:
    return next((party.id for party in view.board.parties if party.playable), None)


def _role(view: View) -> str | None:
    return next((role.id for role in view.board.roles), None)


def _tag(command: c.Command) -> str:
    return str(type(command).__struct_config__.tag)


def _code(view: View, command: c.Command) -> str:
    refused = allowed(view, Control(), command)
    return refused.code if refused else ""


__all__ = ["of_control"]
