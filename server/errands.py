"""Errands: what a server does all the while beside what it is asked, until it is told to leave."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Final

import structlog

Errand = Callable[[], Coroutine[None, None, None]]
AGAIN: Final = 1.0
"""Seconds before an errand that stumbled is gone on anew."""
HEARD: Final = 0.5
"""Seconds after which somebody who was told to leave, and has not left, is told again."""
log = structlog.get_logger()


class Errands:
    """Those that are run now. One that breaks is begun again: nobody else would miss it."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def run(self, errand: Errand) -> None:
        """Begins one."""
        self._tasks.add(asyncio.get_running_loop().create_task(_run_on(errand)))

    async def end(self, within: float) -> bool:
        """Ends all of them; whether they had ended after so many seconds.

        They are told until they have heard it. `asyncio.wait_for`, which libraries await, forgets
        before Python 3.12 that it was cancelled if what it waits for is done in the same turn.
        """
        loop = asyncio.get_running_loop()
        until = loop.time() + within
        while self._tasks and (left := until - loop.time()) > 0:
            for task in self._tasks:
                task.cancel()
            ended, self._tasks = await asyncio.wait(self._tasks, timeout=min(HEARD, left))
            for task in ended:
                if not task.cancelled():
                    task.exception()  # said where it happened
        return not self._tasks


async def _run_on(errand: Errand) -> None:
    while True:
        try:
            await errand()
        except Exception:  # whatever it was, it is as much needed as before
            log.exception("errand-stumbled")
            await asyncio.sleep(AGAIN)
        else:
            return


__all__ = ["AGAIN", "HEARD", "Errand", "Errands"]
