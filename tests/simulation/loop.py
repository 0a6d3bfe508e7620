"""An event loop whose time passes only when nobody has anything to do."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class NothingWillHappen(Exception):  # noqa: N818 - it says what is wrong
    """Everybody waits, and nobody for the clock."""


class _Jump:
    """Instead of a selector: no sockets, and waiting takes no time."""

    def __init__(self, loop: "SimulatedLoop") -> None:
        self._loop = loop

    def select(self, timeout: float | None) -> list[object]:
        if timeout is None:
            raise NothingWillHappen
        self._loop.now += timeout
        return []


class SimulatedLoop(asyncio.BaseEventLoop):
    """The order of events depends on nothing but what is scheduled."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self._selector = _Jump(self)
        self.set_exception_handler(self._fail)
        self.failures: list[str] = []
        """What went wrong in tasks that nobody waited for."""

    def time(self) -> float:
        return self.now

    def _fail(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        if "destroyed" not in context["message"]:  # who waited for a process that died
            self.failures.append(f"{context['message']}: {context.get('exception')!r}")

    def _process_events(self, _events: list[object]) -> None:
        pass

    def _write_to_self(self) -> None:
        pass


def simulate(main: Coroutine[Any, Any, T]) -> T:
    """Runs to the end, in no time; whoever still waits then is let go."""
    loop = SimulatedLoop()
    try:
        result = loop.run_until_complete(main)
    finally:
        while rest := asyncio.all_tasks(loop):
            for task in rest:
                task.cancel()
            loop.run_until_complete(asyncio.gather(*rest, return_exceptions=True))
        loop.close()
    assert loop.failures == [], loop.failures
    return result


__all__ = ["NothingWillHappen", "SimulatedLoop", "simulate"]
