"""What a reciprocator makes of texts: whose it wants, what it answers, and what it tables."""

import pytest
from msgspec.structs import replace

from game_rules.bots import act
from game_rules.bots.craft import texts
from game_rules.bots.craft.temper import RECIPROCATOR, Temper
from game_rules.bots.craft.wishes import Wish
from game_rules.record import commands as c
from game_rules.record.world import Forecast, ForecastWord, LeapMade
from game_rules.scenario.catalogue import KINDS
from game_rules.scenario.scenario import PositionAim
from game_rules.scenario.treaty import Article, Draft
from game_rules.view import View
from tests.game_rules.bots.scenes import caught, fearing, given, leapt, ready, talks, wishing
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit import acts
from tests.kit.table import Table


def answer(view: View, draft: Draft, temper: Temper) -> c.Command | None:
    wish = texts.answer(view, draft, temper)
    return wish.command if wish else None


def lying(*articles: Article, by: str = "sud", level: int = 380) -> tuple[View, Draft]:
    """Norland's sight of a text, and the text."""
    table = Table(with_conditions(level))
    id = acts.tabled(table, acts.tabling(*articles, access=("all",)), by)
    view = table.view("nor")
    return view, view.drafts[id]


def foreseen(view: View, draft: Draft, word: ForecastWord) -> View:
    forecast = Forecast(revision=draft.revision, word=word, against="military")
    seen: View = replace(view, forecasts={draft.id: forecast})
    return seen


def said(view: View, draft: Draft, temper: Temper = RECIPROCATOR) -> Wish:
    found = texts.answer(view, draft, temper)
    assert found is not None
    return found


# What it wants -----------------------------------------------------------------


def test_an_unready_party_leaves_a_deep_text_unsigned_until_another_leaps() -> None:
    table = Table(with_conditions(380))
    id = acts.tabled(table, acts.tabling(acts.article("inspect"), access=("all",)), "sud")
    view = table.view("nor")
    assert not texts.wanted(view, view.drafts[id], RECIPROCATOR)
    leapt = replace(view, record=replace(view.record, leaps=(LeapMade(party="sud", round=1),)))
    assert texts.wanted(leapt, leapt.drafts[id], RECIPROCATOR)


def test_it_signs_what_home_will_probably_pass() -> None:
    table = Table(with_conditions(550))
    id = acts.tabled(table, acts.tabling(acts.article("hotline"), access=("all",)), "sud")
    view = table.view("nor")
    words: tuple[tuple[ForecastWord, bool], ...] = (
        ("certain", True),
        ("likely", True),
        ("hopeless", False),
    )
    for word, signs in words:
        forecast = Forecast(revision=1, word=word, against=None)
        wish = answer(replace(view, forecasts={id: forecast}), view.drafts[id], RECIPROCATOR)
        assert isinstance(wish, c.Sign) == signs


def test_it_puts_its_name_to_a_rivals_text_that_home_would_refuse() -> None:
    table = Table(with_conditions(550))
    id = acts.tabled(table, acts.tabling(acts.article("hotline"), access=("all",)), "sud")
    view = table.view("nor")
    forecast = Forecast(revision=1, word="unlikely", against="military")
    wish = answer(replace(view, forecasts={id: forecast}), view.drafts[id], RECIPROCATOR)
    assert isinstance(wish, c.Cosponsor)


def test_it_waits_until_home_has_spoken() -> None:
    table = Table(with_conditions(550))
    id = acts.tabled(table, acts.tabling(acts.article("hotline"), access=("all",)), "sud")
    view = replace(table.view("nor"), forecasts={})
    assert answer(view, view.drafts[id], RECIPROCATOR) is None


