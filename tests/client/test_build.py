import os
import subprocess

import pytest

from client import build


def test_node_comes_with_the_environment() -> None:
    run = subprocess.run([build.node(), "--version"], capture_output=True, text=True, check=True)
    assert run.stdout.startswith("v24.")
    assert build.npm().is_file()


def test_whatever_node_starts_finds_the_same_node(capfd: pytest.CaptureFixture[str]) -> None:
    build.run_node("-p", "process.env.PATH")
    assert capfd.readouterr().out.split(os.pathsep)[0] == str(build.node().parent)


def test_a_failing_program_is_told_by_its_own_code() -> None:
    assert build.main(["node", "-e", "process.exit(3)"]) == 3


def test_unknown_words_are_answered_with_the_manual() -> None:
    with pytest.raises(SystemExit, match="Builds the browser client"):
        build.main(["bake"])
