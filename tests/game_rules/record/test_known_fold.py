"""The known fold: facts told at once leave what they leave one by one, to each apart."""

from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from game_rules.evolve import evolve
from game_rules.record import events as e
from game_rules.record.known_fold import Changes, noted
from game_rules.record.world import Channel, Forecast, Guess, Known, Orders, OwnTime
from game_rules.scenario.treaty import Draft, Proposal
from tests.kit.blank import blank
from tests.kit.logs import log
from tests.kit.small import small
from tests.kit.table import Table

IDS = st.sampled_from(["a", "b", "c"])
DRAFTS = st.builds(
    lambda id, status, title: replace(blank(Draft), id=id, status=status, title=title),
    IDS,
    st.sampled_from(["open", "concluded", "failed", "withdrawn"]),
    st.text(max_size=3),
)
FORECASTS = st.none() | st.builds(
    Forecast, revision=st.integers(1, 3), word=st.just("likely"), against=st.none()
)
FACTS = st.one_of(
    st.builds(e.DraftTold, act=st.just("revised"), by=st.just(""), draft=DRAFTS),
    st.builds(e.ForecastGiven, draft=IDS, forecast=FORECASTS),
    st.builds(e.OrdersWritten, orders=st.builds(Orders, round=st.integers(1, 3))),
    st.builds(e.Guessed, guess=st.builds(lambda: blank(Guess))),
    st.builds(e.TimeGiven, time=st.none() | st.just(OwnTime(extra=1))),
    st.builds(e.ChannelOpened, channel=IDS.map(lambda id: replace(blank(Channel), id=id))),
    st.builds(
        e.ProposalTold,
        by=st.just("nor"),
        proposal=IDS.map(lambda id: replace(blank(Proposal), id=id)),
    ),
    st.builds(lambda: blank(e.Heard)),
)


def at_once(known: Known, facts: tuple[e.KnownFact, ...]) -> Known:
    note = noted(facts)
    if note is None:
        return known
    changes: Changes = {}
    note(known, changes)
    after: Known = replace(known, **changes)
    return after


def one(known: Known, fact: e.KnownFact) -> Known:
    return at_once(known, (fact,))


@given(st.lists(FACTS, max_size=8).map(tuple))
def test_facts_at_once_are_facts_one_by_one(facts: tuple[e.KnownFact, ...]) -> None:
    """Down to the order in which forecasts stand, which is that of the parts of a view."""
    found, wanted = at_once(Known(), facts), reduce(one, facts, Known())
    assert found == wanted
    assert list(found.forecasts) == list(wanted.forecasts)
    assert list(found.drafts) == list(wanted.drafts)


@pytest.mark.slow
def test_so_are_those_of_a_whole_exercise() -> None:
    known: dict[str, Known] = {}
    several = 0
    for entry in log("two-shores"):
        for told in entry.event.known:
            several += len(told.facts) > 1
            for viewer in told.viewers:
                before = known.get(viewer, Known())
                known[viewer] = at_once(before, told.facts)
                assert known[viewer] == reduce(one, told.facts, before)
    assert several > 20


VIEWERS = ("nor", "sud", "mid", "control")
TOLD = st.builds(
    e.Told,
    viewers=st.sets(st.sampled_from(VIEWERS), min_size=1).map(lambda some: tuple(sorted(some))),
    facts=st.lists(FACTS, min_size=1, max_size=3).map(tuple),
)


@given(st.lists(TOLD, max_size=4), st.lists(TOLD, max_size=6))
def test_an_event_that_tells_much_to_many_mixes_up_nobodys_papers(
    before: list[e.Told], told: list[e.Told]
) -> None:
    """Whatever each knew, and whoever shares a dictionary with whom."""
    start = Table(small(), start=False).world
    for each in before:
        start = evolve(start, e.Event(known=(each,)))
    at_once = evolve(start, e.Event(known=tuple(told)))
    in_turn = start
    for each in told:
        in_turn = evolve(in_turn, e.Event(known=(each,)))
    assert at_once == in_turn
    for viewer, known in start.known.items():
        mine = [fact for each in told if viewer in each.viewers for fact in each.facts]
        assert at_once.known[viewer] == reduce(one, mine, known)
        if not mine:
            assert at_once.known[viewer] is known


def test_who_knew_the_same_keeps_it_in_one_place() -> None:
    draft = replace(blank(Draft), id="a")
    event = e.Event(known=(e.Told(viewers=VIEWERS, facts=(told_of(draft),)),))
    known = evolve(Table(small(), start=False).world, event).known
    assert len({id(known[viewer].drafts) for viewer in VIEWERS}) == 1


def told_of(draft: Draft) -> e.DraftTold:
    return e.DraftTold(act="revised", by="", draft=draft)


def test_what_is_over_has_no_forecast() -> None:
    likely = Forecast(revision=1, word="likely", against=None)
    known = Known(forecasts={"a": likely, "b": likely})
    over = replace(blank(Draft), id="a", status="failed")
    assert one(known, e.DraftTold(act="failed", by="", draft=over)).forecasts == {"b": likely}
    still = replace(over, status="open")
    assert one(known, e.DraftTold(act="revised", by="", draft=still)).forecasts == known.forecasts


def test_lines_leave_nothing_with_people() -> None:
    known = Known(guesses=(blank(Guess),))
    lines: tuple[e.KnownFact, ...] = (
        blank(e.Annotated),
        blank(e.NewsCame),
        blank(e.RatificationFailed),
    )
    assert noted(lines) is None
    assert [noted((line,)) for line in lines] == [None] * 3
    heard = e.Told(viewers=VIEWERS, facts=(blank(e.Heard), blank(e.Heard)))
    assert at_once(known, heard.facts) == known
    world = Table(small(), start=False).world
    after = evolve(world, e.Event(known=(heard,)))
    assert all(after.known[viewer] is world.known[viewer] for viewer in VIEWERS)


def test_a_bot_remembers_what_was_said_since_it_has_no_log_to_look_into() -> None:
    bot = Known(bot="reciprocator")
    first, second = (replace(blank(e.Heard), channel="plenary", party="sud", text=t) for t in "ab")
    assert [one.text for one in at_once(bot, (first, second)).remarks] == ["b"], "the last of each"
    other = replace(second, party="mid")
    assert [one.party for one in at_once(bot, (first, other)).remarks] == ["sud", "mid"]
