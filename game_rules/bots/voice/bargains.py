"""Bargains: we lift our reservation on one article if you lift yours on another.

An offer names both reservations, so that whoever makes it can be held to it. It is made where both
texts could be signed then, by the own forecast of each: what is given away is a number, and what
is gained is two texts. A bot keeps its word, whoever takes the offer up; one that takes an offer
up goes first.
"""

from collections.abc import Iterator

from msgspec import Struct

from game_rules.bots.craft import judgement, manners, texts
from game_rules.bots.craft.temper import Temper
from game_rules.bots.craft.wishes import Wish, wish
from game_rules.bots.voice import memory
from game_rules.bots.voice.saying import Args
from game_rules.bots.voice.sides import Side
from game_rules.record.commands import AddBracket, ResolveBracket
from game_rules.record.phrases import Phrase
from game_rules.view import View

HOPEFUL = frozenset({"certain", "likely"})
"""How a vote at home must stand for a text to be worth a number."""


class Bargain(Struct, frozen=True, kw_only=True):
    """An exchange with one other, as we see it."""

    party: str
    ours: Side
    theirs: Side

    def args(self) -> Args:
        """The arguments of a line that offers it, or speaks of it."""
        named: Args = {"party": self.party, "measure": self.ours.measure}
        theirs: Args = {"other": self.theirs.measure}
        return {**named, **theirs, **self.ours.args("our-"), **self.theirs.args("their-")}


def offers(view: View, temper: Temper) -> Iterator[Bargain]:
    """What we would exchange now."""
    drafts = judgement.our_drafts(view)
    for one in drafts:
        for own in judgement.own_brackets(view, one):
            for other in drafts:
                for bracket in other.brackets:
                    if bracket.owner == view.viewer or bracket.owner not in one.parties:
                        continue
                    bargain = Bargain(
                        party=bracket.owner, ours=Side.of(one, own), theirs=Side.of(other, bracket)
                    )
                    if worth(view, bargain, temper):
                        yield bargain


def worth(view: View, bargain: Bargain, temper: Temper) -> bool:
    """Whether nothing but these two keeps us from texts that we want, and home would carry."""
    ours = bargain.ours.bracket(view, view.viewer)
    theirs = bargain.theirs.bracket(view, bargain.party)
    if ours is None or theirs is None:
        return False
    drafts = {id: view.drafts[id] for id in (bargain.ours.draft, bargain.theirs.draft)}
    left = {(id, each.id) for id, draft in drafts.items() for each in draft.brackets}
    return left == {(bargain.ours.draft, ours.id), (bargain.theirs.draft, theirs.id)} and all(
        texts.wanted(view, draft, temper) and judgement.expected(view, draft) in HOPEFUL
        for draft in drafts.values()
    )


def heard(view: View) -> Iterator[Bargain]:
    """Offers to us since the last resolution on which we have said nothing, as we see them."""
    answered = [
        _read(phrase)
        for phrase in memory.ours(view)
        if phrase.code in ("offer-taken", "offer-declined")
    ]
    for each in memory.lately(view):
        phrase = each.phrase
        if phrase is None or phrase.code != "offer" or phrase.args.get("party") != view.viewer:
            continue
        told = _read(phrase)
        bargain = Bargain(party=each.party, ours=told.theirs, theirs=told.ours)
        if bargain not in answered:
            yield bargain


def due(view: View) -> Iterator[Bargain]:
    """Exchanges in which it is for us to lift: those we agreed to, and those met by the other."""
    for phrase in memory.own(view, "offer", "offer-taken"):
        bargain = _read(phrase)
        if phrase.code == "offer-taken" or bargain.theirs.lifted(view, bargain.party):
            yield bargain


def done(view: View) -> Iterator[Bargain]:
    """Our offers that were taken up, and kept by us."""
    for phrase in memory.own(view, "offer"):
        bargain = _read(phrase)
        if bargain.theirs.lifted(view, bargain.party) and bargain.ours.lifted(view, view.viewer):
            yield bargain


def _read(phrase: Phrase) -> Bargain:
    return Bargain(
        party=str(phrase.args["party"]),
        ours=Side.read(phrase.args, "our-"),
        theirs=Side.read(phrase.args, "their-", "other"),
    )


def faithful(view: View, wishes: tuple[Wish, ...]) -> tuple[Wish, ...]:
    """The same wishes of who keeps its word: what was promised comes first, and stays done."""
    promised = list(due(view))
    if not promised:
        return wishes
    lifts = []
    for bargain in promised:
        bracket = bargain.ours.bracket(view, view.viewer)
        if bracket is not None:
            draft = view.drafts[bargain.ours.draft]
            command = ResolveBracket(
                draft=draft.id, revision=draft.revision, bracket=bracket.id, accept=False
            )
            lifts.append(wish(command, "word-given", party=bargain.party))
    given = manners.permitted(view, lifts)
    if given:
        return given  # each makes a new revision: the rest is thought of anew
    places = {(each.ours.draft, each.ours.article, each.ours.parameter) for each in promised}
    return tuple(
        one
        for one in wishes
        if not (
            isinstance(one.command, AddBracket)
            and (one.command.draft, one.command.article, one.command.parameter) in places
        )
    )


__all__ = ["Bargain", "done", "due", "faithful", "heard", "offers", "worth"]
