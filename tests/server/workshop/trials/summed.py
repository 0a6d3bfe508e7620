"""Games as if they had been played, for tests of what is made of them."""

from msgspec.structs import replace

from server.workshop.trials.game import Game, Signed, Transformed
from server.workshop.trials.plan import Plan
from tests.kit.small import small

PLAN = Plan(
    scenario=small(rounds=6), bots={"nor": "hawk", "sud": "grit", "mid": "diplomat"}, seed="1"
)
"""Six rounds of the small scenario, with one pair of rivals."""

PARTIES = ("nor", "sud", "mid")


def game(number: int = 1, *, moved: int | None = None, ends: int = 500, **changes: object) -> Game:
    """A game in which nothing happened, but that the rivals may have transformed in a round."""
    plain = Game(
        number=number,
        seed=f"{number:032x}",
        transformed=(Transformed(parties=("nor", "sud"), round=moved),),
        signed=(),
        leaps=(),
        failed=0,
        acts={},
        sheets={},
        faith={f"{a}/{b}": (350, *[ends] * 6) for a in PARTIES for b in PARTIES if a != b},
        ready=dict.fromkeys(PARTIES, (400,) * 6),
        crises=(0, 0),
    )
    changed: Game = replace(plain, **changes)
    return changed


def signed(
    round: int, *measures: str, parties: tuple[str, ...] = ("nor", "sud"), dictated: bool = False
) -> Signed:
    """A text that came into force."""
    return Signed(
        id="5eed5eed5e",
        title="Pact",
        round=round,
        parties=parties,
        measures=measures,
        negotiated=not dictated,
    )
