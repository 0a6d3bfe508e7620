"""News: what the last resolution has brought that is everybody's to read, and worth a word."""

from collections.abc import Iterator

from game_rules.bots.voice.saying import Saying
from game_rules.bots.voice.tongue import Tongue
from game_rules.record.phrases import Code
from game_rules.view import View

NEWS: frozenset[Code] = frozenset(
    {
        *("leap-welcomed", "leap-doubted", "hand-welcomed", "fist-deplored", "fist-returned"),
        *("left-regretted", "left-noted", "force-welcomed", "asked", "answered"),
    }
)
"""All that is said of such."""


def told(view: View, manner: Tongue) -> Iterator[Saying]:
    """What a voice has to say of it, the gravest first."""
    yield from _leaps(view, manner)
    yield from _left(view, manner)
    yield from _signs(view, manner)
    yield from _questions(view)
    yield from _begun(view)


def _before(view: View) -> int:
    return view.stage.round - 1


def _leaps(view: View, manner: Tongue) -> Iterator[Saying]:
    for leap in view.record.leaps:
        if leap.round == _before(view) and leap.party != view.viewer:
            yield Saying(manner.leap, {"party": leap.party})


def _left(view: View, manner: Tongue) -> Iterator[Saying]:
    """Notices under what binds us too."""
    for agreement in view.record.agreements.values():
        for party, until in agreement.notices.items():
            given = until - view.board.notice
            if given == _before(view) and view.viewer in agreement.parties and party != view.viewer:
                about = agreement.articles[0].measure
                yield Saying(manner.left, {"party": party, "measure": about})


def _signs(view: View, manner: Tongue) -> Iterator[Saying]:
    """A fist shown to us, or else a hand held out."""
    made = [
        sign
        for sign in view.record.signs
        if (sign.party, sign.round) == (view.viewer, _before(view))
    ]
    for sign in sorted(made, key=lambda sign: sign.friendly):
        code = manner.hand if sign.friendly else manner.fist
        if code is not None:
            yield Saying(code, {"party": sign.by})


def _questions(view: View) -> Iterator[Saying]:
    """One of ours that waits for an answer, or one to us that we have answered."""
    for query in view.record.queries:
        if (query.by, query.round) == (view.viewer, _before(view)):
            yield Saying("asked", {"party": query.party})
        to_us = (query.party, query.round) == (view.viewer, _before(view) - 1)
        if to_us and query.answer == "answered":
            yield Saying("answered", {"party": query.by})


def _begun(view: View) -> Iterator[Saying]:
    for agreement in view.record.agreements.values():
        signed = agreement.negotiated and view.viewer in agreement.parties
        if signed and agreement.entered == _before(view):
            yield Saying("force-welcomed", {"measure": agreement.articles[0].measure})


__all__ = ["NEWS", "told"]
