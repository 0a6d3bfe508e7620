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
from game_rules.treaty import Draft
from game_rules.world import Known


def fold_known(known: Known, fact: KnownFact) -> Known:  # noqa: C901, PLR0911, PLR0912 — an arm each
    """One viewer's known part after one more fact told to it."""
    match fact:
        # The most frequent first: arms are tried in their order.
        case DraftTold():
            return _draft_told(known, fact.draft)
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
        case ForecastGiven():
            forecasts = {k: v for k, v in known.forecasts.items() if k != fact.draft}
            if fact.forecast is not None:
                forecasts[fact.draft] = fact.forecast
            return replace(known, forecasts=forecasts)
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
    drafts = {**known.drafts, draft.id: draft}
    if draft.status == "open" or draft.id not in known.forecasts:
        return replace(known, drafts=drafts)
    forecasts = {k: v for k, v in known.forecasts.items() if k != draft.id}
    return replace(known, drafts=drafts, forecasts=forecasts)


__all__ = ["fold_known"]
