"""The generous reciprocator: it begins, it answers, and it forgives one breach in three.

It works on its conditions, offers first what can hardly be misread and the deeper measures once
it is ready itself, keeps its word in the spirit to those who keep theirs, and answers a leap.
(Generosity of one third: Nowak and Sigmund 1992; low risk first: Osgood's GRIT, 1962.)
"""

from collections.abc import Callable, Iterator
from typing import assert_never

from msgspec.structs import replace

from game_rules.bots import asking, leaving
from game_rules.bots.craft import envelope, excepting, judgement, lending, manners, texts
from game_rules.bots.craft.consents import consents
from game_rules.bots.craft.envelope import Posture
from game_rules.bots.craft.renewals import renewals
from game_rules.bots.craft.temper import RECIPROCATOR, Temper
from game_rules.bots.craft.wishes import Wish, wish
from game_rules.decisions.orders import partners
from game_rules.minds.conditions import leap_price
from game_rules.record.commands import Leap
from game_rules.view import View

Proposals = Callable[[View, Temper], Iterator[Wish]]
"""The texts that a temperament would table now, the most pressing first."""


def wishes(
    view: View, key: int, temper: Temper = RECIPROCATOR, proposals: Proposals = texts.proposals
) -> tuple[Wish, ...]:
    """What it wishes now."""
    tempered = wearied(view, temper)
    match view.stage.phase:
        case "talks":
            return talk(view, tempered, proposals) or manners.done(view)
        case "decisions":
            return manners.permitted(view, seal(view, key, tempered))
        case "reading":
            return manners.done(view)
        case _:
            assert_never(view.stage.phase)


def wearied(view: View, temper: Temper) -> Temper:
    """The temper on the background of the own fatigue: what is a loss already is risked sooner."""
    if not temper.weary or view.home is None:
        return temper
    less = temper.weary * view.home.conditions["fatigue"] // 1000
    tempered: Temper = replace(temper, leaps=temper.leaps - less, daring=temper.daring - less)
    return tempered


def talk(view: View, temper: Temper, proposals: Proposals) -> tuple[Wish, ...]:
    """Answer every text, and when nothing waits for an answer table one of our own."""
    answers = [texts.answer(view, draft, temper) for draft in judgement.our_drafts(view)]
    answers += [texts.joined(view, draft, temper) for draft in judgement.joinable(view)]
    wished = [
        *consents(view),
        *renewals(view),
        *lending.returned(view),
        *(answer for answer in answers if answer is not None),
    ]
    given = manners.permitted(view, wished)
    texts_of_ours = proposals(view, temper)
    return given or manners.first(
        view, lending.lent(view, texts_of_ours) if temper.indirect else texts_of_ours
    )


def seal(view: View, key: int, temper: Temper) -> Iterator[Wish]:
    """The round's orders."""
    postures = {
        partner: posture(view, partner, key + place, temper)
        for place, partner in enumerate(partners(view))
    }
    exceptions: excepting.Exceptions = {}
    for partner, (stance, _) in postures.items():
        if temper.heeds and stance == "spirit":
            exceptions |= excepting.grudged_at_home(view, partner)
    if not manners.sheet(view).sealed:
        yield from leaving.unexplained(view)
    yield from envelope.orders(
        view,
        postures,
        exceptions=exceptions,
        temper=temper,
        leap=leap(view, temper),
        guess=envelope.estimate,
    )


def posture(view: View, partner: str, key: int, temper: Temper = RECIPROCATOR) -> Posture:
    """In the spirit; less after a breach or the mere letter, but for those that are forgiven."""
    if temper.stance is not None:
        return temper.stance, "set"
    caught = judgement.breaches(view, partner)
    if not caught and not (temper.resents and judgement.grudging(view, partner)):
        return "spirit", "keep-faith"
    if temper.asks == "first" and partner == asking.benefit_of_doubt(view):
        return "spirit", "ask-first"
    if temper.forgives and key % temper.forgives == 0:
        return "spirit", "forgive"
    return _retort(view, partner, temper)


def _retort(view: View, partner: str, temper: Temper) -> Posture:
    """What a breach is answered with, or the mere letter."""
    caught = judgement.breaches(view, partner)
    if not caught:
        return "letter", "answer-letter"
    if temper.retorts == "in-kind":
        evaded = any(finding.found == "evaded" for finding in caught)
        return "evade" if evaded else "shave", "in-kind"
    return "letter", "answer-breach"


def leap(view: View, temper: Temper) -> Wish | None:
    """Ready, able to afford it, and either asked by another's leap or the first to try."""
    home = view.home
    if home is None or home.capital < leap_price(home.conditions) + temper.cushion:
        return None
    made = sum(leap.party == view.viewer for leap in view.record.leaps)
    if made >= temper.in_all:
        return None
    step = Leap(round=view.stage.round, confirm=True)
    if leapers := judgement.unanswered(view):
        if home.readiness < temper.answers:
            return None
        return wish(step, "leap-answered", party=leapers[0])
    tempted = temper.reckless or any(
        judgement.shared(view, other) and judgement.dread(view, other) >= judgement.AFRAID
        for other in judgement.others(view)
    )
    if not tempted or made >= temper.unasked or home.readiness < temper.leaps:
        return None
    return wish(step, "leap-weary" if temper.weary else "leap-ready", readiness=home.readiness)


__all__ = ["leap", "posture", "wishes"]
