"""The command `detente`."""

import logging
import os
import socket
import sys
from pathlib import Path
from typing import Annotated, NoReturn

import structlog
import typer
import uvicorn
from fastapi import FastAPI, Request
from pydantic import ValidationError
from rich.console import Console

from game_rules.scenario.scenario import Scenario
from server.app import Choices, House, build, drain
from server.archive.database import make_current, open_engine
from server.desk.routes import CONTROL_LINK
from server.desk.sheets import JOIN_LINK
from server.door.drain import DrainingServer, see_out
from server.door.headers import ALWAYS
from server.garbage import settle_as_it_goes
from server.limits.heads import PromptRequests
from server.limits.lines import Lines, make_room
from server.logs import configure
from server.meters import RUNNING, ErrorLines
from server.people.seminars import MOST
from server.scenarios import ScenarioMistake, load_scenario, shelf
from server.scenarios.loading import CASES
from server.scripts.historical import own_scripts
from server.scripts.loading import load_script
from server.settings import Settings, mistake
from server.upkeep.accounts import account
from server.upkeep.commands import upkeep
from server.upkeep.contradictions import doubts, unbuilt
from server.upkeep.listening import Deaf, everywhere, listen
from server.upkeep.opening import said
from server.wire.frames import FramedSocket
from server.wire.reading import LARGEST
from server.workshop.commands import workshop

cli = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
console = Console(highlight=False, soft_wrap=True)
log = structlog.get_logger()


def _release(asked: bool) -> None:
    if asked:
        typer.echo(f"Détente {RUNNING['version']}")
        raise typer.Exit


@cli.callback()
def detente(
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_release, is_eager=True, help="Say which release it is."
        ),
    ] = False,
) -> None:
    """Détente: exercises about confidence-building measures."""


@cli.command()
def serve(
    host: Annotated[str | None, typer.Option(help="The address to listen on.")] = None,
    port: Annotated[int | None, typer.Option(help="0 takes any that is free.")] = None,
    database: Annotated[
        str | None, typer.Option(help="A file for SQLite, or postgresql://…")
    ] = None,
    public_url: Annotated[
        str | None, typer.Option(help="Where people reach this server, if it differs.")
    ] = None,
    seminar: Annotated[
        str | None, typer.Option(help="Make a new seminar of this scenario.")
    ] = None,
    exercises: Annotated[int, typer.Option(min=1, max=MOST, help="How many exercises it has.")] = 1,
    scenarios: Annotated[
        Path | None, typer.Option(help="A folder with scenarios of your own.")
    ] = None,
    demo: Annotated[
        bool | None, typer.Option("--demo/--no-demo", help="Make one to try out, if there is none.")
    ] = None,
) -> None:
    """Serve exercises to browsers. Everything is also set by DETENTE_… in the environment."""
    try:
        settings = Settings.choose(
            host=host,
            port=port,
            database=database,
            public_url=public_url,
            scenarios=scenarios,
            demo=demo,
        )
    except ValidationError as error:
        _stop(mistake(error))
    configure(settings.log_level)
    logging.getLogger().addHandler(ErrorLines())
    for sentence in doubts(settings, os.environ):
        log.warning("doubtful-setting", why=sentence)
    for sentence in unbuilt(settings):
        _stop(sentence)
    make_room()
    try:
        listening = listen(settings.host, settings.port)
    except Deaf as deaf:
        _stop(f"{deaf}.")
    base = _base(settings, listening)
    known = _scenarios(settings.scenarios)
    if seminar is not None and seminar not in known:
        _stop(f"There is no scenario “{seminar}”; there are {', '.join(known)}.")
    try:
        _open_once(settings.database)
    except typer.Exit:
        listening.close()
        raise
    choices = Choices(
        base=lambda request: settings.public_url or _asked(request, base),
        scenarios=known,
        wanted=(seminar, exercises) if seminar is not None else None,
    )
    _run(settings, choices, listening, base)


@cli.command()
def migrate(
    database: Annotated[
        str | None, typer.Option(help="A file for SQLite, or postgresql://…")
    ] = None,
) -> None:
    """Make the database's schema current, once, before servers start that find it so."""
    try:
        settings = Settings.choose(database=database)
    except ValidationError as error:
        _stop(mistake(error))
    _open_once(settings.database)
    console.print("The schema is current.")


def _scenarios(folder: Path | None) -> dict[str, Scenario]:
    """All scenarios that can be played here."""
    if folder is not None and not folder.is_dir():
        _stop(f"There is no folder {folder}.")
    try:
        known = {**shelf(), **_own(folder)} if folder else shelf()
        for case, path in (own_scripts(folder) if folder else {}).items():
            if case not in known:
                _stop(f"{path} is called as no scenario is; there are {', '.join(known)}.")
            load_script(path, known[case])
        return known
    except ScenarioMistake as mistake:
        _stop(str(mistake))


