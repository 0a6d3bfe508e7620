"""Viewers: what changed is encoded once per delegation and sent to whom it concerns."""

import json
from collections.abc import Callable

import pytest
from msgspec.structs import replace

from game_rules.evolve import evolve
from game_rules.history import Entry
from game_rules.record.commands import AddBracket, Command, Improvise, Ready, Speak
from game_rules.record.commands import Table as TableDraft
from game_rules.record.events import Event
from game_rules.scenario.treaty import Article, Draft
from server.archive.entries import to_row
from server.table.past import Past
from server.table.rooms import here
from server.table.sight import Later, Slot
from server.table.viewers import Viewers
from server.wire.frames import Letter
from server.wire.protocol import Farewell
from tests.kit.ear import NOBODY
from tests.kit.served import scenarios
from tests.kit.table import Table


class Ear:
    """A listener that takes nothing unless it is asked to."""

    seat = "ear"

    def __init__(self) -> None:
        self.stirred = 0

    def stir(self) -> None:
        self.stirred += 1

    def move(self) -> None:
        pass

    def leave(self, code: Farewell) -> None:
        raise AssertionError(code)


class Room:
    """An exercise of `two-shores` whose past follows a table of the rules."""

    def __init__(self, later: Later | None = None) -> None:
        self.table = Table(scenarios()["two-shores"])
        first, *others = self.table.entries
        self.past = Past(first, to_row("exercise", first, bytes(32)))
        for entry in others:
            self._follow(entry)
        self.viewers = Viewers(self.past, later)

    def _follow(self, entry: Entry) -> None:
        row = to_row("exercise", entry, self.past.hash)
        self.past.follow(entry, row, evolve(self.past.world, entry.event))

    def do(self, who: str, command: Command) -> None:
        assert isinstance(self.table.do(who, command), Event)
        self._follow(self.table.entries[-1])
        self.viewers.renew()

    def join(self, viewer: str) -> tuple[Slot, Ear]:
        ear = Ear()
        slot = self.viewers.join(viewer, ear, {})
        slot.sight.welcome(slot, NOBODY, 0, ())
        return slot, ear


def heard(slot: Slot) -> dict[str, object] | None:
    letter = slot.sight.compose(slot)
    found: dict[str, object] | None = json.loads(letter.payload) if letter else None
    return found


def say(text: str) -> Speak:
    return Speak(channel="caucus-halvern", text=text)


def test_what_one_delegation_says_among_itself_is_told_to_it_and_to_control_alone() -> None:
    room = Room()
    slots = {name: room.join(name)[0] for name in room.past.streams}
    room.do("halvern", say("Quietly now."))
    told = {name for name, slot in slots.items() if heard(slot) is not None}
    assert told == {"halvern", "control"}


def test_a_message_is_made_once_for_all_devices_of_a_delegation() -> None:
    room = Room()
    one, two = room.join("halvern")[0], room.join("halvern")[0]
    room.do("halvern", say("Quietly now."))
    assert one.sight.compose(one) is two.sight.compose(two)


def test_a_message_is_put_at_once_as_the_same_letter_on_every_device_that_takes_it() -> None:
    room = Room()
    put: dict[str, list[Letter]] = {"one": [], "two": [], "slow": []}
    slots, ears = {}, {}
    for name, letters in put.items():
        ears[name] = Ear()

        def take(letter: Letter, name: str = name, letters: list[Letter] = letters) -> bool:
            if name != "slow":
                letters.append(letter)
            return name != "slow"

        slots[name] = room.viewers.join("halvern", ears[name], {}, take)
        slots[name].sight.welcome(slots[name], NOBODY, 0, ())
    room.do("halvern", say("One."))
    room.do("halvern", say("Two."))
    assert [len(letters) for letters in put.values()] == [2, 2, 0]
    assert all(one is two for one, two in zip(put["one"], put["two"], strict=True))
    assert [ear.stirred for ear in ears.values()] == [0, 0, 2]
    message = heard(slots["slow"])
    assert message is not None
    assert isinstance(message["lines"], dict)
    assert len(message["lines"]["talk/caucus-halvern"]) == 2, "it is told of both when it listens"
    assert slots["slow"].level


