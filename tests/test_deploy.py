"""What is deployed names settings that there are, has no secret of its own, and backs up."""

import asyncio
import configparser
import json
import os
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from ruamel.yaml import YAML
from typer.core import TyperGroup
from typer.main import get_command

from server.archive.database import make_current, open_engine
from server.cli import cli
from server.door.drain import LEAVES_WITHIN
from server.settings import Settings
from tests.kit.served import served

ROOT = Path(__file__).resolve().parents[1]
OF_THE_PROXY = {"DETENTE_SITE", "DETENTE_UPSTREAM"}


def compose() -> dict[str, Any]:
    text = (ROOT / "docker-compose.yml").read_text("utf-8")
    found: dict[str, Any] = YAML(typ="safe").load(text)
    return found


def test_what_is_set_is_a_setting() -> None:
    known = {f"DETENTE_{name.upper()}" for name in Settings.model_fields} | OF_THE_PROXY
    paths = [ROOT / "docker-compose.yml", *(ROOT / "deploy").iterdir()]
    named = {name for path in paths for name in re.findall(r"DETENTE_[A-Z_]+", path.read_text())}
    assert {"DETENTE_DATABASE", "DETENTE_REDIS"} <= named <= known


def test_no_secret_has_a_default() -> None:
    text = (ROOT / "docker-compose.yml").read_text("utf-8")
    used = re.findall(r"\$\{([A-Z_]+)(:[-?])?", text)
    assert {how for name, how in used if name != "DETENTE_SITE"} == {":?"}
    for line in (ROOT / "deploy/example.env").read_text("utf-8").splitlines():
        name, _, value = line.partition("=")
        assert line.startswith("#") or not value or name == "DETENTE_SITE"


def test_every_server_waits_for_the_migration_and_the_proxy_for_a_server() -> None:
    services = compose()["services"]
    assert services["server"]["depends_on"]["migrate"] == {
        "condition": "service_completed_successfully"
    }
    assert services["proxy"]["depends_on"]["server"] == {"condition": "service_healthy"}
    for name, service in services.items():
        assert set(service.get("depends_on", ())) <= services.keys()
        assert "healthcheck" in service or name in {"migrate", "proxy", "backup"}
    assert [name for name, service in services.items() if "ports" in service] == ["proxy"]


def test_what_is_logged_fills_no_disk() -> None:
    for name, service in compose()["services"].items():
        assert {"max-size", "max-file"} <= service["logging"]["options"].keys(), name


def image() -> list[tuple[str, str]]:
    """The steps of the Dockerfile: each with its instruction."""
    text = re.sub(r"\\\n\s*", "", (ROOT / "Dockerfile").read_text("utf-8"))
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return [(word, rest) for word, _, rest in (line.partition(" ") for line in lines)]


def ours() -> list[list[str]]:
    """Every command of this program that something deployed runs."""
    [start] = [json.loads(rest) for word, rest in image() if word == "CMD"]
    composed = [service.get("command", []) for service in compose()["services"].values()]
    unit = (ROOT / "deploy/detente@.service").read_text("utf-8")
    script = (ROOT / "deploy/backup.sh").read_text("utf-8")
    found = [start, *(each for each in composed if each[:1] == ["detente"])]
    found += [line.split() for line in re.findall(r"(?m)^ExecStart=(.*)$", unit)]
    found += [shlex.split(line) for line in re.findall(r"if (detente .*); then", script)]
    return [each[1:] for each in found]


def test_each_command_that_is_run_is_one_of_ours_with_options_that_it_has() -> None:
    commands = get_command(cli)
    assert isinstance(commands, TyperGroup)
    assert sorted({name for name, *_ in ours()}) == ["backup", "migrate", "serve"]
    for name, *arguments in ours():
        given = [re.sub(r"[$%].*", "0", argument) for argument in arguments]
        context = commands.commands[name].make_context(name, given)
        assert not context.args, name


def test_every_image_has_a_version_and_pythons_is_one_that_we_support() -> None:
    images = [each["image"] for each in compose()["services"].values() if "build" not in each]
    [base] = [rest for word, rest in image() if word == "FROM"]
    for name in (*images, base):
        assert re.fullmatch(r"[a-z]+:\d+(\.\d+)*(-slim)?", name), name
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    least = project["requires-python"].removeprefix(">=")
    assert base == f"python:{least}-slim", "the lock is of this version"


