"""The books are those of the log, round by round."""

from game_rules.debrief.books import books
from game_rules.debrief.chronicle import chronicle
from game_rules.record import commands as c
from game_rules.record.events import Resolved
from tests.game_rules.debrief import script
from tests.kit.small import small
from tests.kit.table import Table


def test_every_resolved_round_has_its_books_and_the_running_one_none() -> None:
    table = Table(small())
    script.agree(table, "notify")
    for _ in range(2):
        script.play_round(table)
    found = books(chronicle(table.entries))
    resolved = [f for entry in table.entries for f in entry.event.hidden if isinstance(f, Resolved)]
    assert [one.round for one in found] == [fact.round for fact in resolved] == [1, 2]
    for one, fact in zip(found, resolved, strict=True):
        assert one.accounts == fact.reckoning.accounts
        assert one.ballots == fact.reckoning.ballots
        assert one.compliance == fact.reckoning.compliance
    assert found[0].ballots
    assert found[1].compliance


def test_what_control_adjusted_stands_with_the_round_in_which_it_did() -> None:
    table = Table(small())
    script.play_round(table)
    change = c.Adjust(party="nor", what="capital", of=None, change=10, reason="To try it.")
    table.must("control", change)
    script.play_round(table)
    first, second = books(chronicle(table.entries))
    assert first.adjustments == ()
    (one,) = second.adjustments
    assert (one.party, one.change, one.round) == ("nor", 10, 2)
