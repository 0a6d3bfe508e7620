"""Released: everything of the others that a holder's own reading may depend on.

An image function is given the holder's own state and this, and nothing else:
that mandates, undetected evasion and others' hidden conditions never enter
another's image is a matter of types, not of care.
"""

from typing import Literal

from msgspec import Struct

from game_rules.scenario.catalogue import Kind, Measure

Seen = Literal["spirit", "letter", "shave", "evade"]
Act = Literal["bracket", "joint", "experts", "review", "renewal", "gestures"]


class Obligation(Struct, frozen=True, kw_only=True, gc=False):
    """One article as it binds a party towards the holder, and how it was seen to be met."""

    agreement: str
    article: int
    measure: Measure
    depth: int
    """−1000 to 1000: from the shallowest values through the default to the deepest."""
    entered: int
    monitored: bool
    negotiated: bool
    seen: Seen
    """Compliance as detected; an evasion that nobody found looks like the letter."""
    watched: bool = True
    """Whether its third party, if it has one, was seen to watch."""
    dated: bool = False
    """Whether it ends by its own term and was never renewed: no habit yet."""


class LeapSeen(Struct, frozen=True, kw_only=True, gc=False):
    """A leap that everybody saw: the party's n-th."""

    party: str
    nth: int
    round: int


class News(Struct, frozen=True, kw_only=True, gc=False):
    """An inject's effect on one image of the holder's."""

    inject: str
    change: int
    by_control: bool
    loss: bool = False
    """Whether institutions meet it as they meet a breach or an incident of its size."""


class Released(Struct, frozen=True, kw_only=True, gc=False):
    """What one holder has from one other party, in one round."""

    round: int
    noise: int
    """The drawn tide of this image, thousandths of log-odds."""
    incident: Literal["none", "small", "grave"] = "none"
    news: tuple[News, ...] = ()
    theirs: tuple[Obligation, ...] = ()
    """What binds the other towards us."""
    ours: tuple[Obligation, ...] = ()
    """What binds us towards the other."""
    acts: frozenset[Act] = frozenset()
    """Kinds of acts of the process between the two, this round."""
    reviewed: bool = False
    """Whether the two reviewed what they have agreed."""
    their_leap: LeapSeen | None = None
    our_leap: LeapSeen | None = None
    settled: bool = False
    """Whether leaps of this round are answered by each other."""
    lapsed: tuple[int, ...] = ()
    """Rounds whose leap between the two has run out of time unanswered."""
    answered: tuple[int, ...] = ()
    """Rounds whose leap between the two was answered now."""
    query: Literal["none", "answered", "silent"] = "none"
    """What became of a question of ours that was to be met in this round."""
    gesture: Literal["none", "friendly", "hostile"] = "none"
    """The sign that the other made towards us."""
    denounced: tuple[tuple[str, int], ...] = ()
    """Agreements with us of which the other gave notice now, and by how many articles it binds."""
    questioned: bool = False
    """Whether the other has questioned the status quo in public, this round or before."""


def kinds(obligations: tuple[Obligation, ...]) -> frozenset[Kind]:
    """The kinds of measures among them."""
    return frozenset([obligation.measure.kind for obligation in obligations])


__all__ = ["Act", "LeapSeen", "News", "Obligation", "Released", "Seen", "kinds"]
