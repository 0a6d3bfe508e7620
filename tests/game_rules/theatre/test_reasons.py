"""Reasons: every command of a bot has one, and it is one that the list knows."""

from typing import get_args

import pytest

from game_rules.bots.craft.wishes import Code
from game_rules.record.actors import Deputy
from game_rules.record.commands import Speak
from game_rules.theatre.play import Play, bots
from game_rules.theatre.reasons import reasons
from tests.kit.logs import scenario
from tests.kit.table import SEED
from tests.kit.voices import company, room


@pytest.mark.slow
@pytest.mark.parametrize("name", ["small", "two-shores"])
def test_every_command_of_a_bot_has_a_reason(name: str) -> None:
    case = scenario(name)
    game = Play(case, SEED)
    game.open([party.id for party in case.parties if party.playable])
    game.run(bots(case))
    found = reasons(game.entries)
    given = [entry.number for entry in game.entries if isinstance(entry.actor, Deputy)]
    assert [one.entry for one in found] == given
    assert len(given) > 30
    assert {one.code for one in found} <= set(get_args(Code))


@pytest.mark.slow
def test_a_line_of_a_bot_has_a_reason_as_well() -> None:
    case = scenario("two-shores")
    game = room(case, company(case))
    found = reasons(game.entries)
    said = [one for one in found if isinstance(one.command, Speak)]
    assert len(said) > 20
    assert {one.code for one in said} <= {"speak-up", "spoken-to", "exchange", "word-given"}
    assert all(one.code for one in found)


def test_where_nobody_is_a_bot_there_are_no_reasons() -> None:
    game = Play(scenario("small"), SEED)
    assert reasons(game.entries) == ()
