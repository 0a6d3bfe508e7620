"""Among strangers nobody is told anything else; and a decision that tells of others is found."""

from collections.abc import Callable, Iterable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from game_rules.deadlines import due
from game_rules.decide import decide as honest
from game_rules.evolve import evolve
from game_rules.foresee import Written, foresee
from game_rules.history import Entry
from game_rules.record import commands as c
from game_rules.record.actors import Actor, Control
from game_rules.record.events import Event, Extended, PhaseOpened, Refused
from game_rules.record.world import World
from server.table import sight
from server.workshop.proofs import certificate, hearing, strangers
from server.workshop.proofs.certificate import certify
from server.workshop.proofs.hearing import hear
from server.workshop.proofs.strangers import (
    estranged,
    first_told_otherwise,
    first_told_unsealed,
)
from server.workshop.proofs.variations import emptied
from tests.kit.acts import tabled
from tests.kit.dice import Dice
from tests.kit.facilitation import wish
from tests.kit.logs import played
from tests.kit.small import small
from tests.kit.table import Table

pytestmark = pytest.mark.slow

_, LOG = played("small")
Leak = Callable[[World], str]


def again(log: Sequence[Entry], decide: Callable[..., Event | Refused]) -> list[Entry]:
    """The log as it is decided by these rules."""
    found, world = [log[0]], evolve(None, log[0].event)
    for entry in log[1:]:
        event = decide(world, entry.actor, entry.command, entry.at)
        assert isinstance(event, Event)
        found.append(replace(entry, event=event))
        world = evolve(world, event)
    return found


def telling(
    leak: Leak, phase: str, by: type | tuple[type, ...] = object
) -> Callable[..., Event | Refused]:
    """Rules that tell everybody something by the way, in one kind of phase."""

    def decide(world: World, actor: Actor, command: c.Command, at: int) -> Event | Refused:
        answer = honest(world, actor, command, at)
        if isinstance(answer, Refused) or world.public.stage.phase != phase:
            return answer
        if not isinstance(command, by):
            return answer
        return replace(
            answer, public=(*answer.public, Extended(due=None, seconds=0, reason=leak(world)))
        )

    return decide


@pytest.mark.parametrize("case", ["small", "two-shores", "korea-2018"])
def test_nobody_is_told_anything_else(case: str) -> None:
    table, log = played(case)
    for viewer in (*(party.id for party in table.scenario.parties), "observer", "projector"):
        assert first_told_otherwise(log, viewer) is None
        assert first_told_unsealed(log, viewer) is None


@settings(max_examples=25)
@given(st.integers(0, 2**32))
def test_no_alarm_is_false_in_a_game_of_anything(number: int) -> None:
    """Of people and facilitators who do whatever can be done, and much that cannot."""
    dice, table = Dice(number), Table(small(rounds=3, good_faith=220 + number % 500))
    for _ in range(200):
        stage = table.world.public.stage
        if stage.status == "ended":
            break
        hurries = stage.phase == "reading" or dice.below(25) == 0
        if hurries and stage.status == "running" and due(table.world) is not None:
            table.tick()
        else:
            table.do(*wish(dice, table))
    for viewer in ("nor", "sud", "mid", "observer", "projector"):
        assert first_told_otherwise(table.entries, viewer) is None
        assert first_told_unsealed(table.entries, viewer) is None


def test_strangers_are_others_and_the_viewer_is_who_it_was() -> None:
    """Else nothing would be tried."""
    world = evolve(None, LOG[0].event)
    for entry in LOG[1:40]:
        world = evolve(world, entry.event)
    other = estranged(world, "nor")
    assert other.public == world.public
    for section in ("parties", "pairs"):
        here, there = getattr(world.hidden, section), getattr(other.hidden, section)
        assert [party for party in here if here[party] == there[party]] == ["nor"]
    kept = {party for party in ("nor", "sud", "mid") if world.known[party] == other.known[party]}
    assert kept == {"nor"}


