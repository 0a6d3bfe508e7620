"""The leak certificate: it holds for games of bots, and a leak that is planted is found by it."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest
from msgspec import json
from msgspec.structs import replace
from typer.testing import CliRunner

from game_rules import decide as decide_module
from game_rules.evolve import evolve
from game_rules.foresee import Written, foresee
from game_rules.history import Entry, fold
from game_rules.record.actors import Actor
from game_rules.record.commands import Command
from game_rules.record.events import Event, Extended, Refused, RoundClosed, Told
from game_rules.record.world import World
from game_rules.talks.revisions import Revised, revisions
from game_rules.view import view as honest_view
from server.archive.database import make_current, open_engine
from server.cli import cli
from server.table import past, sight
from server.wire.protocol import Down, EarlierLines
from server.workshop.proofs import certificate as certificates
from server.workshop.proofs import hearing
from server.workshop.proofs.certificate import STRANGERS, Certificate, certificate_of, certify
from server.workshop.proofs.hearing import HEARD, NOT_HEARD, hear
from server.workshop.proofs.variations import ALL, emptied
from tests.kit.logs import kept, played, scenario, stored
from tests.kit.voices import company, heard, room

pytestmark = pytest.mark.slow

_, LOG = played("small")
VIEWERS = ("nor", "sud", "mid", "observer", "projector")


def test_no_leak_is_found_where_bots_speak() -> None:
    case = scenario("two-shores")
    game = room(case, company(case))
    assert len(list(heard(game.entries))) > 20
    found = certify(game.entries)
    assert found.holds, list(found.sentences())
    assert fold(game.entries) == game.world


@pytest.mark.parametrize("case", ["small", "two-shores", "south-china-sea", "korea-2018"])
def test_no_leak_is_found_in_a_game_of_bots(case: str) -> None:
    table, log = played(case)
    found = certify(log)
    assert found.holds, list(found.sentences())
    assert not found.not_tried
    parties = [party.id for party in table.scenario.parties]
    assert [stream.viewer for stream in found.streams] == [*parties, "observer", "projector"]
    other_mandates = sum(len(party.mandates) - 1 for party in table.scenario.parties)
    for stream in found.streams:
        own = next((p for p in table.scenario.parties if p.id == stream.viewer), None)
        mandates = other_mandates - (len(own.mandates) - 1 if own else 0)
        assert len(stream.trials) == len(ALL) + mandates + len(STRANGERS)
        assert {trial.digest for trial in stream.trials} == {stream.digest}
        assert stream.messages > 30


@pytest.mark.parametrize("viewer", VIEWERS)
@pytest.mark.parametrize("name", ALL)
def test_a_variation_leaves_nothing_of_what_the_viewer_was_not_told(name: str, viewer: str) -> None:
    """Else the certificate would compare a log with itself."""
    varied = ALL[name](LOG, viewer)
    assert [told_to(entry, viewer) for entry in varied if told_to(entry, viewer)] == [
        told_to(entry, viewer) for entry in LOG if told_to(entry, viewer)
    ]
    for other in (*VIEWERS, "control"):
        if other != viewer and other in {"nor", "sud", "mid"}:
            assert hear(varied, other).digest != hear(LOG, other).digest
    assert [entry.event.hidden for entry in varied] != [entry.event.hidden for entry in LOG]


def told_to(entry: Entry, viewer: str) -> tuple[Any, ...]:
    facts = [fact for told in entry.event.known if viewer in told.viewers for fact in told.facts]
    return (*entry.event.public, *facts)


def test_entries_of_which_nothing_is_left_are_gone() -> None:
    assert len(emptied(LOG, "mid")) < len(LOG)
    assert [entry.number for entry in emptied(LOG, "mid")] == [
        *range(1, len(emptied(LOG, "mid")) + 1)
    ]


# Planted leaks -------------------------------------------------------------------------------


def leaks(found: Certificate) -> set[str]:
    assert not found.holds
    assert any("LEAK" in sentence for sentence in found.sentences())
    return {
        trial.variation.partition(" ")[0]
        for stream in found.streams
        for trial in stream.trials
        if not trial.same
    }


def test_lines_that_bear_the_logs_numbers_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    honest = past.Past._listen

    def numbered(self: past.Past, at: int, event: Event) -> None:
        honest(self, at + self.number, event)

    monkeypatch.setattr(past.Past, "_listen", numbered)
    assert "emptied" in leaks(certify(LOG))


def test_a_kind_of_message_is_heard_or_said_why_not() -> None:
    """Whoever adds a kind decides whether it could leak; and what is said to be heard is."""
    assert {*HEARD, *NOT_HEARD} == set(get_args(Down))
    assert not set(HEARD) & NOT_HEARD.keys()
    decoded = [msgspec.json.decode(message) for message in hear(LOG, "nor").messages]
    told = [message["type"] for message in decoded if isinstance(message, dict)]
    assert set(told) == {kind.__struct_config__.tag for kind in HEARD}


def test_who_looks_back_is_told_of_nothing_that_was_said_elsewhere(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    honest = sight.Sight.earlier

    def careless(self: sight.Sight, stream: str, before: int) -> EarlierLines:
        assert self._before is not None
        others = self._before[0].hidden.parties.get("sud")
        return replace(honest(self, stream, before), stream=f"{stream} {others}")

    monkeypatch.setattr(sight.Sight, "earlier", careless)
    assert {"emptied", "exchanged"} <= leaks(certify(LOG))


def test_who_asks_for_a_texts_revisions_is_told_of_nothing_else(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def careless(entries: Iterable[Entry], viewer: str, draft: str) -> Iterable[Revised]:
        others = sum(len(entry.event.hidden) for entry in entries)
        return [replace(each, by=f"{others}") for each in revisions(entries, viewer, draft)]

    assert any(isinstance(msgspec.json.decode(one), list) for one in hear(LOG, "nor").messages)
    monkeypatch.setattr(hearing, "revisions", careless)
    assert {"emptied"} <= leaks(certify(LOG))


def test_an_answer_that_knows_anothers_mandate_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a text that is being written a home says nothing that depends on what another wants."""

    def careless(world: World, viewer: str, text: Written) -> str:
        return f"{foresee(world, viewer, text)} {world.hidden.parties['sud'].mandate}"

    assert b'"word"' in b"".join(hearing.foreseen(LOG, "nor"))
    monkeypatch.setattr(hearing, "foresee", careless)
    assert leaks(certify(LOG)) == {"mandate", "strangers"}


