"""The console: a table that goes into a file is as wide as it needs to be, and not cut to 80."""

from rich.console import Console

console = Console()
if not console.is_terminal:
    console = Console(width=160)

__all__ = ["console"]
