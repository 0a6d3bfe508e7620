"""Single obligations that a bot meets otherwise than the rest."""

from msgspec.structs import replace

from game_rules.bots.craft import excepting
from game_rules.compliance.postures import place
from game_rules.record.commands import MakeException
from game_rules.record.world import Orders
from game_rules.view import View
from tests.game_rules.bots.test_hawk import bound
from tests.kit import acts

WHERE = ("sud", "pact", 1)


def at_home(view: View, *, capital: int, military: int) -> View:
    assert view.home is not None
    home = replace(view.home, capital=capital, groups={**view.home.groups, "military": military})
    changed: View = replace(view, home=home)
    return changed


def test_what_lays_the_forces_bare_is_done_to_the_letter_while_the_soldiers_are_up_in_arms() -> (
    None
):
    view = at_home(bound("inspect", "notify"), capital=excepting.SHORT - 1, military=excepting.SOUR)
    assert excepting.grudged_at_home(view, "sud") == {WHERE: ("letter", "home-minds")}
    assert excepting.grudged_at_home(view, "mid") == {}


def test_a_government_that_can_afford_it_or_has_content_soldiers_makes_none() -> None:
    view = bound("inspect")
    rich = at_home(view, capital=excepting.SHORT, military=excepting.SOUR)
    calm = at_home(view, capital=excepting.SHORT - 1, military=excepting.SOUR + 1)
    assert excepting.grudged_at_home(rich, "sud") == {}
    assert excepting.grudged_at_home(calm, "sud") == {}


def test_what_nobody_can_check_is_shaved_unless_a_third_watches() -> None:
    view = bound("inspect", inspect=2)
    assert excepting.unseen(view, "sud", 2) == {WHERE: ("shave", "hardly-watched")}
    assert excepting.unseen(view, "sud", 1) == {}
    pact = view.record.agreements["pact"]
    watched = replace(pact, articles=(acts.article("inspect", monitor="mid"),))
    view = replace(view, record=replace(view.record, agreements={"pact": watched}))
    assert excepting.unseen(view, "sud", 2) == {}


def test_the_sheet_is_written_until_it_says_what_is_wanted() -> None:
    view = bound("inspect")
    wanted: excepting.Exceptions = {WHERE: ("shave", "hardly-watched")}
    blank = Orders(round=1, postures={"sud": "letter"})
    (one,) = excepting.excepted(view, blank, wanted)
    assert one.command == MakeException(
        round=1, partner="sud", agreement="pact", article=1, stance="shave"
    )
    written = replace(blank, exceptions={place(*WHERE): "shave"})
    assert list(excepting.excepted(view, written, wanted)) == []
    (undone,) = excepting.excepted(view, written, {})
    assert isinstance(undone.command, MakeException)
    assert undone.command.stance is None
    (changed,) = excepting.excepted(
        view, replace(written, exceptions={place(*WHERE): "letter"}), wanted
    )
    assert changed.command == one.command
