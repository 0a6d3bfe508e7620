"""Dealing: which exercise, party and role somebody who joins a seminar is given."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from game_rules.scenario.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Place:
    """A party and a role in it."""

    party: str
    role: str


def next_exercise(people: Mapping[str, int]) -> list[str]:
    """The exercises in the order in which they should be given the next person."""
    return sorted(people, key=people.__getitem__)  # sorting keeps the seminar's order among equals


def next_place(scenario: Scenario, taken: Iterable[tuple[str, str]]) -> Place:
    """The place that the next person gets: the least filled party, then its least filled role.

    As many parties as the smallest group fills come first; only when all their roles are filled
    do people get the others, which bots play until then.
    """
    filled = Counter(taken)
    roles = [role.id for role in scenario.roles]
    playable = [party.id for party in scenario.parties if party.playable]
    first = playable[: max(1, -(-scenario.players[0] // len(roles)))]

    def count(party: str) -> int:
        return sum(filled[party, role] for role in roles)

    short = [party for party in first if any(not filled[party, role] for role in roles)]
    party = min(short or playable, key=count)
    return Place(party, min(roles, key=lambda role: filled[party, role]))


__all__ = ["Place", "next_exercise", "next_place"]
