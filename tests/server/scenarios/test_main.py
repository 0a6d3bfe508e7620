"""Scenario files checked from a terminal, and what is generated of them."""

from pathlib import Path

import pytest
import typer

from server.scenarios import __main__
from tests.kit.written import SMALL


def run(*files: Path, **options: bool) -> int:
    """The exit code of `python -m server.scenarios`."""
    try:
        __main__.main(list(files), **options)
    except typer.Exit as ended:
        return int(ended.exit_code)
    return 0


def test_files_are_checked_from_a_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = tmp_path / "small.yaml", tmp_path / "bad.yaml"
    good.write_text(SMALL, "utf-8")
    bad.write_text(SMALL.replace("rounds: 3", "rounds: three"), "utf-8")
    assert run(good) == 0
    assert "“Small” is fine" in capsys.readouterr().out
    assert run(good, bad) == 1
    assert f"{bad}:7: “rounds” must be a whole number" in capsys.readouterr().err


def test_a_stale_file_is_told_and_written_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(__main__, "SCHEMA", tmp_path / "new" / "scenario.schema.json")
    monkeypatch.setattr(__main__, "TABLE", tmp_path / "new" / "measures.md")
    assert run(schema=True, table=True, check=True) == 1
    assert "scenario.schema.json is stale" in capsys.readouterr().err
    assert run(schema=True, table=True) == 0
    assert run(schema=True, table=True, check=True) == 0
