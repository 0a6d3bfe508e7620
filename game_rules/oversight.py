"""Oversight: control's view, the one view that is built from the whole world."""

from msgspec.structs import replace

from game_rules.conditions import readiness
from game_rules.fears import fears, good_faith, threat
from game_rules.kept import kept
from game_rules.moves import moves
from game_rules.scenario import Bot, Lens, Scenario
from game_rules.sight import Oversight, PairSight, PartySight, Prepared, View
from game_rules.view import glance
from game_rules.world import CONTROL, Dossier, Orders, OwnTime, Pair, PartyState, Stage, World


def control_view(world: World, before: View | None = None) -> View:
    """What control sees: what it was told, and what is true.

    Given what control saw before, what has not changed since is taken over from there; the view
    is the same with and without.
    """
    seen = control_glance(world, before)
    return replace(seen, moves=moves(seen, before))


def control_glance(world: World, before: View | None = None) -> View:
    """The same without the moves."""
    seen = glance(CONTROL, world.public, world.known[CONTROL])
    return replace(seen, oversight=oversight(world, before))


def oversight(world: World, before: View | None = None) -> Oversight:
    """Everything that is true of parties and pairs, and what control holds in its hand."""
    scenario, hidden, record = world.hidden.scenario, world.hidden, world.public.record
    seen = before.oversight if before is not None else None
    parties = {party.id: _party(world, party.id) for party in scenario.parties}
    pairs = _pairs(scenario, hidden.parties, hidden.pairs, record.questioned)
    injects = _injects(scenario, hidden.injects, _come(world.public.stage))
    if seen is None:
        return Oversight(
            rounds=scenario.rounds,
            parties=parties,
            pairs=pairs,
            injects=injects,
            seats=scenario.players[1],
            allowances=hidden.allowances,
            adjustments=hidden.adjustments,
            wishes=hidden.wishes,
        )
    if (
        pairs is seen.pairs
        and injects is seen.injects
        and hidden.allowances is seen.allowances
        and hidden.adjustments is seen.adjustments
        and hidden.wishes is seen.wishes
        and _same(parties, seen.parties)
    ):
        return seen
    return replace(
        seen,
        parties=parties,
        pairs=pairs,
        injects=injects,
        allowances=hidden.allowances,
        adjustments=hidden.adjustments,
        wishes=hidden.wishes,
    )


def _same(now: dict[str, PartySight], before: dict[str, PartySight]) -> bool:
    return all(sight is before.get(party) for party, sight in now.items())


@kept(64)
def _injects(scenario: Scenario, sent: dict[str, int], come: int) -> tuple[Prepared, ...]:
    return tuple(
        Prepared(
            id=inject.id,
            round=inject.round,
            to=inject.to,
            headline=inject.headline,
            text=inject.text,
            sent=inject.id in sent or (inject.round is not None and inject.round <= come),
        )
        for inject in scenario.injects
    )


def _come(stage: Stage) -> int:
    """The last round whose dated injects have come with its resolution, of their own accord."""
    resolved = stage.phase == "reading" or stage.status == "ended"
    return stage.round if resolved else stage.round - 1


def _party(world: World, party: str) -> PartySight:
    known, hidden = world.known[party], world.hidden
    return _party_sight(
        hidden.parties[party],
        hidden.scenario.lens,
        known.dossier,
        known.orders,
        known.bot,
        known.crew,
        known.time,
    )


@kept(1024)
def _party_sight(
    state: PartyState,
    lens: Lens,
    dossier: Dossier | None,
    orders: Orders | None,
    bot: Bot | None,
    crew: dict[str, str],
    time: OwnTime | None,
) -> PartySight:
    return PartySight(
        conditions=state.conditions,
        readiness=readiness(state.conditions, lens),
        capital=state.capital,
        mandate=state.mandate,
        mandate_text=dossier.mandate_text if dossier else {},
        orders=orders,
        bot=bot,
        crew=crew,
        time=time,
    )


@kept(64)
def _pairs(
    scenario: Scenario,
    parties: dict[str, PartyState],
    pairs: dict[str, dict[str, Pair]],
    questioned: tuple[str, ...],
) -> dict[str, dict[str, PairSight]]:
    return {
        holder: {
            of: _pair(scenario, parties[holder], holder, pair, questioned=of in questioned)
            for of, pair in towards.items()
        }
        for holder, towards in pairs.items()
    }


def _pair(
    scenario: Scenario, state: PartyState, holder: str, pair: Pair, *, questioned: bool
) -> PairSight:
    dread = next(party.sensitivities for party in scenario.parties if party.id == holder)
    found = fears(pair.image, dread, pair.cover, scenario.lens)
    return PairSight(
        good_faith=good_faith(pair.image),
        threat=threat(found, dread),
        fears=found,
        institution=pair.institution,
        readiness=readiness(state.conditions, scenario.lens, questioned),
    )


__all__ = ["control_glance", "control_view", "oversight"]
