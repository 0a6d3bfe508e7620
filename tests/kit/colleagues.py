"""Several facilitators of one seminar, and what they ask of a served house."""

import secrets
from typing import Any

from tests.kit.served import Served, facilitator

Head = dict[str, str]
"""The header by which a facilitator is known."""


async def invite(house: Served, code: str, head: Head, name: str, **more: Any) -> dict[str, Any]:
    asked = {"name": name, "account": True, "watches": False, **more}
    path = f"/api/seminars/{code}/colleagues"
    answer = await house.web.post(path, json=asked, headers=head)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def take(house: Served, word: str, head: Head) -> tuple[int, Any]:
    answer = await house.web.post("/api/take-over", json={"word": word}, headers=head)
    return answer.status_code, answer.json()


async def joined(house: Served, code: str, head: Head, name: str, **more: Any) -> Head:
    """A colleague who has taken a word."""
    colleague = await facilitator(house, name)
    word = (await invite(house, code, head, name, **more))["word"]
    assert (await take(house, word, colleague))[0] == 200
    return colleague


async def enter(house: Served, link: str) -> Head:
    answer = await house.web.post("/api/enter", json={"link": link.partition("=")[2]})
    assert answer.status_code == 200, answer.text
    return {"authorization": f"Bearer {answer.json()['token']}"}


async def sheets(house: Served, head: Head) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await house.web.get("/api/seminars", headers=head)).json()
    return found


async def holders(house: Served, head: Head) -> list[tuple[str, bool, bool]]:
    (sheet,) = await sheets(house, head)
    return [(each["name"], each["watches"], each["you"]) for each in sheet["holders"]]


async def order(house: Served, exercise: str, head: Head, **command: Any) -> tuple[int, Any]:
    asked = {"id": secrets.token_hex(16), "command": command}
    path = f"/api/exercises/{exercise}/commands"
    answer = await house.web.post(path, json=asked, headers=head)
    return answer.status_code, answer.json()


async def withdraw(house: Served, code: str, head: Head, account: str) -> tuple[int, str]:
    path = f"/api/seminars/{code}/withdraw"
    answer = await house.web.post(path, json={"account": account}, headers=head)
    return answer.status_code, answer.json()["code"] if answer.status_code >= 400 else ""


async def account_of(house: Served, head: Head) -> str:
    (sheet,) = await sheets(house, head)
    return next(str(each["account"]) for each in sheet["holders"] if each["you"])


async def control(house: Served, exercise: str, head: Head) -> Any:
    return await house.enter(head["authorization"].removeprefix("Bearer "), exercise)


__all__ = [
    "Head",
    "account_of",
    "control",
    "enter",
    "holders",
    "invite",
    "joined",
    "order",
    "sheets",
    "take",
    "withdraw",
]
