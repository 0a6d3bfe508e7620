"""S12: agent or artifact is a choice of lens.

"We remain uncertain about their precise status as agent (cause) or artifact (parallel
phenomenon) of change": under the lens `artifact`, taking all measures, leaps and detections out
changes no image, exactly; under `conventional`, the intensity of the process changes none.
"""

from msgspec.structs import replace

from game_rules.record.commands import Attention
from game_rules.record.world import Orders
from game_rules.scenario.constants import CONSTANTS
from game_rules.scenario.scenario import Lens, Tide
from tests.kit.bench import CARDS, Bench, conditions_for, party, scenario

MEASURES = ("annual-force-data", "military-hotline", "challenge-inspection", "incidents-at-sea")


def images(bench: Bench) -> list[dict[str, dict[str, tuple[int, int]]]]:
    """Every account's change, round by round."""
    return [
        {
            one: {other: (account.before, account.after) for other, account in row.items()}
            for one, row in book.accounts.items()
        }
        for book in bench.books
    ]


def changing(lens: Lens) -> Bench:
    """Two parties whose conditions the tide moves."""
    of = scenario(
        (party("a", 1, conditions_for(300)), party("b", 2, conditions_for(400))),
        350,
        lens=lens,
        noise=80,
    )
    tide = tuple(Tide(round=n, condition="unease", change=60) for n in (2, 3, 4))
    return Bench(of=replace(of, tide=tide), k=Bench().k)


def test_under_artifact_what_the_parties_do_moves_nothing() -> None:
    idle = changing("artifact").play(6)
    busy = changing("artifact").agree(*MEASURES, "defence-college-links")
    spend = Orders(
        postures={"b": "shave"},
        inspect="b",
        tokens=(Attention(token="question"), Attention(token="forum")),
        leap=("leap", "comply"),
    )
    for number in range(6):
        busy.play(1, orders={"a": spend}, stance="evade", leaps=["b"] if number == 2 else [])
    assert images(busy) == images(idle)


def test_under_artifact_the_tide_moves_images() -> None:
    bench = changing("artifact").play(6)
    causes = {
        item.cause
        for book in bench.books
        for row in book.accounts.values()
        for account in row.values()
        for item in account.items
    }
    assert causes <= {"tide", "slide", "institution"}
    assert bench.gain() > 0


def test_under_conventional_the_process_moves_nothing() -> None:
    dictated = changing("conventional").agree(*CARDS[:4], process=None).play(5)
    negotiated = changing("conventional").agree(*CARDS[:4], process=900).play(5, review=True)
    assert images(dictated) == images(negotiated)


def test_under_conventional_measures_work_although_nobody_is_ready() -> None:
    bench = Bench(ready=50, faith=200, lens="conventional").agree(*MEASURES).play()
    assert bench.gain() > 0.3


def test_under_agent_readiness_has_a_floor() -> None:
    unready = Bench(ready=50, faith=300, lens="agent").play(1)
    assert unready.account().readiness == CONSTANTS.agent_floor


def test_under_transformation_the_same_process_moves_much() -> None:
    """Otherwise the lens would be no choice."""
    dictated = Bench(ready=650, faith=350).agree(*MEASURES, process=None).play(5)
    negotiated = Bench(ready=650, faith=350).agree(*MEASURES, process=900).play(5, review=True)
    assert dictated.gain() <= 0.6 * negotiated.gain()
