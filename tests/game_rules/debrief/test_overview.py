"""The overview: which sentences come first, in which order, and which are left out."""

from functools import cache

from msgspec.structs import replace

from game_rules.debrief.chronicle import Chronicle, chronicle
from game_rules.debrief.feared import feared
from game_rules.debrief.other_way import other_ways
from game_rules.debrief.overview import overview
from game_rules.debrief.sentences import say
from game_rules.debrief.story import Evidence, Feared, OtherWay, Pairing, Sentence
from game_rules.debrief.transformed import pairings
from game_rules.history import Entry
from game_rules.record import commands as c
from game_rules.record.events import CrisisHeld
from game_rules.record.world import Guess
from game_rules.scenario.catalogue import Fear
from tests.game_rules.debrief import script
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit import acts
from tests.kit.logs import played
from tests.kit.small import small
from tests.kit.table import Table

SOMEWHERE = Evidence(screen="record")


@cache
def quiet(rounds: int = 3, conditions: int = 450) -> tuple[Entry, ...]:
    """A table at which some rounds passed and nobody did anything."""
    table = Table(with_conditions(conditions, rounds=6))
    for _ in range(rounds):
        script.play_round(table)
    return tuple(table.entries)


def said(
    told: Chronicle,
    fears: tuple[Feared, ...] = (),
    pairs: tuple[Pairing, ...] = (),
    ways: tuple[OtherWay, ...] = (),
) -> list[Sentence]:
    """The overview; of pairs that are told without their fears, the fears are those of the log."""
    return list(overview(told, fears or (feared(told) if pairs else ()), pairs, ways))


def only(sentences: list[Sentence], *codes: str) -> list[tuple[str, dict[str, str | int]]]:
    return [(each.code, each.args) for each in sentences if each.code in codes]


def pair(holder: str, of: str, threat: int, guesses: tuple[Guess, ...] = ()) -> Feared:
    """A fear of surprise attack that stayed as it was for three rounds."""
    fears: dict[Fear, int] = {"surprise": 500}
    return Feared(
        holder=holder,
        of=of,
        fears=(fears,) * 4,
        dominant=("surprise",) * 4,
        threat=(threat,) * 4,
        guesses=guesses,
        sentences=(),
    )


def guess(about: str, round: int, fear: Fear, level: int = 3) -> Guess:
    return Guess(round=round, about=about, level=level, fear=fear)


# The order -------------------------------------------------------------------


def test_before_a_round_is_resolved_nothing_can_be_said_but_that() -> None:
    told = chronicle(Table(small()).entries)
    assert only(said(told), "cannot-say-yet") == [("cannot-say-yet", {"rounds": 0})]
    assert len(said(told)) == 1


def test_it_begins_with_what_they_feared_and_ends_with_what_cannot_be_said() -> None:
    _, entries = played("two-shores")
    told = chronicle(entries)
    found = said(told, feared(told), pairings(told))
    assert found[0].evidence.screen == "feared"
    assert found[-1].code == "cannot-say-minds"
    assert len(found) <= 30


# What was guessed ------------------------------------------------------------


def test_a_party_of_whom_nobody_guessed_anything_is_not_told_as_misread() -> None:
    told = chronicle(quiet())
    fears = (pair("nor", "sud", 500), pair("sud", "nor", 500))
    assert only(said(told, fears), "nobody-guessed", "nobody-guessed-before", "gap") == []


def test_of_several_fears_that_nobody_guessed_the_greatest_is_told() -> None:
    told = chronicle(quiet())
    wrong = (guess("nor", 1, "coercion"),)
    fears = (pair("nor", "sud", 300, wrong), pair("nor", "mid", 700, wrong))
    (sentence,) = (each for each in said(told, fears) if each.code == "nobody-guessed")
    assert sentence.evidence.of == "mid"


def test_what_was_named_as_the_fear_of_another_was_named() -> None:
    told = chronicle(quiet())
    turned = replace(
        pair("nor", "sud", 500, (guess("nor", 1, "surprise"),)), dominant=("growth", "surprise")
    )
    assert only(said(told, (turned,)), "nobody-guessed") == []


def test_a_right_first_guess_is_no_late_one() -> None:
    told = chronicle(quiet())
    at_once = (guess("nor", 1, "surprise"), guess("nor", 2, "coercion"))
    assert only(said(told, (pair("nor", "sud", 500, at_once),)), "nobody-guessed-before") == []


