"""Memory: what a bot knows of what it and others have said."""

from collections.abc import Iterator

from game_rules.record.phrases import Code, Phrase
from game_rules.record.world import Remark
from game_rules.view import View


def lately(view: View) -> Iterator[Remark]:
    """What was said since the last resolution."""
    since = last(view)
    return (each for each in view.remarks if each.after == since)


def last(view: View) -> int:
    """The round of the last resolution."""
    return view.home.round if view.home is not None else 0


def ours(view: View) -> tuple[Phrase, ...]:
    """What we have said since the last resolution."""
    return tuple(each.phrase for each in lately(view) if each.party == view.viewer and each.phrase)


def own(view: View, *codes: Code) -> tuple[Phrase, ...]:
    """The same of these codes, since the last resolution but one."""
    return tuple(
        each.phrase
        for each in view.remarks
        if each.party == view.viewer and each.phrase is not None and each.phrase.code in codes
    )


def said(view: View, *codes: Code) -> int:
    """How many lines of these codes we have said since the last resolution."""
    return sum(phrase.code in codes for phrase in ours(view))


def repeats(view: View, code: Code, args: dict[str, str | int]) -> bool:
    """Whether we have said this since the last resolution but one, or another has just now."""
    since = last(view)
    return any(
        (each.party == view.viewer or each.after == since)
        and each.phrase is not None
        and (each.phrase.code, each.phrase.args) == (code, args)
        for each in view.remarks
    )


def taken(view: View, code: Code) -> set[bool]:
    """The wordings of a code that were in use since the last resolution, or were our own last."""
    since = last(view)
    return {
        each.phrase.second
        for each in view.remarks
        if each.phrase is not None
        and each.phrase.code == code
        and (each.after == since or each.party == view.viewer)
    }


__all__ = ["last", "lately", "ours", "own", "repeats", "said", "taken"]
