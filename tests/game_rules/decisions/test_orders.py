"""Sealed decisions."""

from msgspec.structs import replace

from game_rules.evolve import evolve
from game_rules.record import commands as c
from game_rules.record.commands import Attention
from game_rules.record.events import Entered, Event, OrdersWritten, Refused
from game_rules.record.world import LeapMade, Orders
from game_rules.scenario.scenario import Inject, OpenLeap
from game_rules.scenario.treaty import Agreement, Article
from tests.kit.acts import article, enter, seal
from tests.kit.small import small
from tests.kit.table import Table

CREW = {"nor": ("head", "military"), "sud": ("head",), "mid": ("head",)}


def sealing(
    *articles: Article, parties: tuple[str, ...] = ("nor", "sud", "mid"), split: bool = False
) -> Table:
    """A table in the decisions of round one, with these articles in force."""
    table = Table(small(), crew=CREW if split else None)
    table.tick()
    if articles:
        enter(table, *articles, parties=parties)
    return table


def orders(table: Table, party: str = "nor") -> Orders:
    found = table.world.known[party].orders
    assert found is not None
    return found


def posture(stance: c.Stance = "spirit", partner: str = "sud", round: int = 1) -> c.SetPosture:
    return c.SetPosture(round=round, partner=partner, stance=stance)


def attend(*tokens: Attention) -> c.Attend:
    return c.Attend(round=1, tokens=tokens)


# Secrecy ---------------------------------------------------------------------


def test_what_is_sealed_is_told_to_the_own_delegation_only() -> None:
    table = sealing(article("notify"))
    for command in (
        posture(),
        c.Inspect(round=1, target=None),
        attend(Attention(token="forum")),
        c.MakeEstimate(round=1, about="sud", level=3, fear="growth"),
        c.Seal(round=1, sealed=True),
    ):
        event = table.must("nor", command)
        assert event.public == ()
        assert event.hidden == ()
        (told,) = event.known
        assert told.viewers == ("nor",)
        assert isinstance(told.facts[0], OrdersWritten)


def test_the_last_write_wins_and_its_author_is_known_inside() -> None:
    table = sealing(article("notify"), split=True)
    table.must("nor-military", posture("shave"))
    table.must("nor-military", posture("spirit"))
    assert orders(table).postures == {"sud": "spirit"}
    assert orders(table).author == "nor-military"
    table.must("nor-head", c.MakeEstimate(round=1, about="sud", level=1, fear="growth"))
    assert orders(table).author == "nor-head"


def test_decisions_are_for_the_decisions_of_their_round() -> None:
    table = Table(small())
    assert table.refused("nor", posture()) == "wrong-phase"
    assert table.refused("nor", c.Seal(round=1, sealed=True)) == "wrong-phase"
    table.tick()
    assert table.refused("nor", posture(round=2)) == "too-late"
    assert table.refused("nor", c.Leap(round=0, confirm=True)) == "too-late"


# Postures --------------------------------------------------------------------


def test_a_posture_needs_an_obligation() -> None:
    table = sealing(article("notify"))
    assert table.refused("nor", posture(partner="nor")) == "no-obligation"
    assert table.refused("nor", posture(partner="atlantis")) == "no-obligation"
    table.must("nor", posture(partner="mid"))
    assert table.refused("mid", posture(partner="nor")) == "no-obligation"


def test_a_term_that_is_over_obliges_to_nothing() -> None:
    table = Table(small())
    table.tick()
    agreement = Agreement(
        id="a", title="", sponsors=(), parties=("nor", "sud"), open_to=(),
        articles=(article("freeze"),), entered=0, lapsed=(1,),
    )  # fmt: skip
    table.world = evolve(table.world, Event(public=(Entered(agreement=agreement),)))
    assert table.refused("nor", posture()) == "no-obligation"


def test_only_who_holds_the_right_sets_a_posture() -> None:
    table = sealing(article("notify"), split=True)
    assert table.do("nor-head", posture()) == Refused(code="no-right", args={"right": "comply"})


# Evasion ---------------------------------------------------------------------


def test_the_head_and_the_military_both_confirm_an_evasion() -> None:
    table = sealing(article("notify"), split=True)
    confirm = c.ConfirmEvasion(round=1, confirm=True)
    assert table.refused("nor-head", confirm) == "no-evasion"
    table.must("nor-military", posture("evade"))
    assert orders(table).evasion == ("comply",)
    assert table.refused("nor-military", confirm) == "already-confirmed"
    table.must("nor-head", confirm)
    assert orders(table).evasion == ("leap", "comply")
    table.must("nor-head", c.ConfirmEvasion(round=1, confirm=False))
    assert orders(table).evasion == ("comply",)
    withdrawn = c.ConfirmEvasion(round=1, confirm=False)
    assert table.refused("nor-head", withdrawn) == "not-confirmed"


def test_one_act_suffices_where_one_seat_holds_both_rights() -> None:
    table = sealing(article("notify"))
    table.must("nor", posture("evade"))
    assert orders(table).evasion == ("leap", "comply")


