"""What goes into a bot's sealed envelope: attention, an inspection, an estimate."""

from collections.abc import Iterator

from game_rules.bots import judgement, manners
from game_rules.catalogue import FEARS
from game_rules.commands import Attend, Attention, MakeEstimate, Token
from game_rules.view import View


def attention(view: View) -> tuple[Attention, ...]:
    """The two tokens that help most now: what we have promised, then review, then exploring."""
    chosen: list[Attention] = []
    for token in _candidates(view):
        if token in chosen:
            continue
        tried = Attend(round=view.stage.round, tokens=(*chosen, token))
        if manners.permitted(view, [tried]):
            chosen.append(token)
        if len(chosen) == 2:
            break
    return tuple(chosen)


def _candidates(view: View) -> Iterator[Attention]:
    if _watches_over_others(view):
        yield _spend("monitor")
    partners = judgement.most_threatening(
        view, [other for other in judgement.others(view) if judgement.shared(view, other)]
    )
    if partners and view.stage.round % 2 == 0:
        yield _spend("review", partners[0])
    yield from _explorations(view)
    for partner in partners:
        yield _spend("review", partner)


def _explorations(view: View) -> Iterator[Attention]:
    """Ways to work on the own conditions, beginning elsewhere each round: each helps twice."""
    rivals = judgement.most_threatening(view, judgement.others(view))
    with_experts = rivals[view.stage.round % len(rivals)] if rivals else None
    ways = (
        _spend("question"),
        _spend("experts", with_experts),
        _spend("cost-review"),
        _spend("forum"),
        _spend("promote"),
    )
    start = 2 * (view.stage.round - 1) % len(ways)
    yield from ways[start:] + ways[:start]


def _spend(token: Token, partner: str | None = None) -> Attention:
    return Attention(token=token, partner=partner)


def _watches_over_others(view: View) -> bool:
    return any(
        article.monitor == view.viewer
        for agreement in view.record.agreements.values()
        for article in judgement.running(agreement)
    )


def suspect(view: View) -> str | None:
    """Whom to inspect: who was caught, or else who threatens most."""
    if not view.moves.inspectable:
        return None
    ranked = judgement.most_threatening(view, view.moves.inspectable)
    return max(ranked, key=lambda party: len(judgement.breaches(view, party)))


def estimate(view: View, about: str) -> MakeEstimate:
    """What the services say, in words: five steps, and the largest of the fears."""
    fears = judgement.their_fears(view, about)
    mean = sum(fears.values()) // len(FEARS)
    level = min(5, 1 + (mean + 125) // 250)
    match level:
        case 1 | 2 | 3 | 4 | 5:
            return MakeEstimate(
                round=view.stage.round, about=about, level=level, fear=judgement.dominant(fears)
            )
        case _:
            raise AssertionError(level)
