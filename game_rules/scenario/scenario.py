"""A scenario: everything that an exercise starts from, as data.

The whole scenario is written into an exercise's first entry, so that a log
explains itself. All of it is secret until a fact discloses it.
"""

from typing import Literal, get_args

from msgspec import Struct

from game_rules.scenario.catalogue import Fear, Measure
from game_rules.scenario.treaty import Article

Text = dict[str, str]
"""A text by language tag; `en` is always there."""

Condition = Literal["fatigue", "unease", "cost", "experts", "generation", "forum"]
"""Supporting conditions one to six (Macintosh 1996); the seventh, the leap, is an act."""

CONDITIONS: tuple[Condition, ...] = get_args(Condition)

Lens = Literal["transformation", "conventional", "artifact", "agent"]
Right = Literal[
    "sign", "leap", "denounce", "ready", "table", "revise", "comply", "inspect", "explore", "speak"
]
RIGHTS: tuple[Right, ...] = get_args(Right)
Bot = Literal["reciprocator", "tit-for-tat", "grit", "reformer", "opportunist", "hawk", "diplomat"]


class _Data(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What every piece of a scenario is: frozen, named fields, nothing unknown."""


class Role(_Data, frozen=True, kw_only=True):
    """A place in a delegation, as a set of rights.

    Rights of an unfilled role fall to the next filled one in the order of `Scenario.roles`.
    """

    id: str
    name: Text
    rights: tuple[Right, ...]


class Clock(_Data, frozen=True, kw_only=True):
    """Seconds that each phase lasts; 0 reading time leaves the phase out."""

    talks: int
    decisions: int
    reading: int = 0


class Sheet(_Data, frozen=True, kw_only=True):
    """What a delegation is told in private before the first round, as paragraphs."""

    basic: Text
    advanced: Text = {}


class SecurityAim(_Data, tag="security", frozen=True, kw_only=True):
    """One own fear of one party falls by `bands` bands from where it started."""

    fear: Fear
    of: str
    bands: int = 1


class PositionAim(_Data, tag="position", frozen=True, kw_only=True):
    """At the end a parameter in force stands on our side, or a measure never came too early.

    With `parameter`: an agreement of ours in force has it `at_least`/`at_most` the number, in an
    article that binds both us and `party` (None: whoever it binds). Without: the measure binds
    us in no round before `not_before` (None: never).
    """

    measure: str
    parameter: str | None = None
    party: str | None = None
    at_least: int | None = None
    at_most: int | None = None
    not_before: int | None = None


class StandingAim(_Data, tag="standing", frozen=True, kw_only=True):
    """Domestic capital at the end, or agreements in force that bear our name."""

    capital: int | None = None
    sponsored: int | None = None


class AdvantageAim(_Data, tag="advantage", frozen=True, kw_only=True):
    """The other is bound by measures of a kind that do not bind us, at least `margin` more."""

    over: str
    kind: Literal["constraint", "inspection", "any"] = "any"
    margin: int = 1


Aim = SecurityAim | PositionAim | StandingAim | AdvantageAim


class Mandate(_Data, frozen=True, kw_only=True):
    """Three objectives that a delegation is given; one in four of a deck pursues advantage."""

    id: str
    text: Text
    aims: tuple[Aim, ...]


class Group(_Data, frozen=True, kw_only=True):
    """A domestic group that votes on ratification."""

    id: Literal["military", "legislature", "public", "industry"]
    weight: int
    a: int
    """How much it values an answer to the fears, thousandths."""
    h: int
    """How much it dreads exposure, thousandths."""


DEFAULT_GROUPS: tuple[Group, ...] = (
    Group(id="military", weight=300, a=700, h=1250),
    Group(id="legislature", weight=300, a=800, h=900),
    Group(id="public", weight=200, a=900, h=700),
    Group(id="industry", weight=200, a=600, h=500),
)
"""Weights and leanings of model.md part 3 (calibrated on the prototype's whole games)."""


class Party(_Data, frozen=True, kw_only=True):
    """A participating state."""

    id: str
    key: int
    """What chance is keyed by, so that renaming and reordering parties changes nothing else."""
    name: Text
    called: Text = {}
    """The name within a sentence, where a language puts more before it: the United States."""
    short: str
    """Two or three letters for narrow places."""
    playable: bool = True
    bot: Bot = "reciprocator"
    """Who plays the party when nobody does."""
    sheet: Sheet
    conditions: dict[Condition, int]
    sensitivities: dict[Fear, int]
    """How much the party is given to each fear, thousandths."""
    capital: int = 600
    threshold: int = 620
    """θ of ratification, thousandths."""
    groups: tuple[Group, ...] = DEFAULT_GROUPS
    mandates: tuple[Mandate, ...]


class Relation(_Data, frozen=True, kw_only=True):
    """What `holder` believes of `of` at the start: one ordered pair."""

    holder: str
    of: str
    good_faith: int
    """Probability that the other prefers to reciprocate, thousandths."""
    rival: bool = True
    """Whether the pair counts as a relation to be transformed."""


class Offer(_Data, frozen=True, kw_only=True):
    """A measure offered in this scenario as a card, with its own range of numbers if any."""

    measure: Measure
    card: bool = True


class Tide(_Data, frozen=True, kw_only=True):
    """An exogenous change of one condition, before the round's talks."""

    round: int
    party: str | None = None
    """None: every party."""
    condition: Condition
    change: int


class SetCondition(_Data, tag="condition", frozen=True, kw_only=True):
    """An inject's effect on a condition."""

    party: str
    condition: Condition
    change: int


class MoveImage(_Data, tag="image", frozen=True, kw_only=True):
    """An inject's effect on an image, thousandths of log-odds.

    Its cause in the ledger is control for a facilitator's own and incident for a dated one.
    """

    holder: str
    of: str
    change: int
    loss: bool = False
    """Whether institution meets it as it meets a breach; false: it moves just so much."""


class OpenLeap(_Data, tag="leap", frozen=True, kw_only=True):
    """The inject makes a leap politically thinkable: this round it costs the party less capital."""

    party: str
    discount: int


class Dictate(_Data, tag="dictate", frozen=True, kw_only=True):
    """An agreement that is dictated from outside: it binds from the next round on.

    Nobody negotiates it, signs it or votes on it.
    """

    title: str
    parties: tuple[str, ...]
    articles: tuple[Article, ...]


Effect = SetCondition | MoveImage | OpenLeap | Dictate


class Inject(_Data, frozen=True, kw_only=True):
    """News that the facilitator, or the calendar, brings into the exercise."""

    id: str
    round: int | None = None
    """The round whose resolution it comes with by itself; None: only by the facilitator's hand."""
    to: tuple[str, ...] = ()
    """The parties that are told; empty: all, in public."""
    headline: Text
    text: Text
    effects: tuple[Effect, ...] = ()


class Question(_Data, frozen=True, kw_only=True):
    """A question for the debrief."""

    text: Text


class Scenario(_Data, frozen=True, kw_only=True):
    """All that an exercise starts from."""

    id: str
    version: int = 1
    title: Text
    blurb: Text
    fictional: bool
    players: tuple[int, int]
    minutes: int
    rounds: int
    hide_last_round: bool = True
    round_names: tuple[Text, ...] = ()
    """One per round ("1973–74"); empty: rounds are only numbered."""
    clock: Clock
    plenary: Literal["spoken", "written"] = "spoken"
    denounce: bool = False
    notice: int = 1
    """Rounds for which an agreement still binds whoever has denounced it."""
    approval: bool = False
    """Whether a signed text waits for control's approval before anybody votes on it."""
    lens: Lens = "transformation"
    roles: tuple[Role, ...]
    parties: tuple[Party, ...]
    relations: tuple[Relation, ...]
    offers: tuple[Offer, ...]
    tide: tuple[Tide, ...] = ()
    tide_noise: int = 80
    injects: tuple[Inject, ...] = ()
    questions: tuple[Question, ...] = ()
    sources: tuple[str, ...] = ()


def chance_key(scenario: Scenario, party: str) -> int:
    """What chance is keyed by for a party."""
    return next(each.key for each in scenario.parties if each.id == party)
