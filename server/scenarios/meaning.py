"""What a scenario must mean: names that exist, relations that are complete, rounds that come.

Each check yields where it looked, as a path through the file, and a sentence.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator
from graphlib import CycleError, TopologicalSorter
from itertools import permutations
from typing import Final, assert_never

from game_rules.scenario.catalogue import FEARS, Catalogue, Measure
from game_rules.scenario.scenario import (
    CONDITIONS,
    AdvantageAim,
    Aim,
    Dictate,
    Effect,
    MoveImage,
    OpenLeap,
    Party,
    PositionAim,
    Right,
    Scenario,
    SecurityAim,
    SetCondition,
    StandingAim,
)
from game_rules.scenario.treaty import Article
from server.scenarios.mistakes import or_perhaps
from server.scenarios.offers import disorder

Path = tuple[str | int, ...]
Found = Iterator[tuple[Path, str]]

VIEWERS: Final = ("clock", "control", "facilitator", "observer", "projector", "public", "table")
"""Words that the program uses for viewers and actors, so that no party may bear them."""

NEEDED: Final[tuple[Right, ...]] = (
    "sign", "leap", "comply", "table", "revise", "inspect", "explore", "ready",
)  # fmt: skip
"""Rights that some role must hold, or an exercise stands still."""

AIMS: Final = 3


def wrong_in_catalogue(catalogue: Catalogue) -> Found:
    """Everything wrong with the catalogue beyond its shape."""
    measures = catalogue.measures
    yield from _twice(("measures",), "id", [measure.id for measure in measures])
    yield from _twice(("measures",), "number", [measure.number for measure in measures])
    known = [measure.id for measure in measures]
    for index, measure in enumerate(measures):
        path: Path = ("measures", index)
        if not measure.answers:
            yield (*path, "answers"), f"“{measure.id}” answers no fear"
        yield from _twice((*path, "parameters"), "id", [p.id for p in measure.parameters])
        for number, parameter in enumerate(measure.parameters):
            if why := disorder(parameter):
                yield (*path, "parameters", number), why
        for name in measure.requires:
            if name not in known:
                yield (*path, "requires"), f"there is no measure “{name}”{or_perhaps(name, known)}"
    yield from _circle(measures, "measures")


def _circle(measures: tuple[Measure, ...], where: str) -> Found:
    graph = {measure.id: measure.requires for measure in measures}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        ring = error.args[1]
        index = [measure.id for measure in measures].index(ring[0])
        yield (where, index, "requires"), f"prerequisites run in a circle: {' → '.join(ring)}"


def wrong_in_scenario(scenario: Scenario) -> Found:
    """Everything wrong with a scenario beyond its shape."""
    for check in _CHECKS:
        yield from check(scenario)


def _twice(path: Path, field: str, values: Iterable[Hashable]) -> Found:
    seen: set[Hashable] = set()
    for index, value in enumerate(values):
        if value in seen:
            yield (*path, index, field), f"the {field} “{value}” is used twice"
        seen.add(value)


def _party(path: Path, name: str, scenario: Scenario) -> Found:
    known = [party.id for party in scenario.parties]
    if name not in known:
        yield path, f"there is no party “{name}”{or_perhaps(name, known)}"


def _frame(scenario: Scenario) -> Found:
    least, most = scenario.players
    if not 1 <= least <= most:
        yield (
            ("players",),
            f"players must be from a smaller to a larger number, not {least}, {most}",
        )
    named = len(scenario.round_names)
    if named not in (0, scenario.rounds):
        yield ("round_names",), f"there are {named} names for {scenario.rounds} rounds"


def _roles(scenario: Scenario) -> Found:
    yield from _twice(("roles",), "id", [role.id for role in scenario.roles])
    held = {right for role in scenario.roles for right in role.rights}
    needed = list(NEEDED)
    if scenario.denounce:
        needed.append("denounce")
    if scenario.plenary == "written":
        needed.append("speak")
    for right in needed:
        if right not in held:
            yield ("roles",), f"no role has the right to {right}"


def _parties(scenario: Scenario) -> Found:
    parties = scenario.parties
    if len(parties) < 2:
        yield ("parties",), "an exercise needs at least two parties"
    yield from _twice(("parties",), "id", [party.id for party in parties])
    yield from _twice(("parties",), "key", [party.key for party in parties])
    yield from _twice(("parties",), "short", [party.short for party in parties])
    for index, party in enumerate(parties):
        path: Path = ("parties", index)
        if party.id in VIEWERS:
            yield (*path, "id"), f"“{party.id}” is a word of the program and no name for a party"
        for name in CONDITIONS:
            if name not in party.conditions:
                yield (*path, "conditions"), f"the condition “{name}” of “{party.id}” is missing"
        for fear in FEARS:
            if fear not in party.sensitivities:
                yield (*path, "sensitivities"), f"the fear “{fear}” of “{party.id}” is missing"
        yield from _called(path, party)
        yield from _twice((*path, "groups"), "id", [group.id for group in party.groups])
        if sum(group.weight for group in party.groups) != 1000:
            yield (*path, "groups"), f"the groups of “{party.id}” must weigh 1000 together"


def _called(path: Path, party: Party) -> Found:
    for tag, called in party.called.items():
        bare = party.name.get(tag, party.name["en"])
        if not called.endswith(bare):
            yield (*path, "called"), f"“{called}” does not end with the name “{bare}”"


def _relations(scenario: Scenario) -> Found:
    for index, relation in enumerate(scenario.relations):
        path: Path = ("relations", index)
        yield from _party((*path, "holder"), relation.holder, scenario)
        yield from _party((*path, "of"), relation.of, scenario)
        if relation.holder == relation.of:
            yield path, f"“{relation.holder}” can have no image of itself"
    count = Counter((relation.holder, relation.of) for relation in scenario.relations)
    for pair, number in count.items():
        if number > 1:
            yield ("relations",), f"the image that “{pair[0]}” has of “{pair[1]}” is given twice"
    for holder, of in permutations([party.id for party in scenario.parties], 2):
        if (holder, of) not in count and holder != of:
            yield ("relations",), f"the image that “{holder}” has of “{of}” is missing"


def _offers(scenario: Scenario) -> Found:
    ids = [offer.measure.id for offer in scenario.offers]
    if not ids:
        yield ("offers",), "a scenario needs at least one measure"
    yield from _twice(("offers",), "measure", ids)
    for index, offer in enumerate(scenario.offers):
        for name in offer.measure.requires:
            if name not in ids:
                yield ("offers", index), f"“{offer.measure.id}” requires “{name}”: offer it too"
    yield from _circle(tuple(offer.measure for offer in scenario.offers), "offers")


def _tide(scenario: Scenario) -> Found:
    for index, tide in enumerate(scenario.tide):
        yield from _round(("tide", index, "round"), tide.round, scenario)
        if tide.party is not None:
            yield from _party(("tide", index, "party"), tide.party, scenario)


def _round(path: Path, number: int | None, scenario: Scenario) -> Found:
    if number is not None and number > scenario.rounds:
        yield path, f"round {number} lies beyond the end, which is round {scenario.rounds}"


def _injects(scenario: Scenario) -> Found:
    yield from _twice(("injects",), "id", [inject.id for inject in scenario.injects])
    for index, inject in enumerate(scenario.injects):
        path: Path = ("injects", index)
        yield from _round((*path, "round"), inject.round, scenario)
        for number, name in enumerate(inject.to):
            yield from _party((*path, "to", number), name, scenario)
        for number, effect in enumerate(inject.effects):
            yield from _effect((*path, "effects", number), effect, scenario)


def wrong_in_effect(
    path: Path, effect: SetCondition | OpenLeap | MoveImage, scenario: Scenario
) -> Found:
    """What is wrong with whom news moves, and by how much."""
    match effect:
        case SetCondition() | OpenLeap():
            yield from _party((*path, "party"), effect.party, scenario)
        case MoveImage():
            yield from _party((*path, "holder"), effect.holder, scenario)
            yield from _party((*path, "of"), effect.of, scenario)
            if effect.holder == effect.of:
                yield path, f"“{effect.holder}” can have no image of itself"
            if effect.loss and effect.change >= 0:
                yield (*path, "loss"), f"a loss has a “change” below 0, not {effect.change}"


def _effect(path: Path, effect: Effect, scenario: Scenario) -> Found:
    match effect:
        case SetCondition() | OpenLeap() | MoveImage():
            yield from wrong_in_effect(path, effect, scenario)
        case Dictate():
            yield from _dictate(path, effect, scenario)
        case _:
            assert_never(effect)


def _dictate(path: Path, effect: Dictate, scenario: Scenario) -> Found:
    if len(set(effect.parties)) < max(2, len(effect.parties)):
        yield (*path, "parties"), "an agreement needs at least two parties, each named once"
    for number, name in enumerate(effect.parties):
        yield from _party((*path, "parties", number), name, scenario)
    if not effect.articles:
        yield (*path, "articles"), "an agreement needs at least one article"
    yield from _twice((*path, "articles"), "id", [article.id for article in effect.articles])
    offered = {offer.measure.id: offer.measure for offer in scenario.offers}
    for number, article in enumerate(effect.articles):
        yield from _article((*path, "articles", number), article, effect.parties, offered)


def _article(
    path: Path, article: Article, parties: tuple[str, ...], offered: dict[str, Measure]
) -> Found:
    if not article.parties or len(set(article.parties)) < len(article.parties):
        yield (*path, "parties"), "an article binds at least one party, each named once"
    for number, name in enumerate(article.parties):
        if name not in parties:
            yield (*path, "parties", number), f"“{name}” is no party to this agreement"
    if article.measure not in offered:
        near = or_perhaps(article.measure, list(offered))
        yield (*path, "measure"), f"the measure “{article.measure}” is not offered{near}"
        return
    yield from _monitor(path, article, parties, offered[article.measure])
    ranges = {one.id: one for one in offered[article.measure].parameters}
    for name in sorted(ranges.keys() ^ article.values.keys()):
        why = "has no value for" if name in ranges else "knows no"
        yield (*path, "values"), f"the article on “{article.measure}” {why} “{name}”"
    for name, value in article.values.items():
        if name in ranges and not ranges[name].min <= value <= ranges[name].max:
            low, high = ranges[name].min, ranges[name].max
            yield (*path, "values", name), f"“{name}” runs from {low} to {high}, not to {value}"


def _monitor(path: Path, article: Article, parties: tuple[str, ...], measure: Measure) -> Found:
    if article.monitor is None:
        return
    if not measure.third_party:
        yield (*path, "monitor"), f"“{measure.id}” is not one that a third party can run"
    elif article.monitor not in parties or article.monitor in article.parties:
        why = "must be a party to this agreement that the article does not bind"
        yield (*path, "monitor"), f"“{article.monitor}” {why}"


def _mandates(scenario: Scenario) -> Found:
    for index, party in enumerate(scenario.parties):
        path: Path = ("parties", index, "mandates")
        if not party.mandates:
            yield path, f"“{party.id}” needs at least one mandate"
        yield from _twice(path, "id", [mandate.id for mandate in party.mandates])
        for number, mandate in enumerate(party.mandates):
            if len(mandate.aims) != AIMS:
                yield (
                    (*path, number, "aims"),
                    f"a mandate has {AIMS} aims, and “{mandate.id}” has {len(mandate.aims)}",
                )
            for place, aim in enumerate(mandate.aims):
                yield from _aim((*path, number, "aims", place), aim, party.id, scenario)


def _aim(path: Path, aim: Aim, own: str, scenario: Scenario) -> Found:
    match aim:
        case SecurityAim():
            yield from _other((*path, "of"), aim.of, own, scenario)
        case AdvantageAim():
            yield from _other((*path, "over"), aim.over, own, scenario)
        case PositionAim():
            yield from _position(path, aim, own, scenario)
        case StandingAim():
            if (aim.capital is None) == (aim.sponsored is None):
                yield path, "a standing aim has either “capital” or “sponsored”"
        case _:
            assert_never(aim)


def _other(path: Path, name: str, own: str, scenario: Scenario) -> Found:
    yield from _party(path, name, scenario)
    if name == own:
        yield path, f"“{own}” can have no aim against itself"


def _position(path: Path, aim: PositionAim, own: str, scenario: Scenario) -> Found:
    offered = {offer.measure.id: offer.measure for offer in scenario.offers}
    if aim.party is not None:
        yield from _other((*path, "party"), aim.party, own, scenario)
    if aim.measure not in offered:
        why = f"the measure “{aim.measure}” is not offered{or_perhaps(aim.measure, list(offered))}"
        yield (*path, "measure"), why
    elif aim.parameter is None:
        yield from _timing(path, aim, scenario)
    else:
        yield from _number(path, aim, offered[aim.measure])


def _timing(path: Path, aim: PositionAim, scenario: Scenario) -> Found:
    if aim.at_least is not None or aim.at_most is not None:
        yield path, "“at_least” and “at_most” need a “parameter”"
    yield from _round((*path, "not_before"), aim.not_before, scenario)


def _number(path: Path, aim: PositionAim, measure: Measure) -> Found:
    ids = [parameter.id for parameter in measure.parameters]
    if aim.not_before is not None:
        yield (*path, "not_before"), "“not_before” goes with a whole measure, not a parameter"
    if aim.at_least is None and aim.at_most is None:
        yield path, "an aim about a parameter has “at_least” or “at_most”"
    if aim.at_least is not None and aim.at_most is not None and aim.at_least > aim.at_most:
        yield path, f"no number is at least {aim.at_least} and at most {aim.at_most}"
    for parameter in measure.parameters:
        if parameter.id != aim.parameter:
            continue
        span = f"“{parameter.id}” runs from {parameter.min} to {parameter.max}"
        for name, bound in (("at_least", aim.at_least), ("at_most", aim.at_most)):
            if bound is not None and not parameter.min <= bound <= parameter.max:
                yield (*path, name), f"{span}, not to {bound}"
    if aim.parameter not in ids:
        name = str(aim.parameter)
        yield (
            (*path, "parameter"),
            f"“{measure.id}” has no parameter “{name}”{or_perhaps(name, ids)}",
        )


_CHECKS: Final[tuple[Callable[[Scenario], Found], ...]] = (
    _frame, _roles, _parties, _relations, _offers, _tide, _injects, _mandates,
)  # fmt: skip

__all__ = ["NEEDED", "VIEWERS", "wrong_in_catalogue", "wrong_in_effect", "wrong_in_scenario"]
