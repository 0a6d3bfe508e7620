"""Guesses about what others fear: about whom, when, and how often."""

from game_rules.decisions.estimates import estimate_about
from game_rules.record import commands as c
from game_rules.record.events import Refused
from tests.kit.acts import seal
from tests.kit.logs import scenario
from tests.kit.small import small
from tests.kit.table import Table


def test_estimates_meet_every_other_party_in_turn() -> None:
    board = Table(small()).world.public.board
    for viewer in ("nor", "sud", "mid"):
        turns = [estimate_about(board, viewer, round) for round in (1, 2, 3)]
        assert set(turns[:2]) == {"nor", "sud", "mid"} - {viewer}
        assert turns[2] == turns[0]


def test_first_estimates_are_about_rivals_or_else_about_the_neighbour() -> None:
    board = Table(small()).world.public.board
    order = [party.id for party in board.parties]
    about = {viewer: [estimate_about(board, viewer, round) for round in (1, 2)] for viewer in order}
    assert about["nor"][0] == "sud"
    assert about["sud"][0] == "nor"
    assert set(about["nor"]) == {"sud", "mid"}
    assert about["mid"][0] == order[(order.index("mid") + 1) % 3]


def test_in_two_shores_everybody_with_a_rival_first_guesses_about_one() -> None:
    board = Table(scenario("two-shores")).world.public.board
    first = {party.id: estimate_about(board, party.id, 1) for party in board.parties}
    assert first == {
        "halvern": "corvane",
        "corvane": "halvern",
        "skerra": "halvern",
        "vessany": "halvern",
    }


def test_one_estimates_before_the_resolution_about_the_one_whose_turn_it_is() -> None:
    table = Table(small())
    guess = c.MakeEstimate(round=1, about="sud", level=3, fear="growth")
    table.must("nor", guess)
    wrong = c.MakeEstimate(round=1, about="mid", level=3, fear="growth")
    assert table.do("nor", wrong) == Refused(code="not-about", args={"party": "sud"})
    table.tick()
    seal(table, "nor")
    table.must("nor", c.MakeEstimate(round=1, about="sud", level=5, fear="growth"))
    found = table.world.known["nor"].orders
    assert found is not None
    assert found.estimate is not None
    assert found.estimate.level == 5
    table.tick()
    assert table.refused("nor", guess) == "wrong-phase"


def test_nobody_estimates_in_the_lobby() -> None:
    guess = c.MakeEstimate(round=0, about="sud", level=3, fear="growth")
    assert Table(small(), start=False).refused("nor", guess) == "not-started"
