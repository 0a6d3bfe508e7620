"""Lines of the log: whatever stands in one, it is one line, and no terminal obeys it."""

import io
import json
import logging
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest
import structlog
from rich.console import Console

from server import cli
from server.logs import configure, harmless

NASTY = "Ada\n2026 [error] forged\r\x1b[31mred\x1b]0;title\x07\x9b2J\u202egnp.exe\u2028\x7f\u0085"


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Iterator[Callable[[], str]]:
    """What was written to standard error; the logs are as they were afterwards."""
    root, kept = logging.getLogger(), structlog.get_config()
    handlers, level = root.handlers, root.level
    yield lambda: capsys.readouterr().err
    root.handlers = handlers
    root.setLevel(level)
    structlog.configure(**kept)


def happen() -> None:
    """A line of ours, one of a library's, and an exception that says what it was given."""
    structlog.get_logger().error("stored", exercise=NASTY, command=NASTY)
    logging.getLogger("a.library").error("refused %s", NASTY)
    try:
        raise RuntimeError(NASTY)
    except RuntimeError:
        structlog.get_logger().exception("broke", id=NASTY)


def test_in_a_file_each_happening_is_one_line_of_ascii(said: Callable[[], str]) -> None:
    configure("error", colours=False)
    happen()
    told = said()
    lines = told.rstrip("\n").split("\n")
    assert len(lines) == 3
    assert told.isascii()
    assert not [character for character in told if character < " " and character != "\n"]
    assert json.loads(lines[0])["exercise"] == NASTY, "and says what there was to say"


def test_on_a_terminal_nothing_that_was_given_is_obeyed(said: Callable[[], str]) -> None:
    configure("error", colours=True)
    happen()
    told = said()
    assert "2026 [error] forged" in told
    for obeyed in ("\x1b[31mred", "\x1b]0", "\x07", "\x9b", "\u202e", "\u2028", "\r", "\u0085"):
        assert obeyed not in told, repr(obeyed)
    assert not [line for line in told.split("\n") if line.startswith("2026 [error] forged")]


def test_what_can_be_read_stays_as_it_is() -> None:
    text = "Zoë Ångström, निशा, 李"
    assert harmless(text) == text
    assert harmless("a\nb", but="\n") == "a\nb"
    assert harmless("a\nb\x1b") == "a\\nb\\x1b"


@pytest.mark.parametrize("base", ["http://[fd00::1]:8000", "http://10.0.0.7:8000"])
def test_the_address_that_is_printed_is_the_address(
    monkeypatch: pytest.MonkeyPatch, base: str
) -> None:
    """In brackets stands a number, and no wish about colours."""
    out = io.StringIO()
    monkeypatch.setattr(cli, "console", Console(file=out, highlight=False, soft_wrap=True))
    house: Any = SimpleNamespace(
        control="c0ntrol",
        settings=SimpleNamespace(control_token=None),
        seminar=SimpleNamespace(code="ABCDEF"),
        event_log=SimpleNamespace(where="/srv/[bold]/log.sqlite3"),
    )
    cli._announce(house, base)
    assert f"{base}/#control=c0ntrol\n" in out.getvalue()
    assert f"{base}/#join=ABCDEF\n" in out.getvalue()
    assert "/srv/[bold]/log.sqlite3" in out.getvalue()
    house.settings.control_token = "c0ntrol"
    out.truncate(0)
    cli._announce(house, base)
    assert "c0ntrol" not in out.getvalue(), (
        "it is good for longer than once, and this is no terminal"
    )
    assert f"{base}/#control=…" in out.getvalue()
    house.control = None
    out.truncate(0)
    cli._announce(house, base)
    assert "#control=" not in out.getvalue(), "it would let nobody in"
    assert "DETENTE_CONTROL_TOKEN was replaced" in out.getvalue()


@pytest.mark.parametrize("colours", [False, True])
def test_of_an_exception_that_repeats_what_it_was_given_the_kind_and_the_place_are_told(
    said: Callable[[], str], colours: bool
) -> None:
    secret = "we-would-give-up-the-islands"
    configure("error", colours=colours)
    try:
        try:
            int(secret)
        except ValueError as error:
            raise KeyError(secret) from error
    except KeyError:
        structlog.get_logger().exception("broke")
    try:
        raise ExceptionGroup(secret, [UnicodeError(secret)])
    except ExceptionGroup:
        structlog.get_logger().exception("broke")
    told = said()
    assert secret not in told
    for kind in ("builtins.ValueError", "builtins.KeyError", "builtins.UnicodeError"):
        assert kind in told
    assert "int(secret)" in told, "and the line that broke"