def _own(folder: Path) -> dict[str, Scenario]:
    """The scenarios in a folder; one that takes the place of one of ours is told."""
    own: dict[str, Scenario] = {}
    places: dict[str, Path] = {}
    for path in sorted(folder.glob("*.yaml")):
        scenario = load_scenario(path)
        if scenario.id in own:
            _stop(f"{places[scenario.id]} and {path} are both “{scenario.id}”.")
        if (CASES / f"{scenario.id}.yaml").exists():
            console.print(
                f"{path} stands in the place of our “{scenario.id}”: with an id of its own"
                " there would be both."
            )
        own[scenario.id], places[scenario.id] = scenario, path
    return own


def _run(settings: Settings, choices: Choices, listening: socket.socket, base: str) -> None:
    app = build(settings, choices)

    def house() -> House:
        found: House = app.state.house
        return found

    def opened() -> None:
        settle_as_it_goes()
        try:
            _announce(house(), base)
        except OSError as error:  # what is printed goes where there is no room, or nobody reads
            log.warning("not-announced", error=error.strerror)

    server = DrainingServer(configuration(app, settings), lambda: drain(house()), opened)
    see_out(server.told)
    try:
        server.run(sockets=[listening])
    except KeyboardInterrupt:
        return
    except SystemExit:  # it did not come to open; whoever keeps it running begins it again
        _stop(f"{getattr(app.state, 'why', 'Détente cannot open')}.")


def configuration(app: FastAPI, settings: Settings) -> uvicorn.Config:
    """How uvicorn serves the application."""

    class Requests(PromptRequests):
        lines = Lines(settings.address_connections, settings.forwarded_by)
        manners = ALWAYS

    return uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        server_header=False,
        forwarded_allow_ips=settings.forwarded_by,
        lifespan="on",
        http=Requests,
        ws=FramedSocket,
        # Larger than what the door takes, so that the door can say what was wrong first.
        ws_max_size=4 * LARGEST,
        ws_per_message_deflate=False,
        ws_ping_interval=settings.ping_seconds,
        ws_ping_timeout=settings.pong_seconds,
        # A name takes longer to type than five seconds, and a new line a way there and back more.
        timeout_keep_alive=30,
        timeout_graceful_shutdown=5,
    )


def _open_once(database: str) -> None:
    """Makes the schema current, while what is wrong can still be said in a sentence."""
    with said():
        engine = open_engine(database)
        try:
            make_current(engine)
        finally:
            engine.dispose()


def _base(settings: Settings, listening: socket.socket) -> str:
    """The address that other devices in the room reach this machine by."""
    if settings.public_url:
        return settings.public_url.rstrip("/")
    port = listening.getsockname()[1]
    host = _own_address() if everywhere(settings.host) else settings.host
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _own_address() -> str:
    """This machine's address in its network; nothing is sent to find it out."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # an address reserved for documentation
            return str(probe.getsockname()[0])
        except OSError:
            return "127.0.0.1"


def _asked(request: Request, base: str) -> str:
    """The address that was asked, unless nobody else could use it."""
    if request.url.hostname in {"localhost", "127.0.0.1", "::1"}:
        return base
    return f"{request.url.scheme}://{request.url.netloc}"


_TAKEN_BACK = (
    "The token of DETENTE_CONTROL_TOKEN was replaced, or signed out everywhere: it stays dead."
    " Choose another; “detente account link” lets you in meanwhile."
)


def _announce(house: House, base: str) -> None:
    """Prints the facilitator's link, as a notebook server does, and where to join."""
    console.print("\n[bold]Détente[/bold] is open.\n")
    # An address such as http://[fd00::1]:8000 is not markup, nor is the name of a folder.
    control = house.control
    if control and house.settings.control_token is not None and not sys.stdout.isatty():
        # What is printed goes into a log, and this link would be good for who reads it there.
        control = "…, and the token of DETENTE_CONTROL_TOKEN for the dots"
    way_in = f"{base}{CONTROL_LINK}{control}" if control is not None else _TAKEN_BACK
    console.print(f"  Facilitator   {way_in}", markup=False)
    if house.seminar is not None:
        console.print(f"  Join          {base}{JOIN_LINK}{house.seminar.code}", markup=False)
    where = house.event_log.where
    kept = f"\n  The log is kept in {where}. Ctrl+C closes; nothing is lost.\n"
    console.print(kept, markup=False)
    sys.stdout.flush()


def _stop(sentence: str) -> NoReturn:
    Console(stderr=True, highlight=False, soft_wrap=True).print(sentence, markup=False)
    raise typer.Exit(1)


cli.add_typer(account, name="account")
cli.add_typer(upkeep)
cli.add_typer(workshop)


def main() -> None:
    """The entry point."""
    cli()


if __name__ == "__main__":
    main()
