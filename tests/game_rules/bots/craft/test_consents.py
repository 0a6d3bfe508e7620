"""To whom a bot lends its name, and to whom it does not."""

import pytest
from msgspec.structs import replace

from game_rules.bots.craft.consents import consents
from game_rules.record import commands as c
from game_rules.scenario.scenario import PositionAim
from game_rules.scenario.treaty import Article
from game_rules.view import View
from tests.game_rules.bots.scenes import wishing
from tests.kit.acts import article
from tests.kit.small import small
from tests.kit.table import Table

AGAINST_FREEZING = PositionAim(measure="freeze")


def asked(*articles: Article, parties: tuple[str, ...] = ("nor", "sud")) -> View:
    """Midland's sight once Norland wants its name under a text."""
    table = Table(small())
    text = c.Propose(
        title="Pact", parties=parties, access=(), articles=articles, asked=("mid",), through=True
    )
    table.must("nor", text)
    return table.view("mid")


def answer(view: View, **manner: bool) -> tuple[bool, str]:
    (one,) = consents(view, **manner)
    assert isinstance(one.command, c.Consent)
    assert one.command.proposal in view.proposals
    assert one.args == {"party": "nor"}, "whose text it is"
    return one.command.consent, one.code


EVERYBODY = ("nor", "sud", "mid")


def test_a_name_is_lent_to_whatever_the_mandate_does_not_forbid() -> None:
    view = asked(article("freeze", EVERYBODY), parties=EVERYBODY)
    assert answer(view) == (True, "lend-name")
    assert answer(wishing(view, AGAINST_FREEZING)) == (False, "mandate-minds")


def test_what_others_bind_themselves_to_is_their_own_affair() -> None:
    view = asked(article("freeze"))
    assert answer(wishing(view, AGAINST_FREEZING)) == (True, "lend-name")
    assert answer(view, words_only=True) == (True, "lend-name")


@pytest.mark.parametrize(("measure", "lends"), [("pledge", True), ("hotline", False)])
def test_who_stands_by_words_alone_stands_under_no_deed_of_its_own(
    measure: str, lends: bool
) -> None:
    view = asked(article(measure, EVERYBODY), parties=EVERYBODY)
    assert answer(view)[0]
    assert answer(view, words_only=True)[0] is lends


def test_one_article_that_is_too_much_is_enough() -> None:
    both = article("pledge", EVERYBODY), article("hotline", EVERYBODY, id=2)
    assert not answer(asked(*both, parties=EVERYBODY), words_only=True)[0]


def test_a_text_that_has_lost_what_it_stands_on_waits() -> None:
    view = asked(article("notify"), article("observe", id=2))
    (id,) = view.proposals
    assert answer(view)[0]
    left = replace(view.proposals[id], articles=view.proposals[id].articles[1:])
    assert list(consents(replace(view, proposals={id: left}))) == []


def test_nothing_is_answered_to_whom_nobody_asks() -> None:
    assert list(consents(Table(small()).view("mid"))) == []