def test_who_missed_it_first_and_found_it_then_is_told_with_the_round() -> None:
    told = chronicle(quiet())
    late = (guess("nor", 1, "coercion"), guess("nor", 3, "surprise"))
    (found,) = only(said(told, (pair("nor", "sud", 500, late),)), "nobody-guessed-before")
    assert found[1] == {"party": "nor", "fear": "surprise", "round": 3}


def test_the_widest_gap_is_told_and_a_near_miss_is_none() -> None:
    told = chronicle(quiet())
    near = pair("nor", "sud", 500, (guess("nor", 1, "surprise", level=3),))
    assert only(said(told, (near,)), "gap") == []
    edge = replace(near, threat=(625,) * 4)
    assert only(said(told, (edge,)), "gap") == [], "half a step is what a guess cannot tell"
    far = pair("mid", "sud", 100, (guess("mid", 2, "surprise", level=5),))
    ((_, args),) = only(said(told, (near, far)), "gap")
    assert args == {"by": "sud", "party": "mid", "round": 2, "guessed": 1000, "threat": 100}
    farther = pair("sud", "mid", 950, (guess("sud", 3, "surprise", level=1),))
    ((_, args),) = only(said(told, (near, far, farther)), "gap")
    assert args == {"by": "mid", "party": "sud", "round": 3, "guessed": 0, "threat": 950}


def test_of_equal_gaps_the_earlier_is_told() -> None:
    told = chronicle(quiet())
    guesses = (guess("nor", 1, "surprise", level=1), guess("nor", 3, "surprise", level=1))
    ((_, args),) = only(said(told, (pair("nor", "sud", 900, guesses),)), "gap")
    assert args["round"] == 1


def test_a_gap_is_held_against_the_truth_while_its_round_was_played() -> None:
    told = chronicle(quiet())
    calmed = replace(
        pair("nor", "sud", 0, (guess("nor", 2, "surprise", level=5),)), threat=(900, 200, 0, 0)
    )
    ((_, args),) = only(said(told, (calmed,)), "gap")
    assert args["threat"] == 200


def misreading(nor: Fear, sud: Fear) -> list[Sentence]:
    """What is said where the two rivals guessed these."""
    table = Table(small())
    script.play_round(table, script.guess(table, "nor", nor), script.guess(table, "sud", sud))
    told = chronicle(table.entries)
    return said(told, feared(told), pairings(told))


def test_rivals_that_both_misread_each_other_are_told_in_one_sentence_first_of_all() -> None:
    first, *_ = misreading("coercion", "opacity")
    assert (first.code, first.args) == (
        "misread-both",
        {
            "party": "nor",
            "other": "sud",
            "fear": "surprise",
            "guess": "opacity",
            "fear-other": "surprise",
            "guess-other": "coercion",
        },
    )


def test_rivals_of_whom_one_saw_it_are_told_one_by_one() -> None:
    codes = [each.code for each in misreading("surprise", "opacity")]
    assert codes[:2] == ["guess-missed", "guess-found"]


def test_who_are_no_rivals_are_not_told_as_misreading_each_other() -> None:
    table = Table(small())
    script.play_round(
        table, script.guess(table, "nor", "coercion"), script.guess(table, "sud", "opacity")
    )
    told = chronicle(table.entries)
    friends = tuple(replace(each, rival=False) for each in pairings(told))
    codes = {each.code for each in said(told, feared(told), friends)}
    assert codes.isdisjoint({"misread-both", "guess-missed", "guess-found"})


# How far it came -------------------------------------------------------------


def softened(amount: int) -> Sentence:
    return say("institution-absorbed", SOMEWHERE, party="nor", other="sud", round=1, amount=amount)


def test_of_rival_pairs_all_is_told_and_of_what_an_institution_softened_the_most() -> None:
    told = chronicle(quiet())
    rivals, *others = pairings(told)
    far = say("crisis-held", SOMEWHERE, party="nor", other="sud")
    near = say("crisis-escalated", SOMEWHERE, party="nor", other="mid")
    pairs = (
        replace(rivals, sentences=(softened(40), far, softened(30))),
        replace(others[0], sentences=(near, softened(90))),
    )
    found = said(told, pairs=pairs)
    assert [args["amount"] for _, args in only(found, "institution-absorbed")] == [90]
    assert len(only(found, "crisis-held")) == 1
    assert only(found, "crisis-escalated") == [], "of no rivals"


def test_where_nothing_was_read_the_other_way_that_is_said() -> None:
    told = chronicle(quiet(2))
    assert only(said(told), "never-otherwise") == [("never-otherwise", {"rounds": 2})]


