"""S13: no party is special.

Renaming and reordering the parties permutes the result exactly: chance is keyed by an index
that the permutation carries along, and sums are in a fixed order.
"""

from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from game_rules.record.commands import Attention, Stance, Token
from game_rules.record.events import Event
from game_rules.record.world import Orders
from game_rules.scenario.scenario import Party, Scenario
from tests.kit.bench import Bench, conditions_for, party, scenario

NAMES = ("a", "b", "c")
RENAMED = {"a": "zeta", "b": "eta", "c": "beta"}
MEASURES = ("annual-force-data", "stockholm-notification", "military-hotline", "incidents-at-sea")


def three(names: dict[str, str], order: tuple[str, ...]) -> Scenario:
    """The same three parties under any names, in any order."""
    levels = {"a": 300, "b": 500, "c": 700}
    made: dict[str, Party] = {
        name: party(names[name], number, conditions_for(levels[name]))
        for number, name in enumerate(NAMES, start=1)
    }
    faith = {
        (names[one], names[other]): 250 + 100 * NAMES.index(one) + 30 * NAMES.index(other)
        for one in NAMES
        for other in NAMES
        if one != other
    }
    whole = scenario(tuple(made[name] for name in order), faith, rounds=3, noise=80)
    return replace(whole, relations=tuple(sorted(whole.relations, key=lambda r: r.holder)))


stances = st.sampled_from(["spirit", "letter", "shave", "evade"])
tokens = st.lists(
    st.sampled_from(["experts", "forum", "review", "question", "cost-review"]),
    max_size=2,
    unique=True,
)
sheets = st.fixed_dictionaries(
    {name: st.tuples(stances, tokens, st.booleans(), st.booleans()) for name in NAMES}
)


def orders(
    sheet: dict[str, tuple[Stance, list[Token], bool, bool]], names: dict[str, str]
) -> dict[str, Orders]:
    found = {}
    for name, (stance, spent, leaps, inspects) in sheet.items():
        partner = names[NAMES[(NAMES.index(name) + 1) % 3]]
        found[names[name]] = Orders(
            postures={names[other]: stance for other in NAMES if other != name},
            evasion=("leap", "comply"),
            tokens=tuple(
                Attention(token=one, partner=partner if one in ("experts", "review") else None)
                for one in spent
            ),
            leap=("leap", "comply") if leaps else (),
            inspect=partner if inspects else None,
        )
    return found


def played(names: dict[str, str], order: tuple[str, ...], rounds: list[Any]) -> Bench:
    bench = Bench(of=three(names, order), k=Bench().k.__class__())
    bench.agree(*MEASURES, parties=tuple(names[name] for name in order))
    for sheet in rounds:
        bench.sign("defence-college-links").play(1, orders=orders(sheet, names))
    return bench


def renamed(value: Any, names: dict[str, str]) -> Any:
    """The same data with every party's name replaced, also within subjects and purposes."""
    match value:
        case dict():
            return {renamed(key, names): renamed(one, names) for key, one in value.items()}
        case list():
            return [renamed(one, names) for one in value]
        case str():
            return "/".join(names.get(part, part) for part in value.split("/"))
        case _:
            return value


def unordered(value: Any) -> Any:
    """Sets of names stand in the order in which the parties were listed: here they are sorted."""
    match value:
        case dict():
            return {
                key: sorted(one)
                if key in ("parties", "sponsors", "access", "signatures", "open_to", "viewers")
                and isinstance(one, list)
                else unordered(one)
                for key, one in value.items()
            }
        case list():
            return [unordered(one) for one in value]
        case _:
            return value


def plainly(event: Event) -> Any:
    return msgspec.json.decode(msgspec.json.encode(event))


@given(rounds=st.lists(sheets, min_size=1, max_size=3))
def test_renaming_and_reordering_permutes_the_result(rounds: list[Any]) -> None:
    plain = played({name: name for name in NAMES}, ("a", "b", "c"), rounds)
    turned = played(RENAMED, ("c", "a", "b"), rounds)
    same = [unordered(renamed(plainly(event), RENAMED)) for event in plain.events]
    assert same == [unordered(plainly(event)) for event in turned.events]


def test_the_permutation_is_no_empty_one() -> None:
    """Three parties that differ do not end alike."""
    sheet: Any = {name: ("spirit", [], False, False) for name in NAMES}
    bench = played({name: name for name in NAMES}, ("a", "b", "c"), [sheet] * 3)
    assert len(set(bench.images().values())) == 6
