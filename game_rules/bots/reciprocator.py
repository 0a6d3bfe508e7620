"""The generous reciprocator: it begins, it answers, and it forgives one breach in three.

It works on its conditions, offers first what can hardly be misread and the deeper measures once
it is ready itself, keeps its word in the spirit to those who keep theirs, and answers a leap.
(Generosity of one third: Nowak and Sigmund 1992; low risk first: Osgood's GRIT, 1962.)
"""

from collections.abc import Iterator
from typing import assert_never

from game_rules.bots import envelope, judgement, manners, texts
from game_rules.bots.temper import RECIPROCATOR, Temper
from game_rules.commands import (
    Attend,
    Command,
    Inspect,
    Leap,
    Seal,
    SetPosture,
    Stance,
)
from game_rules.conditions import leap_price
from game_rules.orders import estimate_about, partners
from game_rules.view import View


def act(view: View, key: int, temper: Temper = RECIPROCATOR) -> tuple[Command, ...]:
    """What it wishes now."""
    match view.stage.phase:
        case "talks":
            return talk(view, temper) or manners.done(view)
        case "decisions":
            return manners.permitted(view, seal(view, key, temper))
        case "reading":
            return manners.done(view)
        case _:
            assert_never(view.stage.phase)


def talk(view: View, temper: Temper) -> tuple[Command, ...]:
    """Answer every text, and when nothing waits for an answer table one of our own."""
    answers = [texts.answer(view, draft, temper) for draft in judgement.our_drafts(view)]
    commands = manners.permitted(view, [answer for answer in answers if answer is not None])
    return commands or manners.first(view, texts.proposals(view, temper))


def seal(view: View, key: int, temper: Temper) -> Iterator[Command]:
    """The round's orders: whatever is not yet on the sheet, and then the seal."""
    sheet, now = manners.sheet(view), view.stage.round
    if sheet.sealed:
        return
    for place, partner in enumerate(partners(view)):
        chosen = temper.stance or stance(view, partner, key + place)
        if sheet.postures.get(partner, "letter") != chosen:
            yield SetPosture(round=now, partner=partner, stance=chosen)
    if sheet.inspect is None and (target := envelope.suspect(view)) is not None:
        yield Inspect(round=now, target=target)
    if temper.explores and not sheet.tokens and (tokens := envelope.attention(view)):
        yield Attend(round=now, tokens=tokens)
    if not sheet.leap and would_leap(view, temper):
        yield Leap(round=now, confirm=True)
    if sheet.estimate is None and (about := estimate_about(view.board, view.viewer, now)):
        yield envelope.estimate(view, about)
    yield Seal(round=now, sealed=True)


def stance(view: View, partner: str, key: int) -> Stance:
    """In the spirit; in the letter after a breach or the mere letter, but for one in three."""
    if key % 3 != 0 and (judgement.breaches(view, partner) or judgement.grudging(view, partner)):
        return "letter"
    return "spirit"


def would_leap(view: View, temper: Temper) -> bool:
    """Ready, able to afford it, and either asked by another's leap or the first to try."""
    home = view.home
    if home is None or home.capital < leap_price(home.conditions) + temper.cushion:
        return False
    made = sum(leap.party == view.viewer for leap in view.record.leaps)
    if made >= temper.in_all:
        return False
    if judgement.unanswered(view):
        return home.readiness >= temper.answers
    tempted = temper.reckless or any(
        judgement.shared(view, other) and judgement.dread(view, other) >= judgement.AFRAID
        for other in judgement.others(view)
    )
    return tempted and made < temper.unasked and home.readiness >= temper.leaps


__all__ = ["act"]
