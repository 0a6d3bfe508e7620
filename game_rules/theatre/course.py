"""Course: what became of the images, round by round."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from game_rules.history import Entry
from game_rules.minds.fears import good_faith
from game_rules.record.events import Begun, CrisisHeld, Resolved
from game_rules.record.hidden import Pair
from game_rules.resolution.verdict import changed, transformed
from game_rules.scenario.scenario import Scenario


class Became(Struct, frozen=True, kw_only=True):
    """A pair of rivals, and the round in which it counts as transformed, if it does."""

    parties: tuple[str, str]
    transformed: int | None
    crisis: bool | None = None
    """Whether it held when its crisis came; None: none came."""


class Course(Struct, frozen=True, kw_only=True):
    """One way in which an exercise went."""

    rounds: int
    """Rounds resolved."""
    faith: dict[str, dict[str, tuple[int, ...]]]
    """Holder → of → good faith, beginning with round 0."""
    became: tuple[Became, ...]


def course(entries: Iterable[Entry]) -> Course:
    """The course of a log."""
    scenario: Scenario | None = None
    moments: list[dict[str, dict[str, Pair]]] = []
    held: dict[frozenset[str], bool] = {}
    for entry in entries:
        for fact in entry.event.hidden:
            if isinstance(fact, Begun):
                scenario = fact.scenario
            if isinstance(fact, Begun | Resolved):
                moments.append(fact.pairs)
        for public in entry.event.public:
            if isinstance(public, CrisisHeld):
                held[frozenset(public.parties)] = public.held
    if scenario is None:
        raise ValueError("a log begins with its scenario")
    return Course(
        rounds=len(moments) - 1,
        faith={
            holder: {of: tuple(good_faith(m[holder][of].image) for m in moments) for of in row}
            for holder, row in moments[0].items()
        },
        became=tuple(_became(pair, scenario, moments, held) for pair in rivals(scenario)),
    )


def _became(
    pair: tuple[str, str],
    scenario: Scenario,
    moments: Sequence[dict[str, dict[str, Pair]]],
    held: dict[frozenset[str], bool],
) -> Became:
    one, other = pair
    met = [changed(pairs[one][other], pairs[other][one]) for pairs in moments[1:]]
    return Became(
        parties=pair,
        transformed=transformed(met, last=scenario.rounds),
        crisis=held.get(frozenset(pair)),
    )


def rivals(scenario: Scenario) -> tuple[tuple[str, str], ...]:
    """Each pair of rivals once, by their chance keys."""
    order = sorted(scenario.parties, key=lambda party: party.key)
    found = {frozenset((one.holder, one.of)) for one in scenario.relations if one.rival}
    return tuple(
        (one.id, other.id)
        for place, one in enumerate(order)
        for other in order[place + 1 :]
        if frozenset((one.id, other.id)) in found
    )


__all__ = ["Became", "Course", "course", "rivals"]
