"""S10: six hundred rounds of one exercise, with all that a round can bring.

Each round everybody says something, a text is tabled, signed and put to the vote with a term of one
round, another is tabled and withdrawn, a proposal is declined, and everybody guesses and seals.
"""

import asyncio
import json
import re
import secrets
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2 as httpx
from websockets.asyncio.client import ClientConnection, connect

from bench.console import console
from bench.crowd import PATIENCE
from bench.evening import detente, idle_memory
from bench.exercises import Setup, hello, set_up
from bench.loads.stage import Reading, Stage
from bench.process import Server

CASE = Path("game_rules/cases/two-shores.yaml")
MARKS = (6, 60, 150, 599)
PEOPLE = 6
PACE = 10
"""After how many rounds each it is said how far it is."""


@dataclass
class Person:
    """Somebody at the table, who keeps what a page keeps."""

    line: ClientConnection
    parts: dict[str, Any] = field(default_factory=dict)
    you: dict[str, Any] = field(default_factory=dict)
    cursors: dict[str, int] = field(default_factory=dict)
    done: set[str] = field(default_factory=set)
    refused: dict[str, str] = field(default_factory=dict)
    asked: int = 0

    async def hear(self) -> None:
        """The next message, taken to heart."""
        async with asyncio.timeout(PATIENCE):
            told = json.loads(await self.line.recv())
        match told["type"]:
            case "welcome" | "view":
                self.parts.update(told["parts"])
                for name in told.get("gone", ()):
                    self.parts.pop(name, None)
                self.you = told.get("you", self.you)
                self.cursors.update(told.get("before", {}))
                for stream, lines in told["lines"].items():
                    self.cursors[stream] = self.cursors.get(stream, 0) + len(lines)
                self.done.update(told["done"])
            case "refused":
                self.refused[told["id"]] = told["code"]

    async def do(self, type_: str, **fields: Any) -> bool:
        """A wish; whether it was granted."""
        id, self.asked = secrets.token_hex(16), self.asked + 1
        wish = {"type": "do", "id": id, "command": {"type": type_, **fields}}
        await self.line.send(json.dumps(wish))
        while id not in self.done and id not in self.refused:
            await self.hear()
        return id in self.done

    async def until(self, phase: str, round: int) -> None:
        """Listens until the stage is there."""
        while (stage := self.parts["stage"])["phase"] != phase or stage["round"] != round:
            await self.hear()

    def may(self, right: str) -> bool:
        """Whether the role has a right."""
        roles = {role["id"]: role["rights"] for role in self.parts["board"]["roles"]}
        return right in roles.get(self.you["role"], ())


async def rounds(stage: Stage) -> list[Reading]:
    """What coming in, looking on, a command and a resolution cost, early and late."""
    folder = _shelf(stage.folder / "long")
    # A bot that thinks as long as where it plays with people would make this an hour's waiting.
    quick = {"DETENTE_SCENARIOS": str(folder), "DETENTE_BOT_SECONDS": "0.001"}
    server, port, link = detente(stage.database(), **quick)
    try:
        setup = set_up(f"http://127.0.0.1:{port}", link, 1, PEOPLE)
        return await _played(server, f"ws://127.0.0.1:{port}/api/socket", setup)
    finally:
        server.stop()


def _shelf(folder: Path) -> Path:
    """A shelf with the case of six hundred rounds, which have no names, and no time to read."""
    text = CASE.read_text("utf-8")
    text = re.sub(r"^rounds: .*$", "rounds: 600", text, flags=re.MULTILINE)
    text = re.sub(r"^round_names:\n(  - .*\n)+", "", text, flags=re.MULTILINE)
    clock = "clock: {talks: 86400, decisions: 86400}"
    text = re.sub(r"^clock: .*$", clock, text, flags=re.MULTILINE)
    folder.mkdir(exist_ok=True)
    (folder / CASE.name).write_text(text, "utf-8")
    return folder


async def _played(server: Server, url: str, setup: Setup) -> list[Reading]:
    control = await _enter(url, hello(setup.control, setup.exercises[0]))
    people = [await _enter(url, hello(token)) for token in setup.tokens[0]]
    await control.do("start")
    readings, last, everybody = [], 0, [control, *people]
    began = time.perf_counter()
    for mark in MARKS:
        asked, used = sum(person.asked for person in people), server.cpu()
        for round in range(last + 1, mark + 1):
            await _round(people, round)
            if round % PACE == 0:
                _say(server, round, time.perf_counter() - began)
        for person in everybody:
            await person.do("speak", channel="none", text="")  # refused: all before it was heard
        commands = sum(person.asked for person in people) - asked
        figures = {
            "commands/round": commands / (mark - last),
            "µs/command": 1e6 * (server.cpu() - used) / commands,
            **await _coming_in(url, setup, people[0], control),
            "KiB/idle viewer": await idle_memory(server, url, [hello(t) for t in setup.tokens[0]]),
            "server MiB": server.memory() / 2**20,
            **await _debrief(setup),
        }
        readings.append(Reading(load="S10 long game", case=f"round {mark}", figures=figures))
        last = mark
    return readings


