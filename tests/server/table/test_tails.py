"""Tails: of a long stream the end is told, and what was said before when it is asked for."""

import json
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from websockets.exceptions import ConnectionClosed

from game_rules.record.events import Heard
from game_rules.seats.sight import Line
from server.table import tails
from tests.kit.served import served

WORDS = st.lists(st.binary(min_size=1, max_size=9000), max_size=40)


@given(WORDS, st.integers(-5, 50))
def test_a_tail_is_the_longest_end_for_which_there_is_room(lines: list[bytes], end: int) -> None:
    start = tails.begin("talk/plenary", lines, end)
    end = min(max(0, end), len(lines))
    told = lines[start:end]
    assert told or not lines[:end], "one at least, or nobody would ever see it"
    assert sum(map(len, told)) <= tails.ROOM or len(told) == 1
    if start > 0:
        assert sum(map(len, lines[start - 1 : end])) > tails.ROOM, (
            "and no fewer than there could be"
        )


@given(WORDS)
def test_asking_on_and_on_brings_every_line_once(lines: list[bytes]) -> None:
    held: list[bytes] = []
    before = len(lines)
    while before > 0:
        start = tails.begin("record", lines, before)
        held = lines[start:before] + held
        before = start
    assert held == lines


def test_the_notes_of_a_debrief_are_told_whole_where_nobody_fills_the_book() -> None:
    """A hundred and fifty of four hundred bytes: whoever writes for hours cannot make it dear."""
    assert tails.begin("notes", [b"x" * 400] * 150) == 0
    assert tails.begin("notes", [b"x" * 400] * 100_000) == 100_000 - 4 * tails.ROOM // 400


@pytest.mark.slow
async def test_who_comes_in_late_is_told_the_end_and_the_rest_when_asked_for(
    tmp_path: Path,
) -> None:
    async with served(tmp_path) as house:
        sheet = await house.seminar()
        joined = await house.join(sheet["code"])
        ada = await house.enter(joined["token"])
        await (await house.control(joined["exercise"])).do("start")
        stream = f"talk/caucus-{ada.you['viewer']}"
        sizes, phone = [], ada
        for count in (60, 300):
            while len(ada.lines.get(stream, [])) < count:
                text = f"{len(ada.lines.get(stream, []))} " + "x" * 400
                await ada.do("speak", channel=stream.removeprefix("talk/"), text=text)
            phone = await house.enter(joined["token"])
            sizes.append(len(json.dumps(phone.heard[0]["lines"][stream])))
        assert sizes[1] <= sizes[0] + 100 <= tails.ROOM + 3000, "coming in costs the same"
        assert phone.before[stream] == 300 - len(phone.lines[stream])
        while phone.before[stream] > 0:
            wanted = {"type": "earlier", "stream": stream, "before": phone.before[stream]}
            await phone.say(wanted)
            await phone.until("lines")
        assert phone.lines[stream] == ada.lines[stream]

        # A page that was open and missed more than that lets go of what it holds.
        cursors = {stream: 5}
        back = await house.enter(joined["token"], cursors=cursors)
        assert back.before[stream] > 5
        assert back.lines[stream] == ada.lines[stream][back.before[stream] :]
        near = await house.enter(joined["token"], cursors={stream: 290})
        assert stream not in near.before
        assert near.lines[stream] == ada.lines[stream][290:]


def test_lines_that_are_not_in_the_log_are_not_taken_for_it() -> None:
    lines = [b'{"at":%d,"fact":{}}' % at for at in (5, 5, 9)]
    assert [tails.held(lines, count, None) for count in (-1, 0, 2, 3)] == [0, 0, 2, 3]
    assert tails.held(lines, 4, None) == tails.held(lines, 10**9, 9) == tails.OTHERS
    assert tails.held(lines, 2, 5) == 2
    assert tails.held(lines, 3, 8) == tails.OTHERS
    assert tails.held([], 1, 5) == tails.OTHERS


def test_own_lines_are_counted_whatever_is_written_in_them() -> None:
    texts = ["Hello", '"seat":"s1"', '\\"seat":"s1"', "s1"]
    heard = [
        Heard(channel="c", party="nor", seat=seat, role="head", text=text, to=to)
        for seat in ("s1", "s10", "s")
        for text in texts
        for to in ("", "s1")
    ]
    lines = [msgspec.json.encode(Line(at=n, fact=fact)) for n, fact in enumerate(heard)]
    for seat in ("s1", "s10", "s", "", '"'):
        assert tails.said_by(seat, lines) == sum(fact.seat == seat for fact in heard)


@pytest.mark.slow
async def test_who_comes_back_is_told_how_many_of_the_lines_between_are_their_own(
    tmp_path: Path,
) -> None:
    async with served(tmp_path) as house:
        sheet = await house.seminar()
        ada = await house.join(sheet["code"], "Ada")
        exercise = ada["exercise"]
        one, control = await house.enter(ada["token"]), await house.control(exercise)
        await control.do("start")
        for n in range(60):
            who = one if n % 3 == 0 else control
            await who.do("speak", channel="plenary", text=f"{n} " + "x" * 400)
        again = await house.enter(ada["token"])
        welcome, stream = again.heard[0], "talk/plenary"
        before = welcome["before"][stream]
        assert 0 < before < 60
        assert welcome["own"] == {stream: len(range(0, before, 3))}
        assert welcome["before"].keys() >= welcome["own"].keys()
        other = (await house.control(exercise)).heard[0]
        assert other["own"] == {stream: other["before"][stream] - len(range(0, before, 3))}


@pytest.mark.slow
async def test_nobody_asks_for_what_others_said(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        sheet = await house.seminar()
        ada = await house.enter((await house.join(sheet["code"], "Ada"))["token"])
        bob = await house.enter((await house.join(sheet["code"], "Bob"))["token"])
        await (await house.control(sheet["exercises"][0]["id"])).do("start")
        assert ada.you["viewer"] != bob.you["viewer"]
        caucus = f"caucus-{ada.you['viewer']}"
        await ada.do("speak", channel=caucus, text="Not for you")
        for stream in (f"talk/{caucus}", "talk/none", "", "notes", "record"):
            for before in (10**30, 1, 0, -1, -(10**30)):
                await bob.say({"type": "earlier", "stream": stream, "before": before})
                answer = await bob.until("lines")
                assert answer["stream"] == stream
                assert "Not for you" not in json.dumps(answer)
                if "talk" in stream:
                    assert (answer["before"], answer["lines"]) == (0, [])


@pytest.mark.slow
async def test_who_asks_on_and_on_for_what_was_said_is_told_goodbye(tmp_path: Path) -> None:
    async with served(tmp_path, command_burst=40, commands_per_second=10) as house:
        sheet = await house.seminar()
        ada = await house.enter((await house.join(sheet["code"], "Ada"))["token"])
        bob = await house.enter((await house.join(sheet["code"], "Bob"))["token"])
        for _ in range(200):
            try:
                await ada.say({"type": "earlier", "stream": "record", "before": 10**9})
            except ConnectionClosed:
                break
        assert (await ada.goodbye())[0] == "too-fast"
        assert len([each for each in ada.heard if each["type"] == "lines"]) <= 50
        await bob.quiet()
