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

from collections.abc import Callable, Iterator
from functools import cache

import pytest

from game_rules.record.events import Entered, HomeRead, Resolved
from game_rules.record.world import Home
from game_rules.scenario.catalogue import KINDS
from game_rules.theatre.play import Play
from server.scenarios.loading import shelf
from tests.kit.lineups import ALL
from tests.theory.tables import ends, mixed

pytestmark = pytest.mark.slow

GAMES = 60


@cache
def games() -> tuple[Play, ...]:
    """The first mixed tables of those that G6 counts."""
    return tuple(mixed(number) for number in range(GAMES))


def first_read(game: Play) -> Iterator[tuple[str, list[tuple[str, str, Home]]]]:
    """Each agreement with those who read it the other way at first: holder, cause, reading."""
    entered: dict[str, int] = {}
    round = 1
    for entry in game.entries:
        resolved = [fact for fact in entry.event.hidden if isinstance(fact, Resolved)]
        for fact in resolved:
            homes = {
                viewer: one.home
                for told in entry.event.known
                for one in told.facts
                if isinstance(one, HomeRead)
                for viewer in told.viewers
            }
            for id, came in entered.items():
                if came == fact.round - 1:
                    yield (
                        id,
                        [
                            (holder, item.cause, homes[holder])
                            for holder, row in fact.reckoning.accounts.items()
                            for account in row.values()
                            for item in account.items
                            if item.cause in KINDS
                            and item.amount < 0
                            and item.subject.startswith(f"{id}/")
                        ],
                    )
            round = fact.round
        entered |= {f.agreement.id: round for f in entry.event.public if isinstance(f, Entered)}


@cache
def hasty() -> tuple[Play, ...]:
    shores = shelf()["two-shores"]
    return tuple(ends(shores, ALL["sign-at-once"], f"{seed:032x}").game for seed in range(6))


def share_read_the_other_way(played: tuple[Play, ...]) -> float:
    found = [bool(read) for game in played for _, read in first_read(game)]
    return sum(found) / len(found)


def test_some_agreements_first_raise_a_fear_at_mixed_tables() -> None:
    assert 0.10 <= share_read_the_other_way(games()) <= 0.70


def test_some_agreements_first_raise_a_fear_where_all_sign_at_once() -> None:
    assert 0.10 <= share_read_the_other_way(hasty()) <= 0.70


@pytest.mark.parametrize("table", [games, hasty], ids=["mixed", "hasty"])
def test_the_party_that_reads_an_agreement_the_other_way_is_told(
    table: Callable[[], tuple[Play, ...]],
) -> None:
    """Somebody of those who feared more for an agreement has it among its three causes."""
    told, read = 0, 0
    for game in table():
        for _, against in first_read(game):
            if against:
                read += 1
                told += any(
                    cause.code == code and cause.sign == -1
                    for _, code, home in against
                    for cause in home.causes
                )
    assert read > 0
    assert told >= 0.9 * read
