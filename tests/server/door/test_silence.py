"""What refusals tell: of what is not the asker's, nothing, and no later than of what is not."""

import json
import time
from pathlib import Path
from statistics import median
from typing import Any

import pytest

from tests.kit.served import served, two_tables

pytestmark = pytest.mark.slow


APPROVING: tuple[tuple[str, dict[str, Any]], ...] = (
    ("require-approval", {"on": True}),
    ("require-approval", {"on": False}),
    ("approve", {"draft": "{}", "revision": 1}),
    ("send-back", {"draft": "{}", "revision": 1, "reason": "No."}),
)


async def test_only_control_approves_and_refusals_tell_nothing_of_the_text(tmp_path: Path) -> None:
    """A text that others draft, one that there is not, and one of the own: one answer for all."""
    async with served(tmp_path) as house:
        sheet = await house.seminar()
        ada, bob = await house.join(sheet["code"], "Ada"), await house.join(sheet["code"], "Bob")
        exercise = ada["exercise"]
        control = await house.control(exercise)
        await control.do("require-approval", on=True, reason="")
        await control.do("start")
        one, other = await house.enter(ada["token"]), await house.enter(bob["token"])
        sides = [other.you["viewer"], "skerra"]
        line = {"id": 1, "measure": "military-hotline", "parties": sides}
        article = {**line, "values": {"calls": 1}, "monitor": None}
        await other.do("table", title="Secret", parties=sides, access=sides, articles=[article])
        [theirs] = [name.partition("/")[2] for name in other.parts if name.startswith("draft/")]
        watching = []
        for to in ("observer", "projector"):
            asked = {"exercise": exercise, "to": to}
            link = await house.web.post("/api/links", json=asked, headers=house.bearer)
            token = link.json()["url"].partition("=")[2]
            entered = await house.web.post("/api/enter", json={"link": token})
            watching.append(await house.enter(entered.json()["token"]))
        before = await house.house.exercises.find(exercise)
        assert before is not None
        number = before.past.number
        for socket, code in ((one, "not-yours"), *((each, "only-watching") for each in watching)):
            for type_, fields in APPROVING:
                said = set()
                for draft in (theirs, "nothing", ""):
                    filled = {k: draft if v == "{}" else v for k, v in fields.items()}
                    id = await socket.send(type_, **filled)
                    said.add(await socket.refusal_of(id))
                    assert socket.refused[id]["args"] == {}
                assert said == {code}
        assert before.past.number == number


async def test_nobody_but_control_singles_somebody_out(tmp_path: Path) -> None:
    """`to` names a seat: a player who names one learns nothing of whether it is taken, or whose."""
    async with served(tmp_path) as house:
        sheet = await house.seminar()
        people = [await house.join(sheet["code"], f"P{n}") for n in range(4)]
        control = await house.control(people[0]["exercise"])
        await control.do("start")
        one = await house.enter(people[0]["token"])
        for channel in ("plenary", f"caucus-{one.you['viewer']}", f"control-{one.you['viewer']}"):
            answers = []
            for seat in (*(person["seat"] for person in people), "nobody", "control"):
                id = await one.send("speak", channel=channel, text="You there.", to=seat)
                await one.refusal_of(id)
                answers.append({k: v for k, v in one.refused[id].items() if k != "id"})
            assert all(answer == answers[0] for answer in answers), answers
        heard = [await house.enter(person["token"]) for person in people[1:]]
        assert "You there." not in json.dumps([each.lines for each in heard])


async def test_channels_and_drafts_of_others_do_not_exist(tmp_path: Path) -> None:
    """The answer about a caucus that there is, is that about one that there is not."""
    async with served(tmp_path) as house:
        ada, _ = await two_tables(house)
        control = await house.control(ada["exercise"])
        await control.do("start")
        one = await house.enter(ada["token"])
        parties = [party["id"] for party in one.parts["board"]["parties"]]
        theirs = next(party for party in parties if party != one.you["viewer"])
        answers = []
        for channel in (f"caucus-{theirs}", f"control-{theirs}", "caucus-nobody"):
            id = await one.send("speak", channel=channel, text="x")
            await one.refusal_of(id)
            answers.append({k: v for k, v in one.refused[id].items() if k != "id"})
        assert answers[0] == answers[1] == answers[2]


async def test_a_refusal_takes_no_longer_for_what_is_there(tmp_path: Path) -> None:
    """Generous, since machines differ: a look into a table would be ten times as long."""
    async with served(tmp_path) as house:
        sheet = await house.seminar()
        ada = await house.join(sheet["code"])
        await house.join((await house.seminar())["code"])
        socket = await house.enter(ada["token"])
        theirs = next(
            p["id"] for p in socket.parts["board"]["parties"] if p["id"] != socket.you["viewer"]
        )
        spans: dict[str, list[float]] = {f"caucus-{theirs}": [], "caucus-nobody": []}
        for _ in range(60):
            for channel, found in spans.items():
                began = time.perf_counter()
                await socket.refusal("speak", channel=channel, text="x")
                found.append(time.perf_counter() - began)
        there, not_there = (median(found) for found in spans.values())
        assert there < 3 * not_there + 0.005
        assert not_there < 3 * there + 0.005
