"""A table at which much has been said and written, by real commands of real people.

The people talk through sockets from a thread of their own, because Playwright keeps a loop in the
test's.
"""

import asyncio
import contextlib
import threading
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from server.app import House as InnerHouse
from tests.kit.served import Served, Socket, client

if TYPE_CHECKING:
    from tests.browser.conftest import House

T = TypeVar("T")
LINES, ARTICLES = 200, 40
"""Lines said in the plenary, and articles on the table."""
ENVIRONMENT = {
    "DETENTE_BOT_SECONDS": "3600",
    "DETENTE_DEMO": "false",
    "DETENTE_COMMANDS_PER_SECOND": "10000",
    "DETENTE_COMMAND_BURST": "10000",
}
"""Of a server whose bots are silent and whose people may talk as fast as they like."""
LONG_TALKS = 3_600
PLENARY = "plenary"


@dataclass
class Table:
    """Control and two people who talk, in a thread."""

    house: Served
    code: str
    control: Socket
    people: list[Socket]
    said: int = 0

    async def start(self) -> None:
        """Talks that nobody ends for an hour."""
        await self.control.do("start")
        await self.lengthen()

    async def lengthen(self) -> None:
        """The same for the talks that are on."""
        round_ = self.control.parts["stage"]["round"]
        await self.control.do(
            "extend", round=round_, phase="talks", seconds=LONG_TALKS, reason="Much to say."
        )

    async def speak(self, lines: int) -> None:
        """In the plenary, in turn; they know of it when this returns."""
        for _ in range(lines):
            speaker = self.people[self.said % len(self.people)]
            self.said += 1
            await speaker.do("speak", channel=PLENARY, text=f"{self.said}: {LINE}")

    async def write(self, articles: int) -> None:
        """As many drafts as that takes, by both in turn, for all to read."""
        turn = 0
        while articles > 0:
            author = self.people[turn % len(self.people)]
            text = text_of(author.parts["board"], min(articles, MOST_OF_A_DRAFT), turn)
            await author.do("table", title=f"Text {turn}", access=["all"], term=None, **text)
            turn += 1
            articles -= len(text["articles"])

    async def revise(self) -> None:
        """The first text, by who wrote it."""
        author = self.people[0]
        name, draft = next(
            (part.removeprefix("draft/"), each)
            for part, each in author.parts.items()
            if part.startswith("draft/") and each["title"].startswith("Text 0")
        )
        await author.do(
            "revise",
            draft=name,
            revision=draft["revision"],
            title=f"Text 0, mended {draft['revision']} times",
            articles=draft["articles"],
            term=None,
        )

    async def end_phase(self) -> None:
        """Control ends it."""
        before = self.phase()
        await self.control.do("end-phase", **before, reason="On we go.")
        while self.phase() == before and self.control.parts["stage"]["status"] == "running":
            await self.control.hear()

    async def next_round(self) -> None:
        """Control ends all that is left of this one."""
        before = self.phase()["round"]
        while self.phase()["round"] == before:
            await self.end_phase()
        await self.lengthen()

    def phase(self) -> dict[str, Any]:
        """The phase that is meant."""
        stage = self.control.parts["stage"]
        return {"round": stage["round"], "phase": stage["phase"]}


MOST_OF_A_DRAFT = 2
LINE = "we can live with that number if the other shore says what its coast guard means by routine."


def text_of(board: dict[str, Any], articles: int, turn: int) -> dict[str, Any]:
    """So many measures that stand by themselves, with usual numbers, between the first two."""
    parties = [party["id"] for party in board["parties"] if party["playable"]][:2]
    free = [each for each in board["measures"] if not each["requires"]]
    return {
        "parties": parties,
        "articles": [
            {
                "id": number + 1,
                "measure": free[(turn + number) % len(free)]["id"],
                "parties": parties,
                "values": {
                    each["id"]: each["default"]
                    for each in free[(turn + number) % len(free)]["parameters"]
                },
                "monitor": None,
            }
            for number in range(articles)
        ],
    }


class Aside:
    """A loop in a thread, to which a test hands what people do meanwhile."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._stack = contextlib.AsyncExitStack()

    def do(self, what: Coroutine[Any, Any, T]) -> T:
        """Waits until it is done."""
        return asyncio.run_coroutine_threadsafe(what, self._loop).result(120)

    def seat(self, house: "House", people: int = 2) -> Table:
        """Opens a seminar and seats people at its one table."""
        return self.do(self._seat(house, people))

    async def _seat(self, house: "House", people: int) -> Table:
        enter = self._stack.enter_async_context
        web = await enter(client(house.port))
        served = Served(object.__new__(InnerHouse), house.port, web, lambda: None)
        served.stack = await enter(contextlib.AsyncExitStack())
        entered = await web.post("/api/enter", json={"link": house.control})
        served.control_session = entered.json()["token"]
        sheet = await served.seminar()
        joined = [await served.join(sheet["code"], f"Person {n}") for n in range(people)]
        return Table(
            house=served,
            code=sheet["code"],
            control=await served.control(sheet["exercises"][0]["id"]),
            people=[await served.enter(each["token"]) for each in joined],
        )

    def close(self) -> None:
        """Everybody leaves."""
        self.do(self._stack.aclose())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
