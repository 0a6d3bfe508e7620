"""The program: every command is there, and those that need no server load none."""

import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

LOADED = """\
import sys
from server.detente import main
try:
    main()
finally:
    print(*sys.modules, file=sys.stderr)
"""


def detente(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", LOADED, *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


@pytest.mark.parametrize("command", ["simulate", "check", "whatif", "stress"])
def test_who_tries_a_scenario_loads_no_server(command: str) -> None:
    said = detente(command, "--help")
    assert said.returncode == 0
    assert f"detente {command}" in said.stdout
    loaded = set(said.stderr.split())
    assert "server.workshop" in loaded
    assert not loaded & {"fastapi", "sqlalchemy", "uvicorn", "alembic"}


@pytest.mark.parametrize("words", [(), ("--help",), ("replay", "--help"), ("audit", "--help")])
def test_every_other_command_is_there(words: tuple[str, ...]) -> None:
    said = detente(*words)
    assert "Usage: detente" in said.stdout + said.stderr


def test_it_says_which_release_it_is() -> None:
    said = detente("--version")
    assert said.returncode == 0
    assert said.stdout == f"Détente {version('detente')}\n"


def test_a_mistake_is_told_as_it_is_by_the_whole_program(tmp_path: Path) -> None:
    said = detente("check", str(tmp_path / "none.yaml"))
    assert said.returncode == 1
    assert said.stderr.startswith(f"{tmp_path / 'none.yaml'}:1: the file cannot be read")
    said = detente("simulate", "--gmaes", "3")
    assert said.returncode == 2
    assert "--games" in said.stderr
