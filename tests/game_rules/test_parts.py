"""A view and an event, cut into what the wire carries."""

from msgspec.structs import replace

from game_rules.parts import changes, lines, parts
from game_rules.record import commands as c
from game_rules.record.events import PhaseOpened
from game_rules.seats.sight import DraftActed
from tests.kit.acts import ready, tabled
from tests.kit.small import small
from tests.kit.table import Table

PUBLIC = {"board", "stage", "record", "moves", "channel/plenary"}
OWN = {
    "crew",
    "dossier",
    "home",
    "intelligence",
    "forecasts",
    "findings",
    "orders",
    "guesses",
    "proposals",
}


def test_each_viewer_has_its_parts_and_no_other() -> None:
    table = Table(small())
    named = {viewer: set(parts(table.view(viewer))) for viewer in table.world.known}
    assert named["projector"] == named["observer"] == PUBLIC
    assert named["nor"] == PUBLIC | OWN | {"channel/caucus-nor", "channel/control-nor"}
    rooms = {f"channel/{kind}-{party}" for kind in ("caucus", "control")
             for party in ("nor", "sud", "mid")}  # fmt: skip
    assert named["control"] == PUBLIC | rooms | {"oversight", "papers"}


def test_a_draft_and_a_channel_are_parts_of_their_own() -> None:
    table = Table(small())
    id = tabled(table)
    table.must("nor", c.OpenChannel(members=("sud",)))
    for viewer in ("nor", "sud", "control"):
        seen = parts(table.view(viewer))
        assert f"draft/{id}" in seen
        assert sum(name.startswith("channel/") for name in seen) > 3
    assert f"draft/{id}" not in parts(table.view("mid"))


def test_what_did_not_change_is_the_identical_object() -> None:
    table = Table(small())
    tabled(table)
    before = parts(table.view("nor"))
    ready(table, "sud")
    after = parts(table.view("nor"))
    changed = {name for name, part in after.items() if before[name] is not part}
    assert changed == {"stage", "moves"}
    assert before["moves"] == after["moves"]


def test_streams_grow_for_those_who_were_told() -> None:
    table = Table(small())
    event = table.must("nor", c.Speak(channel="caucus-nor", text="Psst"))
    ((stream, line),) = lines(table.at, event, "nor")
    assert (stream, line.at) == ("talk/caucus-nor", table.at)
    assert lines(table.at, event, "sud") == []
    ((stream, _),) = lines(table.at, event, "control")
    assert stream == "talk/caucus-nor"


def test_the_record_tells_what_was_done_to_a_draft_without_its_text() -> None:
    table = Table(small())
    tabled(table)
    event = table.entries[-1].event
    ((stream, line),) = lines(table.at, event, "sud")
    assert stream == "record"
    assert isinstance(line.fact, DraftActed)
    assert (line.fact.act, line.fact.by, line.fact.revision) == ("tabled", "nor", 1)
    assert lines(table.at, event, "mid") == []


def test_news_for_some_is_in_their_record() -> None:
    table = Table(small())
    event = table.must("control", c.SendInject(inject="scandal"))
    assert [stream for stream, _ in lines(table.at, event, "nor")] == ["record"]
    assert lines(table.at, event, "sud") == []


def test_one_event_may_add_several_lines() -> None:
    table = Table(small())
    table.tick()
    event = table.tick()
    found = lines(table.at, event, "projector")
    assert len(found) > 1
    assert any(isinstance(line.fact, PhaseOpened) for _, line in found)
    assert {stream for stream, _ in found} == {"record"}


def test_the_first_entry_is_no_line_for_it_is_the_board() -> None:
    table = Table(small(), start=False)
    assert lines(table.at, table.entries[0].event, "projector") == []


def test_changes_are_the_parts_that_differ() -> None:
    table = Table(small())
    before = {viewer: table.view(viewer) for viewer in table.world.known}
    assert changes(None, before["nor"])[0] == parts(before["nor"])
    tabled(table)
    table.must("nor", c.OpenChannel(members=("sud",)))
    for viewer, was in before.items():
        now = table.view(viewer)
        named, then = parts(now), parts(was)
        changed, gone = changes(was, now)
        assert changed == {n: part for n, part in named.items() if then.get(n) != part}
        assert not gone
        back, lost = changes(now, was)
        assert back.keys() == changed.keys() - lost
        assert lost == named.keys() - then.keys()
    assert changes(before["nor"], before["nor"]) == ({}, frozenset())


def test_a_sheet_that_is_no_more_is_gone() -> None:
    before = Table(small()).view("nor")
    changed, gone = changes(before, replace(before, orders=None))
    assert not changed
    assert set(gone) == {"orders"}


def test_who_becomes_a_delegation_has_its_parts_anew() -> None:
    before = Table(small()).view("nor")
    stranger = replace(before, dossier=None)
    assert changes(stranger, before)[0].keys() == OWN
    changed, gone = changes(before, stranger)
    assert not changed
    assert set(gone) == OWN
