"""GRIT: it begins alone and in public, a little deeper each time, and keeps its guard up."""

from functools import partial

from msgspec.structs import replace

from game_rules.bots import act, grit, reciprocator
from game_rules.record import commands as c
from game_rules.record.world import Finding
from game_rules.theatre.play import Player, play
from game_rules.view import View
from tests.game_rules.bots.scenes import caught, given, leapt, tabled_by, talks
from tests.game_rules.bots.test_faces import at
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit.lineups import never_anything
from tests.kit.small import small
from tests.kit.table import Table


def weighed(view: View, **changes: int) -> View:
    """The view with the measure `inspect` of another weight."""
    measures = tuple(
        replace(each, **changes) if each.id == "inspect" else each for each in view.board.measures
    )
    weighed: View = replace(view, board=replace(view.board, measures=measures))
    return weighed


def ladder(view: View) -> list[str]:
    return [measure.id for measure in grit.ladder(view, "sud")]


def stepped(view: View) -> set[str]:
    """Towards whom it would take a step."""
    return {str(one.args["party"]) for one in grit.steps(view)}


def test_it_begins_with_a_step_that_binds_nobody_but_itself_for_all_to_read() -> None:
    step = tabled_by("grit", talks())
    assert [article.parties for article in step.articles] == [("nor",)]
    assert step.access == ("all",)
    assert len(step.parties) == 2


def test_no_step_demands_anything_of_the_other() -> None:
    """In a whole game of three of them nobody writes a text that does not bind its author."""
    game = play(
        small(rounds=4), "1b" * 16, dict.fromkeys(("nor", "sud", "mid"), partial(act, "grit"))
    )
    texts = [
        (getattr(entry.actor, "party", ""), entry.command)
        for entry in game.entries
        if isinstance(entry.command, c.Table)
    ]
    assert texts
    for by, text in texts:
        assert all(by in article.parties for article in text.articles)


def test_the_least_risky_step_comes_first_whatever_it_lays_bare() -> None:
    view = talks()
    assert ladder(view)[0] != "inspect"
    assert ladder(weighed(view, alpha=1))[0] == "inspect"


def test_it_takes_deeds_upon_itself_and_not_words() -> None:
    assert "pledge" not in ladder(talks())


def test_it_does_not_step_on_ground_that_is_not_there_yet() -> None:
    assert "observe" not in ladder(talks()), "nothing to observe before anything is notified"
    assert "observe" in ladder(given(talks(), "notify"))


def test_another_kind_each_time() -> None:
    view = talks()
    first = grit.ladder(view, "sud")[0]
    after = grit.ladder(given(view, first.id), "sud")
    assert after
    assert all(measure.kind != first.kind for measure in after)


def test_a_deeper_step_waits_for_an_answer_to_the_last() -> None:
    view = given(weighed(talks(), exposure=grit.STEP + grit.GROWTH), "hotline")
    assert "inspect" not in ladder(view)
    assert "inspect" in ladder(given(view, "pledge", by="sud"))


def test_a_leap_and_a_doubt_of_the_other_s_are_answers_too() -> None:
    view = talks()
    assert grit.received(view, "sud") == 0
    assert grit.received(leapt(view, "sud"), "sud") == 1
    questioned = replace(view, record=replace(view.record, questioned=("sud",)))
    assert grit.received(questioned, "sud") == 1
    assert grit.received(leapt(questioned, "mid"), "sud") == 1, "another's leap is no answer"


def test_it_goes_on_without_an_answer_but_not_for_ever() -> None:
    view = talks()
    twice = given(view, "hotline", "notify")
    assert grit.waiting(twice, "sud") == 2
    assert "sud" in stepped(twice)
    thrice = given(view, "hotline", "notify", "freeze")
    assert "sud" not in stepped(thrice)
    assert "sud" in stepped(leapt(thrice, "sud"))


def test_against_silent_neighbours_it_stops_after_three_steps_towards_each() -> None:
    players: dict[str, Player] = {
        "nor": partial(act, "grit"),
        "sud": never_anything,
        "mid": never_anything,
    }
    game = play(small(rounds=9), "1b" * 16, players)
    steps = [
        entry.command
        for entry in game.entries
        if isinstance(entry.command, c.Table) and {"nor"} == set(entry.command.articles[0].parties)
    ]
    for other in ("sud", "mid"):
        assert sum(other in step.parties for step in steps) <= grit.PATIENCE


def test_a_step_on_the_table_waits_for_its_answer_like_one_in_force() -> None:
    table = Table(with_conditions(500))
    step = tabled_by("grit", table.view("nor"))
    other = next(party for party in step.parties if party != "nor")
    assert grit.waiting(table.view("nor"), other) == 0
    table.must("nor", step)
    assert grit.waiting(table.view("nor"), other) == 1


def test_it_steps_alone_in_odd_rounds_and_first_with_others_in_even_ones() -> None:
    view = talks()
    alone, together = tabled_by("grit", view), tabled_by("grit", at(view, 2))
    assert {len(article.parties) for article in alone.articles} == {1}
    assert {len(article.parties) for article in together.articles} == {2}


def test_it_returns_a_breach_exactly_in_kind_and_forgives_none() -> None:
    view = talks()
    for seen, stance in ((caught(view, "shaved"), "shave"), (caught(view, "evaded"), "evade")):
        answers = {reciprocator.posture(seen, "sud", key, grit.GRIT) for key in range(9)}
        assert answers == {(stance, "in-kind")}
    assert reciprocator.posture(view, "sud", 1, grit.GRIT) == ("spirit", "keep-faith")


def test_it_takes_no_step_towards_who_was_just_caught() -> None:
    assert "sud" in stepped(talks())
    assert "sud" not in stepped(caught(talks(), "shaved"))


def test_it_does_not_resent_the_mere_letter() -> None:
    letter = Finding(round=1, agreement="x", article=1, party="sud", found="complied", spirit=False)
    view = replace(talks(), findings=(letter,))
    assert {reciprocator.posture(view, "sud", key, grit.GRIT)[0] for key in range(9)} == {"spirit"}
