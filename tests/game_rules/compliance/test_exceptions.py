"""Exceptions: one obligation met otherwise than the posture towards the partner says."""

from game_rules.compliance.postures import stance
from game_rules.record import commands as c
from game_rules.record.events import Resolved
from game_rules.record.ledger import Compliance
from game_rules.record.world import Orders
from tests.kit.acts import article, sign, tabled, tabling
from tests.kit.small import small
from tests.kit.table import Table

CREW = {"nor": ("head", "military"), "sud": ("head",), "mid": ("head",)}


def bound() -> tuple[Table, str]:
    """Notices and a hotline bind the rivals, who decide in round two."""
    table = Table(small(rounds=6, good_faith=700), crew=CREW)
    pact = tabling(article("notify"), article("hotline", id=2), access=("all",))
    id = tabled(table, pact, by="nor-head")
    sign(table, id, "nor-head", "sud")
    table.until("decisions", 2)
    assert id in table.world.public.record.agreements
    return table, id


def exception(id: str, article: int, stance: c.Stance | None) -> c.MakeException:
    return c.MakeException(round=2, partner="sud", agreement=id, article=article, stance=stance)


def orders(table: Table) -> Orders:
    found = table.world.known["nor"].orders
    assert found is not None
    return found


def kept(table: Table) -> dict[int, Compliance]:
    event = table.tick()
    (fact,) = (fact for fact in event.hidden if isinstance(fact, Resolved))
    return {one.article: one for one in fact.reckoning.compliance if one.party == "nor"}


def test_only_what_binds_us_can_be_an_exception() -> None:
    table, id = bound()
    assert table.refused("nor-military", exception(id, 3, "spirit")) == "no-obligation"
    assert table.refused("nor-military", exception("x", 1, "spirit")) == "no-obligation"
    assert table.refused("nor-military", exception(id, 1, None)) == "nothing-changed"
    assert table.refused("nor-head", exception(id, 1, "spirit")) == "no-right"
    table.must("nor-military", exception(id, 1, "spirit"))
    assert table.refused("nor-military", exception(id, 1, "spirit")) == "nothing-changed"
    table.must("nor-military", exception(id, 1, None))
    assert orders(table).exceptions == {}


def test_the_rest_is_met_as_the_posture_says() -> None:
    table, id = bound()
    table.must("nor-military", c.SetPosture(round=2, partner="sud", stance="spirit"))
    table.must("nor-military", exception(id, 2, "shave"))
    assert {number: one.true for number, one in kept(table).items()} == {1: "spirit", 2: "shave"}


def test_an_evasion_of_one_obligation_needs_both_as_any_evasion_does() -> None:
    table, id = bound()
    table.must("nor-military", exception(id, 1, "evade"))
    assert orders(table).evasion == ("comply",)
    assert stance(orders(table), "sud", id, 1) == "letter"
    table.must("nor-head", c.ConfirmEvasion(round=2, confirm=True))
    assert stance(orders(table), "sud", id, 1) == "evade"
    assert stance(orders(table), "sud", id, 2) == "letter"
    table.must("nor-military", exception(id, 2, "evade"))
    assert orders(table).evasion == ("comply",), "the head confirmed another evasion"
    for number in (1, 2):
        table.must("nor-military", exception(id, number, None))
    assert orders(table).evasion == ()


def test_what_is_evaded_alone_is_evaded_and_the_rest_kept() -> None:
    table, id = bound()
    table.must("nor-military", exception(id, 1, "evade"))
    table.must("nor-head", c.ConfirmEvasion(round=2, confirm=True))
    found = kept(table)
    assert {number: one.true for number, one in found.items()} == {1: "evade", 2: "letter"}
    assert found[2].seen == "letter"
    assert found[1].odds > 0 == found[2].odds


def test_an_exception_is_nobody_elses_to_see() -> None:
    table, id = bound()
    event = table.must("nor-military", exception(id, 1, "shave"))
    assert {viewer for told in event.known for viewer in told.viewers} == {"nor"}
    assert event.public == ()
