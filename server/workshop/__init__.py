"""The workshop: trying scenarios and scripts, and going over logs, from a terminal."""

STOPPED = 130
"""What a program that Ctrl+C has ended says to the shell."""

__all__ = ["STOPPED"]
