"""Meters: what this process has done, counted where it does it and read when somebody asks.

Plain numbers, since an `inc()` with a lock costs more than what some of them count.
"""

import logging
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib.metadata import version
from typing import Final

from prometheus_client import CollectorRegistry, ProcessCollector
from prometheus_client.exposition import generate_latest
from prometheus_client.metrics_core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    Metric,
)
from prometheus_client.registry import Collector

_SECONDS: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)
_ROWS: Final = (1, 2, 4, 8, 16, 32, 64, 128, 256, 512)


class Spread:
    """How often something was how large."""

    __slots__ = ("bounds", "counts", "total")

    def __init__(self, bounds: tuple[float, ...]) -> None:
        self.bounds = bounds
        self.counts = [0] * (len(bounds) + 1)
        self.total = 0.0

    def add(self, value: float) -> None:
        """One more."""
        self.counts[bisect_left(self.bounds, value)] += 1
        self.total += value

    def buckets(self) -> list[tuple[str, float]]:
        """As Prometheus wants them: each with all below it."""
        found, below = [], 0
        for bound, count in zip((*map(str, self.bounds), "+Inf"), self.counts, strict=True):
            below += count
            found.append((bound, float(below)))
        return found


@dataclass(slots=True)
class Meters:
    """The counts of one process."""

    commands: int = 0
    """Of people, that are in the log."""
    refusals: Counter[str] = field(default_factory=Counter)
    http_refusals: Counter[str] = field(default_factory=Counter)
    goodbyes: Counter[str] = field(default_factory=Counter)
    """By which code connections were ended from here."""
    errors: int = 0
    """Lines of the log at the level `error`, of ours and of libraries."""
    answers: Spread = field(default_factory=lambda: Spread(_SECONDS))
    """Seconds from a command's arrival until it is done."""
    parts_sent: int = 0
    parts_skipped: int = 0
    """Parts that were overtaken by a newer one before the connection took them."""
    batches: Spread = field(default_factory=lambda: Spread(_ROWS))
    """Rows of a commit."""
    commits: Spread = field(default_factory=lambda: Spread(_SECONDS))
    """Seconds of a commit."""
    doorbell: Spread = field(default_factory=lambda: Spread(_SECONDS))
    """Seconds from another process's entry until it is told here."""


RUNNING: Final = {"version": version("detente")}
"""By what an operator tells one release from the next."""

meters = Meters()
"""Of this process."""


class ErrorLines(logging.Handler):
    """Counts what an operator should read."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)

    def emit(self, _record: logging.LogRecord) -> None:
        """One more."""
        meters.errors += 1


class _Reading(Collector):
    """The meters as metrics."""

    def __init__(self, gauges: Callable[[], dict[str, int]]) -> None:
        self._gauges = gauges

    def collect(self) -> Iterator[Metric]:
        """Reads them."""
        name = "detente_"
        yield CounterMetricFamily(
            name + "commands", "Commands of people that are in the log.", value=meters.commands
        )
        for label, what, counts in (
            ("refusals", "Commands that were refused, by code.", meters.refusals),
            ("http_refusals", "Requests that were refused, by code.", meters.http_refusals),
            ("goodbyes", "Connections that were ended from here, by code.", meters.goodbyes),
        ):
            counted = CounterMetricFamily(name + label, what, labels=["code"])
            for code, count in sorted(counts.items()):
                counted.add_metric([code], count)
            yield counted
        yield CounterMetricFamily(
            name + "errors", "Lines of the log at the level error.", value=meters.errors
        )
        yield CounterMetricFamily(
            name + "parts_sent", "Parts of views that were sent.", value=meters.parts_sent
        )
        yield CounterMetricFamily(
            name + "parts_skipped",
            "Parts that a newer one overtook before they were sent.",
            value=meters.parts_skipped,
        )
        for label, what, spread in (
            ("command_seconds", "Seconds from a command until it is done.", meters.answers),
            ("commit_rows", "Rows of a commit.", meters.batches),
            ("commit_seconds", "Seconds that a commit took.", meters.commits),
            (
                "doorbell_seconds",
                "Seconds from an entry of another process until it is told here.",
                meters.doorbell,
            ),
        ):
            yield HistogramMetricFamily(
                name + label, what, buckets=spread.buckets(), sum_value=spread.total
            )
        info = GaugeMetricFamily(name + "info", "What runs here: always 1.", labels=[*RUNNING])
        info.add_metric([*RUNNING.values()], 1)
        yield info
        for label, value in self._gauges().items():
            yield GaugeMetricFamily(name + label, GAUGES[label], value=value)


GAUGES: Final = {
    "connections": "Sockets that are open at this process.",
    "exercises": "Exercises that this process has in memory.",
    "storing": "Whether what people do is being stored.",
    "bus": "Whether this process hears the others through Redis.",
}
"""What is read at the moment it is asked for, and what it means."""


def exposition(gauges: Callable[[], dict[str, int]]) -> bytes:
    """All of it as Prometheus reads it."""
    registry = CollectorRegistry()
    registry.register(_Reading(gauges))
    ProcessCollector(registry=registry)
    return generate_latest(registry)


__all__ = ["GAUGES", "RUNNING", "ErrorLines", "Meters", "Spread", "exposition", "meters"]
