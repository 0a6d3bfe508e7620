"""A bench for the theory: two parties, no chance unless asked for, and one thing varied at a time.

It drives the resolution itself, without the mechanics of talks: what stands in the world at a
round's decisions is put there by the test.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cache

from msgspec.structs import replace

from game_rules.decide import begin
from game_rules.evolve import evolve
from game_rules.minds.conditions import readiness
from game_rules.minds.fears import good_faith
from game_rules.record.commands import Attention, Stance
from game_rules.record.events import Event, Resolved
from game_rules.record.hidden import Pair
from game_rules.record.ledger import Account, Reckoning
from game_rules.record.world import Orders, World
from game_rules.resolution.resolution import resolve
from game_rules.scenario.catalogue import FEARS, Fear
from game_rules.scenario.constants import CONSTANTS, Constants
from game_rules.scenario.scenario import (
    CONDITIONS,
    RIGHTS,
    Clock,
    Condition,
    Lens,
    Mandate,
    Offer,
    Party,
    Relation,
    Role,
    Scenario,
    Sheet,
    StandingAim,
)
from game_rules.scenario.treaty import Agreement, Article, Draft
from server.scenarios.loading import load_catalogue

SEED = "5eed" * 8
QUIET: Constants = replace(CONSTANTS, incident_odds=0, grave_odds=0)
"""The numbers played with, but nothing goes wrong by itself."""

PACKAGE = ("annual-force-data", "non-use-of-force")
"""The information and declaratory package of the signatures."""

CARDS = (
    "annual-force-data",
    "weapon-demonstration",
    "defence-college-links",
    "military-hotline",
    "stockholm-notification",
    "invited-observers",
    "challenge-inspection",
    "incidents-at-sea",
    "exercise-pause",
    "zone-ceilings",
    "non-use-of-force",
)
"""The measures of whole games: all eight kinds."""

FEARED: dict[Fear, int] = {
    "surprise": 800,
    "opacity": 600,
    "escalation": 500,
    "growth": 400,
    "intentions": 600,
    "coercion": 400,
}


@cache
def conditions_for(ready: int) -> dict[Condition, int]:
    """All six conditions alike, at the level that gives this readiness."""
    for level in range(1001):
        found: dict[Condition, int] = dict.fromkeys(CONDITIONS, level)
        if readiness(found) >= ready:
            return found
    raise AssertionError(ready)


def party(
    id: str,
    key: int,
    conditions: dict[Condition, int],
    *,
    fears: dict[Fear, int] | None = None,
    capital: int = 600,
    mandates: tuple[Mandate, ...] | None = None,
) -> Party:
    """A party of the bench."""
    plain = Mandate(id="plain", text={"en": "Stay in office."}, aims=(StandingAim(capital=300),))
    return Party(
        id=id,
        key=key,
        name={"en": id},
        short=id[:3].upper(),
        sheet=Sheet(basic={"en": id}),
        conditions=conditions,
        sensitivities=fears or FEARED,
        capital=capital,
        mandates=mandates or (plain,),
    )


def scenario(
    parties: tuple[Party, ...],
    faith: int | Mapping[tuple[str, str], int],
    *,
    rounds: int = 40,
    lens: Lens = "transformation",
    noise: int = 0,
    measures: tuple[str, ...] = (),
) -> Scenario:
    """A scenario in which all parties are rivals.

    Every measure is on the table; or these are, for whole games, with nobody to watch over them.
    """
    return Scenario(
        id="bench",
        title={"en": "Bench"},
        blurb={"en": "Bench"},
        fictional=True,
        players=(len(parties), len(parties)),
        minutes=60,
        rounds=rounds,
        clock=Clock(talks=60, decisions=60),
        lens=lens,
        roles=(Role(id="all", name={"en": "All"}, rights=RIGHTS),),
        parties=parties,
        relations=tuple(
            Relation(
                holder=one.id,
                of=other.id,
                good_faith=faith if isinstance(faith, int) else faith[one.id, other.id],
            )
            for one in parties
            for other in parties
            if one is not other
        ),
        offers=tuple(
            Offer(measure=replace(measure, third_party=False) if measures else measure)
            for measure in load_catalogue().measures
            if not measures or measure.id in measures
        ),
        tide_noise=noise,
    )


class Bench:
    """Two parties, `a` and `b`, at the beginning of round one."""

    def __init__(
        self,
        *,
        ready: int = 650,
        faith: int = 350,
        lens: Lens = "transformation",
        k: Constants = QUIET,
        fears: dict[Fear, int] | None = None,
        other_ready: int | None = None,
        noise: int = 0,
        seed: str = SEED,
        of: Scenario | None = None,
    ) -> None:
        if of is None:
            one = party("a", 1, conditions_for(ready), fears=fears)
            two = party(
                "b", 2, conditions_for(ready if other_ready is None else other_ready), fears=fears
            )
            of = scenario((one, two), faith, lens=lens, noise=noise)
        self.k = k
        self.order = tuple(one.id for one in of.parties)
        self.world = self._at(evolve(None, begin(of, "bench", seed, k)), 1)
        self.start = self.images()
        self.books: list[Reckoning] = []
        self.events: list[Event] = []

    def _at(self, world: World, round: int) -> World:
        stage = replace(world.public.stage, status="running", round=round, phase="decisions")
        return replace(world, public=replace(world.public, stage=stage))

    @property
    def round(self) -> int:
        """The round whose decisions are open."""
        return self.world.public.stage.round

    def agree(
        self,
        *measures: str,
        process: int | None = 600,
        monitor: str | None = None,
        parties: tuple[str, ...] | None = None,
        values: Mapping[str, int] | None = None,
    ) -> "Bench":
        """Put an agreement into force from this round on.

        `process` is what the talks about it have left of q′; None: it was dictated.
        """
        record = self.world.public.record
        bound = parties or self.order
        articles = tuple(
            Article(
                id=number,
                measure=measure.id,
                parties=bound,
                values={
                    one.id: (values or {}).get(one.id, one.default) for one in measure.parameters
                },
                monitor=monitor,
            )
            for number, measure in enumerate(
                (load_catalogue().by_id()[name] for name in measures), start=1
            )
        )
        agreement = Agreement(
            id=f"{len(record.agreements) + 1:010x}",
            title="+".join(measures),
            sponsors=bound,
            parties=bound,
            open_to=(),
            articles=articles,
            entered=self.round - 1,
            negotiated=process is not None,
        )
        agreements = {**record.agreements, agreement.id: agreement}
        record = replace(record, agreements=agreements)
        self.world = replace(self.world, public=replace(self.world.public, record=record))
        if process is not None:
            self.pairs(lambda pair: replace(pair, process=max(pair.process, process)))
        return self

    def sign(
        self,
        *measures: str,
        sponsors: tuple[str, ...] | None = None,
        monitor: str | None = None,
    ) -> "Bench":
        """Lay a signed text before everybody's home; the next resolution votes on it."""
        number = len(self.world.known[self.order[0]].drafts) + 1
        by_id = load_catalogue().by_id()
        draft = Draft(
            id=f"d{number:09x}",
            title="+".join(measures),
            revision=1,
            sponsors=sponsors or self.order,
            parties=self.order,
            access=self.order,
            articles=tuple(
                Article(
                    id=count,
                    measure=name,
                    parties=self.order,
                    values={one.id: one.default for one in by_id[name].parameters},
                    monitor=monitor,
                )
                for count, name in enumerate(measures, start=1)
            ),
            signatures=self.order,
        )
        known = {
            viewer: replace(part, drafts={**part.drafts, draft.id: draft})
            if viewer in self.order
            else part
            for viewer, part in self.world.known.items()
        }
        self.world = replace(self.world, known=known)
        return self

    def pairs(self, change: Callable[[Pair], Pair]) -> "Bench":
        """Change every pair by hand."""
        pairs = {
            one: {other: change(pair) for other, pair in row.items()}
            for one, row in self.world.hidden.pairs.items()
        }
        self.world = replace(self.world, hidden=replace(self.world.hidden, pairs=pairs))
        return self

    def conditions(self, levels: dict[Condition, int]) -> "Bench":
        """Set every party's conditions by hand."""
        parties = {
            one: replace(state, conditions=levels, tidal=levels, explored={})
            for one, state in self.world.hidden.parties.items()
        }
        self.world = replace(self.world, hidden=replace(self.world.hidden, parties=parties))
        return self

    def play(
        self,
        rounds: int = 4,
        *,
        stance: Stance = "spirit",
        review: bool = False,
        leaps: Iterable[str] = (),
        orders: Mapping[str, Orders] | None = None,
    ) -> "Bench":
        """Resolve so many rounds in which all keep to a stance; leaps happen in the first."""
        for number in range(rounds):
            for one in self.order:
                sheet = (orders or {}).get(one) or self._sheet(one, stance, review=review)
                if number == 0 and one in leaps:
                    sheet = replace(sheet, leap=("leap", "comply"))
                self._write(one, replace(sheet, round=self.round))
            self.resolve()
        return self

    def _sheet(self, own: str, stance: Stance, *, review: bool) -> Orders:
        others = [one for one in self.order if one != own]
        tokens = (Attention(token="review", partner=others[0]),) if review else ()
        return Orders(
            postures=dict.fromkeys(others, stance),
            tokens=tokens,
            evasion=("leap", "comply") if stance == "evade" else (),
        )

    def _write(self, one: str, sheet: Orders) -> None:
        known = replace(self.world.known[one], orders=sheet)
        self.world = replace(self.world, known={**self.world.known, one: known})

    def resolve(self) -> Event:
        """Resolve the round in the decisions, and open the next one's."""
        event = resolve(self.world, 0, self.k)
        round = self.round
        self.world = self._at(evolve(self.world, event), round + 1)
        self.events.append(event)
        (fact,) = (fact for fact in event.hidden if isinstance(fact, Resolved))
        self.books.append(fact.reckoning)
        return event

    def images(self) -> dict[tuple[str, str], int]:
        """L of every ordered pair."""
        return {
            (one, other): pair.image
            for one, row in self.world.hidden.pairs.items()
            for other, pair in row.items()
        }

    def gain(self) -> float:
        """How much log-odds of good faith were gained, the mean of all directions."""
        now = self.images()
        return sum(now[pair] - self.start[pair] for pair in now) / len(now) / 1000

    def faith(self, one: str = "a", other: str = "b") -> int:
        """p of one direction, thousandths."""
        return good_faith(self.world.hidden.pairs[one][other].image)

    def account(self, one: str = "a", other: str = "b") -> Account:
        """The last round's account of one direction."""
        return self.books[-1].accounts[one][other]

    def threat(self) -> int:
        """The mean of all directions' overall threat after the last round."""
        accounts = [account for row in self.books[-1].accounts.values() for account in row.values()]
        return sum(account.threat for account in accounts) // len(accounts)


__all__ = [
    "FEARED",
    "FEARS",
    "PACKAGE",
    "QUIET",
    "SEED",
    "Bench",
    "conditions_for",
    "party",
    "scenario",
]
