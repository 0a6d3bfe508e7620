"""S16: who deals with the other knows more.

The mean error of intelligence at process .8 or more is at most .6 of that at .2 or less; the
error drifts, so that trends can be read.
"""

from itertools import pairwise

from msgspec.structs import replace

from game_rules.minds.fears import fears
from game_rules.scenario.catalogue import FEARS
from tests.kit.bench import FEARED, QUIET, Bench
from tests.theory.printed import number_of, printed


def errors(process: int, seeds: int = 40) -> list[list[int]]:
    """Signed errors of a's services about b, per seed and fear, over six rounds."""
    found: list[list[int]] = []
    for seed in range(seeds):
        bench = Bench(ready=400, faith=400, seed=f"{seed:032x}")
        tracks: list[list[int]] = [[] for _ in FEARS]
        for _ in range(6):
            bench.pairs(lambda pair: replace(pair, process=process))
            bench.play(1)
            intelligence = bench.world.known["a"].intelligence
            assert intelligence is not None
            pair = bench.world.hidden.pairs["b"]["a"]
            true = fears(pair.image, FEARED, pair.cover)
            for number, fear in enumerate(FEARS):
                tracks[number].append(intelligence.fears["b"][fear] - true[fear])
        found += tracks
    return found


def mean_size(tracks: list[list[int]]) -> float:
    flat = [abs(error) for track in tracks for error in track]
    return sum(flat) / len(flat)


def test_who_deals_with_the_other_errs_less() -> None:
    fades = 1 - QUIET.process_fade
    close, apart = round(800 / fades), round(200 / fades)
    part = mean_size(errors(close)) / mean_size(errors(apart))
    assert part <= 0.6
    printed("S16", "mean error of intelligence at q′ = .8 by that at .2", "≤ .60", number_of(part))


def test_the_error_drifts() -> None:
    """From one round to the next it changes by less than two independent errors would differ."""
    tracks = errors(0)
    steps = [abs(b - a) for track in tracks for a, b in pairwise(track)]
    assert sum(steps) / len(steps) < mean_size(tracks)
