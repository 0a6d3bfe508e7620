"""Decide: what a command brings about, or why it is refused.

Nobody is refused but through `allowed`, from their own view.
"""

from typing import assert_never

from game_rules.allowed import allowed
from game_rules.begin import begin
from game_rules.control import adjusting, allowances, declassified, facilitation
from game_rules.control.phases import close, close_if_done, overslept, time_up
from game_rules.decisions import orders, payments
from game_rules.oversight import control_glance
from game_rules.record import commands as c
from game_rules.record.actors import Actor, Clock, Control, Delegate, Deputy
from game_rules.record.events import Event, PhaseCut, Refused, together
from game_rules.record.world import PROJECTOR, WATCHERS, World
from game_rules.scenario.constants import CONSTANTS, Constants
from game_rules.seats.sight import View
from game_rules.seats.wording import clean
from game_rules.talks import approving, brackets, drafting, proposals, signing, talks, terms
from game_rules.view import glance


def decide(
    world: World, actor: Actor, command: c.Command, at: int, k: Constants = CONSTANTS
) -> Event | Refused:
    """The facts of an accepted command at the moment `at`, or the refusal.

    Exercises are resolved with the constants as they are; a study may change them.
    """
    seen = sight(world, actor)
    return allowed(seen, actor, command) or _happen(world, seen, actor, command, at, k)


def sight(world: World, actor: Actor) -> View:
    """What the actor sees, without its moves. A stranger sees what the projector shows."""
    match actor:
        case Delegate() | Deputy() if actor.party in world.known and actor.party not in WATCHERS:
            return glance(actor.party, world.public, world.known[actor.party])
        case Control():
            return control_glance(world)
        case Delegate() | Deputy() | Clock():
            return glance(PROJECTOR, world.public, world.known[PROJECTOR])


def _happen(  # noqa: C901, PLR0911, PLR0912 — one arm per command
    world: World, seen: View, actor: Actor, command: c.Command, at: int, k: Constants
) -> Event:
    party = seen.viewer
    match command:
        # Talks
        case c.Speak():
            return talks.speak(world, actor, command)
        case c.OpenChannel():
            return talks.open_channel(world, party, command)
        case c.Table():
            return drafting.table(world, party, command)
        case c.Propose():
            return proposals.propose(world, party, command)
        case c.Consent():
            return proposals.consent(world, party, command)
        case c.Cosponsor():
            return drafting.cosponsor(world, party, command)
        case c.Revise():
            return drafting.revise(world, party, command)
        case c.AddBracket():
            return brackets.bracket(world, party, command)
        case c.ResolveBracket():
            return brackets.unbracket(world, party, command)
        case c.Widen():
            return drafting.widen(world, party, command)
        case c.Withdraw():
            return drafting.withdraw(world, party, command)
        case c.Sign():
            return signing.sign(world, party, command)
        case c.Unsign():
            return signing.unsign(world, party, command)
        case c.Renew():
            return terms.renew(world, party, command)
        case c.Ready():
            return close_if_done(world, talks.ready(party, command), at, k)
        # Decisions
        case c.Seal():
            return close_if_done(world, orders.written(seen, actor, command), at, k)
        case c.SidePayment():
            return payments.pay(world, seen, actor, command)
        case (
            c.SetPosture()
            | c.MakeException()
            | c.Inspect()
            | c.Query()
            | c.Reply()
            | c.Denounce()
            | c.Attend()
            | c.Leap()
            | c.ConfirmEvasion()
            | c.MakeEstimate()
        ):
            return orders.written(seen, actor, command)
        # Control
        case c.TakeSeat():
            return facilitation.take_seat(world, command)
        case c.Start():
            return facilitation.start(world, at)
        case c.Pause():
            return facilitation.pause(world, command, at)
        case c.Resume():
            return facilitation.resume(world, at)
        case c.Extend():
            return facilitation.extend(world, command)
        case c.EndPhase():
            cut = Event(public=(PhaseCut(reason=clean(command.reason)),))
            return together(cut, close(world, at, k))
        case c.AllowTime():
            return allowances.allow_time(world, command)
        case c.GiveTime():
            return allowances.give_time(world, command)
        case c.Adjust():
            return adjusting.adjust(world, actor, command, at)
        case c.TakeBack():
            return adjusting.take_back(command)
        case c.RequireApproval():
            return approving.require_approval(command)
        case c.Approve():
            return approving.approve(world, command)
        case c.SendBack():
            return approving.send_back(world, command)
        case c.WishTime():
            return allowances.wish_time(actor, command)
        case c.SendInject():
            return facilitation.send_inject(world, command)
        case c.Improvise():
            return facilitation.improvise(world, command)
        case c.Understudy():
            return facilitation.understudy(world, command)
        case c.End():
            return facilitation.end(command)
        case c.OpenDebrief():
            return facilitation.open_debrief(command)
        # The debrief
        case c.Lead():
            return declassified.lead(command)
        case c.Annotate():
            return declassified.annotate(world, actor, command)
        # The clock
        case c.TimePassed():
            return time_up(world, at, k)
        case c.Overslept():
            return overslept()
        case c.Convene():
            raise AssertionError("`allowed` refuses to convene twice")
        case _:
            assert_never(command)


__all__ = ["begin", "decide", "sight"]
