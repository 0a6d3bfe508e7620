"""A menu: what a delegation can wish, as a numbered list that is the same throughout an exercise.

A learner picks a number. Behind each stands a command, made from the delegation's own view; it may
be picked if `allowed` would not refuse it, as for people.
"""

from collections.abc import Iterator
from typing import Literal, get_args

from msgspec import Struct

from game_rules.allowed import allowed
from game_rules.decisions.attention import TOKENS
from game_rules.decisions.estimates import estimate_about
from game_rules.decisions.orders import sheet
from game_rules.record.actors import Deputy
from game_rules.record.commands import (
    Attend,
    Attention,
    Command,
    ConfirmEvasion,
    Inspect,
    Leap,
    MakeEstimate,
    Ready,
    ResolveBracket,
    Seal,
    SetPosture,
    Sign,
    Stance,
    Table,
    Token,
)
from game_rules.scenario.catalogue import FEARS
from game_rules.scenario.scenario import Scenario
from game_rules.scenario.treaty import Article, Draft
from game_rules.view import View

SLOTS = 8
"""How many texts a delegation looks at: the oldest that are open to it."""
EVERYBODY = "all"

Kind = Literal[
    "done", "table", "sign", "accept", "posture", "evade", "inspect", "attend", "leap", "estimate"
]


class Item(Struct, frozen=True, kw_only=True):
    """One line of the menu."""

    kind: Kind
    what: str = ""
    """A measure, a stance, a token or a fear."""
    whom: str = ""
    """A party, or `all`."""
    number: int = 0
    """A slot, or a level."""


DONE = 0
"""The place of the wish to be done: ready, or sealed."""


def menu(scenario: Scenario, party: str) -> tuple[Item, ...]:
    """Everything that a party can wish; parties of one scenario have menus of one length."""
    return tuple(_items(scenario, party))


def _items(scenario: Scenario, party: str) -> Iterator[Item]:
    order = sorted(scenario.parties, key=lambda one: one.key)
    others = [one.id for one in order if one.playable and one.id != party]
    yield Item(kind="done")
    for offer in scenario.offers:
        for whom in (*others, EVERYBODY):
            yield Item(kind="table", what=offer.measure.id, whom=whom)
    for slot in range(SLOTS):
        yield Item(kind="sign", number=slot)
        yield Item(kind="accept", number=slot)
    for other in others:
        for stance in get_args(Stance):
            yield Item(kind="posture", what=stance, whom=other)
        yield Item(kind="inspect", whom=other)
    yield Item(kind="evade")
    for token in get_args(Token):
        for whom in others if TOKENS[token] else [""]:
            yield Item(kind="attend", what=token, whom=whom)
    yield Item(kind="leap")
    for fear in FEARS:
        for level in range(1, 6):
            yield Item(kind="estimate", what=fear, number=level)


def slots(view: View) -> tuple[Draft, ...]:
    """The texts that a delegation looks at, the oldest first."""
    ours = [
        draft
        for draft in view.drafts.values()
        if draft.status == "open" and view.viewer in draft.parties
    ]
    return tuple(sorted(ours, key=lambda draft: (draft.tabled, draft.id))[:SLOTS])


def command_of(view: View, item: Item) -> Command | None:  # noqa: C901, PLR0911 - an arm each
    """What a line of the menu means now; None: nothing."""
    round = view.stage.round
    match item.kind:
        case "done":
            if view.stage.phase == "decisions":
                return Seal(round=round, sealed=True)
            return Ready(round=round, phase=view.stage.phase, ready=True)
        case "table":
            return _text(view, item)
        case "sign" | "accept":
            return _on_slot(view, item)
        case "posture":
            stance: Stance = next(one for one in get_args(Stance) if one == item.what)
            return SetPosture(round=round, partner=item.whom, stance=stance)
        case "evade":
            return ConfirmEvasion(round=round, confirm=True)
        case "inspect":
            return Inspect(round=round, target=item.whom)
        case "attend":
            token: Token = next(one for one in get_args(Token) if one == item.what)
            spent = Attention(token=token, partner=item.whom or None)
            return Attend(round=round, tokens=(*sheet(view).tokens, spent))
        case "leap":
            return Leap(round=round, confirm=True)
        case "estimate":
            return _estimate(view, item)


def _text(view: View, item: Item) -> Command:
    others = {one.id for one in view.board.parties if one.playable}
    whom = others if item.whom == EVERYBODY else {item.whom, view.viewer}
    parties = tuple(one.id for one in view.board.parties if one.id in whom)
    measure = next(one for one in view.board.measures if one.id == item.what)
    article = Article(
        id=1,
        measure=measure.id,
        parties=parties,
        values={one.id: one.default for one in measure.parameters},
    )
    return Table(title=measure.id, parties=parties, access=(EVERYBODY,), articles=(article,))


def _on_slot(view: View, item: Item) -> Command | None:
    texts = slots(view)
    if item.number >= len(texts):
        return None
    draft = texts[item.number]
    if item.kind == "sign":
        return Sign(draft=draft.id, revision=draft.revision)
    theirs = [one for one in draft.brackets if one.owner != view.viewer]
    if not theirs:
        return None
    return ResolveBracket(
        draft=draft.id, revision=draft.revision, bracket=theirs[0].id, accept=True
    )


def _estimate(view: View, item: Item) -> Command | None:
    about = estimate_about(view.board, view.viewer, view.stage.round)
    orders = view.orders
    if not about or (orders is not None and orders.estimate is not None):
        return None
    for fear in FEARS:
        for level in (1, 2, 3, 4, 5):
            if (fear, level) == (item.what, item.number):
                return MakeEstimate(round=view.stage.round, about=about, level=level, fear=fear)
    return None


def legal(view: View, items: tuple[Item, ...]) -> list[bool]:
    """Which lines would not be refused."""
    actor = Deputy(party=view.viewer)
    wishes = (command_of(view, item) for item in items)
    return [wish is not None and allowed(view, actor, wish) is None for wish in wishes]


__all__ = ["DONE", "SLOTS", "Item", "command_of", "legal", "menu", "slots"]
