"""Law 5: knowledge changes only by disclosure.

Pairs of exercises differ in something hidden and are played alike. Whoever was
told nothing of the difference is sent the same bytes in the same order.
"""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from game_rules.record import commands as c
from game_rules.record.events import Found, Resolved
from game_rules.scenario.scenario import AdvantageAim, Condition, Scenario
from game_rules.scenario.treaty import Article
from tests.kit.acts import article, draft, tabled, tabling
from tests.kit.dice import Dice
from tests.kit.small import small
from tests.kit.table import Table
from tests.kit.watch import Twins
from tests.kit.wishes import decision, talk

pytestmark = pytest.mark.slow

NUMBERS = st.integers(0, 2**32)
OTHERS = ("sud", "mid", "observer", "projector")
"""Everybody but Norland, whose secrets are varied, and control, who knows them all."""


def with_norland(**changes: object) -> Scenario:
    """The small scenario with another Norland."""
    scenario = small(rounds=2)
    norland, *others = scenario.parties
    return replace(scenario, parties=(replace(norland, **changes), *others))


def play(twins: Twins, dice: Dice, wishes: int = 24) -> None:
    """Plays both to the end, or until they part, with the same wishes, drawn at the first."""
    table = twins.tables[0]
    while len(set(map(stage, twins.tables))) == 1 and stage(table)[0] == "running":
        before = stage(table)
        for _ in range(0 if before[2] == "reading" else wishes):
            twins.both(*(talk if before[2] == "talks" else decision)(dice, table))
            if {before} != set(map(stage, twins.tables)):
                break
        else:
            twins.tick()


def stage(table: Table) -> tuple[str, int, str]:
    found = table.world.public.stage
    return found.status, found.round, found.phase


@settings(max_examples=20)
@given(NUMBERS)
def test_nobody_can_tell_which_mandate_another_was_given(number: int) -> None:
    norland = small().parties[0]
    plain, other = norland.mandates
    greedy = replace(other, aims=(AdvantageAim(over="sud"),))
    twins = Twins(with_norland(mandates=(plain,)), with_norland(mandates=(greedy,)))
    play(twins, Dice(number))
    assert not twins.same("nor")
    for viewer in OTHERS:
        assert twins.same(viewer), viewer


@settings(max_examples=20)
@given(NUMBERS, st.sampled_from(("fatigue", "unease", "cost", "experts", "generation", "forum")))
def test_own_readings_do_not_know_another_partys_conditions(
    number: int, condition: Condition
) -> None:
    """Only where others acted alike in what was shown: then an own reading is the same too.

    What the services report is a disclosure of its own and is left out of the comparison.
    """
    changed = {**small().parties[0].conditions, condition: 520}
    twins = Twins(
        with_norland(), with_norland(conditions=changed), leave_out=frozenset({"intelligence"})
    )
    play(twins, Dice(number), wishes=16)
    alike = [viewer for viewer in OTHERS if twins.told_alike(viewer)]
    assume(alike)
    for viewer in alike:
        assert twins.same(viewer), viewer


PACT = (article("notify"), article("hotline", id=2), article("pledge", id=3))


def bound_by(twins: Twins, *articles: Article) -> None:
    """Both exercises in the decisions of a round in which the rivals are bound by a pact."""
    for table in twins.tables:
        id = tabled(table, tabling(*articles))
        for party in ("nor", "sud"):
            table.must(party, c.Sign(draft=id, revision=1))
        assert draft(table, id).signatures == ("nor", "sud")
    for watch in twins.watches:
        watch.look()
    for _ in range(4):
        twins.tick()
    for table in twins.tables:
        assert table.world.public.record.agreements, "home refused the pact"
        assert table.world.public.stage.phase == "decisions"


def found_out(table: Table) -> list[object]:
    return [
        (told.viewers, fact)
        for entry in table.entries
        for told in entry.event.known
        if "nor" not in told.viewers
        for fact in told.facts
        if isinstance(fact, Found)
    ]


