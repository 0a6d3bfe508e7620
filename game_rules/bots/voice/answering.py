"""Answering: who has spoken to a bot, and what it says to that.

It cannot read what people write, but it can see its own name.
"""

import re
from collections.abc import Iterator
from functools import cache

from game_rules.bots.craft import drafting, judgement
from game_rules.bots.voice import memory, occasions, places
from game_rules.bots.voice.saying import Args, Saying
from game_rules.bots.voice.tongue import Tongue
from game_rules.record.phrases import Code
from game_rules.record.world import Channel, PartyName, Remark
from game_rules.scenario.catalogue import Kind
from game_rules.view import View


def answers(view: View, manner: Tongue) -> Iterator[Saying]:
    """A line for each who spoke to us in own words, and to whom we have said nothing since."""
    waiting: dict[tuple[str, str], Remark] = {}
    for each in memory.lately(view):
        if each.party == view.viewer:
            waiting = {place: one for place, one in waiting.items() if place[0] != each.channel}
        elif each.phrase is None and addressed(view, each):
            waiting[each.channel, each.party] = each
    for remark in waiting.values():
        yield from _answer(view, remark.party, remark.channel, manner)


def addressed(view: View, remark: Remark) -> bool:
    """Whether a remark is for us: by name, among two, or because it is for nobody else."""
    channel = view.channels.get(remark.channel)
    if channel is None or remark.party not in channel.members or channel.kind == "caucus":
        return False
    if len(channel.members) == 2:
        return True
    named = {party.id for party in view.board.parties if names(remark.text, party)}
    return view.viewer in named or (not named and view.viewer == after(channel, remark.party))


def names(text: str, party: PartyName) -> bool:
    """Whether a text names a party, in whatever language."""
    told = text.casefold()
    if any(name.casefold() in told for name in party.name.values() if name):
        return True
    return _word(party.short).search(text) is not None


@cache
def _word(short: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(short)}\b")


def after(channel: Channel, speaker: str) -> str:
    """Who sits next to a speaker, and takes what was said to the whole room."""
    seats = channel.members
    return seats[(seats.index(speaker) + 1) % len(seats)]


def _answer(view: View, party: str, channel: str, manner: Tongue) -> Iterator[Saying]:
    """A text of theirs that we read, what we need, or thanks; the first that was not said yet."""
    listeners = places.listeners(view.channels[channel])
    for draft in judgement.our_drafts(view):
        theirs = draft.sponsors[:1] == (party,) and view.viewer not in draft.signatures
        in_sight = manner.explains and occasions.obstacle(view, draft, manner) is None
        if theirs and in_sight and listeners <= set(draft.access):
            args: Args = {"party": party, "measure": occasions.subject(draft)}
            yield Saying("hear-reading", args, channel)
    for code in manner.hears:
        yield from _heard(view, code, party, channel, manner)


def _heard(view: View, code: Code, party: str, channel: str, manner: Tongue) -> Iterator[Saying]:
    if code != "hear-need":
        yield Saying(code, {"party": party}, channel)
        return
    kinds: frozenset[Kind] = judgement.LOW_RISK if manner.temper else judgement.DEEP
    for measure in drafting.suited(view, (party,), kinds)[:1]:
        yield Saying(code, {"party": party, "measure": measure.id}, channel)


__all__ = ["addressed", "after", "answers", "names"]
