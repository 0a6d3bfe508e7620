"""`python -m bench.refusals`: whether the time of a refusal tells if what was asked for is there.

One server, asked in turn for what is there and for what is not, in an order that is shuffled pair
by pair, since the speed of a machine drifts. Of each kind it prints the ratio of the medians and
how often somebody would be right who calls the slower of a pair the one that is there: .5 is a
coin.
"""

import asyncio
import random
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from math import sqrt
from pathlib import Path
from typing import Any

from server.people import accounts, passwords
from tests.kit.served import Served, facilitator, served

PAIRS = 300
FEW = 30
"""Pairs where each answer is a hashed password."""
Asks = Callable[[], Awaitable[int]]


async def pairs(there: Asks, none: Asks, count: int) -> tuple[list[float], list[float]]:
    """Seconds of both, pair by pair."""
    dice = random.Random(1)  # noqa: S311 - whoever knows the order learns nothing by it
    told: tuple[list[float], list[float]] = ([], [])
    for number in range(count + 20):
        both = [(0, there), (1, none)]
        dice.shuffle(both)
        for which, ask in both:
            began = time.perf_counter()
            status = await ask()
            took = time.perf_counter() - began
            assert status in {401, 403, 404}, status
            if number >= 20:
                told[which].append(took)
    return told


def figure(name: str, there: list[float], none: list[float]) -> str:
    """A line of the table."""
    ratio = statistics.median(there) / statistics.median(none)
    slower = sum(a > b for a, b in zip(there, none, strict=True)) / len(there)
    error = 1.96 * sqrt(0.25 / len(there))
    return (
        f"{name:<44} {statistics.median(there) * 1e3:7.3f} ms   {ratio:.3f}"
        f"   {slower:.3f} ± {error:.3f}   {len(there)} pairs"
    )


async def main() -> None:
    """All kinds."""
    wide: dict[str, Any] = dict.fromkeys(("miss_burst", "address_burst", "sign_in_burst"), 10**9)
    with tempfile.TemporaryDirectory() as folder:
        async with served(Path(folder), **wide) as house:
            await kinds(house)


async def kinds(house: Served) -> None:
    """Each kind of thing that somebody might want to know of."""
    sheet = await house.seminar()
    code, exercise = sheet["code"], sheet["exercises"][0]["id"]
    joined = await house.join(code, "Ada")
    eve = await facilitator(house, "Eve")
    await house.house.event_log.write(
        lambda found: accounts.add(found, "Grace", passwords.hashed("a long password"), 1)
    )

    def get(path: str, head: dict[str, str]) -> Asks:
        async def ask() -> int:
            return int((await house.web.get(path, headers=head)).status_code)

        return ask

    def post(path: str, body: dict[str, str], head: dict[str, str]) -> Asks:
        async def ask() -> int:
            return int((await house.web.post(path, json=body, headers=head)).status_code)

        return ask

    def by(token: str) -> dict[str, str]:
        return {"authorization": f"Bearer {token}"}

    link = joined["link"].partition("=")[2]
    forged, seat = "x" * len(link), next(iter(house.house.exercises.all[0].people))
    compared: list[tuple[str, Asks, Asks, int]] = [
        (
            "a seminar of another account",
            get(f"/api/seminars/{code}/comparison", eve),
            get("/api/seminars/ZZZZZZ/comparison", eve),
            PAIRS,
        ),
        (
            "an exercise of another account",
            get(f"/api/exercises/{exercise}/log", eve),
            get(f"/api/exercises/{'0' * 16}/log", eve),
            PAIRS,
        ),
        (
            "a seat in another's exercise",
            post("/api/links", {"exercise": exercise, "to": seat}, eve),
            post("/api/links", {"exercise": exercise, "to": "0" * len(seat)}, eve),
            PAIRS,
        ),
        (
            "a token of another kind",
            get("/api/seminars", by(link)),
            get("/api/seminars", by(forged)),
            PAIRS,
        ),
        (
            "a link",
            post("/api/enter", {"link": joined["token"]}, {}),
            post("/api/enter", {"link": forged}, {}),
            PAIRS,
        ),
        (
            "an account",
            post("/api/sign-in", {"name": "Grace", "password": "wrong password"}, {}),
            post("/api/sign-in", {"name": "Nobody", "password": "wrong password"}, {}),
            FEW,
        ),
    ]
    print(f"{'there, and not there':<44} {'median':>10}   ratio   the slower is the one there")
    for name, there, none, count in compared:
        print(figure(name, *await pairs(there, none, count)), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
