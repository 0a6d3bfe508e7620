"""What ends by itself is risked sooner, and becomes habit later (said with S10 and S15)."""

from msgspec.structs import replace

from game_rules.home.domestic import ballot, houses, text_of
from game_rules.record.world import World
from tests.kit.bench import Bench


def laid(bench: Bench, term: int | None) -> int:
    """What a verification text of this term lays bare at home, thousandths."""
    bench.sign("challenge-inspection")
    known = bench.world.known["a"]
    (draft,) = known.drafts.values()
    house = houses(bench.world)["a"]
    return ballot(house, text_of(replace(draft, term=term), "a", ("a", "b"))).exposure


def test_the_shorter_the_term_the_less_is_laid_bare() -> None:
    risks = [laid(Bench(ready=500), term) for term in (1, 2, 6, None)]
    assert risks == sorted(risks)
    assert risks[0] < 0.8 * risks[-1]


def habit(world: World) -> int:
    return world.hidden.pairs["a"]["b"].institution


def with_term(term: int | None) -> int:
    bench = Bench(ready=650, faith=500).agree("stockholm-notification", "invited-observers")
    record = bench.world.public.record
    agreements = {id: replace(each, term=term) for id, each in record.agreements.items()}
    record = replace(record, agreements=agreements)
    bench.world = replace(bench.world, public=replace(bench.world.public, record=record))
    return habit(bench.play(4).world)


def test_what_has_an_end_becomes_habit_more_slowly() -> None:
    assert with_term(8) < with_term(None)
