"""What was tried with texts: votes, numbers, refusals, broken words."""

from game_rules.debrief.chronicle import chronicle
from game_rules.record import commands as c
from tests.game_rules.debrief import script
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit import acts
from tests.kit.table import Table


def test_before_anything_enters_there_is_no_agreement() -> None:
    table = Table(with_conditions(500))
    script.play_round(table)
    assert script.find(script.told(table), "no-agreement", script.overall).args == {"rounds": 1}


def test_the_first_agreement_is_told_with_the_image_that_it_moved_most() -> None:
    table = Table(with_conditions(600))
    id = script.agree(table, "hotline", "notify")
    script.play_round(table)
    script.play_round(table)
    sentence = script.find(script.told(table), "first-agreement", script.overall)
    told = chronicle(table.entries)
    holder, of = str(sentence.args["party"]), str(sentence.args["other"])
    account = dict(told.accounts(holder, of))[int(sentence.args["round"])]
    ours = [item.amount for item in account.items if item.subject.startswith(f"{id}/")]
    assert sum(ours) == sentence.args["amount"] != 0


def test_a_vote_that_failed_names_the_group_and_what_was_missing() -> None:
    table = Table(with_conditions(450, faith=200))
    script.agree(table, "inspect", "freeze")
    script.play_round(table)
    debrief = script.told(table)
    sentence = script.find(debrief, "vote-failed", script.overall)
    ballots = [ballot for ballot in debrief.books[0].ballots if not ballot.passed]
    assert sentence.args["party"] in {ballot.party for ballot in ballots}
    assert sentence.args["group"] == "military"
    assert int(sentence.args["short"]) > 0
    pair = next(each for each in debrief.pairings if each.parties == ("nor", "sud"))
    assert {mark.party for mark in pair.marks if mark.kind == "failed"} == {
        ballot.party for ballot in ballots
    }


def test_broken_words_are_told_as_they_were_and_as_they_were_seen() -> None:
    table = Table(with_conditions(600))
    script.agree(table, "hotline")
    script.play_round(table)
    script.play_round(table, script.stance(table, "nor", "sud", "evade"))
    debrief = script.told(table)
    reading = next(
        each for each in debrief.books[1].compliance if (each.party, each.towards) == ("nor", "sud")
    )
    assert reading.true == "evade"
    seen = reading.seen in ("shave", "evade")
    code = "evasion-seen" if seen else "evasion-unseen"
    assert script.find(debrief, code, script.overall).args == {
        "party": "nor",
        "other": "sud",
        "measure": "hotline",
        "round": 2,
    }


def test_the_value_that_moved_last_is_told_with_who_took_it() -> None:
    table = Table(with_conditions(500))
    id = acts.tabled(table)
    table.must(
        "sud",
        c.AddBracket(draft=id, revision=1, article=1, parameter="troops", value=9000),
    )
    table.must("nor", c.ResolveBracket(draft=id, revision=2, bracket=1, accept=True))
    script.play_round(table)
    sentence = script.find(script.told(table), "bracket-last", script.overall)
    assert sentence.args == {
        "agreement": "Pact",
        "measure": "notify",
        "parameter": "troops",
        "by": "nor",
        "was": 13000,
        "value": 9000,
        "round": 1,
    }


def test_a_bracket_that_was_withdrawn_has_moved_nothing() -> None:
    table = Table(with_conditions(500))
    id = acts.tabled(table)
    table.must(
        "sud",
        c.AddBracket(draft=id, revision=1, article=1, parameter="troops", value=9000),
    )
    table.must("sud", c.ResolveBracket(draft=id, revision=2, bracket=1, accept=False))
    script.play_round(table)
    assert "bracket-last" not in script.codes(script.told(table).sentences)


def test_a_refusal_protected_who_would_have_been_bare_to_one_that_broke_its_word() -> None:
    table = Table(with_conditions(600))
    script.agree(table, "hotline")
    acts.tabled(
        table, acts.tabling(acts.article("inspect"), access=("sud",), title="Open gates"), "nor"
    )
    script.play_round(table)
    script.play_round(table, script.stance(table, "nor", "sud", "evade"))
    sentence = script.find(script.told(table), "refusal-protected", script.overall)
    assert sentence.args == {
        "party": "sud",
        "other": "nor",
        "agreement": "Open gates",
        "exposure": 85,
        "round": 2,
    }


def test_a_fear_that_no_text_spoke_to_is_named() -> None:
    table = Table(with_conditions(500))
    script.play_round(table)
    sentence = script.find(script.told(table), "fear-unaddressed", script.overall)
    assert sentence.args["fear"] == "surprise"
