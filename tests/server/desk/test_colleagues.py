"""Colleagues: a seminar is held by several facilitators, each under a name of their own."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
import structlog.testing

from server.logs import configure
from server.people.accounts import DAY, LOCAL
from server.people.holders import MOST
from tests.kit.colleagues import (
    Head,
    account_of,
    control,
    enter,
    holders,
    invite,
    joined,
    order,
    sheets,
    take,
    withdraw,
)
from tests.kit.served import Hand, facilitator, served

pytestmark = pytest.mark.slow


async def test_two_hold_one_seminar_each_under_their_own_name(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        sheet = await house.seminar(exercises=2)
        code, (one, two) = sheet["code"], [each["id"] for each in sheet["exercises"]]
        anna = await joined(house, code, house.bearer, "Anna")
        assert await holders(house, house.bearer) == [("", False, True), ("Anna", False, False)]
        assert await holders(house, anna) == [("", False, False), ("Anna", False, True)]
        assert (await order(house, one, house.bearer, type="start"))[0] == 200
        assert (await order(house, one, anna, type="pause", reason="Tea."))[0] == 200
        told = (await house.web.get(f"/api/exercises/{one}/doings", headers=anna)).json()
        assert [(each["name"], each["command"], each["about"]) for each in told] == [
            ("", "start", {}),
            ("Anna", "pause", {"reason": "Tea."}),
        ]
        log = await house.house.event_log.rows(one)
        own = await account_of(house, anna)
        assert [row.seat for row in log[1:]] == [f"control:{LOCAL}", f"control:{own}"]
        assert "Anna" not in "".join(row.actor + row.command + row.event for row in log)
        # Both sit at tables, and each sees where the other looks.
        ours = await house.control(one)
        theirs = await control(house, two, anna)
        assert (theirs.you["viewer"], theirs.you["watches"]) == ("control", False)
        (seen,) = await sheets(house, house.bearer)
        assert [each["tables"] for each in seen["holders"]] == [[1], [2]]
        await theirs.do("start")
        await ours.do("end", reason="")


async def test_a_word_is_good_once_for_one_account_for_a_day_and_is_kept_as_a_hash(
    tmp_path: Path,
) -> None:
    clock = Hand()
    unknown = (404, {"code": "word-unknown", "args": {}})
    async with served(tmp_path, moments=clock) as house:
        code = (await house.seminar())["code"]
        anna, eve = await facilitator(house, "Anna"), await facilitator(house, "Eve")
        word = (await invite(house, code, house.bearer, " anna "))["word"]
        assert word.encode() not in (tmp_path / "log.sqlite3").read_bytes()
        assert await take(house, word, eve) == unknown
        assert await take(house, word, house.bearer) == unknown
        newer = (await invite(house, code, house.bearer, "Anna"))["word"]
        other = (await invite(house, code, house.bearer, "Eve"))["word"]
        assert await take(house, word, anna) == unknown, "a new word kills the one before"
        clock.at += DAY
        assert await take(house, newer, anna) == unknown
        newest = (await invite(house, code, house.bearer, "Anna"))["word"]
        assert await take(house, other, eve) == unknown
        answers = await asyncio.gather(take(house, newest, anna), take(house, newest, anna))
        assert sorted(status for status, _ in answers) == [200, 404]
        nobody = (await invite(house, code, house.bearer, "Nobody"))["word"]
        assert len(nobody) == len(newest)
        for head in (anna, eve, house.bearer):
            assert await take(house, nobody, head) == unknown


@pytest.mark.parametrize("way", ["sign-out-everywhere", "withdraw"])
async def test_words_and_links_die_with_who_gave_them(tmp_path: Path, way: str) -> None:
    async with served(tmp_path) as house:
        code = (await house.seminar())["code"]
        anna = await joined(house, code, house.bearer, "Anna")
        eve = await facilitator(house, "Eve")
        word = (await invite(house, code, anna, "Eve"))["word"]
        given = (await invite(house, code, anna, "Gus", account=False))["link"]
        unharmed = (await invite(house, code, house.bearer, "Pia", account=False))["link"]
        if way == "withdraw":
            account = await account_of(house, anna)
            assert await withdraw(house, code, house.bearer, account) == (204, "")
        else:
            assert (
                await house.web.post("/api/sign-out-everywhere", headers=anna)
            ).status_code == 204
            refused = await house.web.post("/api/enter", json={"link": given.partition("=")[2]})
            assert refused.status_code == 401
        assert (await take(house, word, eve))[0] == 404
        assert len(await sheets(house, await enter(house, unharmed))) == 1


async def test_words_are_not_to_be_guessed_and_no_log_holds_them(tmp_path: Path) -> None:
    async with served(tmp_path, miss_burst=5) as house:
        code = (await house.seminar())["code"]
        anna = await facilitator(house, "Anna")
        configure("info", colours=False)
        with structlog.testing.capture_logs() as lines:
            word = (await invite(house, code, house.bearer, "Anna"))["word"]
            link = (await invite(house, code, house.bearer, "Gus", account=False))["link"]
        assert [line["event"] for line in lines] == ["word-given", "guest-invited"]
        for secret in (word, link.partition("=")[2], "Anna", "Gus"):
            assert secret not in repr(lines)
        answers = [(await take(house, f"word {n}", anna))[0] for n in range(8)]
        assert answers == [404] * 5 + [429] * 3
        assert (await take(house, word, anna))[1]["code"] == "too-fast"


async def test_a_guest_comes_by_a_link_and_holds_what_they_were_invited_to(tmp_path: Path) -> None:
    """On a laptop nobody needs an account."""
    async with served(tmp_path) as house:
        sheet = await house.seminar()
        code, exercise = sheet["code"], sheet["exercises"][0]["id"]
        link = (await invite(house, code, house.bearer, "Gus", account=False))["link"]
        gus = await enter(house, link)
        again = await house.web.post("/api/enter", json={"link": link.partition("=")[2]})
        assert again.status_code == 401, "it is good once"
        assert await holders(house, gus) == [("", False, False), ("Gus", False, True)]
        assert (await order(house, exercise, gus, type="start"))[0] == 200
        asked = {"scenario": "two-shores", "exercises": 1, "title": ""}
        mine = await house.web.post("/api/seminars", json=asked, headers=gus)
        assert (mine.status_code, mine.json()["code"]) == (403, "guest")
        password = {"old": "", "new": "a long password of Gus"}
        refused = await house.web.post("/api/account/password", json=password, headers=gus)
        assert (refused.status_code, refused.json()["code"]) == (409, "account-nameless")
        # Another device: the first stays where it is.
        path = f"/api/seminars/{code}/colleagues/link"
        account = {"account": await account_of(house, gus)}
        other = (await house.web.post(path, json=account, headers=house.bearer)).json()["link"]
        tablet = await enter(house, other)
        assert await sheets(house, tablet)
        assert await sheets(house, gus)
        # Who runs the server says a name, and is called so.
        named = await house.web.post(
            "/api/account/name", json={"name": "Ben"}, headers=house.bearer
        )
        assert named.status_code == 204
        assert await holders(house, gus) == [("Ben", False, False), ("Gus", False, True)]
        # Withdrawn, the guest is out everywhere, at once.
        table = await control(house, exercise, gus)
        assert await withdraw(house, code, house.bearer, account["account"]) == (204, "")
        assert (await table.goodbye())[1] == 1008
        for head in (gus, tablet):
            assert (await house.web.get("/api/seminars", headers=head)).status_code == 401
        told = await house.web.get(f"/api/exercises/{exercise}/doings", headers=house.bearer)
        assert [each["name"] for each in told.json()] == ["Gus"], "what was done stays theirs"


async def test_who_only_watches_sees_all_and_moves_nothing(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        sheet = await house.seminar()
        code, exercise = sheet["code"], sheet["exercises"][0]["id"]
        eye = await joined(house, code, house.bearer, "Eye", watches=True)
        assert [(each["code"], each["watches"]) for each in await sheets(house, eye)] == [
            (code, True)
        ]
        at = f"/api/exercises/{exercise}"
        for path in ("log", "notebook", "doings", "debrief"):
            answer = await house.web.get(f"{at}/{path}", headers=eye)
            assert answer.status_code == 200, path
        beside = await house.web.get(f"/api/seminars/{code}/comparison", headers=eye)
        assert beside.status_code == 200
        table = await control(house, exercise, eye)
        assert (table.you["viewer"], table.you["watches"]) == ("control", True)
        assert "oversight" in table.parts
        assert await table.refusal("start") == "only-watching"
        page = {"id": "0" * 32, "party": None, "draft": None, "text": "x"}
        moves: tuple[tuple[str, dict[str, Any]], ...] = (
            (f"{at}/commands", {"id": "0" * 32, "command": {"type": "start"}}),
            (f"{at}/notebook", page),
            (f"{at}/notebook/tell", {"id": "0" * 32}),
            (f"{at}/forget", {"seat": "x"}),
            ("/api/links", {"exercise": exercise, "to": "projector"}),
            (f"/api/seminars/{code}/hand-over", {"name": "Eye"}),
            (f"/api/seminars/{code}/people", {"people": []}),
            (f"/api/seminars/{code}/seating", {"places": []}),
            (f"/api/seminars/{code}/handouts", {}),
            (f"/api/seminars/{code}/colleagues", {"name": "Eve", "account": True}),
            (f"/api/seminars/{code}/colleagues/link", {"account": LOCAL}),
            (f"/api/seminars/{code}/colleagues/account", {"account": LOCAL}),
            (f"/api/seminars/{code}/withdraw", {"account": LOCAL}),
        )
        for path, body in moves:
            answer = await house.web.post(path, json=body, headers=eye)
            assert (answer.status_code, answer.json()["code"]) == (403, "only-watching"), path
        assert len(await house.house.event_log.rows(exercise)) == 1
        # Invited to hold it, they hold it; invited to watch, who holds it goes on holding it.
        word = (await invite(house, code, house.bearer, "Eye"))["word"]
        assert (await take(house, word, eye))[1]["watches"] is False
        await table.do("start")
        word = (await invite(house, code, house.bearer, "Eye", watches=True))["word"]
        assert (await take(house, word, eye))[1]["watches"] is False


async def test_one_leaves_or_is_withdrawn_and_never_the_last_who_can_come_back(
    tmp_path: Path,
) -> None:
    async with served(tmp_path) as house:
        sheet = await house.seminar()
        code, exercise = sheet["code"], sheet["exercises"][0]["id"]
        assert await withdraw(house, code, house.bearer, LOCAL) == (409, "last-holder")
        await enter(house, (await invite(house, code, house.bearer, "Gus", account=False))["link"])
        eye = await joined(house, code, house.bearer, "Eye", watches=True)
        assert await withdraw(house, code, house.bearer, LOCAL) == (409, "last-holder")
        anna = await joined(house, code, house.bearer, "Anna")
        stranger = await withdraw(house, code, house.bearer, "nobody")
        assert stranger == (404, "no-such-colleague")
        table = await house.control(exercise)
        assert await withdraw(house, code, anna, LOCAL) == (204, "")
        assert await table.goodbye() == ("exercise-gone", 1008)
        assert await sheets(house, house.bearer) == []
        gone = await house.web.get(f"/api/exercises/{exercise}/log", headers=house.bearer)
        assert gone.status_code == 404
        assert [name for name, _, _ in await holders(house, anna)] == ["Anna", "Gus", "Eye"]
        assert await withdraw(house, code, anna, await account_of(house, anna)) == (
            409,
            "last-holder",
        )
        assert await withdraw(house, code, eye, await account_of(house, eye)) == (204, "")
        assert await sheets(house, eye) == []


async def test_one_of_two_hands_it_over_and_the_other_stays(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        code = (await house.seminar())["code"]
        anna = await joined(house, code, house.bearer, "Anna")
        ben = await facilitator(house, "Ben")
        path = f"/api/seminars/{code}/hand-over"
        word = (await house.web.post(path, json={"name": "Ben"}, headers=anna)).json()["word"]
        assert (await take(house, word, ben))[0] == 200
        assert await sheets(house, anna) == []
        assert [name for name, _, _ in await holders(house, ben)] == ["", "Ben"]
        # To one who holds it already: the giver goes, and nobody holds it twice.
        word = (await house.web.post(path, json={"name": "Ben"}, headers=house.bearer)).json()
        assert (await take(house, word["word"], ben))[0] == 200
        assert await holders(house, ben) == [("Ben", False, True)]


async def test_another_process_learns_of_colleagues_from_the_database(tmp_path: Path) -> None:
    async with served(tmp_path) as house, served(tmp_path) as other:
        sheet = await house.seminar()
        code, exercise = sheet["code"], sheet["exercises"][0]["id"]
        await other.control(exercise)  # it has the exercise open since before
        anna = await joined(house, code, house.bearer, "Anna")
        table = await control(other, exercise, anna)
        await table.do("start")
        account = await account_of(house, anna)
        assert await withdraw(house, code, house.bearer, account) == (204, "")
        answer = await other.web.get(f"/api/exercises/{exercise}/log", headers=anna)
        assert answer.status_code == 404
        await other.house.door.recheck()
        assert await table.goodbye() == ("exercise-gone", 1008)


async def test_a_seminar_has_only_so_many_facilitators(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        code = (await house.seminar())["code"]
        for number in range(MOST - 1):
            await invite(house, code, house.bearer, f"Guest {number}", account=False)
        asked = {"name": "One more", "account": False}
        path = f"/api/seminars/{code}/colleagues"
        answer = await house.web.post(path, json=asked, headers=house.bearer)
        assert (answer.status_code, answer.json()["code"]) == (409, "too-many-colleagues")
        assert len(await holders(house, house.bearer)) == MOST


async def test_colleagues_write_in_one_notebook_and_not_over_each_other(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        sheet = await house.seminar()
        code, exercise = sheet["code"], sheet["exercises"][0]["id"]
        anna = await joined(house, code, house.bearer, "Anna")
        path = f"/api/exercises/{exercise}/notebook"

        async def noted() -> str:
            (seen,) = await sheets(house, house.bearer)
            return str(seen["exercises"][0]["noted"])

        async def write(head: Head, text: str, over: int | None) -> tuple[int, Any]:
            page = {"id": "a" * 32, "party": None, "draft": None, "text": text, "over": over}
            answer = await house.web.post(path, json=page, headers=head)
            return answer.status_code, answer.json()

        empty = await noted()
        status, (page,) = await write(anna, "Table 2 is lost", None)
        assert (status, page["author"], page["edition"]) == (200, "Anna", 1)
        first = await noted()
        status, (page,) = await write(house.bearer, "Table 2 is back", 1)
        assert (status, page["author"], page["edition"]) == (200, "", 2)
        second = await noted()
        assert len({empty, first, second}) == 3, "the list tells that there is something to read"
        refused = await write(anna, "Table 2 needs me", 1)
        assert (refused[0], refused[1]["code"]) == (409, "page-changed")
        assert (await write(anna, "Table 2 is back", 1))[0] == 200, "the same is no quarrel"
        refused = await write(anna, "", 1)
        assert (refused[0], refused[1]["code"]) == (409, "page-changed"), "nor is it torn out"
        assert (await write(anna, "", 2)) == (200, [])
        assert await noted() == empty


async def test_a_page_is_told_to_the_room_once_whoever_of_them_tells_it(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        sheet = await house.seminar()
        code, exercise = sheet["code"], sheet["exercises"][0]["id"]
        anna = await joined(house, code, house.bearer, "Anna")
        await order(house, exercise, anna, type="start")
        await order(house, exercise, anna, type="end", reason="")
        await order(house, exercise, anna, type="open-debrief", open=True)
        page = {"id": "a" * 32, "party": None, "draft": None, "text": "Look here"}
        path = f"/api/exercises/{exercise}/notebook"
        await house.web.post(path, json=page, headers=anna)
        for head in (anna, house.bearer):
            told = await house.web.post(f"{path}/tell", json={"id": "a" * 32}, headers=head)
            assert told.status_code == 200
        doings = (await house.web.get(f"/api/exercises/{exercise}/doings", headers=anna)).json()
        assert [each["command"] for each in doings].count("annotate") == 1


async def test_an_adjustment_says_who_and_when_and_players_are_told_of_neither(
    tmp_path: Path,
) -> None:
    async with served(tmp_path) as house:
        sheet = await house.seminar()
        code, exercise = sheet["code"], sheet["exercises"][0]["id"]
        ada = await house.enter((await house.join(code, "Ada"))["token"])
        anna = await joined(house, code, house.bearer, "Anna")
        table = await control(house, exercise, anna)
        await table.do("start")
        change = {"party": "halvern", "what": "capital", "of": None, "change": -50}
        await table.do("adjust", **change, reason="A scandal.")
        (made,) = table.parts["oversight"]["adjustments"]
        assert made["by"] == f"control:{await account_of(house, anna)}"
        assert made["at"] > 0
        ours = await house.control(exercise)
        await ours.do("take-back", adjustment=made["id"])
        told = (await house.web.get(f"/api/exercises/{exercise}/doings", headers=anna)).json()
        assert [(each["name"], each["command"]) for each in told] == [
            ("Anna", "start"),
            ("Anna", "adjust"),
            ("", "take-back"),
        ]
        await ada.quiet()
        assert "scandal" not in str(ada.heard)
        pupil = {"authorization": f"Bearer {(await house.join(code, 'Bo'))['token']}"}
        path = f"/api/exercises/{exercise}/doings"
        assert (await house.web.get(path, headers=pupil)).status_code == 403