def test_who_is_owed_a_word_is_told_it_with_the_news_or_else_when_it_is_paid() -> None:
    room = Room()
    put: list[Letter] = []
    ear = Ear()

    def take(letter: Letter) -> bool:
        put.append(letter)
        return True

    slot = room.viewers.join("halvern", ear, {}, take)
    slot.sight.welcome(slot, NOBODY, 0, ())
    room.viewers.owe(slot, "a")
    room.do("halvern", say("One."))
    (letter,) = put
    told = json.loads(letter.payload)
    assert told["done"] == ["a"]
    assert told["lines"], "in one breath"
    assert ear.stirred == 0
    room.viewers.owe(slot, "b")
    room.do("corvane", Speak(channel="caucus-corvane", text="Unheard."))
    assert ear.stirred == 1
    assert heard(slot) == {**EMPTY, "parts": {}, "done": ["b"]}


def test_what_one_reads_in_changes_nothing_for_anybody_else() -> None:
    """Law 5: the same bytes in the same order, whatever the languages of others are."""
    heard: list[list[bytes]] = []
    for others in ("", "fr"):
        room, told = Room(), list[bytes]()
        for viewer in room.past.streams:
            for _ in range(2):
                room.viewers.join(viewer, Ear(), {}, lambda _: True, others)

        def take(letter: Letter, told: list[bytes] = told) -> bool:
            told.append(letter.payload)
            return True

        slot = room.viewers.join("halvern", Ear(), {}, take, "ar")
        take(slot.sight.welcome(slot, NOBODY, 0, ()))
        room.do("halvern", say("Quietly now."))
        room.do("corvane", Speak(channel="caucus-corvane", text="Unheard."))
        room.do("control", Improvise(headline="Fog", text="Everywhere.", to=()))
        room.do("halvern", Ready(round=1, phase="talks", ready=True))
        heard.append(told)
    assert heard[0] == heard[1]
    assert len(heard[0]) == 4
    assert b'"fr":' not in b"".join(heard[0])


def test_a_message_is_made_once_for_all_who_read_in_one_language() -> None:
    room = Room()
    one, two, other = [room.viewers.join("halvern", Ear(), {}, None, it) for it in ("fr", "fr", "")]
    for slot in (one, two, other):
        slot.sight.welcome(slot, NOBODY, 0, ())
    room.do("halvern", say("Quietly now."))
    first, third = one.sight.compose(one), other.sight.compose(other)
    assert first is two.sight.compose(two)
    assert first is not None
    assert third is not None
    assert first.payload == third.payload, "what people say is the same in all"


def test_a_slot_that_waits_holds_names_and_not_messages() -> None:
    room = Room()
    slow, _ = room.join("halvern")
    for n in range(50):
        room.do("halvern", say(f"Line {n}."))
        room.do("halvern", Ready(round=1, phase="talks", ready=n % 2 == 0))
    assert slow.changed <= slow.sight.encoded.keys()
    message = heard(slow)
    assert message is not None
    lines = message["lines"]
    assert isinstance(lines, dict)
    assert len(lines["talk/caucus-halvern"]) == 50
    assert heard(slow) is None, "it is up to date"


def test_a_part_that_comes_and_goes_unseen_is_gone() -> None:
    room = Room()
    slot, _ = room.join("halvern")
    sight = slot.sight
    assert sight._before is not None
    world, view = sight._before
    draft = Draft(id="x", title="", revision=1, sponsors=(), parties=(), access=(), articles=())
    sight._before = world, replace(view, drafts={"x": draft})
    sight.encoded["draft/x"] = b"{}"
    slot.changed |= {"draft/x"}
    room.do("halvern", Ready(round=1, phase="talks", ready=True))
    message = heard(slot)
    assert message is not None
    assert message["gone"] == ["draft/x"]
    assert isinstance(message["parts"], dict)
    assert "draft/x" not in message["parts"]


def test_a_sight_that_nobody_looked_from_is_as_of_now_when_somebody_does() -> None:
    room = Room()
    first, _ = room.join("halvern")
    room.viewers.leave(first)
    room.do("halvern", Ready(round=1, phase="talks", ready=True))
    slot, _ = room.join("halvern")
    assert json.loads(slot.sight.encoded["stage"])["ready"] == ["halvern"]
    assert heard(slot) is None


