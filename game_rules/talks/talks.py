"""Talks: speaking, opening channels, and saying that one is done."""

from msgspec import UNSET

from game_rules.exact.chance import token
from game_rules.exact.sure import sure
from game_rules.record.actors import Actor, Clock, Control, Delegate, Deputy
from game_rules.record.commands import OpenChannel, Ready, Speak
from game_rules.record.events import (
    ChannelOpened,
    Event,
    Heard,
    Readied,
    Refused,
    Told,
)
from game_rules.record.world import CONTROL, WATCHERS, Channel, World
from game_rules.scenario.scenario import chance_key
from game_rules.seats.parties import all_playable, in_order
from game_rules.seats.rights import entitled
from game_rules.seats.sight import View
from game_rules.seats.stages import meant_for
from game_rules.seats.wording import SPEECH, clean, reworded


def may_speak(view: View, actor: Actor, command: Speak) -> Refused | None:
    """Anybody may speak, at any time, where they are members; control in public and to a party."""
    channel = view.channels.get(command.channel)
    if channel is None:
        return Refused(code="no-such-channel")
    if isinstance(actor, Control) and channel.kind not in {"plenary", "control"}:
        return Refused(code="not-a-member")
    return (
        entitled(view, actor, "speak")
        or _meant(view, actor, channel, command.to)
        or _worded(actor, command)
    )


def _worded(actor: Actor, command: Speak) -> Refused | None:
    """Refuses people the phrases of bots, and everybody a line without words."""
    if command.phrase is UNSET:
        return reworded(command.text, SPEECH, empty=False)
    if not isinstance(actor, Deputy):
        return Refused(code="not-yours")
    return Refused(code="text-too-long", args={"max": 0}) if clean(command.text) else None


def _meant(view: View, actor: Actor, channel: Channel, seat: str) -> Refused | None:
    """Refuses to single somebody out, but to control that writes to somebody's delegation.

    What one person of a delegation is told all its people are: it is the delegation that knows.
    """
    if not seat:
        return None
    if not isinstance(actor, Control) or channel.kind != "control":
        return Refused(code="not-yours")
    parties = sure(view.oversight).parties
    if any(seat in parties[party].crew for party in channel.members):
        return None
    return Refused(code="no-such-seat", args={"seat": seat[:80]})


def speak(world: World, actor: Actor, command: Speak) -> Event:
    """Everybody who can read the channel hears it."""
    channel = world.known[CONTROL].channels[command.channel]
    party, seat, role = _voice(world, actor)
    heard = Heard(
        channel=channel.id,
        party=party,
        seat=seat,
        role=role,
        text=clean(command.text),
        to=command.to,
        phrase=command.phrase,
    )
    return Event(known=(Told(viewers=_listeners(channel), facts=(heard,)),))


def _voice(world: World, actor: Actor) -> tuple[str, str, str]:
    match actor:
        case Delegate():
            return actor.party, actor.seat, world.known[actor.party].crew[actor.seat]
        case Deputy():
            return actor.party, "", ""
        case Control():
            return CONTROL, actor.seat, ""
        case Clock():
            raise AssertionError("the clock does not speak")


def _listeners(channel: Channel) -> tuple[str, ...]:
    return (*channel.members, *(WATCHERS if channel.kind == "plenary" else (CONTROL,)))


def may_open_channel(view: View, actor: Actor, command: OpenChannel) -> Refused | None:
    """In talks, with parties that people play; the same members share one channel."""
    return (
        entitled(view, actor, "speak")
        or all_playable(view, command.members)
        or _company(view, command.members)
    )


def _company(view: View, others: tuple[str, ...]) -> Refused | None:
    members = in_order(view.board, {*others, view.viewer})
    if len(members) < 2:
        return Refused(code="nobody-to-talk-to")
    for channel in view.channels.values():
        if channel.kind == "opened" and channel.members == members:
            return Refused(code="channel-exists", args={"channel": channel.id})
    return None


def open_channel(world: World, party: str, command: OpenChannel) -> Event:
    """The members, and control, can read it from now on."""
    members = in_order(world.public.board, {*command.members, party})
    keys = sorted(chance_key(world.hidden.scenario, member) for member in members)
    channel = Channel(
        id=token(world.hidden.seed, f"channel/{keys}", 1), kind="opened", members=members
    )
    told = Told(viewers=_listeners(channel), facts=(ChannelOpened(channel=channel),))
    return Event(known=(told,))


def may_ready(view: View, actor: Actor, command: Ready) -> Refused | None:
    """In talks and in reading; decisions end with the envelopes."""
    return (
        meant_for(view, command.round, command.phase)
        or entitled(view, actor, "ready")
        or _news(view, command)
    )


def _news(view: View, command: Ready) -> Refused | None:
    if (view.viewer in view.stage.ready) == command.ready:
        return Refused(code="already-ready" if command.ready else "not-ready")
    return None


def ready(party: str, command: Ready) -> Event:
    """Everybody sees it."""
    return Event(public=(Readied(party=party, ready=command.ready),))


__all__ = ["may_open_channel", "may_ready", "may_speak", "open_channel", "ready", "speak"]
