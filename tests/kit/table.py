"""A table for tests: an exercise under way, with the clock in the test's own hand."""

from collections.abc import Mapping

from game_rules.deadlines import due
from game_rules.decide import begin, decide
from game_rules.evolve import evolve
from game_rules.history import FORMAT, RULES, Entry
from game_rules.oversight import control_view
from game_rules.record.actors import Actor, Clock, Control, Delegate, Deputy
from game_rules.record.commands import Command, Convene, Start, TakeSeat, TimePassed
from game_rules.record.events import Event, Refused
from game_rules.record.world import CONTROL
from game_rules.scenario.scenario import Scenario
from game_rules.theatre.play import Player, key
from game_rules.view import View, view

SEED = "00112233445566778899aabbccddeeff"
MORNING = 1_700_000_000_000
"""The moment at which every test begins."""


class Table:
    """A log, the world that it folds to, and short names for whoever acts.

    `crew` names the people of each party by role; by default one person in the first role sits
    for each playable party, who therefore holds all rights and is called by the party's id.
    """

    def __init__(
        self,
        scenario: Scenario,
        *,
        seed: str = SEED,
        crew: Mapping[str, tuple[str, ...]] | None = None,
        start: bool = True,
    ) -> None:
        self.scenario = scenario
        self.at = MORNING
        self.entries: list[Entry] = []
        event = begin(scenario, "exercise", seed)
        self.world = evolve(None, event)
        convene = Convene(exercise="exercise", rules=RULES, format=FORMAT)
        self._append(Control(), convene, event)
        if crew is None:
            first = scenario.roles[0].id
            crew = {party.id: (first,) for party in scenario.parties if party.playable}
        for party, roles in crew.items():
            for role in roles:
                seat = party if len(roles) == 1 else f"{party}-{role}"
                self.must(CONTROL, TakeSeat(seat=seat, party=party, role=role))
        if start:
            self.must(CONTROL, Start())

    def actor(self, who: str | Actor) -> Actor:
        """`control`, `clock`, a seat at the table, a party played by its bot, or the actor."""
        if not isinstance(who, str):
            return who
        if who == CONTROL:
            return Control()
        if who == "clock":
            return Clock()
        for party, known in self.world.known.items():
            if who in known.crew:
                return Delegate(seat=who, party=party)
        return Deputy(party=who)

    def do(self, who: str | Actor, command: Command, *, after: int = 0) -> Event | Refused:
        """Decide a command `after` milliseconds more; keep it if it is not refused."""
        actor = self.actor(who)
        self.at += after
        answer = decide(self.world, actor, command, self.at)
        if isinstance(answer, Event):
            self.world = evolve(self.world, answer)
            self._append(actor, command, answer)
        return answer

    def must(self, who: str | Actor, command: Command, *, after: int = 0) -> Event:
        """The same, for a command that is not to be refused."""
        answer = self.do(who, command, after=after)
        assert isinstance(answer, Event), f"{who}: {command} was refused: {answer}"
        return answer

    def refused(self, who: str | Actor, command: Command) -> str:
        """The code with which a command is refused."""
        before = self.world
        answer = self.do(who, command)
        assert isinstance(answer, Refused), f"{who}: {command} was not refused"
        assert self.world is before
        return answer.code

    def tick(self) -> Event:
        """Let the clock reach the end of the phase."""
        moment = due(self.world)
        assert moment is not None, "nothing is due"
        self.at = max(self.at, moment)
        return self.must(Clock(), TimePassed(due=moment))

    def until(self, phase: str, round: int | None = None) -> None:
        """Let the clock run to the next phase of this name, of this round if given."""
        while True:
            self.tick()
            stage = self.world.public.stage
            assert stage.status == "running", f"{phase} did not come"
            if stage.phase == phase and round in {None, stage.round}:
                return

    def view(self, viewer: str) -> View:
        """What a viewer sees now."""
        if viewer == CONTROL:
            return control_view(self.world)
        return view(viewer, self.world.public, self.world.known[viewer])

    def play(self, players: Mapping[str, Player]) -> None:
        """Let these players play to the end; the clock goes on when nobody acts any more."""
        while self.world.public.stage.status == "running":
            acted = [self._hear(party, player) for party, player in players.items()]
            if not any(acted):
                self.tick()

    def _hear(self, party: str, player: Player) -> bool:
        commands = player(self.view(party), key(self.world, party))
        answers = [self.do(self._somebody(party), command) for command in commands]
        return any(isinstance(answer, Event) for answer in answers)

    def _somebody(self, party: str) -> Actor:
        crew = self.world.known[party].crew
        seat = next(iter(crew), None)
        return Delegate(seat=seat, party=party) if seat else Deputy(party=party)

    def _append(self, actor: Actor, command: Command, event: Event) -> None:
        number = len(self.entries) + 1
        self.entries.append(
            Entry(
                number=number,
                at=self.at,
                actor=actor,
                id=f"{number:032x}",
                command=command,
                event=event,
            )
        )


__all__ = ["MORNING", "SEED", "Table"]
