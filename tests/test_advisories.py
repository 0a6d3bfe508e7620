"""A hole that is known is found, and a copy that knows nothing of us is no good news."""

from pathlib import Path

import pytest

from tests.advisories import is_about, main, pins

LOCK = """\
a-package[fast]==1.4.2 ; python_version < '3.12' \\
    --hash=sha256:00
a-package==1.5.0 ; python_version >= '3.12' \\
    --hash=sha256:00
other.one==2.0
    # via a-package==9
"""


def advised(folder: Path, *events: str, more: str = "") -> Path:
    place = folder / "vulns" / "A_Package"
    place.mkdir(parents=True, exist_ok=True)
    told = "\n".join(f"    - {event}" for event in events)
    (place / "PYSEC-1.yaml").write_text(
        "id: PYSEC-1\nmodified: 2024-03-05T00:00:00Z\naffected:\n- ranges:\n"
        f"  - type: ECOSYSTEM\n    events:\n{told}\n{more}"
    )
    return folder


def test_a_lock_is_read_with_all_versions_of_a_package() -> None:
    assert pins(LOCK) == {("a-package", "1.4.2"), ("a-package", "1.5.0"), ("other-one", "2.0")}


@pytest.mark.parametrize(
    ("events", "more", "code"),
    [
        (('introduced: "0"', "fixed: 1.4.3"), "", 1),
        (('introduced: "0"', "fixed: 1.4.2"), "", 0),
        (("introduced: 1.4.3", "fixed: 1.5.0"), "", 0),
        (("introduced: 1.4.3",), "", 1),
        (('introduced: "0"', "last_affected: 1.4.2"), "", 1),
        (('introduced: "0"', "last_affected: 1.4.1"), "", 0),
        (('introduced: "0"', "fixed: 1.0", "introduced: 1.5.0", "fixed: 1.5.1"), "", 1),
        (("introduced: 1.4.1", "fixed: abc"), "", 1),
        (("introduced: 9.0",), "  versions:\n  - 1.4.2\n", 1),
        (('introduced: "0"',), "withdrawn: 2024-04-01T00:00:00Z\n", 0),
    ],
)
def test_what_is_known_of_a_version_is_told(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    events: tuple[str, ...],
    more: str,
    code: int,
) -> None:
    lock = tmp_path / "lock"
    lock.write_text(LOCK)
    assert main(advised(tmp_path, *events, more=more), lock) == code
    told = capsys.readouterr().out
    assert "3 pins; 1 advisories about them, the newest of 2024-03-05." in told
    assert ("PYSEC-1" in told) == bool(code)


def test_a_copy_that_says_nothing_of_our_packages_is_no_good_news(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    lock.write_text("something==1\n")
    assert main(advised(tmp_path, 'introduced: "0"'), lock) == 1


def test_commits_are_no_versions() -> None:
    git = {"affected": [{"ranges": [{"type": "GIT", "events": [{"introduced": "abc"}]}]}]}
    assert not is_about(git, "1.0")
