"""While the debrief is open: leading the room, and notes beside the rounds."""

from game_rules.parts import lines
from game_rules.record import commands as c
from game_rules.record.events import Annotated, Led
from tests.kit.small import small
from tests.kit.table import Table


def opened() -> Table:
    table = Table(small())
    table.until("reading")
    table.must("control", c.OpenDebrief(open=True))
    return table


def test_control_leads_the_room_while_the_debrief_is_open() -> None:
    table = Table(small())
    assert table.refused("control", c.Lead(at="feared")) == "not-open"
    table = opened()
    event = table.must("control", c.Lead(at="feared/-/nor/sud"))
    assert event.public == (Led(at="feared/-/nor/sud"),)
    assert all(lines(1, event, viewer) == [] for viewer in table.world.known)
    for viewer in ("nor", "sud", "projector"):
        assert table.view(viewer).stage.lead == "feared/-/nor/sud"
    table.must("control", c.Lead(at=""))
    assert table.view("nor").stage.lead == ""
    table.must("control", c.Lead(at="verdict"))
    table.must("control", c.OpenDebrief(open=False))
    assert table.view("nor").stage.lead == ""
    assert table.refused("nor", c.Lead(at="verdict")) == "not-yours"


def test_a_place_is_a_short_clean_text() -> None:
    table = opened()
    assert table.refused("control", c.Lead(at="x" * 2001)) == "text-too-long"
    table.must("control", c.Lead(at="rewind/\u202eno-leaps\x00"))
    assert table.world.public.stage.lead == "rewind/no-leaps"


def test_a_note_is_for_everybody_or_for_the_own_delegation_alone() -> None:
    table = opened()
    shared = table.must("nor", c.Annotate(round=1, text=" We were wrong here. ", shared=True))
    (note,) = shared.public
    assert isinstance(note, Annotated)
    assert (note.party, note.seat, note.text) == ("nor", "nor", "We were wrong here.")
    for viewer in ("sud", "control", "projector"):
        assert [stream for stream, _ in lines(1, shared, viewer)] == ["notes"]
    own = table.must("nor", c.Annotate(round=0, text="Between us.", shared=False))
    assert own.public == ()
    assert [stream for stream, _ in lines(1, own, "nor")] == ["notes"]
    for viewer in ("sud", "control", "projector"):
        assert lines(1, own, viewer) == []


def test_a_note_is_about_a_round_that_has_come_and_says_something() -> None:
    table = opened()
    assert table.refused("nor", c.Annotate(round=2, text="x", shared=True)) == "no-such-round"
    assert table.refused("nor", c.Annotate(round=-1, text="x", shared=True)) == "no-such-round"
    assert table.refused("nor", c.Annotate(round=1, text=" \u200b", shared=True)) == "text-empty"
    long = c.Annotate(round=1, text="x" * 601, shared=True)
    assert table.refused("nor", long) == "text-too-long"
    table.must("control", c.OpenDebrief(open=False))
    assert table.refused("nor", c.Annotate(round=1, text="x", shared=True)) == "not-open"


def test_notes_can_be_written_when_the_exercise_is_over() -> None:
    table = Table(small())
    table.must("control", c.End(reason=""))
    table.must("control", c.OpenDebrief(open=True))
    table.must("sud", c.Annotate(round=1, text="Too soon.", shared=True))
    table.must("control", c.Annotate(round=0, text="Begin here.", shared=False))
