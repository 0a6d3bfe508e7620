"""Futures: the log up to the change, bots from there on, and the same luck on both sides."""

from functools import cache

import pytest

from game_rules.history import Entry
from game_rules.record import commands as c
from game_rules.record.events import Ended, Leapt
from game_rules.record.world import LeapMade
from game_rules.theatre.course import Course, course
from game_rules.whatif.answer import answer, fan, replays
from game_rules.whatif.change import (
    ChangeMistake,
    InSpirit,
    Lens,
    MoveLeap,
    NoAgreement,
    NoLeap,
    NoLeaps,
    NoMeasures,
    SignLater,
)
from game_rules.whatif.edits import agreements, edits
from game_rules.whatif.future import AS_PLAYED, future, onward
from game_rules.whatif.positions import positions
from game_rules.whatif.replay import replay
from server.workshop.proofs.audit import audit
from tests.kit.lineups import all_play, leap_every_round, sign_at_once
from tests.kit.logs import played, scenario
from tests.kit.small import small
from tests.kit.table import Table

pytestmark = pytest.mark.slow


@cache
def at_once() -> tuple[Entry, ...]:
    """An exercise in which everybody signs everything in round one."""
    case = scenario("two-shores")
    table = Table(case, crew={})
    table.play(all_play(case, sign_at_once))
    return tuple(table.entries)


@cache
def leaping() -> tuple[Entry, ...]:
    case = scenario("two-shores")
    table = Table(case, crew={})
    table.play(all_play(case, leap_every_round))
    return tuple(table.entries)


def leaps(entries: tuple[Entry, ...]) -> tuple[LeapMade, ...]:
    return replay(entries).world.public.record.leaps


def test_a_world_in_which_measures_work_by_themselves_rewards_signing_at_once() -> None:
    """Good faith grows between all of them; whether beyond the threshold is up to luck (below)."""
    entries = at_once()
    mechanical = replay(entries, (Lens(lens="conventional"),))
    was, now = course(entries), course(mechanical.entries)
    assert all(became.transformed is None for became in was.became)
    gains = [
        now.faith[one][other][-1] - was.faith[one][other][-1]
        for became in was.became
        for one, other in (became.parties, became.parties[::-1])
    ]
    assert min(gains) > 0
    assert sum(gains) / len(gains) > 100


def test_in_some_futures_of_that_world_it_transforms_and_in_none_by_the_theory() -> None:
    entries = at_once()
    players = all_play(scenario("two-shores"), sign_at_once)
    changed = edits(entries, (Lens(lens="conventional"),))
    numbers = range(5)
    then = [future(entries, changed, number, players=players) for number in numbers]
    played = [
        future(entries, AS_PLAYED, number, parting=changed.first, players=players)
        for number in numbers
    ]
    assert transforming(then) >= 2
    assert transforming(played) == 0


def transforming(courses: list[Course]) -> int:
    return sum(any(pair.transformed is not None for pair in each.became) for each in courses)


def test_a_lens_changed_to_itself_changes_nothing() -> None:
    entries = at_once()
    same = replay(entries, (Lens(lens=scenario("two-shores").lens),))
    assert same.entries == entries


def test_a_future_is_the_log_up_to_the_change() -> None:
    entries = leaping()
    first = leaps(entries)[0]
    changed = edits(entries, (NoLeap(party=first.party, round=first.round),))
    log = onward(entries, changed, 1)
    assert tuple(log[: changed.first - 1]) == entries[: changed.first - 1]
    assert log[-1].event.public[-1] == Ended(reason="complete")


def test_futures_of_the_same_number_are_the_same_and_others_differ() -> None:
    entries = leaping()
    changed = edits(entries, (Lens(lens="agent"),))
    assert future(entries, changed, 1) == future(entries, changed, 1)
    assert future(entries, changed, 1) != future(entries, changed, 2)


def test_futures_begin_from_the_mandates_that_were_drawn() -> None:
    entries = leaping()
    world = replay(entries).world
    log = onward(entries, edits(entries, (Lens(lens="agent"),)), 7)
    begun = log[0].event.hidden[0]
    assert {party: state.mandate for party, state in begun.parties.items()} == {  # type: ignore[union-attr]
        party: state.mandate for party, state in world.hidden.parties.items()
    }


def test_without_any_leap_nobody_leaps_in_any_future() -> None:
    entries = leaping()
    changed = edits(entries, (NoLeaps(),))
    for number in (1, 2):
        log = onward(entries, changed, number)
        assert not [f for e in log for f in e.event.public if isinstance(f, Leapt)]
    as_played = onward(entries, AS_PLAYED, 1, parting=changed.first)
    assert [f for e in as_played for f in e.event.public if isinstance(f, Leapt)]


def test_without_one_leap_the_others_are_as_they_were() -> None:
    entries = leaping()
    made = leaps(entries)
    gone = made[0]
    again = replay(entries, (NoLeap(party=gone.party, round=gone.round),))
    assert (gone.party, gone.round) not in {
        (leap.party, leap.round) for leap in again.world.public.record.leaps
    }
    with pytest.raises(ChangeMistake, match="no-such-leap"):
        replay(entries, (NoLeap(party=gone.party, round=99),))


