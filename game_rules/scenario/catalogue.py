"""The catalogue: every confidence-building measure that a scenario can offer."""

from typing import Literal, get_args

from msgspec import Struct

from game_rules.exact.kept import kept

Category = Literal["informational", "verification", "constraint", "declaratory"]
"""Macintosh's three categories of 1997, and the declaratory measures of 1985 beside them."""

Kind = Literal[
    "information",
    "interaction",
    "communication",
    "notification",
    "observation",
    "inspection",
    "constraint",
    "declaratory",
]
"""The eight subtypes; weight, ambiguity and exposure come from here unless a measure says more."""

Fear = Literal["surprise", "opacity", "escalation", "growth", "intentions", "coercion"]
"""The six threat perceptions a person can read."""

Violation = Literal["miss", "shave", "refuse"]
Reciprocity = Literal["unilateral", "bilateral", "multilateral"]

KINDS: tuple[Kind, ...] = get_args(Kind)
FEARS: tuple[Fear, ...] = get_args(Fear)


class Parameter(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One number of a measure's text; a bracket reserves it and the engine runs on it."""

    id: str
    unit: str
    """A key of the client's catalogue: `troops`, `days`, `kilometres`, …"""
    min: int
    default: int
    max: int
    focal: tuple[int, ...] = ()
    """Precedents, round numbers and natural lines on which bargaining settles (Schelling 1960)."""
    deeper: Literal["lower", "higher"]
    """The direction in which the measure binds more and tells more."""


class Precedent(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where and when the measure was really agreed."""

    text: str
    year: int


class Measure(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One measure. Its words live in the client's catalogue under its id."""

    id: str
    number: int
    """Its number in the table: 1 to 57, and 58 to 73 for cyber space."""
    category: Category
    kind: Kind
    parameters: tuple[Parameter, ...] = ()
    duration: int | None = None
    """Rounds that it binds; None: until it is denounced or the exercise ends."""
    reciprocity: Reciprocity = "multilateral"
    w: int
    """Weight of its evidence, thousandths of log-odds."""
    alpha: int
    """Ambiguity, thousandths: how far a wary reader can turn it round."""
    exposure: int
    """What it lays bare, thousandths."""
    intrusiveness: int
    cost: int
    verifiability: int
    """1 to 5, as in the table."""
    answers: dict[Fear, int]
    """How far it speaks to each fear, thousandths."""
    raises: dict[Fear, int] = {}
    """Side effects: fears that it feeds in the party bound by it, thousandths."""
    requires: tuple[str, ...] = ()
    """Measures that must be in force first, or stand in the same agreement."""
    third_party: bool = False
    """Whether a third party can run it in the parties' stead."""
    violations: tuple[Violation, ...] = ("miss",)
    precedent: Precedent


class Catalogue(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All measures, by number."""

    measures: tuple[Measure, ...]

    def by_id(self) -> dict[str, Measure]:
        """Each measure under its id."""
        return by_id(self.measures)


@kept(256)
def by_id(measures: tuple[Measure, ...]) -> dict[str, Measure]:
    """Each of some measures under its id."""
    return {measure.id: measure for measure in measures}


__all__ = [
    "FEARS",
    "KINDS",
    "Catalogue",
    "Category",
    "Fear",
    "Kind",
    "Measure",
    "Parameter",
    "Precedent",
    "Reciprocity",
    "Violation",
    "by_id",
]
