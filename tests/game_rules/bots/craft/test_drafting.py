"""Drafting: whatever a bot writes may be put on the table, can be borne and can be managed."""

from functools import cache
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from game_rules.allowed import allowed
from game_rules.bots.craft import drafting, judgement
from game_rules.evolve import evolve
from game_rules.record.actors import Deputy
from game_rules.record.world import LeapMade, Objective, World
from game_rules.scenario.catalogue import KINDS, Parameter
from game_rules.scenario.constants import CONSTANTS
from game_rules.scenario.scenario import PositionAim
from game_rules.scenario.treaty import Draft, DraftStatus
from game_rules.view import View, glance
from tests.game_rules.bots.test_hawk import bound
from tests.kit import acts
from tests.kit.logs import log
from tests.kit.small import small
from tests.kit.table import Table

ALL_KINDS = frozenset(KINDS)


@cache
def sights() -> tuple[View, ...]:
    """What bots see at the beginning of each round's talks of two evenings of theirs."""
    found: list[View] = []
    for case in ("two-shores", "pop-up"):
        world: World | None = None
        began = 0
        for entry in log(case):
            world = evolve(world, entry.event)
            stage = world.public.stage
            if stage.status == "running" and stage.phase == "talks" and stage.round > began:
                began = stage.round
                found += [
                    glance(party.id, world.public, world.known[party.id])
                    for party in world.public.board.parties
                    if world.known[party.id].bot is not None
                ]
    assert len(found) > 20
    return tuple(found)


@pytest.mark.slow
def test_every_text_that_a_bot_would_write_may_be_tabled_and_its_drafters_can_manage_it() -> None:
    written = 0
    for view in sights():
        playable = {party.id for party in view.board.parties if party.playable}
        others = [party for party in judgement.others(view) if party in playable]
        for many in (1, 2):
            for partners in combinations(others, many):
                ranked = drafting.suited(view, partners, ALL_KINDS)
                chosen = drafting.bundle(view, partners, ranked)
                if not chosen:
                    continue
                text = drafting.text(view, partners, chosen)
                refused = allowed(view, Deputy(party=view.viewer), text)
                assert refused is None, (view.viewer, partners, refused)
                assert len(text.articles) <= drafting.room_for(view)
                assert len({measure.kind for measure in chosen}) == len(chosen)
                assert {view.viewer, *partners} <= set(text.parties)
                written += 1
    assert written > 50


@pytest.mark.slow
def test_what_is_suited_is_new_stands_on_what_there_is_and_answers_most_first() -> None:
    for view in sights():
        partner = judgement.most_threatening(view, judgement.others(view))[0]
        ranked = drafting.suited(view, (partner,), ALL_KINDS)
        names = {measure.id for measure in ranked}
        assert not names & judgement.shared(view, partner)
        assert not names & judgement.early(view)
        fears = drafting.worries(view, (partner,))
        for before, after in pairwise(ranked):
            assert drafting.answer(before, fears) >= drafting.answer(after, fears)
        for before, after in pairwise(drafting.suited(view, (partner,), ALL_KINDS, literal=True)):
            assert before.exposure <= after.exposure


@pytest.mark.slow
def test_a_bundle_weighs_no_more_than_is_borne_unless_a_third_watches_its_first() -> None:
    for view in sights():
        for partner in judgement.others(view):
            chosen = drafting.bundle(view, (partner,), drafting.suited(view, (partner,), ALL_KINDS))
            inspected = drafting.inspects(view, (partner,))
            weights = [drafting.minded(measure, inspected=inspected) for measure in chosen]
            borne = drafting.affordable(view, (partner,))
            if weights and weights[0] > borne:
                monitor = drafting.text(view, (partner,), chosen).articles[0].monitor
                assert monitor not in {None, view.viewer, partner}
                weights[0] = int(weights[0] * CONSTANTS.monitored_exposure)
            assert sum(weights) <= max(0, borne)


PARAMETERS = st.builds(
    lambda ends, focal: Parameter(
        id="days",
        unit="days",
        min=min(ends),
        default=min(ends),
        max=max(ends),
        focal=tuple(sorted(focal)),
        deeper="higher",
    ),
    st.tuples(st.integers(0, 100), st.integers(0, 100)),
    st.sets(st.integers(0, 100), max_size=4),
)


@given(PARAMETERS, st.integers(0, 100), st.integers(0, 100))
def test_two_numbers_meet_between_them_from_whichever_side_one_comes(
    parameter: Parameter, one: int, other: int
) -> None:
    met = drafting.middle(parameter, one, other)
    assert met == drafting.middle(parameter, other, one)
    assert min(one, other) <= met <= max(one, other)
    between = [n for n in parameter.focal if min(one, other) < n < max(one, other)]
    assert not between or met in between


