"""What a viewer could do now is what it would not be refused."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from game_rules.oversight import control_view
from game_rules.record import commands as c
from game_rules.record.world import CONTROL, PROJECTOR, WATCHERS, World
from game_rules.scenario.scenario import Inject, OpenLeap, PositionAim, StandingAim
from game_rules.seats.sight import NOTHING
from game_rules.view import View, view
from tests.kit.acts import article, ready, seal, sign, tabled, tabling
from tests.kit.dice import Dice
from tests.kit.facilitation import wish
from tests.kit.small import small
from tests.kit.table import Table


def test_every_command_of_a_delegation_has_its_answer() -> None:
    may = Table(small()).view("nor").moves.may
    assert {tag for tag, code in may.items() if code == ""} == {
        "speak",
        "open-channel",
        "table",
        "propose",
        "ready",
        "estimate",
        "wish-time",
    }
    assert {code for code in may.values() if code} == {
        "wrong-phase",
        "not-in-force",
        "no-such-proposal",
    }


def never(denounce: bool) -> Table:
    """A table at which the first party is never to be inspected, and comes to be."""
    aims = (StandingAim(capital=0), PositionAim(measure="inspect"))
    scenario = small()
    first = scenario.parties[0]
    mandates = tuple(replace(each, aims=aims) for each in first.mandates)
    parties = (replace(first, mandates=mandates), *scenario.parties[1:])
    table = Table(replace(scenario, denounce=denounce, parties=parties))
    assert table.view(first.id).moves.lost == ()
    sign(table, tabled(table, tabling(article("inspect", ("nor", "sud")))), "nor", "sud")
    table.until("talks", 2)
    return table


def test_an_objective_is_lost_when_nothing_that_is_open_brings_it_back() -> None:
    view_of = never(denounce=False).view
    assert view_of("nor").record.agreements
    assert [one.met for one in view_of("nor").home.objectives] == [True, False]  # type: ignore[union-attr]
    assert view_of("nor").moves.lost == (1,)
    assert view_of("sud").moves.lost == (), "of others' mandates nobody is told"
    assert view_of(PROJECTOR).moves.lost == ()
    assert never(denounce=True).view("nor").moves.lost == (1,), "leaving undoes no moment"


def test_decisions_say_what_can_be_decided() -> None:
    table = Table(small())
    id = tabled(table, tabling(article("inspect", ("sud",))))
    sign(table, id, "nor", "sud")
    table.tick()
    moves = table.view("nor").moves
    assert {tag for tag, code in moves.may.items() if code == ""} == {
        "speak",
        "inspect",
        "query",
        "side-payment",
        "attend",
        "leap",
        "estimate",
        "seal",
        "wish-time",
    }
    assert moves.may["posture"] == "no-obligation"
    assert moves.may["evasion"] == "no-evasion"
    assert (moves.leap, moves.estimate_about, moves.estimate_open) == ("", "sud", True)
    seal(table, "nor")
    sealed = table.view("nor").moves
    assert sealed.may["attend"] == sealed.leap == "sealed"
    assert sealed.may["seal"] == ""


def test_a_draft_says_what_can_be_done_to_it() -> None:
    table = Table(small())
    id = tabled(table, tabling(access=("all",)))
    nor, sud, mid = (table.view(party).moves.drafts[id] for party in ("nor", "sud", "mid"))
    assert {tag for tag, code in nor.items() if code == ""} == {
        "revise",
        "bracket",
        "withdraw",
        "sign",
    }
    assert nor["widen"] == "nothing-changed"
    assert nor["unbracket"] == "no-such-bracket"
    assert sud["cosponsor"] == ""
    assert sud["withdraw"] == "not-our-draft"
    assert mid["sign"] == "not-a-party"
    assert mid["revise"] == "reads-along"


def test_a_draft_that_is_closed_is_left_out() -> None:
    table = Table(small())
    id = tabled(table)
    table.must("nor", c.Withdraw(draft=id, revision=1))
    assert table.view("nor").moves.drafts == {}


def test_a_right_that_somebody_else_of_the_delegation_holds_counts() -> None:
    table = Table(small(), crew={"nor": ("head", "military"), "sud": ("head",)})
    table.tick()
    may = table.view("nor").moves.may
    assert (may["attend"], may["seal"]) == ("", "")


def test_a_half_confirmed_leap_can_be_confirmed_by_the_other_half() -> None:
    table = Table(small(), crew={"nor": ("head", "military"), "sud": ("head",)})
    table.tick()
    for seat in ("nor-head", "nor-military"):
        assert table.view("nor").moves.leap == ""
        table.must(seat, c.Leap(round=1, confirm=True))
    assert table.view("nor").moves.leap == ""


def test_who_only_looks_on_has_no_moves() -> None:
    table = Table(small())
    for viewer in (PROJECTOR, "observer"):
        assert table.view(viewer).moves is NOTHING


def test_a_delegation_that_nobody_plays_has_nobody_to_move() -> None:
    table = Table(small(), crew={}, start=False)
    assert set(table.view("nor").moves.may.values()) == {"no-seat"}


def seen(world: World, before: dict[str, View]) -> dict[str, View]:
    """Every viewer's sight, taken on from the one before."""
    views = {
        viewer: view(viewer, world.public, known, before.get(viewer))
        for viewer, known in world.known.items()
        if viewer != CONTROL
    }
    views[CONTROL] = control_view(world, before.get(CONTROL))
    return views


@pytest.mark.slow
@settings(max_examples=15)
@given(st.integers(0, 2**32))
def test_what_is_taken_over_from_the_view_before_is_what_would_be_found_anew(
    number: int,
) -> None:
    dice = Dice(number)
    table = Table(small())
    views = seen(table.world, {})
    for step in range(60):
        if step % 20 == 19 and table.world.public.stage.status == "running":
            table.tick()
        else:
            table.do(*wish(dice, table))
        views = seen(table.world, views)
        for viewer in table.world.known:
            assert views[viewer] == table.view(viewer)


def test_nothing_is_asked_again_when_only_others_have_moved() -> None:
    table = Table(small())
    tabled(table)
    before = table.view("sud")
    ready(table, "nor")
    after = view("sud", table.world.public, table.world.known["sud"], before)
    assert after.moves is before.moves
    assert after.stage is not before.stage
    assert set(WATCHERS) < set(table.world.known)


def test_news_from_home_is_asked_about_anew() -> None:
    scenario = small()
    poor = replace(scenario.parties[0], capital=240)
    news = Inject(id="thaw", headline={}, text={}, effects=(OpenLeap(party="nor", discount=90),))
    table = Table(replace(scenario, parties=(poor, *scenario.parties[1:]), injects=(news,)))
    table.tick()
    before = table.view("nor")
    assert before.moves.leap == "too-little-capital"
    table.must("control", c.SendInject(inject="thaw"))
    assert view("nor", table.world.public, table.world.known["nor"], before).moves.leap == ""


def test_in_another_phase_nothing_is_asked_again_that_rests_on_what_is_in_force() -> None:
    table = Table(small())
    before = table.view("nor")
    table.tick()
    after = view("nor", table.world.public, table.world.known["nor"], before)
    assert after.moves.attention is before.moves.attention
    assert after.moves.may["attend"] == ""
    assert after.moves == table.view("nor").moves != before.moves
