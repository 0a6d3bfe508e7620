"""The report: one page of its own, in the reader's colours, that says what the summary says."""

import re

from msgspec.structs import replace

from game_rules.theatre.enact import Rejected
from game_rules.theatre.script import Script, TextLine
from server.workshop.trials.happened import Happened
from server.workshop.trials.report import page
from server.workshop.trials.summary import Summary, summarise
from server.workshop.trials.words import sentences
from tests.server.workshop.trials.summed import PLAN, game, signed


def summary() -> Summary:
    played = [game(1, moved=3), game(2, signed=(signed(2, "notify"),), leaps=(("nor", 1),))]
    return summarise(PLAN, 2, played, {})


ONE = game(1, moved=3, signed=(signed(2, "notify"),), leaps=(("nor", 2),))
PACT = Script(
    parties=("nor", "sud"),
    sources=("A memoir & a map",),
    texts=tuple(
        TextLine(round=1, title=title, sponsors=("nor",), articles=()) for title in ("Pact", "Line")
    ),
)


def alone() -> Summary:
    return summarise(PLAN, 1, [ONE], {})


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


def test_what_one_looks_for_first_stands_large_above_the_sentences() -> None:
    told = page(summary(), PLAN.scenario)
    assert re.findall(r"<b>([^<]*)</b>", told) == ["50 %", "50 %", "0.5", "100 %", "21"]
    assert 'class="figures"' not in page(summarise(PLAN, 3, [], {}), PLAN.scenario)


def test_every_plot_has_its_figures_beside_it() -> None:
    for told in (page(summary(), PLAN.scenario), page(alone(), PLAN.scenario, [ONE], PACT)):
        plots = re.findall(r"<figure>(.*?)</figure>", told, re.DOTALL)
        assert len(plots) == told.count("<svg") >= 2
        assert all("</svg><details>" in plot and "<table>" in plot for plot in plots)


def test_nothing_of_it_comes_from_elsewhere() -> None:
    for told in (page(summary(), PLAN.scenario), page(alone(), PLAN.scenario, [ONE], PACT)):
        assert not re.search(r"https?:|src=|@import|url\(|<script|<link", told)


def test_every_division_and_list_that_is_opened_is_closed() -> None:
    told = page(summary(), PLAN.scenario)
    told += page(alone(), PLAN.scenario, [ONE], PACT)
    for tag in ("div", "ul", "dl", "dt", "dd", "table", "figure", "svg", "body", "html"):
        assert len(re.findall(f"<{tag}[ >]", told)) == told.count(f"</{tag}>"), tag


def test_many_games_of_a_script_are_asked_nothing_that_it_never_tried() -> None:
    whole = page(summary(), PLAN.scenario)
    recorded = page(summary(), PLAN.scenario, script=PACT)
    assert set(headings(whole)) - set(headings(recorded)) == {"Seats", "A class of K"}
    assert ">hotline<" in whole, "on offer and never agreed"
    assert ">hotline<" not in recorded
    assert ">notify<" in recorded


def test_one_game_is_told_and_not_counted() -> None:
    told = page(alone(), PLAN.scenario, [ONE], PACT)
    assert headings(told) == [
        "What becomes of the relations",
        "Round by round",
        "What came into force",
        "Where the moves are from",
    ]
    assert "<rect" not in told, "one bar is a wall"
    assert "<dt>Round 2</dt>" in told
    assert "<li>“Pact” came into force between Norland, Sudland</li>" in told
    assert "<li>Norland and Sudland: transformed in round 3.</li>" in told
    assert "<li>“Line” never came into force.</li>" in told
    assert "<li>A memoir &amp; a map</li>" in told
    marks = re.findall(r"<td>(“Pact”; Norland leaps)</td>", told)
    assert marks == ["“Pact”; Norland leaps"]
    by_bots = page(alone(), PLAN.scenario, [ONE])
    assert headings(by_bots)[-1] == "A class of K"
    assert "never came into force" not in by_bots


def test_what_is_quoted_or_in_the_news_is_called_as_it_was_written() -> None:
    news = Happened(round=1, kind="news", told="news: a storm over nor")
    found = Happened(round=1, kind="found", told="nor was found shaving what it owed sud")
    quiet = game(signed=(replace(signed(1), title="On nor"),), happened=(news, found))
    told = page(summarise(PLAN, 1, [quiet], {}), PLAN.scenario, [quiet])
    assert "<li>news: a storm over nor</li>" in told
    assert "<li>Norland was found shaving what it owed Sudland</li>" in told
    assert "“On nor” came into force between Norland" in told
    assert ">§•×</text>" in told


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
