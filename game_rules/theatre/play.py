"""Play: an exercise under way without a server, for simulations, studies and tests.

Whoever plays is a function from a view and a keyed chance number to the commands that it wishes
now; it is asked again after each change, until nobody wishes anything and the clock goes on.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from game_rules.begin import begin
from game_rules.bots import act
from game_rules.deadlines import due
from game_rules.decide import decide
from game_rules.evolve import evolve
from game_rules.exact.chance import draw
from game_rules.exact.kept import kept
from game_rules.history import FORMAT, RULES, Entry
from game_rules.record.actors import Actor, Clock, Control, Deputy
from game_rules.record.commands import (
    Command,
    Convene,
    RequireApproval,
    Start,
    TimePassed,
    Understudy,
)
from game_rules.record.events import Event, Refused
from game_rules.record.world import Known, Public, World
from game_rules.scenario.constants import CONSTANTS, Constants
from game_rules.scenario.scenario import Bot, Scenario, chance_key
from game_rules.view import View, glance

Player = Callable[[View, int], tuple[Command, ...]]
"""Who plays a party: `partial(act, "hawk")`, or any other function of the same kind.

The view may come without its moves, which take long to list: who wants to know whether a command
would be refused asks `allowed` about that one.
"""


def key(world: World, party: str) -> int:
    """The chance number that a bot is given: its own, and the same throughout a round."""
    return _drawn(world.hidden.scenario, world.hidden.seed, world.public.stage.round, party)


@kept(256)
def _drawn(scenario: Scenario, seed: str, round: int, party: str) -> int:
    return draw(seed, "bot", round, chance_key(scenario, party))


class Play:
    """One exercise: the log so far and the world that it folds to.

    The clock stands still while anybody acts, and jumps to the end of the phase when all are
    silent.
    """

    def __init__(
        self, scenario: Scenario, seed: str, exercise: str = "play", k: Constants = CONSTANTS
    ) -> None:
        self._lay((), k)
        self._world = self._convene(scenario, seed, exercise)

    def _lay(self, entries: Iterable[Entry], k: Constants) -> None:
        self.entries: list[Entry] = list(entries)
        self.refused: list[tuple[Actor, Command, Refused]] = []
        self._k = k
        self._at = self.entries[-1].at if self.entries else 0
        self._silent: dict[str, tuple[Public, Known]] = {}

    @classmethod
    def onward(cls, entries: Iterable[Entry], world: World, k: Constants = CONSTANTS) -> "Play":
        """An exercise that others began: its log so far, and the world that it has come to."""
        play = cls.__new__(cls)
        play._lay(entries, k)  # noqa: SLF001 - its own
        play._world = world  # noqa: SLF001
        return play

    @property
    def world(self) -> World:
        """The world now."""
        return self._world

    @property
    def ended(self) -> bool:
        """Whether the exercise is over."""
        return self._world.public.stage.status == "ended"

    def do(self, actor: Actor, command: Command) -> Event | Refused:
        """Decide a command; append it if it is not refused."""
        answer = decide(self._world, actor, command, self._at, self._k)
        if isinstance(answer, Refused):
            self.refused.append((actor, command, answer))
        else:
            self._world = evolve(self._world, answer)
            self._append(actor, command, answer)
        return answer

    def hear(self, players: Mapping[str, Player]) -> bool:
        """Ask every player once, in the order given; whether anybody did anything.

        Each sees what those before have done. One that was silent is not asked again before its
        view has changed.
        """
        acted = False
        for party, player in players.items():
            now = (self._world.public, self._world.known[party])
            before = self._silent.get(party)
            if before is not None and before[0] is now[0] and before[1] is now[1]:
                continue
            commands = player(glance(party, *now), key(self._world, party))
            for command in commands:
                acted |= isinstance(self.do(Deputy(party=party), command), Event)
            if not commands:
                self._silent[party] = now
        return acted

    def tick(self) -> Event:
        """Let the clock reach the end of the phase."""
        moment = due(self._world)
        if moment is None:
            raise ValueError("nothing is due")
        self._at = max(self._at, moment)
        answer = self.do(Clock(), TimePassed(due=moment))
        assert isinstance(answer, Event)  # noqa: S101 - the clock is never early
        return answer

    def open(self, parties: Iterable[str]) -> None:
        """Let these parties be played, and open round one.

        Where there is no control, no text waits for its approval.
        """
        if self._world.public.stage.approval:
            self.do(Control(), RequireApproval(on=False))
        for party in parties:
            self.do(Control(), Understudy(party=party, bot="reciprocator"))
        self.do(Control(), Start())

    def run(self, players: Mapping[str, Player]) -> None:
        """Play on to the end of the exercise."""
        while not self.ended:
            if not self.hear(players):
                self.tick()

    def _convene(self, scenario: Scenario, seed: str, exercise: str) -> World:
        event = begin(scenario, exercise, seed, self._k)
        command = Convene(exercise=exercise, rules=RULES, format=FORMAT)
        self._append(Control(), command, event)
        return evolve(None, event)

    def _append(self, actor: Actor, command: Command, event: Event) -> None:
        number = len(self.entries) + 1
        self.entries.append(
            Entry(
                number=number,
                at=self._at,
                actor=actor,
                id=f"{number:032x}",
                command=command,
                event=event,
            )
        )


def bots(scenario: Scenario, **chosen: Bot) -> dict[str, Player]:
    """A player for each playable party: the bot chosen, or else the scenario's."""
    playable = [party for party in scenario.parties if party.playable]
    return {
        party.id: partial(act, chosen.get(party.id, party.bot))
        # In the order of their chance keys, so that the order of the file decides nothing.
        for party in sorted(playable, key=lambda party: party.key)
    }


def play(
    scenario: Scenario, seed: str, players: Mapping[str, Player], k: Constants = CONSTANTS
) -> Play:
    """A whole exercise, played by these players."""
    game = Play(scenario, seed, k=k)
    game.open(players)
    game.run(players)
    return game


__all__ = ["Play", "Player", "bots", "key", "play"]
