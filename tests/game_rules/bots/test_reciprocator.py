"""The generous reciprocator, trait by trait."""

from msgspec.structs import replace

from game_rules.bots import act
from game_rules.bots.craft import envelope, texts
from game_rules.bots.craft.temper import RECIPROCATOR, Temper
from game_rules.bots.reciprocator import posture
from game_rules.record import commands as c
from game_rules.record.world import Finding, Forecast, ForecastWord, LeapMade, Objective
from game_rules.scenario.scenario import PositionAim, Scenario
from game_rules.scenario.treaty import Draft
from game_rules.view import View, glance
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit import acts
from tests.kit.small import party, small
from tests.kit.table import Table

BREACH = Finding(round=1, agreement="x", article=1, party="sud", found="shaved")


def talks(level: int = 500, **changes: object) -> tuple[Table, View]:
    """A table in its first talks and Norland's sight of it."""
    table = Table(with_conditions(level))
    return table, replace(table.view("nor"), **changes)


def wishing_for(view: View, aim: PositionAim) -> View:
    """The same with this aim in the mandate."""
    assert view.home is not None
    objective = Objective(text={}, met=False, aim=aim)
    return replace(view, home=replace(view.home, objectives=(objective,)))


def stance(view: View, partner: str, key: int) -> c.Stance:
    return posture(view, partner, key)[0]


def answer(view: View, draft: Draft, temper: Temper) -> c.Command | None:
    wish = texts.answer(view, draft, temper)
    return wish.command if wish else None


def only(commands: tuple[c.Command, ...]) -> c.Command:
    assert len(commands) == 1
    return commands[0]


def test_it_meets_its_obligations_in_the_spirit() -> None:
    _, view = talks()
    assert stance(view, "sud", 0) == "spirit"


def test_it_forgives_one_breach_in_three() -> None:
    _, view = talks(findings=(BREACH,))
    answers = [stance(view, "sud", key) for key in range(999)]
    assert answers.count("spirit") == 333
    assert answers.count("letter") == 666
    assert stance(view, "mid", 1) == "spirit"


def test_it_tables_one_text_a_round_and_is_then_ready() -> None:
    table, view = talks()
    tabling = only(act("reciprocator", view, 0))
    assert isinstance(tabling, c.Table)
    table.must("nor", tabling)
    after = act("reciprocator", table.view("nor"), 0)
    assert not any(isinstance(each, c.Table) for each in after)


def test_an_unready_party_offers_only_what_lays_little_bare() -> None:
    _, view = talks(level=380)
    tabling = only(act("reciprocator", view, 0))
    assert isinstance(tabling, c.Table)
    assert [article.measure for article in tabling.articles] == ["hotline", "pledge"]


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
    view = wishing_for(table.view("nor"), aim)
    reserving = answer(view, view.drafts[id], RECIPROCATOR)
    assert isinstance(reserving, c.AddBracket)
    assert (reserving.parameter, reserving.value) == ("troops", 15000)
    table.must("nor", reserving)
    assert answer(wishing_for(table.view("nor"), aim), acts.draft(table, id), RECIPROCATOR) is None
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
    caught = replace(BREACH, found="evaded")
    view = replace(table.view("nor"), findings=(caught,))
    assert not texts.wanted(view, view.drafts[id], RECIPROCATOR)
    assert texts.wanted(table.view("nor"), view.drafts[id], RECIPROCATOR)


def test_a_meeting_takes_two_and_everybody_knows_with_whom() -> None:
    names = tuple("abcde")
    for number in range(2, 6):
        table = Table(_table_of(names[:number]), start=False)
        world = table.world
        for round in range(1, 7):
            chosen = {}
            for name in names[:number]:
                view = glance(name, world.public, world.known[name])
                view = replace(view, stage=replace(view.stage, round=round))
                chosen[name] = envelope.counterpart(view)
            for name, partner in chosen.items():
                assert partner is None or chosen[partner] == name
            assert sum(partner is None for partner in chosen.values()) == number % 2


def _table_of(names: tuple[str, ...]) -> Scenario:
    plain = small()
    parties = tuple(party(name, key, name) for key, name in enumerate(names, start=1))
    relations = tuple(
        replace(plain.relations[0], holder=a, of=b) for a in names for b in names if a != b
    )
    return replace(plain, parties=parties, relations=relations, injects=(), players=(2, len(names)))


def test_it_guesses_what_the_services_say() -> None:
    _, view = talks()
    assert view.intelligence is not None
    told = {"surprise": 900, "opacity": 800, "coercion": 700}
    seen = replace(view, intelligence=replace(view.intelligence, fears={"sud": told}))
    guess = envelope.estimate(seen, "sud").command
    assert isinstance(guess, c.MakeEstimate)
    assert (guess.about, guess.fear, guess.level) == ("sud", "surprise", 3)


def test_it_leaps_when_ready_and_able_and_only_once_unasked() -> None:
    table = Table(with_conditions(650))
    id = acts.tabled(table, acts.tabling(acts.article("hotline"), access=("all",)), "nor")
    acts.sign(table, id, "nor", "sud")
    table.until("decisions", 2)
    view = table.view("nor")
    assert c.Leap(round=2, confirm=True) in act("reciprocator", view, 0)
    leapt = replace(
        view,
        record=replace(view.record, leaps=(LeapMade(party="nor", round=1, answered_by=("sud",)),)),
    )
    assert c.Leap(round=2, confirm=True) not in act("reciprocator", leapt, 0)
    assert view.home is not None
    poor = replace(view, home=replace(view.home, capital=280))
    assert c.Leap(round=2, confirm=True) not in act("reciprocator", poor, 0)


def test_all_conditions_are_worked_on_in_turn() -> None:
    _, view = talks()
    chosen: list[str] = []
    for round in range(1, 6):
        now = replace(view, stage=replace(view.stage, phase="decisions", round=round))
        chosen += [token.token for token in envelope.attention(now)]
    assert set(chosen) == {"question", "experts", "cost-review", "forum", "promote"}
