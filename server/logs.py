"""Logs: one line per happening, without tokens and without what people say to one another."""

import logging
import sys
import traceback
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
        shared.append(structlog.processors.ExceptionRenderer(_told_of))
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
    # psycopg says once more, without a cause, what we say with it.
    logging.getLogger("psycopg").setLevel(max(number, logging.ERROR))
    # redis-py complains, of each line, that an older Redis lacks what we do not ask for.
    logging.getLogger("redis").setLevel(max(number, logging.INFO))
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


_SPEAK: Final = (
    *(ArithmeticError, AssertionError, AttributeError, ImportError, IndexError, MemoryError),
    *(NameError, OSError, RuntimeError, TypeError),
)
"""Exceptions whose words are Python's or ours. Those of others repeat what was given: a value, a
key, in a database's case the whole row; and that may be what somebody wrote to somebody else."""


def _told_of(exc_info: structlog.typing.ExcInfo) -> str:
    """Where an exception came from, and what it says if that cannot be what somebody wrote."""
    return "\n".join(["Traceback (most recent call last):", *_traced(exc_info[1])])


def _traced(error: BaseException | None) -> list[str]:
    if error is None:
        return []
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    within = error.exceptions if isinstance(error, BaseExceptionGroup) else ()
    said = f": {error}" if isinstance(error, _SPEAK) else ""
    frames = "".join(traceback.format_tb(error.__traceback__))
    others = [line for each in (before, *within) for line in _traced(each)]
    return [*others, f"{frames}{type(error).__module__}.{type(error).__qualname__}{said}"]


def _traceback(out: TextIO, info: structlog.typing.ExcInfo) -> None:
    """On a terminal: set in, so that no line of it begins a line."""
    out.write("\n" + harmless(_told_of(info), but="\n").replace("\n", "\n  "))


class _NoNoise(logging.Filter):
    """Leaves out what any stranger can make uvicorn say, and what is said better elsewhere."""

    _SAID = (
        "Invalid HTTP request received",
        "Unsupported upgrade request",
        "No supported WebSocket",
        "Invalid UTF-8 sequence received",
        "Application startup failed",
        "ASGI callable returned without completing handshake",  # a foreign page was refused
    )

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether the line is worth keeping."""
        return not record.getMessage().startswith(self._SAID)


__all__ = ["Level", "configure", "detailed", "harmless"]
