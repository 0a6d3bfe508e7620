"""Historical scripts: each names its case and where its moves are from, and so travels alone."""

import pytest

from server.scripts.historical import scripts
from server.workshop.trials.simulate import planned


@pytest.mark.parametrize("name", scripts())
def test_a_historical_script_needs_nobody_to_say_what_it_is(name: str) -> None:
    plan = planned(None, script=scripts()[name])
    assert plan.scenario.id == name
    assert plan.script is not None
    assert plan.script.title.endswith(", as recorded")
    # A case may have sources of its own beside; what the moves are from stands in both.
    assert plan.script.sources
    assert set(plan.script.sources) <= set(plan.scenario.sources)


def test_there_is_one_for_every_case_that_was_one() -> None:
    assert len(scripts()) == 9
