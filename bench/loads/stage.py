"""What every load is given, and what it gives."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import msgspec

from bench.crowd import Crowd, Room
from bench.evening import Evening


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """What was read off: figures by the name of what they measure."""

    load: str
    case: str
    figures: dict[str, float]


@dataclass
class Stage:
    """Where a load is played, and for how long."""

    folder: Path
    seconds: float
    numbers: "count[int]"

    def database(self) -> Path:
        """A fresh one."""
        return self.folder / f"load-{next(self.numbers)}.db"


def quantile(times: Sequence[float], of: float) -> float:
    """A quantile of times in seconds, in milliseconds."""
    ordered = sorted(times)
    return 1e3 * ordered[min(len(ordered) - 1, int(len(ordered) * of))]


def timed(crowd: Crowd) -> dict[str, float]:
    """How long deliveries took, from when their step was meant to be sent."""
    return {f"p{share} ms": quantile(crowd.latencies, share / 100) for share in (50, 95, 99)}


async def pace(
    evening: Evening, rate: float, seconds: float, rooms: Sequence[Room] | None = None
) -> dict[str, float]:
    """Steps at a constant rate: how late they come, and what the server needs for it."""
    before = evening.server.cpu()
    taken = await evening.crowd.opened(rate, seconds, rooms)
    used = evening.server.cpu() - before
    return {
        "commands/s": evening.crowd.done / taken,
        **timed(evening.crowd),
        "of a core": used / taken,
        "server MiB": evening.server.memory() / 2**20,
    }
