"""Enact: a script played to its end, round by round, through the gates that people pass."""

from collections.abc import Mapping

from msgspec import Struct

from game_rules.compliance.obligations import owed
from game_rules.minds.fears import good_faith
from game_rules.record.actors import Actor, Control, Deputy
from game_rules.record.commands import (
    AddBracket,
    Attend,
    Attention,
    Command,
    Consent,
    Cosponsor,
    Denounce,
    Inspect,
    Leap,
    MakeException,
    Propose,
    Query,
    Renew,
    Reply,
    ResolveBracket,
    SendInject,
    SetPosture,
    SidePayment,
    Sign,
    Stance,
    Table,
    Token,
)
from game_rules.record.events import DraftTold, Event, Refused, Resolved
from game_rules.record.hidden import Pair
from game_rules.record.world import World
from game_rules.resolution.verdict import changed, transformed
from game_rules.scenario.constants import CONSTANTS, Constants
from game_rules.scenario.scenario import Scenario
from game_rules.scenario.treaty import Draft
from game_rules.theatre.play import Play, Player
from game_rules.theatre.script import Occasion, Reserve, Script, TextLine
from game_rules.theatre.staging import articles_of, staged

TOKENS = 2
"""Tokens that a party has in a round; of more, the first that it can spend."""


SCRIPTED = "script"
"""What an exercise is called in which a script moves, so that its log can say who did."""


class Rejected(Struct, frozen=True, kw_only=True):
    """A move that the engine did not grant."""

    round: int
    party: str
    move: str
    """The command, by its name."""
    subject: str
    """The title of the text, or the party that it was about."""
    code: str
    args: dict[str, str | int] = {}
    """The refusal's own, for the sentence about it."""


