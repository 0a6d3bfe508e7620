"""Finding what a person names: a scenario by its file or by its id."""

from pathlib import Path

from game_rules.scenario.scenario import Scenario
from server.scenarios.loading import CASES, load_scenario
from server.scenarios.mistakes import or_perhaps
from server.workshop.trials.plan import PlanMistake


def scenario_of(word: str) -> Scenario:
    """The scenario of a file, or of the shelf; raises `ScenarioMistake` or `PlanMistake`."""
    path = file_of(word)
    return load_scenario(path)


def file_of(word: str) -> Path:
    """The file that a word stands for."""
    path = Path(word)
    if path.suffix in (".yaml", ".yml") or path.is_file():
        return path
    known = shelved()
    if word not in known:
        near = or_perhaps(word, known) or f"; there are {', '.join(known)}, or name a file"
        raise PlanMistake(f"there is no scenario “{word}”{near}")
    return CASES / f"{word}.yaml"


def shelved() -> list[str]:
    """The ids of the scenarios that come with the program."""
    return sorted(each.stem for each in CASES.glob("*.yaml"))


__all__ = ["file_of", "scenario_of", "shelved"]
