"""Plays the playthroughs and writes their texts anew: `python -m tests.playthroughs.write`."""

import sys

from tests.playthroughs.shelf import SCRIPTS, kept


def main(names: list[str]) -> int:
    """Writes those named, or all."""
    for name in names or SCRIPTS:
        kept(name).write_text(SCRIPTS[name]().text(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
