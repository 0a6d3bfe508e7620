"""Rosters: people who are written down before they come, and whoever is seated elsewhere.

Somebody on a roster has a seat and a link from the start, and is taken for it when the first
person of that name joins by the code.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, exists, insert, select, update

from game_rules.record.commands import TakeSeat
from game_rules.record.events import Refused
from game_rules.record.world import CONTROL
from server.archive.tables import exercises, people
from server.archive.tables import tokens as kept
from server.people import tokens
from server.people.dealing import Place, next_exercise, next_place
from server.people.names import LONGEST, clean_name, language_or, why_not
from server.people.seminars import Arrival, Seminar, Seminars
from server.people.tokens import Grant
from server.table.exercise import Exercise
from server.table.rooms import places
from server.table.wishes import Done
from server.wire.problems import Conflict, NotFound, Unfit

MOST = 300
"""People of one roster."""
NOWHERE = Refused(code="no-such-exercise")


@dataclass(frozen=True, kw_only=True, slots=True)
class Wanted:
    """Somebody who is expected, and where; None: wherever there is room."""

    name: str
    exercise: str | None = None
    place: Place | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Enrolled:
    """Somebody on the roster."""

    seat: str
    name: str
    exercise: str
    link: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Move:
    """Where somebody shall sit; without a place they look on."""

    seat: str
    exercise: str
    place: Place | None


class Rosters:
    """Writes people down and moves them about, between exercises too."""

    def __init__(self, seminars: Seminars, by: str = CONTROL) -> None:
        self._seminars = seminars
        self._by = by
        """Under what it stands in the log."""

    # Writing down ------------------------------------------------------------------

    async def enrol(self, seminar: Seminar, wanted: Sequence[Wanted]) -> list[Enrolled]:
        """Gives everybody on the list a seat and a link of their own.

        Whoever finds no place left at a table is there and looks on, until somebody moves them.
        """
        if not 1 <= len(wanted) <= MOST:
            raise Unfit("out-of-range", {"min": 1, "max": MOST})
        cleaned = [clean_name(person.name) for person in wanted]
        for name in cleaned:
            wrong = why_not(name)
            if wrong:
                raise Unfit(wrong, {"max": LONGEST})
        async with self._seminars.dealing(seminar.code):
            found = {exercise.id: exercise for exercise in await self._seminars.open_all(seminar)}
            if any(person.exercise not in {None, *found} for person in wanted):
                raise NotFound("no-such-exercise")
            homes = _spread(found, wanted)
            seats = [secrets.token_hex(6) for _ in wanted]
            links = await self._seminars.stored(
                lambda connection: self._write(connection, cleaned, seats, homes)
            )
            for seat, name, home in zip(seats, cleaned, homes, strict=True):
                found[home].people[seat] = name
            for seat, person, home in zip(seats, wanted, homes, strict=True):
                place = person.place or _free(found[home])
                await _sit(found[home], seat, place, self._by)
            for exercise in found.values():
                exercise.look_who_is_here()
        return [
            Enrolled(seat=seat, name=name, exercise=home, link=link)
            for seat, name, home, link in zip(seats, cleaned, homes, links, strict=True)
        ]

    def _write(
        self, connection: Connection, names: list[str], seats: list[str], homes: list[str]
    ) -> list[str]:
        now, expires = self._seminars.now(), self._seminars.expiry()
        links = []
        for name, seat, home in zip(names, seats, homes, strict=True):
            row = {"seat": seat, "exercise": home, "name": name, "language": "en", "created": now}
            connection.execute(insert(people), row)
            grant = Grant(kind="seat", exercise=home, seat=seat)
            links.append(tokens.issue(connection, grant, "link", expires))
        return links

    # Coming ------------------------------------------------------------------------

    async def claim(self, seminar: Seminar, name: str, language: str) -> Arrival | None:
        """The seat that waits for the one of this name; None if none does, or more than one.

        A seat waits as long as nobody has ever opened it, by the code or by its link.
        """
        wanted = clean_name(name).casefold()

        def take(connection: Connection) -> Arrival | None:
            held = exists().where(kept.c.seat == people.c.seat)
            handed, opened = (
                held.where(kept.c.purpose == "link"),
                held.where(kept.c.purpose == "session"),
            )
            query = (
                select(people)
                .join(exercises, exercises.c.id == people.c.exercise)
                .where(exercises.c.seminar == seminar.code, handed, ~opened)
            )
            same = [row for row in connection.execute(query) if row.name.casefold() == wanted]
            if len(same) != 1:
                return None
            [row] = same
            spoken = update(people).where(people.c.seat == row.seat)
            connection.execute(spoken.values(language=language_or(language)))
            # Two processes may be here at once: the second waited above, and looks again.
            since = select(kept.c.hash).where(kept.c.seat == row.seat, kept.c.purpose == "session")
            if connection.execute(since).first() is not None:
                return None
            grant = Grant(kind="seat", exercise=row.exercise, seat=row.seat)
            expires = self._seminars.expiry()
            session = tokens.issue(connection, grant, "session", expires)
            link = tokens.issue(connection, grant, "link", expires)
            return Arrival(seminar.code, row.exercise, row.seat, row.name, session, link)

        if why_not(clean_name(name)):
            return None
        return await self._seminars.stored(take)

    # Moving ------------------------------------------------------------------------

    async def reseat(self, seminar: Seminar, moves: Sequence[Move]) -> dict[str, Refused]:
        """Seats people as told; who could not be moved, and why. The others are.

        All get up first, so that two can change places at a full table.
        """
        if len(moves) > MOST:
            raise Unfit("out-of-range", {"min": 0, "max": MOST})
        async with self._seminars.dealing(seminar.code):
            found = {exercise.id: exercise for exercise in await self._seminars.open_all(seminar)}
            now_at = {seat: room for room in found.values() for seat in room.people}
            unknown = [m for m in moves if m.seat not in now_at or m.exercise not in found]
            real = [m for m in moves if m not in unknown and not _stands(now_at[m.seat], m)]
            refused = {move.seat: NOWHERE for move in unknown}
            for move in real:
                await _get_up(now_at[move.seat], move, self._by)
            for move in real:
                old, new = now_at[move.seat], found[move.exercise]
                if old is not new:
                    await self._carry(old, new, move.seat)
                answer = await _sit(new, move.seat, move.place, self._by)
                if answer is not None:
                    refused[move.seat] = answer
            for exercise in found.values():
                exercise.look_who_is_here()
        return refused

    async def _carry(self, old: Exercise, new: Exercise, seat: str) -> None:
        """Everything that leads to the seat leads to it at its new table from now on."""

        def write(connection: Connection) -> None:
            for table in (people, kept):
                connection.execute(
                    update(table).where(table.c.seat == seat).values(exercise=new.id)
                )

        await self._seminars.stored(write)
        new.people[seat] = old.people.pop(seat)
        for slot in old.viewers.slots:
            if slot.listener.seat == seat:
                slot.listener.leave("try-again")


def _spread(found: dict[str, Exercise], wanted: Sequence[Wanted]) -> list[str]:
    """At which table each will be: where they are wanted, or where the fewest are."""
    going = {id: room for id, room in found.items() if room.world.public.stage.status != "ended"}
    if not going:
        raise Conflict("ended")
    counts = {id: len(room.people) for id, room in going.items()}
    homes = []
    for person in wanted:
        home = person.exercise or next_exercise(counts)[0]
        counts[home] = counts.get(home, 0) + 1
        homes.append(home)
    return homes


def _free(room: Exercise) -> Place | None:
    """The place that the next one gets, if there is room."""
    if _is_full(room):
        return None
    return next_place(room.world.hidden.scenario, places(room.world).values())


def _is_full(room: Exercise) -> bool:
    return len(places(room.world)) >= room.world.hidden.scenario.players[1]


def _stands(room: Exercise, move: Move) -> bool:
    """Whether the person sits there already."""
    wanted = None if move.place is None else (move.place.party, move.place.role)
    return room.id == move.exercise and places(room.world).get(move.seat) == wanted


async def _get_up(room: Exercise, move: Move, by: str) -> None:
    """Leaves the chair, where the move leads from the table or another waits for the chair."""
    if move.seat not in places(room.world):
        return
    if move.place is None or move.exercise != room.id or _is_full(room):
        await _order(room, TakeSeat(seat=move.seat, party=None, role=None), by)


async def _sit(room: Exercise, seat: str, place: Place | None, by: str) -> Refused | None:
    if place is None:
        return None
    return await _order(room, TakeSeat(seat=seat, party=place.party, role=place.role), by)


async def _order(room: Exercise, command: TakeSeat, by: str) -> Refused | None:
    answer = await room.do(by, secrets.token_hex(16), command)
    match answer:
        case Done():
            return None
        case Refused():
            return answer
        case _:
            return Refused(code="try-again")


__all__ = ["MOST", "Enrolled", "Move", "Rosters", "Wanted"]