def trusting(rounds: int = 4) -> Scenario:
    """A start from which a pact passes at home."""
    scenario = small(rounds=rounds)
    relations = tuple(replace(each, good_faith=700) for each in scenario.relations)
    return replace(scenario, relations=relations)


def test_an_evasion_that_nobody_found_out_looks_like_compliance() -> None:
    """Each round of one pact is evaded at one table and met in the letter at the other."""
    unseen = 0
    for seed in range(12):
        scenario = trusting()
        twins = Twins(scenario, scenario, seed=f"{seed:032x}")
        bound_by(twins, *PACT)
        twins.only(0, "nor", c.SetPosture(round=2, partner="sud", stance="evade"))
        twins.only(1, "nor", c.SetPosture(round=2, partner="sud", stance="letter"))
        twins.tick()
        one, other = map(found_out, twins.tables)
        if one != other:
            assert not twins.same("sud")
            continue
        unseen += 1
        assert resolved(twins.tables[0]) != resolved(twins.tables[1])
        for viewer in OTHERS:
            assert twins.same(viewer), viewer
    assert unseen >= 3, "too few evasions went unseen for the test to say anything"


def resolved(table: Table) -> Resolved:
    return next(f for e in reversed(table.entries) for f in e.event.hidden if type(f) is Resolved)


@settings(max_examples=20)
@given(NUMBERS)
def test_what_another_seals_is_not_seen_before_the_resolution(number: int) -> None:
    """Neither what, nor how often, nor whether anything at all."""
    scenario = trusting()
    twins = Twins(scenario, scenario)
    bound_by(twins, *PACT)
    dice = Dice(number)
    for _ in range(20):
        twins.only(0, *decision(dice, twins.tables[0], "nor"))
        twins.both(*decision(dice, twins.tables[1], "sud", seal=False))
    for viewer in OTHERS:
        assert twins.same(viewer), viewer


SECRETS: tuple[tuple[str, c.Command], ...] = (
    ("nor", c.Speak(channel="caucus-nor", text="Psst")),
    ("nor", c.Speak(channel="control-nor", text="A question")),
    ("control", c.Speak(channel="control-nor", text="An answer")),
    ("nor", c.OpenChannel(members=("sud",))),
    ("nor", tabling(access=("sud",))),
    ("nor", tabling(access=())),
    ("sud", tabling(access=("nor",), parties=("nor", "sud", "mid"))),
    ("control", c.TakeSeat(seat="ann", party="nor", role="military")),
    ("control", c.TakeSeat(seat="ann", party=None, role=None)),
    ("control", c.Understudy(party="sud", bot="hawk")),
    ("control", c.SendInject(inject="scandal")),
    ("control", c.Improvise(headline="Psst", text="", to=("nor", "sud"))),
    ("nor", c.MakeEstimate(round=1, about="sud", level=2, fear="growth")),
)


@settings(max_examples=20)
@given(NUMBERS)
def test_who_is_not_let_in_cannot_tell_that_others_meet_and_draft(number: int) -> None:
    twins = Twins(small(), small())
    dice = Dice(number)
    for _ in range(20):
        twins.only(0, *dice.pick(SECRETS))
        twins.both(*talk(dice, twins.tables[1], "mid"))
    for viewer in ("mid", "observer", "projector"):
        assert twins.same(viewer), viewer


def test_private_drafts_leave_no_trace_for_others_after_the_resolution() -> None:
    twins = Twins(small(), small())
    id = tabled(twins.tables[0])
    twins.watches[0].look()
    twins.only(0, "sud", c.AddBracket(draft=id, revision=1, article=1, parameter="days", value=9))
    twins.only(0, "sud", c.ResolveBracket(draft=id, revision=2, bracket=1, accept=False))
    for _ in range(4):
        twins.tick()
    for viewer in ("mid", "observer", "projector"):
        assert twins.same(viewer), viewer
    assert not twins.same("sud")
