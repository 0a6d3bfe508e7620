"""Approval: a signed text waits for control's word, and silence decides nothing."""

import pytest
from msgspec.structs import replace

from game_rules.control.coach import coach
from game_rules.debrief import tell
from game_rules.oversight import control_view
from game_rules.record import commands as c
from game_rules.record.events import ApprovalRequired, DraftTold, Entered, Event
from game_rules.record.world import CONTROL, World
from game_rules.scenario.scenario import Scenario
from game_rules.talks.approving import waits
from game_rules.theatre.play import bots, play
from game_rules.whatif.future import AS_PLAYED, onward
from game_rules.whatif.replay import replay
from server.workshop.proofs.audit import audit
from tests.kit.acts import RIVALS, article, draft, sign, tabled, tabling
from tests.kit.small import small
from tests.kit.table import SEED, Table
from tests.kit.watch import Twins

PACT = (article("notify"), article("hotline", id=2), article("pledge", id=3))


def trusting(rounds: int = 4, *, approval: bool = True) -> Scenario:
    """A start from which the pact passes at home."""
    scenario = small(rounds=rounds)
    relations = tuple(replace(each, good_faith=700) for each in scenario.relations)
    return replace(scenario, relations=relations, approval=approval)


def signed(table: Table) -> str:
    id = tabled(table, tabling(*PACT))
    sign(table, id, *RIVALS)
    return id


def approving(id: str, revision: int = 1) -> c.Approve:
    return c.Approve(draft=id, revision=revision)


def returning(id: str, reason: str = "Who verifies this?", revision: int = 1) -> c.SendBack:
    return c.SendBack(draft=id, revision=revision, reason=reason)


def acts(event: Event, viewer: str) -> list[str]:
    return [
        fact.act
        for told in event.known
        if viewer in told.viewers
        for fact in told.facts
        if isinstance(fact, DraftTold)
    ]


def resolved(table: Table) -> World:
    table.until("reading")
    return table.world


def resolution(table: Table) -> Event:
    table.until("reading")
    return table.entries[-1].event


def test_everybody_is_told_from_the_start_where_the_scenario_says_so() -> None:
    table = Table(trusting())
    assert ApprovalRequired(on=True, reason="") in table.entries[0].event.public
    assert all(table.view(viewer).stage.approval for viewer in table.world.known)
    assert not Table(trusting(approval=False)).world.public.stage.approval
    table.until("talks", 2)
    assert table.world.public.stage.approval, "a new phase forgets it"


def test_a_text_without_an_answer_waits_with_its_signatures_and_does_not_fail() -> None:
    table = Table(trusting())
    id = signed(table)
    for round in (1, 2):
        event = resolution(table)
        assert not [fact for fact in event.public if isinstance(fact, Entered)], round
        assert acts(event, "nor") == acts(event, "sud") == acts(event, CONTROL) == ["held"]
        assert acts(event, "mid") == []
        assert (draft(table, id).status, draft(table, id).signatures) == ("open", RIVALS)
    table.until("talks", 3)
    table.must(CONTROL, approving(id))
    assert [fact.agreement.id for fact in resolution(table).public if isinstance(fact, Entered)]
    assert table.world.public.record.agreements[id].parties == RIVALS


def test_what_is_approved_in_time_is_voted_on_as_without_approval() -> None:
    plain, table = Table(trusting(approval=False)), Table(trusting())
    for each in (plain, table):
        signed(each)
    event = table.must(CONTROL, approving(next(iter(table.world.known["nor"].drafts))))
    assert acts(event, "nor") == ["approved"]
    entered = [
        [fact for fact in resolution(each).public if isinstance(fact, Entered)]
        for each in (plain, table)
    ]
    assert entered[0] == entered[1] != []
    assert plain.world.hidden.pairs == table.world.hidden.pairs


