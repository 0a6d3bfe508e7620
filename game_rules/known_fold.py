"""The known fold: what one viewer knows, from the facts told to it and nothing else."""

from typing import assert_never

from msgspec.structs import replace

from game_rules.events import (
    Annotated,
    ChannelOpened,
    Crewed,
    DossierGiven,
    DraftTold,
    ForecastGiven,
    Found,
    Guessed,
    Heard,
    HomeRead,
    IntelligenceGiven,
    KnownFact,
    NewsCame,
    OrdersWritten,
    ProposalTold,
    RatificationFailed,
)
from game_rules.kept import kept
from game_rules.treaty import Draft
from game_rules.world import Forecast, Known


def fold_known(known: Known, fact: KnownFact) -> Known:  # noqa: C901, PLR0911, PLR0912 — an arm each
    """One viewer's known part after one more fact told to it."""
    match fact:
        # The most frequent first: arms are tried in their order.
        case DraftTold():
            return _draft_told(known, fact.draft)
        case ForecastGiven():
            forecasts = _without(known.forecasts, fact.draft)
            if fact.forecast is not None:
                forecasts[fact.draft] = fact.forecast
            return replace(known, forecasts=forecasts)
        case OrdersWritten():
            return replace(known, orders=fact.orders)
        case Heard() | Annotated() | NewsCame() | RatificationFailed():
            return known  # lines of a stream: what only grows is kept in the log alone
        case Crewed():
            return replace(known, crew=fact.crew, bot=fact.bot)
        case ChannelOpened():
            return replace(known, channels={**known.channels, fact.channel.id: fact.channel})
        case DossierGiven():
            return replace(known, dossier=fact.dossier)
        case HomeRead():
            return replace(known, home=fact.home)
        case IntelligenceGiven():
            return replace(known, intelligence=fact.intelligence)
        case ProposalTold():
            proposal = fact.proposal
            return replace(known, proposals={**known.proposals, proposal.id: proposal})
        case Found():
            return replace(known, findings=fact.findings)
        case Guessed():
            return replace(known, guesses=(*known.guesses, fact.guess))
        case _:
            assert_never(fact)


def _draft_told(known: Known, draft: Draft) -> Known:
    drafts = _with(known.drafts, draft)
    if draft.status == "open" or draft.id not in known.forecasts:
        return replace(known, drafts=drafts)
    return replace(known, drafts=drafts, forecasts=_without(known.forecasts, draft.id))


def _without(forecasts: dict[str, Forecast], draft: str) -> dict[str, Forecast]:
    left = dict(forecasts)
    left.pop(draft, None)
    return left


@kept(1)
def _with(drafts: dict[str, Draft], draft: Draft) -> dict[str, Draft]:
    """The drafts with one more, or one that has changed: the same for all who knew the same."""
    return {**drafts, draft.id: draft}


__all__ = ["fold_known"]
