"""Revisions: what a viewer was told of a text, each state once, and nothing besides."""

from game_rules.record import commands as c
from game_rules.record.world import CONTROL
from game_rules.talks.revisions import revisions
from tests.kit.acts import sign, tabled
from tests.kit.small import small
from tests.kit.table import Table


def bracketed() -> tuple[Table, str]:
    """A text for two, with a bracket put and accepted, that a third sees from then on."""
    table = Table(small())
    draft = tabled(table)
    table.must(
        "sud",
        c.AddBracket(draft=draft, revision=1, article=1, parameter="troops", value=9000),
    )
    bracket = table.world.known["sud"].drafts[draft].brackets[0].id
    table.must("nor", c.ResolveBracket(draft=draft, revision=2, bracket=bracket, accept=True))
    table.must("nor", c.Widen(draft=draft, access=("all",)))
    sign(table, draft, "nor")
    return table, draft


def test_each_revision_is_told_once_as_it_first_was() -> None:
    table, draft = bracketed()
    found = revisions(table.entries, "sud", draft)
    assert [(one.act, one.by, one.draft.revision) for one in found] == [
        ("tabled", "nor", 1),
        ("bracketed", "sud", 2),
        ("unbracketed", "nor", 3),
    ]
    assert [one.draft.articles[0].values["troops"] for one in found] == [13000, 13000, 9000]
    assert found == revisions(table.entries, CONTROL, draft)


def test_who_was_admitted_later_sees_nothing_from_before() -> None:
    table, draft = bracketed()
    found = revisions(table.entries, "mid", draft)
    assert [one.draft.revision for one in found] == [3]


def test_of_what_nobody_was_told_there_is_nothing() -> None:
    table, draft = bracketed()
    assert revisions(table.entries, "nor", "nothing") == ()
    other = tabled(table)
    assert revisions(table.entries, "sud", other)
    assert revisions(table.entries, "mid", other) == ()
    assert revisions(table.entries, "observer", other) == ()
    assert draft != other