def test_only_the_most_telling_measure_that_was_read_otherwise_is_told() -> None:
    _, entries = played("two-shores")
    told = chronicle(entries)
    ways = other_ways(told, feared(told))
    assert len(ways) > 1
    found = said(told, ways=ways)
    assert [each for each in found if each in ways[0].sentences] == list(ways[0].sentences)
    others = [each for way in ways[1:] for each in way.sentences if each not in ways[0].sentences]
    assert not [each for each in found if each in others]
    assert only(found, "never-otherwise") == []


# What nobody spoke to --------------------------------------------------------


def unaddressed(*articles: tuple[str, tuple[str, ...]]) -> dict[str, str | int] | None:
    """The unaddressed fear that is told after one text with these articles was tabled."""
    table = Table(with_conditions(450))
    if articles:
        parts = [acts.article(name, who, id=n) for n, (name, who) in enumerate(articles, 1)]
        acts.tabled(table, acts.tabling(*parts, access=("all",)))
    script.play_round(table)
    fears = (pair("nor", "sud", 800), pair("sud", "nor", 300))
    found = only(said(chronicle(table.entries), fears), "fear-unaddressed")
    return found[0][1] if found else None


def test_the_greatest_fear_that_no_text_spoke_to_is_told() -> None:
    assert unaddressed() == {"party": "nor", "other": "sud", "fear": "surprise"}


def test_a_text_that_would_bind_the_feared_one_speaks_to_the_fear_signed_or_not() -> None:
    assert unaddressed(("notify", ("nor", "sud"))) is None
    turned = replace(pair("nor", "sud", 0), dominant=("growth", "surprise"), threat=(0, 800))
    calmed = replace(pair("sud", "nor", 0), threat=(900, 100))
    ((_, args),) = only(said(chronicle(quiet()), (calmed, turned)), "fear-unaddressed")
    assert args == {"party": "nor", "other": "sud", "fear": "surprise"}, "as it is feared at last"
    one_sided = unaddressed(("notify", ("nor",)))
    assert one_sided is not None
    assert one_sided["party"] == "nor", "what binds the fearful alone says nothing to its fear"
    assert unaddressed(("notify", ("sud",))) == {"party": "sud", "other": "nor", "fear": "surprise"}


def test_a_measure_that_hardly_touches_a_fear_does_not_speak_to_it() -> None:
    table = Table(with_conditions(450))
    acts.tabled(table, acts.tabling(acts.article("notify"), access=("all",)))
    script.play_round(table)
    told = chronicle(table.entries)
    for fear, spoken in (("opacity", True), ("growth", False)):
        one = replace(pair("nor", "sud", 800), dominant=(fear,) * 4)
        assert (only(said(told, (one,)), "fear-unaddressed") == []) is spoken


# Crises, and what cannot be said ---------------------------------------------


def test_each_crisis_is_told_as_it_went() -> None:
    _, entries = played("two-shores")
    told = chronicle(entries)
    crises = told.facts(CrisisHeld)
    assert crises
    found = only(said(told, feared(told), pairings(told)), "crisis-held", "crisis-escalated")
    assert found == [
        (
            "crisis-held" if fact.held else "crisis-escalated",
            {"party": fact.parties[0], "other": fact.parties[1]},
        )
        for _, fact in crises
    ]


def test_of_rivals_that_transformed_it_is_said_that_the_cause_is_not_known() -> None:
    told = chronicle(quiet(conditions=550))
    rivals, other, *_ = pairings(told)
    moved = replace(rivals, transformed=2)
    found = said(told, pairs=(moved, other))
    assert only(found, "cannot-say-agent") == [
        ("cannot-say-agent", {"party": "nor", "other": "sud"})
    ]
    assert only(found, "cannot-say-leap") == [], "one limit is enough"
    friends = said(told, pairs=(rivals, replace(other, transformed=2)))
    assert only(friends, "cannot-say-agent") == []


def test_where_nobody_leapt_what_a_leap_would_have_done_cannot_be_said() -> None:
    told = chronicle(quiet(conditions=550))
    (made,) = only(said(told), "leap-not-made")
    ((_, args),) = only(said(told), "cannot-say-leap")
    assert args == {"party": made[1]["party"], "round": made[1]["round"]}


def test_where_somebody_leapt_no_leap_is_missed() -> None:
    table = Table(with_conditions(550))
    script.play_round(table, ("nor", c.Leap(round=1, confirm=True)))
    found = said(chronicle(table.entries))
    assert only(found, "leap-not-made", "cannot-say-leap") == []
    assert found[-1].code == "cannot-say-minds"
