"""Style: what a party's own people were in the habit of doing, for the bot that follows them.

It is fitted from nothing but what the delegation saw and wished itself: pairs of a view and the
command given at it. The same pairs give the same style, and no hidden thing can enter it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TypeVar

from msgspec import Struct

from game_rules.bots import buying
from game_rules.bots.craft import judgement
from game_rules.decisions.attention import TOWARDS
from game_rules.decisions.orders import inspectable, partners
from game_rules.decisions.queries import askable
from game_rules.evolve import evolve
from game_rules.exact.sure import sure
from game_rules.history import Entry
from game_rules.minds.conditions import leap_price
from game_rules.record.actors import Delegate
from game_rules.record.commands import AddBracket, Command, Propose, Sign, Stance, Table, Token
from game_rules.record.world import Orders, World
from game_rules.scenario.catalogue import Kind
from game_rules.view import View, glance

PASSED_BY = 3
"""Occasions that must have been passed by before that is called a habit: once is caution."""
ENOUGH = 2
"""Rounds that its people must have played before anything is called a habit."""


class Style(Struct, frozen=True, kw_only=True):
    """Habits, as counts of what was done and of the occasions for it."""

    rounds: int = 0
    """Rounds in which its people did anything."""
    stances: dict[str, Stance] = {}
    """Towards a partner: the most frequent, of equals the latest."""
    stance: Stance | None = None
    """The same over all partners."""
    tokens: dict[Token, int] = {}
    """What attention went to, and in how many rounds."""
    spent: int = 0
    """Tokens spent in all those rounds."""
    towards: dict[Token, str] = {}
    """To whom a hand was held out, or a fist shown, most often."""
    tabled: int = 0
    through: int = 0
    """Those of its texts that a third was asked to table."""
    gave: int = 0
    """Those that bind itself."""
    texts: int = 0
    """Texts by others that would have bound it to numbers, and that it could answer."""
    bracketed: int = 0
    """Those of them in which it reserved a number."""
    deeper: int = 0
    """Reservations that asked for more, less those that asked for less."""
    signed: dict[Kind, int] = {}
    """Kinds of measures that it signed as binding on itself."""
    left: dict[Kind, int] = {}
    """The same that it left unsigned to the end of a round."""
    borne: int = 0
    """The most that a text which it signed laid bare of it, in thousandths."""
    leaps: int = 0
    leapt: int | None = None
    """The lowest readiness at which it leapt."""
    held: int | None = None
    """The highest at which it could have leapt, and did not there or above it so often."""
    excepted: int = 0
    """Rounds with an exception for a single obligation."""
    paid: int = 0
    """Rounds with a promise to a group at home."""
    payable: int = 0
    """Rounds in which it paid, or the vote on a text that it had signed was in some doubt."""
    denounced: int = 0
    """Rounds with a notice of leaving."""
    inspections: int = 0
    inspectable: int = 0
    """Rounds in which somebody could have been inspected."""
    asked: dict[str, int] = {}
    """Whom it asked about its conduct, and in how many rounds."""
    askable: int = 0
    """Rounds in which somebody could have been asked."""

    @property
    def told(self) -> bool:
        """Whether enough was seen to speak of habits."""
        return self.rounds >= ENOUGH


Moment = tuple[View, Command]
"""What a delegation saw, and what it wished at the sight of it."""


def fit(past: Iterable[Moment], now: View) -> Style:
    """The style of who did this in the past, looked back at from a view of now."""
    return _Reading(past, now).style()


class _Reading:
    """The past round by round: the last sight of each round in which its people acted."""

    def __init__(self, past: Iterable[Moment], now: View) -> None:
        self.done = list(past)
        self.now = now
        self.played = sorted({view.stage.round for view, _ in self.done if view.stage.round > 0})
        self.last: dict[int, View] = {view.stage.round: view for view, _ in self.done}
        self.sheets: dict[int, Orders] = {
            sheet.round: sheet
            for view in [*(view for view, _ in self.done), now]
            if (sheet := view.orders) is not None
        }

    def style(self) -> Style:
        stances = list(self._stances())
        tokens = Counter(
            spent.token for round in self.played for spent in self._sheet(round).tokens
        )
        bracketed = {one.draft for _, one in self.done if isinstance(one, AddBracket)}
        signed, left = self._kinds()
        could = [round for round in self.played if inspectable(self.last[round])]
        asked = [party for r in self.played if (party := self._sheet(r).query) is not None]
        payable = [r for r in self.played if self._doubted(r) or self._sheet(r).payments]
        leapt, held = self._leaps()
        return Style(
            rounds=len(self.played),
            stances={party: _usual(s for p, s in stances if p == party) for party, _ in stances},
            stance=_usual(s for _, s in stances) if stances else None,
            tokens=dict(tokens),
            spent=sum(tokens.values()),
            towards=self._towards(),
            tabled=sum(isinstance(one, Table | Propose) for _, one in self.done),
            through=sum(isinstance(one, Propose) and one.through for _, one in self.done),
            gave=sum(
                isinstance(one, Table | Propose)
                and any(self.now.viewer in article.parties for article in one.articles)
                for _, one in self.done
            ),
            texts=len(self._answerable() | bracketed),
            bracketed=len(bracketed),
            deeper=sum(
                _direction(view, one) for view, one in self.done if isinstance(one, AddBracket)
            ),
            signed=dict(signed),
            left=dict(left),
            borne=max(
                (load(view, one.draft) for view, one in self.done if isinstance(one, Sign)),
                default=0,
            ),
            leaps=len(leapt),
            leapt=min(leapt, default=None),
            held=sorted(held)[-PASSED_BY] if len(held) >= PASSED_BY else None,
            excepted=sum(bool(self._sheet(r).exceptions) for r in self.played),
            paid=sum(bool(self._sheet(r).payments) for r in self.played),
            payable=len(payable),
            denounced=sum(bool(self._sheet(r).denounce) for r in self.played),
            inspections=sum(self._sheet(r).inspect is not None for r in could),
            inspectable=len(could),
            asked=dict(Counter(asked)),
            askable=sum(bool(askable(self.last[r])) for r in self.played),
        )

    def _sheet(self, round: int) -> Orders:
        return self.sheets.get(round, Orders())

    def _doubted(self, round: int) -> bool:
        view = self.last[round]
        return any(
            buying.shaky(view, draft)
            for draft in judgement.our_drafts(view)
            if view.viewer in draft.signatures
        )

    def _towards(self) -> dict[Token, str]:
        """The most frequent; of equals the latest."""
        made: dict[Token, list[str]] = {}
        for round in self.played:
            for spent in self._sheet(round).tokens:
                if spent.token in TOWARDS and spent.partner is not None:
                    made.setdefault(spent.token, []).append(spent.partner)
        return {token: _usual(seen) for token, seen in made.items()}

    def _stances(self) -> Iterator[tuple[str, Stance]]:
        for round in self.played:
            postures = self._sheet(round).postures
            for partner in partners(self.last[round]):
                yield partner, postures.get(partner, "letter")

    def _answerable(self) -> set[str]:
        return {
            draft.id
            for round in self.played
            for draft in judgement.our_drafts(self.last[round])
            if draft.sponsors[:1] != (self.now.viewer,)
            and any(article.values for article in judgement.burdens(draft, self.now.viewer))
        }

    def _kinds(self) -> tuple[Counter[Kind], Counter[Kind]]:
        """Kinds signed, and kinds left alone when the round's last word was said."""
        signed, left = Counter[Kind](), Counter[Kind]()
        names = set()
        for view, one in self.done:
            if isinstance(one, Sign) and one.draft not in names:
                names.add(one.draft)
                signed.update(kinds(view, one.draft))
        for round in self.played:
            view = self.last[round]
            for draft in judgement.our_drafts(view):
                if draft.id not in names and not draft.brackets and draft.tabled <= round:
                    names.add(draft.id)
                    left.update(kinds(view, draft.id))
        return signed, left

    def _leaps(self) -> tuple[list[int], list[int]]:
        leapt, held = [], []
        for round in self.played:
            home = self.last[round].home
            if home is None:
                continue
            if self._sheet(round).leap:
                leapt.append(home.readiness)
            elif home.capital >= leap_price(home.conditions) + 100:
                held.append(home.readiness)
        return leapt, held


