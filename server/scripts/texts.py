"""The texts of a script: who makes them, what they hold, and what contradicts itself."""

from collections import Counter
from typing import Final

from game_rules.scenario.catalogue import Measure
from game_rules.scenario.scenario import Scenario
from game_rules.seats.wording import TITLE
from game_rules.theatre.script import Clause, Reserve, Script, TextLine
from server.scenarios.mistakes import or_perhaps
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

TRIES: Final = (1, 60)
FEW: Final = 6
"""Measures that a sentence can name."""


def wrong_in_texts(script: Script, scenario: Scenario) -> Found:
    """Everything wrong with the texts of a script."""
    titles = Counter(text.title for text in script.texts)
    for index, text in enumerate(script.texts):
        path: Path = ("texts", index)
        yield from in_rounds((*path, "round"), text.round, scenario)
        yield from within((*path, "tries"), "tries", text.tries, TRIES)
        if text.term is not None:
            yield from within((*path, "term"), "term", text.term, TRIES)
        if not text.title.strip():
            yield (*path, "title"), "a text needs a title"
        elif len(text.title) > TITLE:
            yield (*path, "title"), f"a title has at most {TITLE} letters, not {len(text.title)}"
        elif titles[text.title] > 1:
            yield (*path, "title"), f"two texts are called “{text.title}”; give each its own title"
        yield from _who(path, text, script, scenario)
        yield from _process(path, text)
        yield from _articles(path, text, script, scenario)
        yield from _bracket(path, text, script, scenario)


def _who(path: Path, text: TextLine, script: Script, scenario: Scenario) -> Found:
    parties = text.parties or script.parties
    if len(set(parties)) < 2:
        yield (*path, "parties"), f"“{text.title}” needs at least two parties"
    yield from once((*path, "parties"), "the party", text.parties)
    for number, name in enumerate(text.parties):
        yield from playable((*path, "parties", number), name, scenario)
    yield from _sponsors(path, text, script, scenario)
    if text.through is not None:
        yield from _third((*path, "through"), text, script, scenario)
    for number, name in enumerate(text.signers):
        yield from actor((*path, "signers", number), name, script, scenario)
        if name not in parties:
            yield (*path, "signers", number), f"“{name}” is no party to “{text.title}”"
    for number, name in enumerate(text.access):
        if name != "all":
            yield from any_party((*path, "access", number), name, scenario)
    readers = set(text.access) | set(text.sponsors[:1])
    blind = () if "all" in readers else [name for name in parties if name not in readers]
    for name in blind:
        yield (
            (*path, "access"),
            f"“{name}” is a party to “{text.title}” and could not read it: add it to “access”",
        )


def _sponsors(path: Path, text: TextLine, script: Script, scenario: Scenario) -> Found:
    yield from once((*path, "sponsors"), "the sponsor", text.sponsors)
    for number, name in enumerate(text.sponsors):
        yield from actor((*path, "sponsors", number), name, script, scenario)
        if name not in (text.parties or script.parties):
            why = "is no party to it: a third party lends its name by “through”"
            yield (*path, "sponsors", number), f"“{name}” sponsors “{text.title}” and {why}"


def _third(path: Path, text: TextLine, script: Script, scenario: Scenario) -> Found:
    name = str(text.through)
    yield from actor(path, name, script, scenario)
    if name in text.sponsors:
        yield path, f"“{name}” is a sponsor already; what goes through it bears its name alone"
    if len(text.sponsors) > 1:
        yield path, f"“{text.title}” goes through “{name}”: leave only its author under “sponsors”"
    if text.bracket is not None:
        yield path, f"“{text.title}” goes through “{name}”, so leave “bracket” out"


def _process(path: Path, text: TextLine) -> Found:
    if text.process == "negotiated" and not text.sponsors:
        yield path, f"“{text.title}” has no “sponsors”: what is negotiated is tabled by somebody"
    if text.process == "dictated":
        for name in ("sponsors", "signers", "through"):
            if getattr(text, name):
                why = "is dictated, so nobody tables or signs it"
                yield (*path, name), f"“{text.title}” {why}; leave “{name}” out"
        if text.term is not None:
            yield (*path, "term"), f"“{text.title}” is dictated, and what is dictated has no term"
        if text.bracket is not None:
            yield (*path, "bracket"), f"“{text.title}” is dictated, so nobody brackets its values"