def looking(leak: Callable[[str, World], str]) -> Callable[..., Any]:
    def look(viewer: str, world: World, before: Any) -> Any:
        seen = honest_view(viewer, world.public, world.known[viewer])
        return replace(seen, stage=replace(seen.stage, reason=leak(viewer, world)))

    return look


@pytest.mark.parametrize(
    ("leak", "by"),
    [
        (lambda _, world: str(world.hidden.parties.get("sud")), {"emptied", "exchanged"}),
        (lambda _, world: str(len(world.hidden.seed)), {"emptied", "altered"}),
        (lambda _, world: str(world.known["sud"].orders), {"emptied", "exchanged", "altered"}),
        (lambda _, world: str(len(world.known["nor"].drafts)), {"emptied"}),
        (lambda _, world: "." * len(world.known["sud"].guesses), {"shuffled", "emptied"}),
    ],
    ids=["a state", "a seed's length", "orders", "a number of drafts", "only a size"],
)
def test_what_a_view_shows_of_another_section_is_found(
    monkeypatch: pytest.MonkeyPatch, leak: Callable[[str, World], str], by: set[str]
) -> None:
    monkeypatch.setattr(sight, "look", looking(leak))
    monkeypatch.setattr(sight, "touched", lambda *_: True)
    assert by <= leaks(certify(LOG))


def test_a_message_about_nothing_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Empty messages tell when others do something, and how often."""

    def chatty(
        self: sight.Sight, world: World, shared: sight.Shared, streams: Iterable[str]
    ) -> None:
        self._tell(*self._look(world, shared), self._growth(streams), shared)

    monkeypatch.setattr(sight.Sight, "renew", chatty)
    assert leaks(certify(LOG)) == {"emptied"}


def test_a_decision_that_tells_of_a_mandate_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """The facts themselves are public: only deciding again shows what they depend on."""
    honest = decide_module.decide

    def telling(world: World, actor: Actor, command: Command, at: int) -> Event | Refused:
        answer = honest(world, actor, command, at)
        if isinstance(answer, Refused) or not any(
            isinstance(f, RoundClosed) for f in answer.public
        ):
            return answer
        secret = world.hidden.parties["nor"].mandate
        told = Extended(due=None, seconds=len(secret), reason=secret)
        return replace(answer, public=(*answer.public, told))

    log = [LOG[0]]
    world = evolve(None, LOG[0].event)
    for entry in LOG[1:]:
        event = telling(world, entry.actor, entry.command, entry.at)
        assert isinstance(event, Event)
        log.append(replace(entry, event=event))
        world = evolve(world, event)
    monkeypatch.setattr(certificates, "decide", telling)
    assert leaks(certify(log)) == {"mandate"}


def test_a_wrong_audience_changes_whose_stream_it_is() -> None:
    """What the certificate cannot know: whether a disclosure should have been made at all."""
    place = next(n for n, e in enumerate(LOG) if any(t.viewers == ("sud",) for t in e.event.known))
    entry = LOG[place]
    wide = tuple(
        Told(viewers=("sud", "nor"), facts=t.facts) if t.viewers == ("sud",) else t
        for t in entry.event.known
    )
    log = [*LOG]
    log[place] = replace(entry, event=replace(entry.event, known=wide))
    assert hear(log, "nor").digest != hear(LOG, "nor").digest


# The command ---------------------------------------------------------------------------------


said = CliRunner()


def test_the_command_certifies_a_file(tmp_path: Path) -> None:
    path = kept(tmp_path / "log.jsonl", LOG)
    answer = said.invoke(cli, ["certify", str(path)])
    assert answer.exit_code == 0, answer.output
    assert answer.output.startswith("Exercise exercise: no leak was found in ")
    assert "- sud was sent " in answer.output
    as_json = said.invoke(cli, ["certify", str(path), "--json"])
    found = msgspec.json.decode(as_json.output, type=Certificate)
    assert found == certify(LOG)
    assert json.decode(certificate_of(path.read_bytes()), type=Certificate) == found


def test_the_command_certifies_an_exercise_of_a_database(tmp_path: Path) -> None:
    path = tmp_path / "log.sqlite3"
    engine = open_engine(str(path))
    make_current(engine)
    stored(engine, "exercise", LOG)
    engine.dispose()
    answer = said.invoke(cli, ["certify", "exercise", "--database", str(path)])
    assert answer.exit_code == 0, answer.output
    missing = said.invoke(cli, ["certify", "another", "--database", str(path)])
    assert missing.exit_code == 1
    assert missing.stderr == "There is no exercise “another” in this database.\n"
    nothing = said.invoke(cli, ["certify", "exercise", "--database", str(tmp_path / "no.sqlite3")])
    assert nothing.stderr.startswith("There is no database at ")


def test_a_file_that_is_no_log_is_told_by_its_line(tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    path.write_text("{}\n")
    answer = said.invoke(cli, ["certify", str(path)])
    assert answer.exit_code == 1
    assert answer.stderr.startswith(f"{path}:1: ")
