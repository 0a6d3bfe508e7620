"""Speaking, channels, and being done."""

import pytest
from msgspec import json

from game_rules.record import commands as c
from game_rules.record.actors import Clock, Control, Delegate, Deputy
from game_rules.record.events import ChannelOpened, Event, Heard
from game_rules.record.phrases import Phrase
from tests.kit.acts import ready
from tests.kit.small import small
from tests.kit.table import Table
from tests.kit.voices import with_bots


def heard(event: Event) -> tuple[Heard, tuple[str, ...]]:
    (told,) = event.known
    (fact,) = told.facts
    assert isinstance(fact, Heard)
    return fact, told.viewers


def test_everybody_in_the_room_hears_the_plenary() -> None:
    table = Table(small())
    fact, viewers = heard(table.must("nor", c.Speak(channel="plenary", text=" Good\x00 morning ")))
    assert fact == Heard(
        channel="plenary", party="nor", seat="nor", role="head", text="Good morning"
    )
    assert viewers == ("nor", "sud", "mid", "observer", "projector", "control")


def test_a_caucus_is_heard_by_its_own_and_by_control() -> None:
    table = Table(small())
    _, viewers = heard(table.must("nor", c.Speak(channel="caucus-nor", text="Psst")))
    assert viewers == ("nor", "control")
    assert table.refused("sud", c.Speak(channel="caucus-nor", text="Hello?")) == "no-such-channel"
    assert table.refused("control", c.Speak(channel="caucus-nor", text="Boo")) == "not-a-member"


def test_control_and_a_party_talk_in_a_channel_of_their_own() -> None:
    table = Table(small())
    fact, viewers = heard(table.must("control", c.Speak(channel="control-nor", text="All well?")))
    assert (fact.party, viewers) == ("control", ("nor", "control"))
    table.must("nor", c.Speak(channel="control-nor", text="Yes"))
    assert table.refused("sud", c.Speak(channel="control-nor", text="x")) == "no-such-channel"


def test_talk_is_kept_in_the_log_and_not_in_the_world() -> None:
    table = Table(small())
    before = table.world
    table.must("nor", c.Speak(channel="plenary", text="Hello"))
    assert table.world.public is before.public
    assert table.world.hidden is before.hidden
    assert table.world.known == before.known


def test_text_has_a_limit_and_a_body() -> None:
    table = Table(small())
    assert table.refused("nor", c.Speak(channel="plenary", text="x" * 2001)) == "text-too-long"
    assert table.refused("nor", c.Speak(channel="plenary", text="\u200b")) == "text-empty"


def test_one_may_speak_before_the_start_in_a_pause_and_after_the_end() -> None:
    table = Table(small(), start=False)
    table.must("nor", c.Speak(channel="plenary", text="Are we waiting?"))
    table.must("control", c.Start())
    table.must("control", c.Pause(reason="Coffee"))
    table.must("nor", c.Speak(channel="plenary", text="Milk, please"))
    table.must("control", c.End(reason="Bells"))
    table.must("nor", c.Speak(channel="plenary", text="Goodbye"))


def test_a_channel_is_told_to_its_members_and_to_control_only() -> None:
    table = Table(small())
    event = table.must("nor", c.OpenChannel(members=("sud",)))
    (told,) = event.known
    assert told.viewers == ("nor", "sud", "control")
    (fact,) = told.facts
    assert isinstance(fact, ChannelOpened)
    assert fact.channel.members == ("nor", "sud")
    assert len(fact.channel.id) == 10
    assert fact.channel.id not in table.view("mid").channels
    _, viewers = heard(table.must("sud", c.Speak(channel=fact.channel.id, text="Between us")))
    assert viewers == ("nor", "sud", "control")
    assert table.refused("mid", c.Speak(channel=fact.channel.id, text="x")) == "no-such-channel"


def test_the_same_members_share_one_channel() -> None:
    table = Table(small())
    table.must("nor", c.OpenChannel(members=("sud",)))
    assert table.refused("sud", c.OpenChannel(members=("nor", "sud"))) == "channel-exists"
    table.must("sud", c.OpenChannel(members=("nor", "mid")))


def test_a_channel_needs_parties_of_this_table_and_the_talks() -> None:
    table = Table(small())
    assert table.refused("nor", c.OpenChannel(members=("nor",))) == "nobody-to-talk-to"
    assert table.refused("nor", c.OpenChannel(members=("atlantis",))) == "no-such-party"
    table.tick()
    assert table.refused("nor", c.OpenChannel(members=("sud",))) == "wrong-phase"


def test_ready_is_public_and_can_be_taken_back() -> None:
    table = Table(small())
    ready(table, "nor")
    assert table.world.public.stage.ready == ("nor",)
    again = c.Ready(round=1, phase="talks", ready=True)
    assert table.refused("nor", again) == "already-ready"
    table.must("nor", c.Ready(round=1, phase="talks", ready=False))
    assert "nor" not in table.world.public.stage.ready
    assert table.refused("nor", c.Ready(round=1, phase="talks", ready=False)) == "not-ready"


def test_ready_for_another_phase_comes_too_late() -> None:
    table = Table(small())
    assert table.refused("nor", c.Ready(round=2, phase="talks", ready=True)) == "too-late"
    table.tick()
    assert table.refused("nor", c.Ready(round=1, phase="talks", ready=True)) == "wrong-phase"


