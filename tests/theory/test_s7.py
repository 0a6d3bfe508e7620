"""S7: measures are tailored.

"Tailored measures": answering the dominant fear gains at least 1.3 of what answering the least
one gains.
"""

import pytest

from game_rules.scenario.catalogue import FEARS, Fear
from server.scenarios.loading import load_catalogue
from tests.kit.bench import Bench
from tests.theory.printed import number_of, printed


@pytest.mark.parametrize(
    "name", ["stockholm-notification", "military-hotline", "expenditure-form", "doctrine-seminar"]
)
def test_answering_what_is_feared_most_gains_more(name: str) -> None:
    answers = load_catalogue().by_id()[name].answers

    def gain(fears: dict[Fear, int]) -> float:
        signed = Bench(ready=700, faith=350, fears=fears).agree(name).play(review=True)
        return signed.gain() - Bench(ready=700, faith=350, fears=fears).play(review=True).gain()

    dominant: dict[Fear, int] = {fear: 900 if fear in answers else 200 for fear in FEARS}
    least: dict[Fear, int] = {fear: 200 if fear in answers else 900 for fear in FEARS}
    assert gain(dominant) >= 1.3 * gain(least) > 0
    times = number_of(gain(dominant) / gain(least))
    printed("S7", f"tailored, by the least tailored: `{name}`", "≥ 1.30", times)
