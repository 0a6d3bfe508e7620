"""Handing a seminar over: one account gives it, the account that was named takes it."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
import structlog.testing

from server.logs import configure
from server.people.accounts import DAY
from tests.kit.served import Hand, Served, facilitator, served

pytestmark = pytest.mark.slow

Head = dict[str, str]


async def word_for(house: Served, code: str, name: str, head: Head) -> str:
    answer = await house.web.post(
        f"/api/seminars/{code}/hand-over", json={"name": name}, headers=head
    )
    assert answer.status_code == 200, answer.text
    return str(answer.json()["word"])


async def take(house: Served, word: str, head: Head) -> tuple[int, Any]:
    answer = await house.web.post("/api/take-over", json={"word": word}, headers=head)
    return answer.status_code, answer.json()


async def codes(house: Served, head: Head) -> list[str]:
    listed = await house.web.get("/api/seminars", headers=head)
    return [each["code"] for each in listed.json()]


UNKNOWN = (404, {"code": "word-unknown", "args": {}})


async def test_the_account_that_was_named_takes_all_and_the_one_before_has_nothing_left(
    tmp_path: Path,
) -> None:
    async with served(tmp_path) as house:
        sheet = await house.seminar(exercises=2)
        code, first = sheet["code"], sheet["exercises"][0]["id"]
        ada = await house.join(code, "Ada")
        ben = await facilitator(house, "Ben")
        watching = await house.web.post(
            "/api/links", json={"exercise": first, "to": "projector"}, headers=house.bearer
        )
        old = await house.control(first)
        seat = await house.enter(ada["token"])
        word = await word_for(house, code, " ben ", house.bearer)
        assert await codes(house, ben) == [], "an offer gives nothing yet"

        status, taken = await take(house, word, ben)
        assert (status, taken["code"]) == (200, code)
        assert await old.goodbye() == ("exercise-gone", 1008)
        assert (await codes(house, ben), await codes(house, house.bearer)) == ([code], [])
        gone = await house.web.get(f"/api/exercises/{first}/log", headers=house.bearer)
        assert gone.status_code == 404
        link = watching.json()["url"].partition("=")[2]
        assert (await house.web.post("/api/enter", json={"link": link})).status_code == 401
        # People keep their places, and their new facilitator leads on.
        order = {"id": "1" * 32, "command": {"type": "start"}}
        path = f"/api/exercises/{first}/commands"
        assert (await house.web.post(path, json=order, headers=house.bearer)).status_code == 404
        assert (await house.web.post(path, json=order, headers=ben)).status_code == 200
        await seat.until_stage(status="running")


async def test_a_word_is_good_once_for_one_account_and_for_a_day(tmp_path: Path) -> None:
    clock = Hand()
    async with served(tmp_path, moments=clock) as house:
        code = (await house.seminar())["code"]
        ben, eve = await facilitator(house, "Ben"), await facilitator(house, "Eve")
        word = await word_for(house, code, "Ben", house.bearer)
        assert await take(house, word, eve) == UNKNOWN
        assert await take(house, word, house.bearer) == UNKNOWN
        newer = await word_for(house, code, "Ben", house.bearer)
        assert await take(house, word, ben) == UNKNOWN, "a new word kills the one before"
        clock.at += DAY
        assert await take(house, newer, ben) == UNKNOWN
        newest = await word_for(house, code, "Ben", house.bearer)
        answers = await asyncio.gather(take(house, newest, ben), take(house, newest, ben))
        assert sorted(status for status, _ in answers) == [200, 404]
        assert await take(house, newest, ben) == UNKNOWN
        assert await codes(house, ben) == [code]


async def test_a_name_that_nobody_has_is_answered_like_any_other(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        code = (await house.seminar())["code"]
        ben = await facilitator(house, "Ben")
        for name in ("Nobody", "", "ben\u202e", "x" * 200):
            word = await word_for(house, code, name, house.bearer)
            assert len(word) == len(await word_for(house, code, "Ben", house.bearer))
            for head in (ben, house.bearer):
                assert await take(house, word, head) == UNKNOWN
        assert await codes(house, house.bearer) == [code]


async def test_nobody_hands_over_what_is_not_theirs(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        code = (await house.seminar())["code"]
        ada = await house.join(code, "Ada")
        eve = await facilitator(house, "Eve")
        answers = []
        for wanted in (code, "AAAAAA"):
            path = f"/api/seminars/{wanted}/hand-over"
            answer = await house.web.post(path, json={"name": "Eve"}, headers=eve)
            answers.append((answer.status_code, answer.content))
        assert answers[0] == answers[1]
        assert answers[0][0] == 404
        pupil = {"authorization": f"Bearer {ada['token']}"}
        path = f"/api/seminars/{code}/hand-over"
        assert (await house.web.post(path, json={"name": "Eve"}, headers=pupil)).status_code == 403
        assert (await take(house, "word", pupil))[0] == 403
        # A session is no word, and a word is no session and no link.
        assert await take(house, eve["authorization"].removeprefix("Bearer "), eve) == UNKNOWN
        word = await word_for(house, code, "Eve", house.bearer)
        as_token = {"authorization": f"Bearer {word}"}
        assert (await house.web.get("/api/seminars", headers=as_token)).status_code == 401
        assert (await house.web.post("/api/enter", json={"link": word})).status_code == 401


async def test_who_gave_it_away_cannot_take_it_back_by_an_older_word(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        code = (await house.seminar())["code"]
        ben, eve = await facilitator(house, "Ben"), await facilitator(house, "Eve")
        word = await word_for(house, code, "Ben", house.bearer)
        assert (await take(house, word, ben))[0] == 200
        path = f"/api/seminars/{code}/hand-over"
        answer = await house.web.post(path, json={"name": "Eve"}, headers=house.bearer)
        assert answer.status_code == 404
        assert await codes(house, eve) == []
        # On it goes: the new holder gives it to a third.
        assert (await take(house, await word_for(house, code, "Eve", ben), eve))[0] == 200
        assert (await codes(house, ben), await codes(house, eve)) == ([], [code])


async def test_another_process_learns_whose_it_is_from_the_log(tmp_path: Path) -> None:
    """Two houses on one database: what one hands over, the other no longer shows."""
    async with served(tmp_path) as house, served(tmp_path) as other:
        sheet = await house.seminar()
        first = sheet["exercises"][0]["id"]
        ben = await facilitator(house, "Ben")
        old = await other.control(first)
        word = await word_for(house, sheet["code"], "Ben", house.bearer)
        assert (await take(house, word, ben))[0] == 200
        answer = await other.web.get(f"/api/exercises/{first}/log", headers=other.bearer)
        assert answer.status_code == 404
        assert (await other.web.get(f"/api/exercises/{first}/log", headers=ben)).status_code == 200
        await other.house.door.recheck()
        assert await old.goodbye() == ("exercise-gone", 1008)


@pytest.mark.parametrize("way", ["sign-out-everywhere", "password"])
async def test_a_guest_at_somebodys_session_keeps_no_word(tmp_path: Path, way: str) -> None:
    """Eve sat at Ben's open machine and had his seminar given to herself; he ends all sessions."""
    async with served(tmp_path) as house:
        ben, eve = await facilitator(house, "Ben"), await facilitator(house, "Eve")
        asked = {"scenario": "two-shores", "exercises": 1, "title": "Ben's"}
        code = (await house.web.post("/api/seminars", json=asked, headers=ben)).json()["code"]
        others = (await house.seminar())["code"]
        word = await word_for(house, code, "Eve", ben)
        unharmed = await word_for(house, others, "Eve", house.bearer)
        if way == "password":
            body = {"old": "", "new": "a long password of Ben"}
            ended = await house.web.post("/api/account/password", json=body, headers=ben)
        else:
            ended = await house.web.post("/api/sign-out-everywhere", headers=ben)
        assert ended.status_code == 204
        assert await take(house, word, eve) == UNKNOWN
        assert (await take(house, unharmed, eve))[0] == 200


