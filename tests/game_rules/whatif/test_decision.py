"""Which commands are decisions, and what sets two of a kind apart within a phase."""

from typing import get_args

import pytest

from game_rules.record import commands as c
from game_rules.whatif.decision import DecisionKind, kind_of, subject_of
from tests.kit.acts import tabling

NO_DECISION = {
    *("speak", "open-channel", "ready", "wish-time", "seal", "estimate", "evasion", "annotate"),
    *("convene", "seat", "start", "pause", "resume", "extend", "end-phase", "end", "time-passed"),
    *("understudy", "allow-time", "give-time", "adjust", "take-back", "open-debrief", "lead"),
    *("require-approval", "approve", "send-back", "overslept"),
}
"""What is said, what only ends a phase or holds a clock, and what control does beside the news."""

SAMPLES: tuple[tuple[c.Command, DecisionKind, str], ...] = (
    (tabling(title="Pact"), "table", "Pact"),
    (
        c.Propose(
            title="Pact", parties=("a", "b"), access=(), articles=(), asked=("c",), through=True
        ),
        "propose",
        "Pact",
    ),
    (c.Consent(proposal="p", consent=True), "consent", "p"),
    (c.Revise(draft="d", revision=1, title="Other", articles=()), "revise", "d"),
    (c.Withdraw(draft="d", revision=1), "withdraw", "d"),
    (c.Cosponsor(draft="d", revision=1), "cosponsor", "d"),
    (c.Widen(draft="d", access=("a",)), "widen", "d"),
    (c.Sign(draft="d", revision=1), "sign", "d"),
    (c.Unsign(draft="d", revision=1), "unsign", "d"),
    (
        c.AddBracket(draft="d", revision=1, article=2, parameter="days", value=3),
        "bracket",
        "d/2/days",
    ),
    (c.ResolveBracket(draft="d", revision=1, bracket=4, accept=True), "unbracket", "d/4"),
    (c.SetPosture(round=1, partner="a", stance="shave"), "posture", ""),
    (
        c.MakeException(round=1, partner="a", agreement="g", article=2, stance="shave"),
        "exception",
        "a/g/2",
    ),
    (c.Inspect(round=1, target="a"), "inspect", ""),
    (c.Query(round=1, target="a"), "query", ""),
    (c.Reply(round=1, to="a", answer=True), "reply", "a"),
    (c.Denounce(round=1, agreement="g", notice=True), "denounce", "g"),
    (c.Renew(agreement="g", renew=True), "renew", "g"),
    (c.SidePayment(round=1, group="military", pay=True), "side-payment", "military"),
    (c.Attend(round=1, tokens=()), "attend", ""),
    (c.Leap(round=1, confirm=True), "leap", ""),
    (c.SendInject(inject="storm"), "inject", "storm"),
    (c.Improvise(headline="News", text="", to=()), "improvise", "News"),
)


@pytest.mark.parametrize(("command", "kind", "subject"), SAMPLES, ids=lambda one: str(one)[:12])
def test_a_decision_has_its_kind_and_what_it_is_about(
    command: c.Command, kind: DecisionKind, subject: str
) -> None:
    assert kind_of(command) == kind
    assert subject_of(command) == subject


def test_of_every_command_it_is_said_whether_it_is_a_decision() -> None:
    """Whoever adds a command has to say so here."""
    tags = {str(kind.__struct_config__.tag) for kind in get_args(c.Command)}
    decided = {str(type(command).__struct_config__.tag) for command, _, _ in SAMPLES}
    assert decided | NO_DECISION == tags
    assert not decided & NO_DECISION


def test_every_kind_is_that_of_some_command_but_for_what_runs_through_the_whole() -> None:
    assert {kind for _, kind, _ in SAMPLES} | {"all"} == set(get_args(DecisionKind))


def test_what_is_no_decision_has_no_kind_and_no_subject() -> None:
    for command in (c.Speak(channel="plenary", text="x"), c.Seal(round=1, sealed=True), c.Start()):
        assert kind_of(command) is None
        assert subject_of(command) == ""
