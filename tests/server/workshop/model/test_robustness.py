"""Robustness: what is drawn, what is counted, and that a study can be cut into pieces."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game_rules.scenario.constants import CONSTANTS, Constants
from server.workshop.model import robustness
from server.workshop.model.robustness import (
    Draw,
    Outcome,
    RobustnessMistake,
    counts,
    drawn,
    keep,
    numbers_word,
    played_with,
    read,
    rows,
    run,
    signatures,
    study,
    surely,
    whole_set,
)
from server.workshop.model.robustness_page import page, sentences

PLAYED = msgspec.to_builtins(CONSTANTS)


def flat(numbers: dict[str, object]) -> list[float]:
    """Every number of a record."""
    found: list[float] = []
    for value in numbers.values():
        match value:
            case dict():
                found += value.values()
            case list() | tuple():
                found += value
            case int() | float():
                found.append(value)
    return found


@given(st.integers(1, 10_000), st.floats(0.001, 0.5))
def test_every_number_is_drawn_and_none_leaves_its_range(number: int, change: float) -> None:
    for before, after in zip(flat(PLAYED), flat(drawn(number, change, "a")), strict=True):
        assert abs(after - before) <= abs(before) * change + (0.5 if isinstance(before, int) else 0)
        assert isinstance(before, int) or before == 0 or after != before


def test_a_draw_is_a_record_of_constants_and_the_same_word_gives_the_same() -> None:
    one = drawn(7, 0.05, "word")
    assert isinstance(msgspec.convert(one, Constants), Constants)
    assert one == drawn(7, 0.05, "word")
    assert one != drawn(7, 0.05, "another")
    assert one != drawn(8, 0.05, "word")
    assert drawn(0, 0.05, "word") == PLAYED


def test_small_counts_are_named_because_they_do_not_move() -> None:
    for name in counts(0.05):
        assert {drawn(number, 0.05, "a")[name] for number in range(50)} == {PLAYED[name]}
    assert "leap_wait" in counts(0.05)
    assert "leap_price" not in counts(0.05)


def test_all_signatures_have_tests_and_unknown_ones_are_refused() -> None:
    names = [path.stem.removeprefix("test_") for path in signatures()]
    assert names == [f"s{n}" for n in range(1, 17)] + [f"g{n}" for n in range(1, 10)]
    assert [path.stem for path in signatures(["G3", "S1"])] == ["test_s1", "test_g3"]
    with pytest.raises(RobustnessMistake, match="s99"):
        signatures(["S99"])


def draw(number: int, *held: tuple[str, str, bool], whole: bool = True) -> Draw:
    told = [Outcome(signature=name, test=test, holds=holds) for name, test, holds in held]
    return Draw(number=number, whole=whole, change=0.05, seed="a", outcomes=told)


DRAWS = (
    draw(1, ("S1", "t::test_a", True), ("G1", "t::test_slow", True), ("G1", "t::test_b", True)),
    draw(2, ("S1", "t::test_a", True), ("G1", "t::test_slow", False), ("G1", "t::test_b", True)),
    draw(3, ("S1", "t::test_a", False), ("G1", "t::test_b", True), whole=False),
)


def test_a_signature_is_judged_where_all_its_tests_ran() -> None:
    found = {one.signature: (one.held, one.draws, one.brittle) for one in rows(DRAWS)}
    assert found == {"S1": (2, 3, [("t::test_a", 1)]), "G1": (1, 2, [("t::test_slow", 1)])}
    assert whole_set(DRAWS) == (1, 2)


def test_what_stands_open_anyway_is_not_counted() -> None:
    known = Outcome(signature="G8", test="t::test_c", holds=False, open=True)
    both = msgspec.structs.replace(DRAWS[0], outcomes=[*DRAWS[0].outcomes, known])
    assert whole_set([both]) == (1, 1)


def test_the_page_and_the_sentences_say_the_same() -> None:
    told = page(DRAWS, 5)
    assert "Everything held in 1 of these 2" in " ".join(told.split()).replace(
        "everything", "Everything"
    )
    assert "| G1 | 1 | 2 | slow (1) | 0.0 |" in told
    assert list(sentences(DRAWS)) == [
        "S1: 2 of 3 (a in 1)",
        "G1: 1 of 2 (slow in 1)",
        "All together: 1 of 2; so that, at 95 %, it does in 3 % or more of all.",
    ]


def test_draws_are_kept_and_not_made_again(tmp_path: Path) -> None:
    file = tmp_path / "draws.jsonl"
    assert read(file) == []
    for one in DRAWS:
        keep(file, one)
    assert read(file) == list(DRAWS)
    assert list(study(3, 2, 0.05, "a", [], 1, known=read(file))) == []


def test_so_many_draws_say_no_more_than_they_can() -> None:
    """If 95 % of all held, 13 draws of 13 would be no wonder; 58 of 58 nearly rule less out."""
    assert surely(0, 20) == 0.0
    assert surely(20, 20) == pytest.approx(0.05 ** (1 / 20))
    assert surely(13, 13) < 0.8 < surely(14, 14) < 0.95 < surely(59, 59)
    assert surely(19, 20) < surely(20, 20)


def test_what_was_drawn_from_other_numbers_is_not_counted(tmp_path: Path) -> None:
    file = tmp_path / "draws.jsonl"
    mine = msgspec.structs.replace(DRAWS[0], of=played_with())
    for one in (DRAWS[1], mine):
        keep(file, one)
    assert read(file, played_with()) == [mine]


@pytest.mark.parametrize(
    "part",
    [
        "game_rules/bots/hawk.py",
        "game_rules/home/domestic.py",
        "game_rules/measures.yaml",
        "game_rules/cases/history/helsinki.yaml",
        "tests/theory/test_g8.py",
        "tests/kit/lineups.py",
        "bench/tournament.py",
    ],
)
def test_draws_know_the_rules_the_bots_the_cases_and_the_tests(tmp_path: Path, part: str) -> None:
    """Whoever changes one of these draws anew, and is not shown what was found before."""
    assert (robustness.ROOT / part).is_file()
    for path in (tmp_path / part, tmp_path / "docs" / "page.yaml"):
        path.parent.mkdir(parents=True)
        path.write_text("one", "utf-8")
    before = played_with(tmp_path)
    (tmp_path / "docs" / "page.yaml").write_text("other", "utf-8")
    assert played_with(tmp_path) == before
    (tmp_path / part).write_text("other", "utf-8")
    assert played_with(tmp_path) != before


def test_the_page_is_of_the_numbers_played_with() -> None:
    """Whoever moves a number draws anew: `detente robustness --page`."""
    page = robustness.ROOT / "docs" / "reference" / "robustness.md"
    assert f"`{numbers_word()}`" in page.read_text("utf-8")


@pytest.mark.slow
def test_a_draw_that_was_cut_short_goes_on_where_it_was(tmp_path: Path) -> None:
    files, part = signatures(["S6"]), tmp_path / "part"
    whole = run(1, 0.05, "a", files, whole=False, part=part).outcomes
    first, *rest = part.read_bytes().splitlines(keepends=True)
    # As a kill leaves it: one test told of, and a line cut off.
    odd = msgspec.json.encode(msgspec.structs.replace(whole[0], holds=not whole[0].holds))
    part.write_bytes(odd + b"\n" + rest[0][:20])
    again = run(1, 0.05, "a", files, whole=False, part=part).outcomes
    assert first
    assert again[0].holds is not whole[0].holds
    assert [one.test for one in again] == [one.test for one in whole]


@pytest.mark.slow
def test_the_tests_see_the_numbers_of_their_draw(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the played ones S2 holds; where measures prove nothing it does not."""
    files = signatures(["S2"])
    played = run(0, 0.05, "a", files, whole=False).outcomes
    assert played
    assert all(one.holds for one in played)
    monkeypatch.setattr(robustness, "drawn", lambda *_: {"evidence": 0.0})
    idle = run(1, 0.05, "a", files, whole=False).outcomes
    assert [one.test for one in idle] == [one.test for one in played]
    assert [one.holds for one in idle] != [one.holds for one in played]
