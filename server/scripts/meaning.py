"""What a script must mean: names that exist, numbers within range, moves that do not contradict.

Each check yields where it looked, as a path through the file, and a sentence.
"""

from collections.abc import Callable
from typing import Final

from game_rules.decisions.attention import TOWARDS
from game_rules.scenario.constants import CONSTANTS
from game_rules.scenario.scenario import (
    Dictate,
    Effect,
    MoveImage,
    OpenLeap,
    Scenario,
    SetCondition,
)
from game_rules.theatre.script import Conduct, Script, TextLine
from server.scenarios.meaning import wrong_in_effect
from server.scenarios.mistakes import or_perhaps
from server.scripts.acts import (
    wrong_in_gestures,
    wrong_in_notices,
    wrong_in_payments,
    wrong_in_queries,
)
from server.scripts.coding import wrong_in_script_coding
from server.scripts.names import (
    Found,
    Path,
    actor,
    any_party,
    in_rounds,
    once,
    playable,
    within,
)
from server.scripts.texts import wrong_in_texts

TOGETHER: Final = ("experts", "review")
"""Tokens that two parties spend on each other."""

BREACHES: Final = ("shave", "evade")

FAITH: Final = (20, 980)
THOUSANDTHS: Final = (0, 1000)


def wrong_in_script(script: Script, scenario: Scenario) -> Found:
    """Everything wrong with a script beyond its shape."""
    if script.scenario not in (None, scenario.id):
        yield from _frame(script, scenario)
        return  # all else would follow from that
    for check in _CHECKS:
        yield from check(script, scenario)


# The frame -------------------------------------------------------------------


def _frame(script: Script, scenario: Scenario) -> Found:
    if script.scenario is not None and script.scenario != scenario.id:
        yield (
            ("scenario",),
            f"this script is written for “{script.scenario}”, and the scenario is “{scenario.id}”",
        )
    if not script.parties:
        yield ("parties",), "a script plays at least one party"
    yield from once(("parties",), "the party", script.parties)
    for index, name in enumerate(script.parties):
        yield from playable(("parties", index), name, scenario)
    for name in script.bots:
        yield from playable(("bots", name), name, scenario)
        if name in script.parties:
            yield ("bots", name), f"“{name}” is played by the script already"


# Acts ------------------------------------------------------------------------


def _conduct(script: Script, scenario: Scenario) -> Found:
    yield from _of_nothing(script, scenario)
    said: dict[tuple[int, str, str, str | None], tuple[int, str]] = {}
    offered = [offer.measure.id for offer in scenario.offers]
    for index, one in enumerate(script.conduct):
        path: Path = ("conduct", index)
        yield from in_rounds((*path, "round"), one.round, scenario)
        yield from actor((*path, "party"), one.party, script, scenario)
        for number, name in enumerate(one.towards):
            yield from any_party((*path, "towards", number), name, scenario)
        if one.measure is not None and one.measure not in offered:
            near = or_perhaps(one.measure, offered)
            yield (
                (*path, "measure"),
                f"the measure “{one.measure}” is not offered in “{scenario.id}”{near}",
            )
        for towards in one.towards or ("",):
            key = (one.round, one.party, towards, one.measure)
            if key in said:
                toward = f" towards “{towards}”" if towards else ""
                yield (
                    path,
                    f"“{one.party}” has two stances{toward} from round {one.round} on:"
                    f" {said[key][1]} and {one.stance}",
                )
            said[key] = (index, one.stance)


def _of_nothing(script: Script, scenario: Scenario) -> Found:
    """A breach needs something to break; what bots sign or news dictates cannot be foreseen."""
    if script.bots or any(
        isinstance(effect, Dictate) for inject in scenario.injects for effect in inject.effects
    ):
        return
    for index, one in enumerate(script.conduct):
        if one.stance in BREACHES and not any(_owed(text, one, script) for text in script.texts):
            toward = f" towards “{'”, “'.join(one.towards)}”" if one.towards else ""
            what = f"“{one.measure}”" if one.measure else "anything"
            yield (
                ("conduct", index),
                f"“{one.party}” cannot {one.stance}: no text of this script binds it to"
                f" {what}{toward}",
            )


