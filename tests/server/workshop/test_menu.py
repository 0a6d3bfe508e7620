"""Menu and features: one length for all parties, nothing but the view, and no empty promise."""

import pytest
from msgspec.structs import replace

from game_rules.record.actors import Deputy
from game_rules.record.events import Event
from game_rules.theatre.play import Play
from game_rules.view import View, glance
from server.workshop.features import features
from server.workshop.menu import DONE, command_of, legal, menu
from tests.kit.logs import scenario
from tests.kit.table import SEED

pytestmark = pytest.mark.slow

CASE = scenario("two-shores")
PARTIES = [party.id for party in CASE.parties if party.playable]


def opened() -> Play:
    game = Play(CASE, SEED)
    game.open(PARTIES)
    return game


def seen(game: Play, party: str) -> View:
    return glance(party, game.world.public, game.world.known[party])


def test_every_party_has_a_menu_and_a_row_of_one_length() -> None:
    game = opened()
    assert len({len(menu(CASE, party)) for party in PARTIES}) == 1
    rows = [features(seen(game, party), CASE) for party in PARTIES]
    assert len({len(row) for row in rows}) == 1
    assert all(0 <= number <= 1 for row in rows for number in row)
    assert len(set(rows)) > 1


def test_what_the_menu_allows_is_done_and_nothing_else_is() -> None:
    """Each line is tried on a table of its own, in the talks and in the decisions."""
    game = opened()
    party = PARTIES[0]
    items = menu(CASE, party)
    for _ in range(2):
        view = seen(game, party)
        may = legal(view, items)
        assert may[DONE]
        assert 2 < sum(may) < len(may)
        for item, permitted in zip(items, may, strict=True):
            wish = command_of(view, item)
            if wish is not None:
                trial = Play.onward(game.entries, game.world)
                assert isinstance(trial.do(Deputy(party=party), wish), Event) == permitted, item
        game.tick()


def test_a_row_does_not_depend_on_what_is_hidden() -> None:
    game = opened()
    row = features(seen(game, PARTIES[0]), CASE)
    others = replace(
        CASE,
        parties=tuple(
            replace(party, conditions=dict.fromkeys(party.conditions, 999))
            for party in CASE.parties
        ),
        relations=(),
        injects=(),
    )
    assert features(seen(game, PARTIES[0]), others) == row
