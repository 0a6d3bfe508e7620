"""A scene: a round as it is being resolved, and what was seen of it."""

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from game_rules.compliance.obligations import Bond, articles, owed, standing
from game_rules.decisions.acts import Acts, shown
from game_rules.exact.kept import kept
from game_rules.home.domestic import offered, rivalries
from game_rules.record.ledger import Chance, Compliance
from game_rules.record.world import World
from game_rules.resolution import injects
from game_rules.resolution.incidents import Size
from game_rules.resolution.injects import Working
from game_rules.scenario.catalogue import Kind, Measure
from game_rules.scenario.scenario import Party, Scenario
from game_rules.scenario.treaty import Agreement

Ordered = tuple[str, str]
"""A party and another: whoever holds an image first, or whoever is bound."""
Sign = Literal["friendly", "hostile"]


class Scene(Struct, frozen=True, kw_only=True):
    """A round as it is being resolved: what all the parts of the resolution look at."""

    world: World
    scenario: Scenario
    round: int
    seed: str
    order: tuple[str, ...]
    """The parties by their keys: every sum and every list follows it."""
    parties: dict[str, Party]
    keys: dict[str, int]
    rivals: dict[str, frozenset[str]]
    measures: dict[str, Measure]
    agreements: tuple[Agreement, ...]
    """In force during the round: those of this resolution bind from the next one on."""
    acts: Acts
    signs: dict[Ordered, Sign]
    """Who made a sign → towards whom."""
    news: tuple[Working, ...]


class Sightings(Struct, frozen=True, kw_only=True):
    """What happened to every pair and how it was seen, before anybody makes anything of it."""

    compliance: tuple[Compliance, ...]
    met: dict[Ordered, tuple[Compliance, ...]]
    """Who is bound, towards whom → how each article was met, in the order of `bound`."""
    incidents: dict[Ordered, Size]
    chances: tuple[Chance, ...]


def scene_of(world: World) -> Scene:
    """The running round, as its resolution finds it."""
    scenario, round = world.hidden.scenario, world.public.stage.round
    by_key = sorted(scenario.parties, key=lambda party: party.key)
    order = tuple(party.id for party in by_key)
    acts = shown(world, order)
    return Scene(
        world=world,
        scenario=scenario,
        round=round,
        seed=world.hidden.seed,
        order=order,
        parties={party.id: party for party in by_key},
        keys={party.id: party.key for party in by_key},
        rivals={party: rivalries(scenario)[party] for party in order},
        measures=offered(scenario),
        agreements=standing(world.public.record.agreements),
        acts=acts,
        # Of two signs towards the same party the first one counts.
        signs={
            (by, of): "friendly" if friendly else "hostile"
            for by, of, friendly in reversed(acts.gestures)
        },
        news=(
            *injects.working(scenario, world.hidden.injects, round),
            *injects.adjusted(world.hidden.adjustments, round),
        ),
    )


def ordered_pairs(order: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Every holder with every other."""
    return ((one, other) for one in order for other in order if one != other)


def bound(scene: Scene, party: str, towards: str) -> tuple[Bond, ...]:
    """What binds a party towards another in this round, in an order of its own content."""
    return _by_content(owed(scene.agreements, party, towards), scene.measures)


@kept(256)
def _by_content(bonds: tuple[Bond, ...], measures: dict[str, Measure]) -> tuple[Bond, ...]:
    return tuple(
        sorted(bonds, key=lambda one: (measures[one[1].measure].number, one[1].id, one[0].entered))
    )


def watched(scene: Scene, by: str | None = None) -> frozenset[tuple[str, int]]:
    """Agreement and article of all that third parties, or this one, watched over this round."""
    eyes = scene.acts.monitors if by is None else scene.acts.monitors & {by}
    return frozenset(
        (agreement.id, article.id)
        for agreement in scene.agreements
        for article in articles(agreement)
        if article.monitor in eyes
    )


def has(scene: Scene, one: str, other: str, kind: Kind) -> bool:
    """Whether a measure of a kind binds one party towards the other."""
    return any(
        scene.measures[article.measure].kind == kind
        for _, article in owed(scene.agreements, one, other)
    )


__all__ = [
    "Ordered",
    "Scene",
    "Sightings",
    "Sign",
    "bound",
    "has",
    "ordered_pairs",
    "scene_of",
    "watched",
]
