"""Strangers: a log decided again where the others are not who they were, and have done otherwise.

A telling that is varied keeps all that a viewer was told, and so cannot show that it should have
been told something else. Between two resolutions nothing that it is told may follow from what is
true of others or known to them alone. So each entry is decided again in a world in which both are
others, with the same actor, command and moment; and each phase of decisions without what others
have sealed.
"""

from collections.abc import Sequence

from msgspec.json import encode
from msgspec.structs import replace

from game_rules.decide import decide
from game_rules.decisions.orders import Sheet
from game_rules.evolve import evolve
from game_rules.history import Entry
from game_rules.record.actors import Clock, Control, Delegate, Deputy
from game_rules.record.commands import MakeEstimate
from game_rules.record.events import Event, PhaseOpened, Refused, Resolved, RoundClosed
from game_rules.record.hidden import Pair, PartyState
from game_rules.record.world import WATCHERS, Known, Orders, World
from game_rules.scenario.scenario import Scenario
from server.workshop.proofs.hearing import answers

SHEET = Sheet | MakeEstimate
"""What is written on a sheet of orders, before it is sealed."""


def estranged(world: World, viewer: str) -> World:
    """The world in which the others are strangers, who know nothing and whose texts say nothing.

    Who plays stays, and for whom a phase waits: by the one everybody is told who is here, by the
    other when it ends. How many texts there are stays too: out of that and the seed the next is
    given an id, which tells nothing of either.
    """
    told = {
        party: known if party == viewer or party in WATCHERS else _bare(known)
        for party, known in world.known.items()
    }
    return replace(_others(world, viewer), known=told)


def _bare(known: Known) -> Known:
    orders = known.orders
    sheet = orders and Orders(round=orders.round, sealed=orders.sealed)
    drafts = {id: replace(draft, title="", articles=()) for id, draft in known.drafts.items()}
    return Known(crew=known.crew, bot=known.bot, time=known.time, orders=sheet, drafts=drafts)


def first_told_otherwise(entries: Sequence[Entry], viewer: str) -> int | None:
    """The number of the first entry that tells a viewer something else among strangers.

    What the viewer asks for at a new phase is asked there too. None: nothing is told otherwise.
    """
    world: World | None = None
    for entry in entries:
        if world is None:
            world = evolve(None, entry.event)
            continue
        if not _resolves(entry.event):
            own = _party(entry) == viewer
            other = estranged(world, viewer) if own else _others(world, viewer)
            if _told(decide(other, entry.actor, entry.command, entry.at), viewer) != _told(
                entry.event, viewer
            ):
                return entry.number
        world = evolve(world, entry.event)
        if any(isinstance(fact, PhaseOpened) for fact in entry.event.public):
            other = estranged(world, viewer)
            if answers(world, viewer) != answers(other, viewer):
                return entry.number
    return None


def first_told_unsealed(entries: Sequence[Entry], viewer: str) -> int | None:
    """The same where the others have written nothing on their sheets.

    That they are done with them stays: by that a phase ends, or waits for who has more time.
    """
    world: World | None = None
    aside: World | None = None
    for entry in entries:
        event = entry.event
        if aside is not None and not _resolves(event) and not _is_a_strangers(entry, viewer):
            answer = decide(aside, entry.actor, entry.command, entry.at)
            if _told(answer, viewer) != _told(event, viewer):
                return entry.number
            aside = evolve(aside, answer) if isinstance(answer, Event) else aside
        world = evolve(world, event)
        phases = [fact.phase for fact in event.public if isinstance(fact, PhaseOpened)]
        if phases:
            aside = world if phases[-1] == "decisions" else None
    return None


# What is told -------------------------------------------------------------------------------


def _told(event: Event | Refused, viewer: str) -> bytes:
    """What an event discloses to a viewer; a refusal is another thing to be told."""
    if isinstance(event, Refused):
        return encode(event)
    known = [fact for told in event.known if viewer in told.viewers for fact in told.facts]
    return encode((event.public, known))


def _resolves(event: Event) -> bool:
    """Whether everybody learns what others have done."""
    closes = any(isinstance(fact, RoundClosed) for fact in event.public)
    return closes or any(isinstance(fact, Resolved) for fact in event.hidden)


def _is_a_strangers(entry: Entry, viewer: str) -> bool:
    """Whether it is left out: what another wrote on its sheet."""
    return _party(entry) not in {None, viewer} and isinstance(entry.command, SHEET)


def _party(entry: Entry) -> str | None:
    match entry.actor:
        case Delegate(party=party) | Deputy(party=party):
            return party
        case Control() | Clock():
            return None


# Others -------------------------------------------------------------------------------------


def _others(world: World, viewer: str) -> World:
    """The same world, and of everybody but the viewer something else is true."""
    hidden = world.hidden
    parties = {
        id: state if id == viewer else _other_state(hidden.scenario, id, state)
        for id, state in hidden.parties.items()
    }
    pairs = {
        holder: each if holder == viewer else {of: _other_pair(pair) for of, pair in each.items()}
        for holder, each in hidden.pairs.items()
    }
    return replace(world, hidden=replace(hidden, parties=parties, pairs=pairs))


def _other_state(scenario: Scenario, party: str, state: PartyState) -> PartyState:
    mandates = [
        one.id
        for each in scenario.parties
        if each.id == party
        for one in each.mandates
        if one.id != state.mandate
    ]
    return replace(
        state,
        conditions={id: _other(value) for id, value in state.conditions.items()},
        capital=state.capital + 7,
        leaps=state.leaps + 1,
        mandate=mandates[0] if mandates else state.mandate,
    )


def _other_pair(pair: Pair) -> Pair:
    return replace(
        pair,
        image=500 - pair.image,
        baseline=500 - pair.baseline,
        institution=pair.institution + 100,
        process=1000 - pair.process,
        conduct=1000 - pair.conduct,
    )


def _other(value: int) -> int:
    """Another thousandth."""
    return (value + 389) % 1001


__all__ = ["estranged", "first_told_otherwise", "first_told_unsealed"]
