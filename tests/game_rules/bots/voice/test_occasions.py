"""What a delegate would say a word about, and what not."""

import pytest
from msgspec.structs import replace

from game_rules.bots.voice import news, occasions
from game_rules.bots.voice.tongue import TONGUES
from game_rules.record import commands as c
from game_rules.record.phrases import Phrase
from game_rules.record.world import LeapMade, QueryMade, Record, SignMade
from game_rules.scenario.scenario import Bot
from game_rules.view import View
from tests.kit.acts import article, pact, revision, tabled, tabling
from tests.kit.voices import settle, with_bots

PACT = pact(article("notify"))


def later(view: View, **record: object) -> View:
    """The next round, after a resolution that brought this."""
    seen: View = replace(view, stage=replace(view.stage, round=2), record=Record(**record))  # type: ignore[arg-type]
    return seen


def told(view: View, bot: Bot) -> list[str]:
    return [saying.code for saying in news.told(view, TONGUES[bot])]


def test_a_leap_is_welcomed_by_some_and_doubted_by_others() -> None:
    view = with_bots("nor").view("nor")
    leap = later(view, leaps=(LeapMade(party="sud", round=1),))
    assert told(leap, "reformer") == ["leap-welcomed"]
    assert told(leap, "hawk") == told(leap, "opportunist") == ["leap-doubted"]
    assert told(later(view, leaps=(LeapMade(party="nor", round=1),)), "reformer") == []
    assert told(later(view, leaps=(LeapMade(party="sud", round=0),)), "reformer") == [], "old news"


def test_a_fist_comes_before_a_hand_and_a_hawk_takes_no_hands() -> None:
    view = with_bots("nor").view("nor")
    hand = SignMade(by="sud", party="nor", friendly=True, round=1)
    fist = SignMade(by="mid", party="nor", friendly=False, round=1)
    both = later(view, signs=(hand, fist))
    assert told(both, "diplomat") == ["fist-deplored", "hand-welcomed"]
    assert told(both, "hawk") == ["fist-returned"]
    elsewhere = SignMade(by="sud", party="mid", friendly=True, round=1)
    assert told(later(view, signs=(elsewhere,)), "diplomat") == []


def test_questions_are_spoken_of_when_they_are_put_and_when_they_are_answered() -> None:
    view = with_bots("nor").view("nor")
    ours = QueryMade(by="nor", party="sud", round=1)
    assert told(later(view, queries=(ours,)), "reformer") == ["asked"]
    theirs = QueryMade(by="sud", party="nor", round=0, answer="answered")
    assert told(later(view, queries=(theirs,)), "reformer") == ["answered"]
    silent = replace(theirs, answer="silent")
    assert told(later(view, queries=(silent,)), "reformer") == [], "nor is silence broken here"


def test_an_agreement_is_greeted_when_it_begins_and_missed_when_it_is_left() -> None:
    view = with_bots("nor").view("nor")
    new = PACT
    assert told(later(view, agreements={"pact": new}), "grit") == ["force-welcomed"]
    imposed = replace(new, negotiated=False)
    assert told(later(view, agreements={"pact": imposed}), "grit") == []
    until = 1 + view.board.notice
    left = replace(new, entered=0, notices={"sud": until})
    assert told(later(view, agreements={"pact": left}), "grit") == ["left-regretted"]
    assert told(later(view, agreements={"pact": left}), "hawk") == ["left-noted"]
    own = replace(new, entered=0, notices={"nor": until})
    assert told(later(view, agreements={"pact": own}), "grit") == []


@pytest.mark.parametrize(
    ("bound", "code"),
    [
        (("nor", "sud"), "table-common"),
        (("nor",), "table-alone"),
        (("sud",), "table-demand"),
        (("nor", "sud", "mid"), "table-all"),
    ],
)
def test_a_text_of_ours_is_introduced_by_what_it_asks_of_whom(
    bound: tuple[str, ...], code: str
) -> None:
    table = with_bots("nor")
    parties = bound if len(bound) > 1 else ("nor", "sud")
    tabled(table, tabling(article("hotline", bound), parties=parties, access=("all",)))
    (saying,) = occasions.tabled(table.view("nor"))
    assert (saying.code, saying.args["measure"]) == (code, "hotline")
    assert saying.args.get("party", "sud") == "sud"


def test_a_text_that_answers_a_worse_one_says_so() -> None:
    table = with_bots("nor")
    tabled(table, tabling(article("freeze"), access=("all",)), by="sud")
    tabled(table, tabling(article("hotline"), access=("all",)))
    (saying,) = occasions.tabled(table.view("nor"))
    assert (saying.code, saying.args) == ("table-counter", {"party": "sud", "measure": "hotline"})


def test_a_text_for_few_eyes_is_not_introduced_to_all() -> None:
    table = with_bots("nor")
    tabled(table, tabling(article("hotline"), access=("sud",)))
    assert list(occasions.tabled(table.view("nor"))) == []
    table.must("sud", c.OpenChannel(members=("nor",)))
    (saying,) = occasions.tabled(table.view("nor"))
    assert table.view("nor").channels[saying.channel].members == ("nor", "sud")


def test_what_stands_in_the_way_is_said_and_that_it_does_so_no_longer() -> None:
    table = with_bots("nor")
    id = tabled(table, tabling(article("notify"), access=("all",)), by="sud")
    number = revision(table, id)
    bracket = c.AddBracket(draft=id, revision=number, article=1, parameter="days", value=14)
    table.must("nor", bracket)
    (saying,) = occasions.reserved(table.view("nor"), TONGUES["reformer"])
    assert (saying.code, saying.args["measure"]) == ("reserved", "notify")
    (curt,) = occasions.reserved(table.view("nor"), TONGUES["hawk"])
    assert curt.code == "reserved-curt"
    line = Phrase(code="reserved", args=saying.args)
    table.must("nor", c.Speak(channel="plenary", text="", phrase=line))
    assert list(occasions.yielded(table.view("nor"))) == []
    number = revision(table, id)
    table.must("nor", c.ResolveBracket(draft=id, revision=number, bracket=1, accept=False))
    (yielded,) = occasions.yielded(table.view("nor"))
    assert (yielded.code, yielded.args) == ("yielded", {"measure": "notify"})


def test_a_text_that_comes_too_early_is_named_and_so_is_a_signature() -> None:
    table = with_bots("nor", good_faith=350)
    tabled(table, tabling(article("pledge"), access=("all",), title="Words"), by="sud")
    done = settle(table, "nor", "diplomat")
    assert any(isinstance(one, c.Sign) for one in done)
    said = [one.phrase.code for one in done if isinstance(one, c.Speak) and one.phrase]
    assert "signed" in said
    view = table.view("nor")
    (draft,) = (each for each in view.drafts.values() if each.title == "Words")
    reluctant = replace(view, drafts={draft.id: replace(draft, signatures=())})
    (saying,) = occasions.declined(reluctant, TONGUES["hawk"])
    assert saying.code == "not-signed"
