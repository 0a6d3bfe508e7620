"""The chronicle: what a log tells when nothing is secret any more, in the order of rounds.

All screens are computed from it, so that only this file walks through the entries.
"""

from collections.abc import Iterable
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from game_rules.history import Entry
from game_rules.record.events import (
    Acceded,
    Adjusted,
    AuthorHidden,
    Begun,
    Denounced,
    DossierGiven,
    DraftTold,
    Ended,
    Entered,
    Guessed,
    HomeRead,
    Lapsed,
    Left,
    NewsCame,
    OrdersWritten,
    PhaseOpened,
    PublicFact,
    Renewed,
    Resolved,
    TakenBack,
    Told,
)
from game_rules.record.hidden import Adjustment, Pair, PartyState
from game_rules.record.ledger import Account, Reckoning
from game_rules.record.world import CONTROL, Dossier, Guess, Home, Orders
from game_rules.scenario.scenario import Scenario
from game_rules.scenario.treaty import Agreement, Draft

Fact = TypeVar("Fact", bound=PublicFact)


class Happened(Struct, frozen=True, kw_only=True):
    """A public fact with the round in which it came."""

    round: int
    fact: PublicFact


class Drafted(Struct, frozen=True, kw_only=True):
    """What was done to a text, with the round in which it was done."""

    round: int
    told: DraftTold


class Moment(Struct, frozen=True, kw_only=True):
    """The true state after a round; the moment of round 0 is the start, without books."""

    round: int
    parties: dict[str, PartyState]
    pairs: dict[str, dict[str, Pair]]
    reckoning: Reckoning | None


class Chronicle(Struct, frozen=True, kw_only=True):
    """All that was so, round by round."""

    scenario: Scenario
    moments: tuple[Moment, ...]
    public: tuple[Happened, ...]
    news: tuple[tuple[int, NewsCame], ...]
    """All news with its round, whoever was told."""
    adjustments: tuple[Adjustment, ...]
    """What control moved by hand."""
    drafted: tuple[Drafted, ...]
    authors: dict[str, str]
    """Texts that a third party tabled → who wrote them."""
    guesses: dict[str, tuple[Guess, ...]]
    orders: dict[int, dict[str, Orders]]
    """Round → party → its sheet as it stood last."""
    dossiers: dict[str, Dossier]
    homes: dict[str, Home]
    """As last told."""
    standing: tuple[tuple[Agreement, ...], ...]
    """After each moment: all agreements that ever came into force, as they stood then, by entry;
    and once more at the end, where something has come since the last moment."""
    measures: dict[str, str]
    """What a ledger names, `agreement/article` → the measure that it stands for."""
    ended: bool

    @property
    def rounds(self) -> int:
        """Rounds resolved so far."""
        return len(self.moments) - 1

    @property
    def last(self) -> Moment:
        """How things stand."""
        return self.moments[-1]

    def reckonings(self) -> tuple[tuple[int, Reckoning], ...]:
        """The books of each resolved round."""
        return tuple((each.round, each.reckoning) for each in self.moments if each.reckoning)

    def accounts(self, holder: str, of: str) -> tuple[tuple[int, Account], ...]:
        """The accounts of one image, by round."""
        return tuple(
            (round, books.accounts[holder][of])
            for round, books in self.reckonings()
            if of in books.accounts.get(holder, {})
        )

    def facts(self, kind: type[Fact]) -> tuple[tuple[int, Fact], ...]:
        """The public facts of one kind, with their rounds."""
        return tuple((each.round, each.fact) for each in self.public if isinstance(each.fact, kind))

    def agreements(self) -> tuple[Agreement, ...]:
        """All agreements that ever came into force, as they stood last, by entry."""
        return self.standing[-1]

    def drafts(self) -> dict[str, Draft]:
        """All texts, as they stood last."""
        return {each.told.draft.id: each.told.draft for each in self.drafted}

    def titles(self) -> dict[str, str]:
        """What each text was called."""
        return {id: draft.title for id, draft in self.drafts().items()}

    def measure_of(self, subject: str) -> str:
        """The measure that a ledger's subject stands for; or empty."""
        return self.measures.get(subject, "")


