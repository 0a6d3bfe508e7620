"""G7: 10–70 % of the agreements first raise somebody's fear, and that party is told why.

At mixed tables of `two-shores`, and where everybody signs what is easiest at once. Bots hold for
low-risk what lays little bare, words and figures among it; readers that neither trust nor are ready
turn words against their meaning from a bias of .65 on and figures from .86, which is where the
first year of that case is. Whoever reads an agreement so is told: such a cause goes before larger
ones.

An agreement raises a fear where in the first round in which it
binds some holder's ledger has an article of it with a negative amount; the holder is told where
one of the causes on its own reading is that kind of measure, with a falling sign.
"""

from collections.abc import Callable
from functools import cache

import pytest

from game_rules.theatre.play import play
from server.scenarios.loading import shelf
from tests.kit.lineups import ALL, all_play
from tests.theory.printed import number_of, printed
from tests.theory.readings import Reading, readings
from tests.theory.tables import FRESH, SQUARE, mixed

pytestmark = pytest.mark.slow


@cache
def at_mixed_tables() -> tuple[Reading, ...]:
    """At the first half of the mixed tables that G6 counts."""
    return tuple(reading for number in range(SQUARE) for reading in mixed(number).readings)


@cache
def in_haste() -> tuple[Reading, ...]:
    """Where all sign at once."""
    shores = shelf()["two-shores"]
    hasty = all_play(shores, ALL["sign-at-once"])
    games = [play(shores, f"{seed:032x}", hasty) for seed in range(FRESH, FRESH + 6)]
    return tuple(reading for game in games for reading in readings(game))


@pytest.mark.parametrize("table", [at_mixed_tables, in_haste], ids=["mixed", "hasty"])
def test_some_agreements_first_raise_a_fear(table: Callable[[], tuple[Reading, ...]]) -> None:
    found = table()
    share = sum(one.raised for one in found) / len(found)
    assert 0.10 <= share <= 0.70
    where = "at mixed tables" if table is at_mixed_tables else "where all sign at once"
    about = f"agreements that first raise somebody's fear, {where}, of {len(found)}"
    printed("G7", about, ".10 to .70", number_of(share))


@pytest.mark.parametrize("table", [at_mixed_tables, in_haste], ids=["mixed", "hasty"])
def test_the_party_that_reads_an_agreement_the_other_way_is_told(
    table: Callable[[], tuple[Reading, ...]],
) -> None:
    """Somebody of those who feared more for an agreement has it among its three causes."""
    raised = [one for one in table() if one.raised]
    assert raised
    share = sum(one.told for one in raised) / len(raised)
    assert share >= 0.9
    where = "at mixed tables" if table is at_mixed_tables else "where all sign at once"
    about = f"of these, those whose reader is told why, {where}"
    printed("G7", about, "≥ .90", number_of(share))
