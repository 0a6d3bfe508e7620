"""Futures: bots on all seats play on from the change, each time with other luck.

Up to the change all futures are the log; from it on the seeds differ. The phase of the change is
still played as it was, so that it is the change that differs and not the phase; then bots take
over. Futures of the same number share their luck, with the change and without it, so that what
is compared is the change.
"""

from collections.abc import Mapping, Sequence
from hashlib import blake2b

from msgspec.structs import replace

from game_rules.decisions.orders import partners, sheet
from game_rules.history import Entry
from game_rules.record.actors import Control
from game_rules.record.commands import (
    Command,
    ConfirmEvasion,
    Leap,
    MakeException,
    Ready,
    RequireApproval,
    Resume,
    Seal,
    SetPosture,
    Sign,
    Start,
    Table,
)
from game_rules.record.commands import Understudy as TakeOver
from game_rules.scenario.constants import CONSTANTS, Constants
from game_rules.theatre.course import Course, course
from game_rules.theatre.play import Play, Player, bots
from game_rules.view import View
from game_rules.whatif.edits import Edits, Insert
from game_rules.whatif.positions import END, PHASES, Position, party_of, position
from game_rules.whatif.replay import Replay

AS_PLAYED = Edits(first=0)
"""No change; whoever asks for its futures says where they part."""


def seed_of(seed: str, number: int) -> str:
    """The luck of the future of this number: 32 hexadecimal digits."""
    return blake2b(f"future/{number}".encode(), key=bytes.fromhex(seed), digest_size=16).hexdigest()


def future(
    entries: Sequence[Entry],
    changed: Edits,
    number: int,
    *,
    parting: int | None = None,
    players: Mapping[str, Player] | None = None,
    k: Constants = CONSTANTS,
) -> Course:
    """The course of one future."""
    return course(onward(entries, changed, number, parting=parting, players=players, k=k))


def onward(
    entries: Sequence[Entry],
    changed: Edits,
    number: int,
    *,
    parting: int | None = None,
    players: Mapping[str, Player] | None = None,
    k: Constants = CONSTANTS,
) -> list[Entry]:
    """The log of one future; `parting` is the entry from which on luck differs.

    It is the first that the change touches unless it is given. The scenario's bots play
    unless players are given.
    """
    first = min(changed.first if parting is None else parting, len(entries))
    again = Replay(entries, changed, k=k)
    again.run(first - 1)
    again.reseed(seed_of(again.world.hidden.seed, number))
    place = again.place(first)
    last = first
    while last < len(entries) and again.place(last + 1) == place:
        last += 1
    again.run(last)
    # Without its last word a phase goes on; it ended where it ended.
    again.leave(place)
    return _played_on(again, changed, players, k)


def _played_on(
    again: Replay, changed: Edits, players: Mapping[str, Player] | None, k: Constants
) -> list[Entry]:
    game = Play.onward(again.entries, again.world, k)
    scenario = game.world.hidden.scenario
    if position(game.world) == END:
        return game.entries
    for party in scenario.parties:
        if party.playable:
            game.do(Control(), TakeOver(party=party.id, bot=party.bot))
    if game.world.public.stage.approval:
        # Nobody knows what control would have said: it is taken to have let texts pass.
        game.do(Control(), RequireApproval(on=False))
    status = game.world.public.stage.status
    if status in {"lobby", "paused"}:
        game.do(Control(), Start() if status == "lobby" else Resume())
    chosen = bots(scenario) if players is None else players
    bound = {
        party: _Bound(
            player, changed, [one for one in again.waiting if party_of(one.actor) == party]
        )
        for party, player in chosen.items()
    }
    others = [one for one in again.waiting if party_of(one.actor) is None]
    while not game.ended:
        for one in [one for one in others if one.position <= position(game.world)]:
            others.remove(one)
            game.do(one.actor, one.command)
        if not game.hear(bound):
            game.tick()
    return game.entries


class _Bound:
    """A player for whom the change holds too, and who wishes what was moved to a later phase."""

    def __init__(self, player: Player, changed: Edits, waiting: list[Insert]) -> None:
        self._player = player
        self._changed = changed
        self._waiting = waiting

    def __call__(self, view: View, key: int) -> tuple[Command, ...]:
        """What the player wishes, as far as the change leaves it."""
        moved = self._moved(view)
        if moved:
            return moved
        wishes = self._player(view, key)
        if self._changed.spirit:
            wishes = _in_spirit(view, wishes)
        wishes = tuple(wish for wish in wishes if not self._barred(view, wish))
        return self._added(view, wishes)

    def _moved(self, view: View) -> tuple[Command, ...]:
        now = [one for one in self._here(view) if one.entry]
        self._waiting = [one for one in self._waiting if one not in now]
        return tuple(_current(view, one.command) for one in now)

    def _added(self, view: View, wishes: tuple[Command, ...]) -> tuple[Command, ...]:
        """What was added stands before the player's last word of the phase, and so it counts."""
        last = next((n for n, wish in enumerate(wishes) if isinstance(wish, Seal | Ready)), None)
        now = [one for one in self._here(view) if not one.entry]
        if last is None or not now:
            return wishes
        self._waiting = [one for one in self._waiting if one not in now]
        added = (_current(view, one.command) for one in now)
        return (*wishes[:last], *added, *wishes[last:])

    def _here(self, view: View) -> list[Insert]:
        if view.stage.status != "running":
            return []
        here = Position(view.stage.round, PHASES.index(view.stage.phase))
        return [one for one in self._waiting if one.position == here]

    def _barred(self, view: View, wish: Command) -> bool:
        changed = self._changed
        match wish:
            case Leap():
                return changed.leapless
            case Table():
                return changed.measureless
            case Sign():
                until = changed.embargo.get(wish.draft, 0)
                return changed.measureless or view.stage.round < until
            case _:
                return False


def _current(view: View, command: Command) -> Command:
    """A signature is for the text as it stands."""
    if isinstance(command, Sign) and command.draft in view.drafts:
        return replace(command, revision=view.drafts[command.draft].revision)
    return command


def _in_spirit(view: View, wishes: tuple[Command, ...]) -> tuple[Command, ...]:
    """The same wishes; whoever seals has promised everybody the spirit before."""
    kept = [
        wish for wish in wishes if not isinstance(wish, SetPosture | MakeException | ConfirmEvasion)
    ]
    if not any(isinstance(wish, Seal) and wish.sealed for wish in kept):
        return tuple(kept)
    stances = sheet(view).postures
    first: list[Command] = [
        SetPosture(round=view.stage.round, partner=partner, stance="spirit")
        for partner in partners(view)
        if stances.get(partner) != "spirit"
    ]
    return (*first, *kept)


__all__ = ["AS_PLAYED", "future", "onward", "seed_of"]
