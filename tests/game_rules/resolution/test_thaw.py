"""A capital is told that news has made a leap thinkable, and when that is over."""

from game_rules.evolve import evolve
from game_rules.record.events import HomeRead
from game_rules.resolution.thaw import thaw
from game_rules.scenario.scenario import Inject, OpenLeap
from tests.kit.small import small
from tests.kit.table import Table

NEWS = Inject(
    id="spring",
    round=2,
    headline={"en": "Spring"},
    text={"en": "It thaws."},
    effects=(OpenLeap(party="sud", discount=80),),
)


def test_only_the_capital_concerned_is_told_and_only_in_the_round_after_the_news() -> None:
    world = Table(small(injects=(NEWS,))).world
    assert thaw(world, 2).known == ()
    (told,) = thaw(world, 3).known
    assert told.viewers == ("sud",)
    (fact,) = told.facts
    assert isinstance(fact, HomeRead)
    assert fact.home.thaw == 80


def test_what_a_capital_knows_already_is_not_told_again_and_the_end_of_it_is() -> None:
    world = Table(small(injects=(NEWS,))).world
    after = evolve(world, thaw(world, 3))
    assert thaw(after, 3).known == ()
    (told,) = thaw(after, 4).known
    (fact,) = told.facts
    assert isinstance(fact, HomeRead)
    assert fact.home.thaw == 0
