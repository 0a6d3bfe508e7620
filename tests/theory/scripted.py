"""A script: recorded moves played as attempts through the engine's own gates."""

from pathlib import Path
from typing import Any, Literal

import msgspec
from msgspec import Struct
from msgspec.structs import replace
from ruamel.yaml import YAML

from game_rules.commands import (
    AddBracket,
    Attend,
    Attention,
    Cosponsor,
    Inspect,
    Leap,
    ResolveBracket,
    SetPosture,
    Sign,
    Stance,
    Token,
)
from game_rules.commands import (
    Table as Tabled,
)
from game_rules.events import Event, Refused, Resolved
from game_rules.fears import good_faith
from game_rules.scenario import Scenario
from game_rules.treaty import Article, Draft
from game_rules.verdict import changed, transformed
from game_rules.world import Pair
from tests.kit.table import SEED, Table


class Clause(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    measure: str
    values: dict[str, int] = {}
    monitor: str | None = None
    """The third party that watches over it, and is not bound itself."""
    binds: tuple[str, ...] = ()
    """Whom it binds; empty: all parties of the text but the monitor."""


class Reserve(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    article: int
    parameter: str
    owner: str
    accepts: str


class TextLine(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    round: int
    title: str
    sponsors: tuple[str, ...]
    articles: tuple[Clause, ...]
    parties: tuple[str, ...] = ()
    bracket: Reserve | None = None


class Conduct(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    round: int
    party: str
    stance: Stance


class Meeting(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    rounds: tuple[int, ...]
    token: Literal["forum", "review", "experts", "monitor"]
    parties: tuple[str, ...]


class Moment(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    round: int
    party: str


class Visit(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    rounds: tuple[int, ...]
    by: str
    of: str


class Script(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    parties: tuple[str, ...]
    texts: tuple[TextLine, ...]
    conduct: tuple[Conduct, ...]
    meetings: tuple[Meeting, ...]
    questions: tuple[Moment, ...] = ()
    leaps: tuple[Moment, ...] = ()
    inspections: tuple[Visit, ...] = ()


def load(name: str) -> Script:
    """The script of a case."""
    path = Path(__file__).parent / "scripts" / f"{name}.yaml"
    plain: Any = YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))
    return msgspec.convert(plain, Script)


class Played:
    """A script played to the end, and what became of it."""

    def __init__(self, scenario: Scenario, script: Script, *, seed: str = SEED) -> None:
        self.script = script
        self.table = Table(scenario, seed=seed)
        self.pairs: list[dict[str, dict[str, Pair]]] = []
        self.entered: dict[str, int] = {}
        self.refused: list[tuple[int, str, str]] = []
        while self.table.world.public.stage.status == "running":
            self._round()

    def transformed(self, one: str, other: str) -> int | None:
        """The round in which a pair counts as transformed."""
        met = [changed(pairs[one][other], pairs[other][one]) for pairs in self.pairs]
        return transformed(met, last=len(self.pairs))

    def faith(self, one: str, other: str) -> list[int]:
        """p of one direction after each round."""
        return [good_faith(pairs[one][other].image) for pairs in self.pairs]

    def _round(self) -> None:
        now = self.table.world.public.stage.round
        for text in self.script.texts:
            if text.round <= now <= text.round + 1 and text.title not in self.entered:
                self._attempt(text, now)
        self.table.until("decisions", now)
        for party in self.script.parties:
            self._decide(party, now)
        event = self.table.tick()
        (fact,) = (one for one in event.hidden if isinstance(one, Resolved))
        self.pairs.append(fact.pairs)
        for agreement in self.table.world.public.record.agreements.values():
            self.entered.setdefault(agreement.title, agreement.entered)
        if self.table.world.public.stage.phase == "reading":
            self.table.tick()

    def _attempt(self, text: TextLine, now: int) -> None:
        parties = text.parties or self.script.parties
        measures = {measure.id: measure for measure in self.table.world.public.board.measures}
        articles = tuple(
            Article(
                id=number,
                measure=clause.measure,
                parties=clause.binds or tuple(one for one in parties if one != clause.monitor),
                values={
                    one.id: clause.values.get(one.id, one.default)
                    for one in measures[clause.measure].parameters
                },
                monitor=clause.monitor,
            )
            for number, clause in enumerate(text.articles, start=1)
        )
        for draft in self._drafts(text.sponsors[0]):
            if draft.title == text.title and draft.status == "open":
                return  # it lies there signed, and waits
        author, *others = text.sponsors
        command = Tabled(title=text.title, parties=parties, access=("all",), articles=articles)
        if not self._try(author, command, now):
            return
        draft = self._drafts(author)[-1]
        for name in others:
            self._try(name, Cosponsor(draft=draft.id, revision=draft.revision), now)
        if text.bracket is not None:
            self._haggle(draft.id, text.bracket, now)
        draft = self._drafts(author)[-1]
        for party in parties:
            self._try(party, Sign(draft=draft.id, revision=draft.revision), now)

    def _haggle(self, id: str, reserve: Reserve, now: int) -> None:
        draft = self._draft(reserve.owner, id)
        value = draft.articles[reserve.article - 1].values[reserve.parameter]
        bracket = AddBracket(
            draft=id,
            revision=draft.revision,
            article=reserve.article,
            parameter=reserve.parameter,
            value=value + 1,
        )
        if self._try(reserve.owner, bracket, now):
            draft = self._draft(reserve.accepts, id)
            accept = ResolveBracket(
                draft=id, revision=draft.revision, bracket=draft.brackets[0].id, accept=True
            )
            self._try(reserve.accepts, accept, now)

    def _decide(self, party: str, now: int) -> None:
        stance = [
            one.stance for one in self.script.conduct if one.party == party and one.round <= now
        ]
        for partner in self.script.parties:
            if partner != party and partner in self._partners(party):
                self._try(party, SetPosture(round=now, partner=partner, stance=stance[-1]), now)
        tokens = tuple(self._tokens(party, now))
        if tokens:
            self._try(party, Attend(round=now, tokens=tokens[:2]), now)
        for visit in self.script.inspections:
            if visit.by == party and now in visit.rounds:
                self._try(party, Inspect(round=now, target=visit.of), now)
        if Moment(round=now, party=party) in self.script.leaps:
            self._try(party, Leap(round=now, confirm=True), now)

    def _tokens(self, party: str, now: int) -> list[Attention]:
        found = []
        if Moment(round=now, party=party) in self.script.questions:
            found.append(Attention(token="question"))
        for meeting in self.script.meetings:
            if now in meeting.rounds and party in meeting.parties:
                partner = next((one for one in meeting.parties if one != party), None)
                token: Token = meeting.token
                alone = token in ("forum", "monitor")
                found.append(Attention(token=token, partner=None if alone else partner))
        return found

    def _partners(self, party: str) -> set[str]:
        return {
            other
            for agreement in self.table.world.public.record.agreements.values()
            if party in agreement.parties
            for other in agreement.parties
        }

    def _drafts(self, viewer: str) -> list[Draft]:
        return list(self.table.world.known[viewer].drafts.values())

    def _draft(self, viewer: str, id: str) -> Draft:
        return self.table.world.known[viewer].drafts[id]

    def _try(self, who: str, command: Any, now: int) -> bool:
        answer: Event | Refused = self.table.do(who, command)
        if isinstance(answer, Refused):
            self.refused.append((now, type(command).__name__, answer.code))
            return False
        return True


def without_leaps(script: Script) -> Script:
    """The same moves, and nobody leaps."""
    return replace(script, leaps=())


__all__ = ["Played", "Script", "load", "without_leaps"]
