"""Brackets: reserving a value and coming to terms."""

import pytest

from game_rules.record import commands as c
from game_rules.scenario.treaty import Bracket
from tests.kit.acts import article, draft, sign, tabled, tabling
from tests.kit.small import small
from tests.kit.table import Table


def reserve(id: str, revision: int = 1, value: int = 30, parameter: str = "days") -> c.AddBracket:
    return c.AddBracket(
        draft=id, revision=revision, article=1, parameter=parameter, value=value, comment=" Why? "
    )


def resolve(id: str, revision: int, bracket: int = 1, *, accept: bool) -> c.ResolveBracket:
    return c.ResolveBracket(draft=id, revision=revision, bracket=bracket, accept=accept)


def test_a_bracket_is_a_change_of_the_text() -> None:
    table = Table(small())
    id = tabled(table)
    sign(table, id, "nor")
    table.must("sud", reserve(id))
    made = draft(table, id)
    assert made.brackets == (
        Bracket(id=1, article=1, parameter="days", owner="sud", value=30, comment="Why?"),
    )
    assert (made.revision, made.signatures) == (2, ())
    assert made.articles[0].values["days"] == 21
    assert table.refused("nor", c.Sign(draft=id, revision=2)) == "brackets-left"


def test_an_alternative_that_is_accepted_is_the_text() -> None:
    table = Table(small())
    id = tabled(table)
    table.must("sud", reserve(id))
    assert table.refused("sud", resolve(id, 2, accept=True)) == "own-bracket"
    table.must("nor", resolve(id, 2, accept=True))
    made = draft(table, id)
    assert made.articles[0].values["days"] == 30
    assert (made.revision, made.brackets, made.resolved) == (3, (), (("nor", "sud"),))
    sign(table, id, "nor", "sud")


def test_an_owner_gives_way() -> None:
    table = Table(small())
    id = tabled(table)
    table.must("sud", reserve(id))
    assert table.refused("nor", resolve(id, 2, accept=False)) == "not-our-bracket"
    table.must("sud", resolve(id, 2, accept=False))
    made = draft(table, id)
    assert made.articles[0].values["days"] == 21
    assert (made.revision, made.brackets, made.resolved) == (3, (), ())


def test_a_bracket_that_is_gone_cannot_be_resolved() -> None:
    table = Table(small())
    id = tabled(table)
    assert table.refused("nor", resolve(id, 1, accept=True)) == "no-such-bracket"


def test_equal_wishes_are_settled_together_and_others_stay() -> None:
    table = Table(small())
    id = tabled(table, tabling(parties=("nor", "sud", "mid"), access=("all",)))
    table.must("sud", reserve(id, 1))
    table.must("mid", reserve(id, 2))
    table.must("mid", reserve(id, 3, value=9000, parameter="troops"))
    table.must("nor", resolve(id, 4, bracket=1, accept=True))
    made = draft(table, id)
    assert [bracket.id for bracket in made.brackets] == [3]
    assert made.resolved == (("nor", "sud"), ("mid", "nor"))


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"value": 21}, "nothing-changed"),
        ({"value": 43}, "out-of-range"),
        ({"parameter": "weeks"}, "no-such-parameter"),
        ({"article": 7}, "no-such-article"),
        ({"comment": "x" * 281}, "text-too-long"),
    ],
)
def test_only_what_the_text_says_can_be_reserved(change: dict[str, int | str], code: str) -> None:
    table = Table(small())
    fields: dict[str, int | str] = {"article": 1, "parameter": "days", "value": 30, **change}
    id = tabled(table)
    command = c.AddBracket(draft=id, revision=1, **fields)  # type: ignore[arg-type]
    assert table.refused("sud", command) == code


def test_one_reserves_a_value_once() -> None:
    table = Table(small())
    id = tabled(table)
    table.must("sud", reserve(id))
    assert table.refused("sud", reserve(id, 2, value=35)) == "already-reserved"
    table.must("nor", reserve(id, 2, value=14))


def test_a_revision_takes_brackets_along_or_grants_them_or_drops_them() -> None:
    table = Table(small())
    id = tabled(table, tabling(article("notify"), article("freeze", id=2)))
    table.must("sud", reserve(id, 1))
    table.must("sud", reserve(id, 2, value=9000, parameter="troops"))
    other = c.AddBracket(draft=id, revision=3, article=2, parameter="troops", value=7000)
    table.must("sud", other)
    # Days granted, troops of article 1 changed to a third number, article 2 gone.
    text = (article("notify", days=30, troops=11000),)
    table.must("nor", c.Revise(draft=id, revision=4, title="Pact", articles=text))
    made = draft(table, id)
    assert [(b.id, b.value) for b in made.brackets] == [(2, 9000)]
    assert made.resolved == (("nor", "sud"),)


def test_who_reads_along_reserves_nothing() -> None:
    table = Table(small())
    id = tabled(table, tabling(access=("all",)))
    assert table.refused("mid", reserve(id)) == "reads-along"
    table.must("sud", reserve(id))
    assert table.refused("mid", resolve(id, 2, accept=True)) == "reads-along"


def test_numbers_of_brackets_are_not_used_again_while_others_stand() -> None:
    table = Table(small())
    id = tabled(table)
    table.must("sud", reserve(id, 1))
    table.must("nor", reserve(id, 2, value=14))
    table.must("sud", resolve(id, 3, bracket=1, accept=False))
    table.must("sud", reserve(id, 4, value=40))
    assert [bracket.id for bracket in draft(table, id).brackets] == [2, 3]


def test_other_articles_keep_their_numbers() -> None:
    table = Table(small())
    id = tabled(table, tabling(article("freeze", id=2), article("notify")))
    table.must("sud", reserve(id))
    table.must("nor", resolve(id, 2, accept=True))
    freeze, notify = draft(table, id).articles
    assert freeze.values == {"troops": 13000}
    assert notify.values == {"troops": 13000, "days": 30}
