"""`python -m tests.simulation FIRST [LAST]`: evenings by their seeds, and what they find."""

import sys
import time

from server.logs import configure
from tests.simulation.evening import evening


def main() -> None:
    first, *rest = map(int, sys.argv[1:])
    last = rest[0] if rest else first + 1
    configure("critical" if rest else "debug", colours=False)
    began, bad = time.process_time(), 0
    for seed in range(first, last):
        found = evening(seed)
        bad += bool(found)
        for sentence in found:
            print(f"seed {seed}: {sentence}")  # noqa: T201 - what it is for
    spent = (time.process_time() - began) / (last - first)
    print(f"{last - first} evenings, {bad} bad, {spent * 1000:.0f} ms each")  # noqa: T201


if __name__ == "__main__":
    main()