def test_it_reserves_a_number_that_its_mandate_minds_and_yields_the_round_after() -> None:
    table = Table(with_conditions(550))
    id = acts.tabled(table, acts.tabling(access=("all",)), "sud")
    aim = PositionAim(measure="notify", parameter="troops", at_least=15000)
    view = wishing(table.view("nor"), aim)
    reserving = answer(view, view.drafts[id], RECIPROCATOR)
    assert isinstance(reserving, c.AddBracket)
    assert (reserving.parameter, reserving.value) == ("troops", 15000)
    table.must("nor", reserving)
    assert answer(wishing(table.view("nor"), aim), acts.draft(table, id), RECIPROCATOR) is None
    acts.ready(table, "nor", "sud", "mid")
    table.until("talks", 2)
    yielding = answer(table.view("nor"), acts.draft(table, id), RECIPROCATOR)
    assert yielding == c.ResolveBracket(draft=id, revision=2, bracket=1, accept=False)


def test_as_the_author_it_takes_a_number_near_its_own_and_meets_a_far_one_half_way() -> None:
    for wish, kind in ((15000, c.ResolveBracket), (25000, c.Revise)):
        table = Table(with_conditions(550))
        id = acts.tabled(table, acts.tabling(access=("all",)), "nor")
        table.must(
            "sud",
            c.AddBracket(draft=id, revision=1, article=1, parameter="troops", value=wish),
        )
        given = answer(table.view("nor"), acts.draft(table, id), RECIPROCATOR)
        assert isinstance(given, kind)
        if isinstance(given, c.Revise):
            assert given.articles[0].values["troops"] == (13000 + wish) // 2


def test_it_takes_a_text_of_its_own_off_the_table_when_it_has_gone_stale() -> None:
    table = Table(with_conditions(550, rounds=4))
    id = acts.tabled(table, acts.tabling(acts.article("hotline"), access=("all",)), "nor")
    table.until("talks", 2)
    fresh = answer(table.view("nor"), acts.draft(table, id), RECIPROCATOR)
    assert not isinstance(fresh, c.Withdraw)
    table.until("talks", 3)
    stale = answer(table.view("nor"), acts.draft(table, id), RECIPROCATOR)
    assert stale == c.Withdraw(draft=id, revision=1)


def test_it_does_not_deal_with_whom_it_caught_evading() -> None:
    table = Table(with_conditions(550))
    id = acts.tabled(table, acts.tabling(acts.article("hotline"), access=("all",)), "sud")
    view = caught(table.view("nor"), "evaded")
    assert not texts.wanted(view, view.drafts[id], RECIPROCATOR)
    assert texts.wanted(table.view("nor"), view.drafts[id], RECIPROCATOR)


def test_nothing_is_wanted_before_its_calendar_begins_or_against_its_mandate() -> None:
    view, draft = lying(acts.article("hotline"))
    assert texts.wanted(view, draft, RECIPROCATOR)
    assert not texts.wanted(view, draft, Temper(begins=2))
    assert texts.wanted(view, draft, Temper(begins=1))
    assert not texts.wanted(wishing(view, PositionAim(measure="hotline")), draft, RECIPROCATOR)
    assert texts.wanted(wishing(view, PositionAim(measure="pledge")), draft, RECIPROCATOR)


def test_what_binds_others_alone_is_not_judged_by_its_depth() -> None:
    view, draft = lying(acts.article("inspect", ("sud",)))
    assert texts.wanted(view, draft, RECIPROCATOR)


def test_whoever_mirrors_signs_of_others_what_it_would_not_offer() -> None:
    theirs, ours = lying(acts.article("freeze")), lying(acts.article("freeze"), by="nor")
    assert texts.wanted(*theirs, Temper(mirrors=True))
    assert not texts.wanted(*ours, Temper(mirrors=True))


def test_depth_comes_with_readiness() -> None:
    view = talks()
    assert texts.acceptable(ready(view, 350), RECIPROCATOR, ("nor", "sud")) == set(KINDS)
    shallow = texts.acceptable(ready(view, 349), RECIPROCATOR, ("nor", "sud"))
    assert shallow == {"communication", "interaction", "declaratory", "information"}


