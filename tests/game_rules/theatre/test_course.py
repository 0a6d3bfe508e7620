"""What became of the images, round by round, as a log has it."""

import pytest
from msgspec.structs import replace

from game_rules.history import Entry
from game_rules.minds.fears import good_faith
from game_rules.record.events import CrisisHeld, Event, HiddenFact, Resolved
from game_rules.theatre.course import course, rivals
from tests.game_rules.debrief import script
from tests.kit.small import small
from tests.kit.table import Table


def played(rounds: int = 2) -> Table:
    table = Table(small())
    for _ in range(rounds):
        script.play_round(table)
    return table


def test_good_faith_is_that_of_the_start_and_of_every_resolution() -> None:
    table = played()
    found = course(table.entries)
    assert found.rounds == 2
    pairs = table.world.hidden.pairs
    for holder, row in found.faith.items():
        for of, curve in row.items():
            assert len(curve) == 3
            assert curve[0] == 350
            assert curve[-1] == good_faith(pairs[holder][of].image)


def test_rivals_are_named_once_in_the_order_of_their_keys_whatever_the_file_has() -> None:
    scenario = small()
    assert rivals(scenario) == (("nor", "sud"),)
    assert rivals(replace(scenario, parties=scenario.parties[::-1])) == (("nor", "sud"),)
    one_way = tuple(
        replace(each, rival=(each.holder, each.of) == ("sud", "mid")) for each in scenario.relations
    )
    assert rivals(replace(scenario, relations=one_way)) == (("sud", "mid"),)


def trusting(entry: Entry) -> Entry:
    """The same, but for rivals that have come to trust each other by habit."""

    def calm(fact: HiddenFact) -> HiddenFact:
        if not isinstance(fact, Resolved):
            return fact
        pairs = {
            one: {of: replace(pair, image=3000, institution=1000) for of, pair in row.items()}
            for one, row in fact.pairs.items()
        }
        changed: Resolved = replace(fact, pairs=pairs)
        return changed

    event = replace(entry.event, hidden=tuple(map(calm, entry.event.hidden)))
    changed: Entry = replace(entry, event=event)
    return changed


@pytest.mark.parametrize(("first", "round"), [(1, 2), (2, None)])
def test_rivals_transform_in_the_second_round_of_two(first: int, round: int | None) -> None:
    entries = played(2).entries
    resolved = [e.number for e in entries if any(isinstance(f, Resolved) for f in e.event.hidden)]
    after = [trusting(e) if e.number >= resolved[first - 1] else e for e in entries]
    assert course(after).became[0].transformed == round


@pytest.mark.parametrize("held", [True, False])
def test_a_crisis_that_came_is_told_of_its_pair(held: bool) -> None:
    table = played()
    (became,) = course(table.entries).became
    assert (became.parties, became.transformed, became.crisis) == (("nor", "sud"), None, None)
    crisis = Event(public=(CrisisHeld(parties=("sud", "nor"), held=held),))
    after = [*table.entries, replace(table.entries[-1], event=crisis)]
    assert course(after).became[0].crisis is held
    elsewhere = Event(public=(CrisisHeld(parties=("sud", "mid"), held=held),))
    after = [*table.entries, replace(table.entries[-1], event=elsewhere)]
    assert course(after).became[0].crisis is None


def test_what_does_not_begin_with_its_scenario_is_no_log() -> None:
    with pytest.raises(ValueError, match="begins with its scenario"):
        course(played().entries[1:])
