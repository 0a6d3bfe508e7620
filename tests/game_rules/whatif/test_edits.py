"""Edits: a word that is another, comes later, or never; what is added; and what cannot be."""

import pytest

from game_rules.record import commands as c
from game_rules.record.actors import Deputy
from game_rules.record.events import Resolved
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
from game_rules.whatif.positions import party_of
from game_rules.whatif.replay import replay
from server.workshop.proofs.audit import audit
from tests.kit.lineups import all_play, sign_at_once
from tests.kit.logs import encoded, log, scenario, wished
from tests.kit.small import small
from tests.kit.table import Table

pytestmark = pytest.mark.slow


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
            Remove(entries=leaps or (wished(entries)[0],)),
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
