"""Bots speak within their allowance, to the point, and the same at the same sight."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from game_rules.bots import lines, speak
from game_rules.bots.style import Style
from game_rules.bots.voice.speaking import REPLIES
from game_rules.bots.voice.tongue import TONGUES, UNDERSTUDY, allowance
from game_rules.record import commands as c
from game_rules.record.phrases import PHRASES, VARIED
from game_rules.scenario.scenario import Bot
from game_rules.theatre.play import key
from server.scenarios.loading import shelf
from tests.kit.voices import BOTS, company, heard, next_line, room, settle, sight, with_bots

CASES = st.sampled_from(sorted(shelf()))
SEEDS = st.integers(0, 2**32).map(lambda number: f"{number:032x}")


@pytest.mark.slow
@settings(max_examples=12)
@given(CASES, SEEDS, st.integers(0, 6))
def test_nobody_says_more_than_its_allowance_or_the_same_twice(
    case: str, seed: str, first: int
) -> None:
    scenario = shelf()[case]
    bots = company(scenario, first)
    game = room(scenario, bots, seed)
    assert game.refused == [], "what a bot says may be said"
    unasked = Counter[tuple[int, str]]()
    replies = Counter[tuple[int, str]]()
    said = Counter[tuple[int, str, str, str]]()
    for after, fact, phrase in heard(game.entries):
        (replies if phrase.code in REPLIES else unasked)[after, fact.party] += 1
        said[after, fact.party, phrase.code, str(phrase.args)] += 1
        assert phrase.args.keys() >= PHRASES[phrase.code]
        assert not phrase.second or phrase.code in VARIED
        assert fact.text == ""
    for (_, party), count in unasked.items():
        manner = TONGUES[bots[party]]
        assert count <= allowance(sight(game, party), manner), (party, bots[party])
    for (_, party), count in replies.items():
        assert count <= TONGUES[bots[party]].answers
    assert not said or max(said.values()) == 1
    assert sum(unasked.values()) > 0, "and nobody sits in a silent room"


@pytest.mark.parametrize("bot", BOTS)
def test_the_same_sight_gives_the_same_line(bot: Bot) -> None:
    table = with_bots("nor", bot=bot)
    chance = key(table.world, "nor")
    assert speak(bot, table.view("nor"), chance) == speak(bot, table.view("nor"), chance)
    opened = settle(table, "nor", bot)
    assert any(isinstance(one, c.Speak) for one in opened), "in the first round all say something"
    again = with_bots("nor", bot=bot)
    assert settle(again, "nor", bot) == opened


def test_each_voice_is_its_own() -> None:
    manners = [*TONGUES.values(), UNDERSTUDY]
    assert len({manner.opens for manner in manners}) == len(manners)
    assert TONGUES["hawk"].unasked < TONGUES["diplomat"].unasked
    assert TONGUES["hawk"].answers < TONGUES["diplomat"].answers


def test_who_is_not_known_to_be_a_bot_says_nothing() -> None:
    """Its people have the lines themselves; nobody remembers them for it."""
    view = with_bots("nor").view("nor")
    assert lines("reciprocator", view, 0, ())
    assert lines("reciprocator", replace(view, bot=None), 0, ()) == ()


def test_a_bot_is_not_ready_before_it_has_spoken() -> None:
    table = with_bots("nor")
    done = settle(table, "nor")
    assert isinstance(done[-1], c.Ready)
    assert not any(isinstance(one, c.Ready) for one in done[:-1])


def test_who_stands_in_for_people_says_little() -> None:
    view = with_bots("nor").view("nor")
    (line,) = lines("diplomat", view, 0, (), Style())
    assert isinstance(line.command, c.Speak)
    assert line.command.phrase.code == "open-terms"  # type: ignore[union-attr]


def test_at_a_large_table_each_says_less() -> None:
    talkative = TONGUES["diplomat"]
    view = with_bots("nor").view("nor")
    assert allowance(view, talkative) == 4
    crowd = tuple(replace(view.board.parties[0], id=f"p{n}") for n in range(5))
    crowded = replace(view, board=replace(view.board, parties=crowd))
    assert allowance(crowded, talkative) == 2


def test_in_the_reading_everybody_is_silent() -> None:
    table = with_bots("nor")
    table.until("reading")
    assert next_line(table, "nor") is None