def test_a_leap_is_answered_with_what_it_asks_for_towards_the_leaper_alone() -> None:
    view = leapt(fearing(ready(talks(), 0), sud=1), "sud")
    towards = texts.acceptable(view, RECIPROCATOR, ("nor", "sud"))
    assert towards >= texts.ANSWERS
    assert "observation" not in towards
    assert not texts.ANSWERS & texts.acceptable(view, RECIPROCATOR, ("nor", "mid"))


def test_whoever_wants_something_to_show_offers_paper_until_it_is_pressed() -> None:
    view, temper = ready(talks(), 0), Temper(shows=True, presses=2)
    assert texts.offered(view, temper, ("nor", "sud")) == {"declaratory", "information"}
    late = replace(view, stage=replace(view.stage, round=2))
    assert texts.offered(late, temper, ("nor", "sud")) == set(KINDS)
    assert not texts.pressed(given(late, "pledge"), temper), "there is something to show"
    assert not texts.pressed(late, Temper(shows=True)), "some are never pressed"


# What it answers ---------------------------------------------------------------


def test_a_doubtful_vote_is_dared_by_who_is_ready_for_it() -> None:
    view, draft = lying(acts.article("hotline"))
    view = foreseen(view, draft, "doubtful")
    assert said(ready(view, 500), draft).code == "dare"
    assert said(ready(view, 499), draft).code == "share-burden"
    assert said(ready(view, 499), draft).command == c.Cosponsor(draft=draft.id, revision=1)


def test_nobody_puts_its_name_to_what_others_impose_on_it() -> None:
    view, draft = lying(acts.article("hotline", ("nor",)))
    assert texts.answer(foreseen(ready(view, 0), draft, "unlikely"), draft, RECIPROCATOR) is None


def test_an_own_text_that_home_would_refuse_is_made_lighter_by_its_heaviest() -> None:
    view, draft = lying(acts.article("hotline"), acts.article("pledge", id=2), by="nor")
    heavier = tuple(
        replace(each, exposure=200 if each.id == "pledge" else 20) for each in view.board.measures
    )
    view = replace(view, board=replace(view.board, measures=heavier))
    one = said(foreseen(view, draft, "hopeless"), draft)
    assert (one.code, one.args) == ("leave-out-heaviest", {"measure": "pledge"})
    assert isinstance(one.command, c.Revise)
    assert one.command.articles == draft.articles[:1]
    single, alone = lying(acts.article("hotline"), by="nor")
    assert texts.answer(foreseen(single, alone, "hopeless"), alone, RECIPROCATOR) is None


def test_or_a_third_whom_it_does_not_fear_is_to_watch_over_it() -> None:
    table = Table(with_conditions(550))
    everybody = ("nor", "sud", "mid")
    command = acts.tabling(acts.article("inspect"), parties=everybody, access=("all",))
    id = acts.tabled(table, command, "nor")
    view = table.view("nor")
    calm = foreseen(fearing(view, mid=0), view.drafts[id], "hopeless")
    one = said(calm, view.drafts[id])
    assert (one.code, one.args["party"]) == ("let-third-watch", "mid")
    assert isinstance(one.command, c.Revise)
    assert one.command.articles[0].monitor == "mid"
    afraid = foreseen(fearing(view, mid=1), view.drafts[id], "hopeless")
    assert texts.answer(afraid, view.drafts[id], RECIPROCATOR) is None


def test_who_has_signed_has_nothing_more_to_say() -> None:
    view, draft = lying(acts.article("hotline"))
    view = foreseen(view, draft, "certain")
    assert said(view, draft).code == "forecast"
    assert texts.answer(view, replace(draft, signatures=("nor",)), RECIPROCATOR) is None


def test_a_text_of_ours_that_we_want_no_more_is_withdrawn() -> None:
    view, draft = lying(acts.article("hotline"), by="nor")
    one = said(caught(view, "evaded"), draft)
    assert (one.code, one.command) == ("unwanted", c.Withdraw(draft=draft.id, revision=1))


