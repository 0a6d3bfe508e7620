"""Control moves a number with a reason: a cause in the ledger like any other."""

import pytest

from game_rules.control.adjusting import IMAGE_STEP, STEP, WAITING
from game_rules.debrief import tell
from game_rules.decide import decide
from game_rules.record import commands as c
from game_rules.record.actors import Control
from game_rules.record.events import Adjusted, Event, Refused, Resolved
from game_rules.whatif.replay import replay
from server.workshop.proofs.audit import audit
from tests.kit.small import small
from tests.kit.table import Table
from tests.kit.watch import Twins


def adjusting(**changes: object) -> c.Adjust:
    plain = {"party": "nor", "what": "capital", "of": None, "change": -100, "reason": "A scandal."}
    return c.Adjust(**{**plain, **changes})  # type: ignore[arg-type]


def resolved(table: Table) -> Resolved:
    table.until("reading")
    return next(f for f in table.entries[-1].event.hidden if isinstance(f, Resolved))


def test_it_waits_for_the_resolution_and_is_a_line_of_the_ledger_then() -> None:
    plain, table = Table(small()), Table(small())
    event = table.must("control", adjusting())
    table.must("control", adjusting(what="unease", change=200))
    table.must("control", adjusting(what="image", of="sud", change=-300))
    assert (event.public, event.known) == ((), ())
    assert isinstance(event.hidden[0], Adjusted)
    assert event.hidden[0].adjustment.reason == "A scandal."
    assert table.world.hidden.parties == plain.world.hidden.parties, "not before the resolution"
    was, now = resolved(plain), resolved(table)
    assert now.parties["nor"].capital == was.parties["nor"].capital - 100
    shifts = {(s.what, s.amount, s.cause) for s in now.reckoning.shifts if s.party == "nor"}
    assert {("capital", -100, "adjusted-1"), ("unease", 200, "adjusted-2")} <= shifts
    account = now.reckoning.accounts["nor"]["sud"]
    (item,) = [item for item in account.items if item.cause == "control"]
    assert (item.subject, item.amount) == ("adjusted-3", -300)
    assert account.before + sum(item.amount for item in account.items) == account.after


def test_it_works_once_and_in_reading_for_the_round_ahead() -> None:
    table = Table(small())
    table.until("reading")
    table.must("control", adjusting(what="image", of="sud", change=100))
    (adjustment,) = table.world.hidden.adjustments
    assert adjustment.round == 2
    for round, count in ((2, 1), (3, 0)):
        while True:
            found = [f for f in table.tick().hidden if isinstance(f, Resolved)]
            if found:
                break
        assert found[0].round == round
        items = found[0].reckoning.accounts["nor"]["sud"].items
        assert sum(item.cause == "control" for item in items) == count


def test_it_can_be_taken_back_until_a_resolution_has_worked_it() -> None:
    plain, table = Table(small()), Table(small())
    for change in ({"change": -100}, {"what": "unease", "change": 200}):
        table.must("control", adjusting(**change))
    table.must("control", adjusting(what="image", of="sud", change=-300))
    for number in (1, 2, 3):
        event = table.must("control", c.TakeBack(adjustment=f"adjusted-{number}"))
        assert (event.public, event.known) == ((), ())
    assert [one.taken for one in table.world.hidden.adjustments] == [True] * 3
    assert resolved(table) == resolved(plain), "as if nobody had moved anything"
    told = tell(table.entries)
    assert [(one.id, one.taken) for one in told.books[0].adjustments] == [
        (f"adjusted-{number}", True) for number in (1, 2, 3)
    ]


def test_only_what_waits_is_taken_back_and_once() -> None:
    table = Table(small())
    back = c.TakeBack(adjustment="adjusted-1")
    assert table.refused("control", back) == "no-such-adjustment"
    table.must("control", adjusting())
    assert table.refused("nor", back) == "not-yours"
    table.must("control", back)
    assert table.refused("control", back) == "no-such-adjustment"
    table.must("control", adjusting())
    assert table.world.hidden.adjustments[-1].id == "adjusted-2", "an id is given once"
    table.until("reading")
    assert table.refused("control", c.TakeBack(adjustment="adjusted-2")) == "too-late"
    table.must("control", adjusting())  # for the round ahead: this one still waits
    table.must("control", c.TakeBack(adjustment="adjusted-3"))