def test_a_text_sent_back_stays_without_names_until_it_is_rewritten() -> None:
    table = Table(trusting())
    id = signed(table)
    event = table.must(CONTROL, returning(id))
    assert acts(event, "sud") == ["returned"]
    back = draft(table, id, "sud")
    assert (back.status, back.signatures, back.returned) == ("open", (), "Who verifies this?")
    assert table.refused("nor", c.Sign(draft=id, revision=1)) == "sent-back"
    assert table.view("nor").moves.drafts[id]["sign"] == "sent-back"
    articles = (article("notify", days=28), *PACT[1:])
    table.must("nor", c.Revise(draft=id, revision=1, title="Pact", articles=articles))
    assert draft(table, id).returned == ""
    sign(table, id, *RIVALS)
    assert waits(draft(table, id), required=True), "an answer is for one revision"
    table.must(CONTROL, approving(id, 2))
    assert id in resolved(table).public.record.agreements


def test_control_may_think_better_of_either_answer() -> None:
    table = Table(trusting())
    id = signed(table)
    table.must(CONTROL, returning(id))
    table.must(CONTROL, approving(id))
    sign(table, id, *RIVALS)
    table.must(CONTROL, returning(id, "On second thoughts."))
    assert not draft(table, id).approved
    assert table.refused("sud", c.Sign(draft=id, revision=1)) == "sent-back"
    table.must(CONTROL, c.RequireApproval(on=False, reason="We are late."))
    sign(table, id, *RIVALS)
    assert id in resolved(table).public.record.agreements


def test_an_approval_lasts_while_the_text_does() -> None:
    table = Table(trusting())
    id = signed(table)
    table.must(CONTROL, approving(id))
    table.must("sud", c.Unsign(draft=id, revision=1))
    sign(table, id, "sud")
    assert not waits(draft(table, id), required=True)
    reserve = c.AddBracket(draft=id, revision=1, article=1, parameter="days", value=14)
    table.must("sud", reserve)
    assert not draft(table, id).approved


def test_who_joins_what_is_in_force_asks_nobody_anew() -> None:
    table = Table(trusting())
    wide = tabling(article("hotline", ("nor", "sud", "mid")), parties=("nor", "sud", "mid"),
                   access=("sud", "mid"))  # fmt: skip
    id = tabled(table, wide)
    sign(table, id, *RIVALS)
    table.must(CONTROL, approving(id))
    table.until("talks", 2)
    assert table.world.public.record.agreements[id].parties == RIVALS
    sign(table, id, "mid")
    assert table.refused(CONTROL, approving(id)) == "draft-closed"
    assert "mid" in resolved(table).public.record.agreements[id].parties


def test_required_in_mid_course_it_holds_for_what_is_signed_already() -> None:
    table = Table(trusting(approval=False))
    id = signed(table)
    event = table.must(CONTROL, c.RequireApproval(on=True, reason="The ministry reads along."))
    assert event.public == (ApprovalRequired(on=True, reason="The ministry reads along."),)
    assert id not in resolved(table).public.record.agreements
    table.must(CONTROL, c.RequireApproval(on=False))
    table.until("talks", 2)
    assert id in resolved(table).public.record.agreements


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (approving("nothing"), "no-such-draft"),
        (approving("id", 2), "stale-revision"),
        (returning("id", "  "), "text-empty"),
        (c.RequireApproval(on=True), "nothing-changed"),
    ],
)
def test_control_is_told_why_not(command: c.Command, code: str) -> None:
    table = Table(trusting())
    id = signed(table)
    if isinstance(command, c.Approve | c.SendBack) and command.draft == "id":
        command = replace(command, draft=id)
    assert table.refused(CONTROL, command) == code


