"""What bots usually make of a start: counted over whole games, from the papers of this one."""

from functools import cache

import pytest

from game_rules.history import Entry
from game_rules.theatre.course import Course, course
from game_rules.whatif.edits import Edits
from game_rules.whatif.future import future
from game_rules.whatif.usual import START, usual
from tests.kit.lineups import all_play, sign_at_once
from tests.kit.logs import scenario
from tests.kit.table import Table

pytestmark = pytest.mark.slow


@cache
def at_once() -> tuple[Entry, ...]:
    """An exercise in which everybody signs everything in round one, as no bot does."""
    case = scenario("two-shores")
    table = Table(case, crew={})
    table.play(all_play(case, sign_at_once))
    return tuple(table.entries)


@cache
def games() -> tuple[Course, ...]:
    return tuple(future(at_once(), Edits(first=START), number) for number in (1, 2, 3))


def test_all_begin_as_the_exercise_did_and_none_goes_on_as_it_went() -> None:
    here = course(at_once())
    for game in games():
        assert game.rounds == here.rounds
        for holder, row in game.faith.items():
            assert all(curve[0] == here.faith[holder][of][0] for of, curve in row.items())
        assert game.faith != here.faith
    assert len({str(game.faith) for game in games()}) == len(games()), "each with other luck"


def test_shares_and_fans_are_those_of_the_games() -> None:
    found = usual(games())
    for at, pair in enumerate(found.pairs):
        became = [game.became[at].transformed for game in games()]
        assert pair.transformed == sum(round is not None for round in became)
    nothing = [all(one.transformed is None for one in game.became) for game in games()]
    assert found.nothing == sum(nothing)
    for line in found.lines:
        curves = [game.faith[line.holder][line.of] for game in games()]
        assert line.fan.low == tuple(map(min, zip(*curves, strict=True)))
        assert line.fan.high == tuple(map(max, zip(*curves, strict=True)))
