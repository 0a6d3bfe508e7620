"""The mind-gap: what was guessed, what was true, and what the services said."""

from itertools import pairwise

import pytest
from msgspec.structs import replace

from game_rules.debrief import tell
from game_rules.debrief.story import MindGap
from game_rules.decisions.estimates import estimate_about
from game_rules.minds.fears import fears, threat
from game_rules.record.commands import MakeEstimate
from game_rules.record.events import Resolved
from game_rules.scenario.catalogue import FEARS, Fear
from game_rules.scenario.scenario import Inject, MoveImage, Scenario
from tests.kit.small import small
from tests.kit.table import Table

CASE: Scenario = small(rounds=5)


def guessed(
    levels: tuple[int, ...], fear: Fear = "surprise", of: Scenario = CASE
) -> tuple[Table, MindGap]:
    """Norland guesses once a round; about Sudland in rounds one, three and five."""
    table = Table(of)
    for round, level in enumerate(levels, start=1):
        about = estimate_about(table.world.public.board, "nor", round)
        table.must("nor", MakeEstimate(round=round, about=about, level=level, fear=fear))  # type: ignore[arg-type]
        table.until("reading") if round < 5 else table.play({})
        if round < 5:
            table.tick()
    return table, tell(table.entries).mind_gap


def truth(table: Table, round: int) -> tuple[dict[Fear, int], int]:
    """What Sudland feared of Norland after a round, taken from the world's own numbers."""
    sud = next(party for party in CASE.parties if party.id == "sud")
    if round == 0:
        image = table.entries[0].event.hidden[0].pairs["sud"]["nor"].image  # type: ignore[union-attr]
        found = fears(image, sud.sensitivities, {})
        return found, threat(found, sud.sensitivities)
    account = next(
        fact.reckoning.accounts["sud"]["nor"]
        for entry in table.entries
        for fact in entry.event.hidden
        if isinstance(fact, Resolved) and fact.round == round
    )
    return account.fears, account.threat


def test_a_guess_is_scored_against_what_was_true_while_its_round_was_played() -> None:
    table, found = guessed((3, 3, 3, 3, 3))
    gaps = [gap for gap in found.gaps if gap.about == "sud"]
    assert [gap.round for gap in gaps] == [1, 3, 5]
    for gap in gaps:
        true_fears, level = truth(table, gap.round - 1)
        assert (gap.guessed, gap.truth, gap.error) == (500, level, 500 - level)
        assert gap.true_fear == max(FEARS, key=lambda fear: true_fears[fear])
        assert gap.hit == (gap.fear == gap.true_fear)


def test_the_fear_that_is_named_has_a_place_among_the_true_ones() -> None:
    """Sudland is made to dread surprise most and coercion least."""
    first = guessed((3,), "surprise")[1].gaps[0]
    last = guessed((3,), "coercion")[1].gaps[0]
    assert (first.hit, first.rank) == (True, 1)
    assert (last.hit, last.rank) == (False, 6)


def test_where_two_are_feared_alike_either_is_right() -> None:
    """Whoever names the second of them knows as much as whoever names the first."""
    alike = tuple(
        replace(party, sensitivities={**party.sensitivities, "opacity": 900})
        for party in CASE.parties
    )
    for fear in ("surprise", "opacity"):
        gap = guessed((3,), fear, of=replace(CASE, parties=alike))[1].gaps[0]
        assert (gap.hit, gap.rank) == (True, 1)
        table = guessed((3,), fear, of=replace(CASE, parties=alike))[0]
        pairs = [one for one in tell(table.entries).feared if one.guesses]
        assert [one.sentences[0].code for one in pairs] == ["guess-found"]
        assert pairs[0].sentences[0].args["fear"] == fear
    assert not guessed((3,), "growth", of=replace(CASE, parties=alike))[1].gaps[0].hit


def test_the_way_of_a_guess_is_told_beside_the_way_of_the_truth() -> None:
    _, found = guessed((2, 1, 4, 1, 3))
    gaps = [gap for gap in found.gaps if gap.about == "sud"]
    assert [gap.moved for gap in gaps] == [None, 1, -1]
    assert gaps[0].truth_moved is None
    for before, gap in pairwise(gaps):
        change = gap.truth - before.truth
        assert gap.truth_moved == (0 if abs(change) <= 125 else 1 if change > 0 else -1)


def test_the_services_are_scored_by_the_same_measure() -> None:
    table, found = guessed((3,))
    gap = found.gaps[0]
    intelligence = next(
        fact.intelligence
        for told in table.entries[0].event.known
        if told.viewers == ("nor",)
        for fact in told.facts
        if hasattr(fact, "intelligence")
    )
    sud = next(party for party in CASE.parties if party.id == "sud")
    reported = intelligence.fears["sud"]
    assert gap.services == threat(reported, sud.sensitivities) - gap.truth
    assert gap.services_hit == (max(FEARS, key=lambda fear: reported[fear]) == gap.true_fear)


def test_a_reader_is_summed_up() -> None:
    _, found = guessed((1, 3, 5, 3, 3))
    (reader,) = (one for one in found.readers if (one.by, one.about) == ("nor", "sud"))
    errors = [gap.error for gap in found.gaps if gap.about == "sud"]
    assert reader.guesses == 3
    assert reader.mean_error == sum(map(abs, errors)) // 3
    assert reader.lean == sum(errors) // 3
    assert reader.closing == abs(errors[-1]) - abs(errors[0])
    assert reader.hits == sum(gap.hit for gap in found.gaps if gap.about == "sud")


def test_who_guesses_nothing_has_no_gap() -> None:
    assert tell(Table(CASE).entries).mind_gap == MindGap(gaps=(), readers=())


@pytest.mark.parametrize(("then", "right"), [(5, 1), (1, 0), (3, 0)])
def test_who_sees_that_the_other_grew_afraid_has_the_trend_right(then: int, right: int) -> None:
    blow = Inject(
        id="blow",
        round=1,
        headline={"en": "A blow"},
        text={"en": "Sudland reads it in Norland's papers."},
        effects=(MoveImage(holder="sud", of="nor", change=-3000),),
    )
    _, found = guessed((3, 3, then, 3, then), of=small(rounds=5, good_faith=600, injects=(blow,)))
    (reader,) = (one for one in found.readers if one.about == "sud")
    gaps = [gap for gap in found.gaps if gap.about == "sud"]
    assert gaps[1].truth_moved == 1
    assert gaps[1].truth - gaps[0].truth > 125
    assert (reader.trends, reader.trends_right) == (1, right)
