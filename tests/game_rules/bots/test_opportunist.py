"""The opportunist: it takes what trust there is, and keeps its word as far as it is watched."""

from functools import cache, partial

from msgspec.structs import replace

from game_rules.bots import act, opportunist
from game_rules.record import commands as c
from game_rules.record.world import Forecast, ForecastWord
from game_rules.scenario.treaty import Article
from game_rules.theatre.play import Play, play
from game_rules.view import View
from tests.game_rules.bots.scenes import given, tabled_by, talks
from tests.game_rules.bots.test_faces import at
from tests.game_rules.bots.test_hawk import bound
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit import acts
from tests.kit.small import small
from tests.kit.table import Table


def seen(*articles: Article, by: str = "sud", home: ForecastWord = "likely") -> tuple[View, str]:
    """Norland's sight of a text of another, and what its own house would say to it."""
    table = Table(with_conditions(500))
    id = acts.tabled(table, acts.tabling(*articles, access=("all",)), by)
    view = table.view("nor")
    forecast = Forecast(revision=1, word=home, against=None)
    return replace(view, forecasts={id: forecast}), id


def verifiable(view: View, step: int) -> View:
    """The view where every measure can be checked as well as this."""
    measures = tuple(replace(each, verifiability=step) for each in view.board.measures)
    changed: View = replace(view, board=replace(view.board, measures=measures))
    return changed


def attraction(view: View, id: str) -> str | None:
    why = opportunist.attraction(view, view.drafts[id])
    return why.code if why else None


@cache
def evening() -> Play:
    players = {
        "nor": partial(act, "opportunist"),
        "sud": partial(act, "reciprocator"),
        "mid": partial(act, "grit"),
    }
    return play(small(rounds=5), "1b" * 16, players)


def test_it_keeps_what_is_watched() -> None:
    assert opportunist.posture(bound("notify", notify=1), "sud") == ("evade", "unwatched")
    assert opportunist.posture(bound("notify", notify=4), "sud") == ("shave", "hardly-watched")
    assert opportunist.posture(bound("notify", notify=5), "sud") == ("letter", "watched")


def test_it_makes_an_effort_before_inspectors_and_none_before_observers() -> None:
    assert opportunist.posture(bound("notify", "inspect", notify=1), "sud") == ("spirit", "watched")
    assert opportunist.posture(bound("notify", "observe", notify=1), "sud") == ("letter", "watched")


def test_a_third_who_watches_is_worth_the_letter() -> None:
    view = bound("notify", notify=1)
    pact = view.record.agreements["pact"]
    watched = replace(pact, articles=(acts.article("notify", monitor="mid"),))
    view = replace(view, record=replace(view.record, agreements={"pact": watched}))
    assert opportunist.posture(view, "sud") == ("letter", "watched")


def test_it_asks_for_what_binds_the_other_alone() -> None:
    text = tabled_by("opportunist", talks())
    assert all("nor" not in article.parties for article in text.articles)


def test_it_signs_what_others_bear() -> None:
    view, id = seen(acts.article("freeze", ("sud",)))
    assert attraction(view, id) == "others-bear-more"


def test_of_what_binds_both_it_wants_the_lighter_part() -> None:
    lighter, id = seen(acts.article("hotline"), acts.article("freeze", ("sud",), id=2))
    assert attraction(verifiable(lighter, 5), id) == "others-bear-more"
    even, id = seen(acts.article("hotline"))
    assert attraction(verifiable(even, 5), id) is None
    heavier, id = seen(acts.article("hotline"), acts.article("freeze", ("nor",), id=2))
    assert attraction(verifiable(heavier, 5), id) is None


def test_it_signs_deep_texts_that_nobody_could_verify() -> None:
    view, id = seen(acts.article("freeze"))
    assert attraction(verifiable(view, 4), id) == "need-not-keep"
    assert attraction(verifiable(view, 5), id) is None


def test_who_has_let_inspectors_in_need_keep_everything() -> None:
    view, id = seen(acts.article("freeze"))
    assert attraction(given(verifiable(view, 4), "inspect"), id) is None


def test_it_signs_at_once_what_pays_if_home_will_carry_it() -> None:
    view, id = seen(acts.article("freeze"))
    cheap = verifiable(view, 1)
    answer = opportunist.answer(cheap, cheap.drafts[id])
    assert answer is not None
    assert answer.command == c.Sign(draft=id, revision=1)
    doubtful, id = seen(acts.article("freeze"), home="doubtful")
    doubtful = verifiable(doubtful, 1)
    assert opportunist.answer(doubtful, doubtful.drafts[id]) is None


def test_it_never_leaps_and_never_works_on_its_own_house() -> None:
    own = [
        entry.command for entry in evening().entries if getattr(entry.actor, "party", "") == "nor"
    ]
    assert own
    assert not any(isinstance(one, c.Leap) for one in own)
    assert not any(isinstance(one, c.Attend) for one in own)


def test_nothing_it_tables_binds_itself() -> None:
    texts = [
        entry.command
        for entry in evening().entries
        if isinstance(entry.command, c.Table) and getattr(entry.actor, "party", "") == "nor"
    ]
    assert texts
    assert all("nor" not in article.parties for text in texts for article in text.articles)


def test_what_is_watched_is_the_mean_of_what_binds_it() -> None:
    assert opportunist.posture(bound("notify", "pledge", notify=5, pledge=4), "sud")[0] == "shave"
    assert opportunist.posture(bound("notify", "pledge", notify=5, pledge=5), "sud")[0] == "letter"


def test_even_where_it_keeps_its_word_it_shaves_what_nobody_can_check() -> None:
    view = bound("inspect", "pledge", "notify", inspect=5, pledge=2, notify=3)
    spared = [one for one in act("opportunist", view, 0) if isinstance(one, c.MakeException)]
    assert [(one.article, one.stance) for one in spared] == [(2, "shave")]
    evading = bound("pledge", pledge=1)
    assert not any(isinstance(one, c.MakeException) for one in act("opportunist", evading, 0))


def test_it_takes_back_a_text_of_its_own_that_nobody_wanted_for_two_rounds() -> None:
    table = Table(with_conditions(500))
    table.must("nor", tabled_by("opportunist", table.view("nor")))
    (id,) = table.view("nor").drafts
    assert opportunist.answer(at(table.view("nor"), 2), table.view("nor").drafts[id]) is None
    late = at(table.view("nor"), 3)
    taken = opportunist.answer(late, late.drafts[id])
    assert taken is not None
    assert isinstance(taken.command, c.Withdraw)


def test_the_old_texts_of_others_it_leaves_lying() -> None:
    view, id = seen(acts.article("freeze", ("sud",)))
    answer = opportunist.answer(at(view, 9), view.drafts[id])
    assert answer is None or not isinstance(answer.command, c.Withdraw)
