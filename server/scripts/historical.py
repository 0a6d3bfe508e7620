"""Historical scripts: the recorded moves of cases, ours and those of a folder of one's own."""

import contextlib
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


def own_scripts(folder: Path) -> dict[str, Path]:
    """The same of a folder with scenarios of one's own: `history/ID.yaml` in it."""
    return {path.stem: path for path in sorted((folder / "history").glob("*.yaml"))}


def history_of(scenario: Scenario, folder: Path | None = None) -> Script | None:
    """What was done where a scenario comes from; None where nothing fits it.

    A scenario of one's own may bear a case's name, and an old exercise an old scenario. What lies
    in a folder of one's own goes before.
    """
    own = own_scripts(folder) if folder else {}
    for known in (own, scripts()):
        path = known.get(scenario.id)
        if path is not None:
            with contextlib.suppress(ScenarioMistake):
                return load_script(path, scenario)
    return None


__all__ = ["HISTORY", "history_of", "own_scripts", "scripts"]
