"""Openings: what a delegation could have done in a round and did not, as its own view had it.

Beside the decisions, which were made, these are the ones that were open: a leap that nobody made,
attention that went elsewhere, an inspection of somebody else, a text that it did not sign. What it
did is known from its sheet as it was sealed; what it could do, from the moves that it was shown.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from game_rules.compliance.obligations import owed
from game_rules.compliance.postures import place
from game_rules.evolve import evolve
from game_rules.history import Entry
from game_rules.record import commands as c
from game_rules.record.world import Orders, World
from game_rules.seats.sight import View
from game_rules.view import view
from game_rules.whatif import change as ch
from game_rules.whatif.change import ChangeMistake
from game_rules.whatif.decision import Decision, DecisionKind, Option
from game_rules.whatif.positions import PHASES, Position, position

STANCES: Final[tuple[c.Stance, ...]] = ("spirit", "letter", "shave", "evade")
TALKS, DECISIONS = PHASES.index("talks"), PHASES.index("decisions")


def openings(entries: Sequence[Entry], party: str, round: int) -> tuple[Decision, ...]:
    """What was open to a party in a round, each with what it did (`values`) and what else it could.

    Raises `ChangeMistake` for a party or a round that the record does not have.
    """
    first, last = _moments(entries, Position(round, DECISIONS))
    talked = _moments(entries, Position(round, TALKS))[1]
    whole = first or talked
    if whole is None:
        raise ChangeMistake("not-in-the-record", round=round)
    if party not in {one.id for one in whole.public.board.parties if one.playable}:
        raise ChangeMistake("no-such-party", party=party)
    found: list[Decision] = []
    if talked is not None:
        found += _Open(_seen(talked, party), Orders(), round).talks()
    if first is not None and last is not None:
        said = last.known[party].orders
        sheet = said if said is not None and said.round == round else Orders(round=round)
        found += _Open(_seen(first, party), sheet, round).decisions()
    return tuple(found)


def _moments(entries: Iterable[Entry], where: Position) -> tuple[World | None, World | None]:
    """The world as a phase began, and as it was before the entry that ended it."""
    first: World | None = None
    last: World | None = None
    world: World | None = None
    for entry in entries:
        world = evolve(world, entry.event)
        here = position(world)
        if here == where and world.public.stage.status == "running":
            first, last = first or world, world
        elif here > where:
            break
    return first, last


def _seen(world: World, party: str) -> View:
    return view(party, world.public, world.known[party])


class _Open:
    """One delegation's view at one moment, and the sheet that it wrote."""

    def __init__(self, seen: View, sheet: Orders, round: int) -> None:
        self.view, self.moves = seen, seen.moves
        self.sheet = sheet
        self.round = round

    # Talks ---------------------------------------------------------------------

    def talks(self) -> Iterator[Decision]:
        for id, may in self.moves.drafts.items():
            draft = self.view.drafts[id]
            wishes: dict[DecisionKind, c.Command] = {
                "sign": c.Sign(draft=id, revision=draft.revision),
                "unsign": c.Unsign(draft=id, revision=draft.revision),
                "cosponsor": c.Cosponsor(draft=id, revision=draft.revision),
                "withdraw": c.Withdraw(draft=id, revision=draft.revision),
            }
            for kind, wish in wishes.items():
                if may.get(kind) == "":
                    yield self._one(kind, TALKS, wish, title=draft.title, draft=id)
            for bracket in draft.brackets if may.get("unbracket") == "" else ():
                ours = bracket.owner == self.view.viewer
                settle = c.ResolveBracket(
                    draft=id, revision=draft.revision, bracket=bracket.id, accept=not ours
                )
                yield self._one(
                    "unbracket",
                    TALKS,
                    settle,
                    title=draft.title,
                    draft=id,
                    partners=(bracket.owner,),
                    instead="" if ours else f"{bracket.parameter}:{bracket.value}",
                )
        for id in self.moves.consentable:
            proposal = self.view.proposals[id]
            yield self._open(
                "consent",
                TALKS,
                [
                    self._option(c.Consent(proposal=id, consent=each), "yes" if each else "no")
                    for each in (True, False)
                ],
                title=proposal.title,
                draft=id,
                partners=(proposal.author,),
            )
        for id in self.moves.renewable:
            text = self.view.record.agreements[id]
            said = self.view.viewer in text.renewing
            yield self._one(
                "renew",
                TALKS,
                c.Renew(agreement=id, renew=not said),
                title=text.title,
                draft=id,
                values=("yes",) if said else (),
                instead="no" if said else "yes",
            )

    # Decisions -----------------------------------------------------------------

    def decisions(self) -> Iterator[Decision]:
        yield from self._leap()
        yield from self._postures()
        yield from self._visits()
        yield from self._attention()
        yield from self._home()
        yield from self._others()

    def _leap(self) -> Iterator[Decision]:
        confirmed = len(self.sheet.leap) > 0
        if confirmed or self.moves.leap == "":
            wish = c.Leap(round=self.round, confirm=not confirmed)
            values = ("yes",) if confirmed else ()
            answer = "no" if confirmed else "yes"
            yield self._one("leap", DECISIONS, wish, values=values, instead=answer)

    def _postures(self) -> Iterator[Decision]:
        for partner in self.moves.partners:
            now = self.sheet.postures.get(partner, "letter")
            posture = [
                self._stance(c.SetPosture(round=self.round, partner=partner, stance=stance))
                for stance in STANCES
                if stance != now
            ]
            yield self._open("posture", DECISIONS, posture, partners=(partner,), values=(now,))
        for partner in self.moves.partners:
            for text, article in owed(self.view.record.agreements, self.view.viewer, partner):
                where = place(partner, text.id, article.id)
                excepted = self.sheet.exceptions.get(where)
                general = self.sheet.postures.get(partner, "letter")
                wishes = [
                    c.MakeException(
                        round=self.round,
                        partner=partner,
                        agreement=text.id,
                        article=article.id,
                        stance=stance,
                    )
                    for stance in (*STANCES, *((None,) if excepted else ()))
                    if stance is None or stance != (excepted or general)
                ]
                yield self._open(
                    "exception",
                    DECISIONS,
                    [self._stance(wish) for wish in wishes],
                    title=text.title,
                    draft=text.id,
                    partners=(partner,),
                    values=(excepted or "", article.measure),
                )

    def _stance(self, wish: c.SetPosture | c.MakeException) -> Option:
        if wish.stance != "evade":
            return self._option(wish, wish.stance or "")
        both = c.ConfirmEvasion(round=self.round, confirm=True)
        return self._option(wish, "evade", both)

    def _visits(self) -> Iterator[Decision]:
        for kind, open_to, now in (
            ("inspect", self.moves.inspectable, self.sheet.inspect),
            ("query", self.moves.askable, self.sheet.query),
        ):
            others = [each for each in open_to if each != now]
            targets = [*others, None] if now else others
            options = [
                self._option(
                    c.Inspect(round=self.round, target=each)
                    if kind == "inspect"
                    else c.Query(round=self.round, target=each),
                    "" if each else "no",
                    partner=each or "",
                )
                for each in targets
            ]
            partners = (now,) if now else ()
            named: DecisionKind = "inspect" if kind == "inspect" else "query"
            if options:
                yield self._open(named, DECISIONS, options, partners=partners, values=partners)

    def _attention(self) -> Iterator[Decision]:
        """An option for each token: whoever asks takes as many together as may be spent."""
        tokens = self.sheet.tokens
        options = [
            self._option(
                c.Attend(round=self.round, tokens=(each,)), each.token, partner=each.partner or ""
            )
            for each in self.moves.attention
        ]
        if tokens:
            options.append(self._option(c.Attend(round=self.round, tokens=()), "no"))
        if options:
            yield self._open(
                "attend",
                DECISIONS,
                options,
                partners=tuple(one.partner or "" for one in tokens),
                values=tuple(one.token for one in tokens),
            )

    def _home(self) -> Iterator[Decision]:
        for group in self.view.home.prices if self.view.home else ():
            paid = group in self.sheet.payments
            wish = c.SidePayment(round=self.round, group=group, pay=not paid)
            values = (group, "yes") if paid else (group,)
            answer = "no" if paid else "yes"
            yield self._one("side-payment", DECISIONS, wish, values=values, instead=answer)

    def _others(self) -> Iterator[Decision]:
        for asker in self.moves.askers:
            said = asker in self.sheet.replies
            reply = c.Reply(round=self.round, to=asker, answer=not said)
            yield self._word("reply", reply, said, partners=(asker,))
        for id in self.moves.denounceable:
            said = id in self.sheet.denounce
            notice = c.Denounce(round=self.round, agreement=id, notice=not said)
            title = self.view.record.agreements[id].title
            yield self._word("denounce", notice, said, title=title, draft=id)

    # ---------------------------------------------------------------------------

    def _option(self, wish: c.Command, value: str, *more: c.Command, partner: str = "") -> Option:
        party = self.view.viewer
        changes = tuple(
            ch.Add(party=party, round=self.round, command=each) for each in (wish, *more)
        )
        return Option(instead="add", changes=changes, value=value, partner=partner)

    def _word(
        self,
        kind: DecisionKind,
        other: c.Command,
        said: bool,
        *,
        title: str = "",
        draft: str = "",
        partners: tuple[str, ...] = (),
    ) -> Decision:
        """A word that was given or was not, and the other one instead."""
        return self._one(
            kind,
            DECISIONS,
            other,
            title=title,
            draft=draft,
            partners=partners,
            values=("yes",) if said else (),
            instead="no" if said else "yes",
        )

    def _one(
        self,
        kind: DecisionKind,
        phase: int,
        wish: c.Command,
        *,
        title: str = "",
        draft: str = "",
        partners: tuple[str, ...] = (),
        values: tuple[str, ...] = (),
        instead: str = "yes",
    ) -> Decision:
        option = self._option(wish, instead)
        return self._open(
            kind, phase, [option], title=title, draft=draft, partners=partners, values=values
        )

    def _open(
        self,
        kind: DecisionKind,
        phase: int,
        options: Sequence[Option],
        *,
        title: str = "",
        draft: str = "",
        partners: tuple[str, ...] = (),
        values: tuple[str, ...] = (),
    ) -> Decision:
        return Decision(
            round=self.round,
            phase=phase,
            party=self.view.viewer,
            kind=kind,
            title={"en": title} if title else {},
            draft=draft,
            partners=partners,
            values=values,
            options=tuple(options),
        )


__all__ = ["openings"]
