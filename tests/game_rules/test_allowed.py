"""Allowed: who may speak for whom, and which wishes are whose, whatever is in them."""

from typing import get_args

import pytest

from game_rules.allowed import allowed
from game_rules.record import commands as c
from game_rules.record.actors import Actor, Clock, Control, Delegate, Deputy
from game_rules.record.events import Refused
from game_rules.record.world import CONTROL, OBSERVER, PROJECTOR
from tests.kit.blank import blank
from tests.kit.small import small
from tests.kit.table import Table

NOR = Delegate(seat="nor", party="nor")
MID = Deputy(party="mid")
OF_PEOPLE: tuple[type, ...] = get_args(c.FromDelegation)
EVERYBODY: tuple[tuple[Actor, str, tuple[type, ...]], ...] = (
    (NOR, "nor", OF_PEOPLE),
    (MID, "mid", tuple(kind for kind in OF_PEOPLE if kind is not c.WishTime)),
    (Control(), CONTROL, get_args(c.FromControl)),
    (Clock(), PROJECTOR, get_args(c.FromClock)),
)


def table() -> Table:
    """People in two delegations, a bot in the third."""
    return Table(small(), crew={"nor": ("head",), "sud": ("head",)})


@pytest.mark.parametrize(
    ("actor", "viewer", "own"), EVERYBODY, ids=["person", "bot", "control", "clock"]
)
def test_a_wish_is_anothers_by_its_kind_and_nothing_else(
    actor: Actor, viewer: str, own: tuple[type, ...]
) -> None:
    """Nothing is in it, so that one's own may be refused too, but never as another's."""
    view = table().view(viewer)
    for kind in get_args(c.Command):
        answer = allowed(view, actor, blank(kind))
        anothers = kind not in own
        assert (answer == Refused(code="not-yours")) is anothers, kind


STRANGERS: tuple[tuple[Actor, str, str], ...] = (
    (Delegate(seat="nobody", party="nor"), "nor", "no-seat"),
    (Delegate(seat="sud", party="nor"), "nor", "no-seat"),
    (Delegate(seat="nor", party="sud"), "sud", "no-seat"),
    (Delegate(seat="nor", party="sud"), "nor", "no-seat"),
    (Delegate(seat="nor", party=CONTROL), CONTROL, "no-seat"),
    (Delegate(seat="nor", party=OBSERVER), OBSERVER, "no-seat"),
    (Deputy(party="nor"), "nor", "no-understudy"),
    (Deputy(party="mid"), "nor", "no-understudy"),
    (Deputy(party=CONTROL), CONTROL, "no-understudy"),
    (Control(), "nor", "no-seat"),
    (Control(), OBSERVER, "no-seat"),
)


@pytest.mark.parametrize(("actor", "viewer", "code"), STRANGERS)
def test_who_is_not_whom_the_view_is_for_may_nothing(actor: Actor, viewer: str, code: str) -> None:
    """And is told so before the wish is looked at."""
    view = table().view(viewer)
    for kind in get_args(c.Command):
        assert allowed(view, actor, blank(kind)) == Refused(code=code)


def test_the_clock_is_heard_at_the_moment_that_is_due_and_at_no_other() -> None:
    running = table()
    due = running.world.public.stage.due
    assert due is not None
    for command in (c.TimePassed, c.Overslept):
        for moment, granted in ((due, True), (due - 1, False), (due + 1, False)):
            answer = allowed(running.view(PROJECTOR), Clock(), command(due=moment))
            assert answer == (None if granted else Refused(code="not-due"))
    running.must(CONTROL, c.Pause(reason="coffee"))
    for command in (c.TimePassed, c.Overslept):
        answer = allowed(running.view(PROJECTOR), Clock(), command(due=due))
        assert answer == Refused(code="not-due")
