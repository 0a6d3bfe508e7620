"""Seminars: exercises that share a facilitator, a join code and a moment of debrief."""

import asyncio
import secrets
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

import structlog
from msgspec.structs import asdict, replace
from sqlalchemy import Connection, Select, delete, func, insert, select
from sqlalchemy.exc import SQLAlchemyError

from game_rules.begin import begin
from game_rules.control.facilitation import SHARED
from game_rules.history import FORMAT, RULES, Entry
from game_rules.record.actors import Control
from game_rules.record.commands import Convene, TakeSeat
from game_rules.record.events import Refused
from game_rules.scenario.scenario import Scenario
from server.archive.entries import BEGINNING, derived_id, to_row
from server.archive.event_log import EventLog
from server.archive.moments import Moments
from server.archive.tables import entries, exercises, people, seminars
from server.people import tokens
from server.people.accounts import LOCAL
from server.people.dealing import Place, next_exercise, next_place
from server.people.names import LONGEST, clean_name, language_or, why_not
from server.people.tokens import Grant
from server.table.exercise import Exercise
from server.table.exercises import Exercises
from server.table.holders import Holders, holders_of, is_of
from server.table.rooms import places
from server.table.wishes import Answer, Done, Overtaken
from server.wire.problems import Conflict, NotFound, TryAgain, Unfit

CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""Without I, L, O, 0 and 1, which people take for one another."""
CODE_LENGTH = 6
MOST = 30
"""Exercises of one seminar."""

T = TypeVar("T")
logger = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Seminar:
    """One seminar."""

    code: str
    title: str
    scenario: str
    exercises: tuple[str, ...]
    holders: Holders
    """Whose it is."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody has joined."""

    seminar: str
    exercise: str
    seat: str
    name: str
    session: str
    link: str


