"""Finale: the crises after the last round, and the four lines of every verdict."""

from game_rules.compliance.obligations import owed
from game_rules.compliance.postures import stance, stances
from game_rules.home.domestic import House, mandate_of
from game_rules.home.mandates import advantage, objectives
from game_rules.minds.fears import good_faith
from game_rules.record.events import CrisisHeld
from game_rules.record.ledger import Account, Chance
from game_rules.resolution import verdict
from game_rules.resolution.crisis import crisis
from game_rules.resolution.reading import standing
from game_rules.resolution.scene import Scene, bound
from game_rules.scenario.constants import Constants


def crises_of(
    scene: Scene, accounts: dict[str, dict[str, Account]], k: Constants
) -> tuple[tuple[CrisisHeld, ...], tuple[Chance, ...]]:
    held, chances = [], []
    for number, one in enumerate(scene.order):
        for other in scene.order[number + 1 :]:
            if other in scene.rivals[one]:
                stands, chance = crisis(
                    scene.seed,
                    scene.round,
                    (scene.keys[one], scene.keys[other]),
                    (one, other),
                    (accounts[one][other].threat, accounts[other][one].threat),
                    communication=answered(scene, one, other),
                    k=k,
                )
                held.append(CrisisHeld(parties=(one, other), held=stands))
                chances.append(chance)
    return tuple(held), tuple(chances)


def answered(scene: Scene, one: str, other: str) -> bool:
    """Whether there is a line between two on which nobody lets it ring."""
    picks_up: dict[tuple[str, int], bool] = {}
    for party, towards in ((one, other), (other, one)):
        for agreement, article in owed(scene.agreements, party, towards):
            if scene.measures[article.measure].kind == "communication":
                line = agreement.id, article.id
                met = stance(scene.acts.orders[party], towards, *line)
                picks_up[line] = picks_up.get(line, True) and met != "evade"
    return any(picks_up.values())


def verdicts_of(
    scene: Scene,
    after: dict[str, House],
    accounts: dict[str, dict[str, Account]],
    crises: tuple[CrisisHeld, ...],
    k: Constants,
) -> dict[str, dict[str, int]]:
    """Four lines for each party, never added up."""
    held = {frozenset(one.parties): one.held for one in crises}
    lines = {}
    for party in scene.order:
        house = after[party]
        rivals = [other for other in scene.order if other in scene.rivals[party]]
        due = {
            of: verdict.warranted(pair.conduct, advantage=advantage(mandate_of(after[of])))
            for of, pair in house.pairs.items()
        }
        lines[party] = {
            "security": verdict.security(
                {of: accounts[party][of].threat for of in rivals},
                {of: held[frozenset((party, of))] for of in rivals},
                {of: _betrayed(scene, house, of, k) for of in rivals},
                k,
            ),
            "judgement": verdict.judgement(
                {of: pair.image for of, pair in house.pairs.items()}, due
            ),
            "standing": house.state.capital,
            "mandate": _aims(house, accounts[party], k),
        }
    return lines


def _aims(house: House, accounts: dict[str, Account], k: Constants) -> int:
    """The share of a party's aims that are met."""
    fears = {of: account.fears for of, account in accounts.items()}
    mandate = mandate_of(house)
    return verdict.mandate(objectives(mandate, standing(house, mandate, fears, k)))


def _betrayed(scene: Scene, house: House, of: str, k: Constants) -> bool:
    """Whether a party trusted one that was evading what it had promised to the last."""
    trusted = good_faith(house.pairs[of].image) >= k.transformed_mean
    own = house.party.id
    kept = stances(scene.acts.orders[of], own, bound(scene, of, own))
    return trusted and "evade" in kept


__all__ = ["crises_of", "verdicts_of"]
