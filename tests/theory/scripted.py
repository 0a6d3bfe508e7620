"""The historical scripts, and how they are played in these tests."""

from game_rules.scenario.scenario import Scenario
from game_rules.theatre.enact import Enacted
from game_rules.theatre.play import Play
from game_rules.theatre.script import Script, without_leaps
from server.scenarios.loading import CASES, load_scenario
from server.scripts.loading import load_script
from tests.kit.table import SEED

SCRIPTS = CASES / "history"


def load(name: str) -> Script:
    """The script of a case."""
    return load_script(SCRIPTS / f"{name}.yaml", load_scenario(CASES / f"{name}.yaml"))


class Played(Enacted):
    """A script played to the end, and what became of it."""

    def __init__(self, scenario: Scenario, script: Script, *, seed: str = SEED) -> None:
        super().__init__(scenario, script, seed=seed)

    @property
    def table(self) -> Play:
        """The exercise."""
        return self.play

    @property
    def refused(self) -> list[tuple[int, str, str]]:
        """Round, command and code of each move that was not granted."""
        return [(one.round, one.move, one.code) for one in self.rejected]


__all__ = ["Played", "Script", "load", "without_leaps"]
