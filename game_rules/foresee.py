"""Foresee: how a text would fare at home while it is being written.

A question. Nothing happens, and nothing is kept. What is answered is what the party would be told
of the same text on the table, which it can lay there for its own eyes alone: whoever asks learns
nothing that tabling would not tell. Its own view and its own house are all that is looked at.
"""

from msgspec.structs import replace

from game_rules.home.domestic import houses
from game_rules.home.outlook import forecast
from game_rules.record.commands import Propose, Revise, Table
from game_rules.record.events import Refused
from game_rules.record.world import Forecast, World
from game_rules.scenario.treaty import Draft
from game_rules.seats.sight import View
from game_rules.talks.articles import sound
from game_rules.talks.drafting import among, still_open, takes_part
from game_rules.talks.proposals import may_be_asked
from game_rules.talks.terms import term_in_range
from game_rules.view import glance

Written = Table | Propose | Revise
"""What would lay a text on the table, or in the place of one. It may want a title still."""


def foresee(world: World, viewer: str, text: Written) -> Forecast | Refused | None:
    """How a text would fare at the viewer's home today, or why nothing can be said of it.

    None: it would bind others, and nobody at home is asked.
    """
    home = houses(world).get(viewer)
    if home is None:
        return Refused(code="no-seat")
    seen = glance(viewer, world.public, world.known[viewer])
    refused = _unsound(seen, text)
    if refused is not None:
        return refused
    draft = _lying(seen, text)
    return forecast(home, draft) if viewer in draft.parties else None


def _unsound(view: View, text: Written) -> Refused | None:
    match text:
        case Revise():
            return (
                still_open(view, text.draft)
                or takes_part(view, text.draft)
                or term_in_range(text.term)
                or _sound_anew(view, text)
            )
        case Table() | Propose():
            return (
                among(view, text.parties)
                or (may_be_asked(view, text) if isinstance(text, Propose) else None)
                or term_in_range(text.term)
                or sound(view, text.parties, text.articles)
            )


def _sound_anew(view: View, text: Revise) -> Refused | None:
    draft = view.drafts[text.draft]
    return sound(view, draft.parties, text.articles, len(draft.articles))


def _lying(view: View, text: Written) -> Draft:
    """The text as it would lie there: a third's own where it is tabled through one."""
    match text:
        case Revise():
            return replace(view.drafts[text.draft], articles=text.articles, term=text.term)
        case Table():
            return _fresh(text, (view.viewer,))
        case Propose():
            return _fresh(text, text.asked if text.through else (view.viewer, *text.asked))


def _fresh(text: Table | Propose, sponsors: tuple[str, ...]) -> Draft:
    return Draft(
        id="",
        title=text.title,
        revision=0,
        sponsors=sponsors,
        parties=text.parties,
        access=text.access,
        articles=text.articles,
        term=text.term,
    )


__all__ = ["Written", "foresee"]
