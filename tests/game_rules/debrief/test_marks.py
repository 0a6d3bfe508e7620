"""Marks: a pair's time line has what the two did, and nothing of others."""

from game_rules.debrief.chronicle import chronicle
from game_rules.debrief.marks import marks
from game_rules.debrief.story import Mark
from game_rules.record import commands as c
from tests.game_rules.debrief import script
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit import acts
from tests.kit.table import Table

RIVALS, OTHERS = frozenset({"nor", "sud"}), frozenset({"nor", "mid"})


def of(table: Table, pair: frozenset[str] = RIVALS) -> list[Mark]:
    return [mark for mark in marks(chronicle(table.entries), pair) if mark.kind != "news"]


def attend(table: Table, by: str, token: c.Token, partner: str) -> tuple[str, c.Command]:
    spent = c.Attention(token=token, partner=partner)
    return by, c.Attend(round=script.now(table), tokens=(spent,))


def test_what_one_does_towards_the_other_is_a_mark_of_these_two_alone() -> None:
    table = Table(with_conditions(600))
    script.play_round(
        table,
        attend(table, "nor", "gesture", "sud"),
        attend(table, "sud", "warning", "nor"),
    )
    assert {(m.round, m.kind, m.party) for m in of(table)} == {
        (1, "gesture", "nor"),
        (1, "warning", "sud"),
    }
    assert of(table, frozenset({"sud", "mid"})) == []


def test_a_leap_of_either_is_a_mark_of_every_pair_it_belongs_to() -> None:
    table = Table(with_conditions(650))
    script.play_round(table, ("nor", c.Leap(round=1, confirm=True)))
    for pair in (RIVALS, OTHERS):
        assert [(m.kind, m.party) for m in of(table, pair)] == [("leap", "nor")]
    assert of(table, frozenset({"sud", "mid"})) == []


def test_a_text_is_followed_from_the_signatures_to_what_became_of_it() -> None:
    table = Table(with_conditions(600, faith=600, rounds=5))
    id = script.agree(table, "freeze")
    for _ in range(3):
        script.play_round(table)
    mine = [mark for mark in of(table) if mark.agreement == id]
    assert [(m.round, m.kind, m.party) for m in mine] == [
        (1, "signed", "nor"),
        (1, "signed", "sud"),
        (1, "entered", None),
        *[(m.round, "lapsed", None) for m in mine if m.kind == "lapsed"],
    ]
    assert {mark.subject for mark in mine} == {"Pact"}
    assert all(mark.agreement != id for mark in of(table, OTHERS))


def test_only_breaches_that_were_seen_are_marked() -> None:
    table = Table(with_conditions(600))
    id = script.agree(table, "inspect", "hotline")
    script.play_round(table)
    script.play_round(
        table,
        script.stance(table, "nor", "sud", "evade"),
        ("sud", c.Inspect(round=2, target="nor")),
    )
    told = chronicle(table.entries)
    (_, books) = told.reckonings()[1]
    seen = any(one.seen in ("shave", "evade") for one in books.compliance if one.party == "nor")
    found = [mark for mark in of(table) if mark.kind == "breach"]
    assert [(m.round, m.party, m.agreement, m.subject) for m in found] == (
        [(2, "nor", id, "Pact")] if seen else []
    )


def test_news_stands_on_every_line() -> None:
    table = Table(with_conditions(500))
    table.must("control", c.SendInject(inject="scandal"))
    for pair in (RIVALS, OTHERS):
        (news,) = marks(chronicle(table.entries), pair)
        assert (news.kind, news.subject, news.title) == ("news", "scandal", {"en": "A scandal"})


def test_rounds_come_in_their_order() -> None:
    table = Table(with_conditions(600, rounds=4))
    script.play_round(table)
    script.agree(table, "hotline")
    script.play_round(table, attend(table, "nor", "gesture", "sud"))
    acts.tabled(table)
    script.play_round(table, ("sud", c.Leap(round=3, confirm=True)))
    rounds = [mark.round for mark in marks(chronicle(table.entries), RIVALS)]
    assert rounds == sorted(rounds)
    assert set(rounds) == {2, 3}
