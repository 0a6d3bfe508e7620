"""The coach: what a facilitator of many tables is told about one of them."""

from msgspec.structs import replace

from game_rules.control.coach import MOST, Advice, coach
from game_rules.record.commands import AddBracket, End, Understudy, Withdraw
from game_rules.record.world import CONTROL, LeapMade
from game_rules.scenario.scenario import CONDITIONS
from tests.kit.acts import RIVALS, revision, sign, tabled
from tests.kit.small import small
from tests.kit.table import Table


def unready(rounds: int = 3) -> Table:
    """A table at which nobody is near the window."""
    plain = small(rounds)
    cold = tuple(replace(p, conditions=dict.fromkeys(CONDITIONS, 100)) for p in plain.parties)
    return Table(replace(plain, parties=cold))


def codes(table: Table) -> list[str]:
    return [advice.code for advice in coach(table.world)]


def test_nothing_is_said_before_the_start_or_after_the_end() -> None:
    table = Table(small(), start=False, crew={})
    assert coach(table.world) == ()
    table = Table(small())
    table.must(CONTROL, End(reason=""))
    assert coach(table.world) == ()


def test_a_table_that_has_just_begun_gives_no_cause() -> None:
    assert coach(unready().world) == ()


def test_a_party_that_nobody_plays_is_named() -> None:
    table = unready()
    table.must(CONTROL, Understudy(party="mid", bot="hawk"))
    table.must(CONTROL, Understudy(party="mid", bot=None))
    assert "unmanned" not in codes(table)
    nobody = replace(table.world.known["mid"], crew={})
    world = replace(table.world, known={**table.world.known, "mid": nobody})
    assert coach(world)[0] == Advice(code="unmanned", args={"party": "mid"})


def test_two_rounds_without_a_draft_are_noticed_until_one_is_tabled() -> None:
    table = unready(rounds=4)
    assert codes(table) == []
    table.until("talks", 2)
    assert coach(table.world) == (Advice(code="no-draft", args={"rounds": 2}),)
    id = tabled(table)
    assert codes(table) == []
    table.must("nor", Withdraw(draft=id, revision=revision(table, id)))
    assert codes(table) == []
    table.until("talks", 4)
    assert coach(table.world) == (Advice(code="no-draft", args={"rounds": 2}),)


def test_a_signed_text_that_will_fail_at_home_is_told_with_who_is_against_it() -> None:
    table = unready()
    id = tabled(table)
    known = table.world.known["sud"]
    forecast = replace(known.forecasts[id], word="hopeless", against="military")
    doomed = replace(known, forecasts={id: forecast})
    assert codes(table) == []
    sign(table, id, "nor")
    world = replace(table.world, known={**table.world.known, "sud": doomed})
    expected = Advice(
        code="vote-in-danger", args={"draft": "Pact", "party": "sud", "group": "military"}
    )
    assert expected in coach(world)


def test_reserved_values_of_an_earlier_round_are_noticed() -> None:
    table = unready(rounds=4)
    id = tabled(table)
    bracket = AddBracket(
        draft=id, revision=revision(table, id), article=1, parameter="days", value=14
    )
    table.must("sud", bracket)
    assert "brackets-old" not in codes(table)
    table.until("talks", 2)
    args: dict[str, str | int] = {"draft": "Pact", "rounds": 1, "count": 1}
    assert Advice(code="brackets-old", args=args) in coach(table.world)


def test_a_window_that_nobody_uses_is_told_for_rivals_only() -> None:
    ripe = small()
    table = Table(
        replace(
            ripe,
            parties=tuple(
                replace(p, conditions=dict.fromkeys(CONDITIONS, 800)) for p in ripe.parties
            ),
        )
    )
    args: dict[str, str | int] = {"party": RIVALS[0], "other": RIVALS[1]}
    assert coach(table.world) == (Advice(code="window-unused", args=args),)
    tabled(table)
    assert codes(table) == []


def test_a_leap_waits_until_it_is_answered_or_too_late() -> None:
    table = unready()
    waiting = LeapMade(party="nor", round=1)
    for made, expected in (
        (waiting, ["leap-waiting"]),
        (replace(waiting, answered_by=("sud",)), []),
        (replace(waiting, lapsed=True), []),
    ):
        record = replace(table.world.public.record, leaps=(made,))
        world = replace(table.world, public=replace(table.world.public, record=record))
        assert [advice.code for advice in coach(world)] == expected


def test_at_most_three_things_are_said() -> None:
    table = unready()
    empty = {party: replace(table.world.known[party], crew={}) for party in ("nor", "sud", "mid")}
    leaps = (LeapMade(party="nor", round=1), LeapMade(party="sud", round=1))
    record = replace(table.world.public.record, leaps=leaps)
    public = replace(table.world.public, record=record)
    world = replace(table.world, known={**table.world.known, **empty}, public=public)
    assert len(coach(world)) == MOST
