"""A reservation as a line speaks of it: found again in the text, or known to be lifted."""

from msgspec.structs import replace

from game_rules.bots.voice.sides import Side
from game_rules.record import commands as c
from game_rules.view import View
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit import acts
from tests.kit.table import Table


def reserved() -> tuple[Table, str, Side]:
    """Sudland has reserved the days of a notification by Norland, and what stands there."""
    table = Table(with_conditions(500))
    id = acts.tabled(table)
    table.must("sud", c.AddBracket(draft=id, revision=1, article=1, parameter="days", value=42))
    draft = table.view("nor").drafts[id]
    return table, id, Side.of(draft, draft.brackets[0])


def settle(table: Table, id: str, *, accept: bool) -> View:
    (bracket,) = acts.draft(table, id).brackets
    table.must(
        "nor" if accept else "sud",
        c.ResolveBracket(
            draft=id, revision=acts.revision(table, id), bracket=bracket.id, accept=accept
        ),
    )
    return table.view("nor")


def test_it_says_what_stands_there_now() -> None:
    _, id, side = reserved()
    assert side == Side(draft=id, article=1, parameter="days", measure="notify", stands=21)


def test_a_line_s_arguments_say_the_same_side_whoever_s_it_is() -> None:
    _, _, side = reserved()
    for whose in ("", "their-"):
        assert Side.read({**side.args(whose), "measure": "notify"}, whose) == side


def test_it_is_found_while_it_stands_and_for_its_owner_alone() -> None:
    table, _, side = reserved()
    view = table.view("nor")
    assert side.bracket(view, "sud") is not None
    assert side.bracket(view, "nor") is None
    assert not side.lifted(view, "sud")
    assert replace(side, parameter="troops").bracket(view, "sud") is None


def test_lifted_is_what_its_owner_took_back_and_not_what_was_granted() -> None:
    table, id, side = reserved()
    assert side.lifted(settle(table, id, accept=False), "sud")
    table, id, side = reserved()
    granted = settle(table, id, accept=True)
    assert side.bracket(granted, "sud") is None
    assert not side.lifted(granted, "sud"), "the text reads otherwise now"


def test_of_a_text_that_is_off_the_table_nothing_is_lifted() -> None:
    table, id, side = reserved()
    table.must("nor", c.Withdraw(draft=id, revision=acts.revision(table, id)))
    view = table.view("nor")
    assert side.bracket(view, "sud") is None
    assert not side.lifted(view, "sud")
