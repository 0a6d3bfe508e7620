"""Names: what people call themselves, in any script."""

import re
import unicodedata
from collections.abc import Iterable

LONGEST = 40
"""Graphemes: what a reader would count as characters."""
_MOST = 200
"""Code points; more of them than this on forty characters are there to do harm."""
_JOINERS = "\u200c\u200d"
"""Zero-width, but part of how Persian, Hindi and families of emoji are written."""
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Letters, marks and signs by their kind, and nothing to the eye."""
_LETTER = "[^\\W\u0e00-\u0edf\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
"""Of scripts that leave a space between words: not Thai, Lao, Burmese, Khmer, Japanese, Chinese."""
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}\Z")


def clean_name(text: str) -> str:
    """The name without what cannot be seen, turns the writing round or is only space."""
    composed = unicodedata.normalize("NFC", text)
    seen = "".join(" " if c.isspace() else c for c in composed if not _is_unseen(c))
    name = " ".join(seen.split())
    return name if any(map(_stands_alone, name)) else ""


def why_not(name: str) -> str:
    """The code of what is wrong with a cleaned name; empty if it can be used."""
    if not name:
        return "name-empty"
    if graphemes(name) > LONGEST or len(name) > _MOST:
        return "name-too-long"
    return ""


def graphemes(text: str) -> int:
    """About how many characters a reader sees.

    Marks, joiners, emoji modifiers and the second half of a flag belong to what they follow: the
    cases of Unicode's rules that occur in names, without their tables.
    """
    count = 0
    before = ""
    flag = False
    for character in text:
        regional = "\U0001f1e6" <= character <= "\U0001f1ff"
        extends = (
            unicodedata.category(character) in {"Mn", "Me", "Mc", "Cf"}
            or "\U0001f3fb" <= character <= "\U0001f3ff"
            or before == "\u200d"
            or (regional and flag)
        )
        flag = regional and not flag
        before = character
        count += not extends or count == 0
    return count


def any_of(names: Iterable[str]) -> re.Pattern[str]:
    """Finds one of these names where it stands as a word of its own; without names, nothing."""
    # The longest first: where two begin alike the shorter would leave the rest of the other.
    wanted = [_alone(name) for name in sorted(names, key=len, reverse=True) if name.strip()]
    return re.compile("|".join(wanted) or "(?!)", re.IGNORECASE)


def _alone(name: str) -> str:
    """A name as a word of its own, in scripts that leave no space between words as well.

    A name of one such sign is half of many words: that one must stand by itself. In Arabic `and`,
    `to` and their like are written in one with the name.
    """
    if len(name) == 1:
        return rf"(?<!\w){re.escape(name)}(?!\w)"
    before = rf"(?:(?<!{_LETTER})|(?<=(?<!\w)[وفبكل]))" if _spaced(name[0]) else ""
    after = rf"(?!{_LETTER})" if _spaced(name[-1]) else ""
    return before + re.escape(name) + after


def _spaced(sign: str) -> bool:
    return re.match(_LETTER, sign) is not None or not sign.isalnum()


def language_or(tag: str, default: str = "en") -> str:
    """A language tag, if it looks like one."""
    return tag if _LANGUAGE.match(tag) else default


def _stands_alone(character: str) -> bool:
    """A letter, a digit or a sign: what is neither a mark on another nor a joiner."""
    return unicodedata.category(character)[0] in "LNPS"


def _is_unseen(character: str) -> bool:
    """Controls, formats (among them all that overrides direction), halves, private use, nothing."""
    if character.isspace() or character in _JOINERS:
        return False
    return character in _BLANK or unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Cn"}


__all__ = ["LONGEST", "any_of", "clean_name", "graphemes", "language_or", "why_not"]
