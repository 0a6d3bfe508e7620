"""Signing: putting a name to a revision, and taking it back before the resolution."""

from msgspec.structs import replace

from game_rules.record.actors import Actor
from game_rules.record.commands import Sign, Unsign
from game_rules.record.events import Event, Refused
from game_rules.record.world import World
from game_rules.seats.rights import entitled
from game_rules.seats.sight import View
from game_rules.talks.approving import sent_back
from game_rules.talks.drafting import tell


def _signable(view: View, draft: str, revision: int) -> Refused | None:
    """Refuses what we cannot read, what is gone, and what reads otherwise by now."""
    known = view.drafts.get(draft)
    if known is None:
        return Refused(code="no-such-draft")
    if known.status not in {"open", "concluded"}:
        return Refused(code="draft-closed", args={"status": known.status})
    if known.revision != revision:
        return Refused(code="stale-revision", args={"revision": known.revision})
    return None


def may_sign(view: View, actor: Actor, command: Sign) -> Refused | None:
    """In talks, by a party of the text, once it has no brackets; or to accede later."""
    return (
        entitled(view, actor, "sign")
        or _signable(view, command.draft, command.revision)
        or _unsigned(view, command)
    )


def _unsigned(view: View, command: Sign) -> Refused | None:
    draft = view.drafts[command.draft]
    if view.viewer not in draft.parties:
        return Refused(code="not-a-party")
    if draft.brackets:
        return Refused(code="brackets-left", args={"brackets": len(draft.brackets)})
    agreement = view.record.agreements.get(draft.id)
    bound = agreement is not None and view.viewer in agreement.parties
    if bound or view.viewer in draft.signatures:
        return Refused(code="already-signed")
    if agreement is not None and view.viewer not in agreement.open_to:
        return Refused(code="not-a-party")
    return sent_back(view, draft)


def sign(world: World, party: str, command: Sign) -> Event:
    """The name stands under this revision, for all admitted to read."""
    draft = world.known[party].drafts[command.draft]
    return tell(world, "signed", party, replace(draft, signatures=(*draft.signatures, party)))


def may_unsign(view: View, actor: Actor, command: Unsign) -> Refused | None:
    """Until the envelopes are opened."""
    return (
        entitled(view, actor, "sign")
        or _signable(view, command.draft, command.revision)
        or _signed(view, command)
    )


def _signed(view: View, command: Unsign) -> Refused | None:
    agreement = view.record.agreements.get(command.draft)
    if agreement is not None and view.viewer in agreement.parties:
        return Refused(code="in-force")
    if view.viewer not in view.drafts[command.draft].signatures:
        return Refused(code="not-signed")
    return None


def unsign(world: World, party: str, command: Unsign) -> Event:
    """The name is off again."""
    draft = world.known[party].drafts[command.draft]
    left = tuple(each for each in draft.signatures if each != party)
    return tell(world, "unsigned", party, replace(draft, signatures=left))


__all__ = ["may_sign", "may_unsign", "sign", "unsign"]
