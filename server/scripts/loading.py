"""Scripts from YAML files that people write, read as strictly as scenarios.

Every mistake is told with its line; whatever is in the file, reading it ends in a script that
can be played in the scenario given, or in a `ScenarioMistake`.
"""

from pathlib import Path

import msgspec

from game_rules.scenario.scenario import Scenario
from game_rules.theatre.script import Script
from server.scenarios.mistakes import Complaints, ScenarioMistake
from server.scenarios.reading import LARGEST, read
from server.scenarios.shape import shape
from server.scripts.meaning import wrong_in_script


def load_script(path: Path, scenario: Scenario) -> Script:
    """The script of a file; raises `ScenarioMistake` and nothing else."""
    return read_script(content(path), str(path), scenario)


def read_script(data: bytes, file: str, scenario: Scenario) -> Script:
    """The script in a file's bytes; `file` is only a name for the mistakes."""
    complaints = Complaints(file)
    place = read(data, complaints)
    plain = shape(place, Script, complaints)
    complaints.settle()
    try:
        script = msgspec.convert(plain, Script)
    except msgspec.ValidationError as error:
        complaints.add(1, f"the file does not fit: {error}")
        raise ScenarioMistake(file, tuple(complaints.mistakes)) from None
    for path, sentence in wrong_in_script(script, scenario):
        complaints.add(place.find(*path), sentence)
    complaints.settle()
    return script


def content(path: Path) -> bytes:
    """A file's bytes, and no more of them than a script may have."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        complaints = Complaints(str(path))
        complaints.add(1, f"the file cannot be read: {error.strerror or error}")
        raise ScenarioMistake(complaints.file, tuple(complaints.mistakes)) from error


__all__ = ["content", "load_script", "read_script"]
