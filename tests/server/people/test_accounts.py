"""Accounts: signing in, being let in once, and being out everywhere at once."""

import re
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from server.people import accounts
from server.people.passwords import hashed, why_unfit
from server.people.tokens import Grant, issue
from tests.kit.served import CONTROL_TOKEN, Hand, Served, hello, served

pytestmark = pytest.mark.slow

PASSWORD = "correct horse battery"
HASH = hashed(PASSWORD)


async def account(house: Served, name: str = "Grace Hopper", password: str | None = HASH) -> str:
    """A new account; its id."""
    made = await house.house.event_log.write(lambda c: accounts.add(c, name, password, 1))
    assert made is not None
    return made.id


async def sign_in(house: Served, name: str = "Grace Hopper", password: str = PASSWORD) -> Any:
    return await house.web.post("/api/sign-in", json={"name": name, "password": password})


def bearing(session: Any) -> dict[str, str]:
    return {"authorization": f"Bearer {session.json()['token']}"}


def code(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def test_a_facilitator_signs_in_by_name_and_password(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await account(house)
        for name in ("Grace Hopper", "  grace   HOPPER "):
            session = await sign_in(house, name)
            assert (session.json()["kind"], session.json()["name"]) == ("control", "Grace Hopper")
            assert (await house.web.get("/api/seminars", headers=bearing(session))).json() == []


async def test_a_wrong_password_and_an_unknown_name_are_answered_alike(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await account(house)
        await account(house, "No Password", None)
        answers = [
            await sign_in(house, password="wrong"),
            await sign_in(house, "Somebody", "wrong"),
            await sign_in(house, "No Password", ""),
            await sign_in(house, "", ""),
        ]
        assert {code(answer) for answer in answers} == {(401, "sign-in-wrong")}
        assert len({answer.content for answer in answers}) == 1


async def test_nobody_has_a_password_by_default(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        for name in ("local", "", "admin", "control"):
            for password in ("", "admin", "password", "detente", CONTROL_TOKEN):
                assert (await sign_in(house, name, password)).status_code in {401, 429}


async def test_guessing_one_password_is_soon_refused_from_everywhere(tmp_path: Path) -> None:
    async with served(tmp_path, sign_in_burst=3, sign_ins_per_minute=0.001) as house:
        await account(house)
        await account(house, "Another")
        answers = [code(await sign_in(house, password=str(n))) for n in range(5)]
        assert answers == [(401, "sign-in-wrong")] * 3 + [(429, "too-fast")] * 2
        assert code(await sign_in(house)) == (429, "too-fast"), "the right one too, or it tells"
        assert (await sign_in(house, "Another")).status_code == 200


async def test_a_password_is_changed_by_whoever_knows_it_and_ends_other_sessions(
    tmp_path: Path,
) -> None:
    async with served(tmp_path) as house:
        await account(house)
        here, there = await sign_in(house), await sign_in(house)
        asked = {"old": "wrong", "new": "another good one"}
        path = "/api/account/password"
        wrong = await house.web.post(path, json=asked, headers=bearing(here))
        assert code(wrong) == (403, "password-wrong")
        short = await house.web.post(
            path, json={"old": PASSWORD, "new": "short"}, headers=bearing(here)
        )
        assert code(short) == (422, "password-too-short")
        right = await house.web.post(path, json={**asked, "old": PASSWORD}, headers=bearing(here))
        assert right.status_code == 204
        assert (await house.web.get("/api/account", headers=bearing(here))).json()["sessions"] == 1
        gone = await house.web.get("/api/account", headers=bearing(there))
        assert code(gone) == (401, "token-unknown")
        assert (await sign_in(house)).status_code == 401
        assert (await sign_in(house, password="another good one")).status_code == 200


async def test_whoever_is_let_in_by_a_link_chooses_the_first_password(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        id = await account(house, password=None)
        link = await house.house.event_log.write(
            lambda c: accounts.link(c, id, house.house.seminars.expiry() - 60 * accounts.DAY)
        )
        entered = await house.web.post("/api/enter", json={"link": link})
        assert entered.json()["name"] == "Grace Hopper"
        sheet = (await house.web.get("/api/account", headers=bearing(entered))).json()
        assert (sheet["named"], sheet["password"]) == (True, False)
        asked = {"old": "", "new": PASSWORD}
        changed = await house.web.post(
            "/api/account/password", json=asked, headers=bearing(entered)
        )
        assert changed.status_code == 204
        assert (await sign_in(house)).status_code == 200
        again = await house.web.post("/api/enter", json={"link": link})
        assert code(again) == (401, "token-unknown"), "it was good once"


async def test_the_link_that_a_server_prints_is_good_once(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        token = await house.house.event_log.write(
            lambda c: accounts.link(c, accounts.LOCAL, house.house.seminars.expiry())
        )
        assert (await house.web.post("/api/enter", json={"link": token})).status_code == 200
        again = await house.web.post("/api/enter", json={"link": token})
        assert code(again) == (401, "token-unknown")


async def test_another_control_token_turns_out_who_came_by_the_one_before(tmp_path: Path) -> None:
    first, second = "the-first-control-token", "the-second-control-token"
    async with served(tmp_path, control_token=first) as house:
        bearer = house.bearer
    async with served(tmp_path, control_token=first) as house:
        held = await house.web.get("/api/seminars", headers=bearer)
        assert held.status_code == 200, "a restart ends no session"
    async with served(tmp_path, control_token=second) as house:
        held = await house.web.get("/api/seminars", headers=bearer)
        assert code(held) == (401, "token-unknown")
        again = await house.web.post("/api/enter", json={"link": first})
        assert code(again) == (401, "token-unknown")
        bearer = house.bearer
    async with served(tmp_path, control_token=None) as house:
        held = await house.web.get("/api/seminars", headers=bearer)
        assert code(held) == (401, "token-unknown")
        again = await house.web.post("/api/enter", json={"link": second})
        assert code(again) == (401, "token-unknown")


async def test_a_process_that_starts_again_with_a_control_token_of_old_does_not_bring_it_back(
    tmp_path: Path,
) -> None:
    """A process of several, say, that nobody has told yet; whoever found the token waits for it."""
    first, second = "the-first-control-token", "the-second-control-token"
    async with served(tmp_path, control_token=first):
        pass
    async with served(tmp_path, control_token=second) as house:
        async with served(tmp_path, control_token=first) as late:
            again = await late.web.post("/api/enter", json={"link": first})
            assert code(again) == (401, "token-unknown")
            assert late.house.control is None
            held = await late.web.get("/api/seminars", headers=house.bearer)
            assert held.status_code == 200, "and it ends nobody's session"
        right = await house.web.post("/api/enter", json={"link": second})
        assert right.status_code == 200


async def test_a_control_token_that_was_signed_out_everywhere_is_not_good_after_a_restart(
    tmp_path: Path,
) -> None:
    async with served(tmp_path) as house:
        ended = await house.web.post("/api/sign-out-everywhere", headers=house.bearer)
        assert ended.status_code == 204
    async with served(tmp_path) as house:
        again = await house.web.post("/api/enter", json={"link": CONTROL_TOKEN})
        assert code(again) == (401, "token-unknown")
        way_in = await house.house.event_log.write(
            lambda c: accounts.link(c, accounts.LOCAL, house.house.moments.now())
        )
        assert (await house.web.post("/api/enter", json={"link": way_in})).status_code == 200


async def test_the_control_token_of_the_settings_is_good_until_it_is_changed(
    tmp_path: Path,
) -> None:
    moments = Hand()
    async with served(tmp_path, moments) as house:
        moments.at += 400 * accounts.DAY
        entered = await house.web.post("/api/enter", json={"link": CONTROL_TOKEN})
        assert entered.status_code == 200, "however long ago the server was started"


async def test_a_link_that_is_good_once_expires_after_a_day(tmp_path: Path) -> None:
    moments = Hand()
    async with served(tmp_path, moments) as house:
        token = await house.house.event_log.write(
            lambda c: accounts.link(c, accounts.LOCAL, moments.now())
        )
        moments.at += accounts.DAY
        late = await house.web.post("/api/enter", json={"link": token})
        assert code(late) == (401, "token-expired")


async def test_the_nameless_account_takes_no_password(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        sheet = (await house.web.get("/api/account", headers=house.bearer)).json()
        assert (sheet["name"], sheet["named"], sheet["password"]) == ("", False, False)
        asked = {"old": "", "new": PASSWORD}
        refused = await house.web.post("/api/account/password", json=asked, headers=house.bearer)
        assert code(refused) == (409, "account-nameless")


# Ends ----------------------------------------------------------------------------------------


async def test_signing_out_ends_this_session_and_its_socket(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        joined = await house.join((await house.seminar())["code"])
        socket = await house.enter(joined["token"])
        header = {"authorization": f"Bearer {joined['token']}"}
        assert (await house.web.post("/api/sign-out", headers=header)).status_code == 204
        assert await socket.goodbye() == ("token-unknown", 1008)
        link = joined["link"].partition("=")[2]
        assert (await house.web.post("/api/enter", json={"link": link})).status_code == 200


async def test_signing_out_everywhere_ends_sessions_links_and_sockets(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        exercise = (await house.seminar())["exercises"][0]["id"]
        control = await house.control(exercise)
        joined = await house.join((await house.seminar())["code"])
        player = await house.enter(joined["token"])
        ended = await house.web.post("/api/sign-out-everywhere", headers=house.bearer)
        assert ended.status_code == 204
        assert await control.goodbye() == ("token-unknown", 1008)
        again = await house.web.post("/api/enter", json={"link": CONTROL_TOKEN})
        assert code(again) == (401, "token-unknown")
        assert await player.quiet() is not None


async def test_a_seats_new_link_kills_the_one_before_and_alone_its_sessions_too(
    tmp_path: Path,
) -> None:
    async with served(tmp_path) as house:
        joined = await house.join((await house.seminar())["code"])
        old = joined["link"].partition("=")[2]
        asked = {"exercise": joined["exercise"], "to": joined["seat"]}
        first = await house.web.post("/api/links", json=asked, headers=house.bearer)
        assert code(await house.web.post("/api/enter", json={"link": old})) == (
            401,
            "token-unknown",
        )
        socket = await house.enter(joined["token"])
        second = await house.web.post(
            "/api/links", json={**asked, "alone": True}, headers=house.bearer
        )
        assert await socket.goodbye() == ("token-unknown", 1008)
        links = [answer.json()["url"].partition("=")[2] for answer in (first, second)]
        assert code(await house.web.post("/api/enter", json={"link": links[0]})) == (
            401,
            "token-unknown",
        )
        entered = await house.web.post("/api/enter", json={"link": links[1]})
        assert (await house.enter(entered.json()["token"])).you["seat"] == joined["seat"]


async def test_a_token_that_expires_or_is_revoked_elsewhere_ends_its_socket(tmp_path: Path) -> None:
    moments = Hand()
    async with served(tmp_path, moments) as house:
        joined = await house.join((await house.seminar())["code"])
        exercise = joined["exercise"]
        door = house.house.door
        grant = Grant(kind="projector", exercise=exercise)
        soon = moments.now() + 1000
        short = await house.house.event_log.write(lambda c: issue(c, grant, "session", soon))
        projector, player = await house.enter(short), await house.enter(joined["token"])
        await door.recheck()
        await projector.quiet()
        moments.at += 2000
        await door.recheck()
        assert await projector.goodbye() == ("token-unknown", 1008)
        await player.quiet()
        late = await house.dial()
        await late.say(hello(short))
        assert await late.goodbye() == ("token-expired", 1008)


async def test_the_database_holds_no_token_and_no_password(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await account(house)
        joined = await house.join((await house.seminar())["code"])
        session = await sign_in(house)
        secrets = [joined["token"], joined["link"].partition("=")[2], CONTROL_TOKEN, PASSWORD]
        secrets += [house.control_session, session.json()["token"]]
    database = sqlite3.connect(tmp_path / "log.sqlite3")
    dump = "\n".join(database.iterdump())
    database.close()
    assert joined["seat"] in dump, "the dump is one of this house"
    for secret in secrets:
        assert secret not in dump
    assert re.search(r"\$argon2id\$v=19\$m=65536,t=3,p=4\$", dump)


def test_names_are_one_account_however_they_are_written(tmp_path: Path) -> None:
    assert accounts.login_of(" Émile  DURKHEIM") == accounts.login_of("e\u0301mile durkheim")


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("x" * 11, "password-too-short"),
        ("x" * 201, "password-too-long"),
        ("Grace Hopper", "password-is-name"),
        ("grace hoppergrace hopper", "password-is-name"),
        ("x" * 12, ""),
    ],
)
def test_what_a_password_may_be(password: str, code: str) -> None:
    assert why_unfit(password, "Grace Hopper") == code
