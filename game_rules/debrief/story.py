"""The story of an exercise, declassified: what the debrief's screens show.

Everything here is computed from the log. A sentence is a code with arguments;
its words live in the client's catalogue.
"""

from typing import Literal

from msgspec import Struct

from game_rules.record.hidden import Adjustment
from game_rules.record.ledger import Account, Ballot, Compliance, Item
from game_rules.record.world import Guess, Objective, PartyName
from game_rules.scenario.catalogue import Fear
from game_rules.scenario.scenario import Condition, Text


class Evidence(Struct, frozen=True, kw_only=True):
    """Where a sentence can be checked."""

    screen: Literal["feared", "transformed", "other-way", "ledger", "verdict", "record"]
    round: int | None = None
    holder: str | None = None
    of: str | None = None


class Sentence(Struct, frozen=True, kw_only=True):
    """One generated sentence: a code of the client's catalogue, its arguments, its evidence.

    Arguments that name a party, measure or fear are ids; the client puts the words in.
    """

    code: str
    args: dict[str, str | int]
    evidence: Evidence


class Feared(Struct, frozen=True, kw_only=True):
    """Screen one, one ordered pair: what `holder` feared of `of`, and what `of` guessed."""

    holder: str
    of: str
    fears: tuple[dict[Fear, int], ...]
    """Per round, beginning with round 0; thousandths."""
    dominant: tuple[Fear, ...]
    """The largest fear per round."""
    threat: tuple[int, ...]
    """Overall threat per round, thousandths; a guess of level n means (n − 1) × 250."""
    guesses: tuple[Guess, ...]
    """By `of`, about `holder`, in the order made."""
    sentences: tuple[Sentence, ...]


class Curve(Struct, frozen=True, kw_only=True):
    """One direction of a pair over the rounds, beginning with round 0; thousandths."""

    holder: str
    of: str
    good_faith: tuple[int, ...]
    readiness: tuple[int, ...]
    institution: tuple[int, ...]


MarkKind = Literal[
    "signed",
    "entered",
    "failed",
    "leap",
    "answered",
    "incident",
    "news",
    "breach",
    "question",
    "experts",
    "review",
    "inspection",
    "gesture",
    "warning",
    "query",
    "silence",
    "denounced",
    "renewed",
    "lapsed",
]


class Mark(Struct, frozen=True, kw_only=True):
    """Something on the time line of a pair."""

    round: int
    kind: MarkKind
    party: str | None
    subject: str
    """An agreement's title, an inject's id, or empty."""
    title: Text | None = None
    agreement: str | None = None


class Pairing(Struct, frozen=True, kw_only=True):
    """Screen two, one unordered pair: signed is not transformed."""

    parties: tuple[str, str]
    rival: bool
    curves: tuple[Curve, Curve]
    marks: tuple[Mark, ...]
    windows: tuple[tuple[int, int], ...]
    """Rounds from–to in which both were ready."""
    measures_in_force: tuple[int, ...]
    """Per round."""
    transformed: int | None
    """The round in which it counted as transformed."""
    sentences: tuple[Sentence, ...]


class OtherWay(Struct, frozen=True, kw_only=True):
    """Screen three: a measure that was read against its meaning, and the same at another time."""

    holder: str
    of: str
    round: int
    item: Item
    readiness: int
    good_faith: int
    other_round: int
    other_readiness: int
    other_good_faith: int
    other_amount: int
    """What the same measure would have done then, in this model."""
    sentences: tuple[Sentence, ...]


class PartyStory(Struct, frozen=True, kw_only=True):
    """One party's rounds, beginning with round 0."""

    party: str
    mandate: str
    mandate_text: Text
    advantage: bool
    objectives: tuple[Objective, ...]
    conditions: tuple[dict[Condition, int], ...]
    readiness: tuple[int, ...]
    capital: tuple[int, ...]
    verdict: dict[str, int]
    """Line → thousandths; empty before the last round."""


class RoundBooks(Struct, frozen=True, kw_only=True):
    """The books of one round: every account, ballot and reading of compliance."""

    round: int
    accounts: dict[str, dict[str, Account]]
    ballots: tuple[Ballot, ...]
    compliance: tuple[Compliance, ...]
    adjustments: tuple[Adjustment, ...]
    """What control moved by hand, each with its reason; the ledger names it by its id."""


Way = Literal[-1, 0, 1]


class Gap(Struct, frozen=True, kw_only=True):
    """One estimate and the truth while its round was played; thousandths."""

    by: str
    about: str
    round: int
    guessed: int
    """The level, as (n − 1) × 250."""
    truth: int
    error: int
    """Guess less truth: above 0, the other was taken for more afraid than it was."""
    fear: Fear
    true_fear: Fear
    hit: bool
    rank: int
    """Which place the guessed fear has among the true ones, from 1."""
    moved: Way | None
    """Which way the guess went since the last one about the same party; None: it is the first."""
    truth_moved: Way | None
    """Which way the truth went meanwhile, by more than half a step of the guess."""
    services: int | None
    """The error of the own services' report on the same level."""
    services_hit: bool | None


class Reader(Struct, frozen=True, kw_only=True):
    """How well one party read another, over all its estimates."""

    by: str
    about: str
    guesses: int
    mean_error: int
    """Of the size of the errors."""
    lean: int
    """Of the errors with their signs."""
    hits: int
    trends: int
    """How often there was a way to go."""
    trends_right: int
    closing: int
    """The last error's size less the first one's; below 0: it came nearer."""


class MindGap(Struct, frozen=True, kw_only=True):
    """All estimates and all readers."""

    gaps: tuple[Gap, ...]
    readers: tuple[Reader, ...]


class Debrief(Struct, frozen=True, kw_only=True):
    """All screens."""

    scenario: str
    title: Text
    rounds: int
    """Rounds resolved so far."""
    round_names: tuple[Text, ...]
    ended: bool
    parties: tuple[PartyName, ...]
    feared: tuple[Feared, ...]
    pairings: tuple[Pairing, ...]
    other_ways: tuple[OtherWay, ...]
    """The most telling first."""
    mind_gap: MindGap
    stories: tuple[PartyStory, ...]
    books: tuple[RoundBooks, ...]
    sentences: tuple[Sentence, ...]
    """The ones to begin with, the last of them about what the data cannot say."""
    questions: tuple[Text, ...]
