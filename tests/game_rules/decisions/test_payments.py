"""Side payments: a vote is bought at a rising price, out of a government's standing."""

import pytest
from msgspec.structs import replace

from game_rules.decisions.payments import price
from game_rules.record import commands as c
from game_rules.record.events import ForecastGiven, Resolved
from game_rules.scenario.scenario import DEFAULT_GROUPS, Group
from tests.kit.acts import article, sign, tabled, tabling
from tests.kit.small import small
from tests.kit.table import Table


def signed(good_faith: int = 700) -> tuple[Table, str]:
    """A signed pact, and the envelopes open."""
    table = Table(small(rounds=6, good_faith=good_faith))
    id = tabled(table, tabling(article("notify"), access=("all",)))
    sign(table, id, "nor", "sud")
    table.until("decisions", 1)
    return table, id


def pay(group: str, pay: bool = True, round: int = 1) -> c.SidePayment:
    return c.SidePayment(round=round, group=group, pay=pay)


def test_a_group_is_paid_once_and_only_one_that_is_there() -> None:
    table, _ = signed()
    assert table.refused("nor", pay("clergy")) == "no-such-group"
    assert table.refused("nor", pay("military", pay=False)) == "nothing-changed"
    table.must("nor", pay("military"))
    assert table.refused("nor", pay("military")) == "nothing-changed"
    table.must("nor", pay("military", pay=False))
    assert table.world.known["nor"].orders is not None
    assert table.world.known["nor"].orders.payments == ()


def test_a_government_without_standing_can_promise_nothing() -> None:
    poor = tuple(replace(party, capital=170) for party in small().parties)
    table = Table(small(rounds=6, parties=poor))
    table.until("decisions", 1)
    assert table.refused("nor", pay("military")) == "too-little-capital"


def test_the_forecast_follows_at_once_and_nobody_else_hears_of_it() -> None:
    table, id = signed()
    event = table.must("nor", pay("military"))
    assert {viewer for told in event.known for viewer in told.viewers} == {"nor"}
    assert event.public == ()
    given = [f for told in event.known for f in told.facts if isinstance(f, ForecastGiven)]
    assert [fact.draft for fact in given] == [id]


def resolved(table: Table) -> Resolved:
    event = table.tick()
    (fact,) = (fact for fact in event.hidden if isinstance(fact, Resolved))
    return fact


def test_a_paid_group_is_more_in_favour_and_the_price_comes_out_of_the_standing() -> None:
    books = []
    for groups in ((), ("military",)):
        table, _ = signed()
        for group in groups:
            table.must("nor", pay(group))
        books.append(resolved(table))
    plain, paid = (next(b for b in fact.reckoning.ballots if b.party == "nor") for fact in books)
    assert paid.yes["military"] > plain.yes["military"] + 30
    assert paid.yes["public"] == plain.yes["public"]
    assert paid.paid == ("military",)
    shifts = [s for s in books[1].reckoning.shifts if s.party == "nor" and s.cause == "payment"]
    assert [shift.amount for shift in shifts] == [-48]
    assert books[1].parties["nor"].paid == {"military": 1}


def test_without_a_vote_nothing_is_paid() -> None:
    table = Table(small(rounds=6))
    table.until("decisions", 1)
    table.must("nor", pay("military"))
    fact = resolved(table)
    assert fact.parties["nor"].paid == {}
    assert not [shift for shift in fact.reckoning.shifts if shift.cause == "payment"]


def test_who_has_been_paid_asks_for_more_and_home_says_so() -> None:
    table, _ = signed()
    before = table.view("nor").home
    table.must("nor", pay("military"))
    table.tick()
    after = table.view("nor").home
    assert before is not None
    assert after is not None
    assert after.prices["military"] == before.prices["military"] * 3 // 2
    assert after.prices["public"] == before.prices["public"]


@pytest.mark.parametrize("group", DEFAULT_GROUPS)
def test_a_price_follows_the_weight(group: Group) -> None:
    assert price(group, 0) == 40 * group.weight // 250
