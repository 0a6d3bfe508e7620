"""Certificates for the room: made in a process of their own, one at a time, and kept."""

import asyncio
import multiprocessing
import os
import sys
from multiprocessing.connection import Connection

from msgspec import json

from server.archive.entries import to_entry
from server.archive.event_log import EventLog
from server.desk.lately import Lately
from server.workshop.proofs.certificate import certificate_of
from server.workshop.trials.pool import alone, deaf, with_the_parent

_NICE = 15
"""It gives way to whoever plays."""
_encode_lines = json.Encoder().encode_lines


class Certificates:
    """Certificates of exercises, as JSON."""

    def __init__(self, event_log: EventLog) -> None:
        self._log = event_log
        self._kept = Lately[bytes]()
        self._one = asyncio.Lock()

    async def of(self, exercise: str, number: int) -> bytes:
        """The certificate of the first entries of an exercise."""
        async with self._one:
            kept = self._kept.get(exercise, number)
            if kept is None:
                rows = [row for row in await self._log.rows(exercise) if row.number <= number]
                lines = await asyncio.to_thread(lambda: _encode_lines([*map(to_entry, rows)]))
                kept = self._kept.keep(exercise, number, await _elsewhere(lines))
            return kept


async def _elsewhere(log: bytes) -> bytes:
    """Seconds of work: not on the loop, and not in a thread that would hold the loop up.

    Whoever gives up waiting ends the work: a server that leaves does not stay for it.
    """
    spawning = multiprocessing.get_context("spawn")
    ours, theirs = spawning.Pipe()
    process = spawning.Process(target=_certify, args=(theirs, os.getpid()), daemon=True)
    with deaf(), alone():
        process.start()
    theirs.close()
    try:
        return await asyncio.to_thread(_answer, ours, log)
    finally:
        process.kill()
        process.join()
        process.close()


def _answer(line: Connection, log: bytes) -> bytes:
    """What the other process makes of a log; raises if it has ended without an answer."""
    with line:
        line.send_bytes(log)
        return line.recv_bytes()


def _certify(line: Connection, parent: int) -> None:
    """The other process, from beginning to end."""
    with_the_parent(parent, lambda: os._exit(1))
    if sys.platform != "win32":
        os.nice(_NICE)
    line.send_bytes(certificate_of(line.recv_bytes()))


__all__ = ["Certificates"]
