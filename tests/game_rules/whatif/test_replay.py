"""Replay: the same log without a change, and with one nothing but what the change touches."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import json

from game_rules.history import Entry, fold
from game_rules.record import commands as c
from game_rules.record.actors import Clock
from game_rules.record.events import Entered, Resolved
from game_rules.whatif.change import Add, Remove
from game_rules.whatif.openings import openings
from game_rules.whatif.replay import replay
from server.workshop.proofs.audit import audit
from tests.kit.logs import encoded, log, scenario, wished
from tests.kit.small import small
from tests.kit.table import Table

pytestmark = pytest.mark.slow


def draws(entries: tuple[Entry, ...]) -> dict[tuple[int, str], int]:
    """Every draw of a log, by round and purpose; and the tide and the services' errors."""
    found: dict[tuple[int, str], int] = {}
    measures = {
        (fact.agreement.id, article.id): article.measure
        for entry in entries
        for fact in entry.event.public
        if isinstance(fact, Entered)
        for article in fact.agreement.articles
    }
    for fact in (fact for entry in entries for fact in entry.event.hidden):
        if not isinstance(fact, Resolved):
            continue
        for chance in fact.reckoning.chances:
            if not chance.purpose.startswith("detect/"):
                found[fact.round, chance.purpose] = chance.draw
        for one in fact.reckoning.compliance:
            if one.true in ("shave", "evade"):
                # A text's id may be another in another course: the draw belongs to the measure.
                what = f"{measures[one.agreement, one.article]}/{one.article}"
                found[fact.round, f"detect/{one.towards}/{one.party}/{what}"] = one.draw
        found.update(noises(fact))
    return found


def noises(fact: Resolved) -> Iterator[tuple[tuple[int, str], int]]:
    for holder, row in fact.reckoning.accounts.items():
        for of, account in row.items():
            tides = [item.amount for item in account.items if item.cause == "tide"]
            yield (fact.round, f"tide/{holder}/{of}"), sum(tides)
    for holder, pairs in fact.pairs.items():
        for of, pair in pairs.items():
            for fear, error in pair.errors.items():
                yield (fact.round, f"error/{holder}/{of}/{fear}"), error


@pytest.mark.parametrize("name", ["small", "two-shores", "pop-up", "helsinki"])
def test_without_a_change_the_log_is_what_it_was_byte_for_byte(name: str) -> None:
    again = replay(log(name))
    assert encoded(again.entries) == encoded(log(name))
    assert again.dropped == ()
    assert json.encode(again.world) == json.encode(fold(log(name)))


def test_an_exercise_of_people_who_pause_and_are_late_is_what_it_was() -> None:
    table = Table(small(), crew={"nor": ("head", "military"), "sud": ("head",), "mid": ("head",)})
    table.must("nor-head", c.Speak(channel="plenary", text="Good morning."))
    table.must("control", c.Pause(reason="coffee"), after=5000)
    table.must("control", c.Resume(), after=60_000)
    table.must("control", c.Extend(round=1, phase="talks", seconds=30), after=10)
    table.until("decisions")
    table.must("nor-head", c.Leap(round=1, confirm=True))
    table.must("nor-military", c.Leap(round=1, confirm=True))
    table.until("talks", 2)
    table.must(Clock(), c.Overslept(due=table.world.public.stage.due or 0), after=9_000_000)
    table.must("control", c.Resume(), after=1000)
    table.must("control", c.EndPhase(round=2, phase="talks", reason="lunch"), after=1000)
    table.tick()
    entries = tuple(table.entries)
    assert encoded(replay(entries).entries) == encoded(entries)


@pytest.mark.parametrize("name", ["small", "two-shores"])
@settings(max_examples=15)
@given(data=st.data())
def test_draws_that_a_change_does_not_touch_are_identical(name: str, data: st.DataObject) -> None:
    entries = log(name)
    numbers = data.draw(st.sets(st.sampled_from(wished(entries)), min_size=1, max_size=4))
    again = replay(entries, (Remove(entries=tuple(numbers)),))
    before, after = draws(entries), draws(again.entries)
    common = before.keys() & after.keys()
    assert len(common) > len(before) // 2
    assert {key: after[key] for key in common} == {key: before[key] for key in common}
    # Where other texts bind, others are watched; everything else is drawn as before.
    assert all(purpose.startswith("detect/") for _, purpose in before.keys() ^ after.keys())


@pytest.mark.parametrize("name", ["small", "two-shores"])
@settings(max_examples=15)
@given(data=st.data())
def test_a_changed_log_is_a_log_like_any_other(name: str, data: st.DataObject) -> None:
    """The rules decide every entry of it so again, and it stands where the first one stood."""
    entries = log(name)
    numbers = data.draw(st.sets(st.sampled_from(wished(entries)), min_size=1, max_size=6))
    again = replay(entries, (Remove(entries=tuple(numbers)),))
    assert audit(again.entries).agrees
    assert fold(again.entries) == again.world
    was, now = fold(entries).public.stage, again.world.public.stage
    assert (now.status, now.round, now.phase) == (was.status, was.round, was.phase)
    kept = {entry.id for entry in again.entries}
    gone = {entry.number for entry in entries if entry.id not in kept}
    dropped = {one.entry for one in again.dropped}
    assert all(
        number in numbers or number in dropped for number in gone if number in wished(entries)
    )
    assert not numbers & dropped


def test_what_came_before_the_change_is_untouched() -> None:
    entries = log("two-shores")
    number = wished(entries)[len(entries) // 2]
    again = replay(entries, (Remove(entries=(number,)),))
    assert encoded(again.entries[: number - 1]) == encoded(entries[: number - 1])


def test_what_rests_on_what_is_gone_is_dropped_with_its_refusal() -> None:
    entries = log("small")
    table = next(e for e in entries if isinstance(e.command, c.Table))
    again = replay(entries, (Remove(entries=(table.number,)),))
    signed = [one for one in again.dropped if isinstance(one.command, c.Sign)]
    assert signed
    assert signed[0].refused.code == "no-such-draft"


def possible(name: str) -> list[Add]:
    """Everything that was open to anybody in the second round and later, as it is asked for."""
    return [
        change
        for party in (one.id for one in scenario(name).parties if one.playable)
        for round in (2, 3)
        for opening in openings(log(name), party, round)
        for option in opening.options
        for change in option.changes
        if isinstance(change, Add)
    ]


@pytest.mark.parametrize("name", ["small", "two-shores"])
@settings(max_examples=15)
@given(data=st.data())
def test_draws_that_an_addition_does_not_touch_are_identical(
    name: str, data: st.DataObject
) -> None:
    entries = log(name)
    added = data.draw(st.lists(st.sampled_from(possible(name)), min_size=1, max_size=3))
    again = replay(entries, added)
    assert audit(again.entries).agrees
    before, after = draws(entries), draws(again.entries)
    common = before.keys() & after.keys()
    assert len(common) > len(before) // 2
    assert {key: after[key] for key in common} == {key: before[key] for key in common}
    # Whose compliance is another is watched otherwise; a leap is answered; all else as before.
    assert all(purpose.startswith("detect/") for _, purpose in before.keys() ^ after.keys())
