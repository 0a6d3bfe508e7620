"""Moments: something is cancelled at each turn of the loop, not at one that somebody thought of."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from typing import Any

from tests.kit.served import SOON


def turns(most: int = 20_000) -> list[int]:
    """After how many turns to cancel: each of the first, then more and more seldom."""
    found = list(range(40))
    while found[-1] < most:
        found.append(found[-1] + max(1, found[-1] // 6))
    return found


async def pass_turns(count: int) -> None:
    """Lets the loop turn so often."""
    for _ in range(count):
        await asyncio.sleep(0)


async def cancelled_at(count: int, work: Coroutine[Any, Any, object]) -> bool:
    """Cancels work after so many turns; whether it was not done before. It must end, now."""
    task = asyncio.ensure_future(work)
    await pass_turns(count)
    early = not task.done()
    task.cancel()
    ended, _ = await asyncio.wait({task}, timeout=SOON)
    assert ended, f"what was cancelled after {count} turns of the loop has not ended"
    if not task.cancelled():
        task.exception()
    return early


async def sweep(
    begin: Callable[[], Coroutine[Any, Any, object]], most: int = 20_000
) -> AsyncIterator[int]:
    """Begins work again and again, and cancels it at one moment after the other.

    Yields after each; stops when the work was done before it could be cancelled.
    """
    for count in turns(most):
        early = await cancelled_at(count, begin())
        yield count
        if not early:
            return
    raise AssertionError(f"it was never done, not even after {most} turns")


async def within(seconds: float, what: Awaitable[object]) -> bool:
    """Whether something ends; a bound for what might hang, never a measure."""
    ended, _ = await asyncio.wait({asyncio.ensure_future(what)}, timeout=seconds)
    return bool(ended)


__all__ = ["cancelled_at", "pass_turns", "sweep", "turns", "within"]
