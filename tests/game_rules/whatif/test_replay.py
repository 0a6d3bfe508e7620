"""Replay: the same log without a change, and nothing but the change with one."""

from collections.abc import Iterator
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import json

from game_rules.history import Entry, fold
from game_rules.record import commands as c
from game_rules.record.actors import Clock, Delegate, Deputy
from game_rules.record.events import Entered, Resolved
from game_rules.scenario.treaty import Article
from game_rules.whatif.change import (
    Add,
    Alter,
    ChangeMistake,
    Delay,
    InSpirit,
    Lens,
    NoMeasures,
    Remove,
)
from game_rules.whatif.openings import openings
from game_rules.whatif.positions import party_of
from game_rules.whatif.replay import replay
from server.workshop.proofs.audit import audit
from tests.kit.lineups import all_play, sign_at_once
from tests.kit.logs import encoded, played, scenario
from tests.kit.small import small
from tests.kit.table import Table

pytestmark = pytest.mark.slow


@cache
def log(name: str) -> tuple[Entry, ...]:
    return played(name)[1]


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


def wishes(entries: tuple[Entry, ...]) -> list[int]:
    """The numbers of everything that delegations wished."""
    return [e.number for e in entries if isinstance(e.actor, Delegate | Deputy)]


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
    numbers = data.draw(st.sets(st.sampled_from(wishes(entries)), min_size=1, max_size=4))
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
    numbers = data.draw(st.sets(st.sampled_from(wishes(entries)), min_size=1, max_size=6))
    again = replay(entries, (Remove(entries=tuple(numbers)),))
    assert audit(again.entries).agrees
    assert fold(again.entries) == again.world
    was, now = fold(entries).public.stage, again.world.public.stage
    assert (now.status, now.round, now.phase) == (was.status, was.round, was.phase)
    kept = {entry.id for entry in again.entries}
    gone = {entry.number for entry in entries if entry.id not in kept}
    dropped = {one.entry for one in again.dropped}
    assert all(
        number in numbers or number in dropped for number in gone if number in wishes(entries)
    )
    assert not numbers & dropped