def _owed(text: TextLine, one: Conduct, script: Script) -> bool:
    """Whether a text, once it is in force, binds the party of a line to what the line means."""
    parties = text.parties or script.parties
    if one.party not in parties or (one.towards and not set(one.towards) & set(parties)):
        return False
    return any(
        one.party in (clause.parties or parties) and one.measure in (None, clause.measure)
        for clause in text.articles
    )


def _meetings(script: Script, scenario: Scenario) -> Found:
    for index, one in enumerate(script.meetings):
        path: Path = ("meetings", index)
        if not one.rounds:
            yield (*path, "rounds"), "a meeting needs at least one round"
        for number, round in enumerate(one.rounds):
            yield from in_rounds((*path, "rounds", number), round, scenario)
        yield from once((*path, "rounds"), "round", one.rounds)
        yield from once((*path, "parties"), "the party", one.parties)
        if one.token in TOWARDS:
            yield (*path, "token"), f"a “{one.token}” is no meeting: write it under “gestures”"
            continue
        for number, name in enumerate(one.parties):
            yield from actor((*path, "parties", number), name, script, scenario)
        if one.token in TOGETHER and len(one.parties) != 2:
            yield (
                (*path, "parties"),
                f"“{one.token}” takes exactly two parties, not {len(one.parties)}:"
                " write a line for each pair",
            )
        elif not one.parties:
            yield (*path, "parties"), "a meeting needs somebody who comes"


def _leaps(script: Script, scenario: Scenario) -> Found:
    for name in ("questions", "leaps"):
        seen = set()
        for index, one in enumerate(getattr(script, name)):
            path: Path = (name, index)
            yield from in_rounds((*path, "round"), one.round, scenario)
            yield from actor((*path, "party"), one.party, script, scenario)
            if one in seen:
                yield path, f"“{one.party}” does this twice in round {one.round}"
            seen.add(one)


def _answers(script: Script, scenario: Scenario) -> Found:
    texts = {text.title: text for text in script.texts}
    for index, one in enumerate(script.answers):
        path: Path = ("answers", index)
        yield from in_rounds((*path, "round"), one.round, scenario)
        yield from actor((*path, "party"), one.party, script, scenario)
        yield from actor((*path, "to"), one.to, script, scenario)
        if one.party == one.to:
            yield (*path, "to"), f"“{one.party}” cannot answer itself"
        since = [
            leap.round
            for leap in script.leaps
            if leap.party == one.to and leap.round <= one.round <= leap.round + CONSTANTS.leap_wait
        ]
        if not since:
            yield (
                (*path, "round"),
                f"no leap of “{one.to}” waits in round {one.round}: an answer comes in the round"
                f" of the leap or at most {CONSTANTS.leap_wait} later",
            )
        if any((leap.round, leap.party) == (one.round, one.party) for leap in script.leaps) and (
            one.by == "leap"
        ):
            yield path, f"“{one.party}” leaps in round {one.round} already, under “leaps”"
        if one.by != "leap":
            yield from _by_text((*path, "by"), one.by, (one.party, one.to), texts, script, scenario)


def _by_text(
    path: Path,
    title: str,
    pair: tuple[str, str],
    texts: dict[str, TextLine],
    script: Script,
    scenario: Scenario,
) -> Found:
    text = texts.get(title)
    if text is None:
        near = or_perhaps(title, [*texts, "leap"])
        yield path, f"an answer is a “leap” or one of the texts; none is called “{title}”{near}"
        return
    kinds = {offer.measure.id: offer.measure.kind for offer in scenario.offers}
    parties = text.parties or script.parties
    binds = any(
        kinds.get(clause.measure) in ("inspection", "constraint")
        and pair[0] in (clause.parties or parties)
        for clause in text.articles
    )
    if not set(pair) <= set(parties) or not binds:
        yield (
            path,
            f"“{title}” answers no leap: it must be between “{pair[0]}” and “{pair[1]}” and bind"
            f" “{pair[0]}” to inspection or constraint",
        )


