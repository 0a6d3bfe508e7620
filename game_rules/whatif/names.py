"""Names: what a recorded command names, as it is called where things went otherwise.

A draft's id counts what its sponsor has tabled, a revision what was done to a text: take one
command away, and what is meant by the next ones is still the same text on the same table.
"""

from msgspec.structs import replace

from game_rules.record import commands as c
from game_rules.record.events import Adjusted, DraftTold, Event, ProposalTold
from game_rules.record.world import CONTROL, World
from game_rules.scenario.treaty import Draft


class Names:
    """Recorded names and those of the replay."""

    def __init__(self) -> None:
        self._drafts: dict[str, str] = {}
        self._proposals: dict[str, str] = {}
        self._brackets: dict[tuple[str, int], int] = {}
        self._adjusted: dict[str, str] = {}

    def learn(self, command: c.Command, recorded: Event, replayed: Event) -> None:
        """The same command has made these two: whatever it named anew is one thing."""
        if isinstance(command, c.Propose):
            self._proposals[_proposal(recorded)] = _proposal(replayed)
        if isinstance(command, c.Adjust):
            self._adjusted[_adjusted(recorded)] = _adjusted(replayed)
        was, now = _draft(recorded), _draft(replayed)
        if was is None or now is None:
            return
        if isinstance(command, c.Table | c.Consent):
            self._drafts[was.id] = now.id
        if isinstance(command, c.AddBracket) and was.brackets and now.brackets:
            self._brackets[was.id, was.brackets[-1].id] = now.brackets[-1].id

    def translate(self, world: World, party: str | None, command: c.Command) -> c.Command:
        """The same wish here. Who accepted a text as it stood accepts it as it stands."""
        match command:
            case c.ResolveBracket():
                bracket = self._brackets.get((command.draft, command.bracket), command.bracket)
                here = self._on_draft(world, party, command)
                return replace(here, bracket=bracket)
            case c.Consent():
                known = self._proposals.get(command.proposal, command.proposal)
                return replace(command, proposal=known)
            case c.TakeBack():
                known = self._adjusted.get(command.adjustment, command.adjustment)
                return replace(command, adjustment=known)
            case c.Denounce() | c.Renew() | c.MakeException():
                return replace(command, agreement=self.draft(command.agreement))
            case (
                c.Cosponsor()
                | c.Revise()
                | c.AddBracket()
                | c.Widen()
                | c.Withdraw()
                | c.Sign()
                | c.Unsign()
                | c.Approve()
                | c.SendBack()
            ):
                return self._on_draft(world, party, command)
            case _:
                return command

    def draft(self, recorded: str) -> str:
        """A draft's id here."""
        return self._drafts.get(recorded, recorded)

    def _on_draft(self, world: World, party: str | None, command: "_OnDraft") -> "_OnDraft":
        draft = self.draft(command.draft)
        command = replace(command, draft=draft)
        reader = CONTROL if party is None else party
        known = world.known[reader].drafts.get(draft) if reader in world.known else None
        if known is None or isinstance(command, c.Widen):
            return command
        return replace(command, revision=known.revision)


_OnDraft = (
    c.Cosponsor
    | c.Revise
    | c.AddBracket
    | c.ResolveBracket
    | c.Widen
    | c.Withdraw
    | c.Sign
    | c.Unsign
    | c.Approve
    | c.SendBack
)


def _proposal(event: Event) -> str:
    return next(
        fact.proposal.id
        for told in event.known
        for fact in told.facts
        if isinstance(fact, ProposalTold)
    )


def _adjusted(event: Event) -> str:
    return next(fact.adjustment.id for fact in event.hidden if isinstance(fact, Adjusted))


def _draft(event: Event) -> Draft | None:
    for told in event.known:
        for fact in told.facts:
            if isinstance(fact, DraftTold):
                return fact.draft
    return None


__all__ = ["Names"]
