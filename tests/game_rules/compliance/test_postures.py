"""How obligations are met, what is an exception, and who has confirmed an evasion."""

import pytest

from game_rules.compliance.postures import (
    BOTH,
    evaded,
    excepted,
    place,
    postured,
    stance,
    stances,
)
from game_rules.record.commands import Stance
from game_rules.record.world import Orders
from tests.kit.acts import article, pact

HERE = place("sud", "pact", 1)
PACT = pact(article("notify"), article("freeze", id=2))


def both(orders: Orders) -> Orders:
    return Orders(
        postures=orders.postures, exceptions=orders.exceptions, evasion=tuple(sorted(BOTH))
    )


def test_who_says_nothing_keeps_to_the_letter() -> None:
    assert stance(None, "sud") == stance(Orders(), "sud") == "letter"
    assert stance(Orders(postures={"sud": "spirit"}), "mid") == "letter"


@pytest.mark.parametrize("said", ["spirit", "letter", "shave"])
def test_a_posture_holds_for_all_that_is_owed_to_a_partner(said: Stance) -> None:
    orders = postured(Orders(), "sud", said, ("comply",))
    assert stance(orders, "sud") == stance(orders, "sud", "pact", 2) == said
    assert orders.evasion == ()


def test_an_exception_holds_for_one_obligation() -> None:
    orders = excepted(Orders(postures={"sud": "spirit"}), HERE, "shave", ())
    assert stance(orders, "sud", "pact", 1) == "shave"
    assert stance(orders, "sud", "pact", 2) == stance(orders, "sud") == "spirit"
    assert stance(orders, "mid", "pact", 1) == "letter"
    bonds = [(PACT, each) for each in PACT.articles]
    assert stances(orders, "sud", bonds) == ("shave", "spirit")
    assert excepted(orders, HERE, None, ()).exceptions == {}


def test_an_evasion_that_not_both_have_confirmed_is_the_letter() -> None:
    orders = postured(Orders(), "sud", "evade", ("comply",))
    assert orders.evasion == ("comply",), "whoever writes it has confirmed it"
    assert stance(orders, "sud") == "letter"
    assert stance(both(orders), "sud") == "evade"
    single = excepted(Orders(), HERE, "evade", ("leap",))
    assert stance(single, "sud", "pact", 1) == "letter"
    assert stance(both(single), "sud", "pact", 1) == "evade"
    assert stance(both(single), "sud", "pact", 2) == "letter"


def test_another_evasion_is_confirmed_anew_and_one_less_is_not() -> None:
    confirmed = both(postured(Orders(), "sud", "evade", ("comply",)))
    wider = postured(confirmed, "mid", "evade", ("comply",))
    assert wider.evasion == ("comply",), "of this one the other knew nothing"
    again = both(wider)
    assert postured(again, "mid", "letter", ("comply",)).evasion == again.evasion
    assert excepted(again, place("mid", "x", 1), "shave", ("comply",)).evasion == again.evasion
    none = postured(postured(again, "mid", "letter", ()), "sud", "shave", ())
    assert none.evasion == (), "nothing is left to confirm"


def test_what_is_not_kept_is_named_once_each() -> None:
    orders = Orders(
        postures={"sud": "evade", "mid": "shave"}, exceptions={HERE: "evade", "mid/x/1": "letter"}
    )
    assert evaded(orders) == {"sud", HERE}
    assert evaded(Orders()) == frozenset()
