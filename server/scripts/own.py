"""A case of a script's own: the plain scenario in which it is played where there is no other.

It is what an empty coding sheet makes of any scenario (`game_rules/theatre/coding.py`), with every
measure of the catalogue on offer. Nobody is to read a sheet in it, so it has none.
"""

import re
from itertools import permutations
from typing import Final

from game_rules.minds.fears import good_faith
from game_rules.scenario.catalogue import FEARS, Catalogue
from game_rules.scenario.scenario import (
    CONDITIONS,
    RIGHTS,
    Clock,
    Mandate,
    Offer,
    Party,
    Relation,
    Role,
    Scenario,
    Sheet,
    StandingAim,
)
from game_rules.theatre.coding import CODEBOOK
from game_rules.theatre.script import OwnCase, Script
from server.scenarios.ranges import NAME
from server.scripts.names import Found, within

ROUNDS: Final = (1, 60)
MOST: Final = 12
"""Parties; each believes something of each other one."""

LONGEST: Final = 40
"""Letters of a party's name, which charts and tables repeat."""

NEIGHBOURS: Final = 600
"""Good faith between two that are no rivals: the middle of the cases that come with the program."""


def plain_case(script: Script, own: OwnCase, catalogue: Catalogue) -> Scenario:
    """The scenario; `wrong_in_own` has found nothing."""
    names = (*script.parties, *script.bots)
    rivals = {frozenset(pair) for pair in own.rivals}
    begin = good_faith(CODEBOOK.stranger)
    title = {"en": script.title or "A case of its own"}
    return Scenario(
        id=script.scenario or "own-case",
        title=title,
        blurb=title,
        fictional=False,
        players=(len(names), 4 * len(names)),
        minutes=15 * own.rounds,
        rounds=own.rounds,
        clock=Clock(talks=600, decisions=180, reading=60),
        denounce=True,
        roles=(Role(id="head", name={"en": "Head of delegation"}, rights=RIGHTS),),
        parties=tuple(_party(name, key) for key, name in enumerate(names, start=1)),
        relations=tuple(
            Relation(
                holder=one,
                of=other,
                good_faith=begin if {one, other} in rivals else NEIGHBOURS,
                rival={one, other} in rivals,
            )
            for one, other in permutations(names, 2)
        ),
        offers=tuple(Offer(measure=measure) for measure in catalogue.measures),
        tide_noise=CODEBOOK.noise,
        sources=script.sources,
    )


def _party(name: str, key: int) -> Party:
    nothing = {"en": name}
    return Party(
        id=name,
        key=key,
        name=nothing,
        short=f"{name[:2].upper()}{key}",
        sheet=Sheet(basic=nothing, advanced=nothing),
        conditions=dict.fromkeys(CONDITIONS, CODEBOOK.levels[CODEBOOK.middle]),
        sensitivities=dict.fromkeys(FEARS, CODEBOOK.ordinary),
        capital=CODEBOOK.capital,
        threshold=CODEBOOK.threshold,
        mandates=(Mandate(id="home", text=nothing, aims=(StandingAim(capital=500),)),),
    )


def wrong_in_own(script: Script, own: OwnCase) -> Found:
    """What must be right before there is a scenario that the moves can be read against."""
    names = (*script.parties, *script.bots)
    yield from within(("case", "rounds"), "rounds", own.rounds, ROUNDS)
    for number, name in enumerate(script.parties):
        if not re.fullmatch(NAME, name):
            why = "must be made of small letters, digits and hyphens"
            yield ("parties", number), f"the name of a party {why}, not “{name}”"
        elif len(name) > LONGEST:
            many = f"at most {LONGEST} letters, not {len(name)}"
            yield ("parties", number), f"the name of a party has {many}"
    if not 2 <= len(set(names)) <= MOST:
        yield ("parties",), f"a case has 2 to {MOST} parties, not {len(set(names))}"
    if script.scenario is not None and not re.fullmatch(NAME, script.scenario):
        yield ("scenario",), "the name of a case must be made of small letters, digits and hyphens"
    yield from _rivals(own, names)


def _rivals(own: OwnCase, names: tuple[str, ...]) -> Found:
    if not own.rivals:
        yield ("case", "rivals"), "at least one pair must have something to overcome"
    seen = set()
    for index, pair in enumerate(own.rivals):
        here = ("case", "rivals", index)
        for name in pair:
            if name not in names:
                yield here, f"“{name}” is not among the script's “parties”"
        if len(pair) != 2 or len(set(pair)) != 2:
            yield here, f"rivals are a pair of two parties, not of {len(set(pair))}"
        if frozenset(pair) in seen:
            yield here, "this pair is named twice"
        seen.add(frozenset(pair))


__all__ = ["plain_case", "wrong_in_own"]
