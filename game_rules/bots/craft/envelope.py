"""What goes into a bot's sealed envelope: attention, an inspection, an estimate."""

from collections.abc import Callable, Iterator, Mapping

from game_rules.bots import asking, buying, faces
from game_rules.bots.craft import excepting, judgement, manners
from game_rules.bots.craft.temper import RECIPROCATOR, Temper
from game_rules.bots.craft.wishes import Code, Wish, wish
from game_rules.compliance.verification import BLURRED
from game_rules.decisions.attention import MOST_TOKENS, may_spend
from game_rules.decisions.estimates import estimate_about
from game_rules.decisions.orders import inspectable
from game_rules.decisions.queries import askers
from game_rules.exact.kept import kept
from game_rules.minds.conditions import WORKS_ON
from game_rules.record.commands import (
    Attend,
    Attention,
    Inspect,
    MakeEstimate,
    Reply,
    Seal,
    SetPosture,
    SidePayment,
    Stance,
    Token,
)
from game_rules.record.world import Orders
from game_rules.scenario.catalogue import FEARS
from game_rules.scenario.treaty import Agreement
from game_rules.view import View

Posture = tuple[Stance, Code]
"""How the obligations towards a partner are met, and why."""


def orders(
    view: View,
    postures: Mapping[str, Posture],
    *,
    exceptions: excepting.Exceptions | None = None,
    temper: Temper | None = None,
    leap: Wish | None = None,
    guess: Callable[[View, str], Wish],
) -> Iterator[Wish]:
    """The round's orders: whatever is not yet on the sheet, and then the seal."""
    sheet, now = manners.sheet(view), view.stage.round
    if sheet.sealed:
        return
    for partner, (stance, why) in postures.items():
        if sheet.postures.get(partner, "letter") != stance:
            chosen = SetPosture(round=now, partner=partner, stance=stance)
            yield wish(chosen, why, party=partner)
    yield from excepting.excepted(view, sheet, exceptions or {})
    yield from _looks(view, sheet, temper or RECIPROCATOR)
    yield from _replies(view, sheet, postures)
    if temper and temper.explores and not sheet.tokens and (tokens := attention(view, temper)):
        yield _attends(view, temper, tokens)
    if leap is not None and not sheet.leap:
        yield leap
    if sheet.estimate is None and (about := estimate_about(view.board, view.viewer, now)):
        yield guess(view, about)
    if temper and temper.pays and (payment := _payment(view)) is not None:
        yield payment  # and home says first what that has changed
    else:
        yield wish(Seal(round=now, sealed=True), "done")


def _looks(view: View, sheet: Orders, temper: Temper) -> Iterator[Wish]:
    """The round's question, inspection, or question where nobody has to let us in."""
    if sheet.inspect is not None or sheet.query is not None:
        return
    target = suspect(view)
    caught = target is not None and bool(judgement.breaches(view, target))
    question = asking.question(view, temper) or (None if caught else asking.instead(view))
    if question is not None:
        yield question
    elif target is not None:
        sent = Inspect(round=view.stage.round, target=target)
        yield wish(sent, "caught" if caught else "most-feared", party=target)


def _attends(view: View, temper: Temper, tokens: tuple[Attention, ...]) -> Wish:
    """What attention goes to; of two reasons that of the sign which everybody sees."""
    spent, shown = Attend(round=view.stage.round, tokens=tokens), faces.shown(view, temper)
    if shown is not None and shown[0] in tokens:
        return wish(spent, shown[1], party=str(shown[0].partner))
    return wish(spent, _WHY[temper.ways])


def _replies(view: View, sheet: Orders, postures: Mapping[str, Posture]) -> Iterator[Wish]:
    """An answer to whoever asks, unless there is something to hide from it."""
    for asker in askers(view):
        stance, _ = postures.get(asker, ("letter", "done"))
        if stance not in BLURRED and asker not in sheet.replies:
            answer = Reply(round=view.stage.round, to=asker, answer=True)
            yield wish(answer, "nothing-to-hide", party=asker)