class _Reader:
    """Gathers while it walks."""

    def __init__(self) -> None:
        self.round = 0
        self.scenario: Scenario | None = None
        self.moments: list[Moment] = []
        self.public: list[Happened] = []
        self.news: list[tuple[int, NewsCame]] = []
        self.adjustments: list[Adjustment] = []
        self.drafted: list[Drafted] = []
        self.authors: dict[str, str] = {}
        self.guesses: dict[str, list[Guess]] = {}
        self.orders: dict[int, dict[str, Orders]] = {}
        self.dossiers: dict[str, Dossier] = {}
        self.homes: dict[str, Home] = {}
        self.ended = False

    def read(self, entry: Entry) -> None:
        """One entry; its round is the one that ran when it came, until a phase opens another."""
        now = self.round
        self._hidden(entry)
        self._known(entry, now)
        for fact in entry.event.public:
            if isinstance(fact, PhaseOpened):
                self.round = fact.round
            self.ended = self.ended or isinstance(fact, Ended)
            if isinstance(fact, NewsCame):
                self.news.append((now, fact))
            round = self.round if isinstance(fact, PhaseOpened) else now
            self.public.append(Happened(round=round, fact=fact))

    def _hidden(self, entry: Entry) -> None:
        for fact in entry.event.hidden:
            match fact:
                case Adjusted():
                    self.adjustments.append(fact.adjustment)
                case TakenBack():
                    self.adjustments = [
                        replace(one, taken=True) if one.id == fact.adjustment else one
                        for one in self.adjustments
                    ]
                case Begun():
                    self.scenario = fact.scenario
                    self._moment(0, fact, None)
                case AuthorHidden():
                    self.authors[fact.draft] = fact.author
                case Resolved():
                    self._moment(fact.round, fact, fact.reckoning)
                case _:
                    pass

    def _moment(self, round: int, fact: Begun | Resolved, books: Reckoning | None) -> None:
        self.moments.append(
            Moment(round=round, parties=fact.parties, pairs=fact.pairs, reckoning=books)
        )

    def _known(self, entry: Entry, now: int) -> None:
        for told in entry.event.known:
            for fact in told.facts:
                match fact:
                    case DraftTold() if CONTROL in told.viewers:
                        self.drafted.append(Drafted(round=now, told=fact))
                    case Guessed():
                        self.guesses.setdefault(_whose(told), []).append(fact.guess)
                    case OrdersWritten():
                        sheets = self.orders.setdefault(fact.orders.round, {})
                        sheets[_whose(told)] = fact.orders
                    case DossierGiven():
                        self.dossiers[_whose(told)] = fact.dossier
                    case NewsCame() if CONTROL in told.viewers:
                        self.news.append((now, fact))
                    case HomeRead():
                        self.homes[_whose(told)] = fact.home
                    case _:
                        pass


def _whose(told: Told) -> str:
    """The delegation whose papers these are; control may read them too."""
    return next(viewer for viewer in told.viewers if viewer != CONTROL)


def chronicle(entries: Iterable[Entry]) -> Chronicle:
    """The chronicle of a log."""
    reader = _Reader()
    for entry in entries:
        reader.read(entry)
    if reader.scenario is None:
        raise ValueError("a log begins with its scenario")
    standing = _standing(reader)
    return Chronicle(
        scenario=reader.scenario,
        moments=tuple(reader.moments),
        public=tuple(reader.public),
        news=tuple(reader.news),
        adjustments=tuple(reader.adjustments),
        drafted=tuple(reader.drafted),
        authors=reader.authors,
        guesses={party: tuple(guesses) for party, guesses in reader.guesses.items()},
        orders=reader.orders,
        dossiers=reader.dossiers,
        homes=reader.homes,
        standing=standing,
        measures={
            f"{agreement.id}/{article.id}": article.measure
            for agreement in standing[-1]
            for article in agreement.articles
        },
        ended=reader.ended,
    )


def _standing(reader: _Reader) -> tuple[tuple[Agreement, ...], ...]:
    """What had come into force after each moment; last, what has by now."""
    found: dict[str, Agreement] = {}
    after: list[tuple[Agreement, ...]] = []
    for each in reader.public:
        while len(after) < min(each.round, len(reader.moments)):
            after.append(tuple(found.values()))
        if isinstance(each.fact, Entered | Acceded | Lapsed | Renewed | Denounced | Left):
            found[each.fact.agreement.id] = each.fact.agreement
    left = len(reader.moments) - len(after)
    return (*after, *[tuple(found.values())] * max(1, left))


__all__ = ["Chronicle", "Drafted", "Happened", "Moment", "chronicle"]
