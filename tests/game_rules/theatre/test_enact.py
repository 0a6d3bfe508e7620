"""Enact: a script passes the gates that people pass, and what is not granted is kept."""

from game_rules.record.actors import Deputy
from game_rules.record.commands import Attend
from game_rules.record.events import Resolved
from game_rules.theatre.enact import Enacted
from game_rules.theatre.play import bots
from game_rules.theatre.script import Levels, Meeting
from tests.kit.table import SEED
from tests.kit.thaw import CASE, enact, read, thawed


def test_a_script_is_played_through_the_gates() -> None:
    played = thawed()
    assert played.play.ended
    assert played.entered["The line"] == 1
    assert played.entered["The order"] == 2
    agreements = {one.title: one for one in played.world.public.record.agreements.values()}
    assert agreements["The line"].negotiated
    assert agreements["The line"].articles[1].values["days"] == 22, "the bracket was accepted"
    assert not agreements["The order"].negotiated
    assert [leap.party for leap in played.world.public.record.leaps] == ["nor", "sud"]
    assert len(played.pairs) == CASE.rounds


def test_what_the_engine_does_not_grant_is_kept_with_its_code() -> None:
    played = enact(conditions=(), beliefs=())
    codes = {(one.move, one.code) for one in played.rejected}
    assert ("Leap", "too-little-capital") in codes or played.world.public.record.leaps
    poor = enact(
        conditions=(Levels(round=1, parties=("sud",), levels={"fatigue": 0, "unease": 0}),),
    )
    assert ("sud", "Attend", "too-content") in {
        (one.party, one.move, one.code) for one in poor.rejected
    }


def test_a_token_that_cannot_be_spent_takes_no_other_with_it() -> None:
    both = (
        Meeting(rounds=(1,), token="review", parties=("nor", "sud")),
        Meeting(rounds=(1,), token="experts", parties=("nor", "sud")),
        Meeting(rounds=(1,), token="forum", parties=("nor",)),
    )
    played = enact(meetings=both, questions=(), texts=(), answers=())
    refused = [(one.party, one.subject) for one in played.rejected if one.move == "Attend"]
    assert refused == [("nor", "review"), ("sud", "review")]
    spent = [
        entry.command.tokens
        for entry in played.play.entries
        if isinstance(entry.command, Attend) and entry.actor == Deputy(party="nor")
    ]
    assert [token.token for token in spent[-1]] == ["experts", "forum"]


def test_conduct_counts_from_its_round_on_and_a_named_partner_before_all() -> None:
    played = thawed()
    seen = {
        (fact.round, one.party, one.true)
        for entry in played.play.entries
        for fact in entry.event.hidden
        if isinstance(fact, Resolved)
        for one in fact.reckoning.compliance
        if one.towards in ("nor", "sud") and one.party in ("nor", "sud")
    }
    assert (2, "nor", "shave") in seen
    assert (3, "nor", "shave") in seen
    assert (2, "sud", "letter") in seen


def test_a_prepared_inject_is_sent_by_control() -> None:
    played = thawed()
    assert played.world.hidden.injects == {"scandal": 1}


def test_a_bot_plays_whom_the_script_leaves_to_it() -> None:
    script = read()
    players = {"mid": bots(CASE)["mid"]}
    played = Enacted(CASE, script, seed=SEED, players=players)
    acted = {getattr(entry.actor, "party", None) for entry in played.play.entries}
    assert "mid" in acted
    assert not [one for one in played.rejected if one.party == "mid"]