def test_another_evasion_needs_another_confirmation() -> None:
    table = sealing(article("notify"), split=True)
    table.must("nor-military", posture("evade"))
    table.must("nor-head", c.ConfirmEvasion(round=1, confirm=True))
    table.must("nor-military", posture("evade", "mid"))
    assert orders(table).evasion == ("comply",)
    table.must("nor-head", c.ConfirmEvasion(round=1, confirm=True))
    table.must("nor-military", posture("evade", "mid"))
    assert orders(table).evasion == ("leap", "comply")


def test_an_evasion_that_is_given_up_takes_its_confirmations_along() -> None:
    table = sealing(article("notify"))
    table.must("nor", posture("evade"))
    table.must("nor", posture("letter"))
    assert orders(table).evasion == ()


# Inspections -----------------------------------------------------------------


def test_only_who_agreed_to_it_is_inspected() -> None:
    table = sealing(article("inspect", ("sud",)), article("notify", id=2))
    assert table.refused("nor", c.Inspect(round=1, target="mid")) == "not-inspectable"
    table.must("nor", c.Inspect(round=1, target="sud"))
    table.must("mid", c.Inspect(round=1, target="sud"))
    assert table.refused("sud", c.Inspect(round=1, target="sud")) == "not-inspectable"
    assert orders(table).inspect == "sud"
    table.must("nor", c.Inspect(round=1, target=None))
    assert orders(table).inspect is None


# The leap --------------------------------------------------------------------


def test_the_head_and_the_military_both_confirm_a_leap() -> None:
    table = sealing(split=True)
    table.must("nor-head", c.Leap(round=1, confirm=True))
    assert orders(table).leap == ("leap",)
    assert table.refused("nor-head", c.Leap(round=1, confirm=True)) == "already-confirmed"
    assert table.refused("nor-military", c.Leap(round=1, confirm=False)) == "not-confirmed"
    table.must("nor-military", c.Leap(round=1, confirm=True))
    assert orders(table).leap == ("leap", "comply")
    table.must("nor-head", c.Leap(round=1, confirm=False))
    assert orders(table).leap == ("comply",)


def test_a_leap_takes_capital() -> None:
    scenario = small()
    poor = replace(scenario.parties[0], capital=200)
    table = Table(replace(scenario, parties=(poor, *scenario.parties[1:])))
    table.tick()
    answer = table.do("nor", c.Leap(round=1, confirm=True))
    assert isinstance(answer, Refused)
    assert answer.code == "too-little-capital"
    assert answer.args["has"] == 200


def test_news_makes_a_leap_thinkable_for_a_round() -> None:
    scenario = small()
    poor = replace(scenario.parties[0], capital=260)
    news = Inject(
        id="thaw",
        headline={"en": "A speech"},
        text={"en": "It is printed in full."},
        effects=(OpenLeap(party="nor", discount=90),),
    )
    table = Table(
        replace(
            scenario,
            parties=(poor, *scenario.parties[1:]),
            injects=(news, replace(news, id="dated", round=2)),
        )
    )
    table.tick()
    leap = c.Leap(round=1, confirm=True)
    assert table.refused("nor", leap) == "too-little-capital"
    event = table.must("control", c.SendInject(inject="thaw"))
    assert [told.viewers for told in event.known] == [("nor",)]
    table.must("nor", leap)
    table.must("nor", c.Leap(round=1, confirm=False))
    thaws = []
    for round in (2, 3):
        table.until("decisions", round)
        home = table.view("nor").home
        assert home is not None
        thaws.append(home.thaw)
    assert thaws == [0, 90]
    assert table.view("sud").home.thaw == 0  # type: ignore[union-attr]


def test_each_further_leap_takes_more_capital() -> None:
    table = sealing()
    home = table.view("nor").home
    assert home is not None
    leap = LeapMade(party="nor", round=1)
    record = replace(table.world.public.record, leaps=(leap,) * 9)
    table.world = replace(table.world, public=replace(table.world.public, record=record))
    answer = table.do("nor", c.Leap(round=1, confirm=True))
    assert isinstance(answer, Refused)
    assert answer.code == "too-little-capital"


# Sealing ---------------------------------------------------------------------


def test_a_sealed_envelope_is_opened_before_it_is_changed() -> None:
    table = sealing(article("notify"))
    seal(table, "nor")
    for command in (
        posture(),
        c.Inspect(round=1, target=None),
        attend(),
        c.Leap(round=1, confirm=True),
        c.ConfirmEvasion(round=1, confirm=True),
        c.Seal(round=1, sealed=True),
    ):
        assert table.refused("nor", command) == "sealed"
    table.must("nor", c.Seal(round=1, sealed=False))
    table.must("nor", posture())
    assert table.refused("nor", c.Seal(round=1, sealed=False)) == "not-sealed"


def test_who_is_ready_for_the_delegation_seals() -> None:
    table = sealing(split=True)
    assert table.refused("nor-military", c.Seal(round=1, sealed=True)) == "no-right"
    table.must("nor-head", c.Seal(round=1, sealed=True))
