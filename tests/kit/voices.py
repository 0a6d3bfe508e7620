"""Rooms in which bots speak: what they said, and a party that a bot plays at a table for tests."""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import UNSET

from game_rules.bots import speak
from game_rules.history import Entry
from game_rules.record.actors import Control
from game_rules.record.commands import Command, RequireApproval, Speak, Start, Understudy
from game_rules.record.events import Heard, PhaseOpened
from game_rules.record.phrases import Phrase
from game_rules.record.world import CONTROL
from game_rules.scenario.scenario import Bot, Scenario
from game_rules.theatre.play import Play, Player, key
from game_rules.view import View, glance
from tests.kit.small import small
from tests.kit.table import SEED, Table

BOTS: tuple[Bot, ...] = (
    *("reciprocator", "hawk", "grit", "tit-for-tat", "opportunist", "reformer", "diplomat"),
)


def player(bot: Bot) -> Player:
    """A bot that says what it has to say."""

    def play(view: View, key: int) -> tuple[Command, ...]:
        return tuple(wish.command for wish in speak(bot, view, key))

    return play


def room(scenario: Scenario, bots: Mapping[str, Bot], seed: str = SEED) -> Play:
    """A whole exercise among bots that hear one another."""
    game = Play(scenario, seed)
    if game.world.public.stage.approval:
        game.do(Control(), RequireApproval(on=False))
    for party, bot in bots.items():
        game.do(Control(), Understudy(party=party, bot=bot))
    game.do(Control(), Start())
    game.run({party: player(bot) for party, bot in bots.items()})
    return game


def sight(game: Play, party: str) -> View:
    """What a party sees at the end."""
    return glance(party, game.world.public, game.world.known[party])


def company(scenario: Scenario, first: int = 0) -> dict[str, Bot]:
    """A bot of another kind for each party, beginning with this one."""
    parties = [party.id for party in scenario.parties if party.playable]
    return {party: BOTS[(place + first) % len(BOTS)] for place, party in enumerate(parties)}


def heard(entries: Iterable[Entry]) -> Iterator[tuple[int, Heard, Phrase]]:
    """What bots said, with how many resolutions had gone before."""
    resolved = 0
    for entry in entries:
        for fact in entry.event.public:
            if isinstance(fact, PhaseOpened) and fact.phase == "reading":
                resolved += 1
        for told in entry.event.known:
            for known in told.facts:
                if isinstance(known, Heard) and known.phrase is not UNSET:
                    yield resolved, known, known.phrase


def with_bots(*parties: str, bot: Bot = "reciprocator", good_faith: int = 900) -> Table:
    """A table under way at which bots play these parties, and people the others."""
    people = [party for party in ("nor", "sud", "mid") if party not in parties]
    table = Table(small(good_faith=good_faith), crew=dict.fromkeys(people, ("head",)), start=False)
    for party in parties:
        table.must(CONTROL, Understudy(party=party, bot=bot))
    table.must(CONTROL, Start())
    return table


def next_line(table: Table, party: str, bot: Bot = "reciprocator") -> Speak | None:
    """What a bot would say next."""
    wishes = speak(bot, table.view(party), key(table.world, party))
    return next((one.command for one in wishes if isinstance(one.command, Speak)), None)


def settle(table: Table, party: str, bot: Bot = "reciprocator", most: int = 20) -> list[Command]:
    """Let a bot do and say all that it wishes now; what that was."""
    done: list[Command] = []
    for _ in range(most):
        wishes = speak(bot, table.view(party), key(table.world, party))
        if not wishes:
            return done
        for wish in wishes:
            table.must(party, wish.command)
            done.append(wish.command)
    raise AssertionError(f"{party} does not come to rest: {done}")
