"""Proposals: tabling a text together, or through a third who lends it its name.

A text of a rival is worth less at home than the same text from anybody else (reactive devaluation:
Ross and Stillinger), so it matters whose paper it stands on. Those who are asked consent first.
Tabled jointly, it bears all the names; tabled through a third, it bears that one alone, and the
others cannot tell it from a text of the third's own. Who wrote it is told in the debrief.
"""

from msgspec.structs import replace

from game_rules.exact.chance import token
from game_rules.record.actors import Actor
from game_rules.record.commands import Consent, Propose, Table
from game_rules.record.events import (
    AuthorHidden,
    DraftTold,
    Event,
    ProposalTold,
    Refused,
    Told,
    together,
)
from game_rules.record.world import CONTROL, World
from game_rules.scenario.scenario import chance_key
from game_rules.scenario.treaty import Draft, Proposal
from game_rules.seats.parties import all_playable, in_order
from game_rules.seats.rights import entitled
from game_rules.seats.sight import View
from game_rules.seats.wording import TITLE, clean, reworded
from game_rules.talks.articles import sound, standing
from game_rules.talks.drafting import EVERYBODY, MOST_DRAFTS, room, table
from game_rules.talks.terms import term_in_range


def may_propose(view: View, actor: Actor, command: Propose) -> Refused | None:
    """As sound as a text that is tabled, and with others whose consent is asked."""
    return (
        entitled(view, actor, "table")
        or reworded(command.title, TITLE, empty=False)
        or _parties(view, command)
        or may_be_asked(view, command)
        or term_in_range(command.term)
        or sound(view, command.parties, command.articles)
        or _room(view)
    )


def _parties(view: View, command: Propose) -> Refused | None:
    if len(set(command.parties)) < max(2, len(command.parties)):
        return Refused(code="too-few-parties")
    if view.viewer not in command.parties:
        return Refused(code="author-no-party")
    readers = tuple(who for who in command.access if who != EVERYBODY)
    return all_playable(view, (*command.parties, *readers))


def may_be_asked(view: View, command: Propose) -> Refused | None:
    """Refuses to ask nobody, ourselves, or several for one name."""
    others = set(command.asked) - {view.viewer}
    if not others or len(others) < len(command.asked):
        return Refused(code="nobody-asked")
    if command.through and len(others) > 1:
        return Refused(code="one-name-only")
    return all_playable(view, command.asked)


def _room(view: View) -> Refused | None:
    ours = sum(
        each.author == view.viewer and each.status == "waiting" for each in view.proposals.values()
    )
    if ours >= MOST_DRAFTS:
        return Refused(code="too-many-drafts", args={"max": MOST_DRAFTS})
    return room(view)


def consentable(view: View) -> tuple[str, ...]:
    """Proposals that wait for us."""
    return tuple(id for id, each in view.proposals.items() if _waits(each, view.viewer))


def _waits(proposal: Proposal, party: str) -> bool:
    asked = party in proposal.asked and party not in proposal.given
    return proposal.status == "waiting" and asked


def may_consent(view: View, actor: Actor, command: Consent) -> Refused | None:
    """By those asked, once; the author can take its proposal back."""
    refused = entitled(view, actor, "table")
    if refused:
        return refused
    proposal = view.proposals.get(command.proposal)
    if proposal is None:
        return Refused(code="no-such-proposal")
    if proposal.status != "waiting":
        return Refused(code="proposal-closed")
    if proposal.author == view.viewer:
        return Refused(code="own-proposal") if command.consent else None
    if not _waits(proposal, view.viewer):
        return Refused(code="already-consented")
    last = set(proposal.asked) <= {*proposal.given, view.viewer}
    return _tabled_by(view, proposal) if command.consent and last else None


def _tabled_by(view: View, proposal: Proposal) -> Refused | None:
    """Refuses the last name where what the text stands on has ended while it waited.

    How many articles the author's experts can draft was asked of the author, when it proposed.
    """
    return (room(view) if proposal.through else None) or standing(view, proposal.articles)


# What happens ----------------------------------------------------------------


def propose(world: World, party: str, command: Propose) -> Event:
    """Told to those whose name is wanted, and to nobody else."""
    board = world.public.board
    mine = sum(each.author == party for each in world.known[party].proposals.values())
    key = chance_key(world.hidden.scenario, party)
    proposal = Proposal(
        id=token(world.hidden.seed, f"proposal/{key}", mine + 1),
        author=party,
        asked=in_order(board, command.asked),
        through=command.through,
        title=clean(command.title),
        parties=in_order(board, command.parties),
        access=command.access,
        articles=command.articles,
        term=command.term,
        round=world.public.stage.round,
    )
    return _told(party, proposal)


def _told(by: str, proposal: Proposal) -> Event:
    viewers = (proposal.author, *proposal.asked, CONTROL)
    fact = ProposalTold(by=by, proposal=proposal)
    return Event(known=(Told(viewers=viewers, facts=(fact,)),))


def consent(world: World, party: str, command: Consent) -> Event:
    """One name more, or none at all; with the last one the text lies on the table."""
    proposal = world.known[party].proposals[command.proposal]
    if not command.consent:
        over = "withdrawn" if party == proposal.author else "declined"
        return _told(party, replace(proposal, status=over))
    proposal = replace(proposal, given=(*proposal.given, party))
    if not set(proposal.asked) <= set(proposal.given):
        return _told(party, proposal)
    laid = replace(proposal, status="tabled")
    if proposal.through:
        return together(_told(party, laid), _through(world, party, proposal))
    return together(_told(party, laid), _jointly(world, proposal))


def _through(world: World, party: str, proposal: Proposal) -> Event:
    """The text as the third's own, to be read by all for whom it is written."""
    readers = (*proposal.parties, *proposal.access)
    event = table(world, party, _as_table(proposal, readers))
    hidden = AuthorHidden(draft=_draft(event).id, author=proposal.author)
    return together(event, Event(hidden=(hidden,)))


def _jointly(world: World, proposal: Proposal) -> Event:
    """The text with all the names, the author's first."""
    readers = (*proposal.asked, *proposal.access)
    return table(world, proposal.author, _as_table(proposal, readers), sponsors=proposal.given)


def _as_table(proposal: Proposal, access: tuple[str, ...]) -> Table:
    return Table(
        title=proposal.title,
        parties=proposal.parties,
        access=access,
        articles=proposal.articles,
        term=proposal.term,
    )


def _draft(event: Event) -> Draft:
    return next(
        fact.draft for told in event.known for fact in told.facts if isinstance(fact, DraftTold)
    )


__all__ = ["consent", "consentable", "may_be_asked", "may_consent", "may_propose", "propose"]
