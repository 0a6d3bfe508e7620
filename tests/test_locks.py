"""The locks hold behind any mirror: they name contents, never places."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PYTHON = ["requirements.lock", "requirements-dev.lock"]


def requirements(name: str) -> dict[str, str]:
    """Each locked distribution's name with all that the lock says of it."""
    parts = re.split(r"^(?=[a-z0-9])", (ROOT / name).read_text("utf-8"), flags=re.MULTILINE)
    return {part.split("==")[0]: part for part in parts if part}


@pytest.mark.parametrize("name", PYTHON)
def test_every_python_distribution_is_pinned_by_its_content(name: str) -> None:
    locked = requirements(name)
    assert len(locked) > 20
    for text in locked.values():
        assert re.match(r"[a-z0-9.\[\],-]+==\S+", text)
        assert "--hash=sha256:" in text


@pytest.mark.parametrize("name", PYTHON)
def test_the_python_locks_name_no_place(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    assert "://" not in text
    assert "--index" not in text
    assert "--find-links" not in text


def test_what_runs_is_what_was_tested() -> None:
    tested = requirements("requirements-dev.lock")
    for name, text in requirements("requirements.lock").items():
        assert tested[name].partition(" ")[0] == text.partition(" ")[0]


def test_the_client_lock_names_no_place() -> None:
    assert '"resolved"' not in (ROOT / "client" / "package-lock.json").read_text("utf-8")