def _inspections(script: Script, scenario: Scenario) -> Found:
    sent: set[tuple[int, str]] = set()
    for index, one in enumerate(script.inspections):
        path: Path = ("inspections", index)
        yield from actor((*path, "by"), one.by, script, scenario)
        yield from any_party((*path, "of"), one.of, scenario)
        if one.by == one.of:
            yield (*path, "of"), f"“{one.by}” cannot inspect itself"
        for number, round in enumerate(one.rounds):
            yield from in_rounds((*path, "rounds", number), round, scenario)
            if (round, one.by) in sent:
                yield (
                    (*path, "rounds", number),
                    f"“{one.by}” sends two inspections in round {round}; a round has room for one",
                )
            sent.add((round, one.by))


# The world around ------------------------------------------------------------


def _conditions(script: Script, scenario: Scenario) -> Found:
    given: set[tuple[int, str, str]] = set()
    for index, one in enumerate(script.conditions):
        path: Path = ("conditions", index)
        yield from in_rounds((*path, "round"), one.round, scenario)
        yield from _whose(path, "conditions", one.parties, scenario)
        for condition, level in one.levels.items():
            here = (*path, "levels", condition)
            yield from within(here, condition, level, THOUSANDTHS)
            for name in one.parties:
                key = (one.round, name, condition)
                if key in given:
                    yield (
                        here,
                        f"“{condition}” of “{name}” is set twice before round {one.round}",
                    )
                given.add(key)


def _whose(path: Path, what: str, parties: tuple[str, ...], scenario: Scenario) -> Found:
    if not parties:
        yield (*path, "parties"), f"{what} are somebody's: name at least one party"
    for number, name in enumerate(parties):
        yield from any_party((*path, "parties", number), name, scenario)


def _beliefs(script: Script, scenario: Scenario) -> Found:
    given = set()
    for index, one in enumerate(script.beliefs):
        path: Path = ("beliefs", index)
        yield from any_party((*path, "holder"), one.holder, scenario)
        yield from any_party((*path, "of"), one.of, scenario)
        yield from within((*path, "good_faith"), "good_faith", one.good_faith, FAITH)
        if one.holder == one.of:
            yield path, f"“{one.holder}” can have no image of itself"
        if (one.holder, one.of) in given:
            yield path, f"what “{one.holder}” believes of “{one.of}” is given twice"
        given.add((one.holder, one.of))


def _fears(script: Script, scenario: Scenario) -> Found:
    given: set[tuple[str, str]] = set()
    for index, one in enumerate(script.fears):
        path: Path = ("fears", index)
        yield from _whose(path, "fears", one.parties, scenario)
        for fear, level in one.levels.items():
            here = (*path, "levels", fear)
            yield from within(here, fear, level, THOUSANDTHS)
            for name in one.parties:
                if (name, fear) in given:
                    yield here, f"“{fear}” of “{name}” is weighed twice"
                given.add((name, fear))


def _news(script: Script, scenario: Scenario) -> Found:
    for index, shock in enumerate(script.shocks):
        path: Path = ("shocks", index)
        yield from in_rounds((*path, "round"), shock.round, scenario)
        if not shock.title.strip():
            yield (*path, "title"), "a shock needs a title"
        for number, effect in enumerate(shock.effects):
            yield from _effect((*path, "effects", number), effect, scenario)
    known = [inject.id for inject in scenario.injects]
    sent = set()
    for index, one in enumerate(script.injects):
        path = ("injects", index)
        yield from in_rounds((*path, "round"), one.round, scenario)
        if one.inject not in known:
            near = or_perhaps(one.inject, known)
            yield (*path, "inject"), f"“{scenario.id}” has no inject “{one.inject}”{near}"
        if one.inject in sent:
            yield (*path, "inject"), f"the inject “{one.inject}” is sent twice"
        sent.add(one.inject)


def _effect(path: Path, effect: Effect, scenario: Scenario) -> Found:
    match effect:
        case SetCondition() | OpenLeap() | MoveImage():
            yield from wrong_in_effect(path, effect, scenario)
        case Dictate():
            yield path, "write what is dictated under “texts”, with “process: dictated”"


_CHECKS: Final[tuple[Callable[[Script, Scenario], Found], ...]] = (
    _frame, wrong_in_texts, _conduct, _meetings, _leaps, _answers, _inspections,
    wrong_in_gestures, wrong_in_payments, wrong_in_queries, wrong_in_notices,
    _conditions, _beliefs, _fears, _news, wrong_in_script_coding,
)  # fmt: skip

__all__ = ["wrong_in_script"]
