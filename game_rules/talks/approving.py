"""Approving: texts that wait for control's word before they are voted on.

Where control's approval is required, everybody is told so. A text that two parties have signed
then waits at the resolution, with its signatures, until control approves that revision or sends it
back with a reason. Silence decides nothing: what waits is neither carried home nor lost. A text
sent back stays on the table without signatures and takes none until somebody has rewritten it, or
control approves it after all. What is in force was approved once: who accedes asks nobody anew.
"""

from typing import Final

from msgspec.structs import replace

from game_rules.record.commands import Approve, RequireApproval, SendBack
from game_rules.record.events import ApprovalRequired, Event, Refused
from game_rules.record.world import CONTROL, World
from game_rules.scenario.treaty import Draft
from game_rules.seats.sight import View
from game_rules.seats.stages import going
from game_rules.seats.wording import clean, reworded
from game_rules.talks.drafting import tell

SIGNERS: Final = 2
"""From so many signatures on there is something to vote on."""


def waits(draft: Draft, required: bool) -> bool:
    """Whether nothing but control's word is missing for a vote on a text."""
    return (
        required
        and draft.status == "open"
        and not draft.approved
        and not draft.brackets
        and len(draft.signatures) >= SIGNERS
    )


def sent_back(view: View, draft: Draft) -> Refused | None:
    """Refuses a signature under a revision that control has sent back."""
    if view.stage.approval and draft.returned:
        return Refused(code="sent-back", args={"revision": draft.revision})
    return None


def may_require_approval(view: View, command: RequireApproval) -> Refused | None:
    """At any time before the end."""
    if view.stage.status == "ended":
        return Refused(code="ended")
    if view.stage.approval == command.on:
        return Refused(code="nothing-changed")
    return reworded(command.reason)


def require_approval(command: RequireApproval) -> Event:
    """Everybody is told that texts need approval from now on, or no longer do."""
    return Event(public=(ApprovalRequired(on=command.on, reason=clean(command.reason)),))


def may_approve(view: View, command: Approve) -> Refused | None:
    """A text that waits, or that was sent back: control may think better of it."""
    refused = _asked(view, command.draft, command.revision)
    if refused is not None:
        return refused
    draft = view.drafts[command.draft]
    waiting = waits(draft, view.stage.approval) or bool(draft.returned)
    return None if waiting else Refused(code="nothing-to-approve")


def may_send_back(view: View, command: SendBack) -> Refused | None:
    """A text that waits, or one approved and not voted on yet; with a reason."""
    refused = _asked(view, command.draft, command.revision)
    if refused is not None:
        return refused
    draft = view.drafts[command.draft]
    if not draft.approved and not waits(draft, view.stage.approval):
        return Refused(code="nothing-to-approve")
    return reworded(command.reason, empty=False)


def _asked(view: View, id: str, revision: int) -> Refused | None:
    """Refuses where nobody asks control, and what control has not read."""
    if view.stage.status not in {"running", "paused"}:
        return going(view)
    if not view.stage.approval:
        return Refused(code="nothing-to-approve")
    draft = view.drafts.get(id)
    if draft is None:
        return Refused(code="no-such-draft")
    if draft.status != "open":
        return Refused(code="draft-closed", args={"status": draft.status})
    if draft.revision != revision:
        return Refused(code="stale-revision", args={"revision": draft.revision})
    return None


def approve(world: World, command: Approve) -> Event:
    """All who can read the text are told; the next resolution votes on it."""
    draft = world.known[CONTROL].drafts[command.draft]
    return tell(world, "approved", CONTROL, replace(draft, approved=True, returned=""))


def send_back(world: World, command: SendBack) -> Event:
    """The names are off the text, and all who can read it are told why."""
    draft = world.known[CONTROL].drafts[command.draft]
    reason = clean(command.reason)
    back = replace(draft, approved=False, returned=reason, signatures=())
    return tell(world, "returned", CONTROL, back)


__all__ = [
    "SIGNERS",
    "approve",
    "may_approve",
    "may_require_approval",
    "may_send_back",
    "require_approval",
    "send_back",
    "sent_back",
    "waits",
]
