"""What a coding sheet must mean: parties, rounds and grades that there are."""

from game_rules.scenario.scenario import Scenario
from game_rules.theatre.coding import Coding
from game_rules.theatre.script import Script
from server.scripts.names import Found, Path, any_party, in_rounds, once, within

GRADES = (0, 4)
FOUGHT = (0, 3)


def wrong_in_script_coding(script: Script, scenario: Scenario) -> Found:
    """The same, for a script that brings its coding along."""
    if script.coding is not None:
        yield from wrong_in_coding(script.coding, scenario, ("coding",))


def wrong_in_coding(coding: Coding, scenario: Scenario, at: Path) -> Found:
    """Everything wrong with a coding sheet beyond its shape."""
    yield from _pairs(coding, scenario, at)
    yield from _conditions(coding, scenario, at)
    for index, one in enumerate(coding.fears):
        for number, name in enumerate(one.parties):
            yield from any_party((*at, "fears", index, "parties", number), name, scenario)
    for index, deed in enumerate(coding.events):
        path: Path = (*at, "events", index)
        yield from in_rounds((*path, "round"), deed.round, scenario)
        yield from any_party((*path, "by"), deed.by, scenario)
        yield from any_party((*path, "to"), deed.to, scenario)
        if deed.by == deed.to:
            yield path, f"“{deed.by}” can do nothing to itself"


def _pairs(coding: Coding, scenario: Scenario, at: Path) -> Found:
    rivals = {frozenset((one.holder, one.of)) for one in scenario.relations if one.rival}
    coded = set()
    for index, one in enumerate(coding.pairs):
        path: Path = (*at, "pairs", index)
        wrong = [
            found
            for number, name in enumerate(one.parties)
            for found in any_party((*path, "parties", number), name, scenario)
        ]
        yield from wrong
        both = frozenset(one.parties)
        if len(one.parties) != 2 or len(both) != 2:
            yield (*path, "parties"), f"a pair is two parties, not {len(both)}"
        elif not wrong and both not in rivals:
            names = "” and “".join(one.parties)
            yield (*path, "parties"), f"“{names}” are no rivals in “{scenario.id}”"
        if both in coded:
            yield path, "this pair is coded twice"
        coded.add(both)
        yield from within((*path, "fought"), "fought", one.fought, FOUGHT)
        if one.stronger is not None and one.stronger not in both:
            yield (*path, "stronger"), f"“{one.stronger}” is none of the two"


def _conditions(coding: Coding, scenario: Scenario, at: Path) -> Found:
    given: set[tuple[int, str, str]] = set()
    for index, one in enumerate(coding.conditions):
        path: Path = (*at, "conditions", index)
        yield from in_rounds((*path, "round"), one.round, scenario)
        yield from once((*path, "parties"), "the party", one.parties)
        for number, name in enumerate(one.parties):
            yield from any_party((*path, "parties", number), name, scenario)
        for condition, grade in one.grades.items():
            here = (*path, "grades", condition)
            yield from within(here, condition, grade, GRADES)
            for name in one.parties:
                if (one.round, name, condition) in given:
                    yield here, f"“{condition}” of “{name}” is graded twice in round {one.round}"
                given.add((one.round, name, condition))


__all__ = ["wrong_in_coding", "wrong_in_script_coding"]
