"""The rarer verbs of the round: through a third, for a term, an exception."""

from collections import Counter
from functools import cache, partial

import pytest

from game_rules.bots import act, explain
from game_rules.record.commands import Command, Consent, MakeException, Propose, Revise, Withdraw
from game_rules.record.events import AuthorHidden
from game_rules.scenario.scenario import Bot
from game_rules.theatre.play import Play, play
from game_rules.view import View
from tests.kit.logs import scenario
from tests.kit.small import small

LINE_UP: tuple[Bot, ...] = ("reformer", "opportunist", "reformer", "hawk")


@cache
def evening(name: str, first: int = 0) -> Play:
    case = small(rounds=9) if name == "small" else scenario(name)
    parties = [party.id for party in case.parties if party.playable]
    players = {p: partial(act, LINE_UP[(n + first) % 4]) for n, p in enumerate(parties)}
    return play(case, ("2c", "3d")[first] * 16, players)


def given(game: Play, *kinds: type) -> list[object]:
    return [entry.command for entry in game.entries if isinstance(entry.command, kinds)]


def test_what_nobody_wanted_on_our_paper_comes_back_on_a_third_s() -> None:
    game = evening("small", 1)
    asked = given(game, Propose)
    assert asked
    assert all(isinstance(one, Propose) and one.through for one in asked)
    assert len(given(game, Consent)) >= len(asked)
    first = next(n for n, e in enumerate(game.entries) if isinstance(e.command, Propose))
    gone = [n for n, e in enumerate(game.entries) if isinstance(e.command, Withdraw)]
    failed = [n for n, e in enumerate(game.entries) if "failed" in str(e.event.known)]
    assert min([*gone, *failed]) < first
    assert any(isinstance(fact, AuthorHidden) for e in game.entries for fact in e.event.hidden)


def test_an_exception_is_made_for_a_single_obligation() -> None:
    made = given(evening("small"), MakeException)
    stances = Counter(one.stance for one in made if isinstance(one, MakeException))
    assert stances["shave"] + stances["letter"] > 0
    assert stances["evade"] == 0


@pytest.mark.slow
def test_a_doubtful_text_is_offered_for_a_term() -> None:
    game = evening("sinai", 1)
    assert any(isinstance(one, Revise) and one.term == 2 for one in given(game, Revise))
    assert game.refused == []


def test_each_of_them_has_a_reason() -> None:
    said: dict[type, set[str]] = {}

    def reformer(view: View, key: int) -> tuple[Command, ...]:
        found = explain("reformer", view, key)
        for one in found:
            said.setdefault(type(one.command), set()).add(one.code)
        return tuple(one.command for one in found)

    case = small(rounds=9)
    hawk = partial(act, "hawk")
    seats = {party.id: hawk if n % 2 else reformer for n, party in enumerate(case.parties)}
    play(case, "3d" * 16, seats)
    assert said[Propose] == {"other-paper"}
    assert said.get(MakeException, set()) <= {"home-minds", "set"}
