"""G8: each category and each condition has a stock case where leaving it out costs ≥ .05 p.

And none stands in for another: a condition is left out here with **readiness unchanged**. It
begins at nothing, and the others of its group (fatigue, unease and cost; experts, generation and
forum) begin so much higher that the weighted sum and the dissatisfaction are what they were. What
is lost is therefore its job alone: what players see it do. The seventh condition is the leap.

A kind of measure is left out of what is on the table, and everybody is free to sign something
else instead; or, where the case is a recorded one, out of the texts that were signed.
"""

from collections.abc import Callable, Sequence
from functools import cache, partial
from statistics import fmean

import pytest
from msgspec.structs import replace

from game_rules.bots import act
from game_rules.bots.craft.temper import Temper
from game_rules.minds.conditions import dissatisfaction
from game_rules.minds.fears import good_faith
from game_rules.record.events import Resolved
from game_rules.scenario.catalogue import KINDS, Kind
from game_rules.scenario.constants import CONSTANTS
from game_rules.scenario.scenario import CONDITIONS, Condition, Party, Scenario
from game_rules.theatre.play import Play, Player
from game_rules.theatre.script import Script
from server.scenarios.loading import CASES, load_scenario
from tests.kit.games import rival_pairs
from tests.kit.lineups import ALL, NEVER, tempered
from tests.theory.printed import number_of, printed
from tests.theory.scripted import Played, load
from tests.theory.tables import FIRST, differences, ends

pytestmark = pytest.mark.slow

COST = 0.05
RECORDED = 5
"""Games of a recorded case that are played at first: its moves are given, and chance is less."""

Costs = Callable[[str, str], list[float]]
"""A case and a way of playing it → what is lost there, game by game."""

PATIENT = tempered(Temper(leaps=NEVER, answers=NEVER))
"""A reformer that never leaps: what measures do is not drowned by it."""

PLAYERS: dict[str, Player] = {
    "reformers": ALL["reformer"],
    "bots' reformers": partial(act, "reformer"),
    "patient": PATIENT,
    "words first": tempered(Temper(ready=0, daring=0, leaps=NEVER, answers=NEVER, literal=True)),
    "something to show": tempered(Temper(shows=True, presses=3)),
}

GROUPS: tuple[tuple[Condition, ...], ...] = (
    ("fatigue", "unease", "cost"),
    ("experts", "generation", "forum"),
)

BY_CONDITION: dict[Condition, tuple[tuple[str, str], ...]] = {
    "fatigue": (("korea-2018", "bots' reformers"), ("india-pakistan", "bots' reformers")),
    "unease": (("korea-2018", "words first"), ("pop-up", "words first")),
    "cost": (("shanghai-five", "as recorded"), ("korea-2018", "bots' reformers")),
    "experts": (("pop-up", "patient"),),
    "generation": (("korea-2018", "bots' reformers"), ("india-pakistan", "reformers")),
    "forum": (("pop-up", "patient"),),
}
"""Cases in which a condition's job weighs, and who plays in every seat: one of them must do."""

BY_KIND: dict[Kind, tuple[tuple[str, str], ...]] = {
    "information": (("shanghai-five", "as recorded"),),
    "interaction": (("shanghai-five", "as recorded"),),
    "communication": (("india-pakistan", "reformers"), ("india-pakistan", "patient")),
    "notification": (("shanghai-five", "as recorded"), ("pop-up", "patient")),
    "observation": (("shanghai-five", "as recorded"),),
    "inspection": (("helsinki", "as recorded"), ("korea-2018", "reformers")),
    "constraint": (("sinai", "as recorded"),),
    # Where nobody leaps, habit is all that there is, and words hold what is done in their spirit.
    "declaratory": (
        ("korea-2018", "patient"),
        ("korea-2018", "bots' reformers"),
        ("korea-2018", "something to show"),
        ("korea-2018", "reformers"),
    ),
}


@cache
def case(name: str) -> Scenario:
    return load_scenario(CASES / f"{name}.yaml")


@cache
def faith(name: str, how: str, seed: str) -> float:
    """Good faith at the end of a whole game of a case as it is, or of a recorded one."""
    if how == "as recorded":
        return recorded(case(name), load(name), seed)
    return ends(case(name), PLAYERS[how], seed)


def cost(name: str, how: str, left_out: Callable[[str], float]) -> list[float]:
    """What leaving something out of a case costs, game by game, with the same chance."""
    begin = RECORDED if how == "as recorded" else FIRST
    return differences(COST, lambda seed: faith(name, how, seed), left_out, begin=begin)


def dearest(what: str, tables: Sequence[tuple[str, str]], costs: Costs) -> None:
    """Holds that leaving something out costs enough in one of these cases, the first that does."""
    found = {(name, how): costs(name, how) for name, how in tables[:1]}
    for name, how in tables[1:]:
        if any(fmean(each) >= COST for each in found.values()):
            break
        found[name, how] = costs(name, how)
    (name, how), best = max(found.items(), key=lambda each: fmean(each[1]))
    assert fmean(best) >= COST
    about = f"{what} left out: `{name}`, {how}, {len(best)} pairs"
    printed("G8", about, "≥ .05", number_of(fmean(best)))


