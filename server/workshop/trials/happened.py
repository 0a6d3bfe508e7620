"""What else happened: the course of a game beside entries, votes and leaps, for who reads along."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from game_rules.history import Entry
from game_rules.record import events as e
from server.workshop.proofs.replay import of_public

TELLING = (
    e.Acceded
    | e.Renewed
    | e.Lapsed
    | e.Denounced
    | e.Left
    | e.LeapAnswered
    | e.LeapLapsed
    | e.QueryAnswered
    | e.QueryIgnored
    | e.IncidentHappened
    | e.NewsCame
)
"""What changes who is bound, or moves an image, and is nobody's open move of that round."""


class Happened(Struct, frozen=True, kw_only=True):
    """One thing, in the round at whose resolution it came."""

    round: int
    kind: str
    """The fact's tag in the log; `found` for a breach that was found out."""
    told: str


def happened(entries: Sequence[Entry]) -> tuple[Happened, ...]:
    """All of it, in its order."""
    return tuple(_happened(entries))


def _happened(entries: Sequence[Entry]) -> Iterator[Happened]:
    for entry in entries:
        for hidden in entry.event.hidden:
            if not isinstance(hidden, e.Resolved):
                continue
            for fact in entry.event.public:
                if isinstance(fact, TELLING):
                    kind = str(type(fact).__struct_config__.tag)
                    for told in of_public(fact):
                        yield Happened(round=hidden.round, kind=kind, told=told)
            yield from _found(hidden)


def _found(fact: e.Resolved) -> Iterator[Happened]:
    """Breaches as they were seen, each party towards each once."""
    seen: dict[tuple[str, str], str] = {}
    for one in fact.reckoning.compliance:
        if one.seen in {"shave", "evade"} and seen.get((one.party, one.towards)) != "evade":
            seen[one.party, one.towards] = one.seen
    for (party, towards), how in seen.items():
        done = "evading" if how == "evade" else "shaving"
        told = f"{party} was found {done} what it owed {towards}"
        yield Happened(round=fact.round, kind="found", told=told)


__all__ = ["Happened", "happened"]