def test_what_was_taken_back_makes_room_for_another() -> None:
    table = Table(small())
    for _ in range(WAITING):
        table.must("control", adjusting(change=1))
    table.must("control", c.TakeBack(adjustment="adjusted-1"))
    table.must("control", adjusting(change=1))
    assert table.refused("control", adjusting(change=1)) == "too-many-adjustments"


def test_it_says_who_moved_it_and_when() -> None:
    table = Table(small())
    for seat in ("control", "control:anna"):
        found = decide(table.world, Control(seat=seat), adjusting(), 77)
        assert isinstance(found, Event)
        (fact,) = found.hidden
        assert isinstance(fact, Adjusted)
        assert (fact.adjustment.by, fact.adjustment.at) == (seat, 77)


def test_the_standing_at_home_never_falls_below_its_floor() -> None:
    table = Table(small())
    for _ in range(4):
        table.must("control", adjusting(change=-STEP))
    found = resolved(table)
    assert found.parties["nor"].capital == 150
    moved = [s.amount for s in found.reckoning.shifts if (s.party, s.what) == ("nor", "capital")]
    assert table.scenario.parties[0].capital + sum(moved) == 150


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"change": 0}, "out-of-range"),
        ({"change": STEP + 1}, "out-of-range"),
        ({"what": "image", "of": "sud", "change": -IMAGE_STEP - 1}, "out-of-range"),
        ({"party": "atlantis"}, "no-such-party"),
        ({"what": "image"}, "no-such-party"),
        ({"what": "image", "of": "nor"}, "no-such-party"),
        ({"what": "unease", "of": "sud"}, "no-such-party"),
        ({"reason": " "}, "text-empty"),
        ({"reason": "x" * 281}, "text-too-long"),
    ],
)
def test_a_step_is_bounded_and_bears_a_reason(changes: dict[str, object], code: str) -> None:
    assert Table(small()).refused("control", adjusting(**changes)) == code


def test_control_alone_adjusts_and_only_what_goes_on() -> None:
    table = Table(small(), start=False)
    assert table.refused("control", adjusting()) == "not-started"
    table.must("control", c.Start())
    assert table.refused("nor", adjusting()) == "not-yours"
    for _ in range(WAITING):
        table.must("control", adjusting(change=1))
    assert table.do("control", adjusting()) == Refused(code="too-many-adjustments")
    table.must("control", c.End(reason=""))
    assert table.refused("control", adjusting()) == "ended"


def test_nobody_hears_of_it_before_the_resolution() -> None:
    twins = Twins(small(), small())
    twins.tables[0].must("control", adjusting(what="image", of="sud", change=400))
    for watch in twins.watches:
        watch.look()
    for viewer in ("nor", "sud", "mid", "observer", "projector"):
        assert twins.same(viewer), viewer
    twins.tick()
    for viewer in ("sud", "mid", "observer", "projector"):
        assert twins.same(viewer), viewer


def test_a_log_with_adjustments_agrees_with_the_rules_again() -> None:
    table = Table(small(rounds=1))
    table.must("control", adjusting())
    table.must("control", adjusting(what="image", of="sud", change=-300))
    while table.world.public.stage.status == "running":
        table.tick()
    (books,) = tell(table.entries).books
    assert [one.reason for one in books.adjustments] == ["A scandal.", "A scandal."]
    named = {item.subject for item in books.accounts["nor"]["sud"].items}
    assert books.adjustments[1].id in named, "the ledger names the line by its reason's id"
    verdict = audit(table.entries)
    assert verdict.agrees, verdict.why
    assert replay(tuple(table.entries)).entries == tuple(table.entries)
