"""Speaking: the one line that a bot says next, or the channel that it opens to say it in."""

from collections.abc import Iterator
from typing import Final

from game_rules.bots.craft import manners
from game_rules.bots.craft.wishes import Code as Why
from game_rules.bots.craft.wishes import Wish, wish
from game_rules.bots.voice import answering, bargains, memory, occasions, places
from game_rules.bots.voice.bargains import Bargain
from game_rules.bots.voice.saying import Saying
from game_rules.bots.voice.tongue import Tongue, allowance
from game_rules.record.commands import OpenChannel, Ready, Speak
from game_rules.record.phrases import PHRASES, VARIED, Code, Phrase
from game_rules.view import View

REPLIES: Final[frozenset[Code]] = frozenset(
    code for code in PHRASES if code.startswith(("hear-", "offer-"))
)
"""What is said to whoever has spoken to us, or has met an offer of ours."""


def spoken(view: View, manner: Tongue, key: int, wishes: tuple[Wish, ...]) -> tuple[Wish, ...]:
    """What it says before it does what it wishes: a line, the way to one, or nothing.

    Who is not known to be a bot remembers nothing, and would say the same for ever.
    """
    if view.stage.phase == "reading" or view.home is None or view.bot is None:
        return ()
    said = memory.ours(view)
    replies = sum(phrase.code in REPLIES for phrase in said)
    if replies < manner.answers:
        for why, line in _replies(view, manner):
            if found := _line(view, key, why, line):
                return found
    if len(said) - replies < allowance(view, manner):
        settled = all(isinstance(one.command, Ready) for one in wishes)
        for why, line in _unasked(view, manner, key, settled=settled):
            if found := _line(view, key, why, line):
                return found
    return ()


Reasoned = Iterator[tuple[Why, Saying | OpenChannel]]


def _replies(view: View, manner: Tongue) -> Reasoned:
    if view.stage.phase == "talks":
        for bargain in bargains.heard(view):
            temper = manner.temper
            good = temper is not None and bargains.worth(view, bargain, temper)
            code: Code = "offer-taken" if good else "offer-declined"
            if bargain.ours.bracket(view, view.viewer) is not None:
                yield from _on(view, "exchange", code, bargain)
        for bargain in bargains.done(view):
            yield from _on(view, "word-given", "offer-kept", bargain)
    for line in answering.answers(view, manner):
        yield "spoken-to", line


def _unasked(view: View, manner: Tongue, key: int, *, settled: bool) -> Reasoned:
    if view.stage.phase == "decisions":
        found = occasions.vote(view, manner)
        yield from (("speak-up", line) for line in found)
        return
    for some in (
        occasions.opening(view, manner, key),
        occasions.tabled(view),
        occasions.yielded(view),
        occasions.reserved(view, manner),
    ):
        yield from (("speak-up", line) for line in some)
    if settled and manner.temper is not None:
        for bargain in bargains.offers(view, manner.temper):
            if not memory.said(view, "offer"):
                yield from _on(view, "exchange", "offer", bargain)
    yield from (("speak-up", line) for line in occasions.signed(view, manner))
    if settled:
        yield from (("speak-up", line) for line in occasions.declined(view, manner))


def _on(view: View, why: Why, code: Code, bargain: Bargain) -> Reasoned:
    """A line about an exchange, among the two if that can be."""
    channel = places.between(view, bargain.party)
    if channel is None:
        yield why, OpenChannel(members=(bargain.party,))
        return
    yield why, Saying(code, bargain.args(), channel)


def _line(view: View, key: int, why: Why, line: Saying | OpenChannel) -> tuple[Wish, ...]:
    """The wish to say a line, if it may be said and is not said too often."""
    if isinstance(line, OpenChannel):
        return manners.permitted(view, [wish(line, why)])
    if memory.repeats(view, line.code, line.args):
        return ()
    second = False
    if line.code in VARIED:
        used = memory.taken(view, line.code)
        second = not next(iter(used)) if len(used) == 1 else (key + len(line.code)) % 2 == 1
        if len(used) > 1 and line.code.startswith("open-"):
            return ()  # enough have opened so
    phrase = Phrase(code=line.code, args=line.args, second=second)
    return manners.permitted(view, [wish(Speak(channel=line.channel, text="", phrase=phrase), why)])


__all__ = ["REPLIES", "spoken"]
