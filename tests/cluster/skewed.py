"""`detente`, with a clock that is off by `SKEW` milliseconds."""

import os

from server.archive.moments import MachineMoments
from server.cli import main

_right = MachineMoments.now


def _wrong(self: MachineMoments) -> int:
    return _right(self) + int(os.environ["SKEW"])


MachineMoments.now = _wrong  # type: ignore[method-assign]

if __name__ == "__main__":
    main()
