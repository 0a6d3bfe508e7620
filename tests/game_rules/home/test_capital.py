"""What a government can afford."""

from hypothesis import given
from hypothesis import strategies as st

from game_rules.home.capital import Round, changes
from game_rules.scenario.constants import CONSTANTS

counts = st.integers(0, 5)


def after(capital: int, start: int = 600, **round: int) -> dict[str, int]:
    return dict(changes(capital, start, Round(**round)))


@given(
    st.integers(CONSTANTS.capital_floor, 1000),
    st.integers(0, 1000),
    st.builds(
        Round,
        price=st.integers(0, 900),
        back=st.integers(0, 400),
        unanswered=counts,
        failed=counts,
        concluded=counts,
        unseen=counts,
        caught=counts,
        spirit=counts,
    ),
)
def test_nobody_is_out_for_the_evening(capital: int, start: int, round: Round) -> None:
    level = capital
    for _, amount in changes(capital, start, round):
        level += amount
        assert CONSTANTS.capital_floor <= level <= 1000


def test_failed_votes_cost_no_more_than_a_tenth_a_round() -> None:
    assert after(600, failed=1) == {"vote-failed": -50}
    assert after(600, failed=7) == {"vote-failed": -100}


def test_a_leap_costs_and_an_answer_gives_back_most_of_it() -> None:
    assert after(600, price=250) == {"leap": -250}
    assert after(350, 350, back=200) == {"leap-answered": 200}
    assert after(600, unanswered=1)["leap-unanswered"] == -150


def test_crime_sometimes_pays() -> None:
    assert after(600, unseen=1)["evasion"] > 0 > after(600, caught=1)["caught"]


def test_capital_finds_its_way_back() -> None:
    assert after(300, 600) == {"return": 18}
    assert after(900, 600) == {"return": -18}
    assert after(600, 600) == {}
