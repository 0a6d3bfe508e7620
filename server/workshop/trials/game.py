"""A game: one exercise played by bots or by a script, and what is worth counting of it."""

from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec import Struct

from game_rules.history import Entry
from game_rules.minds.fears import good_faith
from game_rules.record.actors import Delegate, Deputy
from game_rules.record.commands import AddBracket, ResolveBracket, Sign, Table
from game_rules.record.events import Begun, CrisisHeld, Entered, Leapt, Resolved
from game_rules.record.hidden import Pair
from game_rules.resolution.verdict import changed, transformed
from game_rules.scenario.scenario import Scenario
from game_rules.theatre.enact import Enacted, Rejected
from game_rules.theatre.play import play
from server.workshop.trials.detail import RoundDetail, rounds
from server.workshop.trials.happened import Happened, happened
from server.workshop.trials.plan import Plan, seed_of


class Signed(Struct, frozen=True, kw_only=True):
    """A text that came into force: the round of its signature, and of its entry."""

    id: str
    title: str
    round: int
    parties: tuple[str, ...]
    measures: tuple[str, ...]
    negotiated: bool


class Lost(Struct, frozen=True, kw_only=True):
    """A vote lost at home, on a text that all had signed."""

    round: int
    title: str
    party: str
    yes: int
    """What was in favour, thousandths, of `threshold`."""
    threshold: int
    short: int
    """How much good faith, thousandths, was wanting to bear what the text lays bare; 0: none."""


class Transformed(Struct, frozen=True, kw_only=True):
    """A pair of rivals, and the round in which it counts as transformed, if it does."""

    parties: tuple[str, str]
    round: int | None
    kept: bool = True
    """Whether it counts so still after the last round; false where it slid back, or never did."""


class Game(Struct, frozen=True, kw_only=True):
    """What became of one game."""

    number: int
    seed: str
    transformed: tuple[Transformed, ...]
    signed: tuple[Signed, ...]
    leaps: tuple[tuple[str, int], ...]
    failed: int
    """Votes lost at home."""
    acts: dict[str, dict[str, int]]
    """Party → what it did in the talks, by command."""
    sheets: dict[str, int]
    """Party → partners towards whom it owed something, in its busiest round."""
    faith: dict[str, tuple[int, ...]]
    """`holder/of` → good faith, from the start."""
    ready: dict[str, tuple[int, ...]]
    """Party → readiness after each round."""
    crises: tuple[int, int]
    """Held, of how many."""
    lost: tuple[Lost, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    """Moves of a script that were not granted."""
    rounds: tuple[RoundDetail, ...] = ()
    happened: tuple[Happened, ...] = ()
    """Of games that are told move by move: a script's, and one alone."""


def play_game(plan: Plan, number: int, idle: str | None = None) -> Game:
    """The game of this number; `idle` names a party that keeps still."""
    entries, rejected = played(plan, number, idle)
    return told(plan, number, seed_of(plan.seed, number), entries, rejected)


def played(
    plan: Plan, number: int, idle: str | None = None
) -> tuple[Sequence[Entry], tuple[Rejected, ...]]:
    """The log of the game of this number, and what of a script was not granted in it."""
    seed = seed_of(plan.seed, number)
    if plan.script is None:
        return play(plan.scenario, seed, plan.players(idle), plan.constants()).entries, ()
    enacted = Enacted(
        plan.scenario, plan.script, seed=seed, players=plan.players(idle), k=plan.constants()
    )
    return enacted.play.entries, tuple(enacted.rejected)


def told(
    plan: Plan, number: int, seed: str, entries: Sequence[Entry], rejected: tuple[Rejected, ...]
) -> Game:
    """A game from its log."""
    resolved = [f for e in entries for f in e.event.hidden if isinstance(f, Resolved)]
    (begun,) = (fact for fact in entries[0].event.hidden if isinstance(fact, Begun))
    public = [fact for entry in entries for fact in entry.event.public]
    crises = [fact.held for fact in public if isinstance(fact, CrisisHeld)]
    moments = [begun.pairs, *(fact.pairs for fact in resolved)]
    order = [party.id for party in sorted(begun.scenario.parties, key=lambda party: party.key)]
    return Game(
        number=number,
        seed=seed,
        transformed=tuple(_transformed(begun.scenario, [fact.pairs for fact in resolved])),
        signed=tuple(
            Signed(
                id=fact.agreement.id,
                title=fact.agreement.title,
                round=fact.agreement.entered,
                parties=fact.agreement.parties,
                measures=tuple(article.measure for article in fact.agreement.articles),
                negotiated=fact.agreement.negotiated,
            )
            for fact in public
            if isinstance(fact, Entered)
        ),
        leaps=tuple((fact.party, fact.round) for fact in public if isinstance(fact, Leapt)),
        failed=sum(not vote.passed for fact in resolved for vote in fact.reckoning.ballots),
        acts=_acts(entries),
        sheets=_sheets(resolved),
        faith={
            f"{one}/{other}": tuple(good_faith(pairs[one][other].image) for pairs in moments)
            for one in order
            for other in order
            if one != other
        },
        ready={
            party: tuple(fact.reckoning.readiness[party] for fact in resolved) for party in order
        },
        crises=(sum(crises), len(crises)),
        lost=tuple(
            Lost(
                round=fact.round,
                title=vote.title,
                party=vote.party,
                yes=vote.total,
                threshold=vote.threshold,
                short=max(0, vote.short),
            )
            for fact in resolved
            for vote in fact.reckoning.ballots
            if not vote.passed
        ),
        rejected=rejected,
        rounds=rounds(entries) if plan.detail else (),
        happened=happened(entries) if plan.script or plan.alone else (),
    )


def rivals(scenario: Scenario) -> tuple[tuple[str, str], ...]:
    """Each pair of rivals once, in the order of their keys."""
    key = {party.id: party.key for party in scenario.parties}
    pairs = {
        tuple(sorted((one.holder, one.of), key=key.__getitem__))
        for one in scenario.relations
        if one.rival
    }
    return tuple((a, b) for a, b in sorted(pairs, key=lambda pair: (key[pair[0]], key[pair[1]])))


def _transformed(
    scenario: Scenario, rounds: list[dict[str, dict[str, Pair]]]
) -> Iterator[Transformed]:
    for one, other in rivals(scenario):
        met = [changed(pairs[one][other], pairs[other][one]) for pairs in rounds]
        when = transformed(met, last=len(met))
        yield Transformed(parties=(one, other), round=when, kept=when is not None and met[-1])


def _acts(entries: Sequence[Entry]) -> dict[str, dict[str, int]]:
    acts: dict[str, Counter[str]] = {}
    for entry in entries:
        if isinstance(entry.actor, Delegate | Deputy) and isinstance(
            entry.command, Table | Sign | AddBracket | ResolveBracket
        ):
            count = acts.setdefault(entry.actor.party, Counter())
            count[type(entry.command).__name__] += 1
    return {party: dict(count) for party, count in acts.items()}


def _sheets(resolved: list[Resolved]) -> dict[str, int]:
    most: dict[str, int] = {}
    for fact in resolved:
        owed: dict[str, set[str]] = {}
        for one in fact.reckoning.compliance:
            owed.setdefault(one.party, set()).add(one.towards)
        for party, partners in owed.items():
            most[party] = max(most.get(party, 0), len(partners))
    return most


__all__ = ["Game", "Lost", "Signed", "Transformed", "play_game", "played", "rivals", "told"]