def test_everybody_is_told_who_is_here_only_when_that_changes() -> None:
    room = Room()
    _, ear = room.join("halvern")
    room.viewers.say_who_is_here(here(room.past.world, {"halvern": "Ada"}, [""]))
    stirred = ear.stirred
    room.viewers.say_who_is_here(here(room.past.world, {"halvern": "Ada"}, [""]))
    assert ear.stirred == stirred
    room.viewers.say_who_is_here(here(room.past.world, {"halvern": "Bo"}, [""]))
    assert ear.stirred == stirred + 1


@pytest.mark.parametrize("viewer", ["halvern", "corvane", "projector", "observer", "control"])
def test_the_stream_of_a_viewer_is_the_same_read_whole_or_followed(viewer: str) -> None:
    room = Room()
    followed, _ = room.join(viewer)
    held: dict[str, list[object]] = {
        stream: [json.loads(line) for line in lines]
        for stream, lines in followed.sight.streams.items()
    }
    for command in (say("One."), Ready(round=1, phase="talks", ready=True), say("Two.")):
        room.do("halvern", command)
        message = heard(followed)
        if message is not None:
            assert isinstance(message["lines"], dict)
            for stream, lines in message["lines"].items():
                held.setdefault(stream, []).extend(lines)
    whole = {
        stream: [json.loads(line) for line in lines]
        for stream, lines in room.past.streams[viewer].items()
    }
    assert held == whole


EMPTY = {"type": "view", "gone": [], "lines": {}, "done": []}


def tabling(room: Room) -> AddBracket:
    """Tables a text of one article for two delegations; a bracket for it."""
    offered = next(each for each in room.past.world.public.board.measures if each.parameters)
    values = {each.id: each.default for each in offered.parameters}
    parties = ("halvern", "corvane")
    article = Article(id=1, measure=offered.id, parties=parties, values=values)
    table = TableDraft(title="Pact", parties=parties, access=parties, articles=(article,))
    first = offered.parameters[0]
    other = first.min if first.default != first.min else first.max
    room.do("halvern", table)
    draft = next(iter(room.past.world.known["halvern"].drafts.values()))
    return AddBracket(
        draft=draft.id, revision=draft.revision, article=1, parameter=first.id, value=other
    )


def test_what_can_be_done_with_a_text_follows_the_text_once_for_all_its_changes() -> None:
    put_off: list[Callable[[], None]] = []
    room = Room(put_off.append)
    slot, ear = room.join("corvane")
    room.do("corvane", tabling(room))
    message = heard(slot)
    assert message is not None
    parts = message["parts"]
    assert isinstance(parts, dict)
    assert "moves" not in parts
    assert any(name.startswith("draft/") for name in parts)
    assert len(put_off) == 1
    stirred = ear.stirred
    put_off.pop()()
    assert ear.stirred == stirred, "another change came in that moment"
    put_off.pop()()
    assert ear.stirred > stirred
    assert put_off == [], "both changes are settled together"
    assert heard(slot) == {**EMPTY, "parts": {"moves": json.loads(slot.sight.encoded["moves"])}}


def test_who_comes_in_between_finds_the_moves_of_what_is_on_the_table() -> None:
    put_off: list[Callable[[], None]] = []
    waiting, eager = Room(put_off.append), Room()
    for room in (waiting, eager):
        room.join("corvane")
        room.do("corvane", tabling(room))
    late = waiting.join("corvane")[0]
    assert put_off, "the others still wait for it"
    assert late.sight.encoded == eager.join("corvane")[0].sight.encoded


def test_a_phase_that_changes_says_at_once_what_can_be_done() -> None:
    room = Room(lambda _work: None)
    slot, _ = room.join("corvane")
    for party in room.past.world.public.board.parties:
        room.do(party.id, Ready(round=1, phase="talks", ready=True))
    message = heard(slot)
    assert message is not None
    parts = message["parts"]
    assert isinstance(parts, dict)
    assert parts["stage"]["phase"] == "decisions"
    assert "moves" in parts
