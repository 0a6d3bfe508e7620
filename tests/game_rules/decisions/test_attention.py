"""What a delegation turns to besides its obligations, and what it must find there."""

import pytest
from msgspec.structs import replace

from game_rules.record import commands as c
from game_rules.record.commands import Attention
from game_rules.record.events import Refused
from game_rules.scenario.treaty import Article
from tests.kit.acts import article, enter
from tests.kit.small import small
from tests.kit.table import Table


def deciding(*articles: Article) -> Table:
    """A table in the decisions of round one, with these articles in force."""
    table = Table(small())
    table.tick()
    if articles:
        enter(table, *articles)
    return table


def attend(*tokens: Attention) -> c.Attend:
    return c.Attend(round=1, tokens=tokens)


def spent(table: Table) -> tuple[Attention, ...]:
    found = table.world.known["nor"].orders
    assert found is not None
    return found.tokens


def test_there_are_at_most_two_tokens() -> None:
    table = deciding()
    two = (Attention(token="forum"), Attention(token="promote"))
    table.must("nor", attend(*two))
    assert spent(table) == two
    answer = table.do("nor", attend(*two, Attention(token="cost-review")))
    assert answer == Refused(code="too-many", args={"max": 2})
    table.must("nor", attend())
    assert spent(table) == ()


@pytest.mark.parametrize(
    ("tokens", "code"),
    [
        ((Attention(token="forum"), Attention(token="forum")), "token-twice"),
        ((Attention(token="experts"),), "partner-needed"),
        ((Attention(token="experts", partner="nor"),), "partner-needed"),
        ((Attention(token="experts", partner="atlantis"),), "no-such-party"),
        ((Attention(token="forum", partner="sud"),), "no-partner-here"),
        ((Attention(token="review", partner="sud"),), "nothing-to-review"),
        ((Attention(token="monitor"),), "nothing-to-monitor"),
    ],
)
def test_a_token_needs_an_object(tokens: tuple[Attention, ...], code: str) -> None:
    assert deciding().refused("nor", attend(*tokens)) == code


def test_meetings_with_two_parties_are_two_things() -> None:
    table = deciding()
    tokens = (Attention(token="experts", partner="sud"), Attention(token="experts", partner="mid"))
    table.must("nor", attend(*tokens))


def test_what_is_in_force_is_reviewed_and_monitored() -> None:
    table = deciding(article("inspect", monitor="mid"))
    table.must("nor", attend(Attention(token="review", partner="sud")))
    table.must("mid", attend(Attention(token="monitor")))
    assert table.refused("nor", attend(Attention(token="monitor"))) == "nothing-to-monitor"


def test_attention_is_offered_only_where_it_has_an_object() -> None:
    table = deciding(article("inspect", monitor="mid"))
    offered = {
        who: {(each.token, each.partner) for each in table.view(who).moves.attention}
        for who in ("nor", "mid")
    }
    assert ("review", "sud") in offered["nor"]
    assert ("monitor", None) not in offered["nor"]
    assert ("monitor", None) in offered["mid"]
    assert ("experts", "nor") not in offered["nor"]
    for who, those in offered.items():
        for token, partner in those:
            table.must(who, attend(Attention(token=token, partner=partner)))
    assert table.view("projector").moves.attention == ()


def test_the_dissatisfied_question_the_status_quo_and_once() -> None:
    table = deciding()
    table.must("nor", attend(Attention(token="question")))
    table.until("decisions", 2)
    again = c.Attend(round=2, tokens=(Attention(token="question"),))
    assert table.refused("nor", again) == "already-questioned"


def test_the_content_do_not_question() -> None:
    scenario = small()
    calm = replace(
        scenario.parties[0],
        conditions={**scenario.parties[0].conditions, "fatigue": 0, "unease": 0, "cost": 0},
    )
    table = Table(replace(scenario, parties=(calm, *scenario.parties[1:])))
    table.tick()
    answer = table.do("nor", attend(Attention(token="question")))
    assert answer == Refused(code="too-content", args={"needed": 350})
