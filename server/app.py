"""The application: the only place that chooses implementations and puts them together."""

import asyncio
import contextlib
import os
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import structlog
from fastapi import FastAPI, Request
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError
from starlette.routing import Route, WebSocketRoute
from starlette.types import Receive, Scope, Send

from game_rules.history import RULES
from game_rules.scenario.scenario import Scenario
from server.archive.database import make_current, open_engine
from server.archive.event_log import EventLog
from server.archive.moments import MachineMoments, Moments, SharedMoments, Wakefulness
from server.desk.account_routes import account_routes
from server.desk.certificates import Certificates
from server.desk.colleague_routes import colleague_routes
from server.desk.desk import Desk
from server.desk.export_routes import exports, seminar_exports
from server.desk.handover_routes import handover_routes
from server.desk.lessons import Lessons
from server.desk.lessons import router as lesson_router
from server.desk.notebook_routes import notebook_routes
from server.desk.roster_routes import router as roster_router
from server.desk.routes import router
from server.door.built_client import build_of, built_client
from server.door.doorkeeper import forget_the_old, keep
from server.door.headers import Headers
from server.door.patience import Patience
from server.door.refusals import answer_problems, no_such_route
from server.door.sockets import Door, no_such_socket
from server.door.storing import watch_the_log
from server.door.threshold import Threshold
from server.door.window import Window, not_built
from server.errands import Errand, Errands
from server.limits.bodies import SmallBodies
from server.limits.crowds import bounds
from server.limits.guesses import Guesses
from server.limits.limits import Limits, rates
from server.limits.manners import Manners
from server.meters import RUNNING
from server.people import host
from server.people.passwords import Passwords
from server.people.seminars import Seminar, Seminars
from server.scenarios import shelf
from server.settings import Settings
from server.studies.routes import studies as study_routes
from server.studies.studies import Studies
from server.table.bus import RedisBus
from server.table.clockwork import Clockwork
from server.table.exercise import Exercise, Table
from server.table.exercises import Exercises
from server.table.lookout import Lookout
from server.table.understudies import Understudies

_OPENS_WITHIN = 30.0
"""Seconds that a database has to answer all that is asked at the start, once its schema is current:
less than whoever started the process waits before they look why it does not serve."""
_LAST_COMMITS = 20
"""How many commands that an exercise has in line a leaving server still stores."""
_LAST_WRITES = 3.0
"""Seconds that it has for them: a database that hangs by then would keep everybody here."""
_CLOSES_WITHIN = 2.0
"""Seconds that errands, Redis and the log have each to come to their end."""
ROUTERS = (
    router,
    account_routes,
    handover_routes,
    colleague_routes,
    study_routes,
    exports,
    notebook_routes,
    seminar_exports,
    roster_router,
    lesson_router,
)
log = structlog.get_logger()


@dataclass(slots=True)
class House:
    """A running server's parts."""

    settings: Settings
    exercises: Exercises
    seminars: Seminars
    door: Door
    limits: Limits
    clockwork: Clockwork
    lookout: Lookout
    understudies: Understudies
    event_log: EventLog
    studies: Studies
    moments: Moments
    control: str | None
    """The token of the facilitator's link; None if that of the settings was taken back."""
    seminar: Seminar | None
    """The one to begin with: the newest."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be replaced from outside: by tests, and by whoever starts the server."""

    base: Callable[[Request], str]
    moments: Moments | None = None
    """By default the time of the database, and of this machine if that is embedded."""
    scenarios: Mapping[str, Scenario] | None = None
    wanted: tuple[str, int] | None = None
    """A scenario and a number of exercises to make a seminar of at the start."""
    ticking: bool = True
    """Whether the clock goes by itself."""


