"""Aims and their ticks."""

from collections import Counter

from msgspec.structs import replace

from game_rules.decisions.denouncing import noticed, without
from game_rules.home.mandates import Standing, advantage, drawn, lost, met
from game_rules.scenario.catalogue import FEARS, Fear
from game_rules.scenario.scenario import (
    AdvantageAim,
    Mandate,
    PositionAim,
    SecurityAim,
    StandingAim,
)
from game_rules.scenario.treaty import Agreement, Article
from tests.kit.bench import conditions_for, party
from tests.kit.small import MEASURES

BY_ID = {measure.id: measure for measure in MEASURES}
CALM: dict[Fear, int] = dict.fromkeys(FEARS, 100)


def pact(
    measure: str,
    parties: tuple[str, ...] = ("a", "b"),
    *,
    entered: int = 2,
    troops: int = 13000,
    sponsor: str = "a",
) -> Agreement:
    article = Article(id=1, measure=measure, parties=parties, values={"troops": troops})
    return Agreement(
        id=measure,
        title=measure,
        sponsors=(sponsor,),
        parties=("a", "b"),
        open_to=(),
        articles=(article,),
        entered=entered,
    )


def now(*agreements: Agreement, capital: int = 500, surprise: int = 500) -> Standing:
    return Standing(
        party="a",
        fears={"b": {**CALM, "surprise": surprise}},
        before={"b": {**CALM, "surprise": 650}},
        capital=capital,
        agreements=agreements,
        measures=BY_ID,
    )


def test_security_is_a_band_down() -> None:
    aim = SecurityAim(fear="surprise", of="b")
    assert met(aim, now(surprise=599))
    assert not met(aim, now(surprise=600))
    assert not met(replace(aim, bands=2), now(surprise=599))


def test_position_is_a_number_in_force_between_the_two() -> None:
    aim = PositionAim(measure="notify", parameter="troops", party="b", at_least=13000)
    assert met(aim, now(pact("notify")))
    assert not met(aim, now(pact("notify", troops=12999)))
    assert not met(aim, now())
    assert not met(aim, now(pact("notify", ("b",)))), "it does not bind us"
    assert not met(aim, now(replace(pact("notify", ("a", "c")), parties=("a", "b", "c"))))
    assert not met(aim, now(replace(pact("notify"), lapsed=(1,))))


def test_a_third_party_sees_what_others_promise_each_other_in_a_text_that_it_signed() -> None:
    aim = PositionAim(measure="notify", parameter="troops", at_least=13000)
    witnessed = replace(pact("notify", ("b", "c")), parties=("a", "b", "c"))
    assert met(aim, now(witnessed))
    assert not met(aim, now(replace(witnessed, parties=("b", "c")))), "it is not ours"
    assert not met(aim, now(replace(witnessed, articles=(replace(
        witnessed.articles[0], values={"troops": 12999}),))))  # fmt: skip


def test_position_can_be_a_measure_that_never_came_too_early() -> None:
    aim = PositionAim(measure="inspect", not_before=4)
    assert met(aim, now())
    assert met(aim, now(pact("inspect", entered=4)))
    assert not met(aim, now(pact("inspect", entered=3)))
    assert not met(aim, now(replace(pact("inspect", entered=3), lapsed=(1,)))), "it did bind us"
    never = PositionAim(measure="inspect")
    assert not met(never, now(pact("inspect", entered=9)))
    assert met(never, now(pact("inspect", ("b",), entered=1)))


def test_who_has_left_was_bound_too_early_all_the_same() -> None:
    early = pact("inspect", entered=3)
    gone = without(noticed(early, "a", 5), "a")
    assert "a" not in gone.parties
    for aim in (PositionAim(measure="inspect", not_before=4), PositionAim(measure="inspect")):
        assert not met(aim, now(gone))
        assert lost(aim, "a", (gone,))
    towards = PositionAim(measure="inspect", party="b")
    assert not met(towards, now(without(noticed(early, "b", 5), "b"))), "the partner left"
    refused = replace(early, parties=("b", "c"))
    assert met(PositionAim(measure="inspect"), now(refused)), "our own house had refused it"


def test_a_moment_that_was_missed_is_lost() -> None:
    aim = PositionAim(measure="inspect", not_before=4)
    early, late = pact("inspect", entered=3), pact("inspect", entered=4)
    assert lost(aim, "a", (late, early))
    assert not lost(aim, "a", (late,))
    assert not lost(aim, "c", (early,)), "it binds others"
    assert lost(aim, "a", (replace(early, term=2),)), "it will end, and did bind us"
    assert lost(aim, "a", (replace(early, lapsed=(1,)),)), "it did bind us"


def test_nothing_else_is_ever_called_lost() -> None:
    """What others fear, want and will sign is not known: they may still do whatever they could."""
    for aim in (
        PositionAim(measure="notify", parameter="troops", at_least=13000),
        SecurityAim(fear="surprise", of="b"),
        StandingAim(sponsored=3),
        AdvantageAim(over="b"),
    ):
        assert not lost(aim, "a", (pact("notify"), pact("inspect")))


def test_standing_is_capital_or_agreements_with_our_name() -> None:
    assert met(StandingAim(capital=500), now(capital=500))
    assert not met(StandingAim(capital=500), now(capital=499))
    assert met(StandingAim(sponsored=1), now(pact("notify")))
    assert not met(StandingAim(sponsored=1), now(pact("notify", sponsor="b")))


def test_the_same_promise_under_our_name_again_is_one_agreement() -> None:
    again = tuple(replace(pact("notify"), id=id) for id in "xyz")
    assert not met(StandingAim(sponsored=2), now(*again))
    assert met(StandingAim(sponsored=2), now(*again, pact("inspect")))


def test_advantage_is_what_binds_the_other_and_not_us() -> None:
    aim = AdvantageAim(over="b", kind="constraint")
    assert met(aim, now(pact("freeze", ("b",))))
    assert not met(aim, now(pact("freeze")))
    assert not met(aim, now(pact("hotline", ("b",))))
    assert met(replace(aim, kind="any"), now(pact("hotline", ("b",))))


def test_every_mandate_of_a_deck_is_drawn_about_as_often() -> None:
    deck = tuple(Mandate(id=str(n), text={}, aims=()) for n in range(4))
    holder = party("a", 1, conditions_for(500), mandates=deck)
    found = Counter(drawn(f"{seed:032x}", holder).id for seed in range(400))
    assert min(found.values()) > 70


def test_a_mandate_with_an_advantage_is_one() -> None:
    assert advantage(Mandate(id="x", text={}, aims=(AdvantageAim(over="b"),)))
    assert not advantage(Mandate(id="x", text={}, aims=(StandingAim(capital=1),)))
