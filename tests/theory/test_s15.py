"""S15: third parties cut exposure, and dilute evidence.

A deep constraint that cannot be ratified at p about .25 can be with third-party monitoring; its
evidence is smaller, and it costs the third party attention: without its token nothing that it
was to watch is watched.
"""

import pytest

from game_rules.record.commands import Attention
from game_rules.record.world import Orders
from tests.kit.bench import Bench, conditions_for, party, scenario
from tests.theory.printed import number_of, printed

DEEP = ("zone-ceilings", "large-exercise-limit", "incidents-at-sea")


@pytest.mark.parametrize("name", DEEP)
def test_what_cannot_be_ratified_can_be_under_other_eyes(name: str) -> None:
    bare = Bench(ready=500, faith=260).sign(name).play(1)
    watched = Bench(ready=500, faith=260).sign(name, monitor="c").play(1)
    assert not bare.world.public.record.agreements
    assert len(watched.world.public.record.agreements) == 1


@pytest.mark.parametrize("name", DEEP)
def test_what_others_vouch_for_proves_less(name: str) -> None:
    bare = Bench(ready=650, faith=350).agree(name).play(review=True)
    watched = Bench(ready=650, faith=350).agree(name, monitor="c").play(review=True)
    nothing = Bench(ready=650, faith=350).play(review=True)
    gains = [bench.gain() - nothing.gain() for bench in (watched, bare)]
    assert 0 < gains[0] < 0.75 * gains[1]
    part = number_of(gains[0] / gains[1])
    printed("S15", f"evidence under other eyes by that without: `{name}`", "< .75", part)


def test_the_third_party_pays_with_attention() -> None:
    def odds(tokens: tuple[Attention, ...]) -> int:
        three = tuple(party(name, key, conditions_for(500)) for key, name in enumerate("abc", 1))
        bench = Bench(of=scenario(three, 300))
        bench.agree("zone-ceilings", parties=("a", "b"), monitor="c")
        evading = Orders(postures={"a": "evade"}, evasion=("leap", "comply"))
        bench.play(1, orders={"b": evading, "c": Orders(tokens=tokens)})
        return next(one.odds for one in bench.books[0].compliance if one.party == "b")

    assert odds((Attention(token="monitor"),)) > odds(())
