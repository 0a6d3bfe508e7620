"""Changes: what each comes to in a log, entry by entry, before anything is played again."""

from functools import cache

import pytest
from msgspec.structs import replace

from game_rules.history import Entry
from game_rules.record import commands as c
from game_rules.record.world import CONTROL
from game_rules.scenario.scenario import Dictate, Scenario
from game_rules.whatif import change as ch
from game_rules.whatif.change import Change, ChangeMistake
from game_rules.whatif.edits import NEVER, Edits, agreements, edits, rewritten
from game_rules.whatif.positions import PHASES
from tests.game_rules.debrief import script
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit import acts
from tests.kit.small import small
from tests.kit.table import Table

TALKS, DECISIONS = PHASES.index("talks"), PHASES.index("decisions")


@cache
def evening() -> tuple[Entry, ...]:
    """Round 1: two rivals sign; round 2: both leap, and one shaves; round 3 is under way."""
    table = Table(with_conditions(600, rounds=5))
    script.agree(table, "hotline")
    script.play_round(table)
    leap = c.Leap(round=2, confirm=True)
    shave = script.stance(table, "nor", "sud", "shave")
    script.play_round(table, ("nor", leap), ("sud", leap), shave)
    return tuple(table.entries)


def found(*changes: Change) -> Edits:
    return edits(evening(), changes)


def those(*kinds: type[c.Command]) -> list[int]:
    """The numbers of all entries with these commands."""
    return [entry.number for entry in evening() if isinstance(entry.command, kinds)]


def first_in(round: int) -> int:
    """The number of the first entry after the talks of a round were opened."""
    for entry in evening():
        for fact in entry.event.public:
            if getattr(fact, "phase", "") == "talks" and getattr(fact, "round", 0) == round:
                return entry.number + 1
    raise AssertionError(round)


def mistake(*changes: Change) -> str:
    with pytest.raises(ChangeMistake) as refused:
        found(*changes)
    return refused.value.code


def test_without_a_change_nothing_is_otherwise_up_to_the_end() -> None:
    assert found() == Edits(first=len(evening()) + 1)


# Leaps -----------------------------------------------------------------------


def test_no_leaps_takes_all_away_and_keeps_whoever_plays_on_from_leaping() -> None:
    gone = found(ch.NoLeaps())
    assert gone.gone == frozenset(those(c.Leap))
    assert len(gone.gone) == 2
    assert gone.first == min(gone.gone)
    assert gone.leapless


def test_no_leap_takes_one_party_s_of_one_round_and_leaves_the_rest_free() -> None:
    one = found(ch.NoLeap(party="sud", round=2))
    assert one.gone == {those(c.Leap)[1]}
    assert not one.leapless


@pytest.mark.parametrize(("party", "round"), [("mid", 2), ("nor", 1), ("nobody", 2)])
def test_a_leap_that_nobody_thought_of_cannot_be_taken_or_moved(party: str, round: int) -> None:
    assert mistake(ch.NoLeap(party=party, round=round)) == "no-such-leap"
    assert mistake(ch.MoveLeap(party=party, round=round, rounds=1)) == "no-such-leap"


def test_where_nobody_leapt_there_are_no_leaps_to_take_away() -> None:
    with pytest.raises(ChangeMistake, match="no-leap-at-all"):
        edits(tuple(Table(small()).entries), (ch.NoLeaps(),))


@pytest.mark.parametrize("rounds", [-1, 1])
def test_a_leap_moved_goes_where_it_was_and_comes_in_the_decisions_of_its_new_round(
    rounds: int,
) -> None:
    moved = found(ch.MoveLeap(party="nor", round=2, rounds=rounds))
    (number,) = moved.gone
    (there,) = moved.inserted
    assert (there.entry, there.round, there.phase) == (number, 2 + rounds, DECISIONS)
    assert there.command == c.Leap(round=2 + rounds, confirm=True), "it names its new round"
    assert there.actor == evening()[number - 1].actor
    assert moved.first <= number


def test_what_comes_earlier_changes_the_log_from_there_on() -> None:
    earlier = found(ch.MoveLeap(party="nor", round=2, rounds=-1))
    assert first_in(1) < earlier.first < first_in(2)
    later = found(ch.MoveLeap(party="nor", round=2, rounds=1))
    assert later.first == those(c.Leap)[0]


# Texts -----------------------------------------------------------------------


def agreement() -> str:
    (id,) = agreements(evening())
    return id


def test_the_texts_that_came_into_force_are_known_by_their_titles() -> None:
    assert list(agreements(evening()).values()) == ["Pact"]
    assert agreements(tuple(Table(small()).entries)) == {}


def test_without_an_agreement_nobody_ever_signs_it() -> None:
    never = found(ch.NoAgreement(agreement=agreement()))
    assert never.gone == frozenset(those(c.Sign))
    assert never.embargo == {agreement(): NEVER}


def test_what_is_signed_later_is_barred_until_then() -> None:
    later = found(ch.SignLater(agreement=agreement(), rounds=2))
    assert {one.entry for one in later.inserted} == later.gone == frozenset(those(c.Sign))
    assert {(one.round, one.phase) for one in later.inserted} == {(3, TALKS)}
    assert later.embargo == {agreement(): 3}


