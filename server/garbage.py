"""Garbage: what the collector of cycles is spared.

It stops a process while it goes through all that it has to look at: half a second where five
thousand people are connected. What was loaded before the work begins is there to the end, and is
most of that: the program itself, its libraries, scenarios. What has outlived one look at everything
will outlive the next.
"""

import gc
import time
from collections.abc import Callable
from typing import Final

SELDOM: Final = 3600.0
"""Seconds after which what was left alone is looked at with the rest. Calibrated: connections and
exercises that have gone since are kept so long, some tens of megabytes where a thousand come and
go; and the look takes what it took before at every quarter more."""
_ALL: Final = 2
"""The generation whose turn is a look at everything."""


def settle() -> None:
    """Leaves alone from now on whatever is there already."""
    gc.collect()
    gc.freeze()


def settle_as_it_goes(clock: Callable[[], float] = time.monotonic) -> None:
    """And whatever outlives a look at the rest, until after an hour all is looked at again."""
    settle()
    since = clock()

    def looked(phase: str, info: dict[str, int]) -> None:
        nonlocal since
        if info["generation"] != _ALL:
            return
        if phase == "stop":
            gc.freeze()
        elif clock() - since >= SELDOM:
            since = clock()
            gc.unfreeze()

    gc.callbacks.append(looked)


def settle_to_play() -> None:
    """The same for who plays game after game: much lives to a game's end, and hardly a cycle."""
    settle()
    gc.set_threshold(500_000, 20, 50)


__all__ = ["SELDOM", "settle", "settle_as_it_goes", "settle_to_play"]
