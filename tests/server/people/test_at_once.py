"""What is good once is good for one, however many come with it at once, through any process."""

import asyncio
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest

from server.archive.database import WRITES, make_current, open_engine
from server.people import accounts
from server.people.holders import MOST
from tests.kit import colleagues
from tests.kit.served import Served, facilitator, hello, served

pytestmark = pytest.mark.slow
MANY = 12


async def guest(house: Served, code: str, name: str) -> dict[str, str]:
    link = (await colleagues.invite(house, code, house.bearer, name, account=False))["link"]
    return await colleagues.enter(house, link)


async def test_a_link_that_is_good_once_lets_one_in(database: str) -> None:
    async with served(database) as one, served(database) as two:
        link = await one.house.event_log.write(
            lambda c: accounts.link(c, accounts.LOCAL, one.house.moments.now())
        )
        came = await asyncio.gather(
            *((one, two)[n % 2].web.post("/api/enter", json={"link": link}) for n in range(MANY))
        )
        assert Counter(each.status_code for each in came) == {200: 1, 401: MANY - 1}


async def test_a_word_is_taken_by_one_of_those_who_say_it(database: str) -> None:
    async with served(database) as one, served(database) as two:
        code = (await one.seminar())["code"]
        heir = await facilitator(one, "Grace Hopper")
        asked = {"name": "Grace Hopper"}
        path = f"/api/seminars/{code}/hand-over"
        word = (await one.web.post(path, json=asked, headers=one.bearer)).json()["word"]
        said = {"word": word}
        came = await asyncio.gather(
            *(
                (one, two)[n % 2].web.post("/api/take-over", json=said, headers=heir)
                for n in range(MANY)
            )
        )
        assert Counter(each.status_code for each in came) == {200: 1, 404: MANY - 1}


def test_names_that_look_alike_are_opened_to_one(database: str) -> None:
    """Each process looks whether it is taken, and none sees what the other is about to write."""
    names = ("Ada Lovelace", "\N{CYRILLIC CAPITAL LETTER A}da Lovelace")
    engine = open_engine(database, serving=True)
    make_current(engine)
    start = threading.Barrier(MANY)

    def open_one(n: int) -> bool:
        with engine.connect().execution_options(**{WRITES: True}) as connection:
            start.wait()
            with connection.begin():
                return accounts.add(connection, names[n % 2], None, 1) is not None

    with ThreadPoolExecutor(MANY) as pool:
        assert list(pool.map(open_one, range(MANY))).count(True) == 1
    engine.dispose()


async def test_a_seminar_has_no_more_facilitators_however_many_are_asked_at_once(
    database: str,
) -> None:
    async with served(database) as one, served(database) as two:
        code = (await one.seminar())["code"]
        for n in range(MOST - 3):
            await guest(one, code, f"Guest {n}")
        asked = {"name": "Late", "account": False, "watches": False}
        await asyncio.gather(
            *(
                (one, two)[n % 2].web.post(
                    f"/api/seminars/{code}/colleagues", json=asked, headers=one.bearer
                )
                for n in range(MANY)
            )
        )
        assert len(await colleagues.holders(one, one.bearer)) <= MOST


async def test_a_seminar_is_not_lost_when_all_who_hold_it_leave_at_once(database: str) -> None:
    async with served(database) as one, served(database) as two:
        code = (await one.seminar())["code"]
        others = [await facilitator(one, f"Colleague {n}") for n in range(5)]
        for n, head in enumerate(others):
            asked = {"name": f"Colleague {n}", "account": True, "watches": False}
            at = f"/api/seminars/{code}/colleagues"
            word = (await one.web.post(at, json=asked, headers=one.bearer)).json()["word"]
            assert (await colleagues.take(one, word, head))[0] == 200
        heads = [one.bearer, *others]
        ids = [await colleagues.account_of(one, head) for head in heads]
        left = await asyncio.gather(
            *(
                colleagues.withdraw((one, two)[n % 2], code, head, id)
                for n, (head, id) in enumerate(zip(heads, ids, strict=True))
            )
        )
        assert [why for _, why in left].count("last-holder") == 1
        [stays] = [head for head, (_, why) in zip(heads, left, strict=True) if why]
        assert [you for _, _, you in await colleagues.holders(one, stays)] == [True]


async def test_words_make_no_more_facilitators_either(database: str) -> None:
    async with served(database) as house:
        code = (await house.seminar())["code"]
        at, words = f"/api/seminars/{code}/colleagues", []
        for n in range(MOST):
            head = await facilitator(house, f"Colleague {n}")
            asked = {"name": f"Colleague {n}", "account": True, "watches": False}
            word = (await house.web.post(at, json=asked, headers=house.bearer)).json()["word"]
            words.append((word, head))
        took = [await colleagues.take(house, word, head) for word, head in words]
        assert [status for status, _ in took] == [200] * (MOST - 1) + [409]
        assert took[-1][1]["code"] == "too-many-colleagues"


async def test_who_was_forgotten_is_in_nothing_that_is_asked_for_afterwards(database: str) -> None:
    """Although it was asked for, and worked out, while they were forgotten."""
    async with served(database) as house:
        sheet = await house.seminar()
        exercise = sheet["exercises"][0]["id"]
        joined = await house.join(sheet["code"], "Zoë Ångström")
        control = await house.control(exercise)
        await control.do("start")
        zoe = await house.enter(joined["token"])
        for n in range(30):
            await zoe.do("speak", channel="caucus-halvern", text=f"xylophone {n}")
        paths = [f"/api/exercises/{exercise}/{what}" for what in ("log", "debrief", "debrief.zip")]
        asking = [
            asyncio.ensure_future(house.web.get(path, headers=house.bearer)) for path in paths * 4
        ]
        await asyncio.sleep(0)
        forgotten = await house.web.post(
            f"/api/exercises/{exercise}/forget",
            json={"seat": joined["seat"]},
            headers=house.bearer,
        )
        assert forgotten.status_code == 200, forgotten.text
        for answer in [await house.web.get(path, headers=house.bearer) for path in paths]:
            assert "xylophone" not in answer.text
            assert "Ångström" not in answer.text
        for answer in await asyncio.gather(*asking):
            assert answer.status_code == 200
        await zoe.goodbye()
        again = await house.dial()
        await again.say(hello(joined["token"]))
        assert (await again.goodbye())[0] == "token-unknown"
