"""S8: measures reinforce each other.

"The reinforcing nature of the confidence building measures that comprise an arrangement": a
package of three categories gains more than the sum of the three alone.
"""

import pytest

from tests.kit.bench import Bench
from tests.theory.printed import number_of, printed


@pytest.mark.parametrize(
    "parts",
    [
        ("annual-force-data", "invited-observers", "incidents-at-sea"),
        ("military-hotline", "stockholm-notification", "challenge-inspection"),
    ],
)
def test_a_package_gains_more_than_its_parts(parts: tuple[str, ...]) -> None:
    whole = Bench(ready=650, faith=350).agree(*parts).play(review=True)
    alone = [Bench(ready=650, faith=350).agree(part).play(review=True).gain() for part in parts]
    assert whole.gain() > sum(alone)
    times = number_of(whole.gain() / sum(alone))
    printed("S8", f"a package by the sum of its parts: {', '.join(parts)}", "> 1.00", times)
