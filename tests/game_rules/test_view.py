"""A view is put together from two sections and holds their very objects: nothing is made up."""

from msgspec.structs import fields

from game_rules.record import commands as c
from game_rules.record.world import OBSERVER, PROJECTOR, Known, Public
from game_rules.seats.sight import NOTHING
from game_rules.view import View, glance, view
from tests.kit.acts import tabled
from tests.kit.small import small
from tests.kit.table import Table

OF_CONTROL = {"oversight", "papers"}


def names(kind: type) -> set[str]:
    return {field.name for field in fields(kind)}


def test_every_field_is_of_one_section_of_control_or_the_views_own() -> None:
    """Whoever adds a field to a view says here where it comes from."""
    public, known = names(Public), names(Known)
    assert not public & known
    assert names(View) == public | known | OF_CONTROL | {"viewer", "moves"}


def test_each_field_is_the_very_object_of_its_section() -> None:
    table = Table(small())
    tabled(table)
    table.until("decisions")
    table.must("nor", c.Attend(round=1, tokens=()))
    for viewer in ("nor", "sud", "mid", OBSERVER, PROJECTOR):
        known = table.world.known[viewer]
        seen = view(viewer, table.world.public, known)
        assert seen.viewer == viewer
        for name in names(Public):
            assert getattr(seen, name) is getattr(table.world.public, name)
        for name in names(Known):
            assert getattr(seen, name) is getattr(known, name)
        assert all(getattr(seen, name) is None for name in OF_CONTROL)


def test_a_glance_is_the_view_without_the_moves_that_cost_time() -> None:
    table = Table(small())
    world = table.world
    seen, glanced = (made("nor", world.public, world.known["nor"]) for made in (view, glance))
    assert glanced.moves is NOTHING
    assert seen.moves != NOTHING
    for name in names(View) - {"moves"}:
        assert getattr(seen, name) is getattr(glanced, name)
