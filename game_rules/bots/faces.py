"""Faces: the signs that a bot makes towards others, a hand or a fist, and why."""

from collections.abc import Iterator

from game_rules.bots import asking
from game_rules.bots.craft import judgement
from game_rules.bots.craft.temper import Temper
from game_rules.bots.craft.wishes import Code, Wish, wish
from game_rules.record.commands import Attend, Attention
from game_rules.view import View

Shown = tuple[Attention, Code]
"""A sign with whom it is made towards, and why."""


def shown(view: View, temper: Temper) -> Shown | None:
    """The one sign that this temper makes in a round, if any: in kind first, then in advance."""
    if temper.retorts == "in-kind" and (rival := menacing(view, temper)) is not None:
        return Attention(token="warning", partner=rival), "in-kind"  # noqa: S106 — of attention
    if temper.ways == "in-public" and (rival := approached(view)) is not None:
        return _hand(rival), "hold-out-hand"
    if temper.echoes and (friend := reached(view)) is not None:
        return _hand(friend), "answer-sign"
    return None


def menacing(view: View, temper: Temper) -> str | None:
    """Who showed us a fist in the last round; one round in so many it is forgiven."""
    if temper.forgives and view.stage.round % temper.forgives == 0:
        return None
    by = signalled(view, friendly=False)
    return next(iter(judgement.most_threatening(view, by)), None)


def approached(view: View) -> str | None:
    """A first step, in every other round, towards the most feared of those that kept their word."""
    if view.stage.round % 2 == 0:
        return None
    others = [each for each in judgement.others(view) if not judgement.breaches(view, each)]
    ranked = judgement.most_threatening(view, others)
    return ranked[0] if ranked and judgement.dread(view, ranked[0]) >= judgement.UNEASY else None


def reached(view: View) -> str | None:
    """Who held out a hand to us in the last round, and keeps its word; the most feared first."""
    by = [party for party in signalled(view, friendly=True) if not judgement.breaches(view, party)]
    return next(iter(judgement.most_threatening(view, by)), None)


def signalled(view: View, *, friendly: bool) -> tuple[str, ...]:
    """Who made a sign towards us in the last round."""
    before = view.stage.round - 1
    return tuple(
        one.by
        for one in view.record.signs
        if (one.party, one.friendly, one.round) == (view.viewer, friendly, before)
    )


def fist(view: View) -> tuple[str, Code] | None:
    """Who is shown our teeth: caught, silent to our question, the first to do it, or growing on us.

    Strength is shown to be safe, and seen from the other side it is the threat (Jervis 1976).
    """
    others = judgement.others(view)
    reasons: tuple[tuple[Code, list[str]], ...] = (
        ("caught", [party for party in others if judgement.breaches(view, party)]),
        ("no-answer", [party for party in others if party in asking.silent(view)]),
        ("in-kind", list(signalled(view, friendly=False))),
        ("fear-rises", _looming(view)),
    )
    for why, some in reasons:
        for party in judgement.most_threatening(view, some)[:1]:
            return party, why
    return None


def _looming(view: View) -> list[str]:
    """In every other round, the most feared of all, if more of our fears of it rise than fall."""
    if view.home is None or view.stage.round % 2:
        return []
    rising = dict.fromkeys(judgement.others(view), 0)
    for reading in view.home.fears:
        rising[reading.of] = rising.get(reading.of, 0) + reading.trend
    feared = judgement.most_threatening(view, judgement.others(view))[:1]
    return [p for p in feared if judgement.dread(view, p) >= judgement.AFRAID and rising[p] > 0]


def warned(view: View) -> Iterator[Wish]:
    """A fist, and nothing else for the round's attention."""
    if (found := fist(view)) is not None:
        party, why = found
        token = Attention(token="warning", partner=party)  # noqa: S106 — of attention
        yield wish(Attend(round=view.stage.round, tokens=(token,)), why, party=party)


def _hand(towards: str) -> Attention:
    return Attention(token="gesture", partner=towards)  # noqa: S106 — of attention


__all__ = ["Shown", "approached", "fist", "reached", "shown", "signalled", "warned"]
