"""The words of the debrief: none too many, and every argument taken for what it is."""

import re
from pathlib import Path

import pytest

from game_rules.debrief import tell
from game_rules.debrief.sentences import ARGUMENTS, CODES
from tests.kit.lineups import all_play, reformer
from tests.kit.small import small
from tests.kit.table import Table

CLIENT = Path(__file__).resolve().parents[2] / "client"
CATALOGUE = (CLIENT / "locales" / "en" / "debrief.ftl").read_text("utf-8")
FACTORS = (CLIENT / "src" / "pages" / "debrief" / "factors.ts").read_text("utf-8")
SAID = (CLIENT / "src" / "pages" / "debrief" / "said.ts").read_text("utf-8")


def test_there_are_words_for_the_sentences_and_for_no_others() -> None:
    assert set(re.findall(r"^sentence-([a-z-]+) =", CATALOGUE, re.MULTILINE)) == set(CODES)


def test_the_client_takes_arguments_for_what_they_are() -> None:
    table = SAID[SAID.index("export const ARGUMENTS") : SAID.index("} as const")]
    found = dict(re.findall(r'^  "?([a-z-]+)"?: "([a-z]+)",$', table, re.MULTILINE))
    assert found == ARGUMENTS


@pytest.mark.slow
def test_the_client_knows_every_factor_that_the_books_of_a_played_exercise_name() -> None:
    table = Table(small(rounds=6))
    table.play(all_play(table.scenario, reformer))
    books = tell(table.entries).books
    named = {
        factor
        for book in books
        for accounts in book.accounts.values()
        for account in accounts.values()
        for item in account.items
        for factor in item.factors
    }
    listed = FACTORS[
        FACTORS.index("export const FACTORS") : FACTORS.index("export interface Factor")
    ]
    assert len(named) > 10
    assert named <= set(re.findall(r"^  (\w+): ", listed, re.MULTILINE))


@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru", "zh"])
def test_nothing_is_said_of_other_luck_before_all_of_it_is_played(language: str) -> None:
    words = (CLIENT / "locales" / language / "whatif.ftl").read_text("utf-8")
    message = words[words.index("history-difference =") :]
    assert '[waiting] {""}' in message[: message.index("\n}")]
    screen = (CLIENT / "src" / "pages" / "debrief" / "HistoryScreen.svelte").read_text("utf-8")
    assert 'fan === null || done < of ? "waiting"' in screen
