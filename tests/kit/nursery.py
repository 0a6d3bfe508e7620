"""Server processes that need not read the whole house anew: each is forked from one that has.

`python -m server.cli` spends nine tenths of its start on imports, and the tests start some two
hundred servers. Here one process for each run of tests imports once, and forks for each start. What
it forks is a process of its own, with its own environment, folder and output, which runs what the
command runs and can be killed. That the command starts from nothing too is shown where it is
executed: in `test_cli.py`, `test_restarts.py`, `test_leaving.py` and `test_deploy.py`.
"""

import atexit
import contextlib
import gc
import json
import os
import runpy
import select
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import IO, Any

ROOT = Path(__file__).resolve().parents[2]
ROOM = 131_072
"""Bytes that an order may have: words and an environment."""


class Born:
    """A forked process; of `subprocess.Popen` what tests ask for."""

    def __init__(self, pid: int, life: socket.socket, stdout: IO[bytes]) -> None:
        self.pid = pid
        self.stdout = stdout
        self.returncode: int | None = None
        self._life = life
        self._turn = threading.Lock()

    def wait(self, timeout: float | None = None) -> int:
        """Its status once it has ended; negative where a signal ended it."""
        if self.returncode is None and not _speaks(self._life, timeout):
            raise subprocess.TimeoutExpired(f"server {self.pid}", timeout or 0)
        with self._turn:
            if self.returncode is None:
                self.returncode = int(self._life.recv(16))
                self._life.close()
            return self.returncode

    def poll(self) -> int | None:
        """The same if it has ended."""
        try:
            return self.wait(0)
        except subprocess.TimeoutExpired:
            return None

    def send_signal(self, what: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, what)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


def bear(
    arguments: Sequence[str],
    environment: Mapping[str, str],
    *,
    stderr: int | None = None,
    program: Path | None = None,
    folder: Path = ROOT,
) -> Born:
    """`detente` with these arguments, or another program; its errors are output unless led off."""
    order = {
        "arguments": [str(program or "detente"), *arguments],
        "environment": dict(environment),
        "program": program and str(program),
        "folder": str(folder),
    }
    ours, theirs = _pair()
    reading, writing = os.pipe()
    try:
        handed = [writing, writing if stderr is None else stderr, theirs.fileno()]
        socket.send_fds(_nursery(), [json.dumps(order).encode()], handed)
    finally:
        theirs.close()
        os.close(writing)
    return Born(int(ours.recv(16)), ours, os.fdopen(reading, "rb"))


def _speaks(life: socket.socket, timeout: float | None) -> bool:
    ear = select.poll()
    ear.register(life, select.POLLIN)
    return bool(ear.poll(None if timeout is None else timeout * 1000))


def _pair() -> tuple[socket.socket, socket.socket]:
    """Two ends of which each hears what the other has said, word by word."""
    return socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)


@cache
def _nursery() -> socket.socket:
    """The way to this run's nursery, which goes when the way is closed."""
    ours, theirs = _pair()
    nursery = subprocess.Popen(
        [sys.executable, "-u", "-m", "tests.kit.nursery", str(theirs.fileno())],
        pass_fds=[theirs.fileno()],
        cwd=ROOT,
    )
    theirs.close()

    def close() -> None:
        ours.close()
        nursery.terminate()  # lest a fork of this process should keep the way open
        nursery.wait()

    atexit.register(close)
    return ours


def main() -> None:
    """Imports once and forks for each order, until there can be no more."""
    from server import cli  # not where the tests import this module  # noqa: PLC0415

    orders = socket.socket(fileno=int(sys.argv[1]))
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for those who watch
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.freeze()
    while True:
        order, handed, _flags, _address = socket.recv_fds(orders, ROOM, 3)
        if not order:
            return
        if os.fork() == 0:
            orders.close()
            *outputs, life = handed
            if not _watched(life, outputs):
                program = _become(json.loads(order), outputs)
                cli.main() if program is None else runpy.run_path(program, run_name="__main__")
                return
        for one in handed:
            os.close(one)


def _watched(life: int, outputs: list[int]) -> bool:
    """Forks once more: who watches tells of birth and end, and goes; False to the other."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    pid = os.fork()
    if pid == 0:
        os.close(life)
        return False
    for one in outputs:
        os.close(one)
    os.write(life, str(pid).encode())
    status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    with contextlib.suppress(BrokenPipeError):  # whoever has asked has gone
        os.write(life, str(status).encode())
    os._exit(0)


def _become(order: dict[str, Any], outputs: list[int]) -> str | None:
    """As if executed with this order; with the program to run, if not the command."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for place, one in enumerate(outputs, 1):
        os.dup2(one, place)
        os.close(one)
    os.environ.clear()
    os.environ.update(order["environment"])
    os.chdir(order["folder"])
    sys.argv = order["arguments"]
    program: str | None = order["program"]
    return program


if __name__ == "__main__":
    main()
