"""Inspections: which of those that were sent are let in."""

from collections.abc import Iterable

from game_rules.compliance.obligations import articles
from game_rules.exact.chance import draw
from game_rules.scenario.catalogue import Measure
from game_rules.scenario.treaty import Agreement

COUNTED = frozenset({"inspections", "visits"})
"""Units of a parameter that says how many a party must accept."""


def quota(party: str, agreements: Iterable[Agreement], measures: dict[str, Measure]) -> int | None:
    """How many inspections a party accepts in a round: the most that it has promised to anybody.

    None where a promise sets no number.
    """
    numbers: list[int | None] = []
    for agreement in agreements:
        for article in articles(agreement):
            measure = measures[article.measure]
            if measure.kind == "inspection" and party in article.parties:
                counts = [
                    article.values[one.id] for one in measure.parameters if one.unit in COUNTED
                ]
                numbers.append(max(counts) if counts else None)
    return None if None in numbers else max((one for one in numbers if one is not None), default=0)


def granted(
    seed: str,
    round: int,
    keys: dict[str, int],
    wanted: dict[str, str],
    agreements: tuple[Agreement, ...],
    measures: dict[str, Measure],
) -> dict[str, str]:
    """Inspector → inspected, of what was `wanted`.

    Where more come than were promised entry, chance keyed by the parties says who; nobody is
    refused beforehand, which would tell that others want the same.
    """
    let_in = {}
    for target in set(wanted.values()):
        coming = sorted(
            (by for by, of in wanted.items() if of == target),
            key=lambda by: (draw(seed, "inspection", round, keys[by], keys[target]), keys[by]),
        )
        for by in coming[: quota(target, agreements, measures)]:
            let_in[by] = target
    return {by: let_in[by] for by in wanted if by in let_in}


__all__ = ["granted", "quota"]
