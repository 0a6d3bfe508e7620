"""Line-ups: the single-minded players of the search for degenerate play (model.md, part 4).

Each is a `Player` like the bots: a function from a view and a keyed chance number to commands.
"""

from functools import partial

from game_rules.bots import act, reciprocator
from game_rules.bots.craft import judgement, manners
from game_rules.bots.craft.temper import Temper
from game_rules.record.commands import Attend, Attention, Command, Seal
from game_rules.scenario.scenario import Scenario
from game_rules.theatre.play import Player
from game_rules.view import View


def tempered(temper: Temper) -> Player:
    """A constructive party with habits of its own."""
    return partial(_tempered, temper)


def _tempered(temper: Temper, view: View, key: int) -> tuple[Command, ...]:
    if view.stage.status != "running" or view.home is None:
        return ()
    return tuple(wish.command for wish in reciprocator.wishes(view, key, temper))


def silent(view: View, key: int) -> tuple[Command, ...]:
    """Says nothing, seals nothing: the phases end by the clock."""
    return ()


def never_anything(view: View, key: int) -> tuple[Command, ...]:
    """Is there and ready, and does nothing else."""
    if view.stage.status != "running":
        return ()
    if view.stage.phase == "decisions":
        if manners.sheet(view).sealed:
            return ()
        seal = Seal(round=view.stage.round, sealed=True)
        return (seal,) if manners.may(view, seal) else ()
    return tuple(wish.command for wish in manners.done(view))


NEVER = 1001
"""A readiness that nobody reaches."""

reformer: Player = partial(act, "reciprocator")
"""Explores, signs low-risk measures first and the rest in the window, leaps when ready."""
hawk: Player = partial(act, "hawk")
sign_at_once = tempered(
    Temper(ready=0, daring=0, explores=False, leaps=NEVER, answers=NEVER, literal=True)
)
"""Holds that measures work by what they do, and signs whatever passes at home."""
leap_every_round = tempered(
    Temper(
        ready=0,
        daring=0,
        explores=False,
        leaps=0,
        answers=0,
        cushion=0,
        unasked=99,
        in_all=99,
        reckless=True,
    )
)
explore_only = tempered(Temper(begins=99, leaps=NEVER, answers=NEVER))
always_evade = tempered(
    Temper(ready=0, daring=0, explores=False, leaps=NEVER, answers=NEVER, stance="evade")
)


def gestures_only(view: View, key: int) -> tuple[Command, ...]:
    """Holds out a hand to the two that it fears most, every round, and does nothing else."""
    if view.stage.status != "running" or view.home is None:
        return ()
    if view.stage.phase != "decisions" or manners.sheet(view).sealed:
        return never_anything(view, key)
    feared = judgement.most_threatening(view, judgement.others(view))[:2]
    hands = tuple(Attention(token="gesture", partner=party) for party in feared)
    wave = Attend(round=view.stage.round, tokens=hands)
    if manners.sheet(view).tokens or not manners.may(view, wave):
        return never_anything(view, key)
    return (wave,)


letter_only = tempered(Temper(stance="letter"))


ALL: dict[str, Player] = {
    "reformer": reformer,
    "hawk": hawk,
    "sign-at-once": sign_at_once,
    "leap-every-round": leap_every_round,
    "explore-only": explore_only,
    "always-evade": always_evade,
    "letter-only": letter_only,
    "gestures-only": gestures_only,
    "never-anything": never_anything,
    "silent": silent,
}
"""Every line-up under the name that tables of results give it."""


def all_play(scenario: Scenario, player: Player) -> dict[str, Player]:
    """The same player in every seat of a scenario."""
    playable = [party for party in scenario.parties if party.playable]
    return {party.id: player for party in sorted(playable, key=lambda party: party.key)}
