"""The smaller acts of a script: questions about conduct, notices of leaving."""

from game_rules.scenario.scenario import Scenario
from game_rules.theatre.script import Notice, Script
from server.scenarios.mistakes import or_perhaps
from server.scripts.names import Found, Path, actor, any_party, in_rounds, playable


def wrong_in_queries(script: Script, scenario: Scenario) -> Found:
    """Who asks whom, and whether the one asked can answer."""
    asked: set[tuple[int, str]] = set()
    sent = {(round, visit.by) for visit in script.inspections for round in visit.rounds}
    for index, one in enumerate(script.queries):
        path: Path = ("queries", index)
        yield from in_rounds((*path, "round"), one.round, scenario)
        yield from actor((*path, "by"), one.by, script, scenario)
        if one.answered:
            yield from actor((*path, "of"), one.of, script, scenario)
        else:
            yield from any_party((*path, "of"), one.of, scenario)
        if one.by == one.of:
            yield (*path, "of"), f"“{one.by}” cannot ask itself"
        if (one.round, one.by) in asked | sent:
            yield (
                path,
                f"“{one.by}” asks or inspects twice in round {one.round};"
                " a round has room for one of both",
            )
        asked.add((one.round, one.by))


def wrong_in_gestures(script: Script, scenario: Scenario) -> Found:
    """Who makes a sign towards whom, with one face at a time."""
    made: dict[tuple[int, str, str], bool] = {}
    for index, one in enumerate(script.gestures):
        path: Path = ("gestures", index)
        yield from actor((*path, "by"), one.by, script, scenario)
        yield from playable((*path, "to"), one.to, scenario)
        if one.by == one.to:
            yield (*path, "to"), f"“{one.by}” can make no gesture towards itself"
        for number, round in enumerate(one.rounds):
            yield from in_rounds((*path, "rounds", number), round, scenario)
            key = (round, one.by, one.to)
            if key in made:
                kind = "the same gesture" if made[key] == one.friendly else "a hand and a fist"
                yield (
                    (*path, "rounds", number),
                    f"“{one.by}” shows “{one.to}” {kind} twice over in round {round}",
                )
            made[key] = one.friendly


def wrong_in_payments(script: Script, scenario: Scenario) -> Found:
    """Whom a government pays: a group that it has."""
    groups = {party.id: [group.id for group in party.groups] for party in scenario.parties}
    seen = set()
    for index, one in enumerate(script.payments):
        path: Path = ("payments", index)
        yield from in_rounds((*path, "round"), one.round, scenario)
        yield from actor((*path, "party"), one.party, script, scenario)
        if one.group not in groups.get(one.party, [one.group]):
            yield (*path, "group"), f"“{one.party}” has no group “{one.group}”"
        if one in seen:
            yield path, f"“{one.party}” pays “{one.group}” twice in round {one.round}"
        seen.add(one)


def wrong_in_notices(script: Script, scenario: Scenario) -> Found:
    """Who leaves what, where leaving is known, and who renews what."""
    for index, one in enumerate(script.notices):
        if not scenario.denounce:
            yield ("notices", index), f"in “{scenario.id}” nobody can denounce an agreement"
        yield from _of_text(("notices", index), one, script, scenario)
    for index, one in enumerate(script.renewals):
        yield from _of_text(("renewals", index), one, script, scenario)


def _of_text(path: Path, one: Notice, script: Script, scenario: Scenario) -> Found:
    texts = {text.title: text for text in script.texts}
    yield from in_rounds((*path, "round"), one.round, scenario)
    yield from actor((*path, "party"), one.party, script, scenario)
    text = texts.get(one.title)
    if text is None:
        near = or_perhaps(one.title, list(texts))
        yield (*path, "title"), f"none of the texts is called “{one.title}”{near}"
    elif one.party not in (text.parties or script.parties):
        yield (*path, "party"), f"“{one.party}” is no party to “{one.title}”"
    elif one.round <= text.round:
        why = f"“{one.title}” is tabled in round {text.round} and binds from the next one on"
        yield (*path, "round"), f"{why}: nobody leaves or renews it in round {one.round}"


__all__ = ["wrong_in_gestures", "wrong_in_notices", "wrong_in_payments", "wrong_in_queries"]
