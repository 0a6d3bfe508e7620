"""A round as it is being resolved: who is bound by what, towards whom, and who watches."""

from msgspec.structs import replace

from game_rules.record import commands as c
from game_rules.record.commands import Attention
from game_rules.resolution.scene import bound, has, ordered_pairs, scene_of, watched
from tests.kit.acts import article, enter
from tests.kit.small import small
from tests.kit.table import Table


def deciding() -> Table:
    table = Table(small())
    table.tick()
    return table


def test_all_goes_by_the_parties_keys_and_not_by_where_the_file_has_them() -> None:
    scenario = small()
    table = Table(replace(scenario, parties=scenario.parties[::-1]))
    table.tick()
    scene = scene_of(table.world)
    assert scene.order == tuple(scene.parties) == ("nor", "sud", "mid")
    assert list(ordered_pairs(scene.order)) == [
        ("nor", "sud"),
        ("nor", "mid"),
        ("sud", "nor"),
        ("sud", "mid"),
        ("mid", "nor"),
        ("mid", "sud"),
    ]
    assert scene.rivals == {
        "nor": frozenset({"sud"}), "sud": frozenset({"nor"}), "mid": frozenset(),
    }  # fmt: skip


def test_of_two_signs_towards_the_same_party_the_first_one_counts() -> None:
    table = deciding()
    hand = Attention(token="gesture", partner="sud")
    fist = Attention(token="warning", partner="mid")
    table.must("nor", c.Attend(round=1, tokens=(hand, fist)))
    scene = scene_of(table.world)
    assert scene.signs == {("nor", "sud"): "friendly", ("nor", "mid"): "hostile"}


def test_news_of_this_round_works_and_no_other() -> None:
    table = deciding()
    assert scene_of(table.world).news == ()
    table.must("control", c.SendInject(inject="storm"))
    assert [one.inject.id for one in scene_of(table.world).news] == ["storm"]
    table.until("decisions", 2)
    assert [one.inject.id for one in scene_of(table.world).news] == ["dated"]


def test_what_binds_is_in_an_order_of_its_own_content() -> None:
    table = deciding()
    enter(table, article("pledge"), article("notify", id=2), article("hotline", ("sud",), id=3))
    scene = scene_of(table.world)
    assert [one.measure for _, one in bound(scene, "nor", "sud")] == ["notify", "pledge"]
    assert [one.measure for _, one in bound(scene, "sud", "nor")] == ["notify", "hotline", "pledge"]
    assert bound(scene, "mid", "nor") == ()


def test_a_kind_binds_one_towards_the_other_and_perhaps_not_the_other_way() -> None:
    table = deciding()
    enter(table, article("freeze", ("sud",)), parties=("nor", "sud"))
    scene = scene_of(table.world)
    assert has(scene, "sud", "nor", "constraint")
    assert not has(scene, "nor", "sud", "constraint")
    assert not has(scene, "sud", "mid", "constraint")
    assert not has(scene, "sud", "nor", "notification")


def test_what_is_watched_is_what_somebody_turned_to() -> None:
    table = deciding()
    enter(table, article("inspect", monitor="mid"), article("notify", id=2))
    assert watched(scene_of(table.world)) == frozenset()
    table.must("mid", c.Attend(round=1, tokens=(Attention(token="monitor"),)))
    scene = scene_of(table.world)
    assert watched(scene) == watched(scene, "mid") == {("a", 1)}
    assert watched(scene, "sud") == frozenset()
