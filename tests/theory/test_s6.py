"""S6: the process, not the operational measure.

Confidence building "involves more than simply the production of a confidence building agreement
and definitely should not be confused with what CBMs do": the same agreement dictated without
talks gains at most .6 of the negotiated one.
"""

from tests.kit.bench import PACKAGE, Bench
from tests.theory.printed import number_of, printed


def test_what_is_dictated_gains_at_most_six_tenths() -> None:
    negotiated = Bench(ready=650, faith=350).agree(*PACKAGE).play(review=True)
    dictated = Bench(ready=650, faith=350).agree(*PACKAGE, process=None).play()
    assert dictated.gain() <= 0.6 * negotiated.gain()
    part = number_of(dictated.gain() / negotiated.gain())
    printed("S6", "dictated, as a part of negotiated", "≤ .60", part)


def test_the_process_is_named_in_the_ledger() -> None:
    bench = Bench(ready=650, faith=350).agree(*PACKAGE).play(1, review=True)
    assert {"information", "declaratory", "process"} <= {i.cause for i in bench.account().items}
