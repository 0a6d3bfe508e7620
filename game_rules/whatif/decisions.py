"""Decisions: what was decided when and by whom, each with what it could have been instead.

A debrief shows them on a time line, and whoever doubts one takes it back. Words that move no
image, like talk, a seal or an estimate, are not among them; any entry can be changed all the same.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from msgspec.structs import replace

from game_rules.history import Entry
from game_rules.record import commands as c
from game_rules.record.events import Begun, DraftTold, ProposalTold
from game_rules.scenario.scenario import Scenario, Text
from game_rules.whatif import change as ch
from game_rules.whatif.change import Change
from game_rules.whatif.decision import Decision, Option, kind_of, subject_of
from game_rules.whatif.positions import END, LOBBY, Position, party_of, positions
from game_rules.whatif.ready import ready_made

STANCES: Final[tuple[c.Stance, ...]] = ("spirit", "letter", "shave")
"""What a posture can be turned into without a second person's word."""


def decisions(entries: Sequence[Entry]) -> tuple[Decision, ...]:
    """Every decision that can be changed, in the order of the log; the whole of it first."""
    reader = _Reader(entries)
    return (*reader.whole(), *reader.single())


class _Reader:
    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = entries
        self.places = positions(entries)
        self.scenario = _scenario(entries)
        self.rounds = max((p.round for p in self.places if p not in {LOBBY, END}), default=0)
        self.titles = {
            fact.draft.id: fact.draft.title
            for entry in entries
            for told in entry.event.known
            for fact in told.facts
            if isinstance(fact, DraftTold)
        }

        self.proposals = {
            fact.proposal.id: fact.proposal.title
            for entry in entries
            for told in entry.event.known
            for fact in told.facts
            if isinstance(fact, ProposalTold)
        }

    def whole(self) -> Iterator[Decision]:
        """What runs through the whole exercise, and the texts in force as everybody's doing."""
        found = list(ready_made(self.entries))
        general = tuple(option for option in map(_general, found) if option is not None)
        yield Decision(round=0, phase=0, party=None, kind="all", title={}, options=general)
        for change in found:
            if isinstance(change, ch.NoAgreement):
                yield self._agreement(change.agreement)

    def _agreement(self, draft: str) -> Decision:
        signed = [
            self.places[entry.number - 1].round
            for entry in self.entries
            if isinstance(entry.command, c.Sign) and entry.command.draft == draft
        ]
        first = min(signed)
        later = tuple(
            Option(
                instead="shift",
                rounds=by,
                changes=(ch.SignLater(agreement=draft, rounds=by),),
            )
            for by in (1, 2)
            if max(signed) + by <= self.rounds
        )
        never = Option(instead="never", changes=(ch.NoAgreement(agreement=draft),))
        return Decision(
            round=first,
            phase=0,
            party=None,
            kind="sign",
            title={"en": self.titles.get(draft, draft)},
            draft=draft,
            options=(never, *later),
        )

    def single(self) -> Iterator[Decision]:
        """What each delegation, and control, decided round by round."""
        groups: dict[tuple[Position, str | None, str, str], list[Entry]] = {}
        for entry in self.entries:
            place = self.places[entry.number - 1]
            kind = kind_of(entry.command)
            if kind is None or place in {LOBBY, END}:
                continue
            key = (place, party_of(entry.actor), kind, subject_of(entry.command))
            groups.setdefault(key, []).append(entry)
        for (place, party, _kind, _about), group in groups.items():
            found = self._decision(place, party, group)
            if found is not None:
                yield found

    def _decision(  # noqa: C901, PLR0911, PLR0912 - an arm each
        self, place: Position, party: str | None, group: Sequence[Entry]
    ) -> Decision | None:
        last = group[-1].command
        base = Decision(
            round=place.round,
            phase=place.phase,
            party=party,
            kind=kind_of(last) or "all",
            title={},
            options=(_never(group),),
        )
        match last:
            case c.Propose():
                options = (_never(group), *self._shifts(group, place.round))
                return replace(base, title={"en": last.title}, options=options)
            case c.SidePayment():
                return replace(base, values=(last.group,)) if last.pay else None
            case c.MakeException():
                stances = (last.stance,) if last.stance else ()
                partners = (last.partner,)
                return replace(base, partners=partners, values=stances) if stances else None
            case c.Table():
                made = _made(group[-1])
                options = (_never(group), *self._shifts(group, place.round))
                return replace(base, title={"en": last.title}, draft=made, options=options)
            case c.Consent():
                return self._consent(base, group[-1], last)
            case c.ResolveBracket():
                flipped = self._flip(group[-1], replace(last, accept=not last.accept))
                return replace(
                    base,
                    title=self._title(last.draft),
                    draft=last.draft,
                    values=("yes" if last.accept else "no",),
                    options=(_never(group), flipped),
                )
            case (
                c.Revise() | c.Withdraw() | c.AddBracket() | c.Cosponsor() | c.Widen() | c.Unsign()
            ):
                return replace(base, title=self._title(last.draft), draft=last.draft)
            case c.Sign():
                options = (_never(group), *self._shifts(group, place.round))
                return replace(
                    base, title=self._title(last.draft), draft=last.draft, options=options
                )
            case c.SetPosture():
                return self._posture(base, group)
            case c.Inspect() | c.Query():
                return replace(base, partners=(last.target,)) if last.target else None
            case c.Reply():
                said = ("yes" if last.answer else "no",)
                flipped = self._flip(group[-1], replace(last, answer=not last.answer))
                return replace(
                    base, partners=(last.to,), values=said, options=(_never(group), flipped)
                )
            case c.Denounce() if last.notice:
                options = (_never(group), *self._shifts(group, place.round))
                title = self._title(last.agreement)
                return replace(base, title=title, draft=last.agreement, options=options)
            case c.Renew() if last.renew:
                return replace(base, title=self._title(last.agreement), draft=last.agreement)
            case c.Attend():
                if not last.tokens:
                    return None
                return replace(
                    base,
                    values=tuple(one.token for one in last.tokens),
                    partners=tuple(one.partner or "" for one in last.tokens),
                )
            case c.Leap():
                return self._leap(base, place.round) if last.confirm else None
            case c.SendInject():
                options = (_never(group), *self._shifts(group, place.round))
                return replace(base, title=self._headline(last.inject), options=options)
            case c.Improvise():
                return replace(base, title={"en": last.headline})
            case _:
                return None

    def _consent(self, base: Decision, entry: Entry, last: c.Consent) -> Decision:
        flipped = self._flip(entry, replace(last, consent=not last.consent))
        return replace(
            base,
            title={"en": self.proposals.get(last.proposal, last.proposal)},
            draft=last.proposal,
            values=("yes" if last.consent else "no",),
            options=(flipped, *base.options),
        )

    def _flip(self, entry: Entry, command: c.Command) -> Option:
        """The opposite word at the same moment."""
        return Option(instead="flip", changes=(ch.Alter(entry=entry.number, command=command),))

    def _posture(self, base: Decision, group: Sequence[Entry]) -> Decision:
        held: dict[str, tuple[c.Stance, int]] = {}
        for entry in group:
            if isinstance(entry.command, c.SetPosture):
                held[entry.command.partner] = (entry.command.stance, entry.number)
        options = []
        for stance in STANCES:
            changes = tuple(
                ch.Alter(
                    entry=number,
                    command=c.SetPosture(round=base.round, partner=partner, stance=stance),
                )
                for partner, (was, number) in held.items()
                if was != stance
            )
            if changes:
                options.append(Option(instead="stance", value=stance, changes=changes))
        return replace(
            base,
            partners=tuple(held),
            values=tuple(stance for stance, _ in held.values()),
            options=tuple(options),
        )

    def _leap(self, base: Decision, round: int) -> Decision:
        party = base.party or ""
        never = Option(instead="never", changes=(ch.NoLeap(party=party, round=round),))
        moved = tuple(
            Option(
                instead="shift",
                rounds=by,
                changes=(ch.MoveLeap(party=party, round=round, rounds=by),),
            )
            for by in (-2, -1, 1, 2)
            if 1 <= round + by <= self.rounds
        )
        return replace(base, options=(never, *moved))

    def _shifts(self, group: Sequence[Entry], round: int) -> Iterator[Option]:
        numbers = tuple(entry.number for entry in group)
        for by in (1, 2):
            if round + by <= self.rounds:
                yield Option(
                    instead="shift", rounds=by, changes=(ch.Delay(entries=numbers, rounds=by),)
                )

    def _title(self, draft: str) -> Text:
        return {"en": self.titles.get(draft, draft)}

    def _headline(self, inject: str) -> Text:
        found = (one.headline for one in self.scenario.injects if one.id == inject)
        return next(found, {"en": inject})


def _never(group: Sequence[Entry]) -> Option:
    numbers = tuple(entry.number for entry in group)
    return Option(instead="never", changes=(ch.Remove(entries=numbers),))


def _general(change: Change) -> Option | None:
    match change:
        case ch.NoLeaps():
            return Option(instead="leapless", changes=(change,))
        case ch.Lens():
            return Option(instead="lens", value=change.lens, changes=(change,))
        case ch.NoMeasures():
            return Option(instead="measureless", changes=(change,))
        case ch.InSpirit():
            return Option(instead="spirit", changes=(change,))
        case _:
            return None


def _made(entry: Entry) -> str:
    """The id of the draft that an entry put on the table."""
    found = (
        fact.draft.id
        for told in entry.event.known
        for fact in told.facts
        if isinstance(fact, DraftTold)
    )
    return next(found, "")


def _scenario(entries: Iterable[Entry]) -> Scenario:
    for entry in entries:
        for fact in entry.event.hidden:
            if isinstance(fact, Begun):
                return fact.scenario
    raise ValueError("a log begins with its scenario")


__all__ = ["decisions"]
