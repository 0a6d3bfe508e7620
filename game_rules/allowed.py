"""Allowed: the one source of refusals, a function of the actor's own view."""

from game_rules.control import adjusting, allowances, declassified, facilitation
from game_rules.decisions import attention, denouncing, estimates, orders, payments, queries
from game_rules.record import commands as c
from game_rules.record.actors import Actor, Clock, Control, Delegate, Deputy
from game_rules.record.events import Refused
from game_rules.seats.sight import View
from game_rules.seats.stages import WHEN, going, timely
from game_rules.seats.wording import reworded
from game_rules.talks import approving, brackets, drafting, proposals, signing, talks, terms


def allowed(view: View, actor: Actor, command: c.Command) -> Refused | None:
    """Why the actor, whose view this is, may not do this now; None if it may.

    For the clock any view will do: it looks at the public stage only.
    """
    return _standing(view, actor) or _may(view, actor, command)


def _standing(view: View, actor: Actor) -> Refused | None:
    """Refuses who is not who the view is for."""
    match actor:
        case Delegate():
            known = view.viewer == actor.party and actor.seat in view.crew
            return None if known else Refused(code="no-seat")
        case Deputy():
            known = view.viewer == actor.party and view.bot is not None
            return None if known else Refused(code="no-understudy")
        case Control():
            return None if view.oversight is not None else Refused(code="no-seat")
        case Clock():
            return None


def _may(view: View, actor: Actor, command: c.Command) -> Refused | None:
    if isinstance(command, c.Speak) and not isinstance(actor, Clock):
        return talks.may_speak(view, actor, command)
    if isinstance(command, c.Annotate) and not isinstance(actor, Clock):
        return declassified.may_annotate(view, command)
    match actor:
        case Delegate() | Deputy():
            return _may_delegation(view, actor, command)
        case Control():
            return _may_control(view, command)
        case Clock():
            return _may_clock(view, command)


def _may_delegation(  # noqa: C901, PLR0911, PLR0912 — one arm per command
    view: View, actor: Actor, command: c.Command
) -> Refused | None:
    if (refused := timely(view, command)) is not None:
        return refused
    if type(command) in _OF_DECISIONS:
        return _may_write(view, actor, command)
    match command:
        case c.OpenChannel():
            return talks.may_open_channel(view, actor, command)
        case c.Table():
            return drafting.may_table(view, actor, command)
        case c.Propose():
            return proposals.may_propose(view, actor, command)
        case c.Consent():
            return proposals.may_consent(view, actor, command)
        case c.Cosponsor():
            return drafting.may_cosponsor(view, actor, command)
        case c.Revise():
            return drafting.may_revise(view, actor, command)
        case c.AddBracket():
            return brackets.may_bracket(view, actor, command)
        case c.ResolveBracket():
            return brackets.may_unbracket(view, actor, command)
        case c.Widen():
            return drafting.may_widen(view, actor, command)
        case c.Withdraw():
            return drafting.may_withdraw(view, actor, command)
        case c.Sign():
            return signing.may_sign(view, actor, command)
        case c.Unsign():
            return signing.may_unsign(view, actor, command)
        case c.Renew():
            return terms.may_renew(view, actor, command)
        case c.Ready():
            return talks.may_ready(view, actor, command)
        case c.MakeEstimate():
            return estimates.may_estimate(view, command)
        case c.WishTime():
            return allowances.may_wish_time(view, actor, command)
        case _:
            return Refused(code="not-yours")


_OF_DECISIONS = frozenset({kind for kind, phases in WHEN.items() if phases == ("decisions",)})
"""What goes onto a round's sheet: half of all commands, which need not wait behind the others."""


def _may_write(  # noqa: C901, PLR0911 — one arm per command
    view: View, actor: Actor, command: c.Command
) -> Refused | None:
    match command:
        case c.SetPosture():
            return orders.may_posture(view, actor, command)
        case c.MakeException():
            return orders.may_except(view, actor, command)
        case c.Inspect():
            return orders.may_inspect(view, actor, command)
        case c.Query():
            return queries.may_query(view, actor, command)
        case c.Reply():
            return queries.may_reply(view, actor, command)
        case c.Denounce():
            return denouncing.may_denounce(view, actor, command)
        case c.SidePayment():
            return payments.may_pay(view, actor, command)
        case c.Attend():
            return attention.may_attend(view, actor, command)
        case c.Leap():
            return orders.may_leap(view, actor, command)
        case c.ConfirmEvasion():
            return orders.may_confirm_evasion(view, actor, command)
        case c.Seal():
            return orders.may_seal(view, actor, command)
        case _:
            return Refused(code="not-yours")


def _may_control(  # noqa: C901, PLR0911, PLR0912 — one arm per command
    view: View, command: c.Command
) -> Refused | None:
    match command:
        case c.Convene():
            return Refused(code="already-convened")
        case c.TakeSeat():
            return facilitation.may_take_seat(view, command)
        case c.Start():
            return facilitation.may_start(view)
        case c.Pause():
            return going(view) or reworded(command.reason)
        case c.Resume():
            return facilitation.may_resume(view)
        case c.Extend():
            return facilitation.may_extend(view, command)
        case c.EndPhase():
            return facilitation.may_end_phase(view, command)
        case c.AllowTime():
            return allowances.may_allow_time(view, command)
        case c.Adjust():
            return adjusting.may_adjust(view, command)
        case c.TakeBack():
            return adjusting.may_take_back(view, command)
        case c.RequireApproval():
            return approving.may_require_approval(view, command)
        case c.Approve():
            return approving.may_approve(view, command)
        case c.SendBack():
            return approving.may_send_back(view, command)
        case c.GiveTime():
            return allowances.may_give_time(view, command)
        case c.SendInject():
            return facilitation.may_send_inject(view, command)
        case c.Improvise():
            return facilitation.may_improvise(view, command)
        case c.Understudy():
            return facilitation.may_understudy(view, command)
        case c.End():
            return facilitation.may_end(view, command)
        case c.OpenDebrief():
            return facilitation.may_open_debrief(view, command)
        case c.Lead():
            return declassified.may_lead(view, command)
        case _:
            return Refused(code="not-yours")


def _may_clock(view: View, command: c.Command) -> Refused | None:
    if not isinstance(command, c.TimePassed | c.Overslept):
        return Refused(code="not-yours")
    stage = view.stage
    due = stage.due if stage.status == "running" else None
    return None if due == command.due else Refused(code="not-due")


__all__ = ["allowed"]