def build(settings: Settings, choices: Choices | None = None) -> FastAPI:
    """The application. Its parts, the `House`, come to `app.state.house` when it starts."""
    chosen = choices or Choices(base=asked_for)

    @contextlib.asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with open_house(settings, chosen) as house:
            app.state.house = house
            app.state.studies = house.studies
            app.state.desk = Desk(
                exercises=house.exercises,
                seminars=house.seminars,
                walls=house.lookout.walls,
                log=house.event_log,
                moments=house.moments,
                limits=house.limits,
                guesses=Guesses(house.limits),
                passwords=Passwords(),
                turn_out=house.door.turn_out,
                turn_away=house.door.turn_away,
                base=chosen.base,
                ready=lambda: not house.door.closing,
                storing=lambda: house.door.storing,
                certificates=Certificates(house.event_log),
                metrics_token=settings.metrics_token,
                gauges=lambda: {
                    "connections": len(house.door.connections),
                    "exercises": len(house.exercises.all),
                    "storing": int(house.door.storing),
                    **({"bus": int(house.lookout.bus.hears)} if settings.redis else {}),
                },
            )
            yield

    app = FastAPI(
        title="Détente",
        version=RULES,
        lifespan=lifespan,
        docs_url=None,  # the pages that FastAPI has for it fetch their scripts from elsewhere
        redoc_url=None,
        openapi_url="/api/openapi.json",
    )
    for each in ROUTERS:
        # Their own routes: `include_router` would work each of them out anew at the first request,
        # for prefixes that nobody adds, in a fifth of a second.
        app.router.routes.extend(each.routes)
    answer_problems(app)

    async def door(scope: Scope, receive: Receive, send: Send) -> None:
        await app.state.house.door(scope, receive, send)

    app.router.routes.append(WebSocketRoute("/api/socket", _Raw(door)))
    app.router.routes.append(WebSocketRoute("/{path:path}", _Raw(no_such_socket)))
    app.router.routes.append(Route("/api/{path:path}", no_such_route))
    folder = _page(settings)
    if folder is None:
        app.router.routes.append(Route("/{path:path}", not_built))
    else:
        app.mount("/", Window(folder))
    app.add_middleware(Patience, waiting=lambda: app.state.house.door.waiting)
    app.add_middleware(SmallBodies)
    app.add_middleware(Headers, public_url=settings.public_url)
    app.add_middleware(Threshold, stumbled=lambda why: setattr(app.state, "why", why))
    return app


@contextlib.asynccontextmanager
async def open_house(settings: Settings, chosen: Choices) -> AsyncIterator[House]:
    """Opens the log, wakes what is due and serves until it is left.

    What was opened is closed, the last first, also where the opening fails half way.
    """
    async with contextlib.AsyncExitStack() as parts:
        parts.callback(log.info, "closed")
        house = await _open(settings, chosen, parts)
        parts.push_async_callback(drain, house)
        yield house


async def _open(settings: Settings, chosen: Choices, parts: contextlib.AsyncExitStack) -> House:
    """All parts, each with how it is closed."""
    engine = open_engine(settings.database, serving=True)
    parts.callback(engine.dispose)
    await asyncio.to_thread(make_current, engine)
    async with asyncio.timeout(_OPENS_WITHIN):
        return await _furnish(settings, chosen, engine, parts)


