"""Whole games of bots, and what became of the relations in them."""

from collections.abc import Mapping

from game_rules.minds.fears import good_faith
from game_rules.record.events import Resolved
from game_rules.resolution.verdict import changed
from game_rules.resolution.verdict import transformed as round_of
from game_rules.scenario.scenario import Scenario
from game_rules.theatre.play import Play, Player, play


def rival_pairs(scenario: Scenario) -> tuple[tuple[str, str], ...]:
    """Each pair of rivals once."""
    key = {party.id: party.key for party in scenario.parties}
    return tuple(
        sorted(
            {
                (min(r.holder, r.of, key=key.__getitem__), max(r.holder, r.of, key=key.__getitem__))
                for r in scenario.relations
                if r.rival
            }
        )
    )


def ended(game: Play) -> dict[tuple[str, str], int | None]:
    """The round in which each rival pair transformed, if it did."""
    rounds = [
        fact.pairs
        for entry in game.entries
        for fact in entry.event.hidden
        if isinstance(fact, Resolved)
    ]
    return {
        (one, other): round_of(
            [changed(pairs[one][other], pairs[other][one]) for pairs in rounds], last=len(rounds)
        )
        for one, other in rival_pairs(game.world.hidden.scenario)
    }


def transformed(
    scenario: Scenario, players: Mapping[str, Player], seed: str
) -> dict[tuple[str, str], int | None]:
    """The outcome of one game."""
    return ended(play(scenario, seed, players))


def faith(game: Play, party: str | None = None) -> float:
    """Mean good faith over both directions of the rival pairs, of one party's if given."""
    pairs = game.world.hidden.pairs
    found = [
        good_faith(pairs[holder][of].image) / 1000
        for one, other in rival_pairs(game.world.hidden.scenario)
        for holder, of in ((one, other), (other, one))
        if party is None or party in (holder, of)
    ]
    return sum(found) / len(found)


__all__ = ["ended", "faith", "rival_pairs", "transformed"]
