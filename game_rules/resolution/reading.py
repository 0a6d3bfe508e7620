"""Reading: how a capital reads its own situation, in bands, trends and causes.

What it names is the holder's own: never the tide, a mandate or the size of anything.
"""

from typing import Literal

from game_rules.decisions.payments import prices
from game_rules.exact.kept import kept
from game_rules.home import intelligence
from game_rules.home.domestic import House, dreads
from game_rules.home.mandates import Standing, objectives
from game_rules.home.outlook import moods
from game_rules.minds.conditions import readiness
from game_rules.minds.fears import band, fears, threat
from game_rules.record.ledger import Account, Cause, Item
from game_rules.record.world import CauseReading, FearReading, Home, Intelligence
from game_rules.scenario.catalogue import FEARS, KINDS, Fear
from game_rules.scenario.constants import CONSTANTS, Constants
from game_rules.scenario.scenario import CONDITIONS, Mandate, SecurityAim
from game_rules.scenario.treaty import Agreement

NEEDLE = 50
"""The needle of readiness moves in steps of so many thousandths."""

ATTENTION = 2
"""Tokens that a delegation can spend in a round."""

UNTOLD: frozenset[str] = frozenset({"tide"})
"""Causes that no capital can name."""

SMALLEST = 15
"""A cause that moved an image by less goes unmentioned."""

FLAT = 4
"""A fear that moved by less within its band is read as still."""

CAUSES = 3

UNCOVERED: dict[Fear, int] = {}
"""Nothing speaks to any fear yet: as it was before the first text."""


def home(
    house: House,
    mandate: Mandate,
    round: int,
    *,
    accounts: dict[str, Account] | None = None,
    before: House | None = None,
    k: Constants = CONSTANTS,
) -> Home:
    """How a capital reads its situation, from its own state and the record alone."""
    party, state = house.party, house.state
    now = dreads(house, k)
    then = now if before is None else dreads(before, k)
    return Home(
        round=round,
        fears=fear_readings(then, now, party.sensitivities),
        overall={of: band(threat(now[of], party.sensitivities)) for of in now},
        causes=causes(accounts or {}, house.agreements, round),
        conditions={name: state.conditions[name] for name in CONDITIONS},
        readiness=needle(readiness(state.conditions, house.lens, False, k)),
        capital=state.capital,
        groups=moods(house, k),
        objectives=objectives(mandate, standing(house, mandate, now, k)),
        attention=ATTENTION,
        prices=prices(house, k),
    )


def standing(
    house: House, mandate: Mandate, now: dict[str, dict[Fear, int]], k: Constants = CONSTANTS
) -> Standing:
    """What the ticks of a mandate's aims depend on; `now` are the own fears."""
    start = {
        aim.of: house.pairs[aim.of].start for aim in mandate.aims if isinstance(aim, SecurityAim)
    }
    return Standing(
        party=house.party.id,
        fears=now,
        before={
            of: fears(image, house.party.sensitivities, UNCOVERED, house.lens, k)
            for of, image in start.items()
        },
        capital=house.state.capital,
        agreements=house.agreements,
        measures=house.measures,
    )


def needle(ready: int) -> int:
    """Readiness as it is shown: rounded to a step."""
    return (ready + NEEDLE // 2) // NEEDLE * NEEDLE


def report(
    houses: dict[str, House], party: str, round: int, k: Constants = CONSTANTS
) -> Intelligence:
    """What a party's services believe that the others fear of it.

    An estimate, with its error drawn, is a disclosure of its own.
    """
    pairs = houses[party].pairs
    return Intelligence(
        round=round,
        fears={
            other: intelligence.reading(
                dreads(houses[other], k)[party],
                pairs[other].errors,
                pairs[other].process,
                k,
            )
            for other in pairs
        },
    )


def fear_readings(
    before: dict[str, dict[Fear, int]],
    now: dict[str, dict[Fear, int]],
    sensitivities: dict[Fear, int],
) -> tuple[FearReading, ...]:
    """Every own fear of every other party: its band, and which way it moved."""
    found = []
    dreaded = [fear for fear in FEARS if sensitivities.get(fear, 0)]
    for of, level in now.items():
        was = before[of]
        for fear in dreaded:
            size = level[fear]
            found.append(
                FearReading(of=of, fear=fear, band=band(size), trend=trend(was[fear], size))
            )
    return tuple(found)


def trend(before: int, after: int) -> Literal[-1, 0, 1]:
    """Which way a fear moved: by its bands, and within a band by the books."""
    if before == after:
        return 0
    moved = band(after) - band(before) or (after - before if abs(after - before) >= FLAT else 0)
    return 1 if moved > 0 else -1 if moved < 0 else 0


def causes(
    accounts: dict[str, Account], agreements: tuple[Agreement, ...], round: int
) -> tuple[CauseReading, ...]:
    """At most three reasons, the largest first, by sign.

    Measures that were read against their meaning come before larger ones, however slight; and of
    these, those that bind for the first time before those of which the capital has heard already.
    """
    named = _named(agreements)
    fresh = {agreement.id for agreement in agreements if agreement.entered == round - 1}
    sums: dict[tuple[str, Cause, str | None], int] = {}
    new: set[tuple[str, Cause, str | None]] = set()
    for of, account in accounts.items():
        for item in account.items:
            if item.cause not in UNTOLD:
                key = (of, item.cause, _subject(item, named))
                sums[key] = sums.get(key, 0) + item.amount
                if item.subject.partition("/")[0] in fresh:
                    new.add(key)
    large = [(key, amount) for key, amount in sums.items() if abs(amount) >= SMALLEST]
    large.sort(key=lambda entry: -abs(entry[1]))  # stable: equals stay in the parties' order
    turned = [one for one in sums.items() if one[0][1] in KINDS and one[1] < 0]
    turned = sorted(turned, key=lambda entry: (entry[0] not in new, entry[1]))[: CAUSES - 1]
    rest = [one for one in large if one not in turned]
    told = sorted([*rest[: CAUSES - len(turned)], *turned], key=lambda entry: -abs(entry[1]))
    return tuple(
        CauseReading(of=of, code=code, sign=1 if amount > 0 else -1, subject=subject)
        for (of, code, subject), amount in told
    )


@kept(16)
def _named(agreements: tuple[Agreement, ...]) -> dict[str, str]:
    """The measure of every article, by the name that the ledger has for it."""
    return {
        f"{agreement.id}/{article.id}": article.measure
        for agreement in agreements
        for article in agreement.articles
    }


def _subject(item: Item, named: dict[str, str]) -> str | None:
    """The measure that an item is about, or what else it names; the process is about none."""
    if item.cause == "process" or not item.subject:
        return None
    return named.get(item.subject, item.subject)


__all__ = [
    "ATTENTION",
    "causes",
    "fear_readings",
    "home",
    "needle",
    "report",
    "standing",
    "trend",
]