# Conditions ------------------------------------------------------------------


def without(scenario: Scenario, condition: Condition) -> Scenario:
    """The same readiness of everybody, made of the others of the group."""
    parties = tuple(
        replace(party, conditions=instead(party, condition)) for party in scenario.parties
    )
    changed: Scenario = replace(scenario, parties=parties)
    return changed


def instead(party: Party, condition: Condition) -> dict[Condition, int]:
    """One condition at nothing, and the rest of its group as much higher."""
    levels = dict(party.conditions)
    weights = CONSTANTS.weights
    left = levels[condition] * weights[condition]
    levels[condition] = 0
    (group,) = (names for names in GROUPS if condition in names)
    others = [name for name in group if name != condition]
    while left >= 1 and (room := [name for name in others if levels[name] < 1000]):
        share = left / sum(weights[name] for name in room)
        for name in room:
            more = min(round(share), 1000 - levels[name])
            levels[name] += more
            left -= more * weights[name]
        if round(share) == 0:
            break
    return levels


@pytest.mark.parametrize("condition", CONDITIONS)
def test_a_condition_has_a_job_that_no_other_does(condition: Condition) -> None:
    def costs(name: str, how: str) -> list[float]:
        fewer = without(case(name), condition)
        if how == "as recorded":
            return cost(name, how, lambda seed: recorded(fewer, load(name), seed))
        return cost(name, how, lambda seed: ends(fewer, PLAYERS[how], seed))

    dearest(condition, BY_CONDITION[condition], costs)


@pytest.mark.parametrize("condition", CONDITIONS)
def test_what_is_left_out_does_not_change_readiness(condition: Condition) -> None:
    """The two tables differ in the mix alone: the weighted sums agree to a thousandth or two."""
    for party in case(BY_CONDITION[condition][0][0]).parties:
        mixed = instead(party, condition)
        for group in GROUPS:
            before, after = (
                sum(CONSTANTS.weights[name] * levels[name] for name in group)
                for levels in (party.conditions, mixed)
            )
            assert mixed[condition] == 0
            assert after == pytest.approx(before, abs=1.5)


def test_nor_does_it_in_the_course_of_the_case_with_the_highest_levels() -> None:
    """Dissatisfaction is not pushed against its upper end, where a rise would be lost.

    The rest of readiness may come to differ: what is not signed makes no experts.
    """
    name = "shanghai-five"
    whole, mixed = (
        Played(scenario, load(name)).table for scenario in (case(name), without(case(name), "cost"))
    )
    for before, after in zip(dissatisfied(whole), dissatisfied(mixed), strict=True):
        for party, level in before.items():
            assert after[party] == pytest.approx(level, abs=15)


def dissatisfied(game: Play) -> list[dict[str, int]]:
    """The dissatisfaction of all parties after each round."""
    return [
        {party: dissatisfaction(state.conditions) for party, state in fact.parties.items()}
        for entry in game.entries
        for fact in entry.event.hidden
        if isinstance(fact, Resolved)
    ]


def test_the_seventh_condition_is_a_leap() -> None:
    def costs(name: str, how: str) -> list[float]:
        return cost(name, how, lambda seed: faith(name, "patient", seed))

    dearest("leaps", (("pop-up", "reformers"),), costs)


# Measures --------------------------------------------------------------------


def unoffered(scenario: Scenario, kind: Kind) -> Scenario:
    """A table without any measure of a kind."""
    gone = {offer.measure.id for offer in scenario.offers if offer.measure.kind == kind}
    kept = tuple(
        replace(
            offer,
            measure=replace(
                offer.measure,
                requires=tuple(name for name in offer.measure.requires if name not in gone),
            ),
        )
        for offer in scenario.offers
        if offer.measure.id not in gone
    )
    changed: Scenario = replace(scenario, offers=kept)
    return changed


def unsigned(script: Script, scenario: Scenario, kind: Kind) -> Script:
    """The recorded texts without the articles of a kind."""
    kinds = {offer.measure.id: offer.measure.kind for offer in scenario.offers}
    texts = []
    for text in script.texts:
        kept = tuple(one for one in text.articles if kinds[one.measure] != kind)
        if len(kept) == len(text.articles):
            texts.append(text)
        elif kept:
            texts.append(replace(text, articles=kept, bracket=None))
    changed: Script = replace(script, texts=tuple(texts))
    return changed


def recorded(scenario: Scenario, script: Script, seed: str) -> float:
    """Good faith at the end of a script, over both directions of all rivals."""
    pairs = Played(scenario, script, seed=seed).pairs[-1]
    return fmean(
        good_faith(pairs[a][b].image) / 1000
        for pair in rival_pairs(scenario)
        for a, b in (pair, pair[::-1])
    )


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_measure_is_worth_something(kind: Kind) -> None:
    def costs(name: str, how: str) -> list[float]:
        if how == "as recorded":
            script = unsigned(load(name), case(name), kind)
            return cost(name, how, lambda seed: recorded(case(name), script, seed))
        fewer = unoffered(case(name), kind)
        return cost(name, how, lambda seed: ends(fewer, PLAYERS[how], seed))

    dearest(kind, BY_KIND[kind], costs)
