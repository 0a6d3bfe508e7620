"""What is found out."""

from game_rules.compliance.postures import stance
from game_rules.compliance.verification import Watch, observe, odds
from game_rules.record.commands import Stance
from game_rules.record.ledger import Compliance
from game_rules.record.world import Orders
from game_rules.scenario.treaty import Agreement, Article
from tests.kit.small import measure

MEASURE = measure("m", "information", "informational", 1)
ARTICLE = Article(id=1, measure="m", parties=("a", "b"), values={}, monitor="c")
PACT = Agreement(
    id="x",
    title="X",
    sponsors=("a",),
    parties=("a", "b"),
    open_to=(),
    articles=(ARTICLE,),
    entered=0,
)
BLIND = Watch(inspected=False, watching=0, monitors=frozenset())


def test_evasion_takes_the_head_and_the_military() -> None:
    wish = {"b": "evade", "c": "shave"}
    alone = Orders(postures=wish, evasion=("comply",))  # type: ignore[arg-type]
    both = Orders(postures=wish, evasion=("comply", "leap"))  # type: ignore[arg-type]
    assert stance(alone, "b") == "letter"
    assert stance(both, "b") == "evade"
    assert stance(alone, "c") == "shave"
    assert stance(both, "d") == stance(None, "b") == "letter"


def test_inspection_observation_and_monitors_each_help() -> None:
    base = odds(MEASURE, ARTICLE, "evade", BLIND)
    inspected = Watch(inspected=True, watching=0, monitors=frozenset())
    watching = Watch(inspected=False, watching=2, monitors=frozenset())
    monitored = Watch(inspected=False, watching=0, monitors=frozenset({"c"}))
    elsewhere = Watch(inspected=False, watching=0, monitors=frozenset({"d"}))
    for better in (inspected, watching, monitored):
        assert odds(MEASURE, ARTICLE, "evade", better) > base
    assert odds(MEASURE, ARTICLE, "evade", elsewhere) == base
    assert odds(MEASURE, ARTICLE, "shave", BLIND) < base


def seen(true: Stance, seed: int) -> Compliance:
    sheet = Orders(postures={"a": true}, evasion=("leap", "comply"))
    (found,) = observe(
        f"{seed:032x}", 1, (1, 2), "b", "a", iter([(PACT, ARTICLE)]), sheet, {"m": MEASURE}, BLIND
    )
    one, chance = found
    assert (chance is None) == (true in ("spirit", "letter"))
    return one


def test_whoever_complies_is_never_suspected() -> None:
    assert {seen("spirit", n).seen for n in range(50)} == {"spirit"}
    assert {seen("letter", n).seen for n in range(50)} == {"letter"}


def test_what_nobody_finds_out_looks_like_the_letter() -> None:
    found = [seen("evade", n) for n in range(200)]
    assert {one.seen for one in found} == {"evade", "letter"}
    assert all((one.seen == "evade") == (one.draw < one.odds) for one in found)
    assert all(one.true == "evade" for one in found)
