"""Weather: how slow, how lossy and how faulty everything is in one simulation, by its dice."""

import random
from typing import Literal

Fate = Literal["stored", "failed", "away", "lost", "unheard", "late"]
"""Of a commit. `failed`: it could not be stored; `away`: nothing could have been. `lost`: the line
broke before it, `unheard`: after it; `late`: the line broke and
the database makes it durable when everybody has long stopped waiting for it."""


class Weather:
    """One for all; calm when told to be."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice
        self.database_away = False
        self.no_bus = self.bus_away = dice.random() < 0.15
        """Whether there is none, from beginning to end."""
        self.loss = dice.choice((0.0, 0.1, 0.5))
        """Of calls on the bus."""
        self.trouble = dice.choice((0.0, 0.05, 0.2))
        """Of commits."""
        self.slowness = dice.choice((0.002, 0.02, 0.1))

    def calm(self) -> None:
        """From now on nothing goes wrong but on the bus, on which nothing depends."""
        self.database_away = False
        self.bus_away = self.no_bus
        self.trouble = 0.0

    def delay(self) -> float:
        """Seconds that something takes."""
        return self.dice.expovariate(1 / self.slowness)

    def fate(self) -> Fate:
        """What becomes of a commit."""
        if self.database_away:
            return self.dice.choice(("failed", "away", "lost"))
        if self.dice.random() >= self.trouble:
            return "stored"
        return self.dice.choice(("failed", "away", "lost", "unheard", "late"))


__all__ = ["Fate", "Weather"]
