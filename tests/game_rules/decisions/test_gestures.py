"""Gestures: a hand or a fist, shown in public, that binds nobody."""

from game_rules.record import commands as c
from game_rules.record.commands import Attention
from game_rules.record.events import Event, Gestured, Resolved
from game_rules.record.ledger import Item
from tests.kit.small import small
from tests.kit.table import Table


def hand(partner: str) -> Attention:
    return Attention(token="gesture", partner=partner)


def fist(partner: str) -> Attention:
    return Attention(token="warning", partner=partner)


def deciding(**changes: int) -> Table:
    table = Table(small(rounds=6, **changes))
    table.until("decisions", 1)
    return table


def items(event: Event, holder: str, of: str) -> list[Item]:
    (fact,) = (fact for fact in event.hidden if isinstance(fact, Resolved))
    return [each for each in fact.reckoning.accounts[holder][of].items if each.cause == "gesture"]


def test_a_gesture_is_towards_somebody_else_and_takes_a_token() -> None:
    table = deciding()
    for token in ("gesture", "warning"):
        alone = c.Attend(round=1, tokens=(Attention(token=token),))
        assert table.refused("nor", alone) == "partner-needed"
    assert table.refused("nor", c.Attend(round=1, tokens=(hand("nor"),))) == "partner-needed"
    many = c.Attend(round=1, tokens=(hand("sud"), hand("mid"), Attention(token="forum")))
    assert table.refused("nor", many) == "too-many"


def test_nobody_shows_a_hand_and_a_fist_to_the_same_party() -> None:
    table = deciding()
    both = c.Attend(round=1, tokens=(hand("sud"), fist("sud")))
    assert table.refused("nor", both) == "two-faces"
    table.must("nor", c.Attend(round=1, tokens=(hand("mid"), fist("sud"))))


def test_it_is_seen_by_all_and_read_by_the_one_it_is_for() -> None:
    table = deciding()
    table.must("nor", c.Attend(round=1, tokens=(hand("sud"), fist("mid"))))
    event = table.tick()
    assert Gestured(by="nor", party="sud", friendly=True) in event.public
    assert Gestured(by="nor", party="mid", friendly=False) in event.public
    assert len(items(event, "sud", "nor")) == 1
    assert items(event, "mid", "nor")[0].amount < -100
    assert items(event, "nor", "sud") == items(event, "sud", "mid") == []


def test_the_same_hand_again_counts_for_less() -> None:
    table = deciding(good_faith=500)
    sizes = []
    for round in (1, 2, 3):
        table.must("nor", c.Attend(round=round, tokens=(hand("sud"),)))
        (item,) = items(table.tick(), "sud", "nor")
        sizes.append(item.factors["age"])
        table.until("decisions")
    assert sizes == [0, 3, 6]


def test_two_hands_at_once_are_an_act_of_the_process() -> None:
    grown = []
    for back in ((hand("nor"),), ()):
        table = deciding()
        table.must("nor", c.Attend(round=1, tokens=(hand("sud"),)))
        table.must("sud", c.Attend(round=1, tokens=back))
        table.tick()
        grown.append(table.world.hidden.pairs["nor"]["sud"].process)
    assert grown[0] > grown[1]


def test_a_fist_brings_applause_and_makes_incidents_likelier() -> None:
    table = deciding()
    table.must("nor", c.Attend(round=1, tokens=(fist("sud"),)))
    event = table.tick()
    (fact,) = (fact for fact in event.hidden if isinstance(fact, Resolved))
    assert {each.cause for each in fact.reckoning.shifts if each.party == "nor"} >= {"warning"}
    odds = {chance.purpose: chance.odds for chance in fact.reckoning.chances}
    assert odds["incident/nor/sud"] == 210
