"""The past hears what each viewer is told, and keeps it once for all of them."""

from copy import deepcopy

from msgspec import json
from msgspec.structs import replace

from game_rules.evolve import evolve
from game_rules.parts import lines
from game_rules.record.commands import Speak
from game_rules.record.events import Told
from game_rules.record.world import PLENARY
from server.archive.entries import BEGINNING, to_row
from server.archive.row import Row
from server.table.past import remember
from tests.kit.small import small
from tests.kit.table import Table


def test_each_viewer_has_the_lines_that_the_rules_tell_it() -> None:
    table = Table(small())
    for who in ("nor", "sud", "nor"):
        table.must(who, Speak(channel=PLENARY, text=f"This is {who}."))
    table.must("nor", Speak(channel="caucus-nor", text="Among ourselves."))
    past = remember(rows(table))
    assert past is not None
    for viewer, streams in past.streams.items():
        expected: dict[str, list[bytes]] = {}
        for entry in table.entries:
            for stream, line in lines(entry.at, entry.event, viewer):
                expected.setdefault(stream, []).append(json.encode(line))
        assert streams == expected
    assert past.streams["nor"] != past.streams["sud"]
    plenary = f"talk/{PLENARY}"
    for one, other in zip(past.streams["nor"][plenary], past.streams["sud"][plenary], strict=True):
        assert one is other


def test_what_is_told_to_nobody_is_told_to_nobody() -> None:
    table = Table(small())
    table.must("nor", Speak(channel=PLENARY, text="To whom?"))
    last = table.entries[-1]
    (told,) = last.event.known
    silent = replace(last.event, known=(Told(viewers=(), facts=told.facts),))
    past = remember(rows(table)[:-1])
    assert past is not None
    heard = deepcopy(past.streams)
    entry = replace(last, event=silent)
    past.follow(entry, to_row("exercise", entry, past.hash), evolve(past.world, silent))
    assert past.streams == heard


def rows(table: Table) -> list[Row]:
    found: list[Row] = []
    for entry in table.entries:
        found.append(to_row("exercise", entry, found[-1].hash if found else BEGINNING))
    return found
