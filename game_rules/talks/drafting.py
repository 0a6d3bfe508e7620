"""Drafting: putting texts on the table, changing them, letting others see them.

Each change of the text makes a new revision and voids the signatures. Whoever
is admitted sees the draft from then on; nobody is ever shut out again.
"""

from msgspec.structs import replace

from game_rules.exact.chance import token
from game_rules.home.domestic import House, houses
from game_rules.home.outlook import forecast
from game_rules.record.actors import Actor
from game_rules.record.commands import Cosponsor, Revise, Table, Widen, Withdraw
from game_rules.record.events import DraftAct, DraftTold, Event, ForecastGiven, Refused, Told
from game_rules.record.world import CONTROL, OBSERVER, PROJECTOR, Board, World
from game_rules.scenario.scenario import Right, chance_key
from game_rules.scenario.treaty import Article, Bracket, Draft
from game_rules.seats.parties import all_playable, in_order
from game_rules.seats.rights import entitled
from game_rules.seats.sight import View
from game_rules.seats.wording import TITLE, clean, reworded
from game_rules.talks.articles import sound
from game_rules.talks.terms import term_in_range

MOST_DRAFTS = 12
"""Open drafts of one sponsor: more than anybody can read, fewer than would fill a screen."""
MOST_TABLED = 24
"""Drafts that a sponsor tables in one round: all of them stay in the views, withdrawn or not."""
EVERYBODY = "all"


# Refusals --------------------------------------------------------------------


def on_table(
    view: View, actor: Actor, draft: str, revision: int | None, right: Right
) -> Refused | None:
    """Refuses what is not an open draft of ours to see, at the revision that was meant."""
    return entitled(view, actor, right) or still_open(view, draft, revision)


def still_open(view: View, draft: str, revision: int | None = None) -> Refused | None:
    """Refuses what is not an open draft of ours to see, or another revision than was meant."""
    known = view.drafts.get(draft)
    if known is None:
        return Refused(code="no-such-draft")
    if known.status != "open":
        return Refused(code="draft-closed", args={"status": known.status})
    if revision not in {None, known.revision}:
        return Refused(code="stale-revision", args={"revision": known.revision})
    return None


def takes_part(view: View, draft: str) -> Refused | None:
    """Refuses who neither sponsors a draft nor may sign it: they read along."""
    known = view.drafts[draft]
    if view.viewer in known.parties or view.viewer in known.sponsors:
        return None
    return Refused(code="reads-along")


def among(view: View, parties: tuple[str, ...]) -> Refused | None:
    """Refuses a text for fewer than two, or for somebody who is not at this table."""
    if len(set(parties)) < max(2, len(parties)):
        return Refused(code="too-few-parties")
    return all_playable(view, parties)


def _admits(view: View, access: tuple[str, ...]) -> Refused | None:
    return all_playable(view, tuple(who for who in access if who != EVERYBODY))


def may_table(view: View, actor: Actor, command: Table) -> Refused | None:
    """A title, at least two parties, and articles that the engine can run on."""
    return (
        entitled(view, actor, "table")
        or reworded(command.title, TITLE, empty=False)
        or among(view, command.parties)
        or _admits(view, command.access)
        or term_in_range(command.term)
        or sound(view, command.parties, command.articles)
        or room(view)
    )


def room(view: View) -> Refused | None:
    """Refuses another draft of ours when there are enough, open or tabled this round."""
    ours = [draft for draft in view.drafts.values() if draft.sponsors[0] == view.viewer]
    if sum(draft.status == "open" for draft in ours) >= MOST_DRAFTS:
        return Refused(code="too-many-drafts", args={"max": MOST_DRAFTS})
    if sum(draft.tabled == view.stage.round for draft in ours) >= MOST_TABLED:
        return Refused(code="too-many-tabled", args={"max": MOST_TABLED})
    return None


def may_cosponsor(view: View, actor: Actor, command: Cosponsor) -> Refused | None:
    """Anybody who can read the draft can put its name to it, once."""
    refused = on_table(view, actor, command.draft, command.revision, "table")
    if refused is None and view.viewer in view.drafts[command.draft].sponsors:
        return Refused(code="already-sponsor")
    return refused


def may_revise(view: View, actor: Actor, command: Revise) -> Refused | None:
    """Sponsors and parties write; the text must be as sound as a new one, and another."""
    return (
        on_table(view, actor, command.draft, command.revision, "revise")
        or takes_part(view, command.draft)
        or reworded(command.title, TITLE, empty=False)
        or term_in_range(command.term)
        or _sound_revision(view, command)
    )


def _sound_revision(view: View, command: Revise) -> Refused | None:
    draft = view.drafts[command.draft]
    before = (draft.title, draft.articles, draft.term)
    if (clean(command.title), command.articles, command.term) == before:
        return Refused(code="nothing-changed")
    return sound(view, draft.parties, command.articles, len(draft.articles))


def may_widen(view: View, actor: Actor, command: Widen) -> Refused | None:
    """Sponsors and parties may show the draft to more."""
    return (
        on_table(view, actor, command.draft, None, "table")
        or takes_part(view, command.draft)
        or _admits(view, command.access)
        or _wider(view, command)
    )


def _wider(view: View, command: Widen) -> Refused | None:
    before = view.drafts[command.draft].access
    if admitted(view.board, before, command.access) == before:
        return Refused(code="nothing-changed")
    return None