_T = TypeVar("_T")


def _usual(found: Iterable[_T]) -> _T:
    """The most frequent; of equals the latest."""
    seen = list(found)
    return max(reversed(seen), key=seen.count)


def kinds(view: View, draft: str) -> set[Kind]:
    """The kinds of measures to which a text would bind us."""
    measures = judgement.measures(view)
    return {
        measures[article.measure].kind
        for article in judgement.burdens(view.drafts[draft], view.viewer)
    }


def load(view: View, draft: str) -> int:
    """What a text would lay bare of us."""
    measures = judgement.measures(view)
    burdens = judgement.burdens(view.drafts[draft], view.viewer)
    return sum(measures[article.measure].exposure for article in burdens)


def _direction(view: View, bracket: AddBracket) -> int:
    """1 where a reservation asks for more than is written, −1 where for less."""
    draft = view.drafts[bracket.draft]
    article = next(each for each in draft.articles if each.id == bracket.article)
    measure = judgement.measures(view)[article.measure]
    deeper = next(each.deeper for each in measure.parameters if each.id == bracket.parameter)
    more = bracket.value > article.values[bracket.parameter]
    return 1 if more == (deeper == "higher") else -1


def of_party(entries: Iterable[Entry], party: str) -> Style:
    """The style of a party's people from a whole log."""
    world: World | None = None
    done: list[Moment] = []
    for entry in entries:
        if world is not None and isinstance(entry.actor, Delegate) and entry.actor.party == party:
            done.append((glance(party, world.public, world.known[party]), entry.command))
        world = evolve(world, entry.event)
    now = sure(world)
    return fit(done, glance(party, now.public, now.known[party]))


__all__ = ["ENOUGH", "Moment", "Style", "fit", "kinds", "load", "of_party"]
