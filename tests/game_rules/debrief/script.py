"""Short scripts of whole rounds at a table of the small scenario, for tests of the debrief."""

from collections.abc import Callable
from typing import Literal

from game_rules.debrief import tell
from game_rules.debrief.story import Debrief, Sentence
from game_rules.decisions.estimates import estimate_about
from game_rules.record import commands as c
from game_rules.scenario.catalogue import Fear
from tests.kit import acts
from tests.kit.table import Table

ALL = ("nor", "sud", "mid")


def play_round(table: Table, *orders: tuple[str, c.Command]) -> None:
    """From talks to the next talks: these orders, and everybody seals."""
    acts.ready(table, *ALL)
    for who, command in orders:
        table.must(who, command)
    acts.seal(table, *ALL)
    if table.world.public.stage.phase == "reading":
        acts.ready(table, *ALL)


def now(table: Table) -> int:
    return table.world.public.stage.round


def guess(table: Table, by: str, fear: Fear, level: Literal[1, 3] = 3) -> tuple[str, c.Command]:
    """The estimate of whoever's turn it is."""
    about = estimate_about(table.world.public.board, by, now(table))
    return by, c.MakeEstimate(round=now(table), about=about, level=level, fear=fear)


def stance(table: Table, by: str, partner: str, how: c.Stance) -> tuple[str, c.Command]:
    return by, c.SetPosture(round=now(table), partner=partner, stance=how)


def agree(table: Table, *measures: str, parties: tuple[str, ...] = ("nor", "sud")) -> str:
    """A text on these measures, signed by all its parties."""
    articles = [acts.article(each, parties, number) for number, each in enumerate(measures, 1)]
    command = acts.tabling(*articles, parties=parties, access=parties[1:])
    id = acts.tabled(table, command, parties[0])
    for party in parties[1:]:
        table.must(party, c.Cosponsor(draft=id, revision=acts.revision(table, id)))
    acts.sign(table, id, *parties)
    return id


def told(table: Table) -> Debrief:
    return tell(table.entries)


def find(debrief: Debrief, code: str, where: Callable[[Debrief], tuple[Sentence, ...]]) -> Sentence:
    """The one sentence with a code."""
    found = [sentence for sentence in where(debrief) if sentence.code == code]
    assert len(found) == 1, [sentence.code for sentence in where(debrief)]
    return found[0]


def overall(debrief: Debrief) -> tuple[Sentence, ...]:
    return debrief.sentences


def codes(sentences: tuple[Sentence, ...]) -> list[str]:
    return [sentence.code for sentence in sentences]
