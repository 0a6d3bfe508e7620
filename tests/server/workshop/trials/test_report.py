"""The report: one page of its own, in the reader's colours, that says what the summary says."""

import re

from msgspec.structs import replace

from game_rules.theatre.enact import Rejected
from server.workshop.trials.report import page
from server.workshop.trials.summary import Summary, summarise
from server.workshop.trials.words import sentences
from tests.server.workshop.trials.summed import PLAN, game, signed


def summary() -> Summary:
    played = [game(1, moved=3), game(2, signed=(signed(2, "notify"),), leaps=(("nor", 1),))]
    return summarise(PLAN, 2, played, {})


def headings(text: str) -> list[str]:
    return re.findall(r"<h2>([^<]*)</h2>", text)


def test_it_says_what_was_played_and_what_was_otherwise() -> None:
    told = page(replace(summary(), without=("leaps", "storm"), lens="agent"), PLAN.scenario)
    assert "<h1>Small: 2 games</h1>" in told
    assert "Seed 1; lens agent; without leaps, storm. Norland: hawk, Sudland: grit" in told
    assert "<h1>Small: 1 game</h1>" in page(summarise(PLAN, 1, [game()], {}), PLAN.scenario)


def test_it_has_the_sentences_of_the_command() -> None:
    told = page(summary(), PLAN.scenario)
    lines = re.findall(r"<li>([^<]*)</li>", told)
    assert lines == list(sentences(summary()))


def test_every_plot_has_its_figures_beside_it() -> None:
    told = page(summary(), PLAN.scenario)
    assert told.count("<svg") == told.count("<details>") == 7


def test_every_division_and_list_that_is_opened_is_closed() -> None:
    told = page(summary(), PLAN.scenario)
    for tag in ("div", "ul", "table", "figure", "svg", "body", "html"):
        assert len(re.findall(f"<{tag}[ >]", told)) == told.count(f"</{tag}>"), tag


def test_a_script_s_page_has_its_own_sentences_and_asks_nothing_that_it_never_tried() -> None:
    whole = headings(page(summary(), PLAN.scenario))
    recorded = page(summary(), PLAN.scenario, ["What the script did."])
    assert set(whole) - set(headings(recorded)) == {"Seats", "A class of K"}
    assert re.findall(r"<li>([^<]*)</li>", recorded) == ["What the script did."]
    assert ">hotline<" in page(summary(), PLAN.scenario), "on offer and never agreed"
    assert ">hotline<" not in recorded
    assert ">notify<" in recorded


def test_dead_ends_are_told_or_that_there_was_none() -> None:
    dead = summarise(PLAN, 1, [game()], {})
    assert "dead after round" in page(dead, PLAN.scenario)
    alive = summarise(PLAN, 1, [game(moved=1)], {})
    assert "No game came to a dead end." in page(alive, PLAN.scenario)


def test_moves_that_were_not_granted_have_a_table_where_there_are_any() -> None:
    assert "Moves that were not granted" not in page(summary(), PLAN.scenario)
    refused = Rejected(round=1, party="nor", move="Sign", code="no", subject="<i>")
    told = page(summarise(PLAN, 1, [game(rejected=(refused,))], {}), PLAN.scenario)
    assert "Moves that were not granted" in told
    assert "<i>" not in told


def test_of_no_games_there_is_a_page_too() -> None:
    told = page(summarise(PLAN, 3, [], {}), PLAN.scenario)
    assert "<h1>Small: 0 games</h1>" in told
    assert "No game was finished" in told
