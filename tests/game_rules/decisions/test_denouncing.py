"""Denouncing: notice is given, runs, and then the agreement binds the others alone."""

from game_rules.compliance.obligations import owed
from game_rules.record import commands as c
from game_rules.record.events import Denounced, Event, Left, Resolved
from game_rules.scenario.scenario import Scenario
from tests.kit.acts import article, sign, tabled, tabling
from tests.kit.small import small
from tests.kit.table import Table

THREE = ("nor", "sud", "mid")


def leavable(notice: int = 1) -> Scenario:
    return small(rounds=8, good_faith=700, denounce=True, notice=notice)


def bound(scenario: Scenario, parties: tuple[str, ...] = ("nor", "sud")) -> tuple[Table, str]:
    table = Table(scenario)
    pact = tabling(article("notify", parties), parties=parties, access=("all",))
    id = tabled(table, pact)
    sign(table, id, *parties)
    table.until("decisions", 2)
    assert id in table.world.public.record.agreements
    return table, id


def owes(table: Table, party: str, towards: str) -> bool:
    return any(owed(table.world.public.record.agreements, party, towards))


def test_where_the_scenario_does_not_know_it_nobody_denounces() -> None:
    table, id = bound(small(rounds=8, good_faith=700))
    assert table.view("nor").moves.denounceable == ()
    given = c.Denounce(round=2, agreement=id, notice=True)
    assert table.refused("nor", given) == "no-denouncing"


def test_only_what_binds_us_can_be_denounced_and_once() -> None:
    table, id = bound(leavable())
    given = c.Denounce(round=2, agreement=id, notice=True)
    assert table.refused("mid", given) == "not-in-force"
    assert table.refused("nor", c.Denounce(round=2, agreement="x", notice=True)) == "not-in-force"
    table.must("nor", given)
    assert table.refused("nor", given) == "nothing-changed"
    table.must("nor", c.Denounce(round=2, agreement=id, notice=False))
    table.must("nor", given)
    table.until("decisions", 3)
    again = c.Denounce(round=3, agreement=id, notice=True)
    assert table.refused("nor", again) == "notice-given"


def test_a_notice_is_sealed_then_public_and_binds_until_it_runs_out() -> None:
    table, id = bound(leavable(notice=2))
    table.must("nor", c.Denounce(round=2, agreement=id, notice=True))
    event = table.tick()
    given = [fact for fact in event.public if isinstance(fact, Denounced)]
    assert [(fact.party, fact.until) for fact in given] == [("nor", 4)]
    for round in (3, 4):
        table.until("decisions", round)
        assert owes(table, "nor", "sud")
        assert owes(table, "sud", "nor")
    event = table.tick()
    assert [fact.party for fact in event.public if isinstance(fact, Left)] == ["nor"]
    assert not owes(table, "nor", "sud")
    assert not owes(table, "sud", "nor"), "an agreement of one alone asks nothing"


def test_the_others_stay_bound_among_themselves() -> None:
    table, id = bound(leavable(), THREE)
    table.must("nor", c.Denounce(round=2, agreement=id, notice=True))
    table.until("decisions", 4)
    assert table.world.public.record.agreements[id].parties == ("sud", "mid")
    assert owes(table, "sud", "mid")
    assert not owes(table, "nor", "mid")


def test_when_one_of_two_has_left_the_other_owes_nothing_to_who_watched() -> None:
    table = Table(leavable())
    notify = article("notify", ("nor", "sud"))
    id = tabled(table, tabling(notify, parties=THREE, access=("all",)))
    sign(table, id, *THREE)
    table.until("decisions", 2)
    table.must("sud", c.Denounce(round=2, agreement=id, notice=True))
    table.until("talks", 5)
    assert table.world.public.record.agreements[id].parties == ("nor", "mid")
    assert not owes(table, "nor", "mid")


def cost(event: Event, holder: str, of: str) -> int:
    (fact,) = (fact for fact in event.hidden if isinstance(fact, Resolved))
    items = fact.reckoning.accounts[holder][of].items
    return sum(each.amount for each in items if each.cause == "denunciation")


def test_it_costs_faith_with_each_partner_and_standing_at_home() -> None:
    table, id = bound(leavable(), THREE)
    table.must("nor", c.Denounce(round=2, agreement=id, notice=True))
    event = table.tick()
    assert cost(event, "sud", "nor") < -100
    assert cost(event, "mid", "nor") < -100
    assert cost(event, "nor", "sud") == 0
    assert cost(event, "sud", "mid") == 0
    (fact,) = (fact for fact in event.hidden if isinstance(fact, Resolved))
    causes = {each.cause for each in fact.reckoning.shifts if each.party == "nor"}
    assert "denounced" in causes
