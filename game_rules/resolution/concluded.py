"""Concluded: what of a round's agreements is news at home, because it was not promised already."""

from collections import Counter

from game_rules.compliance.obligations import bonds
from game_rules.scenario.treaty import Agreement


def concluded(before: tuple[Agreement, ...], entered: tuple[Agreement, ...]) -> Counter[str]:
    """How many of these say something new to each party; the same once more is no success."""
    if not entered:
        return Counter()
    then, ids = bonds(before), {agreement.id for agreement in entered}
    fresh: set[tuple[str, str]] = set()
    for (party, towards), bound in bonds((*before, *entered)).items():
        old = {article.measure: article.values for _, article in then.get((party, towards), ())}
        for agreement, article in bound:
            if agreement.id in ids and old.get(article.measure) != article.values:
                fresh |= {(party, agreement.id), (towards, agreement.id)}
    return Counter(party for party, _ in sorted(fresh))


__all__ = ["concluded"]