def _say(server: Server, round: int, taken: float) -> None:
    """How far it is."""
    used, held = server.cpu(), server.memory() / 2**20
    console.print(f"  round {round}: {taken:.0f} s, the server's {used:.1f}, {held:.0f} MiB")


async def _round(people: list[Person], round: int) -> None:
    heads = [person for person in people if person.may("sign")]
    for person in people:
        await person.do("speak", channel=f"caucus-{person.you['viewer']}", text="Again.")
    await _talk(heads, round)
    for person in heads:
        await person.do("ready", round=round, phase="talks", ready=True)
    for person in people:
        await person.until("decisions", round)
    for person in heads:
        await _decide(person, round)
    for person in people:
        await person.until("talks", round + 1)


async def _talk(heads: list[Person], round: int) -> None:
    """A text that two sign, one that is withdrawn, and an offer that is declined."""
    one, other, third = heads[:3]
    sides = sorted((one.you["viewer"], other.you["viewer"]))
    measures = [each for each in one.parts["board"]["measures"] if not each["requires"]]
    article = _article(measures[round % len(measures)], sides)
    text = {"parties": sides, "access": ["all"], "articles": [article]}
    if await one.do("table", title=f"Pact {round}", term=1, **text):
        draft = _newest(one, f"Pact {round}")
        for person in (one, other):
            while draft not in person.parts:
                await person.hear()
            await person.do("sign", draft=draft.partition("/")[2], revision=1)
    if await other.do("table", title=f"Not {round}", **text):
        draft = _newest(other, f"Not {round}").partition("/")[2]
        await other.do("withdraw", draft=draft, revision=1)
    offer = {**text, "access": sides, "asked": [third.you["viewer"]], "through": True}
    if await one.do("propose", title=f"Offer {round}", **offer):
        while not third.parts["moves"]["consentable"]:
            await third.hear()
        [proposal] = third.parts["moves"]["consentable"]
        await third.do("consent", proposal=proposal, consent=False)


async def _decide(person: Person, round: int) -> None:
    """A guess, a question, and the seal."""
    moves = person.parts["moves"]
    if moves["estimate_about"]:
        guess = {"about": moves["estimate_about"], "level": 3, "fear": "opacity"}
        await person.do("estimate", round=round, **guess)
    for target in moves["askable"][:1]:
        await person.do("query", round=round, target=target)
    await person.do("seal", round=round, sealed=True)


def _article(measure: dict[str, Any], parties: list[str]) -> dict[str, Any]:
    values = {each["id"]: each["default"] for each in measure["parameters"]}
    return {
        "id": 1,
        "measure": measure["id"],
        "parties": parties,
        "values": values,
        "monitor": None,
    }


def _newest(person: Person, title: str) -> str:
    return next(
        name
        for name, part in person.parts.items()
        if name.startswith("draft/") and part["title"] == title
    )


async def _enter(url: str, greeting: bytes) -> Person:
    line = await connect(url, compression=None, max_size=None, max_queue=None, ping_interval=None)
    await line.send(greeting.decode())
    person = Person(line)
    while not person.you:
        await person.hear()
    return person


async def _coming_in(url: str, setup: Setup, person: Person, control: Person) -> dict[str, float]:
    """The bytes of a welcome: of a person and of control, on a new device and by an open page."""
    token, exercise = setup.tokens[0][0], setup.exercises[0]
    greetings = {
        "KB person": hello(token),
        "KB back": hello(token, None, person.cursors),
        "KB control": hello(setup.control, exercise),
        "KB control back": hello(setup.control, exercise, control.cursors),
    }
    found = {}
    for name, greeting in greetings.items():
        line = await connect(url, compression=None, max_size=None, ping_interval=None)
        await line.send(greeting.decode())
        found[name] = len(await line.recv(decode=False)) / 1000
        await line.close()
    return found


async def _debrief(setup: Setup) -> dict[str, float]:
    """What the whole story weighs, and how long it takes to tell."""
    bearer = {"Authorization": f"Bearer {setup.control}"}
    async with httpx.AsyncClient(base_url=setup.base, headers=bearer, timeout=300) as door:
        began = time.perf_counter()
        got = await door.get(f"/api/exercises/{setup.exercises[0]}/debrief")
        taken = time.perf_counter() - began
    return {"debrief KB": len(got.raise_for_status().content) / 1000, "debrief s": taken}
