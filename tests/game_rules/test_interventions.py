"""What control could do now is what it would not be refused."""

import pytest

from game_rules.oversight import control_view
from game_rules.record import commands as c
from tests.kit.acts import ready, sign, tabled
from tests.kit.small import small
from tests.kit.table import Table


@pytest.mark.parametrize(
    ("status", "open_to_control"),
    [
        ("lobby", {"speak", "start", "improvise", "seat", "understudy", "allow-time",
                   "require-approval"}),
        (
            "running",
            {"speak", "pause", "extend", "end-phase", "improvise", "end", "seat", "understudy",
             "inject", "allow-time", "give-time", "adjust", "require-approval"},
        ),
        ("paused", {"speak", "resume", "extend", "improvise", "end", "seat", "understudy",
                    "inject", "allow-time", "give-time", "adjust", "require-approval"}),
        ("ended", {"speak", "improvise", "seat", "understudy", "open-debrief", "allow-time"}),
    ],
)  # fmt: skip
def test_control_can_do_what_the_stage_allows(status: str, open_to_control: set[str]) -> None:
    table = Table(small(), start=status != "lobby")
    if status == "paused":
        table.must("control", c.Pause(reason=""))
    if status == "ended":
        table.must("control", c.End(reason=""))
    assert table.world.public.stage.status == status
    may = table.view("control").moves.may
    assert {tag for tag, code in may.items() if code == ""} == open_to_control


def test_where_texts_wait_for_controls_word_each_open_one_says_what_can_be_said_of_it() -> None:
    table = Table(small())
    early = tabled(table)
    assert table.view("control").moves.drafts == {}
    table.must("control", c.RequireApproval(on=True))
    nobody = {"approve": "nothing-to-approve", "send-back": "nothing-to-approve"}
    assert table.view("control").moves.drafts == {early: nobody}
    sign(table, early, "nor", "sud")
    assert table.view("control").moves.drafts == {early: {"approve": "", "send-back": ""}}
    table.must("nor", c.Withdraw(draft=early, revision=1))
    assert table.view("control").moves.drafts == {}


def test_nothing_is_asked_again_when_only_delegations_have_moved() -> None:
    table = Table(small())
    before = control_view(table.world)
    tabled(table)
    ready(table, "nor")
    assert control_view(table.world, before).moves is before.moves
    table.must("control", c.Pause(reason=""))
    assert control_view(table.world, before).moves.may["resume"] == ""
