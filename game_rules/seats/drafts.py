"""Drafts: what of those that a viewer knows has changed, found once for all who know the same.

Whoever has read a text knows it for good, so that there are more of them each round; and whoever is
told of one asks which it was.
"""

from game_rules.exact.kept import kept
from game_rules.scenario.treaty import Draft


@kept(64)
def changed(before: dict[str, Draft], now: dict[str, Draft]) -> tuple[Draft, ...]:
    """Those that are new or another object."""
    return tuple([draft for id, draft in now.items() if before.get(id) is not draft])


__all__ = ["changed"]
