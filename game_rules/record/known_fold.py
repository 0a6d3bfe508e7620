"""The known fold: what one viewer knows, from the facts told to it and nothing else."""

from collections.abc import Callable
from functools import partial
from typing import assert_never

from msgspec.structs import replace

from game_rules.record.events import (
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
from game_rules.record.world import Channel, Guess, Known
from game_rules.scenario.treaty import Draft, Proposal

Fold = Callable[[Known], Known]
"""What something told makes of what anybody knows who is told it."""


def folded(facts: tuple[KnownFact, ...]) -> Fold | None:
    """What some facts make of what a viewer knows; None if they leave nothing but lines.

    They are read once for all who are told them.
    """
    if len(facts) == 1:
        return _fold(facts[0])
    return partial(_in_turn, facts)


def _in_turn(facts: tuple[KnownFact, ...], known: Known) -> Known:
    given: list[ForecastGiven] = []
    for fact in facts:
        if isinstance(fact, ForecastGiven):
            given.append(fact)  # a resolution gives many: they are laid into one dictionary
            continue
        if given:
            known = _forecasts(given, known)
            given = []
        fold = _fold(fact)
        if fold is not None:
            known = fold(known)
    return _forecasts(given, known) if given else known


def _fold(fact: KnownFact) -> Fold | None:  # noqa: C901, PLR0911, PLR0912 — one arm per fact
    """What one more fact makes of what a viewer knows."""
    match fact:
        # The most frequent first: arms are tried in their order.
        case DraftTold():
            return _draft(fact.draft)
        case OrdersWritten():
            return partial(replace, orders=fact.orders)
        case Heard() | Annotated() | NewsCame() | RatificationFailed():
            return None  # lines of a stream: what only grows is kept in the log alone
        case ForecastGiven():
            return partial(_forecasts, [fact])
        case TimeGiven():
            return partial(replace, time=fact.time)
        case Crewed():
            return partial(replace, crew=fact.crew, bot=fact.bot)
        case ChannelOpened():
            return partial(_channel, fact.channel)
        case DossierGiven():
            return partial(replace, dossier=fact.dossier)
        case HomeRead():
            return partial(replace, home=fact.home)
        case IntelligenceGiven():
            return partial(replace, intelligence=fact.intelligence)
        case ProposalTold():
            return partial(_proposal, fact.proposal)
        case Found():
            return partial(replace, findings=fact.findings)
        case Guessed():
            return partial(_guess, fact.guess)
        case _:
            assert_never(fact)


def _channel(channel: Channel, known: Known) -> Known:
    return replace(known, channels={**known.channels, channel.id: channel})


def _proposal(proposal: Proposal, known: Known) -> Known:
    return replace(known, proposals={**known.proposals, proposal.id: proposal})


def _guess(guess: Guess, known: Known) -> Known:
    return replace(known, guesses=(*known.guesses, guess))


def _draft(draft: Draft) -> Fold:
    """One draft more, or another text of it: the same dictionary for all who knew the same."""
    before: dict[str, Draft] | None = None
    drafts: dict[str, Draft] = {}

    def fold(known: Known) -> Known:
        nonlocal before, drafts
        if known.drafts is not before:
            before, drafts = known.drafts, {**known.drafts, draft.id: draft}
        if draft.status == "open" or draft.id not in known.forecasts:
            return replace(known, drafts=drafts)
        left = {id: each for id, each in known.forecasts.items() if id != draft.id}
        return replace(known, drafts=drafts, forecasts=left)

    return fold


def _forecasts(given: list[ForecastGiven], known: Known) -> Known:
    """Some forecasts, each as the last of all."""
    forecasts = dict(known.forecasts)
    for fact in given:
        forecasts.pop(fact.draft, None)
        if fact.forecast is not None:
            forecasts[fact.draft] = fact.forecast
    return replace(known, forecasts=forecasts)


__all__ = ["Fold", "folded"]
