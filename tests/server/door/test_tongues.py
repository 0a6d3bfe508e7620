"""A page that says its language is told no other, until it says another."""

import json
import zlib
from pathlib import Path
from typing import Any

import pytest

from tests.kit.served import Served, Socket, hello, seated, served

pytestmark = pytest.mark.slow

LARGEST, PACKED = 18_500, 6_000
"""Bytes of a delegation's welcome in one language, and of the same packed; in all six they are
twice and thrice as many."""


async def enter(house: Served, token: str, tongue: str, exercise: str | None = None) -> Socket:
    socket = await house.dial()
    await socket.say({**hello(token, exercise), "tongue": tongue})
    await socket.until("welcome")
    return socket


def languages(socket: Socket) -> set[str]:
    """In which languages the texts are that it holds."""
    board = socket.parts["board"]
    texts: list[dict[str, Any]] = [board["title"], board["blurb"], *board["round_names"]]
    texts += [text for each in board["parties"] for text in (each["name"], each["called"])]
    if "dossier" in socket.parts:
        texts += [socket.parts["dossier"][name] for name in ("basic", "mandate_text")]
    if "papers" in socket.parts:
        texts += [each["text"] for each in socket.parts["papers"]["injects"]]
        texts += socket.parts["papers"]["mandates"].values()
    return {tag for text in texts for tag in text}


ALL = {"ar", "en", "es", "fr", "ru", "zh"}


async def test_a_welcome_is_in_the_language_that_the_page_says(tmp_path: Path) -> None:
    """And in all of them for a page that says none, or one that the window does not have."""
    async with served(tmp_path) as house:
        exercise, [ada, _] = await seated(house)
        for tongue, told in (("fr", {"fr"}), ("", ALL), ("de", ALL)):
            phone = await enter(house, ada["token"], tongue)
            desk = await enter(house, house.control_session, tongue, exercise)
            assert languages(phone) == languages(desk) == told
            welcome = json.dumps(phone.heard[0], ensure_ascii=False, separators=(",", ":"))
            assert (len(welcome.encode()) < LARGEST) == (tongue == "fr")
        assert languages(await house.enter(ada["token"])) == ALL


@pytest.mark.parametrize("tongue", sorted(ALL))
async def test_a_welcome_in_one_language_is_light(tmp_path: Path, tongue: str) -> None:
    async with served(tmp_path) as house:
        exercise, [ada, _] = await seated(house)
        control = await house.control(exercise)
        await control.do("start")
        phone = await enter(house, ada["token"], tongue)
        welcome = json.dumps(phone.heard[0], ensure_ascii=False, separators=(",", ":")).encode()
        packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
        assert len(welcome) < LARGEST
        assert len(packer.compress(welcome) + packer.flush()) < PACKED


async def test_who_reads_in_another_language_is_told_everything_anew_in_it(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        exercise, [ada, _] = await seated(house)
        control = await house.control(exercise)
        await control.do("start")
        phone = await enter(house, ada["token"], "fr")
        assert phone.lines["record"][-1]["fact"]["name"].keys() == {"fr"}
        await phone.say({"type": "read", "tongue": "ar"})
        again = await phone.until("welcome")
        assert again["before"] == {}
        assert languages(phone) == {"ar"}
        assert again["lines"]["record"][-1]["fact"]["name"].keys() == {"ar"}
        assert (await phone.until("here"))["present"]
        # From now on in this language, news too; and what was said before, when it is asked for.
        await control.do("improvise", headline="Fog", text="Everywhere.", to=[])
        await phone.until("view")
        await control.do("end-phase", round=1, phase="talks")
        opened = await phone.until("view")
        assert opened["parts"]["stage"]["name"].keys() == {"ar"}
        assert opened["lines"]["record"][-1]["fact"]["name"].keys() == {"ar"}
        await phone.say({"type": "earlier", "stream": "record", "before": 10**6})
        early = await phone.until("lines")
        names = [each["fact"]["name"] for each in early["lines"] if each["fact"].get("name")]
        assert names
        assert all(name.keys() == {"ar"} for name in names)


async def test_asking_for_the_language_that_one_reads_is_answered_by_nothing(
    tmp_path: Path,
) -> None:
    async with served(tmp_path) as house:
        _, [ada, _] = await seated(house)
        phone = await enter(house, ada["token"], "fr")
        await phone.quiet()
        await phone.say({"type": "read", "tongue": "fr"})
        assert await phone.quiet() == []


async def test_who_changes_languages_without_end_is_told_goodbye(tmp_path: Path) -> None:
    async with served(tmp_path, command_burst=6, commands_per_second=0.001) as house:
        _, [ada, _] = await seated(house)
        phone = await enter(house, ada["token"], "fr")
        for number in range(20):
            await phone.say({"type": "read", "tongue": ("ar", "fr")[number % 2]})
        assert (await phone.goodbye())[0] == "too-fast"
        welcomes = [each for each in phone.heard if each["type"] == "welcome"]
        assert len(welcomes) <= 7
