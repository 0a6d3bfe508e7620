"""Golden playthroughs: what happened once, and what everybody saw of it, happens again."""

from functools import cache
from itertools import zip_longest

import pytest

from game_rules.debrief import tell
from game_rules.history import Entry, fold
from game_rules.record import commands as c
from game_rules.record.events import (
    Event,
    Gestured,
    IncidentHappened,
    LeapAnswered,
    Leapt,
    NewsCame,
    Paused,
    Queried,
    QueryAnswered,
)
from tests.playthroughs.evening import Evening
from tests.playthroughs.shelf import SCRIPTS, kept

LONGEST = 2_800
"""Lines of one text: more than that nobody reads."""


@cache
def evening(name: str) -> Evening:
    return SCRIPTS[name]()


def entries(name: str) -> list[Entry]:
    return evening(name).table.entries


@pytest.mark.slow
@pytest.mark.parametrize("name", SCRIPTS)
def test_every_line_of_a_playthrough_is_as_it_was(name: str) -> None:
    now = evening(name).text().splitlines()
    then = kept(name).read_text("utf-8").splitlines()
    for number, (new, old) in enumerate(zip_longest(now, then), start=1):
        assert new == old, (
            f"{kept(name).name}, line {number}; if the rules were meant to change: "
            "python -m tests.playthroughs.write"
        )


@pytest.mark.slow
@pytest.mark.parametrize("name", SCRIPTS)
def test_a_playthrough_can_be_read(name: str) -> None:
    lines = kept(name).read_text("utf-8").splitlines()
    assert 500 < len(lines) <= LONGEST


@pytest.mark.slow
@pytest.mark.parametrize("name", SCRIPTS)
def test_a_playthrough_shows_what_an_evening_can_bring(name: str) -> None:
    commands = {type(entry.command) for entry in entries(name)}
    assert commands >= {
        c.Speak,
        c.Table,
        c.Cosponsor,
        c.AddBracket,
        c.ResolveBracket,
        c.Withdraw,
        c.Sign,
        c.SetPosture,
        c.Attend,
        c.Inspect,
        c.Leap,
        c.MakeEstimate,
        c.Seal,
        c.Pause,
        c.Resume,
        c.SendInject,
        c.EndPhase,
    }
    facts = {type(fact) for entry in entries(name) for fact in entry.event.public}
    assert facts >= {IncidentHappened, Leapt, LeapAnswered, NewsCame, Paused}
    assert "refused: " in evening(name).text()
    assert evening(name).table.world.public.stage.status == "ended"


@pytest.mark.slow
def test_an_evening_at_two_shores_shows_what_binds_nobody_and_what_nobody_sees() -> None:
    commands = {type(entry.command) for entry in entries("two-shores")}
    assert commands >= {
        c.Query,
        c.Reply,
        c.Propose,
        c.Consent,
        c.SidePayment,
        c.MakeException,
    }
    facts = [fact for entry in entries("two-shores") for fact in entry.event.public]
    for kind in (Gestured, Queried, QueryAnswered):
        assert any(isinstance(fact, kind) for fact in facts), kind


@pytest.mark.slow
@pytest.mark.parametrize("name", SCRIPTS)
def test_the_log_of_a_playthrough_folds_to_its_world(name: str) -> None:
    assert fold(entries(name)) == evening(name).table.world


@pytest.mark.slow
def test_what_a_delegation_is_told_apart_is_nowhere_in_the_sight_of_the_projector() -> None:
    """The text itself keeps the law: no line for all holds a word of a text shown to two."""
    lines = kept("two-shores").read_text("utf-8").splitlines()
    secret = [line for line in lines if "Notices for two" in line and "cosponsored" in line]
    assert secret
    assert all("→ all" not in line for line in secret)


@pytest.mark.slow
@pytest.mark.parametrize("name", SCRIPTS)
def test_the_debrief_opens_at_every_round_of_a_playthrough(name: str) -> None:
    log = entries(name)
    ends = [n for n, entry in enumerate(log, start=1) if _resolves(entry.event)]
    for rounds, number in enumerate(ends, start=1):
        assert tell(log[:number]).rounds == rounds


def _resolves(event: Event) -> bool:
    return any(type(fact).__name__ == "Resolved" for fact in event.hidden)
