"""What is dictated from outside: it binds, and nobody has talked about it."""

import pytest
from msgspec.structs import replace

from game_rules.debrief import tell
from game_rules.record.events import Entered, Resolved
from game_rules.scenario.scenario import Dictate, Inject
from game_rules.scenario.treaty import Agreement, Article
from game_rules.theatre.play import bots, play
from server.scenarios import ScenarioMistake, read_scenario
from tests.kit.small import small
from tests.kit.table import SEED, Table
from tests.kit.written import SMALL

ORDERED = Inject(
    id="ordered",
    round=1,
    headline={"en": "Ordered"},
    text={"en": "The great powers have decided."},
    effects=(
        Dictate(
            title="The settlement",
            parties=("nor", "sud"),
            articles=(
                Article(id=1, measure="hotline", parties=("nor", "sud"), values={}),
                Article(id=2, measure="pledge", parties=("nor", "sud"), values={}),
            ),
        ),
    ),
)


def entered(table: Table) -> list[Agreement]:
    table.until("decisions", 1)
    return [fact.agreement for fact in table.tick().public if isinstance(fact, Entered)]


def test_it_is_in_force_from_the_next_round_without_a_vote_or_a_signature() -> None:
    table = Table(small(injects=(ORDERED,)))
    (agreement,) = entered(table)
    assert agreement.title == "The settlement"
    assert (agreement.negotiated, agreement.sponsors, agreement.entered) == (False, (), 1)
    assert table.world.public.record.agreements[agreement.id] == agreement
    (fact,) = (one for one in table.entries[-1].event.hidden if isinstance(one, Resolved))
    assert fact.reckoning.ballots == ()
    causes = [shift.cause for shift in fact.reckoning.shifts if shift.what == "capital"]
    assert "success" not in causes, "a government that was told what to do brings nothing home"


def test_it_moves_images_and_the_process_amplifies_none_of_it() -> None:
    table = Table(small(injects=(ORDERED,)))
    entered(table)
    table.until("decisions", 2)
    event = table.tick()
    (fact,) = (one for one in event.hidden if isinstance(one, Resolved))
    causes = [item.cause for item in fact.reckoning.accounts["nor"]["sud"].items]
    assert "communication" in causes
    assert "process" not in causes


@pytest.mark.slow
def test_bots_and_the_debrief_take_it_for_what_it_is() -> None:
    case = small(injects=(ORDERED,))
    game = play(case, SEED, bots(case))
    assert game.ended
    assert game.refused == []
    assert tell(game.entries).ended


DICTATE = """\
      - type: dictate
        title: Settlement
        parties: [east, west]
        articles:
          - id: 1
            measure: helsinki-notification
            parties: [east]
            values: {troops: 25000, days: 21, kilometres: 250}
"""


def written(text: str) -> str:
    mark = "      - {type: leap, party: east, discount: 50}\n"
    return SMALL.replace(mark, mark + text)


def test_a_scenario_can_dictate() -> None:
    (inject,) = read_scenario(written(DICTATE).encode(), "small.yaml").injects
    assert isinstance(inject.effects[-1], Dictate)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("[east, west]", "[east, east]", "at least two parties"),
        ("[east, west]", "[east, wets]", "did you mean “west”"),
        ("parties: [east]\n", "parties: [north]\n", "“north” is no party to this agreement"),
        ("helsinki-notification", "non-use-of-force", "knows no “days”"),
        ("helsinki-notification", "open-skies-flights", "is not offered"),
        (" days: 21,", "", "has no value for “days”"),
        ("troops: 25000", "troops: 1", "not to 1"),
    ],
)
def test_what_it_cannot_dictate_is_told_with_its_line(old: str, new: str, sentence: str) -> None:
    assert DICTATE.count(old) == 1
    with pytest.raises(ScenarioMistake) as refused:
        read_scenario(written(DICTATE.replace(old, new)).encode(), "small.yaml")
    told = [mistake for mistake in refused.value.mistakes if sentence in mistake.sentence]
    assert told, refused.value
    assert written(DICTATE.replace(old, new)).split("\n")[told[0].line - 1].strip()


def test_two_scenarios_that_differ_in_nothing_else_share_their_chance() -> None:
    """Law 7: what is dictated draws nothing."""
    plain, ordered = Table(small()), Table(small(injects=(replace(ORDERED, round=3),)))
    for table in (plain, ordered):
        table.until("decisions", 1)
    one, other = plain.tick(), ordered.tick()
    assert [fact for fact in one.hidden if isinstance(fact, Resolved)] == [
        fact for fact in other.hidden if isinstance(fact, Resolved)
    ]