async def _furnish(
    settings: Settings, chosen: Choices, engine: Engine, parts: contextlib.AsyncExitStack
) -> House:
    """All parts on a database that is current."""
    scenarios = chosen.scenarios if chosen.scenarios is not None else shelf()
    event_log = EventLog(engine)
    parts.push_async_callback(event_log.close, _CLOSES_WITHIN)
    moments = chosen.moments or _time_of(engine)
    awake = Wakefulness(moments)
    table = Table(event_log, moments, awake)
    exercises = Exercises(table)
    clockwork = Clockwork(exercises, event_log, moments, awake)
    understudies = Understudies(settings.bot_seconds, event_log)
    made = Seminars(scenarios, event_log, exercises, moments, settings.token_days)
    limits = Limits(rates(settings), settings.redis)
    parts.push_async_callback(limits.close, _CLOSES_WITHIN)
    lessons = Lessons(made)
    door = Door(exercises, event_log, moments, _manners(settings), limits)
    lookout = Lookout(exercises)

    def told(exercise: Exercise) -> None:
        clockwork.note(exercise)
        understudies.note(exercise)
        lessons.note(exercise)

    def opened(exercise: Exercise) -> None:
        lookout.opened(exercise)
        told(exercise)

    def closed(exercise: Exercise) -> None:
        lookout.closed(exercise)
        understudies.closed(exercise)

    table.told, table.opened, table.closed = told, opened, closed
    running: list[Errand] = []
    if settings.redis is not None:
        bus = RedisBus(settings.redis, lookout.heard, lookout.back)
        table.bus = lookout.bus = bus
        running.append(bus.run)
    await clockwork.open()
    control = await host.way_in(event_log, moments, settings.control_token)
    house = House(
        settings=settings,
        exercises=exercises,
        seminars=made,
        door=door,
        limits=limits,
        clockwork=clockwork,
        lookout=lookout,
        understudies=understudies,
        event_log=event_log,
        studies=Studies(
            seconds=settings.study_seconds,
            futures=settings.study_futures,
            workers=_workers(settings),
            folder=settings.scenarios,
        ),
        moments=moments,
        control=control,
        seminar=await host.first_seminar(made, chosen.wanted, demo=settings.demo),
    )
    running.append(partial(keep, door))
    if chosen.ticking:
        running += [clockwork.run, lookout.run, partial(watch_the_log, door)]
    running.append(partial(forget_the_old, house, settings.keep_days))
    errands = Errands()
    parts.push_async_callback(errands.end, _CLOSES_WITHIN)
    for errand in running:
        errands.run(errand)
    log.info(
        "open",
        **RUNNING,
        port=settings.port,
        database=engine.dialect.name,
        redis=settings.redis is not None,
        scenarios=len(scenarios),
    )
    return house


async def drain(house: House) -> None:
    """Takes nothing new, stores what is on its way, and says goodbye."""
    if house.door.closing:
        return  # it leaves already
    house.door.closing = True
    try:
        async with asyncio.timeout(_LAST_WRITES):
            await house.studies.close()
            for _ in range(_LAST_COMMITS):
                if all(exercise.idle for exercise in house.exercises.all):
                    break
                await house.event_log.write(_nothing)  # behind all that is queued
    except (TimeoutError, SQLAlchemyError) as error:
        # What was on its way is acknowledged to nobody: it is sent again, to whoever is here next.
        busy = sum(not exercise.idle for exercise in house.exercises.all)
        log.error("left-unstored", error=type(error).__name__, exercises=busy)
    await house.door.say_goodbye("try-again")


def _time_of(engine: Engine) -> Moments:
    """What time it is: where several processes may share a database, what that says it is."""
    if engine.dialect.name == "sqlite":
        return MachineMoments()
    return SharedMoments(MachineMoments(most=sys.maxsize))  # of its own it is to tell what passes


def _nothing(_connection: Connection) -> None:
    """A job that ends when its turn has come."""


def asked_for(request: Request) -> str:
    """The address at which the request was made."""
    return f"{request.url.scheme}://{request.url.netloc}"


# At the start ----------------------------------------------------------------------------


def _workers(settings: Settings) -> int:
    """How many processes play futures; on Windows one, which can be killed without orphans."""
    if sys.platform == "win32":
        return 1
    return settings.study_workers or max(1, (os.cpu_count() or 1) - 1)


def _page(settings: Settings) -> Path | None:
    """The folder of the page that is served, if any is."""
    return Path(settings.static) if settings.static else built_client()


def _manners(settings: Settings) -> Manners:
    commands = settings.command_burst, settings.commands_per_second
    return Manners(
        origins=settings.origins,
        build=build_of(_page(settings)),
        hello_within=settings.hello_seconds,
        commands=commands,
        bounds=bounds(commands, settings.address_connections),
    )


class _Raw:
    """An ASGI application as the endpoint of a route: only a class's instance is taken as one."""

    def __init__(self, app: Callable[[Scope, Receive, Send], object]) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One connection."""
        result = self._app(scope, receive, send)
        assert asyncio.iscoroutine(result)  # noqa: S101 - what `door` returns
        await result


__all__ = ["Choices", "House", "asked_for", "build", "drain", "open_house"]
