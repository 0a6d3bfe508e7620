"""A server process of its own, pinned to one core, and what it has used."""

import contextlib
import os
import signal
import subprocess
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
_TICK = os.sysconf("SC_CLK_TCK")
_PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass
class Server:
    """A running server. `wait_for` reads its output until a line matches."""

    command: Sequence[str]
    core: int
    environment: Mapping[str, str] = field(default_factory=dict)
    folder: Path | None = None
    """Where it runs; here if none."""

    def __post_init__(self) -> None:
        self._process = subprocess.Popen(
            self.command,
            env={**os.environ, **self.environment, "PYTHONUNBUFFERED": "1"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=self.folder,
            text=True,
            start_new_session=True,  # some start others, which are to end with them
        )
        os.sched_setaffinity(self._process.pid, {self.core})
        self._said: list[str] = []

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    def wait_for(self, wanted: Callable[[str], T | None]) -> T:
        """The first thing that `wanted` finds in a line; then the rest is drained.

        Raises:
            RuntimeError: the server stopped before saying it.
        """
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._said.append(line)
            found = wanted(line)
            if found is not None:
                self.drain()
                return found
        raise RuntimeError(f"{self.command[0]} stopped early:\n{''.join(self._said[-20:])}")

    def drain(self) -> None:
        """Let it say what it likes, unheard."""
        threading.Thread(target=self._drain, daemon=True).start()

    def _drain(self) -> None:
        assert self._process.stdout is not None
        for _ in self._process.stdout:
            pass

    def cpu(self) -> float:
        """Seconds of processor time used so far."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / _TICK

    def memory(self) -> int:
        """Resident bytes now."""
        return int(Path(f"/proc/{self.pid}/statm").read_text().split()[1]) * _PAGE

    def kill(self) -> None:
        """As a power cut would."""
        os.killpg(self.pid, signal.SIGKILL)
        self._process.wait()

    def stop(self) -> None:
        """End it, and what it started, and wait for the end."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGTERM)
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self.kill()
