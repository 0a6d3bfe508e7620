"""Oversight: control's view, the one view that is built from the whole world."""

from msgspec.structs import replace

from game_rules.exact.kept import kept
from game_rules.minds.conditions import readiness
from game_rules.minds.fears import fears, good_faith, threat
from game_rules.moves import moves
from game_rules.record.hidden import Pair, PartyState
from game_rules.record.world import CONTROL, Orders, OwnTime, Stage, World
from game_rules.scenario.scenario import Bot, Lens, Scenario
from game_rules.seats.sight import Oversight, PairSight, Papers, PartySight, Prepared, View
from game_rules.view import glance


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
    return replace(seen, oversight=oversight(world, before), papers=papers(world, before))


def oversight(world: World, before: View | None = None) -> Oversight:
    """Everything that is true of parties and pairs, and what control holds in its hand."""
    scenario, hidden, record = world.hidden.scenario, world.hidden, world.public.record
    sent = come(world)
    seen = before.oversight if before is not None else None
    parties = {party.id: _party(world, party.id) for party in scenario.parties}
    pairs = _pairs(scenario, hidden.parties, hidden.pairs, record.questioned)
    if seen is None:
        return Oversight(
            rounds=scenario.rounds,
            parties=parties,
            pairs=pairs,
            seats=scenario.players[1],
            sent=sent,
            allowances=hidden.allowances,
            adjustments=hidden.adjustments,
            wishes=hidden.wishes,
        )
    if (
        pairs is seen.pairs
        and sent is seen.sent
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
        sent=sent,
        allowances=hidden.allowances,
        adjustments=hidden.adjustments,
        wishes=hidden.wishes,
    )


def papers(world: World, before: View | None = None) -> Papers:
    """The injects that control can send, and what the mandates say."""
    scenario = world.hidden.scenario
    mandates = {
        party.id: dossier.mandate_text
        for party in scenario.parties
        if (dossier := world.known[party.id].dossier) is not None
    }
    now = Papers(injects=prepared(scenario), mandates=mandates)
    seen = before.papers if before is not None else None
    return seen if seen is not None and seen == now else now


def come(world: World) -> tuple[str, ...]:
    """Which of it has come, by the calendar or by control's hand."""
    return _sent(world.hidden.scenario, world.hidden.injects, _come(world.public.stage))


def _same(now: dict[str, PartySight], before: dict[str, PartySight]) -> bool:
    return all(sight is before.get(party) for party, sight in now.items())


@kept(64)
def _sent(scenario: Scenario, sent: dict[str, int], come: int) -> tuple[str, ...]:
    return tuple(
        inject.id
        for inject in scenario.injects
        if inject.id in sent or (inject.round is not None and inject.round <= come)
    )


@kept(64)
def prepared(scenario: Scenario) -> tuple[Prepared, ...]:
    """The news that a case has at hand."""
    return tuple(
        Prepared(
            id=inject.id,
            round=inject.round,
            to=inject.to,
            headline=inject.headline,
            text=inject.text,
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
        known.orders,
        known.bot,
        known.crew,
        known.time,
    )


@kept(1024)
def _party_sight(
    state: PartyState,
    lens: Lens,
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


__all__ = ["come", "control_glance", "control_view", "oversight", "prepared"]