class Seminars:
    """Makes seminars, finds them and deals people into their exercises."""

    def __init__(
        self,
        shelf: Mapping[str, Scenario],
        log: EventLog,
        open_exercises: Exercises,
        moments: Moments,
        token_days: int,
    ) -> None:
        self.shelf = shelf
        self._log = log
        self._exercises = open_exercises
        self._moments = moments
        self._token_life = token_days * 24 * 3600 * 1000
        self._dealing: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    def expiry(self) -> int:
        """When a token issued now expires."""
        return self._moments.now() + self._token_life

    def now(self) -> int:
        """The moment, for what is written beside the log."""
        return self._moments.now()

    def dealing(self, code: str) -> asyncio.Lock:
        """Held by whoever deals people into a seminar, so that nobody is dealt twice."""
        return self._dealing[code]

    async def stored(self, job: Callable[[Connection], T]) -> T:
        """The result of a writer's job; a database in trouble becomes something to say."""
        return await _stored(self._log, job)

    async def create(
        self, scenario: str, count: int, title: str, account: str, *, approval: bool | None = None
    ) -> Seminar:
        """A new seminar, its exercises laid out and in their lobbies.

        `approval` says whether its texts wait for control's; None: as the scenario says.
        """
        case = self.shelf.get(scenario)
        if case is None:
            raise NotFound("no-such-scenario", {"scenario": scenario})
        if approval is not None:
            case = replace(case, approval=approval)
        return await self.lay_out(case, count, title, account)

    async def lay_out(self, scenario: Scenario, count: int, title: str, account: str) -> Seminar:
        """The same, with a scenario that need not stand on the shelf."""
        if not 1 <= count <= MOST:
            raise Unfit("out-of-range", {"min": 1, "max": MOST})
        said = clean_name(title)
        laid = [(secrets.token_hex(8), secrets.token_hex(16)) for _ in range(count)]
        now = self._moments.now()

        def write(connection: Connection) -> str:
            code = _fresh_code(connection)
            row = {"code": code, "account": account, "title": said, "scenario": scenario.id}
            connection.execute(insert(seminars), {**row, "created": now})
            for place, (exercise, seed) in enumerate(laid, 1):
                room = {"id": exercise, "seminar": code, "place": place}
                connection.execute(insert(exercises), room)
                first = first_entry(scenario, exercise, seed, now)
                connection.execute(insert(entries), asdict(to_row(exercise, first, BEGINNING)))
            return code

        code = await _stored(self._log, write)
        rooms = tuple(exercise for exercise, _ in laid)
        return Seminar(code, said, scenario.id, rooms, {account: "holds"})

    async def find(self, code: str, account: str | None = None) -> Seminar:
        """The seminar of a join code, as people type it; with an account, if it is its.

        One of another account is looked for exactly as long as one that there is not.
        """
        query = select(seminars).where(seminars.c.code == _typed(code))
        if account is not None:
            query = query.where(is_of(account))
        found = await self._log.read(lambda connection: _seminars(connection, query))
        if not found:
            raise NotFound("no-such-seminar")
        return found[0]

    async def all_of(self, account: str) -> list[Seminar]:
        """The seminars that an account holds or watches, the newest first."""
        query = select(seminars).where(is_of(account))
        newest = query.order_by(seminars.c.created.desc(), seminars.c.code)
        return await self._log.read(lambda connection: _seminars(connection, newest))

    async def open_all(self, seminar: Seminar) -> list[Exercise]:
        """Its exercises, in order."""
        return await self._exercises.find_all(seminar.exercises)

    async def scenario_of(self, seminar: Seminar) -> Scenario:
        """Its scenario as it is played, whatever has become of the file since."""
        first = await self._exercises.find(seminar.exercises[0])
        assert first is not None  # noqa: S101 - written with the seminar
        return first.world.hidden.scenario

    # Joining ---------------------------------------------------------------------

    async def is_open(self, seminar: Seminar) -> bool:
        """Whether somebody can still come in, if only to look on."""
        return any(_goes_on(exercise) for exercise in await self.open_all(seminar))

    async def has(self, seminar: Seminar, name: str) -> bool:
        """Whether somebody of this name has come in."""
        wanted = clean_name(name).casefold()
        inside = select(people.c.name).join(exercises, exercises.c.id == people.c.exercise)
        query = inside.where(exercises.c.seminar == seminar.code)
        names = await self._log.read(lambda connection: connection.scalars(query).all())
        return wanted in {known.casefold() for known in names}

    async def join(self, code: str, name: str, language: str) -> Arrival:
        """Deals a person in: into the exercise with the fewest people that has room.

        Whoever finds no place left looks on where the fewest are, until somebody moves them.
        """
        cleaned = clean_name(name)
        wrong = why_not(cleaned)
        if wrong:
            raise Unfit(wrong, {"max": LONGEST})
        seminar = await self.find(code)
        async with self.dealing(seminar.code):  # other processes are met in `_deal`
            found = {exercise.id: exercise for exercise in await self.open_all(seminar)}
            counts = {
                id: len(places(exercise.world))
                for id, exercise in found.items()
                if _has_room(exercise)
            }
            for id in next_exercise(counts):
                arrival = await self._seat(found[id], cleaned, language_or(language))
                if arrival is not None:
                    return arrival
            crowds = {id: len(exercise.people) for id, exercise in found.items()}
            for id in next_exercise(crowds):
                arrival = await self._let_in(found[id], cleaned, language_or(language))
                if arrival is not None:
                    found[id].look_who_is_here()
                    return arrival
        if not any(map(_goes_on, found.values())):
            raise Conflict("ended")
        scenario = await self.scenario_of(seminar)
        raise Conflict("exercise-full", {"max": SHARED * scenario.players[1]})

    async def _let_in(self, exercise: Exercise, name: str, language: str) -> Arrival | None:
        """The person is there, without a place yet; None if it is over, or too many are there."""
        if not _goes_on(exercise):
            return None
        seat = secrets.token_hex(6)
        row = {"seat": seat, "exercise": exercise.id, "name": name, "language": language}
        now, expires = self._moments.now(), self.expiry()
        grant = Grant(kind="seat", exercise=exercise.id, seat=seat)
        crowd = SHARED * exercise.world.hidden.scenario.players[1]

        def write(connection: Connection) -> tuple[str, str] | None:
            there = select(func.count()).where(people.c.exercise == exercise.id)
            if connection.execute(there).scalar_one() >= crowd:
                return None
            connection.execute(insert(people), {**row, "created": now})
            return (
                tokens.issue(connection, grant, "session", expires),
                tokens.issue(connection, grant, "link", expires),
            )

        stored = await _stored(self._log, write)
        if stored is None:
            return None
        exercise.people[seat] = name
        return Arrival(exercise.seminar, exercise.id, seat, name, *stored)

    async def _seat(self, exercise: Exercise, name: str, language: str) -> Arrival | None:
        """Gives the person a seat; None if the exercise has none left."""
        arrival = await self._let_in(exercise, name, language)
        if arrival is None:
            return None
        seat = arrival.seat
        answer = await _deal(exercise, seat)
        if isinstance(answer, Done):
            return arrival
        del exercise.people[seat]
        await _stored(self._log, lambda connection: _forget_person(connection, seat))
        if isinstance(answer, Refused) and answer.code != "try-again":
            return None
        raise TryAgain


