"""One measurement of one server with one crowd."""

from dataclasses import dataclass

import msgspec

from bench.crowd import Crowd
from bench.everybody import Hurry
from bench.process import Server


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    """What a run gave."""

    server: str
    exercises: int
    people: int
    loop: str
    commands_per_second: float
    deliveries_per_second: float
    p50_ms: float
    p99_ms: float
    cpu_us_per_delivery: float
    bytes_per_delivery: float
    idle_kib: float | None = None


@dataclass
class Run:
    """A crowd in front of a server."""

    name: str
    server: Server
    crowd: Crowd
    people: int

    async def closed(self, seconds: float) -> Figures:
        """One command in flight per exercise."""
        used = self.server.cpu()
        taken = await self.crowd.closed(seconds)
        return self._figures("closed", taken, self.server.cpu() - used)

    async def rushed(self, crowd: Hurry, seconds: float) -> Figures:
        """One command in flight per person."""
        used = self.server.cpu()
        taken = await crowd.rush(seconds)
        return self._figures("everybody", taken, self.server.cpu() - used)

    async def opened(self, rate: float, seconds: float) -> Figures:
        """Commands at a steady rate."""
        used = self.server.cpu()
        taken = await self.crowd.opened(rate, seconds)
        return self._figures(f"open {rate:.0f}/s", taken, self.server.cpu() - used)

    def _figures(self, loop: str, taken: float, cpu: float) -> Figures:
        crowd = self.crowd
        if crowd.lost:
            raise RuntimeError(f"{self.name}: {crowd.lost} connections were lost")
        times = sorted(crowd.latencies)
        # With one command in flight a latency is of a delivery, with many of a command.
        deliveries = crowd.done * self.people
        return Figures(
            server=self.name,
            exercises=len(crowd.rooms),
            people=self.people,
            loop=loop,
            commands_per_second=crowd.done / taken,
            deliveries_per_second=deliveries / taken,
            p50_ms=1e3 * times[len(times) // 2],
            p99_ms=1e3 * times[min(len(times) - 1, len(times) * 99 // 100)],
            cpu_us_per_delivery=1e6 * cpu / deliveries,
            bytes_per_delivery=crowd.bytes / deliveries,
        )
