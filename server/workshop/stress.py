"""Stress: what a set of agreements withstands, in words."""

from collections.abc import Iterator

from game_rules.whatif.stress import Stress, Worth


def sentences(found: Stress) -> Iterator[str]:
    """The pairs, and then the agreements by what they hold."""
    yield f"After round {found.round}, {found.crises} standard crises for each pair of rivals:"
    for pair in found.pairs:
        worst = min(pair.by_crisis, key=lambda crisis: (pair.by_crisis[crisis], crisis))
        yield (
            f"  {' and '.join(pair.parties)} hold {pair.held}; without any agreement {pair.bare}."
            f" Least often: {worst.replace('-', ' ')}."
        )
    if not found.agreements:
        yield "No agreement in force binds a pair of rivals."
        return
    yield "What each agreement is worth, the one that holds most first:"
    for worth in found.agreements:
        yield f"  {worth.title} ({worth.agreement}): {_worth(worth)}"


def _worth(worth: Worth) -> str:
    said = f"of {worth.thrown}, {worth.held} held with it and {worth.without} without it"
    most = max(worth.by_crisis, key=lambda crisis: (worth.by_crisis[crisis], crisis))
    if worth.by_crisis[most] > 0:
        said += f"; most in {most.replace('-', ' ')}"
    return said + "."


__all__ = ["sentences"]
