"""Certificates for the room: made in a process of their own, one at a time, and kept."""

import asyncio
import multiprocessing
from concurrent.futures import ProcessPoolExecutor

from msgspec import json

from server.archive.entries import to_entry
from server.archive.event_log import EventLog
from server.desk.lately import Lately
from server.workshop.proofs.certificate import certificate_of
from server.workshop.trials.pool import alone, deaf

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
    """Seconds of work: not on the loop, and not in a thread that would hold the loop up."""
    pool = ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn"))
    try:
        with deaf(), alone():
            future = pool.submit(certificate_of, log)
        return await asyncio.wrap_future(future)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


__all__ = ["Certificates"]
