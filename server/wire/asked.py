"""What all that is asked over HTTP has in common: nothing unknown in it, and no endless words."""

from typing import Annotated

from pydantic import ConfigDict, StringConstraints

ASKED = ConfigDict(extra="forbid")
Short = Annotated[str, StringConstraints(strict=True, max_length=200)]
Name = Annotated[str, StringConstraints(strict=True, max_length=1000)]
"""Longer than any name may be, since what is counted are graphemes, after cleaning."""

__all__ = ["ASKED", "Name", "Short"]
