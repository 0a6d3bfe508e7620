"""Which texts have changed."""

from msgspec.structs import replace

from game_rules.history import fold
from game_rules.seats.drafts import changed
from tests.kit.acts import sign, tabled, tabling
from tests.kit.small import small
from tests.kit.table import Table


def test_changed_is_what_is_new_and_what_is_another_object() -> None:
    table = Table(small())
    first, second = tabled(table), tabled(table)
    before = table.view("nor").drafts
    assert changed(before, before) == ()
    sign(table, first, "nor")
    third = tabled(table)
    after = table.view("nor").drafts
    assert [draft.id for draft in changed(before, after)] == [first, third]
    assert changed({}, before) == (before[first], before[second])
    again = {**after, second: replace(after[second])}
    assert changed(after, again) == (after[second],)


def test_all_who_were_told_the_same_have_the_same_texts_after_a_log_is_read() -> None:
    table = Table(small())
    tabled(table, tabling(access=("all",)))
    sign(table, tabled(table, tabling(access=("all",))), "nor")
    known = fold(table.entries).known
    assert known["nor"].drafts is known["sud"].drafts is known["control"].drafts
    assert known["nor"].drafts == table.world.known["nor"].drafts