@given(st.integers(-50, 150), st.integers(-50, 150))
def test_the_number_written_first_is_one_that_may_be_written(low: int, high: int) -> None:
    """A mandate of another case may ask for what this table's measure does not reach."""
    view = Table(small()).view("nor")
    assert view.home is not None
    aim = PositionAim(measure="notify", parameter="days", at_least=low, at_most=high)
    wish = Objective(text={}, met=False, aim=aim)
    view = replace(view, home=replace(view.home, objectives=(wish,)))
    measure = judgement.measures(view)["notify"]
    for parameter in measure.parameters:
        number = drafting.first_number(view, measure, parameter)
        assert parameter.min <= number <= parameter.max
        if parameter.id == "days" and low <= parameter.default <= high:
            assert number == parameter.default


def test_whoever_watches_is_none_of_those_concerned_and_the_least_feared() -> None:
    view = Table(small()).view("nor")
    assert drafting.third(view, ("sud",)) == "mid"
    assert drafting.third(view, ("mid",)) == "sud"
    assert drafting.third(view, ("sud", "mid")) is None


def test_nobody_watches_or_lends_its_name_to_a_rival_s_text_or_watches_our_own_rival() -> None:
    """Norland and Sudland are rivals."""
    table = Table(small())
    assert drafting.third(table.view("mid"), ("sud",)) is None, "Norland's paper is a rival's there"
    assert drafting.third(table.view("nor"), ("mid",)) == "sud"
    assert drafting.watchman(table.view("nor"), ("mid",)) is None
    assert drafting.watchman(table.view("nor"), ("sud",)) == "mid"


def test_eyes_come_where_there_is_something_to_compare() -> None:
    """Stockholm, 1986: inspectors where it is in doubt whether what was agreed is kept."""

    def offered(*measures: str) -> set[str]:
        return {one.id for one in drafting.suited(bound(*measures), ("sud",), ALL_KINDS)}

    assert offered().isdisjoint({"inspect", "observe"})
    assert offered("hotline").isdisjoint({"inspect", "observe"}), "nothing that could be so"
    assert {"inspect", "observe"} <= offered("notify")
    leapt = replace(bound().record, leaps=(LeapMade(party="sud", round=1),))
    view = replace(bound(), record=leapt)
    assert "inspect" in {one.id for one in drafting.suited(view, ("sud",), ALL_KINDS)}


def text(number: int, tabled: int, status: DraftStatus, *bound: str, by: str = "nor") -> Draft:
    """A text of Norland's with a hotline in it."""
    return Draft(
        id=f"d{number}",
        title="Line",
        revision=1,
        sponsors=(by,),
        parties=("nor", "sud"),
        access=("all",),
        articles=(acts.article("hotline", bound or ("nor", "sud")),),
        status=status,
        tabled=tabled,
    )


def with_texts(round: int, *drafts: Draft) -> View:
    view = Table(small()).view("nor")
    stage = replace(view.stage, round=round)
    return replace(view, stage=stage, drafts={draft.id: draft for draft in drafts})


@pytest.mark.parametrize(
    ("round", "offered", "rests"),
    [
        (4, (1,), False),
        (5, (1, 3), True),
        (6, (1, 3), True),
        (7, (1, 3), False),
        (12, (1, 3, 7), True),
        (13, (1, 3, 7), True),
        (14, (1, 3, 7), False),
    ],
)
def test_what_came_to_nothing_twice_rests_and_longer_each_time(
    round: int, offered: tuple[int, ...], rests: bool
) -> None:
    drafts = [text(number, at, "withdrawn") for number, at in enumerate(offered)]
    spent = drafting.spent(with_texts(round, *drafts), ("sud",))
    assert spent == (frozenset({"hotline"}) if rests else frozenset())
    assert drafting.spent(with_texts(round, *drafts), ("mid",)) == frozenset()


@pytest.mark.parametrize("bound", [("sud",), ("nor",), ("nor", "sud")])
def test_what_binds_one_alone_rests_too(bound: tuple[str, ...]) -> None:
    drafts = [text(1, 1, "failed", *bound), text(2, 2, "withdrawn", *bound)]
    assert drafting.spent(with_texts(3, *drafts), ("sud",)) == {"hotline"}


def test_nobody_rests_for_what_is_open_in_force_or_another_s() -> None:
    some: tuple[tuple[DraftStatus, str], ...] = (
        ("open", "nor"),
        ("concluded", "nor"),
        ("withdrawn", "sud"),
    )
    for status, by in some:
        drafts = [text(number, number, status, by=by) for number in (1, 2)]
        assert drafting.spent(with_texts(3, *drafts), ("sud",)) == frozenset()


def test_what_was_signed_and_waits_for_its_vote_is_not_put_into_another_text() -> None:
    signed = replace(text(1, 3, "open", by="sud"), signatures=("nor",))
    view = with_texts(3, signed)
    assert drafting.pending(view, ("sud",)) == {"hotline"}
    assert drafting.pending(view, ("mid",)) == frozenset()
    assert drafting.pending(with_texts(3, text(1, 3, "open", by="sud")), ("sud",)) == frozenset()
    found = {measure.id for measure in drafting.suited(view, ("sud",), ALL_KINDS)}
    assert found
    assert "hotline" not in found
