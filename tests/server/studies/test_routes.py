"""Studies over HTTP: the real application, the real process that works, and every refusal."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from tests.kit.evening import ROUNDS, lay
from tests.kit.served import Served, served

pytestmark = pytest.mark.slow


def as_(token: str) -> dict[str, str]:
    return {"authorization": f"Bearer {token}"}


async def ask(
    house: Served, exercise: str, changes: list[str], futures: int, headers: dict[str, str]
) -> tuple[int, list[dict[str, Any]]]:
    """The status, and the lines or the one refusal."""
    answer = await house.web.post(
        f"/api/exercises/{exercise}/whatif",
        json={"changes": changes, "futures": futures},
        headers=headers,
    )
    return answer.status_code, [json.loads(line) for line in answer.text.splitlines()]


async def test_a_decision_is_offered_asked_for_and_answered_with_its_futures(
    tmp_path: Path,
) -> None:
    left = await lay(tmp_path)
    async with served(tmp_path) as house:
        path = f"/api/exercises/{left.exercise}/decisions"
        offers = (await house.web.get(path, headers=house.bearer)).json()
        assert (offers["rounds"], offers["futures"]) == (ROUNDS, 200)
        signings = [one for one in offers["offers"] if one["kind"] == "sign" and one["party"]]
        words = signings[0]["choices"][0]["words"]
        status, lines = await ask(house, left.exercise, words, 6, house.bearer)
        assert status == 200
        answers = [line for line in lines if line["type"] == "answer"]
        assert (answers[0]["done"], answers[-1]["done"], answers[-1]["of"]) == (0, 6, 6)
        last = answers[-1]["answer"]
        assert last["futures"] == 6
        for line in last["lines"]:
            assert len(line["played"]) == len(line["changed"]) == ROUNDS + 1
            fan = line["changed_fan"]
            rows = zip(fan["low"], fan["middle"], fan["high"], strict=True)
            assert all(low <= middle <= high for low, middle, high in rows)
        assert all(share["changed_futures"] <= 6 for share in last["shares"])
        assert any(one["code"] == "whatif-one-reading" for one in last["sentences"])
        again, kept = await ask(house, left.exercise, words, 6, house.bearer)
        assert (again, kept) == (200, [answers[-1]]), "kept, and no process was asked"


async def test_what_was_open_to_a_delegation_can_be_added_and_several_changes_at_once(
    tmp_path: Path,
) -> None:
    left = await lay(tmp_path)
    async with served(tmp_path) as house:
        path = f"/api/exercises/{left.exercise}/openings"
        where: dict[str, str | int] = {"party": "halvern", "round": 3}
        found = (await house.web.get(path, params=where, headers=house.bearer)).json()
        assert (found["party"], found["round"], found["tokens"]) == ("halvern", 3, 2)
        kinds = {one["kind"] for one in found["offers"]}
        assert kinds >= {"leap", "posture", "attend", "side-payment", "exception"}
        first = {one["kind"]: one["choices"][0]["words"] for one in found["offers"]}
        impossible = 'add:halvern:3:{"type":"sign","draft":"never","revision":1}'
        words = [*first["leap"], *first["attend"], *first["side-payment"], impossible]
        status, lines = await ask(house, left.exercise, [*words, "lens:agent"], 0, house.bearer)
        assert status == 200
        answer = lines[-1]["answer"]
        assert [one["change"] for one in answer["changes"]] == ["add"] * 4 + ["lens"]
        dropped = [one for one in answer["dropped"] if one["entry"] == 0]
        assert [(one["round"], one["refused"]["code"]) for one in dropped] == [(3, "no-such-draft")]
        assert "whatif-not-granted" in {one["code"] for one in answer["sentences"]}
        for asked, code in (({**where, "round": 99}, "not-in-the-record"),
                            ({**where, "party": "nobody"}, "no-such-party")):  # fmt: skip
            refused = await house.web.get(path, params=asked, headers=house.bearer)
            assert (refused.status_code, refused.json()["code"]) == (409, code)
        closed = await house.web.get(path, params=where, headers=as_(left.player))
        assert (closed.status_code, closed.json()["code"]) == (403, "not-open")


async def test_a_what_if_is_for_those_who_may_see_the_debrief(tmp_path: Path) -> None:
    left = await lay(tmp_path)
    async with served(tmp_path) as house:
        player, stranger = as_(left.player), as_(left.stranger)

        async def refused(headers: dict[str, str]) -> tuple[int, str]:
            status, lines = await ask(house, left.exercise, ["no-measures"], 0, headers)
            return status, lines[0].get("code", "")

        assert await refused({}) == (401, "token-missing")
        assert await refused(player) == (403, "not-open")
        assert await refused(stranger) == (403, "not-your-exercise")
        for path in ("decisions", "stress?round=1"):
            answer = await house.web.get(f"/api/exercises/{left.exercise}/{path}", headers=player)
            assert (answer.status_code, answer.json()["code"]) == (403, "not-open")
        control = await house.control(left.exercise)
        await control.do("open-debrief", open=True)
        status, lines = await ask(house, left.exercise, ["no-measures"], 0, player)
        assert (status, lines[-1]["type"]) == (200, "answer")
        status, lines = await ask(house, "0" * 16, ["no-measures"], 0, house.bearer)
        assert (status, lines[0]["code"]) == (404, "no-such-exercise")


@pytest.mark.parametrize(
    ("changes", "futures", "refused"),
    [
        (["no-leeps"], 0, (422, "no-such-change")),
        (["lens:rosy"], 0, (422, "no-such-change")),
        (["alter:12:" + "[" * 1500], 0, (422, "no-such-change")),
        (["x" * 2001], 0, (422, "not-understood")),
        ([], 0, (422, "not-understood")),
        (["no-leaps"] * 41, 0, (422, "not-understood")),
        (["no-leaps"], -1, (422, "not-understood")),
        (["no-leaps"], 1000, (422, "too-many-futures")),
        (["remove:1"], 0, (409, "not-a-wish")),
        (["remove:99999"], 0, (409, "no-such-entry")),
        (["no-leap:halvern:99"], 0, (409, "no-such-leap")),
        (["no-agreement:nothing"], 5, (409, "no-such-signature")),
        (["move-leap:a:1:+999999999"], 0, (409, "no-such-leap")),
        (["add:halvern:1"], 0, (422, "no-such-change")),
        (["add:halvern:x:{}"], 0, (422, "no-such-change")),
        (['add:halvern:1:{"type":"launch"}'], 0, (422, "no-such-change")),
        (['add:halvern:1:{"type":"start"}'], 0, (409, "not-addable")),
        (['add:nobody:1:{"type":"leap","round":1,"confirm":true}'], 0, (409, "no-such-party")),
    ],
)
async def test_what_cannot_be_changed_is_refused_with_a_code(
    tmp_path: Path, changes: list[str], futures: int, refused: tuple[int, str]
) -> None:
    left = await lay(tmp_path)
    async with served(tmp_path) as house:
        status, lines = await ask(house, left.exercise, changes, futures, house.bearer)
        assert (status, lines[0]["code"]) == refused


async def test_what_is_far_beyond_the_record_is_answered_in_good_time(tmp_path: Path) -> None:
    left = await lay(tmp_path)
    async with served(tmp_path) as house:
        offers = (
            await house.web.get(f"/api/exercises/{left.exercise}/decisions", headers=house.bearer)
        ).json()["offers"]
        sign = next(one for one in offers if one["kind"] == "sign" and one["party"])
        number = sign["choices"][0]["words"][0].partition(":")[2]
        for by in ("+1000000000", "-1000000000"):
            status, lines = await ask(
                house, left.exercise, [f"delay:{number}:{by}"], 1, house.bearer
            )
            assert (status, lines[-1]["type"]) == (200, "answer")


async def test_before_a_round_is_resolved_there_is_nothing_to_ask(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        exercise = (await house.seminar())["exercises"][0]["id"]
        status, lines = await ask(house, exercise, ["no-measures"], 0, house.bearer)
        assert (status, lines[0]["code"]) == (409, "nothing-resolved")
        for path in ("decisions", "stress?round=1"):
            answer = await house.web.get(f"/api/exercises/{exercise}/{path}", headers=house.bearer)
            assert (answer.status_code, answer.json()["code"]) == (409, "nothing-resolved")


async def test_of_an_exercise_that_goes_on_only_what_is_resolved_is_open(tmp_path: Path) -> None:
    left = await lay(tmp_path)
    async with served(tmp_path) as house:
        control = await house.control(left.halfway)
        await control.do("open-debrief", open=True)
        path = f"/api/exercises/{left.halfway}/decisions"
        offers = (await house.web.get(path, headers=as_(left.stranger))).json()
        assert offers["rounds"] == 2
        status, lines = await ask(house, left.halfway, ["in-spirit"], 0, as_(left.stranger))
        assert status == 200
        assert all(len(line["changed"]) == 3 for line in lines[-1]["answer"]["lines"])


async def test_the_stress_test_ranks_the_agreements_and_knows_only_resolved_rounds(
    tmp_path: Path,
) -> None:
    left = await lay(tmp_path)
    async with served(tmp_path) as house:
        path = f"/api/exercises/{left.exercise}/stress"
        answer = await house.web.get(path, params={"round": ROUNDS}, headers=house.bearer)
        (line,) = answer.text.splitlines()
        found = json.loads(line)["stress"]
        assert (found["round"], found["crises"]) == (ROUNDS, 200)
        gains = [one["held"] - one["without"] for one in found["agreements"]]
        assert gains == sorted(gains, reverse=True)
        assert gains
        late = await house.web.get(path, params={"round": ROUNDS + 1}, headers=house.bearer)
        assert (late.status_code, late.json()["code"]) == (409, "round-not-resolved")


async def test_a_live_table_answers_while_futures_are_played(tmp_path: Path) -> None:
    left = await lay(tmp_path)
    async with served(tmp_path) as house:
        body = {"changes": ["no-measures"], "futures": 60}
        path = f"/api/exercises/{left.exercise}/whatif"
        control = await house.control(left.halfway)
        async with house.web.stream("POST", path, json=body, headers=house.bearer) as answer:
            lines = answer.aiter_lines()
            while json.loads(await anext(lines))["type"] != "answer":
                pass
            for _ in range(20):
                await control.quiet()
            assert house.house.studies.busy == 1, "the table was answered before they were done"


async def test_nobody_listens_and_the_process_ends(tmp_path: Path) -> None:
    left = await lay(tmp_path)
    async with served(tmp_path) as house:
        body = {"changes": ["no-measures"], "futures": 200}
        path = f"/api/exercises/{left.exercise}/whatif"
        async with house.web.stream("POST", path, json=body, headers=house.bearer) as answer:
            assert json.loads(await anext(answer.aiter_lines()))["of"] == 200
        async with asyncio.timeout(20):
            while house.house.studies.busy:
                await house.web.get("/api/health")


async def test_a_study_that_takes_too_long_keeps_what_there_is(tmp_path: Path) -> None:
    left = await lay(tmp_path)
    async with served(tmp_path, study_seconds=3) as house:
        status, lines = await ask(house, left.exercise, ["no-measures"], 200, house.bearer)
        assert status == 200
        answers = [line for line in lines if line["type"] == "answer"]
        assert answers[-1]["done"] < answers[-1]["of"]
    async with served(tmp_path, study_seconds=0.01) as house:
        status, lines = await ask(house, left.exercise, ["no-measures"], 200, house.bearer)
        assert (status, lines[0]["code"]) == (409, "study-too-long")


async def test_a_house_that_closes_does_not_wait_for_its_studies(tmp_path: Path) -> None:
    left = await lay(tmp_path)
    async with served(tmp_path) as house:
        asked = asyncio.create_task(ask(house, left.exercise, ["no-measures"], 200, house.bearer))
        while not house.house.studies.busy:
            await house.web.get("/api/health")
        house.leave()
        status, lines = await asked
        assert (status, lines[-1].get("code")) in {(200, "study-stopped"), (409, "study-stopped")}


async def test_history_is_told_beside_a_historical_case_and_only_there(tmp_path: Path) -> None:
    left = await lay(tmp_path)
    async with served(tmp_path) as house:
        fictional = await house.web.get(
            f"/api/exercises/{left.exercise}/history", headers=house.bearer
        )
        assert (fictional.status_code, fictional.json()["code"]) == (404, "no-history")
        exercise = (await house.seminar("helsinki"))["exercises"][0]["id"]
        path = f"/api/exercises/{exercise}/history"
        early = await house.web.get(path, headers=house.bearer)
        assert (early.status_code, early.json()["code"]) == (409, "nothing-resolved")
        control = await house.control(exercise)
        await control.do("start")
        for phase in ("talks", "decisions"):
            await control.do("end-phase", round=1, phase=phase, reason="")
        lines = (await house.web.get(path, headers=house.bearer)).text.splitlines()
        told = json.loads(lines[-1])
        counts = [json.loads(line).get("done") for line in lines if "history" in line]
        assert counts[-1] == told["of"] == 40
        assert counts == sorted(counts)
        assert len(told["luck"]) == len(told["history"]["lines"])
        for line in told["luck"]:
            rows = zip(line["low"], line["middle"], line["high"], strict=True)
            assert all(low <= middle <= high for low, middle, high in rows)
        assert (told["type"], told["history"]["rounds"], told["here"]["rounds"]) == (
            "history",
            12,
            1,
        )
        assert told["history"]["entered"]
        assert told["here"]["entered"] == []


async def test_history_of_a_scenario_of_ones_own_lies_beside_it(tmp_path: Path) -> None:
    left = await lay(tmp_path)
    moves = tmp_path / "own" / "history" / "two-shores.yaml"
    moves.parent.mkdir(parents=True)
    moves.write_text("parties: [halvern, corvane]\nleaps: [{round: 2, party: corvane}]\n", "utf-8")
    async with served(tmp_path, scenarios=tmp_path / "own") as house:
        path = f"/api/exercises/{left.exercise}/history"
        lines = (await house.web.get(path, headers=house.bearer)).text.splitlines()
        told = json.loads(lines[-1])
        assert told["type"] == "history"
        assert [(leap["party"], leap["round"]) for leap in told["history"]["leaps"]] == [
            ("corvane", 2)
        ]


async def test_control_alone_is_told_why_bots_did_what_they_did(tmp_path: Path) -> None:
    left = await lay(tmp_path)
    async with served(tmp_path) as house:
        for exercise, token in ((left.exercise, left.player), (left.halfway, left.stranger)):
            path = f"/api/exercises/{exercise}/reasons"
            refused = await house.web.get(path, headers=as_(token))
            assert (refused.status_code, refused.json()["code"]) == (403, "only-control")
            told = json.loads((await house.web.get(path, headers=house.bearer)).text)
            assert told["type"] == "reasons"
            assert len(told["reasons"]) > 12
            assert {one["code"] for one in told["reasons"]} > {"explore"}


async def test_bots_play_the_same_start_and_what_they_make_of_it_is_told_as_they_play(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.studies.routes.GAMES", 6)
    left = await lay(tmp_path)
    async with served(tmp_path) as house:
        path = f"/api/exercises/{left.exercise}/usual"
        closed = await house.web.get(path, headers=as_(left.player))
        assert (closed.status_code, closed.json()["code"]) == (403, "not-open")
        answer = await house.web.get(path, headers=house.bearer)
        assert answer.status_code == 200
        told = [json.loads(line) for line in answer.text.splitlines()]
        games = [line for line in told if line["type"] == "usual"]
        assert (games[-1]["done"], games[-1]["of"]) == (6, 6)
        usual = games[-1]["usual"]
        assert all(0 <= pair["transformed"] <= 6 for pair in usual["pairs"])
        for line in usual["lines"]:
            fan = line["fan"]
            assert len(fan["low"]) == ROUNDS + 1
            assert fan["low"][0] == fan["high"][0], "all begin alike"
            assert fan["low"] != fan["high"], "and go on with other luck"
