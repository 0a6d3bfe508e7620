"""Readings of cases that are kept, and when they are not trusted."""

from pathlib import Path

import pytest

from game_rules.scenario.scenario import Scenario
from server.scenarios.kept import folder, kept
from server.scenarios.loading import CASES, load_scenario

POP_UP = CASES / "pop-up.yaml"


class Reader:
    """Reads the same case and counts how often."""

    def __init__(self) -> None:
        self.scenario = load_scenario(POP_UP)
        self.times = 0

    def __call__(self) -> Scenario:
        self.times += 1
        return self.scenario


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return folder()


def test_a_case_is_read_once_and_is_the_same_afterwards(cache: Path) -> None:
    read = Reader()
    first, second = (kept(b"case", b"catalogue", read) for _ in range(2))
    assert read.times == 1
    assert first == second == read.scenario
    assert len(list(cache.iterdir())) == 1


def test_a_changed_case_or_catalogue_is_read_anew(cache: Path) -> None:
    read = Reader()
    for case, catalogue in ((b"a", b"c"), (b"b", b"c"), (b"a", b"d"), (b"a", b"c")):
        kept(case, catalogue, read)
    assert read.times == 3
    assert len(list(cache.iterdir())) == 3


def test_what_was_kept_and_is_broken_is_read_anew(cache: Path) -> None:
    read = Reader()
    kept(b"case", b"catalogue", read)
    (place,) = cache.iterdir()
    place.write_bytes(b'{"id": "pop-up"')
    assert kept(b"case", b"catalogue", read) == read.scenario
    assert read.times == 2


def test_where_nothing_can_be_kept_the_case_is_read_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    read = Reader()
    assert kept(b"case", b"catalogue", read) == read.scenario
