"""Tongue: in which manner one bot speaks, and how much."""

from typing import Final

from msgspec import Struct

from game_rules.bots import diplomat, grit, reformer, tit_for_tat
from game_rules.bots.craft.temper import RECIPROCATOR, Temper
from game_rules.record.phrases import Code
from game_rules.scenario.scenario import Bot
from game_rules.view import View

ROOM: Final = 4
"""Delegations that can be listened to; where more sit, each says less of its own accord. Ours."""


class Tongue(Struct, frozen=True, kw_only=True):
    """The lines of which a bot chooses, and its allowance between two resolutions."""

    unasked: int
    """Lines of its own accord."""
    answers: int
    """Lines to whoever spoke to it."""
    opens: tuple[Code, ...]
    often: int
    """Thousandths of the rounds that it opens with a line; the first it always does."""
    leap: Code = "leap-welcomed"
    hand: Code | None = "hand-welcomed"
    fist: Code = "fist-deplored"
    left: Code = "left-regretted"
    reserved: Code = "reserved"
    signed: Code = "signed"
    explains: bool = True
    """Whether it says what keeps it from signing, or only that it does not."""
    canvasses: bool = False
    """Whether it speaks of a vote that is near."""
    hears: tuple[Code, ...] = ("hear-need", "hear-home")
    """What it says to whoever speaks to it, one after the other."""
    temper: Temper | None = RECIPROCATOR
    """By which it reckons what a text is worth to it; None: it strikes no bargains."""


TONGUES: Final[dict[Bot, Tongue]] = {
    "reciprocator": Tongue(
        unasked=3, answers=3, opens=("open-door", "open-terms", "open-mirror"), often=600
    ),
    "tit-for-tat": Tongue(
        unasked=2,
        answers=2,
        opens=("open-mirror", "open-terms"),
        often=500,
        fist="fist-returned",
        temper=tit_for_tat.TIT_FOR_TAT,
    ),
    "grit": Tongue(
        unasked=3,
        answers=2,
        opens=("open-step", "open-door"),
        often=500,
        fist="fist-returned",
        temper=grit.GRIT,
    ),
    "reformer": Tongue(
        unasked=3,
        answers=3,
        opens=("open-home", "open-door"),
        often=600,
        canvasses=True,
        temper=reformer.REFORMER,
    ),
    "opportunist": Tongue(
        unasked=2,
        answers=2,
        opens=("open-bargain", "open-terms"),
        often=400,
        leap="leap-doubted",
        explains=False,
        temper=None,
    ),
    "hawk": Tongue(
        unasked=2,
        answers=1,
        opens=("open-deeds",),
        often=300,
        leap="leap-doubted",
        hand=None,
        fist="fist-returned",
        left="left-noted",
        reserved="reserved-curt",
        signed="signed-curt",
        explains=False,
        hears=("hear-curt",),
        temper=None,
    ),
    "diplomat": Tongue(
        unasked=4,
        answers=4,
        opens=("open-door", "open-home"),
        often=900,
        canvasses=True,
        temper=diplomat.DIPLOMAT,
    ),
}

UNDERSTUDY: Final = Tongue(
    unasked=1, answers=2, opens=("open-terms",), often=200, hears=("hear-home", "hear-need")
)
"""Who sits in the place of people: it speaks little in their name."""


def tongue(bot: Bot, *, stands_in: bool) -> Tongue:
    """The manner of a bot; of whoever stands in for people, the understudy's."""
    return UNDERSTUDY if stands_in else TONGUES[bot]


def allowance(view: View, manner: Tongue) -> int:
    """How many lines of its own accord it may say between two resolutions."""
    seats = sum(party.playable for party in view.board.parties)
    return manner.unasked if seats <= ROOM else (manner.unasked + 1) // 2


__all__ = ["ROOM", "TONGUES", "UNDERSTUDY", "Tongue", "allowance", "tongue"]
