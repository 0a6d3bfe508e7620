"""Commands over a socket: done once, answered, and told to whom something changed, also later."""

from pathlib import Path

import pytest

from tests.kit.served import Served, Socket, seated, served, started

pytestmark = pytest.mark.slow

GOOD = "0" * 31 + "1"


# Commands ----------------------------------------------------------------------------------


async def test_a_command_is_done_once_however_often_it_is_sent(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        control, (ada, _) = await started(house)
        id = await ada.do("speak", channel="caucus-halvern", text="Good morning.")
        for _ in range(3):
            ada.done.clear()
            await ada.do("speak", id, channel="caucus-halvern", text="Good morning.")
        await control.quiet()
        assert [line["fact"]["text"] for line in control.lines["talk/caucus-halvern"]] == [
            "Good morning."
        ]


async def test_an_id_with_other_content_is_refused(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, (ada, *_) = await started(house)
        id = await ada.do("speak", channel="caucus-halvern", text="One.")
        ada.done.clear()
        assert await ada.refusal("speak", id, channel="caucus-halvern", text="Two.") == "id-used"


async def test_two_people_may_use_the_same_id(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, (ada, bob) = await started(house)
        await ada.do("speak", GOOD, channel="caucus-halvern", text="One.")
        await bob.do("speak", GOOD, channel="caucus-corvane", text="Two.")


async def test_a_command_out_of_phase_is_refused_with_a_code(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, (ada, *_) = await started(house)
        assert await ada.refusal("seal", round=1, sealed=True) == "wrong-phase"
        assert await ada.refusal("ready", round=7, phase="talks", ready=True) == "too-late"


async def test_a_delegate_is_no_facilitator(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, (ada, *_) = await started(house)
        for command in ("pause", "end"):
            assert await ada.refusal(command, reason="x") == "not-yours"


async def test_a_person_whom_control_moves_is_welcomed_in_the_new_place(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        control, (ada, bob) = await started(house)
        await control.do("seat", seat=ada.you["seat"], party="corvane", role="military")
        welcome = await ada.until("welcome")
        assert (welcome["you"]["viewer"], welcome["you"]["role"]) == ("corvane", "military")
        await bob.quiet()
        assert bob.here["places"][ada.you["seat"]] == ["corvane", "military"]
        await ada.do("speak", channel="caucus-corvane", text="Hello over there.")
        await control.do("seat", seat=ada.you["seat"], party=None, role=None)
        welcome = await ada.until("welcome")
        assert (welcome["you"]["viewer"], welcome["you"]["role"]) == ("projector", None)
        assert await ada.refusal("speak", channel="plenary", text="Still here?") == "no-seat"


# Coming back -------------------------------------------------------------------------------


async def test_who_comes_back_is_told_what_was_done_and_what_was_missed(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, (ada, bob) = await started(house)
        for line in ("One.", "Two."):
            await ada.do("speak", channel="control-halvern", text=line)
        cursors = {stream: len(lines) for stream, lines in ada.lines.items()}
        done = max(ada.done)
        await ada.connection.close()
        await bob.do("ready", round=1, phase="talks", ready=True)
        session = await _again(house, ada)
        back = await house.enter(session, waiting=(done, GOOD), cursors=cursors)
        assert back.heard[0]["done"] == [done]
        assert back.heard[0]["lines"]["talk/control-halvern"] == []
        assert [line["fact"]["fact"] for line in back.heard[0]["lines"]["record"]] == ["readied"]


async def test_cursors_from_nowhere_do_no_harm(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, (ada, *_) = await started(house)
        session = await _again(house, ada)
        back = await house.enter(session, cursors={"record": 10**9, "talk/none": 3, "talk/x": -1})
        assert back.heard[0]["before"]["record"] == 0
        assert back.lines["record"] == (await house.enter(session)).lines["record"]
        assert "talk/none" not in back.heard[0]["lines"]


async def _again(house: Served, socket: Socket) -> str:
    """A session on another device, by the seat's own link."""
    asked = {"exercise": socket.you["exercise"], "to": socket.you["seat"]}
    link = (await house.web.post("/api/links", json=asked, headers=house.bearer)).json()["url"]
    entered = await house.web.post("/api/enter", json={"link": link.split("#seat=")[1]})
    session: str = entered.json()["token"]
    return session


async def test_a_person_may_sit_at_two_devices(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, (ada, bob) = await started(house)
        phone = await house.enter(await _again(house, ada))
        assert phone.you == ada.you
        await phone.do("speak", channel="caucus-halvern", text="From the phone.")
        lines = await ada.until_lines("talk/caucus-halvern", 1)
        assert lines == phone.lines["talk/caucus-halvern"]
        await phone.connection.close()
        await bob.quiet()
        assert ada.you["seat"] in bob.here["present"]
        await ada.connection.close()
        while ada.you["seat"] in (await bob.until("here"))["present"]:
            pass


# Who is told what --------------------------------------------------------------------------


async def test_nothing_is_sent_to_whom_nothing_changed(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, (ada, bob) = await started(house)
        await bob.quiet()
        await ada.do("speak", channel="caucus-halvern", text="Between us.")
        assert await bob.quiet() == []


async def test_parts_that_did_not_change_are_not_sent_again(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, (ada, _) = await started(house)
        await ada.quiet()
        await ada.do("speak", channel="caucus-halvern", text="Between us.")
        message = next(each for each in reversed(ada.heard) if each["type"] == "view")
        assert message["parts"] == {}
        assert list(message["lines"]) == ["talk/caucus-halvern"]


async def test_what_a_command_brought_about_comes_with_the_word_that_it_is_done(
    tmp_path: Path,
) -> None:
    async with served(tmp_path) as house:
        _, (ada, bob) = await started(house)
        await ada.quiet()
        before = len(ada.heard)
        id = await ada.do("ready", round=1, phase="talks", ready=True)
        (message,) = (each for each in ada.heard[before:] if each["type"] == "view")
        assert message["done"] == [id]
        assert message["parts"]["stage"]["ready"] == ["halvern"]
        await bob.quiet()
        assert next(m for m in reversed(bob.heard) if m["type"] == "view")["done"] == []


async def test_a_goodbye_is_said_when_the_server_leaves(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, (ada, *_) = await seated(house)
        socket = await house.enter(ada["token"])
        silent = await house.dial()
        house.leave()
        assert await socket.goodbye() == ("try-again", 1012)
        assert (await silent.goodbye())[1] == 1012
