"""Logs: one line per happening, without tokens and without what people say to one another."""

import io
import logging
import sys
import unicodedata
from typing import Final, Literal, TextIO

import structlog

Level = Literal["debug", "info", "warning", "error"]


def configure(level: str = "info", *, colours: bool | None = None) -> None:
    """Sends the server's and its libraries' lines to standard error."""
    tty = sys.stderr.isatty() if colours is None else colours
    renderer: structlog.typing.Processor = (
        structlog.dev.ConsoleRenderer(colors=True, exception_formatter=_traceback)
        if tty
        else structlog.processors.JSONRenderer()  # all but ASCII is escaped: nothing to obey
    )
    shared: list[structlog.typing.Processor] = [
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    if not tty:
        shared.append(structlog.processors.format_exc_info)
    number = logging.getLevelNamesMapping()[level.upper()]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                *([_visible] if tty else []),
                renderer,
            ],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(number)
    # uvicorn says at `info` what nobody asks for; alembic says what it does not do.
    for name in ("uvicorn", "uvicorn.error", "alembic"):
        logging.getLogger(name).handlers = []
        logging.getLogger(name).setLevel(max(number, logging.WARNING))
    uvicorn = logging.getLogger("uvicorn.error")
    uvicorn.filters = [_NoNoise()]


def detailed() -> bool:
    """Whether lines of the finest kind are kept: to make one for nobody takes its time too."""
    return _root.isEnabledFor(logging.DEBUG)


_root = logging.getLogger()


_OBEYED: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def harmless(text: str, but: str = "") -> str:
    """A text in which what a terminal would obey is written out: no line or colour is forged."""
    return "".join(
        character.encode("unicode_escape").decode()
        if unicodedata.category(character) in _OBEYED and character not in but
        else character
        for character in text
    )


def _visible(
    _logger: object, _method: str, line: structlog.typing.EventDict
) -> structlog.typing.EventDict:
    for name, value in line.items():
        if isinstance(value, str):
            line[name] = harmless(value)
    return line


def _traceback(out: TextIO, error: structlog.typing.ExcInfo) -> None:
    """What an exception says may be what somebody wrote: set in, no line of it begins a line."""
    told = io.StringIO()
    structlog.dev.plain_traceback(told, error)
    out.write(harmless(told.getvalue(), but="\n").replace("\n", "\n  "))


class _NoNoise(logging.Filter):
    """Leaves out what any stranger can make uvicorn say, and what is said better elsewhere."""

    _SAID = (
        "Invalid HTTP request received",
        "Unsupported upgrade request",
        "No supported WebSocket",
        "Invalid UTF-8 sequence received",
        "Application startup failed",
    )

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether the line is worth keeping."""
        return not record.getMessage().startswith(self._SAID)


__all__ = ["Level", "configure", "detailed", "harmless"]
