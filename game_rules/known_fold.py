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
    TimeGiven,
)
from game_rules.kept import kept
from game_rules.treaty import Draft
from game_rules.world import Forecast, Known


def fold_all(known: Known, facts: tuple[KnownFact, ...]) -> Known:
    """One viewer's known part after some more facts told to it."""
    given: dict[str, Forecast] | None = None
    for fact in facts:
        if isinstance(fact, ForecastGiven):
            # A resolution gives many: they are laid into one dictionary.
            given = _given(dict(known.forecasts) if given is None else given, fact)
            continue
        if given is not None:
            known, given = replace(known, forecasts=given), None
        known = fold_known(known, fact)
    return known if given is None else replace(known, forecasts=given)


def fold_known(known: Known, fact: KnownFact) -> Known:  # noqa: C901, PLR0911, PLR0912 — an arm each
    """One viewer's known part after one more fact told to it."""
    match fact:
        # The most frequent first: arms are tried in their order.
        case DraftTold():
            return _draft_told(known, fact.draft)
        case ForecastGiven():
            return replace(known, forecasts=_given(dict(known.forecasts), fact))
        case OrdersWritten():
            return replace(known, orders=fact.orders)
        case Heard() | Annotated() | NewsCame() | RatificationFailed():
            return known  # lines of a stream: what only grows is kept in the log alone
        case TimeGiven():
            return replace(known, time=fact.time)
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


def _given(forecasts: dict[str, Forecast], fact: ForecastGiven) -> dict[str, Forecast]:
    """The same dictionary with the forecast as its last."""
    forecasts.pop(fact.draft, None)
    if fact.forecast is not None:
        forecasts[fact.draft] = fact.forecast
    return forecasts


def _without(forecasts: dict[str, Forecast], draft: str) -> dict[str, Forecast]:
    left = dict(forecasts)
    left.pop(draft, None)
    return left


@kept(1)
def _with(drafts: dict[str, Draft], draft: Draft) -> dict[str, Draft]:
    """The drafts with one more, or one that has changed: the same for all who knew the same."""
    return {**drafts, draft.id: draft}


__all__ = ["fold_all", "fold_known"]