def _articles(path: Path, text: TextLine, script: Script, scenario: Scenario) -> Found:
    offered = {offer.measure.id: offer.measure for offer in scenario.offers}
    parties = text.parties or script.parties
    if not text.articles:
        yield (*path, "articles"), f"“{text.title}” needs at least one article"
    for number, clause in enumerate(text.articles):
        here: Path = (*path, "articles", number)
        for place, name in enumerate(clause.parties):
            if name not in parties:
                yield (*here, "parties", place), f"“{name}” is no party to “{text.title}”"
        measure = offered.get(clause.measure)
        if measure is None:
            near = or_perhaps(clause.measure, list(offered))
            why = f"the measure “{clause.measure}” is not offered in “{scenario.id}”{near}"
            yield (*here, "measure"), why
            continue
        yield from _values(here, clause, measure)
        yield from _twice(here, number, text, parties)
        if clause.monitor is not None:
            yield from _monitor((*here, "monitor"), clause, measure, parties, scenario)


def _twice(path: Path, number: int, text: TextLine, parties: tuple[str, ...]) -> Found:
    clause = text.articles[number]
    for earlier in text.articles[:number]:
        both = set(earlier.parties or parties) & set(clause.parties or parties)
        if earlier.measure == clause.measure and both:
            name = min(both)
            yield path, f"“{text.title}” binds “{name}” to “{clause.measure}” twice"
            return


def _values(path: Path, clause: Clause, measure: Measure) -> Found:
    ranges = {one.id: one for one in measure.parameters}
    for name, value in clause.values.items():
        known = ranges.get(name)
        if known is None:
            near = or_perhaps(name, list(ranges))
            yield (*path, "values", name), f"“{measure.id}” has no parameter “{name}”{near}"
        elif not known.min <= value <= known.max:
            yield (
                (*path, "values", name),
                f"“{name}” runs from {known.min} to {known.max}, not to {value}",
            )


def _monitor(
    path: Path, clause: Clause, measure: Measure, parties: tuple[str, ...], scenario: Scenario
) -> Found:
    name = str(clause.monitor)
    yield from any_party(path, name, scenario)
    if not measure.third_party:
        able = [one.measure.id for one in scenario.offers if one.measure.third_party]
        where = f"; over {', '.join(able[:FEW])} one can" if able else ""
        yield path, f"no third party can watch over “{measure.id}”{where}"
    elif name in (clause.parties or parties):
        yield path, f"“{name}” is bound by this article, so it is no third party to it"
    elif name not in parties:
        why = "must be among the text's “parties”, and not among the article's"
        yield path, f"“{name}” watches over this article: it {why}"


def _bracket(path: Path, text: TextLine, script: Script, scenario: Scenario) -> Found:
    if text.bracket is None:
        return
    one, here = text.bracket, (*path, "bracket")
    yield from actor((*here, "owner"), one.owner, script, scenario)
    yield from actor((*here, "accepts"), one.accepts, script, scenario)
    if one.owner == one.accepts:
        yield (*here, "accepts"), f"“{one.owner}” cannot accept its own bracket"
    if not 1 <= one.article <= len(text.articles):
        count = len(text.articles)
        yield (
            (*here, "article"),
            f"there is no article {one.article} in “{text.title}”; it has {count}",
        )
        return
    clause = text.articles[one.article - 1]
    measures = {offer.measure.id: offer.measure for offer in scenario.offers}
    if clause.measure in measures:
        ids = [parameter.id for parameter in measures[clause.measure].parameters]
        if one.parameter not in ids:
            near = or_perhaps(one.parameter, ids)
            why = f"“{clause.measure}” has no parameter “{one.parameter}”{near}"
            yield (*here, "parameter"), why
        yield from _above(here, one, clause, measures[clause.measure])


def _above(path: Path, one: Reserve, clause: Clause, measure: Measure) -> Found:
    """The owner asks for one more than the text has; there must be one more."""
    for each in measure.parameters:
        value = clause.values.get(each.id, each.default)
        if each.id == one.parameter and value == each.max:
            why = f"“{one.owner}” would ask for {value + 1}, and “{each.id}” ends at {each.max}"
            yield (*path, "parameter"), f"{why}: give the text a smaller value"


__all__ = ["wrong_in_texts"]
