"""A PostgreSQL and a Redis of one's own, on Unix sockets in a folder that goes with them.

Sockets in a folder need no free port, so that any number of test runs share a machine.
"""

import contextlib
import itertools
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Self

import psycopg
from redis import Redis as RedisClient
from redis.exceptions import RedisError

from server.archive.database import make_current, open_engine

START = 60.0
"""Seconds that a server may take until it answers, on the busiest of machines."""


def _signal(pid: int, what: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError):  # a worker that had done its work in between
        os.kill(pid, what)


class _Backing:
    """A server process in a folder: started, stopped, killed, frozen, and started again."""

    def __init__(self, name: str) -> None:
        # Not below a folder of pytest's, into which no other user may look.
        self.folder = Path(tempfile.mkdtemp(prefix=f"detente-{name}-"))
        self._as: dict[str, Any] = {}
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _command(self) -> list[str]:
        raise NotImplementedError

    def answers(self) -> bool:
        """Whether it can be asked something now."""
        raise NotImplementedError

    def start(self) -> None:
        """Starts it and waits until it answers."""
        with (self.folder / "output").open("ab") as output:
            self._process = subprocess.Popen(
                self._command(), stdout=output, stderr=output, cwd=self.folder, **self._as
            )
        until = time.monotonic() + START
        while not self.answers():
            if self._process.poll() is not None or time.monotonic() > until:
                raise RuntimeError((self.folder / "output").read_text("utf-8", "replace")[-2000:])
            time.sleep(0.02)

    def send(self, what: signal.Signals) -> None:
        """Sends it a signal."""
        assert self._process is not None
        self._process.send_signal(what)

    @contextlib.contextmanager
    def hanging(self) -> Iterator[None]:
        """It says nothing at all, and breaks no line, while the context lasts."""
        assert self._process is not None
        held = [self._process.pid, *children(self._process.pid)]
        try:
            for pid in held:
                _signal(pid, signal.SIGSTOP)
            yield
        finally:
            for pid in reversed(held):
                _signal(pid, signal.SIGCONT)

    def kill(self) -> None:
        """As a power cut would."""
        if self._process is not None and self._process.poll() is None:
            self._kill()
            self._process.wait()

    def _kill(self) -> None:
        self.send(signal.SIGKILL)

    def restart(self) -> None:
        """Kills it and starts it again."""
        self.kill()
        self.start()


class PostgreSQL(_Backing):
    """A cluster of databases of which each test has its own.

    A commit is in the kernel's hands before it is acknowledged, so that it outlives the server;
    only a machine that loses its power could lose it, and none of the tests' does.
    """

    def __init__(self) -> None:
        super().__init__("postgresql")
        self.data = self.folder / "data"
        if os.geteuid() == 0:  # PostgreSQL refuses to be run by root
            user = _somebody()
            self._as = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
            os.chown(self.folder, user.pw_uid, user.pw_gid)
        initdb = [_program("initdb"), "--pgdata", str(self.data), "--username", "detente"]
        subprocess.run(
            [*initdb, "--auth", "trust", "--no-sync", "--encoding", "UTF8", "--locale", "C"],
            check=True,
            capture_output=True,
            cwd=self.folder,
            **self._as,
        )
        self._numbers = itertools.count(1)

    def _command(self) -> list[str]:
        given = {
            "listen_addresses": "",
            "unix_socket_directories": str(self.folder),
            "fsync": "off",
            "full_page_writes": "off",
            "shared_buffers": "16MB",
            "max_connections": "60",
        }
        pairs = itertools.chain.from_iterable(("-c", f"{k}={v}") for k, v in given.items())
        return [_program("postgres"), "-D", str(self.data), *pairs]

    def answers(self) -> bool:
        try:
            psycopg.connect(self._conninfo("postgres")).close()
        except psycopg.OperationalError:
            return False
        return True

    def _kill(self) -> None:
        # SIGQUIT: every backend leaves at once, in mid-commit if need be, and nothing is
        # written down that a crash would not have left. A killed postmaster's backends linger.
        self.send(signal.SIGQUIT)

    def url(self, name: str) -> str:
        """The address of a database."""
        return f"postgresql://detente@/{name}?host={self.folder}"

    @property
    def socket(self) -> Path:
        """Where it listens."""
        return self.folder / ".s.PGSQL.5432"

    @contextlib.contextmanager
    def database(self, *, current: bool = True, encoding: str = "UTF8") -> Iterator[str]:
        """The address of a new database, with the present schema or empty."""
        name, template = f"test{next(self._numbers)}", self._template() if current else "template0"
        letters = "" if current else f" ENCODING {encoding} LOCALE 'C'"
        self._do(f"CREATE DATABASE {name} TEMPLATE {template}{letters}")
        try:
            yield self.url(name)
        finally:
            if self.answers():
                self._do(f"DROP DATABASE {name} WITH (FORCE)")

    def _template(self) -> str:
        """A database with the present schema, made when first asked for."""
        if "migrated" not in self._do("SELECT datname FROM pg_database"):
            self._do("CREATE DATABASE migrating TEMPLATE template0")
            engine = open_engine(self.url("migrating"))
            make_current(engine)
            engine.dispose()
            self._do("ALTER DATABASE migrating RENAME TO migrated")
        return "migrated"

    def _do(self, statement: str) -> list[str]:
        with psycopg.connect(self._conninfo("postgres"), autocommit=True) as connection:
            cursor = connection.execute(statement.encode())
            return [row[0] for row in cursor] if cursor.description else []

    def _conninfo(self, name: str) -> str:
        return f"host={self.folder} dbname={name} user=detente connect_timeout=5"


class Redis(_Backing):
    """A Redis that keeps nothing."""

    def __init__(self) -> None:
        super().__init__("redis")

    @property
    def socket(self) -> Path:
        """Where it listens."""
        return self.folder / "redis.sock"

    @property
    def url(self) -> str:
        """Its address."""
        return f"unix://{self.socket}"

    def _command(self) -> list[str]:
        given = {"port": "0", "unixsocket": str(self.socket), "save": "", "dir": str(self.folder)}
        pairs = itertools.chain.from_iterable((f"--{k}", v) for k, v in given.items())
        return [_program("redis-server"), *pairs]

    def answers(self) -> bool:
        client = RedisClient.from_url(self.url, socket_timeout=5)
        try:
            return bool(client.ping())
        except RedisError:
            return False
        finally:
            client.close()


def children(pid: int) -> list[int]:
    """The processes that a process has begun, and they, while they last."""
    found: list[int] = []
    with contextlib.suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text().split():
                found += [int(child), *children(int(child))]
    return found


def _program(name: str) -> str:
    """A program on the path, or where Debian puts PostgreSQL's."""
    found = shutil.which(name)
    if found is None:
        places = Path("/usr/lib/postgresql").glob(f"*/bin/{name}")
        found = max(map(str, places), key=lambda path: int(path.split("/")[4]), default=None)
    if found is None:
        raise RuntimeError(f"There is no {name} on this machine; sh tests/install.sh installs it.")
    return found


def _somebody() -> pwd.struct_passwd:
    """A user who is not root."""
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            return pwd.getpwnam(name)
    raise RuntimeError("PostgreSQL is not run by root, and there is nobody else.")


__all__ = ["PostgreSQL", "Redis", "children"]