def test_what_came_before_the_change_is_untouched() -> None:
    entries = log("two-shores")
    number = wishes(entries)[len(entries) // 2]
    again = replay(entries, (Remove(entries=(number,)),))
    assert encoded(again.entries[: number - 1]) == encoded(entries[: number - 1])


def test_what_rests_on_what_is_gone_is_dropped_with_its_refusal() -> None:
    entries = log("small")
    table = next(e for e in entries if isinstance(e.command, c.Table))
    again = replay(entries, (Remove(entries=(table.number,)),))
    signed = [one for one in again.dropped if isinstance(one.command, c.Sign)]
    assert signed
    assert signed[0].refused.code == "no-such-draft"


def test_later_texts_of_the_same_sponsor_are_still_the_ones_meant() -> None:
    """Ids of drafts count what a party has tabled: without the first, all others are renamed."""
    table = Table(small())
    hotline = (Article(id=1, measure="hotline", parties=("nor", "sud"), values={}),)
    pledge = (Article(id=1, measure="pledge", parties=("nor", "sud"), values={}),)
    for title, text in (("First", hotline), ("Second", pledge)):
        table.must(
            "nor", c.Table(title=title, parties=("nor", "sud"), access=("all",), articles=text)
        )
    second = list(table.world.known["nor"].drafts)[1]
    for who in ("nor", "sud"):
        table.must(who, c.Sign(draft=second, revision=1))
    entries = tuple(table.entries)
    first = next(e for e in entries if isinstance(e.command, c.Table))
    again = replay(entries, (Remove(entries=(first.number,)),))
    assert again.dropped == ()
    (draft,) = again.world.known["sud"].drafts.values()
    assert (draft.title, draft.signatures) == ("Second", ("nor", "sud"))


def test_who_agreed_to_a_text_agrees_to_it_as_it_stands() -> None:
    """A bracket taken away leaves a lower revision; the signature under the text is kept."""
    table = Table(small())
    values = {"troops": 13000, "days": 21}
    text = (Article(id=1, measure="notify", parties=("nor", "sud"), values=values),)
    table.must("nor", c.Table(title="T", parties=("nor", "sud"), access=("all",), articles=text))
    (draft,) = table.world.known["nor"].drafts
    for revision, value in ((1, 9000), (2, 30)):
        table.must(
            "sud",
            c.AddBracket(
                draft=draft,
                revision=revision,
                article=1,
                parameter="troops" if revision == 1 else "days",
                value=value,
            ),
        )
    brackets = table.world.known["nor"].drafts[draft].brackets
    for revision, bracket in ((3, brackets[0]), (4, brackets[1])):
        table.must(
            "nor",
            c.ResolveBracket(draft=draft, revision=revision, bracket=bracket.id, accept=True),
        )
    table.must("nor", c.Sign(draft=draft, revision=5))
    entries = tuple(table.entries)
    first = next(e for e in entries if isinstance(e.command, c.AddBracket))
    again = replay(entries, (Remove(entries=(first.number,)),))
    assert [one.refused.code for one in again.dropped] == ["no-such-bracket"]
    left = again.world.known["nor"].drafts[draft]
    assert left.articles[0].values == {"troops": 13000, "days": 30}
    assert left.signatures == ("nor",)


def test_a_word_can_be_another_word() -> None:
    entries = log("two-shores")
    entry = next(
        e for e in entries if isinstance(e.command, c.SetPosture) and e.command.stance == "spirit"
    )
    assert isinstance(entry.command, c.SetPosture)
    shaved = c.SetPosture(round=entry.command.round, partner=entry.command.partner, stance="shave")
    again = replay(entries, (Alter(entry=entry.number, command=shaved),))
    round = entry.command.round
    resolved = next(
        f
        for e in again.entries
        for f in e.event.hidden
        if isinstance(f, Resolved) and f.round == round
    )
    assert any(one.true == "shave" for one in resolved.reckoning.compliance)


@pytest.mark.parametrize("rounds", [-1, 1, 2])
def test_a_delayed_leap_is_made_in_its_new_round(rounds: int) -> None:
    table = Table(small(rounds=5), crew={"nor": ("head", "military"), "sud": ("head",)})
    table.until("decisions", 2)
    table.must("nor-head", c.Leap(round=2, confirm=True))
    table.must("nor-military", c.Leap(round=2, confirm=True))
    table.until("talks", 5)
    entries = tuple(table.entries)
    leaps = tuple(e.number for e in entries if isinstance(e.command, c.Leap))
    again = replay(entries, (Delay(entries=leaps, rounds=rounds),))
    assert again.dropped == ()
    assert [(leap.party, leap.round) for leap in again.world.public.record.leaps] == [
        ("nor", 2 + rounds)
    ]


def test_what_is_delayed_beyond_the_end_never_comes_and_is_listed() -> None:
    table = Table(small(rounds=2))
    table.until("decisions", 2)
    table.must("nor", c.Leap(round=2, confirm=True))
    table.play({})
    entries = tuple(table.entries)
    (leap,) = (e.number for e in entries if isinstance(e.command, c.Leap))
    again = replay(entries, (Delay(entries=(leap,), rounds=1),))
    assert [(one.entry, one.refused.code) for one in again.dropped] == [(leap, "ended")]
    assert again.world.public.record.leaps == ()


def test_always_in_the_spirit_leaves_nothing_undone() -> None:
    case = scenario("two-shores")
    table = Table(case, crew={})
    table.play(all_play(case, sign_at_once))
    again = replay(tuple(table.entries), (InSpirit(),))
    kept = [
        one.true
        for e in again.entries
        for f in e.event.hidden
        if isinstance(f, Resolved)
        for one in f.reckoning.compliance
    ]
    assert kept
    assert set(kept) == {"spirit"}


@pytest.mark.parametrize("name", ["two-shores", "helsinki"])
def test_without_measures_nothing_ever_binds(name: str) -> None:
    again = replay(log(name), (NoMeasures(),))
    assert again.world.public.record.agreements == {}
    assert audit(again.entries).agrees


@pytest.mark.parametrize(("number", "code"), [(0, "no-such-entry"), (1, "not-a-wish")])
def test_what_is_nobodys_wish_cannot_be_taken_away(number: int, code: str) -> None:
    with pytest.raises(ChangeMistake) as mistake:
        replay(log("small"), (Remove(entries=(number,)),))
    assert mistake.value.code == code


def test_the_clock_cannot_be_taken_away() -> None:
    table = Table(small())
    table.tick()
    with pytest.raises(ChangeMistake, match="not-a-wish"):
        replay(tuple(table.entries), (Remove(entries=(len(table.entries),)),))


# Added ------------------------------------------------------------------------------------------


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


def test_a_leap_that_nobody_made_is_made_by_all_who_must_confirm_it() -> None:
    table = Table(small(rounds=4), crew={"nor": ("head", "military"), "sud": ("head",)})
    table.play({})
    entries = tuple(table.entries)
    again = replay(entries, (Add(party="nor", round=2, command=c.Leap(round=9, confirm=True)),))
    assert again.dropped == ()
    assert [(leap.party, leap.round) for leap in again.world.public.record.leaps] == [("nor", 2)]
    assert [type(e.command) for e in again.entries if e.id not in {e.id for e in entries}] == [
        c.Leap,
        c.Leap,
    ]


def test_what_is_added_has_the_last_word_before_the_seal() -> None:
    entries = log("two-shores")
    sealed = next(
        e
        for e in entries
        if isinstance(e.command, c.Attend) and isinstance(e.actor, Deputy) and e.command.tokens
    )
    assert isinstance(sealed.command, c.Attend)
    assert isinstance(sealed.actor, Deputy)
    round, party = sealed.command.round, sealed.actor.party
    other = c.Attend(round=round, tokens=(c.Attention(token="promote"),))
    again = replay(entries, (Add(party=party, round=round, command=other),))
    before_seal = [
        e.command
        for e in again.entries
        if isinstance(e.command, c.Attend | c.Seal)
        and e.command.round == round
        and party_of(e.actor) == party
    ]
    assert before_seal[-2:] == [other, c.Seal(round=round, sealed=True)]


def test_an_added_signature_is_for_the_text_as_it_stands_when_the_talks_end() -> None:
    table = Table(small())
    text = (Article(id=1, measure="hotline", parties=("nor", "sud"), values={}),)
    table.must("nor", c.Table(title="T", parties=("nor", "sud"), access=("all",), articles=text))
    (draft,) = table.world.known["nor"].drafts
    table.must("nor", c.Sign(draft=draft, revision=1))
    table.until("decisions")
    table.until("reading")
    entries = tuple(table.entries)
    again = replay(entries, (Add(party="sud", round=1, command=c.Sign(draft=draft, revision=7)),))
    assert again.dropped == ()
    assert list(again.world.public.record.agreements) == [draft]


def test_an_addition_that_is_not_granted_is_listed_like_a_record_that_became_impossible() -> None:
    entries = log("small")
    added = (
        Add(party="nor", round=2, command=c.Sign(draft="nothing", revision=1)),
        Add(party="nor", round=99, command=c.Leap(round=99, confirm=True)),
    )
    again = replay(entries, added)
    assert encoded(again.entries) == encoded(entries)
    told = [(one.entry, one.round, one.refused.code) for one in again.dropped]
    assert told == [(0, 2, "no-such-draft"), (0, 99, "ended")]


def test_news_can_be_added_and_everything_at_once_changed() -> None:
    entries = log("two-shores")
    inject = scenario("two-shores").injects[0].id
    leaps = tuple(e.number for e in entries if isinstance(e.command, c.Leap))
    again = replay(
        entries,
        (
            Add(party=None, round=1, command=c.Improvise(headline="Fog", text="", to=())),
            Add(party=None, round=2, command=c.SendInject(inject=inject)),
            Remove(entries=leaps or (wishes(entries)[0],)),
            Lens(lens="conventional"),
        ),
    )
    assert audit(again.entries).agrees
    said = [e.command for e in again.entries if isinstance(e.command, c.Improvise)]
    assert [one.headline for one in said] == ["Fog"]


@pytest.mark.parametrize(
    ("party", "round", "command", "code"),
    [
        ("nobody", 1, c.Leap(round=1, confirm=True), "no-such-party"),
        ("nor", 0, c.Leap(round=1, confirm=True), "not-in-the-record"),
        ("nor", 1, c.Seal(round=1, sealed=True), "not-addable"),
        ("nor", 1, c.Start(), "not-addable"),
        (None, 1, c.Leap(round=1, confirm=True), "not-addable"),
        (None, 1, c.TimePassed(due=1), "not-addable"),
    ],
)
def test_what_nobody_could_wish_cannot_be_added(
    party: str | None, round: int, command: c.Command, code: str
) -> None:
    with pytest.raises(ChangeMistake) as mistake:
        replay(log("small"), (Add(party=party, round=round, command=command),))
    assert mistake.value.code == code
