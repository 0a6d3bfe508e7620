"""Third parties: the watcher is told what was found, and so are all whom it concerns."""

from game_rules.compliance.verification import reported
from game_rules.record.commands import Attend, Attention, SetPosture
from game_rules.record.events import Event, Found
from game_rules.record.ledger import Compliance
from game_rules.record.world import Finding
from tests.kit.acts import article, sign, tabled, tabling
from tests.kit.small import small
from tests.kit.table import Table

THREE = ("nor", "sud", "mid")


def watched() -> Table:
    """Inspections between the rivals, which Midland runs."""
    table = Table(small(rounds=6, good_faith=600))
    watched = article("inspect", ("nor", "sud"), monitor="mid")
    id = tabled(table, tabling(watched, parties=THREE, access=("all",)))
    sign(table, id, *THREE)
    table.until("decisions", 2)
    assert id in table.world.public.record.agreements
    return table


def findings(event: Event, viewer: str) -> tuple[Finding, ...]:
    return next(
        fact.findings
        for told in event.known
        if viewer in told.viewers
        for fact in told.facts
        if isinstance(fact, Found)
    )


def test_the_watcher_hears_what_it_watched_over_and_nothing_if_it_looked_elsewhere() -> None:
    for eyes in (True, False):
        table = watched()
        table.must("sud", SetPosture(round=2, partner="nor", stance="spirit"))
        if eyes:
            table.must("mid", Attend(round=2, tokens=(Attention(token="monitor"),)))
        seen = findings(table.tick(), "mid")
        about = [one for one in seen if one.party == "sud"]
        # What binds Sudland binds it towards Midland too, which has its own finding of that.
        assert len(about) == (2 if eyes else 1)
        assert any(one.spirit for one in about) == eyes


def entry(towards: str, true: str, seen: str, article: int = 1) -> Compliance:
    return Compliance(
        agreement="x",
        article=article,
        party="nor",
        towards=towards,
        true=true,  # type: ignore[arg-type]
        seen=seen,  # type: ignore[arg-type]
        odds=0,
        draw=0,
    )


def test_what_is_found_out_under_other_eyes_all_whom_it_wrongs_hear() -> None:
    books = (
        entry("sud", "evade", "evade"),
        entry("mid", "shave", "letter"),
        entry("ost", "spirit", "spirit"),
        entry("mid", "evade", "letter", article=2),
    )
    told = reported(books, frozenset({("x", 1)}))
    assert [one.seen for one in told] == ["evade", "shave", "spirit", "letter"]
    assert reported(books, frozenset()) == books


def test_what_nobody_found_out_the_watcher_does_not_know_either() -> None:
    books = (entry("sud", "evade", "letter"), entry("mid", "evade", "letter"))
    assert reported(books, frozenset({("x", 1)})) == books
