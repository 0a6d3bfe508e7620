"""Evenings of all kinds: whatever the dice bring, what was promised is kept."""

import gc

import pytest

from server.logs import configure
from tests.simulation.evening import evening

pytestmark = pytest.mark.slow
CHUNKS, SEEDS = 10, 100
"""`python -m tests.simulation 0 100000` goes on from there."""


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_no_seed_finds_a_promise_broken(chunk: int) -> None:
    configure("critical", colours=False)
    gc.freeze()
    for seed in range(chunk * SEEDS, (chunk + 1) * SEEDS):
        found = evening(seed)
        assert found == [], f"seed {seed}; python -m tests.simulation {seed} shows it again"
