"""What goes into a bot's sealed envelope, and in which order."""

from collections.abc import Mapping

import pytest
from msgspec.structs import replace

from game_rules.bots.craft import envelope
from game_rules.bots.craft.envelope import Posture
from game_rules.bots.craft.temper import RECIPROCATOR, Temper
from game_rules.bots.craft.wishes import Wish, wish
from game_rules.record import commands as c
from game_rules.record.commands import Attention
from game_rules.record.world import Orders, QueryMade
from game_rules.scenario.scenario import Scenario
from game_rules.view import View, glance
from tests.game_rules.bots.scenes import caught, fearing, talks
from tests.kit import acts
from tests.kit.small import party, small
from tests.kit.table import Table

SPIRIT: Mapping[str, Posture] = {"sud": ("spirit", "keep-faith")}


def deciding(*measures: str, round: int = 1) -> View:
    """Norland's sight of decisions, with these in force between the rivals."""
    table = Table(small())
    if measures:
        bound = (acts.article(name, id=n) for n, name in enumerate(measures, 1))
        acts.enter(table, *bound, parties=("nor", "sud"))
    table.until("decisions", round)
    return table.view("nor")


def written(
    view: View,
    postures: Mapping[str, Posture] = SPIRIT,
    temper: Temper | None = None,
    leap: Wish | None = None,
) -> list[Wish]:
    return list(envelope.orders(view, postures, temper=temper, leap=leap, guess=envelope.estimate))


def kinds(found: list[Wish]) -> list[str]:
    return [type(one.command).__name__ for one in found]


def holding(view: View, **changes: object) -> View:
    """The same with this on the round's sheet."""
    sheet = replace(Orders(round=view.stage.round), **changes)
    seen: View = replace(view, orders=sheet)
    return seen


# The sheet ---------------------------------------------------------------------


def test_the_seal_comes_last_and_whoever_has_sealed_writes_nothing_more() -> None:
    leap = wish(c.Leap(round=1, confirm=True), "leap-ready")
    found = written(deciding("inspect"), temper=RECIPROCATOR, leap=leap)
    assert kinds(found) == ["SetPosture", "Inspect", "Attend", "Leap", "MakeEstimate", "Seal"]
    assert written(holding(deciding("inspect"), sealed=True), leap=leap) == []


def test_what_stands_on_the_sheet_is_not_written_again() -> None:
    leap = wish(c.Leap(round=1, confirm=True), "leap-ready")
    done = holding(
        deciding("inspect"),
        postures={"sud": "spirit"},
        inspect="sud",
        tokens=(Attention(token="forum"),),
        leap=("leap", "comply"),
        estimate=object(),
    )
    assert kinds(written(done, temper=RECIPROCATOR, leap=leap)) == ["Seal"]


def test_the_letter_needs_no_words_unless_something_else_was_said() -> None:
    letter: Mapping[str, Posture] = {"sud": ("letter", "answer-letter")}
    assert "SetPosture" not in kinds(written(deciding("notify"), letter))
    back = written(holding(deciding("notify"), postures={"sud": "shave"}), letter)
    assert back[0] == wish(
        c.SetPosture(round=1, partner="sud", stance="letter"), "answer-letter", party="sud"
    )


def test_whoever_does_not_explore_spends_no_attention() -> None:
    view = deciding()
    assert "Attend" in kinds(written(view, temper=RECIPROCATOR))
    assert "Attend" not in kinds(written(view, temper=Temper(explores=False)))
    assert "Attend" not in kinds(written(view))


# Looks and replies -------------------------------------------------------------


def test_inspectors_go_to_who_was_caught_or_else_to_the_most_feared() -> None:
    view = deciding("inspect")
    (sent,) = (one for one in written(view) if isinstance(one.command, c.Inspect))
    assert (sent.code, sent.args) == ("most-feared", {"party": "sud"})
    (sent,) = (one for one in written(caught(view, "shaved")) if isinstance(one.command, c.Inspect))
    assert sent.code == "caught"


@pytest.mark.parametrize("sheet", [{"inspect": "sud"}, {"query": "sud"}])
def test_a_round_has_room_for_one_look(sheet: dict[str, str]) -> None:
    found = kinds(written(holding(caught(deciding("inspect"), "evaded"), **sheet)))
    assert "Inspect" not in found
    assert "Query" not in found


def test_where_nobody_need_let_us_in_we_ask() -> None:
    found = written(caught(deciding("notify"), "evaded"))
    assert c.Query(round=1, target="sud") in [one.command for one in found]


@pytest.mark.parametrize(
    ("stance", "answers"), [("spirit", True), ("letter", True), ("shave", False), ("evade", False)]
)
def test_who_has_something_to_hide_does_not_answer(stance: c.Stance, answers: bool) -> None:
    view = deciding("notify", round=2)
    put = QueryMade(by="sud", party="nor", round=1)
    asked = replace(view, record=replace(view.record, queries=(put,)))
    replies = [
        one
        for one in written(asked, {"sud": (stance, "keep-faith")})
        if isinstance(one.command, c.Reply)
    ]
    expected = wish(c.Reply(round=2, to="sud", answer=True), "nothing-to-hide", party="sud")
    assert replies == ([expected] if answers else [])
    said = holding(asked, replies=("sud",))
    assert "Reply" not in kinds(written(said, {"sud": (stance, "keep-faith")}))


