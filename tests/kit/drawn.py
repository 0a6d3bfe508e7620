"""A world in which the model's numbers are other ones: a plugin for pytest.

`DETENTE_NUMBERS` names a file with some of the constants; they take the place of the played ones
before anything that reads them has been imported, so that nothing, bots and gates included, is out
of their reach. `DETENTE_OUTCOMES` names the file to which each test's end is added, under the
signature that it belongs to. `DETENTE_NICE` says how far others go first. See `detente robustness`.
"""

import gc
import os
import re
from collections.abc import Generator
from pathlib import Path
from time import process_time

import msgspec
import pytest
from hypothesis import HealthCheck, settings

import game_rules.scenario.constants as numbers

_file = os.environ.get("DETENTE_NUMBERS")
if _file:
    numbers.CONSTANTS = msgspec.convert(
        {
            **msgspec.to_builtins(numbers.CONSTANTS),
            **msgspec.json.decode(Path(_file).read_bytes()),
        },
        numbers.Constants,
    )

# What is exact (S13, S14) hangs on no number: a few examples say as much as many.
settings.register_profile(
    "drawn",
    derandomize=True,
    deadline=None,
    database=None,
    max_examples=8,
    suppress_health_check=(HealthCheck.too_slow,),
)

settings.load_profile("drawn")

# Others' work goes before a study.
if hasattr(os, "nice"):
    os.nice(int(os.environ.get("DETENTE_NICE", "0")))

# A game makes a great many objects and hardly a circle: looking for these is a tenth of its time.
gc.set_threshold(100_000, 50, 50)

_began: dict[str, float] = {}
"""Of each test: when it was set up, by the processor's own clock."""

_NAMED = re.compile(r"([SG]\d+)[a-z]?[:.]")


def signature(item: pytest.Item) -> str:
    """S1 to S16 and G1 to G10: what the test says that it is of, or else its file."""
    said = _NAMED.match(getattr(getattr(item, "obj", None), "__doc__", None) or "")
    return said[1] if said else item.path.stem.removeprefix("test_").upper()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Looks at the clock; module-wide fixtures count for the test that asks first."""
    _began[item.nodeid] = process_time()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Adds each test's end to the file of outcomes."""
    report = yield
    told = os.environ.get("DETENTE_OUTCOMES")
    if told and (report.when == "call" or report.failed):
        known = item.get_closest_marker("xfail") is not None
        line = {
            "signature": signature(item),
            "test": item.nodeid,
            "holds": not report.failed,
            "open": known,
            "seconds": round(process_time() - _began[item.nodeid], 3),
        }
        with Path(told).open("ab") as file:
            file.write(msgspec.json.encode(line) + b"\n")
    return report
