"""Orders, opened."""

from msgspec.structs import replace

from game_rules.decisions.acts import Acts, facts, shown
from game_rules.record.commands import Attention
from game_rules.record.events import ExpertsMet, ForumHeld, Leapt, Monitored, Questioned, ReviewHeld
from game_rules.record.world import Orders, World
from tests.kit.small import small
from tests.kit.table import Table

ORDER = ("nor", "sud", "mid")


def world(orders: dict[str, Orders], round: int = 1) -> World:
    table = Table(small())
    table.tick()
    known = dict(table.world.known)
    for party, sheet in orders.items():
        known[party] = replace(known[party], orders=replace(sheet, round=round))
    return replace(table.world, known=known)


def opened(**tokens: tuple[Attention, ...]) -> Acts:
    return shown(world({party: Orders(tokens=spent) for party, spent in tokens.items()}), ORDER)


def test_a_meeting_takes_two_that_chose_each_other() -> None:
    with_sud = Attention(token="experts", partner="sud")
    with_nor = Attention(token="experts", partner="nor")
    assert opened(nor=(with_sud,)).experts == frozenset()
    met = opened(nor=(with_sud,), sud=(with_nor,), mid=(with_nor,))
    assert met.experts == {("nor", "sud"), ("sud", "nor")}
    assert facts(met, 1, ()) == (ExpertsMet(parties=("nor", "sud")),)


def test_a_leap_takes_the_head_and_the_military() -> None:
    alone, both = Orders(leap=("leap",)), Orders(leap=("comply", "leap"))
    acts = shown(world({"nor": alone, "sud": both}), ORDER)
    assert acts.leapt == ("sud",)
    assert facts(acts, 1, ()) == (Leapt(party="sud", round=1),)


def test_what_is_public_is_told_once() -> None:
    acts = opened(
        nor=(Attention(token="question"), Attention(token="forum")),
        sud=(Attention(token="review", partner="mid"), Attention(token="forum")),
        mid=(Attention(token="review", partner="sud"), Attention(token="monitor")),
    )
    assert facts(acts, 1, ()) == (
        Questioned(party="nor"),
        ReviewHeld(parties=("sud", "mid")),
        ForumHeld(parties=("nor", "sud")),
        Monitored(by="mid"),
    )
    assert Questioned(party="nor") not in facts(acts, 1, ("nor",))


def test_work_at_home_is_not_public() -> None:
    quiet = opened(nor=(Attention(token="promote"), Attention(token="cost-review")))
    assert facts(quiet, 1, ()) == ()


def test_a_sheet_of_another_round_counts_as_none() -> None:
    assert shown(world({"nor": Orders(leap=("leap", "comply"))}, round=7), ORDER).leapt == ()
