"""Each party's rounds: its mandate, its conditions, its capital, and the four lines at the end."""

from game_rules.debrief.chronicle import Chronicle
from game_rules.debrief.story import PartyStory
from game_rules.minds.conditions import readiness
from game_rules.record.world import Objective
from game_rules.scenario.scenario import Party


def stories(told: Chronicle) -> tuple[PartyStory, ...]:
    """Every party, in the scenario's order."""
    return tuple(_story(told, party) for party in told.scenario.parties)


def _story(told: Chronicle, party: Party) -> PartyStory:
    dossier = told.dossiers.get(party.id)
    last = told.last.reckoning
    return PartyStory(
        party=party.id,
        mandate=dossier.mandate if dossier else "",
        mandate_text=dossier.mandate_text if dossier else {"en": ""},
        advantage=dossier.advantage if dossier else False,
        objectives=_objectives(told, party.id),
        conditions=tuple(moment.parties[party.id].conditions for moment in told.moments),
        readiness=own_readiness(told, party.id),
        capital=tuple(moment.parties[party.id].capital for moment in told.moments),
        verdict=last.verdict.get(party.id, {}) if last else {},
    )


def _objectives(told: Chronicle, party: str) -> tuple[Objective, ...]:
    home = told.homes.get(party)
    return home.objectives if home else ()


def own_readiness(told: Chronicle, party: str) -> tuple[int, ...]:
    """A party's own readiness after each round, from the start on."""
    lens = told.scenario.lens
    return tuple(readiness(moment.parties[party].conditions, lens) for moment in told.moments)


__all__ = ["own_readiness", "stories"]
