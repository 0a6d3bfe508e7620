"""Offers: a measure of the catalogue, with the numbers that a scenario gives it."""

import pytest
from msgspec import UNSET

from game_rules.scenario.catalogue import Catalogue, Parameter
from game_rules.scenario.scenario import Offer
from server.scenarios.mistakes import Complaints
from server.scenarios.offers import Numbers, OfferLine, disorder, resolve
from server.scenarios.reading import Place
from tests.kit.small import MEASURES, TROOPS

CATALOGUE = Catalogue(measures=MEASURES)
NOWHERE = Place({}, 1)


def offers(*lines: OfferLine) -> tuple[tuple[Offer, ...], list[str]]:
    """What these lines come to, and what is complained about."""
    complaints = Complaints("small.yaml")
    found = resolve(lines, CATALOGUE, NOWHERE, complaints)
    return found, [mistake.sentence for mistake in complaints.mistakes]


def troops(numbers: Numbers) -> Parameter:
    (offer,), mistakes = offers(OfferLine(measure="notify", parameters={"troops": numbers}))
    assert mistakes == []
    return next(each for each in offer.measure.parameters if each.id == "troops")


def test_an_offer_without_numbers_is_the_measure_as_the_catalogue_has_it() -> None:
    (offer,), mistakes = offers(OfferLine(measure="notify"))
    assert offer == Offer(measure=MEASURES[0])
    assert mistakes == []


def test_whether_it_is_a_card_is_the_scenario_s_to_say() -> None:
    found, _ = offers(OfferLine(measure="notify", card=False), OfferLine(measure="pledge"))
    assert [offer.card for offer in found] == [False, True]


def test_a_case_may_ask_for_more_under_a_measure_and_never_for_less() -> None:
    plain, more, same = (
        offers(OfferLine(measure="observe", requires=names))[0][0].measure.requires
        for names in ((), ("hotline",), ("notify",))
    )
    assert plain == same == ("notify",)
    assert more == ("notify", "hotline")


def test_what_is_left_out_stays_as_in_the_catalogue() -> None:
    assert troops(Numbers(max=20000)) == Parameter(
        id="troops",
        unit="troops",
        min=TROOPS.min,
        default=TROOPS.default,
        max=20000,
        focal=TROOPS.focal,
        deeper="lower",
    )


def test_focal_values_that_the_range_leaves_behind_are_left_out() -> None:
    assert troops(Numbers(max=12000, default=12000)).focal == ()
    assert troops(Numbers(min=13000)).focal == (13000,), "the edge lies within"
    assert troops(Numbers(max=13000)).focal == (13000,)


def test_focal_values_of_the_scenario_s_own_are_held_to_the_range() -> None:
    assert troops(Numbers(focal=(6000, 7000))).focal == (6000, 7000)
    outside = OfferLine(measure="notify", parameters={"troops": Numbers(focal=(6000, 4999))})
    assert offers(outside)[1] == ["“troops” has the focal value 4999 outside its range"]


def test_other_parameters_are_left_alone() -> None:
    (offer,), _ = offers(OfferLine(measure="notify", parameters={"troops": Numbers(max=20000)}))
    assert offer.measure.parameters[1:] == MEASURES[0].parameters[1:]


def test_an_unknown_measure_is_told_and_the_others_are_still_read() -> None:
    found, mistakes = offers(OfferLine(measure="notifi"), OfferLine(measure="pledge"))
    assert [offer.measure.id for offer in found] == ["pledge"]
    assert mistakes == ["there is no measure “notifi”; did you mean “notify”?"]


def test_an_unknown_parameter_is_told_with_the_nearest() -> None:
    _, mistakes = offers(OfferLine(measure="notify", parameters={"trops": Numbers(max=1)}))
    assert mistakes == ["“notify” has no parameter “trops”; did you mean “troops”?"]


@pytest.mark.parametrize(
    ("least", "default", "most", "ordered"),
    [(1, 1, 1, True), (1, 2, 3, True), (2, 1, 3, False), (1, 3, 2, False), (3, 2, 1, False)],
)
def test_numbers_stand_in_order(least: int, default: int, most: int, ordered: bool) -> None:
    numbers = Parameter(id="n", unit="days", min=least, default=default, max=most, deeper="lower")
    assert (disorder(numbers) is None) is ordered


def test_a_focal_value_may_lie_on_the_edge_but_not_beyond() -> None:
    def focal(value: int) -> str | None:
        return disorder(
            Parameter(id="n", unit="days", min=1, default=2, max=3, deeper="lower", focal=(value,))
        )

    assert [focal(value) is None for value in (0, 1, 3, 4)] == [False, True, True, False]


def test_nothing_given_is_not_zero() -> None:
    assert Numbers().min is UNSET
    assert troops(Numbers()) == TROOPS