async def _deal(exercise: Exercise, seat: str) -> Answer:
    """Gives a seat the next place, or the one after it if another process was faster.

    Places are shared only by whom control puts together.
    """
    while _has_room(exercise):
        place = _next_place(exercise)
        command = TakeSeat(seat=seat, party=place.party, role=place.role)
        answer = await exercise.do(
            "control",
            secrets.token_hex(16),
            command,
            still=lambda place=place: (  # type: ignore[misc]
                _has_room(exercise) and _next_place(exercise) == place
            ),
        )
        if not isinstance(answer, Overtaken):
            return answer
    return Refused(code="exercise-full", args={})


def _next_place(exercise: Exercise) -> Place:
    return next_place(exercise.world.hidden.scenario, places(exercise.world).values())


def first_entry(scenario: Scenario, exercise: str, seed: str, at: int) -> Entry:
    return Entry(
        number=1,
        at=at,
        actor=Control(),
        id=derived_id(exercise, "control", 1),
        command=Convene(exercise=exercise, rules=RULES, format=FORMAT),
        event=begin(scenario, exercise, seed),
    )


def _goes_on(exercise: Exercise) -> bool:
    return exercise.world.public.stage.status != "ended"


def _has_room(exercise: Exercise) -> bool:
    world = exercise.world
    return _goes_on(exercise) and len(places(world)) < world.hidden.scenario.players[1]


def _fresh_code(connection: Connection) -> str:
    while True:
        code = "".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_LENGTH))
        taken = select(seminars.c.code).where(seminars.c.code == code)
        if connection.execute(taken).one_or_none() is None:
            return code


def _seminars(connection: Connection, query: Select[Any]) -> list[Seminar]:
    found = connection.execute(query).all()
    rooms: defaultdict[str, list[str]] = defaultdict(list)
    inside = exercises.c.seminar.in_([row.code for row in found])
    for room in connection.execute(select(exercises).where(inside).order_by(exercises.c.place)):
        rooms[room.seminar].append(room.id)
    whose = holders_of(connection, list(rooms))
    return [
        Seminar(row.code, row.title, row.scenario, tuple(rooms[row.code]), whose[row.code])
        for row in found
    ]


def _typed(code: str) -> str:
    """A code that was typed wide, as Chinese keyboards do, or copied with what nobody sees."""
    plain = unicodedata.normalize("NFKC", code[:64])
    return "".join(sign for sign in plain.upper() if sign.isalnum())


async def _stored(log: EventLog, job: Callable[[Connection], T]) -> T:
    """The result of a writer's job; a database in trouble becomes something to say."""
    try:
        return await log.write(job)
    except SQLAlchemyError as error:
        logger.error("not-stored", error=type(error).__name__)
        raise TryAgain from error


def _forget_person(connection: Connection, seat: str) -> None:
    tokens.revoke_seat(connection, seat)
    connection.execute(delete(people).where(people.c.seat == seat))


__all__ = ["LOCAL", "MOST", "Arrival", "Seminar", "Seminars"]