def test_a_table_of_insistent_parties_comes_to_an_end() -> None:
    """As many numbers are reserved in a text as it has parties, each in a revision of its own."""
    view, draft = lying(acts.article("notify"), level=550)
    minded = wishing(view, PositionAim(measure="notify", parameter="days", at_least=30))
    last = replace(draft, revision=len(draft.parties))
    assert said(minded, last).code == "mandate-minds"
    assert texts.answer(minded, replace(last, revision=3), RECIPROCATOR) is None


def test_who_dates_its_texts_offers_a_term_before_it_pays_or_trims() -> None:
    view, draft = lying(acts.article("hotline"), acts.article("pledge", id=2), by="nor")
    doubtful = foreseen(ready(view, 0), draft, "doubtful")
    assert said(doubtful, draft, Temper(dates=True)).code == "offer-term"
    assert said(doubtful, draft).code == "leave-out-heaviest"
    assert said(ready(doubtful, 500), draft, Temper(dates=True)).code == "dare"
    poor = Temper(dates=True, pays=True)
    assert said(doubtful, draft, poor).code == "offer-term", "a term is cheaper than a vote"
    hopeless = foreseen(ready(view, 0), draft, "hopeless")
    assert said(hopeless, draft, Temper(dates=True)).code == "leave-out-heaviest"


def test_a_number_that_neither_likes_in_the_middle_is_left_open() -> None:
    """A text of ours whose middle our own mandate minds stays as it is."""
    table = Table(with_conditions(550))
    id = acts.tabled(table, acts.tabling(access=("all",)), "nor")
    far = c.AddBracket(draft=id, revision=1, article=1, parameter="troops", value=25000)
    table.must("sud", far)
    view, aim = table.view("nor"), PositionAim(measure="notify", parameter="troops", at_most=13000)
    assert said(view, view.drafts[id]).code == "half-way"
    assert texts.answer(wishing(view, aim), view.drafts[id], RECIPROCATOR) is None


# What it joins ---------------------------------------------------------------


def in_force_without_it() -> tuple[Table, str]:
    """A line of Sudland's and Midland's in force, written for Norland too, in the next talks."""
    table = Table(with_conditions(600, faith=600))
    three = ("nor", "sud", "mid")
    text = acts.tabling(acts.article("hotline", three), parties=three, access=("all",))
    id = acts.tabled(table, text, "sud")
    acts.sign(table, id, "sud", "mid")
    table.until("talks", 2)
    assert table.world.public.record.agreements[id].open_to == ("nor",)
    return table, id


def test_it_joins_what_the_others_have_in_force_when_home_will_probably_pass_it() -> None:
    table, id = in_force_without_it()
    view = table.view("nor")
    words: tuple[tuple[ForecastWord, bool], ...] = (
        ("certain", True),
        ("likely", True),
        ("doubtful", False),
        ("hopeless", False),
    )
    for word, joins in words:
        forecast = Forecast(revision=1, word=word, against=None)
        done = act("reciprocator", replace(view, forecasts={id: forecast}), 0)
        assert (c.Sign(draft=id, revision=1) in done) == joins
    table.must("nor", c.Sign(draft=id, revision=1))
    assert c.Sign(draft=id, revision=1) not in act("reciprocator", table.view("nor"), 0)
    table.until("talks", 3)
    assert "nor" in table.world.public.record.agreements[id].parties


def test_it_does_not_join_what_binds_it_and_them_already_or_who_evades() -> None:
    table, id = in_force_without_it()
    view = table.view("nor")
    joining = c.Sign(draft=id, revision=1)
    assert joining in act("reciprocator", view, 0)
    agreement = view.record.agreements[id]
    same = replace(agreement, id="x", parties=("nor", "sud", "mid"), open_to=())
    record = replace(view.record, agreements={id: agreement, "x": same})
    assert joining not in act("reciprocator", replace(view, record=record), 0)
    assert joining not in act("reciprocator", caught(view, "evaded"), 0)


# What it tables ----------------------------------------------------------------


def writing() -> View:
    """Norland fears Sudland most and Midland too, not so much that nothing can be borne."""
    return replace(fearing(ready(talks()), mid=1), intelligence=None)


