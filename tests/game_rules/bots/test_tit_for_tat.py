"""Tit-for-tat: nice, provocable, forgiving, and clear."""

from collections import Counter
from functools import partial

from game_rules.bots import act, reciprocator, tit_for_tat
from game_rules.bots.craft import texts
from game_rules.bots.tit_for_tat import TIT_FOR_TAT
from game_rules.record import commands as c
from game_rules.theatre.play import Player, play
from tests.game_rules.bots.scenes import caught, leapt, ready, tabled_by, talks
from tests.game_rules.bots.test_hawk import bound
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit import acts
from tests.kit.lineups import never_anything
from tests.kit.small import small
from tests.kit.table import Table


def waiting() -> tuple[Table, str]:
    """A table where Norland has made its first offer, and whose turn it is now."""
    table = Table(with_conditions(500))
    table.must("nor", tabled_by("tit-for-tat", table.view("nor")))
    return table, next(p for p in ("sud", "mid") if tit_for_tat.owes(table.view("nor"), p))


def test_it_is_nice_it_begins_with_an_offer_and_keeps_its_word() -> None:
    view = talks()
    offer = tabled_by("tit-for-tat", view)
    assert all("nor" in article.parties for article in offer.articles), "it binds itself as well"
    assert reciprocator.posture(view, "sud", 1, TIT_FOR_TAT) == ("spirit", "keep-faith")


def test_nobody_owes_an_answer_to_nothing() -> None:
    assert not any(tit_for_tat.owes(talks(), party) for party in ("nor", "sud", "mid"))


def test_who_signs_what_it_wrote_has_answered() -> None:
    table, asked = waiting()
    (id,) = table.view("nor").drafts
    acts.sign(table, id, asked)
    assert not tit_for_tat.owes(table.view("nor"), asked)


def test_who_writes_for_it_has_answered() -> None:
    table, asked = waiting()
    offer = acts.tabling(
        acts.article("hotline", ("nor", asked)), parties=("nor", asked), access=("all",)
    )
    acts.tabled(table, offer, asked)
    assert not tit_for_tat.owes(table.view("nor"), asked)


def test_who_writes_for_others_alone_has_not() -> None:
    table, asked = waiting()
    other = next(party for party in ("sud", "mid") if party != asked)
    offer = acts.tabling(
        acts.article("hotline", (asked, other)), parties=(asked, other), access=("all",)
    )
    acts.tabled(table, offer, asked)
    assert tit_for_tat.owes(table.view("nor"), asked)


def test_who_leaps_has_answered() -> None:
    table, asked = waiting()
    assert not tit_for_tat.owes(leapt(table.view("nor"), asked), asked)


def test_silent_neighbours_get_one_offer_each_and_no_second() -> None:
    players: dict[str, Player] = {
        "nor": partial(act, "tit-for-tat"),
        "sud": never_anything,
        "mid": never_anything,
    }
    game = play(small(rounds=8), "1b" * 16, players)
    offers = Counter(
        party
        for entry in game.entries
        if isinstance(entry.command, c.Table)
        for party in entry.command.parties
        if party != "nor"
    )
    assert set(offers.values()) == {1}


def test_it_pays_back_in_kind_and_forgives_one_in_three() -> None:
    for found, stance in (("shaved", "shave"), ("evaded", "evade")):
        view = caught(talks(), found)  # type: ignore[arg-type]  # words of the list
        answers = Counter(
            reciprocator.posture(view, "sud", key, TIT_FOR_TAT)[0] for key in range(999)
        )
        assert answers == {"spirit": 333, stance: 666}


def test_it_signs_what_it_would_not_have_written() -> None:
    """An offer is answered, however unready the answerer is."""
    table = Table(with_conditions(300))
    deep = acts.tabling(acts.article("inspect"), access=("all",))
    id = acts.tabled(table, deep, "sud")
    view = table.view("nor")
    assert texts.wanted(view, view.drafts[id], TIT_FOR_TAT)
    offer = tabled_by("tit-for-tat", Table(with_conditions(300)).view("nor"))
    assert "inspect" not in {article.measure for article in offer.articles}


def test_it_never_leaps_first_and_answers_a_leap_once() -> None:
    view = ready(bound("notify"))
    assert reciprocator.leap(view, TIT_FOR_TAT) is None
    answer = reciprocator.leap(leapt(view, "sud"), TIT_FOR_TAT)
    assert answer is not None
    assert answer.code == "leap-answered"
    assert reciprocator.leap(leapt(view, "nor", "sud"), TIT_FOR_TAT) is None
