"""Likeness: names that are taken for one another by whoever reads them.

A guest chooses the name of an account. With a letter of another script, or a joiner that nobody
sees, it would stand in a list of colleagues as another's.
"""

import unicodedata
from typing import Final

_TWINS: Final = str.maketrans(
    "авекмнорстухіјѕһԁԛԝӏ" + "αβεζηικμνορτυχϳ" + "ıɑɡ" + "l1|0",
    "abekmhopctyxijshdqwi" + "abezhikmnoptyxj" + "iag" + "iiio",
)
"""Letters of three scripts, and digits, of which either case looks like a Latin letter's."""


def look_of(name: str) -> str:
    """What names have in common that look alike; nothing to show or to keep."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    seen = "".join(each for each in folded if not _is_ignored(each))
    return " ".join(seen.translate(_TWINS).split())


def _is_ignored(character: str) -> bool:
    """Joiners and what chooses between forms of a letter."""
    return unicodedata.category(character) == "Cf" or "\ufe00" <= character <= "\ufe0f"


__all__ = ["look_of"]
