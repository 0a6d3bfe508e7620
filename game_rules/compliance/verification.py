"""Verification: what is found out of how obligations are really met."""

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from game_rules.compliance.postures import stance
from game_rules.exact.chance import draw
from game_rules.exact.numbers import clamp, milli
from game_rules.record.commands import Stance
from game_rules.record.ledger import Chance, Compliance
from game_rules.record.world import Orders
from game_rules.scenario.catalogue import Measure
from game_rules.scenario.constants import CONSTANTS, Constants
from game_rules.scenario.treaty import Agreement, Article

BLURRED: frozenset[Stance] = frozenset({"shave", "evade"})
"""Stances that must be found out to be seen."""


class Watch(Struct, frozen=True, kw_only=True):
    """What helps one party to find out about another this round."""

    inspected: bool
    """Whether its inspection went there."""
    watching: int
    """Observation and inspection measures in force towards it."""
    monitors: frozenset[str]
    """Third parties that spent a token on watching over what others agreed."""
    answered: bool = False
    """Whether the other answered a question of ours: what was said can be checked."""
    reviewed: bool = False
    """Whether the two sat down together over what was agreed."""


def odds(
    measure: Measure, article: Article, true: Stance, watch: Watch, k: Constants = CONSTANTS
) -> int:
    """The odds that a shave or an evasion of an article is seen, thousandths."""
    chance = k.detect_base + k.detect_step * measure.verifiability
    chance += k.detect_inspection * watch.inspected
    chance += k.detect_watch * min(3, watch.watching)
    chance += k.detect_answer * watch.answered
    chance += k.detect_review * watch.reviewed
    chance += k.detect_monitor * (article.monitor in watch.monitors)
    return clamp(milli(chance / 1000 * k.detect_shave) if true == "shave" else chance, 0, 950)


def observe(
    seed: str,
    round: int,
    keys: tuple[int, int],
    party: str,
    towards: str,
    bound: Iterator[tuple[Agreement, Article]],
    orders: Orders | None,
    measures: dict[str, Measure],
    watch: Watch,
    k: Constants = CONSTANTS,
) -> Iterator[tuple[Compliance, Chance | None]]:
    """How each article was met, and how the partner saw it.

    What nobody finds out looks like the letter, and whoever complies is never suspected.
    """
    for agreement, article in bound:
        measure = measures[article.measure]
        true = stance(orders, towards, agreement.id, article.id)
        if true not in BLURRED:
            yield (
                Compliance(
                    agreement=agreement.id,
                    article=article.id,
                    party=party,
                    towards=towards,
                    true=true,
                    seen=true,
                    odds=0,
                    draw=0,
                ),
                None,
            )
            continue
        chance = odds(measure, article, true, watch, k)
        drawn = draw(seed, "detect", round, *keys, measure.number, article.id)
        yield (
            Compliance(
                agreement=agreement.id,
                article=article.id,
                party=party,
                towards=towards,
                true=true,
                seen=true if drawn < chance else "letter",
                odds=chance,
                draw=drawn,
            ),
            Chance(
                purpose=f"detect/{towards}/{party}/{agreement.id}/{article.id}",
                odds=chance,
                draw=drawn,
            ),
        )


def reported(
    compliance: tuple[Compliance, ...], watched: frozenset[tuple[str, int]]
) -> tuple[Compliance, ...]:
    """What was seen, after third parties have told what they found.

    Of an article that its third party watched over, all know what anybody has found out: who was
    caught towards one partner is caught towards each whom it wronged.
    """
    caught = {
        (one.agreement, one.article, one.party)
        for one in compliance
        if (one.agreement, one.article) in watched and one.seen in BLURRED
    }
    if not caught:
        return compliance
    return tuple(
        replace(one, seen=one.true)
        if (one.agreement, one.article, one.party) in caught and one.true in BLURRED
        else one
        for one in compliance
    )


__all__ = ["BLURRED", "Watch", "observe", "odds", "reported"]