def may_withdraw(view: View, actor: Actor, command: Withdraw) -> Refused | None:
    """Who tabled a draft can take it off."""
    refused = on_table(view, actor, command.draft, command.revision, "table")
    if refused is None and view.drafts[command.draft].sponsors[0] != view.viewer:
        return Refused(code="not-our-draft")
    return refused


# What happens ----------------------------------------------------------------


def admitted(board: Board, before: tuple[str, ...], more: tuple[str, ...]) -> tuple[str, ...]:
    """Who can read a draft: nobody who could before is left out."""
    watchers = (OBSERVER, PROJECTOR)
    if EVERYBODY in more:
        return (*(party.id for party in board.parties), *watchers)
    parties = in_order(board, {*before, *more})
    return (*parties, *(who for who in watchers if who in before))


def tell(world: World, act: DraftAct, by: str, draft: Draft, *, anew: bool = False) -> Event:
    """The draft as it stands now, told to all admitted.

    With `anew`, each party that can read and sign it asks at home again how it would fare.
    """
    fact = DraftTold(act=act, by=by, draft=draft)
    readers = [party for party in draft.parties if anew and party in draft.access]
    homes = houses(world) if readers else {}
    return Event(
        known=(
            Told(viewers=(*draft.access, CONTROL), facts=(fact,)),
            *(Told(viewers=(party,), facts=(_asked(homes[party], draft),)) for party in readers),
        )
    )


def _asked(house: House, draft: Draft) -> ForecastGiven:
    return ForecastGiven(draft=draft.id, forecast=forecast(house, draft))


def table(world: World, party: str, command: Table, sponsors: tuple[str, ...] = ()) -> Event:
    """A new draft under an opaque id; `sponsors` stand under it beside the party."""
    board = world.public.board
    draft = Draft(
        id=_opaque(world, party),
        title=clean(command.title),
        revision=1,
        sponsors=(party, *sponsors),
        parties=in_order(board, command.parties),
        access=admitted(board, (party,), command.access),
        articles=command.articles,
        tabled=world.public.stage.round,
        term=command.term,
    )
    return tell(world, "tabled", party, draft, anew=True)


def _opaque(world: World, party: str) -> str:
    """An id that counts only what the party itself has tabled: it tells nothing of others'."""
    ours = sum(each.sponsors[0] == party for each in world.known[party].drafts.values())
    return token(world.hidden.seed, f"draft/{chance_key(world.hidden.scenario, party)}", ours + 1)


def cosponsor(world: World, party: str, command: Cosponsor) -> Event:
    """One name more under the same text; at home it counts who proposes."""
    draft = world.known[party].drafts[command.draft]
    draft = replace(draft, sponsors=(*draft.sponsors, party))
    return tell(world, "cosponsored", party, draft, anew=True)


def revise(world: World, party: str, command: Revise) -> Event:
    """A new text; what it takes over from brackets has been agreed upon by that."""
    draft = world.known[party].drafts[command.draft]
    brackets, granted = _brackets_left(draft.brackets, command.articles)
    draft = replace(
        new_text(draft, command.articles, brackets),
        title=clean(command.title),
        term=command.term,
        resolved=come_to_terms(draft, party, granted),
    )
    return tell(world, "revised", party, draft, anew=True)


def _brackets_left(
    brackets: tuple[Bracket, ...], text: tuple[Article, ...]
) -> tuple[tuple[Bracket, ...], tuple[str, ...]]:
    """The brackets whose value is still there, and the owners of those that got their way."""
    values = {(a.id, name): value for a in text for name, value in a.values.items()}
    left: list[Bracket] = []
    granted: list[str] = []
    for bracket in brackets:
        value = values.get((bracket.article, bracket.parameter))
        if value == bracket.value:
            granted.append(bracket.owner)
        elif value is not None:
            left.append(bracket)
    return tuple(left), tuple(granted)


def new_text(draft: Draft, text: tuple[Article, ...], brackets: tuple[Bracket, ...]) -> Draft:
    """The next revision: nobody has signed it yet."""
    return replace(
        draft,
        revision=draft.revision + 1,
        articles=text,
        brackets=brackets,
        signatures=(),
        approved=False,
        returned="",
    )


def come_to_terms(draft: Draft, party: str, others: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """The pairs that have resolved a bracket between them, with these."""
    resolved = draft.resolved
    for other in others:
        pair = (min(party, other), max(party, other))
        if other != party and pair not in resolved:
            resolved = (*resolved, pair)
    return resolved


def widen(world: World, party: str, command: Widen) -> Event:
    """Those admitted see the draft as it is now, not what it was."""
    draft = world.known[party].drafts[command.draft]
    wider = admitted(world.public.board, draft.access, command.access)
    return tell(world, "widened", party, replace(draft, access=wider), anew=True)


def withdraw(world: World, party: str, command: Withdraw) -> Event:
    """The draft is off the table for good."""
    draft = world.known[party].drafts[command.draft]
    return tell(world, "withdrawn", party, replace(draft, status="withdrawn", signatures=()))


__all__ = [
    "EVERYBODY",
    "MOST_DRAFTS",
    "MOST_TABLED",
    "admitted",
    "among",
    "come_to_terms",
    "cosponsor",
    "may_cosponsor",
    "may_revise",
    "may_table",
    "may_widen",
    "may_withdraw",
    "new_text",
    "on_table",
    "revise",
    "room",
    "still_open",
    "table",
    "takes_part",
    "tell",
    "widen",
    "withdraw",
]