def test_only_who_is_feared_is_written_to_the_most_feared_first_and_all_of_them_last() -> None:
    view = writing()
    partners = [
        tuple(party for party in one.command.parties if party != "nor")
        for one in texts.proposals(view, RECIPROCATOR)
        if isinstance(one.command, c.Table)
    ]
    assert [sorted(some) for some in partners] == [["sud"], ["mid"], ["mid", "sud"]]
    assert list(texts.proposals(fearing(view, sud=0, mid=0), RECIPROCATOR)) == []


def test_why_it_writes_is_said() -> None:
    view = writing()
    whys = [(one.code, one.args.get("party")) for one in texts.proposals(view, RECIPROCATOR)]
    assert whys == [("answer-dread", "sud"), ("answer-dread", "mid"), ("gather-all", None)]
    answering = next(texts.proposals(leapt(view, "mid"), RECIPROCATOR))
    assert (answering.code, answering.args) == ("answer-leap", {"party": "mid"})


def test_a_leap_is_answered_by_a_text_that_begins_with_what_it_asks_for() -> None:
    view = leapt(writing(), "mid")
    first = next(texts.proposals(view, RECIPROCATOR)).command
    assert isinstance(first, c.Table)
    kind = {measure.id: measure.kind for measure in view.board.measures}
    assert kind[first.articles[0].measure] in texts.ANSWERS
    plain = next(texts.proposals(writing(), RECIPROCATOR)).command
    assert isinstance(plain, c.Table)
    assert kind[plain.articles[0].measure] not in texts.ANSWERS


def test_nobody_writes_to_whom_it_caught_evading() -> None:
    view = caught(writing(), "evaded")
    assert texts.trusted(view) == ["mid"]
    (one,) = texts.proposals(view, RECIPROCATOR)
    assert one.args["party"] == "mid"


def test_a_text_that_is_too_much_is_answered_with_one_that_is_not() -> None:
    view, draft = lying(acts.article("freeze"))
    first = next(texts.proposals(replace(view, intelligence=None), RECIPROCATOR))
    assert (first.code, first.args) == ("counter-offer", {"party": "sud", "draft": draft.id})


def test_while_a_good_text_lies_there_none_is_written_for_the_same() -> None:
    view, _ = lying(acts.article("hotline"))
    found = [one.command for one in texts.proposals(fearing(view, sud=2, mid=0), RECIPROCATOR)]
    assert found == []


def test_one_text_a_round_is_enough() -> None:
    view, _ = lying(acts.article("hotline"), by="nor")
    view = replace(fearing(view, mid=1), intelligence=None)
    assert texts.tabled(view)
    assert list(texts.proposals(view, RECIPROCATOR)) == []
    later = replace(view, stage=replace(view.stage, round=2))
    assert not texts.tabled(later)
    assert list(texts.proposals(later, RECIPROCATOR)) != []
    assert list(texts.proposals(later, Temper(begins=3))) == []


@pytest.mark.parametrize(
    ("tabled", "round", "stale"), [(1, 2, False), (1, 3, True), (2, 3, False), (0, 3, False)]
)
def test_what_lay_there_for_two_rounds_is_stale(tabled: int, round: int, stale: bool) -> None:
    view, draft = lying(acts.article("hotline"), by="nor")
    now = replace(view, stage=replace(view.stage, round=round))
    assert texts.stale(now, replace(draft, tabled=tabled)) is stale


@pytest.mark.parametrize(
    ("shared", "wanted"), [((), False), (("notify",), True), (("notify", "pledge"), False)]
)
def test_a_rule_is_wanted_where_deeds_are_in_force_and_no_words(
    shared: tuple[str, ...], wanted: bool
) -> None:
    view = ready(talks())
    if shared:
        table = Table(with_conditions(500))
        acts.enter(table, *(acts.article(name, id=n) for n, name in enumerate(shared, 1)))
        view = replace(view, record=table.view("nor").record)
    assert texts.rule_wanted(view, ("sud",), RECIPROCATOR) is wanted
    assert not texts.rule_wanted(ready(view, 0), ("sud",), RECIPROCATOR)
