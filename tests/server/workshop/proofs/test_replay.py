"""Replay: an account says who did what, and calls nobody a bot who was none."""

import pytest

from game_rules.theatre.enact import Enacted
from game_rules.theatre.play import bots, play
from server.scenarios.loading import CASES, load_scenario
from server.workshop.proofs.replay import account
from tests.kit.small import small
from tests.kit.table import SEED
from tests.theory.scripted import load

pytestmark = pytest.mark.slow


def test_a_bot_is_called_one() -> None:
    case = small()
    told = list(account(play(case, SEED, bots(case)).entries))
    party = case.parties[0].id
    assert any(f"{party} is played by the bot" in line for line in told)
    assert any(f"{party} (bot) " in line for line in told)


def test_who_moves_by_a_script_is_no_bot() -> None:
    told = list(
        account(Enacted(load_scenario(CASES / "sinai.yaml"), load("sinai"), seed=SEED).play.entries)
    )
    assert told[1] == "Moves by a script; a party that it leaves out is played by a bot."
    assert not any("bot" in line for line in told[2:])
    assert any("egypt spends attention on" in line for line in told)
