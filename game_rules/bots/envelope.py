"""What goes into a bot's sealed envelope: attention, an inspection, an estimate."""

from collections.abc import Iterator

from game_rules.bots import judgement, manners
from game_rules.catalogue import FEARS
from game_rules.commands import Attend, Attention, MakeEstimate, Token
from game_rules.orders import inspectable
from game_rules.view import View


def attention(view: View) -> tuple[Attention, ...]:
    """The two tokens that help most now: what we have promised, a meeting, then exploring."""
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
    partner = counterpart(view)
    if partner is not None:
        yield _meeting(view, partner)
    yield from _explorations(view)


def _meeting(view: View, partner: str) -> Attention:
    """A review of what is in force between us in every other round, or else the experts."""
    both = {view.viewer, partner}
    agreed = any(both <= set(each.parties) for each in view.record.agreements.values())
    return _spend("review" if agreed and view.stage.round % 2 == 0 else "experts", partner)


def _explorations(view: View) -> Iterator[Attention]:
    """Ways to work on the own conditions, beginning with another each round."""
    ways = (_spend("question"), _spend("cost-review"), _spend("forum"), _spend("promote"))
    start = (view.stage.round - 1) % len(ways)
    yield from ways[start:] + ways[:start]


def counterpart(view: View) -> str | None:
    """With whom to meet this round: a meeting takes two, and bots cannot arrange one in words.

    So everybody meets everybody in turn, as in a tournament; with an odd number one stays at home.
    """
    seats: list[str | None] = [party.id for party in view.board.parties if party.playable]
    if view.viewer not in seats:
        return None
    if len(seats) % 2:
        seats.append(None)
    turn = (view.stage.round - 1) % max(1, len(seats) - 1)
    ring = [seats[0], *seats[1 + turn :], *seats[1 : 1 + turn]]
    return ring[-1 - ring.index(view.viewer)]


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
    ranked = judgement.most_threatening(view, inspectable(view))
    if not ranked:
        return None
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