class Enacted:
    """A script played to the end, and what became of it."""

    def __init__(
        self,
        scenario: Scenario,
        script: Script,
        *,
        seed: str,
        players: Mapping[str, Player] | None = None,
        k: Constants = CONSTANTS,
    ) -> None:
        """`players` play for parties that the script leaves to bots."""
        self.script = script
        self.play = Play(staged(scenario, script), seed, SCRIPTED, k)
        self.pairs: list[dict[str, dict[str, Pair]]] = []
        """After each round."""
        self.entered: dict[str, int] = {}
        """Title → the round at whose resolution it came into force."""
        self.rejected: list[Rejected] = []
        self._players = players or {}
        self._drafts: dict[str, str] = {}
        self.play.open((*script.parties, *self._players))
        while not self.play.ended:
            self._round()

    @property
    def world(self) -> World:
        """The world at the end."""
        return self.play.world

    def transformed(self, one: str, other: str) -> int | None:
        """The round in which a pair counts as transformed."""
        met = [changed(pairs[one][other], pairs[other][one]) for pairs in self.pairs]
        return transformed(met, last=len(self.pairs))

    def faith(self, one: str, other: str) -> list[int]:
        """p of one direction after each round."""
        return [good_faith(pairs[one][other].image) for pairs in self.pairs]

    # A round ------------------------------------------------------------------

    def _round(self) -> None:
        now = self.world.public.stage.round
        for prompt in self.script.injects:
            if prompt.round == now:
                self._try(Control(), SendInject(inject=prompt.inject), prompt.inject)
        for text in self.script.texts:
            if text.process == "negotiated" and text.round <= now < text.round + text.tries:
                self._attempt(text)
        for one in self.script.renewals:
            if one.round == now:
                wished = Renew(agreement=self._id(one.title), renew=True)
                self._try(Deputy(party=one.party), wished, one.title)
        self._hear()
        self._tick()
        for party in self.script.parties:
            self._decide(party, now)
        self._hear()
        self._tick()
        if self.world.public.stage.phase == "reading":
            self._hear()
            self._tick()

    def _hear(self) -> None:
        """Let the bots act until they are silent; a text that they have changed is signed anew."""
        while self._players and self.play.hear(self._players):
            for text in self.script.texts:
                if text.title in self._drafts and text.title not in self.entered:
                    self._sign(text)

    def _tick(self) -> None:
        if self.play.ended:
            return
        event = self.play.tick()
        self.pairs += [fact.pairs for fact in event.hidden if isinstance(fact, Resolved)]
        for agreement in self.world.public.record.agreements.values():
            self.entered.setdefault(agreement.title, agreement.entered)

    # Texts --------------------------------------------------------------------

    def _attempt(self, text: TextLine) -> None:
        if text.title in self.entered:
            return
        author, *others = text.sponsors
        lying = self._draft(author, self._drafts.get(text.title, ""))
        if lying is not None and lying.status == "open":
            return  # it lies there signed, and waits
        if text.through is not None:
            self._through(text, author, text.through)
            return
        command = Table(
            title=text.title,
            parties=text.parties or self.script.parties,
            access=text.access,
            articles=articles_of(self.world.hidden.scenario, self.script, text),
            term=text.term,
        )
        answer = self._try(Deputy(party=author), command, text.title)
        if answer is None:
            return
        draft = next(
            fact.draft
            for told in answer.known
            for fact in told.facts
            if isinstance(fact, DraftTold)
        )
        self._drafts[text.title] = draft.id
        for name in others:
            put = Cosponsor(draft=draft.id, revision=draft.revision)
            self._try(Deputy(party=name), put, text.title)
        if text.bracket is not None:
            self._haggle(text, text.bracket, draft)
        self._sign(text)

    def _through(self, text: TextLine, author: str, third: str) -> None:
        """Ask the third, who consents if the script plays it, and sign what it tables."""
        wanted = Propose(
            title=text.title,
            parties=text.parties or self.script.parties,
            access=text.access,
            articles=articles_of(self.world.hidden.scenario, self.script, text),
            term=text.term,
            asked=(third,),
            through=True,
        )
        if self._try(Deputy(party=author), wanted, text.title) is None:
            return
        waiting = [
            id for id, each in self.world.known[third].proposals.items() if each.status == "waiting"
        ]
        lent = Consent(proposal=waiting[-1], consent=True)
        answer = self._try(Deputy(party=third), lent, text.title)
        if answer is None:
            return
        self._drafts[text.title] = next(
            fact.draft.id
            for told in answer.known
            for fact in told.facts
            if isinstance(fact, DraftTold)
        )
        self._sign(text)

    def _haggle(self, text: TextLine, reserve: Reserve, draft: Draft) -> None:
        bracket = AddBracket(
            draft=draft.id,
            revision=draft.revision,
            article=reserve.article,
            parameter=reserve.parameter,
            value=draft.articles[reserve.article - 1].values[reserve.parameter] + 1,
        )
        if self._try(Deputy(party=reserve.owner), bracket, text.title) is None:
            return
        now = self._draft(reserve.accepts, draft.id)
        if now is not None and now.brackets:
            accept = ResolveBracket(
                draft=now.id, revision=now.revision, bracket=now.brackets[0].id, accept=True
            )
            self._try(Deputy(party=reserve.accepts), accept, text.title)

    def _sign(self, text: TextLine) -> None:
        for party in text.signers or text.parties or self.script.parties:
            draft = self._draft(party, self._drafts[text.title])
            if (
                party in self.script.parties
                and draft is not None
                and draft.status == "open"
                and party not in draft.signatures
            ):
                sign = Sign(draft=draft.id, revision=draft.revision)
                self._try(Deputy(party=party), sign, text.title)

    def _draft(self, viewer: str, id: str) -> Draft | None:
        return self.world.known[viewer].drafts.get(id)

    # Decisions ----------------------------------------------------------------

    def _decide(self, party: str, now: int) -> None:
        actor = Deputy(party=party)
        agreements = self.world.public.record.agreements
        for other in (each.id for each in self.world.public.board.parties):
            if other != party and owed(agreements, party, other):
                stance = self._stance(party, other, now)
                self._try(actor, SetPosture(round=now, partner=other, stance=stance), other)
                self._except(actor, party, other, now)
        self._attend(actor, self._tokens(party, now), now)
        for visit in self.script.inspections:
            if visit.by == party and now in visit.rounds:
                self._try(actor, Inspect(round=now, target=visit.of), visit.of)
        self._ask(actor, party, now)
        self._at_home(actor, party, now)
        if self._leaps(party, now):
            self._try(actor, Leap(round=now, confirm=True), party)

    def _attend(self, actor: Actor, wanted: tuple[Attention, ...], now: int) -> None:
        """One token after the other: what cannot be spent takes no other's place."""
        spent: tuple[Attention, ...] = ()
        for token in wanted:
            if len(spent) == TOKENS:
                return
            more = (*spent, token)
            if self._try(actor, Attend(round=now, tokens=more), token.token) is not None:
                spent = more

    def _at_home(self, actor: Actor, party: str, now: int) -> None:
        """What is paid for votes, and of what notice is given."""
        for one in self.script.payments:
            if (one.party, one.round) == (party, now):
                self._try(actor, SidePayment(round=now, group=one.group, pay=True), one.group)
        for notice in self.script.notices:
            if (notice.party, notice.round) == (party, now):
                given = Denounce(round=now, agreement=self._id(notice.title), notice=True)
                self._try(actor, given, notice.title)

    def _except(self, actor: Actor, party: str, other: str, now: int) -> None:
        """The exceptions that the script makes, the latest of each measure."""
        said: dict[str, Stance] = {}
        for one in sorted(self.script.conduct, key=lambda each: each.round):
            meant = one.party == party and (not one.towards or other in one.towards)
            if one.measure is not None and meant and one.round <= now:
                said[one.measure] = one.stance
        for text, article in owed(self.world.public.record.agreements, party, other):
            if article.measure in said:
                exception = MakeException(
                    round=now,
                    partner=other,
                    agreement=text.id,
                    article=article.id,
                    stance=said[article.measure],
                )
                self._try(actor, exception, text.title)

    def _ask(self, actor: Actor, party: str, now: int) -> None:
        for one in self.script.queries:
            if (one.by, one.round) == (party, now):
                self._try(actor, Query(round=now, target=one.of), one.of)
            if (one.of, one.round, one.answered) == (party, now - 1, True):
                self._try(actor, Reply(round=now, to=one.by, answer=True), one.by)

    def _id(self, title: str) -> str:
        """The id of an agreement in force, tabled or dictated; empty: there is none."""
        agreements = self.world.public.record.agreements.values()
        return next((each.id for each in agreements if each.title == title), "")

    def _leaps(self, party: str, now: int) -> bool:
        return Occasion(round=now, party=party) in self.script.leaps or any(
            (answer.round, answer.party, answer.by) == (now, party, "leap")
            for answer in self.script.answers
        )

    def _stance(self, party: str, other: str, now: int) -> Stance:
        """The latest that the script says, of lines that name the partner if there are any."""
        said = [
            one
            for one in self.script.conduct
            if one.party == party
            and one.measure is None
            and one.round <= now
            and (not one.towards or other in one.towards)
        ]
        named = [one for one in said if one.towards]
        best = max(named or said, key=lambda one: one.round, default=None)
        return best.stance if best else "letter"

    def _tokens(self, party: str, now: int) -> tuple[Attention, ...]:
        found = []
        if Occasion(round=now, party=party) in self.script.questions:
            found.append(Attention(token="question"))  # noqa: S106 - a token of attention
        for sign in self.script.gestures:
            if now in sign.rounds and sign.by == party:
                kind: Token = "gesture" if sign.friendly else "warning"
                found.append(Attention(token=kind, partner=sign.to))
        for meeting in self.script.meetings:
            if now in meeting.rounds and party in meeting.parties:
                both = meeting.token in ("experts", "review")
                partner = next((one for one in meeting.parties if one != party), None)
                found.append(Attention(token=meeting.token, partner=partner if both else None))
        return tuple(found)

    def _try(self, actor: Actor, command: Command, subject: str) -> Event | None:
        answer = self.play.do(actor, command)
        if not isinstance(answer, Refused):
            return answer
        self.rejected.append(
            Rejected(
                round=self.world.public.stage.round,
                party=actor.party if isinstance(actor, Deputy) else "",
                move=type(command).__name__,
                subject=subject,
                code=answer.code,
                args=answer.args,
            )
        )
        return None


__all__ = ["TOKENS", "Enacted", "Rejected"]
