"""What is deployed names settings that there are, has no secret of its own, and backs up."""

import configparser
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from server.archive.database import make_current, open_engine
from server.door.drain import LEAVES_WITHIN
from server.settings import Settings

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


def test_a_server_that_finds_no_database_is_started_until_it_does() -> None:
    """Five attempts in ten seconds are all that systemd makes, unless it is told otherwise."""
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[method-assign,assignment] # as systemd reads names
    unit.read(ROOT / "deploy/detente@.service", "utf-8")
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
