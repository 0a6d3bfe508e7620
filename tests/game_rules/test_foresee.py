"""How a text would fare at home while it is being written."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from game_rules.foresee import foresee
from game_rules.home.domestic import houses
from game_rules.record import commands as c
from game_rules.record.events import Event, ForecastGiven, Refused
from game_rules.record.world import Forecast
from tests.kit.acts import article, sign, tabled, tabling
from tests.kit.dice import Dice
from tests.kit.small import small
from tests.kit.table import Table
from tests.kit.wishes import decision, talk


def told(event: Event, party: str) -> Forecast | None:
    """What a party's home says to what has happened."""
    given = [
        fact.forecast
        for told in event.known
        if party in told.viewers
        for fact in told.facts
        if isinstance(fact, ForecastGiven)
    ]
    return given[-1] if given else None


def said(found: Forecast | Refused | None) -> tuple[str, str | None]:
    assert isinstance(found, Forecast), found
    return found.word, found.against


def proposing(*asked: str, through: bool) -> c.Propose:
    text = tabling(article("notify"), article("inspect", id=2), parties=("nor", "sud", "mid"))
    return c.Propose(
        title="Pact",
        parties=text.parties,
        access=(),
        articles=text.articles,
        asked=asked,
        through=through,
    )


@pytest.mark.slow
@settings(max_examples=60)
@given(st.integers(0, 2**32))
def test_what_is_foreseen_is_what_is_told_once_the_text_lies_there(number: int) -> None:
    """Whoever tables or revises anything, in a game of anything, hears what they could have asked.

    And where the text could not lie there, asking is refused as tabling is.
    """
    table, dice, compared = Table(small(good_faith=220)), Dice(number), 0
    for _ in range(60):
        stage = table.world.public.stage
        if stage.status != "running":
            break
        if stage.phase == "reading" or dice.below(12) == 0:
            table.tick()
            continue
        who, wish = (talk if stage.phase == "talks" else decision)(dice, table)
        if not isinstance(wish, c.Table | c.Revise):
            table.do(who, wish)
            continue
        foreseen = foresee(table.world, who, wish)
        event = table.do(who, wish)
        if isinstance(event, Event):
            compared += 1
            given = told(event, who)
            assert (given is None) == (foreseen is None)
            assert given is None or said(given) == said(foreseen)
        elif isinstance(foreseen, Refused):
            assert foreseen.code == event.code or event.code in BEFORE
    assume(compared)


BEFORE = {"text-empty", "text-too-long", "stale-revision", "nothing-changed", "too-many-drafts"}
"""What tabling asks about and a question does not: it may want a title still."""


def test_a_text_may_want_a_title_and_be_asked_about_when_none_can_be_tabled() -> None:
    table = Table(small())
    untitled = tabling(title="")
    first = said(foresee(table.world, "nor", untitled))
    table.until("decisions")
    assert said(foresee(table.world, "nor", untitled)) == first


def test_a_deeper_text_is_harder_to_carry() -> None:
    """So the words do follow what is written."""
    table = Table(small(good_faith=220))
    texts = (
        (article("notify"),),
        (article("notify"), article("inspect", id=2)),
        (article("notify", days=42, troops=5000), article("inspect", id=2, quota=5)),
    )
    foreseen = [said(foresee(table.world, "nor", tabling(*text))) for text in texts]
    assert foreseen == [("certain", None), ("doubtful", "military"), ("hopeless", "military")]


def test_whose_paper_it_is_counts_before_it_lies_there_too() -> None:
    """Through a third it is foreseen as the third's own text, and jointly as ours."""
    for asked, through in (("mid", True), ("sud", False), ("sud", True)):
        table = Table(small(good_faith=220))
        wish = proposing(asked, through=through)
        foreseen = foresee(table.world, "nor", wish)
        table.must("nor", wish)
        [id] = table.world.known["nor"].proposals
        event = table.must(asked, c.Consent(proposal=id, consent=True))
        assert said(told(event, "nor")) == said(foreseen)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (tabling(parties=("nor",)), "too-few-parties"),
        (tabling(parties=("nor", "atlantis")), "no-such-party"),
        (tabling(article("notify", ("nor", "mid"))), "not-in-draft"),
        (tabling(article("notify", days=99)), "out-of-range"),
        (proposing("nor", through=False), "nobody-asked"),
        (proposing("sud", "mid", through=True), "one-name-only"),
        (c.Revise(draft="none", revision=1, title="", articles=()), "no-such-draft"),
    ],
)
def test_what_could_not_lie_there_is_not_taken_home(text: c.Table | c.Propose, code: str) -> None:
    found = foresee(Table(small()).world, "nor", text)
    assert isinstance(found, Refused)
    assert found.code == code


def test_a_text_for_others_alone_is_asked_of_nobody_at_home() -> None:
    assert foresee(Table(small()).world, "mid", tabling()) is None


def test_who_has_no_home_is_told_nothing() -> None:
    world = Table(small()).world
    for viewer in ("observer", "projector", "control"):
        assert foresee(world, viewer, tabling()) == Refused(code="no-seat")


def test_a_text_that_one_cannot_read_can_not_be_asked_about() -> None:
    """Whether it is there at all is not told either."""
    table = Table(small())
    id = tabled(table)
    asked = c.Revise(draft=id, revision=1, title="x", articles=(article("notify"),))
    none = c.Revise(draft="none", revision=1, title="x", articles=(article("notify"),))
    assert foresee(table.world, "mid", asked) == foresee(table.world, "mid", none)


def test_a_text_that_is_in_force_is_not_written_any_more() -> None:
    table = Table(small(good_faith=700))
    id = tabled(table)
    sign(table, id, "nor", "sud")
    table.until("talks", 2)
    asked = c.Revise(draft=id, revision=1, title="x", articles=(article("notify"),))
    found = foresee(table.world, "nor", asked)
    assert isinstance(found, Refused)
    assert found.code == "draft-closed"


def test_nothing_but_ones_own_house_is_looked_at() -> None:
    """The houses of all others may be anybody's: the answer is the same."""
    table = Table(small(good_faith=220))
    text = tabling(article("notify"), article("inspect", id=2))
    honest = foresee(table.world, "nor", text)
    hidden = table.world.hidden
    swapped = {
        **hidden.parties,
        "sud": hidden.parties["mid"],
        "mid": hidden.parties["sud"],
    }
    other = replace(table.world, hidden=replace(hidden, parties=swapped, seed="f" * 32))
    assert houses(other)["sud"].state is not houses(table.world)["sud"].state
    assert foresee(other, "nor", text) == honest