def test_a_text_that_nobody_signed_cannot_be_left_unsigned() -> None:
    assert mistake(ch.NoAgreement(agreement="nothing")) == "no-such-signature"
    assert mistake(ch.SignLater(agreement="nothing", rounds=1)) == "no-such-signature"


def test_without_measures_every_word_on_a_text_goes_and_none_is_dictated() -> None:
    bare = found(ch.NoMeasures())
    assert bare.gone == frozenset(those(c.Table, c.Sign, c.Cosponsor))
    assert bare.measureless
    assert bare.first == 2, "whatever the log says: the scenario is another from the start"


# Conduct, and the world ------------------------------------------------------


def test_always_in_the_spirit_takes_every_posture_away() -> None:
    spirit = found(ch.InSpirit())
    assert spirit.gone == frozenset(those(c.SetPosture))
    assert len(spirit.gone) == 1
    assert spirit.spirit
    assert spirit.first == 2


def test_another_lens_is_another_world_from_the_start() -> None:
    assert found(ch.Lens(lens="agent")) == Edits(first=2, lens="agent")


def dictating() -> Scenario:
    plain = small()
    text = Dictate(title="Truce", parties=("nor", "sud"), articles=(acts.article("hotline"),))
    first, *rest = plain.injects
    return replace(plain, injects=(replace(first, effects=(*first.effects, text)), *rest))


def test_the_scenario_is_rewritten_only_where_the_world_is_another() -> None:
    scenario = dictating()
    assert rewritten(scenario, found(ch.NoLeaps())) is scenario
    assert rewritten(scenario, found(ch.Lens(lens="agent"))) == replace(scenario, lens="agent")
    bare = rewritten(scenario, found(ch.NoMeasures()))
    kept = [len(inject.effects) for inject in scenario.injects]
    kept[0] -= 1
    assert [len(inject.effects) for inject in bare.injects] == kept
    assert bare.offers == scenario.offers, "the cards stay on the table"


# Entry by entry --------------------------------------------------------------


def test_a_word_is_another_from_its_entry_on() -> None:
    (number,) = those(c.SetPosture)
    other = c.SetPosture(round=2, partner="sud", stance="evade")
    changed = found(ch.Alter(entry=number, command=other))
    assert changed == Edits(first=number, altered={number: other})


def test_entries_taken_away_are_gone_from_the_first_of_them_on() -> None:
    numbers = those(c.Leap)
    assert found(ch.Remove(entries=tuple(numbers))) == Edits(
        first=numbers[0], gone=frozenset(numbers)
    )


@pytest.mark.parametrize(
    ("number", "code"), [(0, "no-such-entry"), (-1, "no-such-entry"), (1, "not-a-wish")]
)
def test_what_was_nobody_s_wish_stays(number: int, code: str) -> None:
    assert mistake(ch.Remove(entries=(number,))) == code
    assert mistake(ch.Delay(entries=(number,), rounds=1)) == code
    assert mistake(ch.Alter(entry=number, command=c.Start())) == code


def test_there_is_no_entry_after_the_last() -> None:
    last = len(evening())
    assert found(ch.Alter(entry=last, command=c.Start())).first == last
    assert mistake(ch.Alter(entry=last + 1, command=c.Start())) == "no-such-entry"


def test_what_happened_in_the_lobby_has_no_round_to_be_delayed_from() -> None:
    assert mistake(ch.Delay(entries=(those(c.TakeSeat)[0],), rounds=1)) == "not-in-a-round"


# Additions -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("command", "phase"),
    [
        (c.Sign(draft="x", revision=1), TALKS),
        (c.Leap(round=1, confirm=True), DECISIONS),
        (c.Inspect(round=1, target="sud"), DECISIONS),
    ],
)
def test_a_wish_is_added_in_its_phase_for_the_round_that_was_asked(
    command: c.Command, phase: int
) -> None:
    (added,) = found(ch.Add(party="nor", round=2, command=command)).inserted
    assert (added.entry, added.round, added.phase) == (0, 2, phase)
    assert getattr(added.command, "round", 2) == 2


def test_control_brings_in_news_in_the_talks() -> None:
    one = found(ch.Add(party=None, round=2, command=c.SendInject(inject="storm")))
    (added,) = one.inserted
    assert (added.round, added.phase) == (2, TALKS)
    assert one.first == first_in(2)
    assert mistake(ch.Add(party=CONTROL, round=2, command=c.SendInject(inject="storm"))) in (
        "no-such-party",
        "not-addable",
    )


def test_what_is_added_after_the_record_changes_nothing_in_it() -> None:
    beyond = found(ch.Add(party="nor", round=99, command=c.Leap(round=99, confirm=True)))
    assert beyond.first == len(evening()) + 1


# Several at once -------------------------------------------------------------


def test_changes_add_up_and_the_first_of_all_decides_from_where() -> None:
    both = found(ch.NoLeap(party="sud", round=2), ch.NoAgreement(agreement=agreement()))
    assert both.gone == frozenset([those(c.Leap)[1], *those(c.Sign)])
    assert both.first == those(c.Sign)[0]
    assert both.embargo == {agreement(): NEVER}


def test_of_two_lenses_the_last_is_looked_through() -> None:
    assert found(ch.Lens(lens="agent"), ch.Lens(lens="artifact")).lens == "artifact"
    assert found(ch.Lens(lens="agent"), ch.NoLeaps()).lens == "agent"