def test_nobody_speaks_for_another() -> None:
    table = Table(small())
    hello = c.Speak(channel="plenary", text="Hello")
    assert table.refused(Delegate(seat="nor", party="sud"), hello) == "no-seat"
    assert table.refused(Delegate(seat="stranger", party="nor"), hello) == "no-seat"
    assert table.refused(Delegate(seat="control", party="control"), hello) == "no-seat"
    assert table.refused(Delegate(seat="x", party="atlantis"), hello) == "no-seat"
    assert table.refused(Deputy(party="nor"), hello) == "no-understudy"
    assert table.refused(Clock(), hello) == "not-yours"
    assert isinstance(table.do(Control(seat="assistant"), hello), Event)


def test_commands_belong_to_whom_they_belong() -> None:
    table = Table(small())
    assert table.refused("nor", c.Start()) == "not-yours"
    assert table.refused("nor", c.TimePassed(due=0)) == "not-yours"
    assert table.refused("control", c.Seal(round=1, sealed=True)) == "not-yours"
    assert table.refused("control", c.TimePassed(due=0)) == "not-yours"
    assert table.refused("clock", c.Start()) == "not-yours"


def test_an_understudy_speaks_for_its_party() -> None:
    table = Table(small(), crew={"nor": ("head",)})
    fact, _ = heard(table.must("sud", c.Speak(channel="plenary", text="We agree")))
    assert (fact.party, fact.seat, fact.role) == ("sud", "", "")


def test_a_line_of_a_bot_is_a_code_and_no_text() -> None:
    table = with_bots("nor")
    line = Phrase(code="asked", args={"party": "sud"})
    fact, viewers = heard(table.must("nor", c.Speak(channel="plenary", text="", phrase=line)))
    assert (fact.text, fact.phrase) == ("", line)
    assert set(viewers) == {"nor", "sud", "mid", "observer", "projector", "control"}
    both = c.Speak(channel="plenary", text="And more.", phrase=line)
    assert table.refused("nor", both) == "text-too-long"
    assert table.refused("nor", c.Speak(channel="plenary", text="")) == "text-empty"


@pytest.mark.parametrize("who", ["sud", "control"])
def test_people_do_not_speak_in_codes(who: str) -> None:
    table = with_bots("nor")
    line = c.Speak(channel="plenary", text="", phrase=Phrase(code="open-door"))
    assert table.refused(who, line) == "not-yours"


def test_what_people_say_is_stored_as_it_always_was() -> None:
    said = c.Speak(channel="plenary", text="Well.")
    assert json.encode(said) == b'{"type":"speak","channel":"plenary","text":"Well."}'
    assert json.decode(json.encode(said), type=c.Speak) == said
    table = Table(small())
    fact, _ = heard(table.must("nor", said))
    assert b"phrase" not in json.encode(fact)
    assert json.decode(json.encode(fact), type=Heard) == fact


def test_bots_alone_remember_what_was_said() -> None:
    """Their own and other bots' lines, and of people in a channel the last."""
    table = with_bots("nor")
    line = Phrase(code="open-door")
    table.must("nor", c.Speak(channel="plenary", text="", phrase=line))
    for text in ("One.", "Two."):
        table.must("sud", c.Speak(channel="plenary", text=text))
    known = table.world.known
    assert [(each.party, each.phrase, each.text) for each in known["nor"].remarks] == [
        ("nor", line, ""),
        ("sud", None, "Two."),
    ]
    assert known["sud"].remarks == known["control"].remarks == ()
    table.until("talks", round=2)
    table.must("sud", c.Speak(channel="plenary", text="Three."))
    assert [each.after for each in table.world.known["nor"].remarks] == [0, 1]
    table.until("talks", round=3)
    table.must("mid", c.Speak(channel="plenary", text="Four."))
    assert [each.text for each in table.world.known["nor"].remarks] == ["Three.", "Four."]


def test_control_can_mean_one_person_and_the_whole_delegation_reads_it() -> None:
    table = Table(small(), crew={"nor": ("head", "military"), "sud": ("head",)})
    meant = c.Speak(channel="control-nor", text="Did you see the map?", to="nor-military")
    event = table.must("control", meant)
    (told,) = event.known
    (fact,) = told.facts
    assert isinstance(fact, Heard)
    assert (told.viewers, fact.to) == (("nor", "control"), "nor-military")
    answer = c.Speak(channel="control-nor", text="Yes.")
    assert table.must("nor-military", answer).known[0].viewers == ("nor", "control")


@pytest.mark.parametrize(
    ("who", "channel", "to", "code"),
    [
        ("control", "control-nor", "sud", "no-such-seat"),
        ("control", "control-nor", "nobody", "no-such-seat"),
        ("control", "plenary", "nor", "not-yours"),
        ("nor", "control-nor", "nor", "not-yours"),
        ("nor", "plenary", "sud", "not-yours"),
    ],
)
def test_nobody_else_is_singled_out(who: str, channel: str, to: str, code: str) -> None:
    table = Table(small())
    assert table.refused(who, c.Speak(channel=channel, text="You!", to=to)) == code
