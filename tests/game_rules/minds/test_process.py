"""q′: kinds of acts, never messages."""

from typing import get_args

from game_rules.minds.process import acts_counted, breached, grow
from game_rules.minds.released import Act, Obligation, Released, Seen
from game_rules.scenario.catalogue import Category, Kind
from tests.kit.small import measure

ALL_ACTS: frozenset[Act] = frozenset(get_args(Act))


def seen(how: Seen, kind: Kind = "information", category: Category = "informational") -> Obligation:
    return Obligation(
        agreement="x",
        article=1,
        measure=measure("m", kind, category, 1),
        depth=0,
        entered=0,
        monitored=False,
        negotiated=True,
        seen=how,
    )


def released(*acts: Act, theirs: tuple[Obligation, ...] = ()) -> Released:
    return Released(round=1, noise=0, acts=frozenset(acts), theirs=theirs)


def test_without_acts_it_fades() -> None:
    assert grow(500, released(), 500) < 500
    assert grow(0, released(), 500) == 0


def test_without_a_forum_no_act_bears_fruit_and_it_lets_a_second_and_a_third_kind_count() -> None:
    assert [acts_counted(level) for level in (0, 150, 350, 600)] == [0, 1, 2, 3]
    values = [grow(0, released(*ALL_ACTS), level) for level in (0, 150, 350, 600)]
    assert values == sorted(set(values))
    assert grow(0, released("review"), 1000) == grow(0, released("experts"), 150)


def test_a_quiet_round_adds_only_where_something_is_in_force() -> None:
    assert grow(0, released(theirs=(seen("letter"),)), 500) > 0
    assert grow(0, released(theirs=(seen("evade"),)), 500) == 0
    assert breached(released(theirs=(seen("letter"), seen("shave"))))


def test_it_saturates() -> None:
    q = 0
    for _ in range(60):
        q = grow(q, released(*ALL_ACTS, theirs=(seen("spirit"),)), 1000)
    assert 800 < q <= 1000