def test_of_two_that_let_us_in_the_one_with_more_to_answer_for_is_the_suspect() -> None:
    table = Table(small())
    everybody = ("nor", "sud", "mid")
    acts.enter(table, acts.article("inspect", everybody))
    view = table.view("nor")
    assert envelope.suspect(fearing(view, sud=0, mid=3)) == "mid"
    assert envelope.suspect(fearing(view, sud=3, mid=0)) == "sud"
    assert envelope.suspect(caught(fearing(view, sud=0, mid=3), "shaved")) == "sud"
    assert envelope.suspect(talks()) is None


# Attention ---------------------------------------------------------------------


def test_a_meeting_takes_two_and_everybody_knows_with_whom() -> None:
    names = tuple("abcde")
    for number in range(2, 6):
        table = Table(_table_of(names[:number]), start=False)
        world = table.world
        for round in range(1, 7):
            chosen = {}
            for name in names[:number]:
                view = glance(name, world.public, world.known[name])
                view = replace(view, stage=replace(view.stage, round=round))
                chosen[name] = envelope.counterpart(view)
            for name, partner in chosen.items():
                assert partner is None or chosen[partner] == name
            assert sum(partner is None for partner in chosen.values()) == number % 2


def _table_of(names: tuple[str, ...]) -> Scenario:
    plain = small()
    parties = tuple(party(name, key, name) for key, name in enumerate(names, start=1))
    relations = tuple(
        replace(plain.relations[0], holder=a, of=b) for a in names for b in names if a != b
    )
    return replace(plain, parties=parties, relations=relations, injects=(), players=(2, len(names)))


def test_it_guesses_what_the_services_say() -> None:
    view = talks()
    assert view.intelligence is not None
    told = {"surprise": 900, "opacity": 800, "coercion": 700}
    seen = replace(view, intelligence=replace(view.intelligence, fears={"sud": told}))
    guess = envelope.estimate(seen, "sud").command
    assert isinstance(guess, c.MakeEstimate)
    assert (guess.about, guess.fear, guess.level) == ("sud", "surprise", 3)


def test_all_conditions_are_worked_on_in_turn() -> None:
    view = talks()
    chosen: list[str] = []
    for round in range(1, 6):
        now = replace(view, stage=replace(view.stage, phase="decisions", round=round))
        chosen += [token.token for token in envelope.attention(now)]
    assert set(chosen) == {"question", "experts", "cost-review", "forum", "promote"}


def test_what_was_promised_to_others_comes_first() -> None:
    table = Table(small())
    acts.enter(table, acts.article("inspect", ("sud", "mid"), monitor="nor"))
    assert envelope.attention(table.view("nor"))[0] == Attention(token="monitor")
    acts.enter(table, acts.article("inspect", ("sud", "mid"), monitor="mid"))
    assert envelope.attention(table.view("nor"))[0] != Attention(token="monitor")


@pytest.mark.parametrize(("round", "token"), [(1, "experts"), (2, "review"), (3, "experts")])
def test_what_is_in_force_is_reviewed_in_every_other_round(round: int, token: str) -> None:
    def met(view: View) -> set[str]:
        now = replace(view, stage=replace(view.stage, round=round))
        partner = envelope.counterpart(now)
        return {one.token for one in envelope.attention(now) if one.partner == partner is not None}

    table = Table(_table_of(("nor", "sud")))
    assert met(table.view("nor")) == {"experts"}
    acts.enter(table, acts.article("notify"), parties=("nor", "sud"))
    assert met(table.view("nor")) == {token}


def test_the_order_of_exploring_is_a_matter_of_temper() -> None:
    view = fearing(talks(), sud=0, mid=0)

    def ways(temper: Temper, seen: View = view) -> list[str]:
        return [one.token for one in envelope.attention(seen, temper) if one.partner is None]

    assert ways(Temper(ways="in-public"))[:1] == ["question"]
    assert ways(Temper(ways="quietly"))[:1] == ["forum"]
    assert view.home is not None
    levels = {**view.home.conditions, "generation": 0}
    weak = replace(view, home=replace(view.home, conditions=levels))
    assert ways(Temper(ways="weakest-first"), weak)[:1] == ["promote"]


# Guesses -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mean", "level"),
    [(0, 1), (124, 1), (125, 2), (374, 2), (375, 3), (874, 4), (875, 5), (1000, 5)],
)
def test_thousandths_are_told_in_five_steps(mean: int, level: int) -> None:
    view = talks()
    assert view.intelligence is not None
    fears = dict.fromkeys(view.intelligence.fears["sud"], mean)
    told = replace(view, intelligence=replace(view.intelligence, fears={"sud": fears}))
    command = envelope.estimate(told, "sud").command
    assert isinstance(command, c.MakeEstimate)
    assert command.level == level


def test_nobody_can_be_afraid_of_the_harmless() -> None:
    one = envelope.harmless(talks(), "sud")
    assert one.command == c.MakeEstimate(round=1, about="sud", level=1, fear="intentions")
    assert one.code == "harmless"
