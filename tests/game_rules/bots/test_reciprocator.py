"""The generous reciprocator, trait by trait."""

from msgspec.structs import replace

from game_rules.bots import act
from game_rules.bots.reciprocator import posture
from game_rules.record import commands as c
from game_rules.record.world import Finding, LeapMade
from game_rules.view import View
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit import acts
from tests.kit.table import Table

BREACH = Finding(round=1, agreement="x", article=1, party="sud", found="shaved")


def talks(level: int = 500, **changes: object) -> tuple[Table, View]:
    """A table in its first talks and Norland's sight of it."""
    table = Table(with_conditions(level))
    return table, replace(table.view("nor"), **changes)


def stance(view: View, partner: str, key: int) -> c.Stance:
    return posture(view, partner, key)[0]


def only(commands: tuple[c.Command, ...]) -> c.Command:
    assert len(commands) == 1
    return commands[0]


def test_it_meets_its_obligations_in_the_spirit() -> None:
    _, view = talks()
    assert stance(view, "sud", 0) == "spirit"


def test_it_forgives_one_breach_in_three() -> None:
    _, view = talks(findings=(BREACH,))
    answers = [stance(view, "sud", key) for key in range(999)]
    assert answers.count("spirit") == 333
    assert answers.count("letter") == 666
    assert stance(view, "mid", 1) == "spirit"


def test_it_tables_one_text_a_round_and_is_then_ready() -> None:
    table, view = talks()
    tabling = only(act("reciprocator", view, 0))
    assert isinstance(tabling, c.Table)
    table.must("nor", tabling)
    after = act("reciprocator", table.view("nor"), 0)
    assert not any(isinstance(each, c.Table) for each in after)


def test_an_unready_party_offers_only_what_lays_little_bare() -> None:
    _, view = talks(level=380)
    tabling = only(act("reciprocator", view, 0))
    assert isinstance(tabling, c.Table)
    assert [article.measure for article in tabling.articles] == ["hotline", "pledge"]


def test_it_leaps_when_ready_and_able_and_only_once_unasked() -> None:
    table = Table(with_conditions(650))
    id = acts.tabled(table, acts.tabling(acts.article("hotline"), access=("all",)), "nor")
    acts.sign(table, id, "nor", "sud")
    table.until("decisions", 2)
    view = table.view("nor")
    assert c.Leap(round=2, confirm=True) in act("reciprocator", view, 0)
    leapt = replace(
        view,
        record=replace(view.record, leaps=(LeapMade(party="nor", round=1, answered_by=("sud",)),)),
    )
    assert c.Leap(round=2, confirm=True) not in act("reciprocator", leapt, 0)
    assert view.home is not None
    poor = replace(view, home=replace(view.home, capital=280))
    assert c.Leap(round=2, confirm=True) not in act("reciprocator", poor, 0)
