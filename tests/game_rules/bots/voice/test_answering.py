"""Who is spoken to answers: by name, among two, or as the neighbour of whoever speaks to all."""

import pytest

from game_rules.bots.voice import answering
from game_rules.record import commands as c
from game_rules.record.events import ChannelOpened
from game_rules.record.phrases import Phrase
from game_rules.record.world import PartyName, Remark
from tests.kit.acts import article, tabled, tabling
from tests.kit.table import Table
from tests.kit.voices import next_line, settle, with_bots


def says(table: Table, who: str, text: str, channel: str = "plenary") -> None:
    table.must(who, c.Speak(channel=channel, text=text))


def among_two(table: Table, one: str, other: str) -> str:
    event = table.must(one, c.OpenChannel(members=(other,)))
    (fact,) = (fact for told in event.known for fact in told.facts)
    assert isinstance(fact, ChannelOpened)
    return fact.channel.id


def reply(table: Table, party: str) -> tuple[str, str] | None:
    """Where a bot says what, once it has nothing to say of its own accord."""
    settled = [one for one in settle(table, party) if isinstance(one, c.Speak)]
    if not settled:
        return None
    phrase = settled[0].phrase
    assert isinstance(phrase, Phrase)
    return settled[0].channel, phrase.code


def test_who_is_named_answers_where_it_was_named() -> None:
    table = with_bots("nor", "mid")
    settle(table, "nor")
    settle(table, "mid")
    says(table, "sud", "What does MIDLAND want?")
    assert reply(table, "nor") is None
    place, code = reply(table, "mid") or ("", "")
    assert (place, code[:5]) == ("plenary", "hear-")
    assert reply(table, "mid") is None, "once"


def test_a_question_to_the_room_is_answered_by_one() -> None:
    table = with_bots("nor", "mid")
    settle(table, "nor")
    settle(table, "mid")
    says(table, "sud", "Good morning.")
    assert reply(table, "nor") is None
    assert reply(table, "mid") is not None, "it sits next to who spoke"


def test_in_a_channel_of_two_every_word_is_for_the_other() -> None:
    table = with_bots("nor")
    settle(table, "nor")
    private = among_two(table, "sud", "nor")
    says(table, "sud", "Between us: Midland is stalling.", private)
    assert reply(table, "nor") == (private, "hear-need")
    says(table, "sud", "And what else?", private)
    assert reply(table, "nor") == (private, "hear-home")
    says(table, "sud", "Nothing else?", private)
    assert reply(table, "nor") is None, "it has said what it has to say"


def test_a_text_that_it_could_sign_is_what_it_speaks_of() -> None:
    table = with_bots("nor")
    settle(table, "nor")
    tabled(table, tabling(article("hotline"), access=("all",)), by="sud")
    private = among_two(table, "sud", "nor")
    says(table, "sud", "Have you seen our text?", private)
    line = next_line(table, "nor")
    assert line is not None
    assert isinstance(line.phrase, Phrase)
    assert line.phrase.code == "hear-reading"
    assert line.phrase.args == {"party": "sud", "measure": "hotline"}


def test_a_text_is_not_spoken_of_before_those_who_may_not_read_it() -> None:
    table = with_bots("nor")
    settle(table, "nor")
    tabled(table, tabling(article("hotline"), access=("nor",)), by="sud")
    said = [one for one in settle(table, "nor") if isinstance(one, c.Speak)]
    assert said == [], "the plenary does not know of it"
    says(table, "sud", "Norland?")
    line = next_line(table, "nor")
    assert line is not None
    assert isinstance(line.phrase, Phrase)
    assert line.phrase.code != "hear-reading"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Le Norland a-t-il un avis ?", True),
        ("norland, please", True),
        ("NO has a point", True),
        ("no, thank you", False),
        ("NORTH", False),
        ("Was sagt das Nordland?", True),
        ("", False),
    ],
)
def test_a_name_is_known_in_every_language(text: str, named: bool) -> None:
    name = {"en": "Norland", "de": "Nordland", "xx": ""}
    party = PartyName(id="nor", name=name, called={}, short="NO", playable=True)
    assert answering.names(text, party) is named


def test_controls_own_words_and_unknown_channels_are_nobodys() -> None:
    view = with_bots("nor").view("nor")
    for channel, party in (("plenary", "control"), ("nowhere", "sud"), ("caucus-nor", "nor")):
        remark = Remark(after=0, channel=channel, party=party, text="Norland!", phrase=None)
        assert not answering.addressed(view, remark)
