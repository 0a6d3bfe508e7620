"""The chronicle: everything of the log in the round in which it came, and nothing twice."""

import pytest

from game_rules.debrief.chronicle import Chronicle, chronicle
from game_rules.record import commands as c
from game_rules.record.events import Entered, NewsCame, PhaseOpened, Resolved, RoundClosed
from tests.game_rules.debrief import script
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit import acts
from tests.kit.logs import log
from tests.kit.small import small
from tests.kit.table import Table


def of(table: Table) -> Chronicle:
    return chronicle(table.entries)


def test_a_log_without_its_beginning_has_no_chronicle() -> None:
    with pytest.raises(ValueError, match="begins with its scenario"):
        chronicle(())


def test_public_facts_stand_in_the_order_of_the_log_and_in_the_round_that_ran() -> None:
    entries = log("small")
    told = chronicle(entries)
    assert [each.fact for each in told.public] == [f for e in entries for f in e.event.public]
    rounds = [each.round for each in told.public]
    assert rounds == sorted(rounds)
    for each in told.public:
        if isinstance(each.fact, PhaseOpened | RoundClosed):
            assert each.round == each.fact.round


def test_each_moment_is_the_state_that_a_resolution_left() -> None:
    entries = log("small")
    told = chronicle(entries)
    left = [f for e in entries for f in e.event.hidden if isinstance(f, Resolved)]
    assert [moment.round for moment in told.moments] == list(range(told.rounds + 1))
    assert told.moments[0].reckoning is None
    for moment, fact in zip(told.moments[1:], left, strict=True):
        assert (moment.parties, moment.pairs) == (fact.parties, fact.pairs)
        assert moment.reckoning is fact.reckoning
    assert told.last is told.moments[-1]
    for round, account in told.accounts("nor", "sud"):
        assert account is left[round - 1].reckoning.accounts["nor"]["sud"]
    assert told.accounts("nor", "nobody") == ()


def test_a_sheet_is_the_one_that_was_written_last_and_its_writers() -> None:
    table = Table(small())
    table.until("decisions")
    table.must("nor", c.Attend(round=1, tokens=(c.Attention(token="forum"),)))
    table.must("nor", c.Attend(round=1, tokens=()))
    last = table.world.known["nor"].orders
    table.until("decisions", 2)
    table.must("sud", c.Attend(round=2, tokens=()))
    told = of(table)
    assert told.orders[1]["nor"] == last
    assert last is not None
    assert (last.tokens, last.author) == ((), "nor")
    assert {party: sheet.author for party, sheet in told.orders[2].items()} == {
        "nor": "",
        "sud": "sud",
        "mid": "",
    }


def test_an_agreement_and_a_text_are_what_they_were_last() -> None:
    table = Table(with_conditions(600))
    id = script.agree(table, "hotline", "notify")
    lying = acts.tabled(table, acts.tabling(title="Never signed"))
    told = of(table)
    assert told.agreements() == ()
    assert told.titles() == {id: "Pact", lying: "Never signed"}
    script.play_round(table)
    told = of(table)
    (agreement,) = told.agreements()
    assert agreement is table.world.public.record.agreements[id]
    assert told.drafts()[id].status == "concluded"
    assert [round for round, _ in told.facts(Entered)] == [1]
    assert [len(standing) for standing in told.standing] == [0, 1, 1], "a moment each, and now"
    script.play_round(table)
    assert [len(standing) for standing in of(table).standing] == [0, 1, 1, 1]


def test_a_subject_of_the_books_is_a_measure_only_where_an_agreement_has_that_article() -> None:
    table = Table(with_conditions(600))
    id = script.agree(table, "hotline", "notify")
    script.play_round(table)
    told = of(table)
    assert told.measure_of(f"{id}/1") == "hotline"
    assert told.measure_of(f"{id}/2") == "notify"
    assert told.measure_of(f"{id}/3") == told.measure_of("other/1") == told.measure_of("") == ""


def test_news_is_there_whoever_was_told_and_once() -> None:
    table = Table(small())
    table.must("control", c.SendInject(inject="scandal"))
    table.must("control", c.SendInject(inject="storm"))
    table.must("control", c.Improvise(headline="Fog", text="", to=("mid",)))
    told = of(table)
    assert [(round, news.headline["en"]) for round, news in told.news] == [
        (1, "A scandal"),
        (1, "A storm"),
        (1, "Fog"),
    ]
    assert [type(fact) for _, fact in told.facts(NewsCame)] == [NewsCame]


def test_what_control_moved_stands_with_its_reason() -> None:
    table = Table(small())
    moved = c.Adjust(party="nor", what="capital", of=None, change=50, reason="A gift.")
    table.must("control", moved)
    (adjustment,) = of(table).adjustments
    assert (adjustment.round, adjustment.party, adjustment.change) == (1, "nor", 50)
    assert adjustment.reason == "A gift."


def test_an_exercise_that_goes_on_is_not_over() -> None:
    table = Table(small(rounds=1))
    assert not of(table).ended
    table.play({})
    assert of(table).ended
