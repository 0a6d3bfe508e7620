"""Titles: what the texts of a log were called, for who names one by its words."""

from collections import Counter
from collections.abc import Iterable, Mapping

from game_rules.evolve import evolve
from game_rules.history import Entry
from game_rules.record.world import World
from game_rules.whatif.change import Change, NoAgreement, SignLater
from server.workshop.changes import WordMistake


def titles(entries: Iterable[Entry]) -> dict[str, str]:
    """Every text that ever was on the table, by its id, as it was called last."""
    world: World | None = None
    for entry in entries:
        world = evolve(world, entry.event)
    if world is None:
        return {}
    return {
        draft.id: draft.title for known in world.known.values() for draft in known.drafts.values()
    }


def by_id(change: Change, called: Mapping[str, str]) -> Change:
    """The same change with the id of a text that was named by its title."""
    match change:
        case NoAgreement(agreement=named) if named not in called:
            return NoAgreement(agreement=_id(named, called))
        case SignLater(agreement=named, rounds=rounds) if named not in called:
            return SignLater(agreement=_id(named, called), rounds=rounds)
        case _:
            return change


def _id(title: str, called: Mapping[str, str]) -> str:
    """The one text of that title; what nothing is called stays, and is refused in its place."""
    found = [id for id, name in called.items() if name == title]
    if len(found) > 1:
        raise WordMistake(f"several texts are called “{title}”: name one of {', '.join(found)}")
    return found[0] if found else title


def beside(change: Change, called: Mapping[str, str]) -> str:
    """What stands beside a change's word: the title of its text, if it has one."""
    match change:
        case NoAgreement(agreement=named) | SignLater(agreement=named) if named in called:
            more = " (one of several)" if Counter(called.values())[called[named]] > 1 else ""
            return f"  “{called[named]}”{more}"
        case _:
            return ""


__all__ = ["beside", "by_id", "titles"]
