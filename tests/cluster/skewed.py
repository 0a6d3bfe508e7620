"""`detente`, with a clock that is off by `SKEW` milliseconds, and by what the file `JUMPS` says."""

import os
import time
from pathlib import Path

from server.archive.moments import MachineMoments
from server.cli import main

_right = MachineMoments.__init__
_jumps = os.environ.get("JUMPS")


def _off() -> int:
    """Nanoseconds."""
    jumped = int(Path(_jumps).read_text("ascii")) if _jumps else 0
    return (int(os.environ["SKEW"]) + jumped) * 1_000_000


def _wrong(self: MachineMoments, **given: int) -> None:
    _right(self, lambda: time.time_ns() + _off(), **given)  # type: ignore[arg-type]


MachineMoments.__init__ = _wrong  # type: ignore[method-assign,assignment]

if __name__ == "__main__":
    main()
