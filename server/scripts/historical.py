"""Historical scripts: the recorded moves of the cases that come with the program."""

from functools import cache
from pathlib import Path

from game_rules.scenario.scenario import Scenario
from game_rules.theatre.script import Script
from server.scenarios.loading import CASES
from server.scenarios.mistakes import ScenarioMistake
from server.scripts.loading import load_script

HISTORY = CASES / "history"


@cache
def scripts() -> dict[str, Path]:
    """Scenario → the file of its recorded moves."""
    return {path.stem: path for path in sorted(HISTORY.glob("*.yaml"))}


def history_of(scenario: Scenario) -> Script | None:
    """What was done where a scenario comes from; None where nothing fits it.

    A scenario of one's own may bear a case's name, and an old exercise an old scenario.
    """
    path = scripts().get(scenario.id)
    if path is None:
        return None
    try:
        return load_script(path, scenario)
    except ScenarioMistake:
        return None


__all__ = ["HISTORY", "history_of", "scripts"]