def test_there_is_nothing_to_say_to_a_text_that_nobody_or_one_has_signed() -> None:
    table = Table(trusting())
    id = tabled(table, tabling(*PACT))
    sign(table, id, "nor")
    assert table.refused(CONTROL, approving(id)) == "nothing-to-approve"
    assert table.refused(CONTROL, returning(id)) == "nothing-to-approve"
    assert table.view(CONTROL).moves.drafts[id]["approve"] == "nothing-to-approve"
    before = table.view(CONTROL)
    sign(table, id, "sud")
    assert control_view(table.world, before).moves.drafts[id] == {"approve": "", "send-back": ""}
    table.must(CONTROL, c.RequireApproval(on=False))
    assert table.refused(CONTROL, approving(id)) == "nothing-to-approve"


@pytest.mark.parametrize("who", ["nor", "clock"])
def test_nobody_but_control_approves(who: str) -> None:
    table = Table(trusting())
    id = signed(table)
    for command in (approving(id), returning(id), c.RequireApproval(on=False)):
        assert table.refused(who, command) == "not-yours"


def test_before_the_start_it_can_be_required_and_after_the_end_nothing_is_answered() -> None:
    table = Table(trusting(approval=False), start=False)
    table.must(CONTROL, c.RequireApproval(on=True))
    table.must(CONTROL, c.Start())
    id = signed(table)
    table.must(CONTROL, c.Pause(reason=""))
    table.must(CONTROL, approving(id))
    table.must(CONTROL, c.End(reason=""))
    assert table.refused(CONTROL, returning(id)) == "ended"
    assert table.refused(CONTROL, c.RequireApproval(on=False)) == "ended"


def test_who_may_not_read_a_text_hears_of_no_answer_to_it() -> None:
    twins = Twins(trusting(), trusting())
    for table in twins.tables:
        signed(table)
    for watch in twins.watches:
        watch.look()
    id = next(iter(twins.tables[0].world.known[CONTROL].drafts))
    twins.only(0, CONTROL, returning(id))
    for viewer in ("mid", "observer", "projector"):
        assert twins.same(viewer), viewer
    assert not twins.same("sud")


def test_the_coach_counts_what_waits() -> None:
    table = Table(trusting())
    assert "approval-waiting" not in {one.code for one in coach(table.world)}
    id = signed(table)
    assert coach(table.world)[0].args == {"count": 1}
    table.must(CONTROL, approving(id))
    assert "approval-waiting" not in {one.code for one in coach(table.world)}


def test_a_log_with_answers_replays_and_its_debrief_is_told() -> None:
    table = Table(trusting())
    id = signed(table)
    table.must(CONTROL, returning(id))
    table.must(CONTROL, approving(id))
    sign(table, id, *RIVALS)
    while table.world.public.stage.status == "running":
        table.tick()
    assert audit(table.entries).agrees
    assert replay(table.entries).entries == tuple(table.entries)
    assert replay(table.entries).dropped == ()
    assert tell(table.entries).books


def test_where_nobody_is_control_no_text_waits() -> None:
    """Neither in a simulation nor in a future that bots play on."""
    scenario = trusting(rounds=3)
    game = play(scenario, SEED, bots(scenario))
    assert not game.world.public.stage.approval
    table = Table(scenario)
    id = signed(table)
    ahead = onward(table.entries, AS_PLAYED, 1, parting=len(table.entries))
    entered = [
        fact.agreement.id
        for entry in ahead
        for fact in entry.event.public
        if isinstance(fact, Entered)
    ]
    assert id in entered


def test_a_bot_leaves_a_text_alone_that_was_sent_back() -> None:
    table = Table(trusting(rounds=3))
    id = signed(table)
    table.must(CONTROL, returning(id))
    table.must(CONTROL, c.Understudy(party="sud", bot="reciprocator"))
    table.must(CONTROL, c.Understudy(party="nor", bot="tit-for-tat"))
    players = {party: bots(table.scenario)[party] for party in RIVALS}
    table.play(players)
    assert table.world.public.stage.status == "ended"
    again = draft(table, id)
    assert again.revision > 1 or again.signatures == ()
