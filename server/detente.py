"""The program `detente`: it opens the rooms that a command needs, and no other.

Who tries a scenario waits neither for a web server nor for a database to be loaded.
"""

import sys

from server.workshop import STOPPED


def main() -> None:
    """The entry point."""
    try:
        _run(sys.argv[1] if len(sys.argv) > 1 else "")
    except KeyboardInterrupt:  # before there was anything to end
        sys.exit(STOPPED)


def _run(command: str) -> None:
    match command:
        case "simulate" | "check":
            from server.workshop.trials.trying import trying as room  # noqa: PLC0415 - only where it is asked for
        case "whatif" | "stress":
            from server.workshop.studies import studies as room  # noqa: PLC0415 - only where it is asked for
        case _:
            from server.cli import cli as room  # noqa: PLC0415 - only where it is asked for
    room(prog_name="detente")


if __name__ == "__main__":
    main()
