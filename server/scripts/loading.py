"""Scripts from YAML files that people write, read as strictly as scenarios.

Every mistake is told with its line; whatever is in the file, reading it ends in a script that
can be played in the scenario given or in its own case, or in a `ScenarioMistake`.
"""

from pathlib import Path

from game_rules.scenario.scenario import Scenario
from game_rules.theatre.script import Script
from server.scenarios.loading import CASES, fitted, load_catalogue, report
from server.scenarios.mistakes import Complaints, ScenarioMistake, or_perhaps
from server.scenarios.reading import LARGEST, Place, read
from server.scenarios.shape import shape
from server.scripts.meaning import wrong_in_script
from server.scripts.own import plain_case, wrong_in_own


def load_script(path: Path, scenario: Scenario) -> Script:
    """The script of a file; raises `ScenarioMistake` and nothing else."""
    return read_script(content(path), str(path), scenario)


def load_own(path: Path) -> tuple[Scenario, Script]:
    """A script that brings its case along, and the plain scenario in which it is played."""
    return read_own(content(path), str(path))


def named_in(path: Path) -> str | None:
    """The scenario of ours that a script is written for; None: it brings its case, or names none.

    Like the others it raises `ScenarioMistake` and nothing else.
    """
    complaints = Complaints(str(path))
    script, place = _shaped(content(path), complaints)
    if script.case is not None or script.scenario is None:
        return None
    known = sorted(each.stem for each in CASES.glob("*.yaml"))
    if script.scenario not in known:
        why = or_perhaps(script.scenario, known) or ": name its file too, or give a “case”"
        complaints.add(place.find("scenario"), f"there is no scenario “{script.scenario}”{why}")
    complaints.settle()
    return script.scenario


def read_script(data: bytes, file: str, scenario: Scenario) -> Script:
    """The script in a file's bytes; `file` is only a name for the mistakes."""
    complaints = Complaints(file)
    script, place = _shaped(data, complaints)
    if script.case is not None:
        why = f"this script brings a case of its own, so it is not played in “{scenario.id}”"
        complaints.add(place.find("case"), f"{why}: name no scenario, or leave “case” out")
        complaints.settle()  # all else would follow from that
    report(wrong_in_script(script, scenario), place, complaints)
    return script


def read_own(data: bytes, file: str) -> tuple[Scenario, Script]:
    """The same of a script in a file's bytes."""
    complaints = Complaints(file)
    script, place = _shaped(data, complaints)
    if script.case is None:
        complaints.add(1, "name the scenario in which this is played, or give a “case” of its own")
        raise ScenarioMistake(file, tuple(complaints.mistakes))
    report(wrong_in_own(script, script.case), place, complaints)
    scenario = plain_case(script, script.case, load_catalogue())
    report(wrong_in_script(script, scenario), place, complaints)
    return scenario, script


def _shaped(data: bytes, complaints: Complaints) -> tuple[Script, Place]:
    """A script in which each name and number has its type."""
    place = read(data, complaints)
    plain = shape(place, Script, complaints)
    complaints.settle()
    return fitted(plain, Script, complaints), place


def content(path: Path) -> bytes:
    """A file's bytes, and no more of them than a script may have."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        complaints = Complaints(str(path))
        complaints.add(1, f"the file cannot be read: {error.strerror or error}")
        raise ScenarioMistake(complaints.file, tuple(complaints.mistakes)) from error


__all__ = ["content", "load_own", "load_script", "named_in", "read_own", "read_script"]
