"""What other processes do is followed: at once by the bus, and by the log without it."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from sqlalchemy.exc import OperationalError

from game_rules.record.commands import Pause, Resume, Start
from server.archive.moments import Wakefulness
from server.archive.row import Row
from server.table.bus import Call, Moved, NoBus
from server.table.exercise import Exercise, Table
from server.table.exercises import Exercises
from server.table.lookout import KEEP
from server.table.wishes import Answer, Done, Overtaken
from tests.kit.moments import cancelled_at, turns
from tests.kit.served import SOON, Hand, Served, Socket, served, so

pytestmark = pytest.mark.slow


@pytest.fixture
async def deaf(database: str) -> AsyncIterator[tuple[Served, Served]]:
    """Two processes without a Redis."""
    async with served(database, Hand()) as one, served(database, Hand()) as other:
        yield one, other


async def seated(house: Served, other: Served) -> tuple[Socket, Socket]:
    """Two people of one exercise, each at another process."""
    sheet = await house.seminar()
    ada = await house.enter((await house.join(sheet["code"], "Ada"))["token"])
    bob = await other.enter((await other.join(sheet["code"], "Bob"))["token"])
    return ada, bob


async def test_what_one_process_stores_the_other_tells_at_once(two: tuple[Served, Served]) -> None:
    one, other = two
    ada, bob = await seated(one, other)
    control = await other.control(ada.you["exercise"])
    await control.do("start")
    await ada.until_stage(status="running")
    await ada.do("ready", round=1, phase="talks", ready=True)
    while ada.you["viewer"] not in bob.parts["stage"]["ready"]:
        await bob.hear()


async def test_the_bell_rings_only_where_somebody_looks_on_elsewhere(
    two: tuple[Served, Served], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = two
    rung: list[Call] = []
    bus = one.house.lookout.bus
    call = bus.call

    def listening(exercise: str, said: Call) -> None:
        rung.append(said)
        call(exercise, said)

    monkeypatch.setattr(bus, "call", listening)
    sheet = await one.seminar()
    ada = await one.enter((await one.join(sheet["code"], "Ada"))["token"])
    control = await one.control(ada.you["exercise"])
    await control.do("start")
    await control.do("pause", reason="")
    assert not [each for each in rung if isinstance(each, Moved)]
    # Who looks on elsewhere says so, and is told how far the log goes.
    bob = await other.enter((await other.join(sheet["code"], "Bob"))["token"])
    ours = one.house.exercises.open_here(ada.you["exercise"])
    assert ours is not None
    await so(lambda: Moved(number=ours.past.number) in rung)
    await control.do("resume")
    await bob.until_stage(status="running")
    moved = [each for each in rung if isinstance(each, Moved)]  # who is here is said now and then
    assert moved[-1] == Moved(number=ours.past.number)


async def test_people_at_other_processes_are_here_under_their_names(
    two: tuple[Served, Served],
) -> None:
    ada, bob = await seated(*two)
    both = sorted([ada.you["seat"], bob.you["seat"]])
    for person in (ada, bob):
        while person.here.get("present") != both:
            await person.hear()
        assert sorted(person.here["names"].values()) == ["Ada", "Bob"]
    await bob.connection.close()
    while ada.here["present"] != both[:1] and ada.here["present"] != [ada.you["seat"]]:
        await ada.hear()


async def test_without_a_bus_the_log_is_looked_at(deaf: tuple[Served, Served]) -> None:
    one, other = deaf
    ada, bob = await seated(one, other)
    await (await one.control(ada.you["exercise"])).do("start")
    await bob.quiet()
    assert bob.parts["stage"]["status"] == "lobby"
    await other.house.lookout.look()
    await bob.until_stage(status="running")
    await one.house.lookout.look()
    while len(ada.here.get("names", ())) < 2:
        await ada.hear()


async def test_who_comes_in_anywhere_sees_what_is_stored_everywhere(
    deaf: tuple[Served, Served],
) -> None:
    one, other = deaf
    ada, _ = await seated(one, other)
    exercise = ada.you["exercise"]
    control = await other.control(exercise)
    id = await control.do("start")
    again = await one.enter(one.control_session, exercise, waiting=(id,))
    assert again.parts["stage"]["status"] == "running"
    assert again.done == {id}


async def both_open(one: Served, other: Served) -> tuple[Exercise, Exercise]:
    id = (await one.seminar())["exercises"][0]["id"]
    ours, theirs = await one.house.exercises.find(id), await other.house.exercises.find(id)
    assert ours is not None
    assert theirs is not None
    return ours, theirs


async def test_a_bell_for_what_is_known_or_not_there_leads_to_nothing(
    deaf: tuple[Served, Served],
) -> None:
    ours, theirs = await both_open(*deaf)
    assert await theirs.do("control", f"{1:032x}", Start()) == Done()
    ours.hear(1)
    ours.hear(99)
    assert ours.idle, "nobody looks: it is enough to know that there is more"
    assert ours.past.number == 1
    assert await ours.do("control", f"{2:032x}", Pause(reason="x")) == Done()
    assert ours.past.number == 3, "what there was is read before anything is decided"
    await ours.follow(3)
    assert ours.past.number == 3


async def test_what_is_no_longer_wished_when_its_turn_comes_is_not_done(
    deaf: tuple[Served, Served],
) -> None:
    ours, theirs = await both_open(*deaf)
    assert await theirs.do("control", f"{1:032x}", Start()) == Done()
    answer: Answer = await ours.do(
        "control", f"{2:032x}", Start(), still=lambda: ours.past.number == 1
    )
    assert answer == Overtaken(), "it was wished still when it was decided for the first time"


async def test_two_processes_deal_the_people_who_join_at_once_to_places_of_their_own(
    deaf: tuple[Served, Served],
) -> None:
    sheet = await deaf[0].seminar()
    await asyncio.gather(*(deaf[n % 2].join(sheet["code"], f"P{n}") for n in range(6)))
    exercise = await deaf[0].house.exercises.find(sheet["exercises"][0]["id"])
    assert exercise is not None
    taken = [role for known in exercise.world.known.values() for role in known.crew.values()]
    assert len(taken) == 6
    places = {
        (party, role)
        for party, known in exercise.world.known.items()
        for role in known.crew.values()
    }
    assert len(places) == 6, "nobody was put into a place that was taken"


async def test_a_bot_that_two_processes_ask_does_everything_once(database: str) -> None:
    async with (
        served(database, Hand(), bot_seconds=0) as one,
        served(database, Hand(), bot_seconds=0) as other,
    ):
        ours, _ = await both_open(one, other)
        for house in (one, other):
            await house.control(ours.id)
        assert await ours.do("control", f"{1:032x}", Start()) == Done()
        async with asyncio.timeout(120):
            while ours.world.public.stage.status != "ended":
                await asyncio.gather(one.house.lookout.look(), other.house.lookout.look())
                await asyncio.sleep(0.005)
        rows = await one.house.event_log.rows(ours.id)
    async with served(database, Hand(), bot_seconds=0) as alone:
        ours, _ = await both_open(alone, alone)
        assert await ours.do("control", f"{1:032x}", Start()) == Done()
        await so(lambda: ours.world.public.stage.status == "ended")
        fewest = len(await alone.house.event_log.rows(ours.id))
    assert len(rows) <= 1.5 * fewest, "two processes do not play twice"


async def test_an_exercise_that_nobody_looks_at_is_put_away_and_found_again(
    deaf: tuple[Served, Served], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, _ = deaf
    exercise = await one.house.exercises.find((await one.seminar())["exercises"][0]["id"])
    assert exercise is not None
    ada = await one.control(exercise.id)
    lookout, loop = one.house.lookout, asyncio.get_running_loop()
    real = loop.time

    def later(seconds: float) -> None:
        monkeypatch.setattr(loop, "time", lambda: real() + seconds)

    await lookout.look()
    later(2 * KEEP)
    await lookout.look()
    assert one.house.exercises.all == [exercise], "somebody looks at it"
    monkeypatch.undo()
    await ada.connection.close()
    await so(lambda: not exercise.viewers.slots)
    await lookout.look()
    assert one.house.exercises.all == [exercise]
    later(2 * KEEP)
    await lookout.look()
    monkeypatch.undo()
    assert one.house.exercises.all == []
    assert exercise.lost
    again = await one.house.exercises.find(exercise.id)
    assert again is not None
    assert again is not exercise


async def test_calls_about_what_is_not_open_here_are_passed_over(
    deaf: tuple[Served, Served],
) -> None:
    deaf[0].house.lookout.heard("nowhere", Moved(number=3))
    assert isinstance(deaf[0].house.lookout.bus, NoBus)


async def test_the_same_command_through_two_processes_is_done_once(
    deaf: tuple[Served, Served],
) -> None:
    ours, theirs = await both_open(*deaf)
    assert await ours.do("control", f"{1:032x}", Start()) == Done()
    await theirs.follow(ours.past.number)
    id, command = f"{2:032x}", Pause(reason="x")
    answers = await asyncio.gather(
        ours.do("control", id, command), theirs.do("control", id, command)
    )
    assert list(answers) == [Done(), Done()]
    assert await theirs.do("control", f"{3:032x}", Resume()) == Done()
    await ours.follow(theirs.past.number)
    assert (ours.past.number, ours.past.hash) == (theirs.past.number, theirs.past.hash)


async def test_whoever_follows_is_told_that_the_log_cannot_be_read(
    two: tuple[Served, Served], monkeypatch: pytest.MonkeyPatch
) -> None:
    """How far it goes was read, and then the database went: the lookout must not wait for ever."""
    here, there = two
    sheet = await here.seminar()
    id = sheet["exercises"][0]["id"]
    ours, theirs = await here.house.exercises.find(id), await there.house.exercises.find(id)
    assert ours is not None
    assert theirs is not None
    assert await ours.do("control", "0" * 32, Start()) == Done()
    log = there.house.event_log
    missed, failures = log.missed, [1, 2]

    async def away(exercise: str, after: int) -> list[Row]:
        if failures:
            failures.pop()
            raise OperationalError("", None, OSError("it has gone"))
        return await missed(exercise, after)

    monkeypatch.setattr(log, "missed", away)
    async with asyncio.timeout(SOON):
        for _ in range(2):
            with pytest.raises(OperationalError):
                await theirs.follow(ours.past.number)
        await theirs.follow(ours.past.number)
    assert theirs.past.number == ours.past.number


async def test_what_is_not_in_the_log_is_not_waited_for(deaf: tuple[Served, Served]) -> None:
    sheet = await deaf[0].seminar()
    exercise = await deaf[0].house.exercises.find(sheet["exercises"][0]["id"])
    assert exercise is not None
    async with asyncio.timeout(SOON):
        await exercise.follow(exercise.past.number + 7)


async def test_an_exercise_that_was_not_found_is_not_attended_to(
    deaf: tuple[Served, Served], monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = await deaf[0].seminar()
    attended: list[str] = []
    bus = NoBus()
    monkeypatch.setattr(bus, "attend", attended.append)
    monkeypatch.setattr(bus, "neglect", attended.remove)
    exercises = Exercises(Table(deaf[0].house.event_log, Hand(), Wakefulness(Hand()), bus))
    for count in turns(400):
        await cancelled_at(count, exercises.find(sheet["exercises"][0]["id"]))
        await cancelled_at(count, exercises.find("nowhere"))
    await exercises.find(sheet["exercises"][0]["id"])
    await so(lambda: not exercises._loading)
    assert attended == [sheet["exercises"][0]["id"]]


async def noted(house: Served, exercise: str, text: str) -> None:
    asked = {"id": "a" * 32, "party": None, "draft": None, "text": text}
    path = f"/api/exercises/{exercise}/notebook"
    answer = await house.web.post(path, json=asked, headers=house.bearer)
    assert answer.status_code == 200, answer.text


async def mark_of(house: Served, exercise: str) -> str:
    """What the notebook holds, as the list of tables has it."""
    seminars = (await house.web.get("/api/seminars", headers=house.bearer)).json()
    tables = [table for seminar in seminars for table in seminar["exercises"]]
    return str(next(table["noted"] for table in tables if table["id"] == exercise))


async def test_what_is_noted_is_told_to_control_alone_at_every_process(
    two: tuple[Served, Served],
) -> None:
    one, other = two
    ada, bob = await seated(one, other)
    exercise = ada.you["exercise"]
    here, there = await one.control(exercise), await other.control(exercise)
    await noted(one, exercise, "Skerra sits on its hands.")
    told = {"type": "noted", "mark": await mark_of(other, exercise)}
    assert await here.until("noted") == await there.until("noted") == told
    await noted(one, exercise, "Skerra sits on its hands.")
    assert not [each for each in await here.quiet() if each["type"] == "noted"], "no news"
    for person in (ada, bob):
        await person.quiet()
        assert not [each for each in person.heard if each["type"] == "noted"]


async def test_without_a_bus_notebooks_are_looked_at(deaf: tuple[Served, Served]) -> None:
    one, other = deaf
    exercise = (await one.seminar())["exercises"][0]["id"]
    there = await other.control(exercise)
    await other.house.lookout.look()
    await there.until("noted")
    await noted(one, exercise, "Skerra sits on its hands.")
    assert not [each for each in await there.quiet() if each["type"] == "noted"]
    await other.house.lookout.look()
    assert (await there.until("noted"))["mark"] == await mark_of(one, exercise)


async def test_a_notebook_that_was_not_stored_is_told_to_nobody(
    deaf: tuple[Served, Served], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, _ = deaf
    exercise = (await one.seminar())["exercises"][0]["id"]
    here = await one.control(exercise)

    async def broken(job: object) -> object:
        raise OperationalError("INSERT", {}, Exception("disk full"))

    monkeypatch.setattr(one.house.event_log, "write", broken)
    asked = {"id": "a" * 32, "party": None, "draft": None, "text": "x"}
    path = f"/api/exercises/{exercise}/notebook"
    assert (await one.web.post(path, json=asked, headers=one.bearer)).status_code == 503
    assert not [each for each in await here.quiet() if each["type"] == "noted"]