async def test_words_are_not_to_be_guessed(tmp_path: Path) -> None:
    """Wrong ones are counted with wrong codes and links, and a right one then waits too."""
    async with served(tmp_path, miss_burst=5) as house:
        code = (await house.seminar())["code"]
        ben = await facilitator(house, "Ben")
        word = await word_for(house, code, "Ben", house.bearer)
        assert len(word) >= 32
        answers = [(await take(house, f"word {n}", ben))[0] for n in range(8)]
        assert answers == [404] * 5 + [429] * 3
        assert (await take(house, word, ben))[1]["code"] == "too-fast"


async def test_the_log_tells_who_gave_what_and_who_took_it_and_no_word(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        sheet = await house.seminar()
        ben = await facilitator(house, "Ben")
        configure("info", colours=False)
        with structlog.testing.capture_logs() as lines:
            word = await word_for(house, sheet["code"], "Ben", house.bearer)
            await take(house, "wrong", ben)
            await take(house, word, ben)
        told = [line for line in lines if line["event"].startswith("word-")]
        first = sheet["exercises"][0]["id"]
        assert [(line["event"], line["exercise"]) for line in told] == [
            ("word-given", first),
            ("word-taken", first),
        ]
        assert told[0]["by"] != told[1]["by"]
        for secret in (word, "Ben"):
            assert secret not in repr(lines)
