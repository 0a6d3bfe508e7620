"""The declaratory diplomat: something signed, early, and how that is read."""

from functools import cache, partial

import pytest

from game_rules.bots import act
from game_rules.bots.craft import judgement, texts
from game_rules.bots.craft.temper import RECIPROCATOR
from game_rules.bots.diplomat import DIPLOMAT
from game_rules.bots.tit_for_tat import TIT_FOR_TAT
from game_rules.record import commands as c
from game_rules.record.events import Resolved
from game_rules.scenario.catalogue import KINDS, Kind
from game_rules.scenario.scenario import Bot
from game_rules.theatre.play import Play, play
from server.scenarios.loading import shelf
from tests.game_rules.bots.test_faces import at
from tests.game_rules.bots.test_hawk import bound
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit import acts
from tests.kit.table import Table


def test_it_offers_words_in_the_first_round_however_unready_it_is() -> None:
    table = Table(with_conditions(200))
    (text,) = (one for one in act("diplomat", table.view("nor"), 0) if isinstance(one, c.Table))
    assert "pledge" in {article.measure for article in text.articles}


def test_it_offers_nothing_but_words_however_ready_it_is() -> None:
    view = Table(with_conditions(900)).view("nor")
    kinds = {measure.id: measure.kind for measure in view.board.measures}

    def offered(bot: Bot) -> set[Kind]:
        (text,) = (one for one in act(bot, view, 0) if isinstance(one, c.Table))
        return {kinds[article.measure] for article in text.articles}

    assert offered("diplomat") <= judgement.PAPER
    assert not offered("reciprocator") <= judgement.PAPER


def test_it_signs_words_however_unready_it_is() -> None:
    table = Table(with_conditions(200))
    id = acts.tabled(table, acts.tabling(acts.article("pledge"), access=("all",)), "sud")
    view = table.view("nor")
    assert texts.wanted(view, view.drafts[id], DIPLOMAT)
    assert texts.wanted(view, view.drafts[id], TIT_FOR_TAT), "an offer is answered"


def test_empty_hands_press_it_and_a_text_in_force_takes_the_pressure_off() -> None:
    view = Table(with_conditions(200)).view("nor")
    assert not texts.pressed(at(view, 2), DIPLOMAT)
    assert texts.pressed(at(view, 3), DIPLOMAT)
    assert not texts.pressed(at(view, 3), RECIPROCATOR)

    assert not texts.pressed(at(bound("pledge"), 3), DIPLOMAT)


def test_it_never_leaps_and_never_doubts_itself_aloud() -> None:
    for game in evenings("diplomat"):
        for entry in game.entries:
            assert not isinstance(entry.command, c.Leap)
            if isinstance(entry.command, c.Attend):
                assert "question" not in {token.token for token in entry.command.tokens}
        assert game.refused == []


@cache
def evenings(*bots: Bot) -> tuple[Play, ...]:
    shores = shelf()["two-shores"]
    seats = [party.id for party in shores.parties]
    players = {party: partial(act, bots[n % len(bots)]) for n, party in enumerate(seats)}
    return tuple(play(shores, f"{seed:032x}", players) for seed in range(6))


def turned(games: tuple[Play, ...]) -> int:
    """Articles that were read against their meaning at some resolution."""
    return len(
        {
            (place, item.subject)
            for place, game in enumerate(games)
            for entry in game.entries
            for fact in entry.event.hidden
            if isinstance(fact, Resolved)
            for row in fact.reckoning.accounts.values()
            for account in row.values()
            for item in account.items
            if item.cause in KINDS and item.amount < 0
        }
    )


@pytest.mark.slow
def test_what_diplomats_sign_too_soon_is_turned_against_its_meaning() -> None:
    """Information feeds existing fears (model.md, S1), and people at tables are in a hurry (G7)."""
    assert turned(evenings("diplomat")) >= 10
