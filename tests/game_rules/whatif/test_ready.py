"""The questions that a debrief asks of every exercise, and only where they make sense."""

from collections.abc import Iterable
from typing import get_args

from game_rules.record import commands as c
from game_rules.scenario.scenario import Lens
from game_rules.whatif import change as ch
from game_rules.whatif.ready import LATER, ready_made
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit.acts import sign, tabled
from tests.kit.table import Table

ROUNDS = 3


def evening(*leaps: tuple[str, int], signed: bool = False) -> Table:
    """An evening with leaps of these in these rounds, and a text perhaps."""
    table = Table(with_conditions(500, rounds=ROUNDS))
    if signed:
        sign(table, tabled(table), "nor", "sud")
    for round in range(1, ROUNDS + 1):
        table.until("decisions", round)
        for party, when in leaps:
            if when == round:
                table.must(party, c.Leap(round=round, confirm=True))
        table.tick()
        if round < ROUNDS:
            table.tick()
    return table


def offered(table: Table) -> list[ch.Change]:
    return list(ready_made(table.entries))


def lenses(table: Table) -> Iterable[ch.Change]:
    return (ch.Lens(lens=lens) for lens in get_args(Lens) if lens != table.scenario.lens)


def test_an_evening_without_leaps_and_texts_has_the_questions_of_every_evening() -> None:
    table = evening()
    assert offered(table) == [*lenses(table), ch.NoMeasures(), ch.InSpirit()]
    assert len(offered(table)) == len(get_args(Lens)) + 1, "all theories but the one it went by"


def test_a_leap_could_have_been_left_out_or_made_earlier_or_later() -> None:
    table = evening(("nor", 2))
    assert offered(table) == [
        ch.NoLeaps(),
        *lenses(table),
        ch.NoLeap(party="nor", round=2),
        ch.MoveLeap(party="nor", round=2, rounds=-1),
        ch.MoveLeap(party="nor", round=2, rounds=1),
        ch.NoMeasures(),
        ch.InSpirit(),
    ]


def test_no_leap_is_moved_off_the_evening() -> None:
    moves = [
        (one.round, one.rounds)
        for one in offered(evening(("nor", 1), ("sud", ROUNDS)))
        if isinstance(one, ch.MoveLeap)
    ]
    assert moves == [(1, 1), (ROUNDS, -1)]


def test_what_was_signed_could_have_come_later_or_never() -> None:
    table = evening(signed=True)
    (id,) = table.world.public.record.agreements
    found = offered(table)
    assert ch.NoAgreement(agreement=id) in found
    assert ch.SignLater(agreement=id, rounds=LATER) in found


def test_what_nobody_signed_could_not() -> None:
    table = evening(signed=True)
    unsigned = [each for each in table.entries if not isinstance(each.command, c.Sign)]
    found = list(ready_made(unsigned))
    assert not any(isinstance(one, ch.NoAgreement | ch.SignLater) for one in found)
