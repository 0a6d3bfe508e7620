"""Queries: a question about conduct, and an answer or silence in the next round."""

import pytest

from game_rules.record import commands as c
from game_rules.record.events import Event, Queried, QueryAnswered, QueryIgnored, Resolved
from game_rules.record.ledger import Item
from tests.kit.acts import article, sign, tabled, tabling
from tests.kit.small import small
from tests.kit.table import Table


def bound() -> Table:
    """The rivals are bound by a pact, and decide in round two."""
    table = Table(small(rounds=6, good_faith=600))
    id = tabled(table, tabling(article("notify"), access=("all",)))
    sign(table, id, "nor", "sud")
    table.until("decisions", 2)
    assert id in table.world.public.record.agreements
    return table


def items(event: Event, holder: str, of: str, cause: str) -> list[Item]:
    (fact,) = (fact for fact in event.hidden if isinstance(fact, Resolved))
    return [each for each in fact.reckoning.accounts[holder][of].items if each.cause == cause]


def asked() -> Table:
    table = bound()
    table.must("nor", c.Query(round=2, target="sud"))
    table.until("decisions", 3)
    return table


def test_a_question_is_for_whoever_owes_us_something() -> None:
    table = bound()
    assert table.view("nor").moves.askable == ("sud",)
    assert table.refused("nor", c.Query(round=2, target="mid")) == "nothing-to-ask"
    assert table.refused("mid", c.Query(round=2, target="nor")) == "nothing-to-ask"
    assert table.refused("nor", c.Query(round=1, target="sud")) == "too-late"


def test_a_round_has_room_for_a_question_or_an_inspection() -> None:
    table = Table(small(rounds=6, good_faith=600))
    id = tabled(table, tabling(article("inspect"), access=("all",)))
    sign(table, id, "nor", "sud")
    table.until("decisions", 2)
    table.must("nor", c.Inspect(round=2, target="sud"))
    table.must("nor", c.Query(round=2, target="sud"))
    orders = table.world.known["nor"].orders
    assert orders is not None
    assert (orders.inspect, orders.query) == (None, "sud")
    table.must("nor", c.Inspect(round=2, target="sud"))
    orders = table.world.known["nor"].orders
    assert orders is not None
    assert (orders.inspect, orders.query) == ("sud", None)


def test_a_question_is_sealed_and_then_everybody_hears_it() -> None:
    table = bound()
    before = table.world.public
    table.must("nor", c.Query(round=2, target="sud"))
    assert table.world.public is before
    event = table.tick()
    assert Queried(by="nor", party="sud", round=2) in event.public
    table.until("decisions", 3)
    assert table.view("sud").moves.askers == ("nor",)
    assert table.view("mid").moves.askers == ()


def test_only_who_was_asked_answers_and_only_in_the_round_after() -> None:
    table = asked()
    assert table.refused("mid", c.Reply(round=3, to="nor", answer=True)) == "no-such-query"
    assert table.refused("sud", c.Reply(round=3, to="nor", answer=False)) == "nothing-changed"
    table.must("sud", c.Reply(round=3, to="nor", answer=True))
    event = table.tick()
    assert QueryAnswered(by="nor", party="sud", round=2) in event.public
    (put,) = table.world.public.record.queries
    assert put.answer == "answered"
    table.until("decisions", 4)
    assert table.refused("sud", c.Reply(round=4, to="nor", answer=True)) == "no-such-query"


def test_an_answer_is_evidence_and_an_answer_taken_back_is_silence() -> None:
    table = asked()
    table.must("sud", c.Reply(round=3, to="nor", answer=True))
    event = table.tick()
    (item,) = items(event, "nor", "sud", "query")
    assert item.factors["w"] == 100
    table = asked()
    table.must("sud", c.Reply(round=3, to="nor", answer=True))
    table.must("sud", c.Reply(round=3, to="nor", answer=False))
    event = table.tick()
    assert QueryIgnored(by="nor", party="sud", round=2) in event.public
    (blow,) = items(event, "nor", "sud", "query")
    assert blow.amount < -100
    assert items(event, "sud", "nor", "query") == []


def test_a_lie_that_is_found_out_costs_more_than_a_breach() -> None:
    """The same evasion, found out at both tables: at one of them after an answer."""
    found = []
    for answer in (True, False):
        for seed in range(40):
            table = Table(small(rounds=6, good_faith=600), seed=f"{seed:032x}")
            id = tabled(table, tabling(article("notify"), access=("all",)))
            sign(table, id, "nor", "sud")
            table.until("decisions", 2)
            if id not in table.world.public.record.agreements:
                continue
            table.must("nor", c.Query(round=2, target="sud"))
            table.until("decisions", 3)
            table.must("sud", c.SetPosture(round=3, partner="nor", stance="evade"))
            if answer:
                table.must("sud", c.Reply(round=3, to="nor", answer=True))
            breach = items(table.tick(), "nor", "sud", "breach")
            if breach:
                found.append((answer, breach[0]))
                break
    (lie, plain) = (item for _, item in found)
    assert lie.factors["answered"] == 1000
    assert plain.factors["answered"] == 0
    assert lie.amount == pytest.approx(plain.amount * 1.3, abs=2)
