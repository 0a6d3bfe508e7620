"""Garbage: what the collector of cycles is spared.

It stops a process while it goes through all that it has to look at. What was loaded before the
work begins is there to the end, and is most of that: the program itself, its libraries, scenarios.
"""

import gc


def settle() -> None:
    """Leaves alone from now on whatever is there already."""
    gc.collect()
    gc.freeze()


def settle_to_play() -> None:
    """The same for who plays game after game: much lives to a game's end, and hardly a cycle."""
    settle()
    gc.set_threshold(500_000, 20, 50)


__all__ = ["settle", "settle_to_play"]
