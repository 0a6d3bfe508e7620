"""A lesson: a whole small exercise against a bot, with nobody to facilitate it."""

from pathlib import Path
from typing import Any

import pytest

from server.desk import lessons
from server.desk.lessons import CASE, LESSON, PRACTICE, lesson_of
from server.limits.buckets import Buckets
from server.scenarios import load_scenario
from server.scenarios.loading import RULE_BOOK
from tests.kit.served import Served, served

pytestmark = pytest.mark.slow
POP_UP = load_scenario(RULE_BOOK / "cases" / f"{CASE}.yaml")


async def lesson(house: Served) -> dict[str, Any]:
    house.house.seminars.shelf = {**house.house.seminars.shelf, CASE: POP_UP}
    answer = await house.web.post("/api/lessons", json={"name": "Ada", "language": "en"})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def test_a_lesson_is_short_unhurried_and_undisturbed() -> None:
    made = lesson_of(POP_UP)
    assert (made.id, made.rounds, len(made.round_names)) == (LESSON, 2, 2)
    assert made.injects == ()
    assert {tide.round for tide in made.tide} <= {1, 2}
    assert min(made.clock.talks, made.clock.decisions, made.clock.reading) >= 3600


async def test_a_lesson_is_played_to_its_debrief_against_a_bot(tmp_path: Path) -> None:
    """What the tutorial asks for can be done, and the bot does its part."""
    async with served(tmp_path, bot_seconds=0) as house:
        joined = await lesson(house)
        me = await house.enter(joined["token"])
        assert (me.parts["board"]["scenario"], me.parts["stage"]["status"]) == (LESSON, "running")
        own = me.you["viewer"]
        [other] = [party["id"] for party in me.parts["board"]["parties"] if party["id"] != own]
        line = {"id": 1, "measure": "military-hotline", "parties": [own, other]}
        article = {**line, "values": {"calls": 1}, "monitor": None}
        await me.do(
            "table", title="A line", parties=[own, other], access=["all"], articles=[article]
        )

        def text() -> dict[str, Any]:
            draft: dict[str, Any]
            [draft] = [
                part
                for name, part in me.parts.items()
                if name.startswith("draft/") and part["sponsors"] == [own]
            ]
            return draft

        first = text()
        at = {"draft": first["id"], "article": 1, "parameter": "calls", "value": 3, "comment": ""}
        await me.do("bracket", revision=first["revision"], **at)
        while not (mine := [b for b in text()["brackets"] if b["owner"] == own]):
            await me.hear()
        back = {"draft": first["id"], "bracket": mine[0]["id"], "accept": False}
        await me.do("unbracket", revision=text()["revision"], **back)
        while text()["brackets"]:
            await me.hear()
        await me.do("sign", draft=first["id"], revision=text()["revision"])
        while set(text()["signatures"]) != {own, other}:
            await me.hear()
        await me.do("ready", round=1, phase="talks", ready=True)
        await me.until_stage(phase="decisions")
        await me.do("seal", round=1, sealed=True)
        await me.until_stage(phase="reading")
        assert "home" in me.parts
        await me.do("ready", round=1, phase="reading", ready=True)
        await me.until_stage(round=2)
        await me.do("ready", round=2, phase="talks", ready=True)
        await me.until_stage(phase="decisions")
        await me.do("seal", round=2, sealed=True)
        await me.until_stage(status="ended", debrief=True)
        for entered in me.parts["record"]["agreements"].values():
            assert entered["parties"] == [own, other]
        mine_ = {"authorization": f"Bearer {joined['token']}"}
        story = await house.web.get(f"/api/exercises/{joined['exercise']}/debrief", headers=mine_)
        assert story.status_code == 200


async def test_no_facilitator_sees_a_lesson(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        joined = await lesson(house)
        sheets = (await house.web.get("/api/seminars", headers=house.bearer)).json()
        assert joined["seminar"] not in {sheet["code"] for sheet in sheets}
        exercise = await house.house.exercises.find(joined["exercise"])
        assert exercise is not None
        assert exercise.holders == {PRACTICE: "holds"}


async def test_without_the_case_there_is_no_lesson(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        house.house.seminars.shelf = {}
        answer = await house.web.post("/api/lessons", json={"name": "Ada", "language": "en"})
        assert (answer.status_code, answer.json()["code"]) == (404, "no-such-scenario")


async def test_a_household_of_many_addresses_gets_no_more_lessons_than_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lessons, "_asking", Buckets(2, 0.001))
    async with served(tmp_path) as house:
        house.house.seminars.shelf = {**house.house.seminars.shelf, CASE: POP_UP}
        statuses = []
        for address in ("2001:db8::1", "2001:db8::2", "2001:db8::3:4", "2001:db8:0:1::1"):
            answer = await house.web.post(
                "/api/lessons",
                json={"name": "Ada", "language": "en"},
                headers={"x-forwarded-for": address},
            )
            statuses.append(answer.status_code)
        assert statuses == [200, 200, 429, 200], "the last is of another household"
