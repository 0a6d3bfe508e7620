"""Extra time over the wire: control alone sees for whom, and the clock keeps to it."""

from pathlib import Path

import pytest

from tests.kit.served import Hand, Served, served

pytestmark = pytest.mark.slow


async def test_a_wish_reaches_control_alone_and_the_phase_waits_for_who_was_given_time(
    tmp_path: Path,
) -> None:
    hand = Hand()
    async with served(tmp_path, hand) as house:
        seminar = await house.seminar()
        exercise = seminar["exercises"][0]["id"]
        joined = [await house.join(seminar["code"], name) for name in ("Ada", "Boris", "Chidi")]
        ada, boris, chidi = [await house.enter(one["token"]) for one in joined]
        screen = await house.enter(await watching(house, exercise))
        control = await house.control(exercise)
        await control.do("start")
        for socket in (ada, boris, chidi, screen):
            await socket.until_stage(status="running")
            await socket.quiet()

        await ada.do("wish-time", factor=2000)
        while not control.parts["oversight"]["wishes"]:
            await control.hear()
        seat = ada.you["seat"]
        assert control.parts["oversight"]["wishes"] == {seat: 2000}
        await control.do("allow-time", seat=seat, factor=2000)
        while "time" not in ada.parts:
            await ada.hear()
        talks = control.parts["board"]["talks"] * 1000
        assert ada.parts["time"] == {"extra": talks}
        others = [one for one in (boris, chidi) if one.you["viewer"] != ada.you["viewer"]]
        assert others
        for socket in (*others, screen):
            assert await socket.quiet() == []

        hand.at = control.parts["stage"]["due"]
        await house.house.clockwork.look()
        for socket in (*others, screen):
            while socket.parts["stage"]["over"] is None:
                await socket.hear()
            assert socket.parts["stage"]["phase"] == "talks"
            assert "time" not in socket.parts
            assert all(line["fact"]["fact"] != "held" for line in socket.lines["record"])
        hand.at += talks
        await house.house.clockwork.look()
        await screen.until_stage(phase="decisions")


async def watching(house: Served, exercise: str) -> str:
    """A session of the projector."""
    asked = {"exercise": exercise, "to": "projector"}
    link = await house.web.post("/api/links", json=asked, headers=house.bearer)
    entered = await house.web.post(
        "/api/enter", json={"link": link.json()["url"].split("#watch=")[1]}
    )
    token: str = entered.json()["token"]
    return token
