"""Control sees everything."""

from msgspec import json

from game_rules.oversight import control_view
from game_rules.parts import changes
from game_rules.record import commands as c
from game_rules.scenario.catalogue import FEARS
from game_rules.theatre.play import Play, bots
from server.scenarios.loading import shelf
from tests.kit.acts import tabled, tabling
from tests.kit.small import small
from tests.kit.table import Table


def test_control_sees_what_is_true() -> None:
    table = Table(small())
    oversight = table.view("control").oversight
    assert oversight is not None
    assert oversight.rounds == 3
    assert oversight.seats == 6
    state = table.world.hidden.parties["nor"]
    assert oversight.parties["nor"].mandate == state.mandate
    assert oversight.parties["nor"].conditions == state.conditions
    pair = oversight.pairs["nor"]["sud"]
    assert pair.good_faith == 350
    assert pair.fears.keys() == set(FEARS)
    assert all(0 <= level <= 1000 for level in pair.fears.values())


def test_control_sees_envelopes_and_private_drafts() -> None:
    table = Table(small())
    id = tabled(table, tabling(access=()))
    table.tick()
    table.must("nor", c.Leap(round=1, confirm=True))
    seen = table.view("control")
    assert id in seen.drafts
    assert seen.oversight is not None
    orders = seen.oversight.parties["nor"].orders
    assert orders is not None
    assert orders.leap == ("leap", "comply")


def test_readiness_towards_a_partner_that_questioned_is_another() -> None:
    table = Table(small())
    table.tick()
    tokens = (c.Attention(token="question"),)
    table.must("sud", c.Attend(round=1, tokens=tokens))
    table.tick()
    oversight = table.view("control").oversight
    assert oversight is not None
    towards = oversight.pairs["nor"]
    assert towards["sud"].readiness > towards["mid"].readiness


def test_nobody_else_has_oversight() -> None:
    table = Table(small())
    for viewer in table.world.known:
        assert (table.view(viewer).oversight is not None) == (viewer == "control")


def test_injects_are_known_before_and_after_they_come() -> None:
    table = Table(small())

    def sent() -> dict[str, bool]:
        seen = table.view("control")
        assert seen.oversight is not None
        assert seen.papers is not None
        return {inject.id: inject.id in seen.oversight.sent for inject in seen.papers.injects}

    assert sent() == {"scandal": False, "storm": False, "dated": False}
    table.must("control", c.SendInject(inject="storm"))
    table.until("reading")
    assert sent() == {"scandal": False, "storm": True, "dated": False}
    table.until("decisions", 2)
    assert not sent()["dated"]
    table.tick()
    assert sent()["dated"]


def test_texts_are_not_told_again_with_the_numbers() -> None:
    """A round that is resolved changes what is true, and nothing that control holds on paper."""
    shores = shelf()["two-shores"]
    game, players = Play(shores, "0" * 32), bots(shores)
    game.open(players)
    while game.world.public.stage.phase != "decisions":
        game.hear(players)
        game.tick()
    before = control_view(game.world)
    game.tick()
    now = control_view(game.world, before)
    changed, _ = changes(before, now)
    assert "oversight" in changed
    assert "papers" not in changed
    assert 5 * len(json.encode(now.oversight)) < len(json.encode(now.papers))
