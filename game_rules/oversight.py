"""Oversight: control's view, the one view that is built from the whole world."""

from msgspec.structs import replace

from game_rules.conditions import readiness
from game_rules.fears import fears, good_faith, threat
from game_rules.moves import moves
from game_rules.sight import Oversight, PairSight, PartySight, Prepared, View
from game_rules.sure import sure
from game_rules.view import glance
from game_rules.world import CONTROL, Pair, World


def control_view(world: World, before: tuple[World, View] | None = None) -> View:
    """What control sees: what it was told, and what is true.

    Given the world before and its view, the pairs are not reckoned anew while nothing of them
    has changed; the view is the same with and without.
    """
    seen = control_glance(world, before)
    return replace(seen, moves=moves(seen))


def control_glance(world: World, before: tuple[World, View] | None = None) -> View:
    """The same without the moves."""
    seen = glance(CONTROL, world.public, world.known[CONTROL])
    return replace(seen, oversight=oversight(world, before))


def oversight(world: World, before: tuple[World, View] | None = None) -> Oversight:
    """Everything that is true of parties and pairs, and what control holds in its hand."""
    scenario = world.hidden.scenario
    return Oversight(
        rounds=scenario.rounds,
        parties={party.id: _party(world, party.id) for party in scenario.parties},
        pairs=_pairs(world, before),
        injects=tuple(
            Prepared(
                id=inject.id,
                round=inject.round,
                to=inject.to,
                headline=inject.headline,
                text=inject.text,
                sent=inject.id in world.hidden.injects or _came(world, inject.round),
            )
            for inject in scenario.injects
        ),
        seats=scenario.players[1],
    )


def _came(world: World, round: int | None) -> bool:
    """Whether a dated inject has come with a resolution of its own accord."""
    stage = world.public.stage
    if round is None or round > stage.round:
        return False
    return round < stage.round or stage.phase == "reading" or stage.status == "ended"


def _party(world: World, party: str) -> PartySight:
    state = world.hidden.parties[party]
    known = world.known[party]
    return PartySight(
        conditions=state.conditions,
        readiness=readiness(state.conditions, world.hidden.scenario.lens),
        capital=state.capital,
        mandate=state.mandate,
        mandate_text=known.dossier.mandate_text if known.dossier else {},
        orders=known.orders,
        bot=known.bot,
        crew=known.crew,
    )


def _pairs(world: World, before: tuple[World, View] | None) -> dict[str, dict[str, PairSight]]:
    if before is not None:
        was, seen = before
        same = was.hidden.pairs is world.hidden.pairs
        if same and was.public.record.questioned == world.public.record.questioned:
            return sure(seen.oversight).pairs
    return {
        holder: {of: _pair(world, holder, of, pair) for of, pair in pairs.items()}
        for holder, pairs in world.hidden.pairs.items()
    }


def _pair(world: World, holder: str, of: str, pair: Pair) -> PairSight:
    scenario = world.hidden.scenario
    dread = next(party.sensitivities for party in scenario.parties if party.id == holder)
    found = fears(pair.image, dread, pair.cover, scenario.lens)
    return PairSight(
        good_faith=good_faith(pair.image),
        threat=threat(found, dread),
        fears=found,
        institution=pair.institution,
        readiness=readiness(
            world.hidden.parties[holder].conditions,
            scenario.lens,
            of in world.public.record.questioned,
        ),
    )


__all__ = ["control_glance", "control_view", "oversight"]