def test_the_image_runs_as_nobody_special_from_locked_dependencies() -> None:
    steps = dict(image())
    assert steps["USER"] == "detente"
    assert "useradd --system --home-dir /data --create-home detente" in steps["RUN"]
    assert steps["WORKDIR"] == steps["VOLUME"] == "/data", "whose first owner is the user"
    assert "pip install --require-hashes -r requirements.lock" in steps["RUN"]
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    pinned = re.split(r"\n(?=\w)", lock.strip())
    for each in pinned:
        assert re.match(r"[A-Za-z0-9_.\[\]-]+==\S+", each), each
        assert "--hash=sha256:" in each, each


def test_what_the_image_is_built_from_is_let_in() -> None:
    lines = (ROOT / ".dockerignore").read_text("utf-8").split()
    let_in = {line[1:] for line in lines if line.startswith("!")}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    hook = wheel["hooks"]["custom"]["path"].split("/")[0]
    needed = {*wheel["packages"], hook, project["project"]["readme"], "pyproject.toml"}
    assert lines[0] == "**"
    assert let_in == needed | {"requirements.lock"}
    for name in let_in:
        assert (ROOT / name).exists()


def test_each_volume_is_declared_and_each_file_is_there() -> None:
    found = compose()
    used: set[str] = set()
    for name, service in found["services"].items():
        for volume in service.get("volumes", ()):
            source, to, *options = volume.split(":")
            if source.startswith("."):
                assert (ROOT / source).is_file(), source
                assert options == ["ro"], source
            else:
                used.add(source)
            assert to.startswith("/")
        assert set(service["networks"]) <= found["networks"].keys(), name
    assert used == found["volumes"].keys()
    postgres = found["services"]["postgres"]
    assert int(postgres["image"].partition(":")[2]) < 18, "from there on its data lie elsewhere"
    assert postgres["volumes"] == ["exercises:/var/lib/postgresql/data"]


def test_what_is_to_be_chosen_is_in_the_example_and_nothing_else() -> None:
    text = (ROOT / "docker-compose.yml").read_text("utf-8")
    asked = set(re.findall(r"\$\{([A-Z_]+)", text))
    example = (ROOT / "deploy/example.env").read_text("utf-8")
    assert set(re.findall(r"(?m)^([A-Z_]+)=", example)) == asked


def test_the_database_and_redis_are_reached_by_the_names_that_they_have() -> None:
    services = compose()["services"]
    chosen = services["server"]["environment"]
    postgres = services["postgres"]["environment"]
    url = urlsplit(re.sub(r"\$\{[^}]*\}", "secret", chosen["DETENTE_DATABASE"]))
    assert url.hostname in services
    assert (url.username, url.path) == (postgres["POSTGRES_USER"], f"/{postgres['POSTGRES_DB']}")
    assert postgres["POSTGRES_USER"] in services["postgres"]["healthcheck"]["test"]
    assert urlsplit(chosen["DETENTE_REDIS"]).hostname in services
    proxy = (ROOT / "deploy/Caddyfile").read_text("utf-8")
    [upstream, port] = re.findall(r"dynamic a \{\$DETENTE_UPSTREAM:(\w+)\} (\d+)", proxy)[0]
    assert upstream in services
    [start] = [json.loads(rest) for word, rest in image() if word == "CMD"]
    assert start[-2:] == ["--port", port]
    assert ("EXPOSE", port) in image()


def test_both_proxies_ask_the_processes_that_systemd_is_told_to_start() -> None:
    told = set(re.findall(r"detente@(\d+)", (ROOT / "deploy/detente@.service").read_text("utf-8")))
    assert told
    caddy = (ROOT / "deploy/Caddyfile.fixed").read_text("utf-8")
    assert set(re.findall(r"127\.0\.0\.1:(\d+)", caddy)) == told
    nginx = (ROOT / "deploy/nginx.conf").read_text("utf-8")
    groups = re.findall(r"(?ms)^upstream (\w+) \{(.*?)^\}", nginx)
    for name, group in groups:
        assert set(re.findall(r"server 127\.0\.0\.1:(\d+) ", group)) == told, name
    asked = set(re.findall(r"proxy_pass http://(\w+);", nginx))
    assert asked == {name for name, _ in groups}


def test_nginx_hands_on_who_is_led_to_a_process_that_hangs_before_the_page_gives_up() -> None:
    nginx = (ROOT / "deploy/nginx.conf").read_text("utf-8")
    [place] = re.findall(r"(?s)location = /api/socket \{(.*?)\}", nginx)
    [seconds] = re.findall(r"proxy_read_timeout (\d+)s;", place)
    page = (ROOT / "client/src/lib/socket.ts").read_text("utf-8")
    [silence] = re.findall(r"const SILENCE = ([\d_]+);", page)
    assert Settings.model_fields["ping_seconds"].default < int(seconds) < int(silence) / 1000


