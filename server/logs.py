"""Logs: one line per happening, without tokens and without what people say to one another."""

import logging
import sys
from typing import Literal

import structlog

Level = Literal["debug", "info", "warning", "error"]


def configure(level: str = "info", *, colours: bool | None = None) -> None:
    """Sends the server's and its libraries' lines to standard error."""
    tty = sys.stderr.isatty() if colours is None else colours
    renderer: structlog.typing.Processor = (
        structlog.dev.ConsoleRenderer(
            colors=True, exception_formatter=structlog.dev.plain_traceback
        )
        if tty
        else structlog.processors.JSONRenderer(ensure_ascii=False)
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
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
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


class _NoNoise(logging.Filter):
    """Leaves out what any stranger can make uvicorn say, as often as they like."""

    _SAID = (
        "Invalid HTTP request received",
        "Unsupported upgrade request",
        "No supported WebSocket",
    )

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether the line is worth keeping."""
        return not record.getMessage().startswith(self._SAID)


__all__ = ["Level", "configure", "detailed"]