@pytest.mark.parametrize("phase", ["talks", "decisions"])
@pytest.mark.parametrize(
    "leak",
    [
        lambda world: str(world.hidden.parties["sud"].conditions),
        lambda world: str(world.hidden.pairs["sud"]["nor"].image),
        lambda world: str(world.hidden.parties["sud"].capital),
    ],
    ids=["conditions", "an image", "capital"],
)
def test_what_is_true_of_another_is_found_in_whatever_tells_of_it(
    monkeypatch: pytest.MonkeyPatch, leak: Leak, phase: str
) -> None:
    """No variation of what was told could find it: it was told to all, and so it stays."""
    rules = telling(leak, phase)
    log = again(LOG, rules)
    monkeypatch.setattr(strangers, "decide", rules)
    monkeypatch.setattr(certificate, "decide", rules)
    found = certify(log)
    assert not found.holds
    assert any("something else" in sentence for sentence in found.sentences())
    by = {t.variation.split()[0] for s in found.streams for t in s.trials if not t.same}
    assert "strangers" in by
    assert by <= {"strangers", "mandate"}


def test_what_another_knows_alone_is_found_in_what_the_own_command_brings(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rules = telling(lambda world: str([*world.known["sud"].drafts.values()]), "talks")
    log = again(LOG, rules)
    monkeypatch.setattr(strangers, "decide", rules)
    assert first_told_otherwise(log, "nor") is not None


def test_what_another_has_sealed_is_found_in_what_control_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Nobody's own command, and nothing hidden: it is missed when the sealing is left out."""
    rules = telling(lambda world: str(world.known["sud"].orders), "decisions", c.Pause)
    pausing = with_a_pause(LOG)
    assert first_told_unsealed(pausing, "nor") is None
    monkeypatch.setattr(strangers, "decide", rules)
    assert first_told_unsealed(again(pausing, rules), "nor") is not None


def with_a_pause(log: Sequence[Entry]) -> list[Entry]:
    """The log up to the middle of its first decisions, where control stops the clock."""
    opened = next(
        place
        for place, entry in enumerate(log)
        if any(isinstance(f, PhaseOpened) and f.phase == "decisions" for f in entry.event.public)
    )
    sealed = next(n for n, entry in enumerate(log) if n > opened and _by(entry, "sud"))
    kept, world = [*log[: sealed + 1]], evolve(None, log[0].event)
    for entry in kept[1:]:
        world = evolve(world, entry.event)
    command = c.Pause(reason="")
    event = honest(world, Control(), command, kept[-1].at)
    assert isinstance(event, Event)
    number = kept[-1].number + 1
    pause = replace(kept[-1], number=number, actor=Control(), command=command, event=event)
    return [*kept, pause]


def _by(entry: Entry, party: str) -> bool:
    return getattr(entry.actor, "party", None) == party


def test_an_answer_that_knows_anothers_image_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of which no mandate tells."""

    def careless(world: World, viewer: str, text: Written) -> str:
        return f"{foresee(world, viewer, text)} {world.hidden.pairs['sud']['nor'].image}"

    monkeypatch.setattr(hearing, "foresee", careless)
    assert first_told_otherwise(LOG, "nor") is not None


# Moments --------------------------------------------------------------------------------------


def muttering(seconds: float = 0.03) -> list[Entry]:
    """Texts change while others talk among themselves, faster than a moment."""
    table = Table(small())
    id = tabled(table)
    for place in range(12):
        table.must("sud", c.Speak(channel="caucus-sud", text="Psst"))
        kind = c.Unsign if place % 2 else c.Sign
        table.must("nor", kind(draft=id, revision=1))
    begun = table.entries[0].at
    step = round(seconds * 1000)
    return [replace(entry, at=begun + step * place) for place, entry in enumerate(table.entries)]


def test_moments_pass_in_a_hearing_as_they_do_at_a_table(monkeypatch: pytest.MonkeyPatch) -> None:
    """What can be done with a text is told a moment later; what others do hastens it by nothing."""
    log, kind = muttering(), sight.Sight.renew
    assert len(emptied(log, "nor")) < len(log) - 5
    assert hear(emptied(log, "nor"), "nor").digest == hear(log, "nor").digest

    def eager(
        self: sight.Sight, world: World, shared: sight.Shared, streams: Iterable[str]
    ) -> None:
        before = self._before
        kind(self, world, shared, streams)
        if self._before is before:
            self._settle()

    monkeypatch.setattr(sight.Sight, "renew", eager)
    assert hear(emptied(log, "nor"), "nor").digest != hear(log, "nor").digest
