"""Who is let in."""

from game_rules.compliance.inspections import granted, quota
from game_rules.scenario.treaty import Agreement, Article
from server.scenarios.loading import load_catalogue

MEASURES = load_catalogue().by_id()
NAMES = ("a", "b", "c", "d")
KEYS = {name: key for key, name in enumerate(NAMES, 1)}


def promising(count: int, name: str = "challenge-inspection") -> Agreement:
    values = {one.id: one.default for one in MEASURES[name].parameters}
    if "inspections" in values:
        values["inspections"] = count
    article = Article(id=1, measure=name, parties=NAMES, values=values)
    return Agreement(
        id="x",
        title="X",
        sponsors=("a",),
        parties=NAMES,
        open_to=(),
        articles=(article,),
        entered=0,
    )


def let_in(seed: int, *agreements: Agreement) -> dict[str, str]:
    return granted(f"{seed:032x}", 1, KEYS, {"b": "a", "c": "a", "d": "a"}, agreements, MEASURES)


def test_the_most_that_was_promised_counts() -> None:
    assert quota("a", [promising(1), promising(2)], MEASURES) == 2
    assert quota("a", [], MEASURES) == 0
    assert quota("a", [promising(1), promising(0, "any-station-any-time")], MEASURES) is None


def test_no_more_are_let_in_than_were_promised_entry() -> None:
    assert {len(let_in(seed, promising(2))) for seed in range(10)} == {2}
    assert len(let_in(0, promising(0, "any-station-any-time"))) == 3


def test_who_comes_first_is_chance_and_no_party_is_special() -> None:
    first = {next(iter(let_in(seed, promising(1)))) for seed in range(40)}
    assert first == {"b", "c", "d"}