def _payment(view: View) -> Wish | None:
    """The group that is most against a text of ours whose vote is in doubt, if it is not dear."""
    for draft in judgement.our_drafts(view):
        group = buying.needed(view, draft) if view.viewer in draft.signatures else None
        if group is not None:
            bought = SidePayment(round=view.stage.round, group=group, pay=True)
            return wish(bought, "doubtful-vote", draft=draft.id, group=group)
    return None


_WHY: dict[str, Code] = {
    "in-turn": "explore",
    "weakest-first": "weakest-first",
    "in-public": "in-public",
    "quietly": "explore",
}


def attention(view: View, temper: Temper = RECIPROCATOR) -> tuple[Attention, ...]:
    """The two tokens that help most now: what we have promised, a meeting, then exploring."""
    chosen: list[Attention] = []
    for token in _candidates(view, temper):
        if token not in chosen and may_spend(view, token) is None:
            chosen.append(token)
        if len(chosen) == MOST_TOKENS:
            break
    return tuple(chosen)


def _candidates(view: View, temper: Temper) -> Iterator[Attention]:
    if _watches_over_others(view):
        yield _spend("monitor")
    if (shown := faces.shown(view, temper)) is not None:
        yield shown[0]
    partner = counterpart(view)
    if partner is not None:
        yield _meeting(view, partner)
    yield from _explorations(view, temper)


def _meeting(view: View, partner: str) -> Attention:
    """A review of what is in force between us in every other round, or else the experts."""
    both = {view.viewer, partner}
    agreed = any(both <= set(each.parties) for each in view.record.agreements.values())
    return _spend("review" if agreed and view.stage.round % 2 == 0 else "experts", partner)


def _explorations(view: View, temper: Temper) -> tuple[Attention, ...]:
    """Ways to work on the own conditions, in the order of the temper."""
    ways = tuple(map(_spend, _WAYS))
    match temper.ways:
        case "in-turn":  # beginning with another each round
            start = (view.stage.round - 1) % len(ways)
            return ways[start:] + ways[:start]
        case "weakest-first":
            levels = view.home.conditions if view.home else {}
            return tuple(sorted(ways, key=lambda way: levels.get(WORKS_ON[way.token], 0)))
        case "in-public":
            return (_spend("question"), _spend("forum"), _spend("promote"), _spend("cost-review"))
        case "quietly":  # nothing that a rival, or the own papers, could quote
            return (_spend("forum"), _spend("cost-review"), _spend("promote"))


_WAYS: tuple[Token, ...] = ("question", "cost-review", "forum", "promote")


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
    return view.viewer in _monitors(view.record.agreements)


@kept(256)
def _monitors(agreements: dict[str, Agreement]) -> frozenset[str | None]:
    return frozenset(
        article.monitor
        for agreement in agreements.values()
        for article in judgement.running(agreement)
    )


def suspect(view: View) -> str | None:
    """Whom to inspect: who was caught, or else who threatens most."""
    ranked = judgement.most_threatening(view, inspectable(view))
    if not ranked:
        return None
    return max(ranked, key=lambda party: len(judgement.breaches(view, party)))


def estimate(view: View, about: str) -> Wish:
    """What the services say, in words: five steps, and the largest of the fears."""
    fears = judgement.their_fears(view, about)
    mean = sum(fears.values()) // len(FEARS)
    level = min(5, 1 + (mean + 125) // 250)
    return guessed(view, about, level, "services-say")


def harmless(view: View, about: str) -> Wish:
    """Nobody can be afraid of us."""
    guess = MakeEstimate(round=view.stage.round, about=about, level=1, fear="intentions")
    return wish(guess, "harmless", party=about)


def guessed(view: View, about: str, level: int, why: Code) -> Wish:
    """A guess of this level; by what they are frightened the services know best."""
    fear = judgement.dominant(judgement.their_fears(view, about))
    match level:
        case 1 | 2 | 3 | 4 | 5:
            guess = MakeEstimate(round=view.stage.round, about=about, level=level, fear=fear)
            return wish(guess, why, party=about)
        case _:
            raise AssertionError(level)
