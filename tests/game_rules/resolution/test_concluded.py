"""What is new at home: the first of two alike, and what goes another way than before."""

import pytest
from msgspec.structs import replace

from game_rules.resolution.concluded import concluded
from game_rules.scenario.treaty import Agreement
from tests.kit import acts
from tests.kit.bench import Bench

PLAIN = Agreement(
    id="x",
    title="X",
    sponsors=("nor",),
    parties=("nor", "sud"),
    open_to=(),
    articles=(acts.article("notify"),),
    entered=1,
)


def another(id: str, **changes: object) -> Agreement:
    changed: Agreement = replace(PLAIN, id=id, **changes)
    return changed


def test_the_first_is_a_success_of_both_and_the_same_once_more_is_none() -> None:
    assert concluded((), (PLAIN,)) == {"nor": 1, "sud": 1}
    assert concluded((PLAIN,), (another("y"),)) == {}
    assert concluded((), (PLAIN, another("y"), another("z"))) == {"nor": 1, "sud": 1}


def test_other_numbers_other_parties_and_other_measures_are_something_new() -> None:
    deeper = another("y", articles=(acts.article("notify", troops=9000),))
    wider = another("y", parties=("nor", "sud", "mid"))
    longer = another("y", articles=(*PLAIN.articles, acts.article("hotline", id=2)))
    assert concluded((PLAIN,), (deeper,)) == {"nor": 1, "sud": 1}
    assert concluded((PLAIN,), (longer,)) == {"nor": 1, "sud": 1}
    assert concluded((PLAIN,), (wider,))["mid"] == 1


def test_what_binds_one_alone_is_a_success_of_the_other_too() -> None:
    alone = another("x", articles=(acts.article("notify", ("nor",)),))
    assert concluded((), (alone,)) == {"nor": 1, "sud": 1}


@pytest.mark.parametrize("times", [1, 4])
def test_standing_at_home_rises_once(times: int) -> None:
    bench = Bench(ready=350, faith=350)
    for _ in range(times):
        bench.sign("military-hotline")
    bench.play(1)
    gained = [s.amount for s in bench.books[0].shifts if (s.party, s.cause) == ("a", "agreement")]
    assert gained == [20]
