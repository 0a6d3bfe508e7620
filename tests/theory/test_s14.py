"""S14: nothing from nowhere.

Each image's change equals the sum of its ledger, exactly, in integers; all values stay in
range; the same log gives the same bytes on every machine.
"""

from hashlib import blake2b
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game_rules.record.ledger import Account, Reckoning
from game_rules.scenario.constants import CONSTANTS
from game_rules.scenario.scenario import CONDITIONS
from tests.kit.bench import CARDS, Bench

moves = st.fixed_dictionaries(
    {
        "measures": st.lists(st.sampled_from(CARDS), unique=True, max_size=4),
        "stance": st.sampled_from(["spirit", "letter", "shave", "evade"]),
        "leaps": st.lists(st.sampled_from(["a", "b"]), unique=True),
        "review": st.booleans(),
        "sign": st.booleans(),
    }
)


@given(
    rounds=st.lists(moves, min_size=1, max_size=6),
    ready=st.integers(0, 980),
    faith=st.integers(1, 999),
    lens=st.sampled_from(["transformation", "conventional", "artifact", "agent"]),
    seed=st.binary(min_size=16, max_size=16),
)
def test_every_account_sums_exactly(
    rounds: list[Any], ready: int, faith: int, lens: Any, seed: bytes
) -> None:
    bench = Bench(ready=ready, faith=faith, lens=lens, noise=300, seed=seed.hex(), k=CONSTANTS)
    for round in rounds:
        before = bench.images()
        if round["measures"]:
            if round["sign"]:
                bench.sign(*round["measures"])
            else:
                bench.agree(*round["measures"])
        bench.play(1, stance=round["stance"], leaps=round["leaps"], review=round["review"])
        after = bench.images()
        for (one, other), image in after.items():
            account = bench.account(one, other)
            assert account.before == before[one, other]
            assert account.after == image
            assert account.before + sum(item.amount for item in account.items) == image
        in_range(bench)


def in_range(bench: Bench) -> None:
    k = bench.k
    for row in bench.world.hidden.pairs.values():
        for pair in row.values():
            assert abs(pair.image) <= k.image_most
            assert abs(pair.baseline) <= k.image_most
            assert 0 <= pair.institution <= 1000
            assert 0 <= pair.process <= 1000
            assert 0 <= pair.conduct <= 1000
    for state in bench.world.hidden.parties.values():
        assert k.capital_floor <= state.capital <= 1000
        assert all(0 <= state.conditions[name] <= 1000 for name in CONDITIONS)
        assert all(0 <= gain <= k.explore_most for gain in state.explored.values())
    for book in bench.books:
        for accounts in book.accounts.values():
            for account in accounts.values():
                assert 0 <= account.threat <= 1000
                assert all(0 <= level <= 1000 for level in account.fears.values())
    for party in bench.order:
        home = bench.world.known[party].home
        assert home is not None
        assert len(home.causes) <= 3
        assert all(0 <= reading.band <= 4 for reading in home.fears)


def test_capital_moves_by_its_causes_alone() -> None:
    bench = Bench(ready=650, faith=350, k=CONSTANTS).agree(*CARDS[:3])
    for stance in ("spirit", "evade", "letter", "evade", "shave"):
        before = {one: bench.world.hidden.parties[one].capital for one in bench.order}
        bench.play(1, stance=stance, leaps=["a"])
        for one in bench.order:
            shifts = [
                shift.amount
                for shift in bench.books[-1].shifts
                if shift.party == one and shift.what == "capital"
            ]
            assert before[one] + sum(shifts) == bench.world.hidden.parties[one].capital


@pytest.mark.defaults
def test_the_same_game_gives_the_same_bytes_everywhere() -> None:
    """A digest made once: it differs on another machine only if a number does.

    Whoever changes the model on purpose changes it here too.
    """
    bench = Bench(ready=500, faith=350, noise=80, k=CONSTANTS).agree(*CARDS[:3])
    bench.sign("invited-observers").play(2).play(2, stance="shave", leaps=["a"]).play(2)
    numbers = (
        [[i.amount for i in one.items] for book in bench.books for one in accounts(book)],
        [
            [pair.image, pair.baseline, pair.institution, pair.process, pair.repair]
            for row in bench.world.hidden.pairs.values()
            for pair in row.values()
        ],
        [[ballot.total, *ballot.yes.values()] for book in bench.books for ballot in book.ballots],
        [state.capital for state in bench.world.hidden.parties.values()],
    )
    digest = blake2b(msgspec.json.encode(numbers), digest_size=8).hexdigest()
    assert digest == "dc22c44eab2d6739"


def accounts(book: Reckoning) -> list[Account]:
    return [account for row in book.accounts.values() for account in row.values()]
