"""What control wishes, most of it possible and some not; and with it whatever anybody may wish."""

from collections.abc import Callable
from typing import Literal

from game_rules.record import commands as c
from game_rules.record.commands import Command
from game_rules.record.world import CONTROL
from game_rules.scenario.scenario import Bot
from tests.kit.dice import Dice
from tests.kit.table import Table
from tests.kit.wishes import PARTIES, PHASES, Wish, decision, talk, text


def facilitation(dice: Dice, table: Table) -> Wish:
    """Something that control wishes; it neither ends the exercise nor starts it."""
    return CONTROL, dice.pick(FACILITATION)(dice, table)


def _improvise(dice: Dice, table: Table) -> Command:
    return c.Improvise(headline=text(dice), text="", to=dice.some(PARTIES) if dice.coin() else ())


def _inject(dice: Dice, table: Table) -> Command:
    return c.SendInject(inject=dice.pick(("scandal", "storm", "dated", "no")))


def _seat(dice: Dice, table: Table) -> Command:
    role = "cook" if dice.rarely() else dice.pick(("head", "military"))
    return c.TakeSeat(
        seat=dice.pick(("ann", "bob", "eve", "sud")), party=dice.pick((*PARTIES, None)), role=role
    )


def _understudy(dice: Dice, table: Table) -> Command:
    bots: tuple[Bot | None, ...] = ("hawk", "reciprocator", None)
    return c.Understudy(party=dice.pick(PARTIES), bot=dice.pick(bots))


def _say(dice: Dice, table: Table) -> Command:
    return c.Speak(channel=dice.pick(("plenary", "control-nor", "caucus-nor")), text="Hm")


def _extend(dice: Dice, table: Table) -> Command:
    stage = table.world.public.stage
    phase = dice.pick(PHASES) if dice.rarely() else stage.phase
    return c.Extend(round=stage.round, phase=phase, seconds=dice.below(90))


def _give_time(dice: Dice, table: Table) -> Command:
    stage = table.world.public.stage
    phase = dice.pick(PHASES) if dice.rarely() else stage.phase
    return c.GiveTime(
        party=dice.pick(PARTIES), round=stage.round, phase=phase, seconds=dice.below(90)
    )


def _allow_time(dice: Dice, table: Table) -> Command:
    return c.AllowTime(seat=dice.pick((*PARTIES, "ann")), factor=dice.pick(FACTORS))


FACTORS = (0, 999, 1000, 1500, 2000, 10_000)


def _debrief(dice: Dice, table: Table) -> Command:
    return c.OpenDebrief(open=not table.world.public.stage.debrief)


def _lead(dice: Dice, table: Table) -> Command:
    return c.Lead(at=dice.pick(("", "feared/-/nor/sud", "rewind")))


def _annotate(dice: Dice, table: Table) -> Command:
    return c.Annotate(round=dice.below(4), text="Here we erred.", shared=dice.rarely())


def _end_phase(dice: Dice, table: Table) -> Command:
    stage = table.world.public.stage
    phase = dice.pick(PHASES) if dice.rarely() else stage.phase
    return c.EndPhase(round=stage.round, phase=phase)


def _pause(dice: Dice, table: Table) -> Command:
    return c.Pause(reason=text(dice))


def _require_approval(dice: Dice, table: Table) -> Command:
    on = not table.world.public.stage.approval
    return c.RequireApproval(on=on if dice.below(4) else not on)


def _adjust(dice: Dice, table: Table) -> Command:
    party, other = dice.pick(("nor", "sud")), dice.pick(("sud", "mid"))
    whats: tuple[Literal["capital", "unease", "image"], ...] = ("capital", "unease", "image")
    what = dice.pick(whats)
    of = other if what == "image" else None
    return c.Adjust(party=party, what=what, of=of, change=dice.below(300) - 150, reason=text(dice))


def _take_back(dice: Dice, table: Table) -> Command:
    made = table.world.hidden.adjustments
    return c.TakeBack(adjustment=dice.pick(made).id if made else "adjusted-1")


def _answer(dice: Dice, table: Table) -> Command:
    """Control's word on a text, most often on one that waits for it."""
    texts = list(table.world.known[CONTROL].drafts.values())
    waiting = [one for one in texts if len(one.signatures) > 1] or texts
    draft = dice.pick(waiting) if waiting else None
    id, revision = (draft.id, draft.revision) if draft else ("nothing", 1)
    if dice.coin():
        return c.Approve(draft=id, revision=revision)
    return c.SendBack(draft=id, revision=revision, reason=text(dice))


FACILITATION: tuple[Callable[[Dice, Table], Command], ...] = (
    _improvise,
    _inject,
    _seat,
    _understudy,
    _say,
    _extend,
    _give_time,
    _allow_time,
    _debrief,
    _lead,
    _annotate,
    _end_phase,
    _pause,
    _require_approval,
    _adjust,
    _take_back,
    *(_answer,) * 2,
)


def wish(dice: Dice, table: Table) -> Wish:
    """Anything at all, with an eye to the running phase."""
    if dice.below(30) == 0:
        return dice.pick(PARTIES), c.WishTime(factor=dice.pick(FACTORS))
    if dice.below(8) == 0:
        return facilitation(dice, table)
    stage = table.world.public.stage
    if stage.status == "paused" and not dice.rarely():
        return CONTROL, c.Resume()
    decides = stage.phase == "decisions"
    return (decision if decides != dice.rarely() else talk)(dice, table)


__all__ = ["facilitation", "wish"]
