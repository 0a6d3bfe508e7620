"""Wording: what people write, made fit for a log and a screen.

Control characters could hide text from a reader, and overrides of the writing
direction could turn it round; joiners stay, because Persian and Hindi need
them. Composition follows Unicode's stability policy: the same on every Python
for characters that are assigned.
"""

import re
from unicodedata import category, normalize

from game_rules.record.events import Refused

SPEECH = 2000
TITLE = 120
COMMENT = 280
MARKS = 30
"""In a row: Unicode's own bound, of its stream-safe text."""

_UNFIT = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f"  # C0 and C1, but not the newline
    "\u200b\ufeff"  # zero-width space, byte-order mark
    "\u202a-\u202e\u2066-\u2069]"  # overrides and isolates of the writing direction
)
_SEEN = re.compile("[^\\s\u00ad\u200c-\u200f\u2060-\u2064]")
"""Anything but space, joiners and marks of direction, which are nothing by themselves."""
_UNPAIRED = re.compile("[\ud800-\udfff]")


def clean(text: str) -> str:
    """The text composed (NFC), without what cannot be seen, and trimmed.

    Empty if nothing of it could be seen.
    """
    if text.isascii() and text.isprintable():
        return text.strip()
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    text = _unstacked(_UNFIT.sub("", _UNPAIRED.sub("\ufffd", text)))
    text = _unstacked(normalize("NFC", text)).strip()  # one sign may be composed of two marks
    return text if _SEEN.search(text) else ""


def _unstacked(text: str) -> str:
    """With as many marks on a character as any script has, and no tower of thousands.

    To put those in order takes the square of their number: seconds, in which nobody is served.
    """
    marks, kept = 0, []
    for character in text:
        marks = marks + 1 if category(character)[0] == "M" else 0
        if marks <= MARKS:
            kept.append(character)
    return "".join(kept)


def reworded(text: str, longest: int = COMMENT, *, empty: bool = True) -> Refused | None:
    """Refuses a text that is too long once clean, or empty where something must be said."""
    length = len(clean(text))
    if length > longest:
        return Refused(code="text-too-long", args={"max": longest})
    if length == 0 and not empty:
        return Refused(code="text-empty")
    return None


__all__ = ["COMMENT", "MARKS", "SPEECH", "TITLE", "clean", "reworded"]
