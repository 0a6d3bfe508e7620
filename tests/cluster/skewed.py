"""`detente`, with a clock that is off by `SKEW` milliseconds."""

import os

from server.cli import main
from server.moments import MachineMoments

_right = MachineMoments.now


def _wrong(self: MachineMoments) -> int:
    return _right(self) + int(os.environ["SKEW"])


MachineMoments.now = _wrong  # type: ignore[method-assign]

if __name__ == "__main__":
    main()
