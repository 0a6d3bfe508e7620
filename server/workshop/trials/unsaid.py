"""Unsaid: what a script leaves to its defaults, and decides more than its author may suppose."""

from collections.abc import Iterator

from game_rules.scenario.scenario import Scenario
from game_rules.theatre.script import Script, TextLine
from server.workshop.trials.game import rivals


def unsaid(script: Script, scenario: Scenario) -> Iterator[str]:
    """Sentences for the author; none of them is a mistake."""
    agreed = [text for text in script.texts if text.process == "negotiated"]
    if agreed:
        yield from _conduct(script)
        yield from _process(script, agreed)
    yield from _monitors(script)
    if script.case is not None and script.coding is None:
        yield from _start(script, scenario)


def _conduct(script: Script) -> Iterator[str]:
    bound = {
        party
        for text in script.texts
        for clause in text.articles
        for party in clause.parties or text.parties or script.parties
    }
    silent = sorted(bound & {*script.parties} - {one.party for one in script.conduct})
    if silent:
        keep = "keeps" if len(silent) == 1 else "keep"
        yield (
            f"{_listed(silent)} {keep} the letter, since no line under “conduct” says otherwise;"
            " the spirit says more than twice as much."
        )


def _process(script: Script, agreed: list[TextLine]) -> Iterator[str]:
    met = any(one.token in ("experts", "review") for one in script.meetings)
    if not met and not any(text.bracket or text.through for text in agreed):
        yield (
            "Nobody meets: without experts, reviews or brackets a negotiated text says little more"
            " than a dictated one."
        )


def _monitors(script: Script) -> Iterator[str]:
    watching = {one for each in script.meetings if each.token == "monitor" for one in each.parties}  # noqa: S105
    for text in script.texts:
        for clause in text.articles:
            if clause.monitor is not None and clause.monitor not in {*watching, *script.bots}:
                yield (
                    f"{clause.monitor} is to watch over “{clause.measure}” of “{text.title}” and"
                    " never does: it spends no token “monitor”."
                )


def _start(script: Script, scenario: Scenario) -> Iterator[str]:
    """Of an own case, which has nothing but what the script gives."""
    for one, other in rivals(scenario):
        told = [each for each in script.beliefs if {each.holder, each.of} == {one, other}]
        if not told:
            yield (
                f"{one} and {other} begin at .51 of good faith: no line under “beliefs” or"
                " “coding” says otherwise."
            )
    named = {party for each in script.conditions for party in each.parties}
    silent = sorted({party for pair in rivals(scenario) for party in pair} - named)
    if silent:
        yield (
            f"The conditions of {_listed(silent)} stay at .41: no line under “conditions” or"
            " “coding” says otherwise."
        )


def _listed(names: list[str]) -> str:
    return ", ".join(names)


__all__ = ["unsaid"]
