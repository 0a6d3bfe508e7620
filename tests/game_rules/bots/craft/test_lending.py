"""Texts of ours on another's paper, and names that are taken back."""

import pytest
from msgspec.structs import replace

from game_rules.bots.craft import lending
from game_rules.bots.craft.wishes import Wish, wish
from game_rules.record import commands as c
from game_rules.scenario.treaty import Draft, DraftStatus, Proposal, ProposalStatus
from game_rules.view import View
from tests.game_rules.bots.scenes import fearing, talks
from tests.kit.acts import article, tabling

TEXT = tabling(access=("all",))
THIRD = lending.through(TEXT, "mid", "other-paper")


def before(
    status: DraftStatus = "failed", *, sponsor: str = "nor", feared: int = 4, **changes: object
) -> View:
    """Norland's sight once a text for Norland and Sudland has gone this way."""
    draft = Draft(
        id="old",
        title="Pact",
        revision=1,
        sponsors=(sponsor,),
        parties=("nor", "sud"),
        access=("nor", "sud"),
        articles=(article("notify"),),
        status=status,
        tabled=1,
    )
    view = fearing(talks(), sud=feared)
    seen: View = replace(view, drafts={"old": replace(draft, **changes)})
    return seen


def proposed(view: View, status: ProposalStatus, *, author: str = "nor", round: int = 0) -> View:
    """The same, after somebody has asked Midland for its name."""
    proposal = Proposal(
        id="p",
        author=author,
        asked=("mid",),
        through=True,
        title="Pact",
        parties=("nor", "sud"),
        access=(),
        articles=(),
        round=round,
        status=status,
    )
    seen: View = replace(view, proposals={"p": proposal})
    return seen


def offered(view: View, text: c.Table = TEXT) -> list[Wish]:
    return list(lending.lent(view, iter([wish(text, "forecast"), wish(c.Start(), "done")])))


def test_where_our_paper_came_to_nothing_a_third_is_asked_for_its_own() -> None:
    first, other = offered(before())
    assert first == THIRD
    assert first.args == {"party": "mid"}
    assert first.command == c.Propose(
        title=TEXT.title,
        parties=TEXT.parties,
        access=TEXT.access,
        articles=TEXT.articles,
        term=TEXT.term,
        asked=("mid",),
        through=True,
    )
    assert other.command == c.Start(), "what is no text stays as it was"


@pytest.mark.parametrize(
    ("status", "elsewhere"),
    [("failed", True), ("withdrawn", True), ("open", False), ("concluded", False)],
)
def test_only_what_came_to_nothing_speaks_against_our_paper(
    status: DraftStatus, elsewhere: bool
) -> None:
    assert (offered(before(status))[0] == THIRD) is elsewhere


def test_nor_does_what_others_wrote_or_what_was_for_others_or_where_nobody_is_afraid() -> None:
    for view in (before(sponsor="sud"), before(parties=("nor", "mid")), before(feared=0)):
        assert offered(view)[0].command == TEXT


def test_a_little_unease_is_enough() -> None:
    """Three bands of all fears together make a relation worth a text."""
    assert not lending.spurned(before(feared=0), "sud")
    assert lending.spurned(before(feared=1), "sud"), "one band of each of six fears"


def test_nobody_is_asked_for_whom_it_is_written_or_who_has_declined() -> None:
    everybody = tabling(article("notify", ("nor", "sud", "mid")), parties=("nor", "sud", "mid"))
    assert offered(before(), everybody)[0].command == everybody, "nobody is left to ask"
    assert offered(proposed(before(), "declined"))[0].command == TEXT
    assert offered(proposed(before(), "withdrawn"))[0] == THIRD
    assert offered(proposed(before(), "declined", author="sud"))[0] == THIRD


def test_while_one_proposal_is_thought_about_nothing_is_wished() -> None:
    view = before()
    assert offered(proposed(view, "waiting")) == []
    assert offered(proposed(view, "declined", round=view.stage.round)) == [], "once a round"
    assert offered(proposed(view, "waiting", author="sud"))[0] == THIRD


def lying(view: View, round: int) -> list[Wish]:
    """What is taken back in a round."""
    return list(lending.returned(replace(view, stage=replace(view.stage, round=round))))


def test_what_nobody_wanted_for_two_rounds_is_taken_back() -> None:
    view = before("open", parties=("sud", "mid"), revision=3)
    assert lying(view, 2) == []
    (one,) = lying(view, 3)
    assert one == wish(c.Withdraw(draft="old", revision=3), "stale", draft="old")


@pytest.mark.parametrize(
    "changes",
    [
        {"parties": ("nor", "sud")},
        {"sponsors": ("mid",)},
        {"status": "concluded"},
        {"tabled": 2},
        {"tabled": 0},
    ],
)
def test_nothing_else_is_taken_back(changes: dict[str, object]) -> None:
    assert lying(before(**{"status": "open", "parties": ("sud", "mid"), **changes}), 3) == []  # type: ignore[arg-type]
