"""Rights belong to roles, and fall to the next where a role is not filled."""

from game_rules.record.actors import Clock, Control, Delegate, Deputy
from game_rules.record.world import RoleName
from game_rules.scenario.scenario import RIGHTS
from game_rules.seats.rights import rights_by_role, rights_of
from tests.kit.small import small
from tests.kit.table import Table

ROLES = (
    RoleName(id="head", name={}, rights=("sign", "leap")),
    RoleName(id="military", name={}, rights=("comply",)),
    RoleName(id="expert", name={}, rights=("explore",)),
)
FREE = frozenset(RIGHTS) - {"sign", "leap", "comply", "explore"}


def test_each_filled_role_has_its_own_rights_and_those_that_no_role_names() -> None:
    held = rights_by_role(ROLES, {"a": "head", "b": "military", "c": "expert"})
    assert held == {
        "head": FREE | {"sign", "leap"},
        "military": FREE | {"comply"},
        "expert": FREE | {"explore"},
    }


def test_rights_of_an_unfilled_role_fall_to_the_next_filled_one() -> None:
    held = rights_by_role(ROLES, {"a": "head", "c": "expert"})
    assert held["expert"] == FREE | {"explore", "comply"}
    assert held["head"] == FREE | {"sign", "leap"}


def test_the_order_of_roles_goes_round_the_corner() -> None:
    held = rights_by_role(ROLES, {"b": "military"})
    assert held == {"military": frozenset(RIGHTS)}
    assert rights_by_role(ROLES, {"a": "head", "b": "military"})["head"] >= {"explore"}


def test_several_people_in_one_role_hold_the_same() -> None:
    assert rights_by_role(ROLES, {"a": "head", "b": "head"}) == {"head": frozenset(RIGHTS)}


def test_nobody_holds_nothing() -> None:
    assert rights_by_role(ROLES, {}) == {}


def test_only_a_delegation_has_rights_of_its_own() -> None:
    view = Table(small()).view("nor")
    assert rights_of(view, Deputy(party="nor")) == frozenset(RIGHTS)
    assert rights_of(view, Delegate(seat="nobody", party="nor")) == frozenset()
    assert rights_of(view, Clock()) == rights_of(view, Control()) == frozenset()
