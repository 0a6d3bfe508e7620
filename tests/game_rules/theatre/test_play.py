"""Play without a server."""

import pytest

from game_rules.history import fold
from game_rules.record.actors import Control, Deputy
from game_rules.record.commands import Command, Ready, Start, TimePassed
from game_rules.record.events import Event, Refused
from game_rules.theatre.play import Play, bots, key, play
from game_rules.view import View
from tests.kit import lineups
from tests.kit.small import small

SEED = "4e" * 16


def test_where_everybody_is_silent_the_clock_plays() -> None:
    scenario = small(rounds=3)
    game = play(scenario, SEED, lineups.all_play(scenario, lineups.silent))
    ticks = [entry for entry in game.entries if isinstance(entry.command, TimePassed)]
    # Talks and decisions of three rounds, and reading after the first two.
    assert len(ticks) == 3 * 2 + 2
    assert game.ended
    moments = [entry.at for entry in game.entries]
    assert moments == sorted(moments)


def test_where_all_are_done_the_clock_stands_still() -> None:
    scenario = small(rounds=3)
    game = play(scenario, SEED, lineups.all_play(scenario, lineups.never_anything))
    assert game.ended
    assert {entry.at for entry in game.entries} == {0}


def test_the_log_folds_to_the_world_and_its_ids_are_its_own() -> None:
    scenario = small(rounds=2)
    game = play(scenario, SEED, bots(scenario))
    assert fold(game.entries) == game.world
    assert [entry.number for entry in game.entries] == list(range(1, len(game.entries) + 1))
    assert len({entry.id for entry in game.entries}) == len(game.entries)


def test_a_refusal_is_kept_apart_and_changes_nothing() -> None:
    game = Play(small(), SEED)
    before = game.world
    answer = game.do(Deputy(party="nor"), Ready(round=1, phase="talks", ready=True))
    assert isinstance(answer, Refused)
    assert game.world is before
    assert [refused for _, _, refused in game.refused] == [answer]
    assert isinstance(game.do(Control(), Start()), Event)


def test_who_was_silent_is_asked_again_only_when_the_view_has_changed() -> None:
    asked: list[str] = []

    def listens(view: View, key: int) -> tuple[Command, ...]:
        asked.append(view.viewer)
        return ()

    game = Play(small(), SEED)
    game.do(Control(), Start())
    players = {"nor": listens, "sud": lineups.never_anything, "mid": listens}
    while game.hear(players):
        pass
    # Sudland says once that it is ready: Norland, before it in the order, hears of it later.
    assert asked == ["nor", "mid", "nor"]


def test_each_party_has_its_own_chance_in_each_round() -> None:
    game = Play(small(), SEED)
    game.do(Control(), Start())
    keys = {party: key(game.world, party) for party in ("nor", "sud", "mid")}
    assert len(set(keys.values())) == 3
    game.tick()
    assert key(game.world, "nor") == keys["nor"]
    game.tick()
    game.tick()
    assert key(game.world, "nor") != keys["nor"]


def test_the_clock_cannot_go_on_where_nothing_runs() -> None:
    with pytest.raises(ValueError, match="nothing is due"):
        Play(small(), SEED).tick()
