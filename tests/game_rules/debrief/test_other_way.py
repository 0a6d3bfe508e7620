"""Read the other way."""

from msgspec.structs import replace

from game_rules.debrief.chronicle import chronicle
from game_rules.debrief.feared import feared
from game_rules.debrief.other_way import reread
from game_rules.record.ledger import Item
from game_rules.scenario.scenario import CONDITIONS, Scenario, Tide
from tests.game_rules.debrief import script
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit.table import Table


def thaw() -> Scenario:
    """Nobody is ready in the first rounds; from the fourth on everybody is."""
    return replace(
        with_conditions(320, faith=300, rounds=6),
        tide=tuple(Tide(round=4, condition=name, change=400) for name in CONDITIONS),
        tide_noise=0,
    )


def evening() -> Table:
    table = Table(thaw())
    script.agree(table, "notify", "pledge")
    for _ in range(6):
        script.play_round(table)
    return table


def test_the_same_measure_helps_where_everybody_is_ready() -> None:
    ways = script.told(evening()).other_ways
    assert ways
    way = next(each for each in ways if {each.holder, each.of} == {"nor", "sud"})
    assert way.item.amount < 0 < way.other_amount
    assert way.round < 4 <= way.other_round
    assert way.readiness < 350 <= way.other_readiness
    assert script.codes(way.sentences) == ["read-against", "would-have-helped"]
    assert way.sentences[0].args["amount"] == way.item.amount
    assert way.sentences[1].args["instead"] == way.other_amount


def test_the_most_telling_comes_first() -> None:
    ways = script.told(evening()).other_ways
    gaps = [way.other_amount - way.item.amount for way in ways]
    assert gaps == sorted(gaps, reverse=True)


def test_read_in_its_own_round_a_measure_moves_what_the_ledger_says() -> None:
    told = chronicle(evening().entries)
    checked = 0
    for pair in feared(told):
        for round, account in told.accounts(pair.holder, pair.of):
            for item in account.items:
                if "w" in item.factors and item.cause != "process":
                    assert reread(told, pair, item, round) == _whole(account.items, item)
                    checked += 1
    assert checked > 10


def _whole(items: tuple[Item, ...], item: Item) -> int:
    """The measure's evidence by itself and in the process."""
    return item.amount + sum(
        each.amount for each in items if each.cause == "process" and each.subject == item.subject
    )


def test_where_nothing_was_read_against_its_meaning_it_says_so() -> None:
    table = Table(with_conditions(600))
    script.agree(table, "hotline")
    script.play_round(table)
    script.play_round(table)
    debrief = script.told(table)
    assert debrief.other_ways == ()
    sentence = script.find(debrief, "never-otherwise", script.overall)
    assert sentence.args == {"rounds": 2}
