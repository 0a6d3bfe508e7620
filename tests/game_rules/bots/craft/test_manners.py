"""What every bot does alike: it asks before it acts, and says once when it is done."""

from msgspec.structs import replace

from game_rules.bots.craft import manners
from game_rules.bots.craft.wishes import Wish, wish
from game_rules.record import commands as c
from game_rules.record.world import Orders
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit import acts
from tests.kit.table import Table


def wishes(table: Table) -> list[Wish]:
    """Something that would be refused, and two things that would not."""
    id = acts.tabled(table)
    return [
        wish(c.Sign(draft="nothing", revision=1), "forecast"),
        wish(c.Sign(draft=id, revision=1), "forecast"),
        wish(c.Withdraw(draft=id, revision=1), "stale"),
    ]


def test_only_what_would_not_be_refused_is_wished() -> None:
    table = Table(with_conditions(500))
    asked = wishes(table)
    view = table.view("nor")
    assert [manners.may(view, one.command) for one in asked] == [False, True, True]
    assert manners.permitted(view, asked) == tuple(asked[1:])


def test_of_several_the_first_that_may_be_and_no_thought_of_the_rest() -> None:
    table = Table(with_conditions(500))
    asked = wishes(table)
    rest = iter(asked)
    assert manners.first(table.view("nor"), rest) == (asked[1],)
    assert list(rest) == [asked[2]]
    assert manners.first(table.view("nor"), asked[:1]) == ()


def test_who_is_done_says_so_once() -> None:
    table = Table(with_conditions(500))
    (done,) = manners.done(table.view("nor"))
    table.must("nor", done.command)
    assert manners.done(table.view("nor")) == ()
    assert len(manners.done(table.view("sud"))) == 1


def test_the_sheet_of_an_earlier_round_is_blank_paper() -> None:
    view = Table(with_conditions(500)).view("nor")
    old = Orders(round=view.stage.round - 1, sealed=True)
    now = replace(old, round=view.stage.round)
    assert manners.sheet(replace(view, orders=old)) == Orders(round=view.stage.round)
    assert manners.sheet(replace(view, orders=now)) is now
    assert manners.sheet(replace(view, orders=None)) == Orders(round=view.stage.round)