@pytest.mark.parametrize("rounds", [1, -1])
def test_a_leap_moved_is_made_in_the_futures_too(rounds: int) -> None:
    entries = leaping()
    leap = next(leap for leap in leaps(entries) if leap.round >= 2)
    entries = replay(
        entries,
        tuple(
            NoLeap(party=other.party, round=other.round)
            for other in leaps(entries)
            if (other.party, other.round) != (leap.party, leap.round)
        ),
    ).entries
    change = MoveLeap(party=leap.party, round=leap.round, rounds=rounds)
    moved = (leap.party, leap.round + rounds)
    again = replay(entries, (change,))
    assert moved in {(one.party, one.round) for one in again.world.public.record.leaps}
    log = onward(entries, edits(entries, (change,)), 3)
    assert moved in {
        (f.party, f.round) for e in log for f in e.event.public if isinstance(f, Leapt)
    }


def test_without_an_agreement_it_enters_in_no_course() -> None:
    entries = at_once()
    gone = next(iter(agreements(entries)))
    changes = (NoAgreement(agreement=gone),)
    assert gone not in agreements(replay(entries, changes).entries)
    assert gone not in agreements(onward(entries, edits(entries, changes), 1))
    with pytest.raises(ChangeMistake, match="no-such-signature"):
        replay(entries, (NoAgreement(agreement="0" * 10),))


def test_what_is_signed_later_enters_later() -> None:
    entries = at_once()
    text = next(iter(agreements(entries)))
    was = replay(entries).world.public.record.agreements[text].entered
    again = replay(entries, (SignLater(agreement=text, rounds=2),))
    assert again.world.public.record.agreements[text].entered >= was + 2
    signed = {
        place.round
        for entry, place in zip(again.entries, positions(again.entries), strict=False)
        if isinstance(entry.command, c.Sign) and entry.command.draft == text
    }
    assert min(signed) == was + 2
    assert audit(again.entries).agrees


@pytest.mark.parametrize("name", ["two-shores", "helsinki"])
def test_without_measures_no_future_has_any(name: str) -> None:
    entries = played(name)[1]
    log = onward(entries, edits(entries, (NoMeasures(),)), 1)
    assert agreements(log) == {}


def test_in_the_spirit_every_future_is() -> None:
    entries = at_once()
    log = onward(entries, edits(entries, (InSpirit(),)), 1)
    stances = {e.command.stance for e in log if isinstance(e.command, c.SetPosture)}
    assert stances == {"spirit"}
    assert not [e for e in log if isinstance(e.command, c.ConfirmEvasion)]


def test_the_answer_has_both_curves_and_a_fan_and_says_so() -> None:
    entries = leaping()
    changes = (NoLeaps(),)
    changed = edits(entries, changes)
    with_it = [future(entries, changed, number) for number in range(3)]
    without = [future(entries, AS_PLAYED, number, parting=changed.first) for number in range(3)]
    told = answer(replays(entries, changes), without, with_it)
    assert told.futures == 3
    for line in told.lines:
        assert len(line.played) == len(line.changed)
        assert line.changed_fan is not None
        for low, middle, high in zip(
            line.changed_fan.low, line.changed_fan.middle, line.changed_fan.high, strict=True
        ):
            assert low <= middle <= high
    codes = [sentence.code for sentence in told.sentences]
    assert "whatif-futures" in codes
    assert "whatif-few-futures" in codes
    assert codes[-1] == "whatif-one-reading"


def test_without_a_change_nothing_is_otherwise() -> None:
    told = answer(replays(at_once(), ()))
    assert told.sentences[0].code == "whatif-same"
    assert all(line.played == line.changed for line in told.lines)
    assert told.dropped == ()


def test_the_fan_leaves_a_tenth_on_each_side() -> None:
    found = fan([(number,) for number in range(1, 101)])
    assert found is not None
    assert (found.low, found.middle, found.high) == ((10,), (50,), (90,))
    assert fan([]) is None


def of_people() -> Table:
    """Two delegations of people and one of nobody; a leap in round two, and no end yet."""
    table = Table(small(rounds=5), crew={"nor": ("head", "military"), "sud": ("head",)})
    table.until("decisions", 2)
    for seat in ("nor-head", "nor-military"):
        table.must(seat, c.Leap(round=2, confirm=True))
    table.until("talks", 3)
    return table


@pytest.mark.parametrize("paused", [False, True])
def test_bots_play_on_from_an_exercise_of_people_that_is_not_over(paused: bool) -> None:
    table = of_people()
    if paused:
        table.must("control", c.Pause(reason="Lunch."))
    entries = tuple(table.entries)
    for change in (NoLeaps(), NoLeap(party="nor", round=2), Lens(lens="agent"), NoMeasures()):
        log = onward(entries, edits(entries, (change,)), 1)
        assert log[-1].event.public[-1] == Ended(reason="complete")
        assert course(log).rounds == 5


def test_what_is_moved_beyond_the_record_is_listed_and_still_made_in_the_futures() -> None:
    entries = tuple(of_people().entries)
    change = MoveLeap(party="nor", round=2, rounds=2)
    again = replay(entries, (change,))
    assert {one.refused.code for one in again.dropped} == {"not-yet"}
    made = {
        (fact.party, fact.round)
        for entry in onward(entries, edits(entries, (change,)), 1)
        for fact in entry.event.public
        if isinstance(fact, Leapt)
    }
    assert ("nor", 4) in made
    assert ("nor", 2) not in made


def test_an_exercise_still_in_the_lobby_has_futures_too() -> None:
    entries = tuple(Table(small(), start=False).entries)
    log = onward(entries, edits(entries, (Lens(lens="agent"),)), 1)
    assert log[-1].event.public[-1] == Ended(reason="complete")
    assert answer(replays(entries, (Lens(lens="agent"),))).sentences[0].code == "whatif-same"