def test_neither_proxy_keeps_who_asked() -> None:
    nginx = (ROOT / "deploy/nginx.conf").read_text("utf-8")
    servers = re.findall(r"(?ms)^server \{(.*?)^\}", nginx)
    assert len(servers) == 2
    assert all("access_log off;" in each for each in servers)
    for name in ("Caddyfile", "Caddyfile.fixed"):
        assert not re.search(r"(?m)^\s*log\b", (ROOT / "deploy" / name).read_text("utf-8"))


@pytest.mark.slow
async def test_the_health_check_of_a_server_is_well_when_it_is_ready(tmp_path: Path) -> None:
    kind, *command = compose()["services"]["server"]["healthcheck"]["test"]
    assert (kind, command[:2]) == ("CMD", ["python", "-c"])

    async def checked(port: int) -> int:
        assert ":8000/" in command[2]
        code = command[2].replace(":8000/", f":{port}/")
        asking = await asyncio.create_subprocess_exec(
            sys.executable, "-c", code, stderr=asyncio.subprocess.DEVNULL
        )
        return await asking.wait()

    async with served(tmp_path) as house:
        assert await checked(house.port) == 0
        house.house.door.storing = False
        assert await checked(house.port) != 0, "it would lose what people do"
    assert await checked(house.port) != 0, "it has left"


def unit_of(name: str) -> configparser.ConfigParser:
    """A file for systemd."""
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[method-assign,assignment] # as systemd reads names
    unit.read(ROOT / "deploy" / name, "utf-8")
    return unit


def test_without_containers_the_same_script_backs_up_what_the_servers_serve() -> None:
    server, backup = unit_of("detente@.service")["Service"], unit_of("detente-backup.service")
    serves, backs_up = server["ExecStart"].split()[0], backup["Service"]
    assert backs_up["EnvironmentFile"] == server["EnvironmentFile"]
    assert str(Path(serves).parent) in backs_up["Environment"].removeprefix("PATH=").split(":")
    shell, script, *arguments = backs_up["ExecStart"].split()
    assert (shell, Path(script).name) == ("/bin/sh", "backup.sh")
    assert arguments == ["${STATE_DIRECTORY}", "0"], "one, since the timer comes again"
    assert "OnCalendar" in unit_of("detente-backup.timer")["Timer"]
    page = (ROOT / "docs/how-to/run-several-processes.md").read_text("utf-8")
    assert f"cp deploy/backup.sh {Path(script).parent}/" in page
    assert f"/var/lib/{backs_up['StateDirectory']}" in page


def test_a_server_that_finds_no_database_is_started_until_it_does() -> None:
    """Five attempts in ten seconds are all that systemd makes, unless it is told otherwise."""
    unit = unit_of("detente@.service")
    assert unit["Service"]["Restart"] == "always"
    assert unit["Unit"]["StartLimitIntervalSec"] == "0"
    assert int(unit["Service"]["TimeoutStopSec"]) > LEAVES_WITHIN
    grace = compose()["services"]["server"]["stop_grace_period"]
    assert int(grace.removesuffix("s")) > LEAVES_WITHIN


@pytest.mark.slow
def test_the_backup_keeps_the_last_fourteen_and_nothing_half_done(tmp_path: Path) -> None:
    engine = open_engine(str(tmp_path / "log.sqlite3"))
    make_current(engine)
    engine.dispose()
    kept = tmp_path / "backups"
    kept.mkdir()
    for day in range(1, 17):
        (kept / f"detente-200001{day:02}T000000Z.sqlite3").touch()
    (kept / "unfinished").touch()
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "detente").write_text(f'#!/bin/sh\nexec {sys.executable} -m server.cli "$@"\n')
    (programs / "detente").chmod(0o755)
    said = subprocess.run(
        ["sh", str(ROOT / "deploy/backup.sh"), str(kept), "0"],
        env={
            **os.environ,
            "PATH": f"{programs}:{os.environ['PATH']}",
            "DETENTE_DATABASE": str(tmp_path / "log.sqlite3"),
        },
        check=True,
        capture_output=True,
        text=True,
    )
    assert said.stderr == ""
    names = sorted(path.name for path in kept.iterdir())
    assert len(names) == 14
    assert names[0] == "detente-20000104T000000Z.sqlite3"
    assert names[-1] > "detente-2020"
    open_engine(str(kept / names[-1])).dispose()
