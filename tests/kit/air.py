"""Air: a real network line that loses packets, is slow, or falls silent, without asking anybody.

A program in a network namespace of its own holds the far end of a tunnel device. Every packet that
the system sends to `FAR` comes to it; it is thrown away, or comes back later with its two addresses
exchanged, so that it arrives at this same machine as if from there. (Exchanging them leaves the
checksums right.) Both ends are the system's own TCP: what is lost is sent again by it, as late as
it likes. Which packets are lost is drawn by key, from the seed, the direction and the packet's
number.

A server and a browser are started in the namespace by putting `inside` before their commands.
"""

import ctypes
import fcntl
import hashlib
import heapq
import json
import os
import select
import socket
import struct
import subprocess
import sys
import time
from dataclasses import asdict, astuple, dataclass
from pathlib import Path
from typing import IO, Any, Final, Self

ROOT: Final = Path(__file__).resolve().parents[2]
NEAR, FAR = "192.0.2.1", "192.0.2.2"
"""Addresses for documentation (RFC 5737): they are nobody's."""
_DEVICE: Final = b"air0"
_QUEUE: Final = 64_000
"""Bytes that wait in each direction, as in a small access point; what is more is lost."""
_FIN, _SYN = 1, 2
_CYCLE: Final = 2**32
"""After so many bytes TCP counts from nought again."""
_TUN, _BARE = 0x0001, 0x1000
_SET_TUN, _SET_ADDRESS, _SET_PEER, _SET_FLAGS = 0x400454CA, 0x8916, 0x8918, 0x8914
_UP_AND_RUNNING = 0x41


@dataclass(frozen=True)
class Came:
    """Bytes carried down to whoever called and up from them, and packets lost."""

    down: int = 0
    up: int = 0
    lost: int = 0
    fresh: int = 0
    """Bytes that had to come down once: arrived or lost, and not those that were sent again, with
    or without need. They are the same in any weather."""

    def since(self, before: Self) -> "Came":
        """What has come since then."""
        pairs = zip(astuple(self), astuple(before), strict=True)
        return Came(*(now - then for now, then in pairs))


class Air:
    """The near side: starts the line, and says what the weather is like."""

    def __enter__(self) -> Self:
        user = [] if os.geteuid() == 0 else ["--map-root-user"]
        self._process = subprocess.Popen(
            ["unshare", *user, "--net", sys.executable, "-m", "tests.kit.air"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._say({})
        return self

    def __exit__(self, *_exception: object) -> None:
        self._process.kill()
        self._process.wait()
        for end in (self._process.stdin, self._process.stdout):
            assert end is not None
            end.close()

    @property
    def inside(self) -> list[str]:
        """What stands before a command that is to run at this line."""
        user = [] if os.geteuid() == 0 else ["--user", "--preserve-credentials"]
        return ["nsenter", "--target", str(self._process.pid), *user, "--net", "--"]

    def clear(self) -> None:
        """Everything comes through at once."""
        self._say({"rate": 0, "delay": 0, "loss": 0, "silent": False})

    def bad(self, *, rate: int, delay: float, loss: int, seed: int = 0) -> None:
        """So many bytes a second each way, so late, and of a thousand packets so many lost."""
        self._say({"rate": rate, "delay": delay, "loss": loss, "seed": seed, "silent": False})

    def silent(self) -> None:
        """Nothing comes through any more, and nobody is told."""
        self._say({"silent": True})

    def came(self) -> Came:
        """What it has carried since it was opened."""
        return self._say({})

    def _say(self, weather: dict[str, Any]) -> Came:
        asks, answers = self._process.stdin, self._process.stdout
        assert asks is not None
        assert answers is not None
        asks.write(json.dumps(weather) + "\n")
        asks.flush()
        told = answers.readline()
        if not told:
            raise OSError("no namespace with a tunnel can be had here: see the message above")
        return Came(**json.loads(told))


class Line:
    """The far end, in the namespace."""

    def __init__(self, tunnel: IO[bytes]) -> None:
        self.rate, self.delay, self.loss, self.seed = 0, 0.0, 0, 0
        self.silent = False
        self.counted = asdict(Came())
        self._tunnel = tunnel
        self._under_way: list[tuple[float, int, bytes]] = []
        self._free = {True: 0.0, False: 0.0}
        self._numbers = {True: 0, False: 0}
        self._said: dict[bytes, int] = {}
        """Connection → up to which of its bytes something was sent down."""

    def carry(self) -> None:
        """Until nobody says anything about the weather any more."""
        asked = sys.stdin.fileno()
        waiting = select.poll()
        waiting.register(self._tunnel, select.POLLIN)
        waiting.register(asked, select.POLLIN)
        while True:
            due = self._under_way[0][0] - time.monotonic() if self._under_way else None
            ready = waiting.poll(None if due is None else max(0, due) * 1000)
            for descriptor, _ in ready:
                if descriptor != asked:
                    self._take(self._tunnel.read(65_535))
                elif not self._answer(sys.stdin.readline()):
                    return
            self._deliver()

    def _answer(self, weather: str) -> bool:
        if weather:
            vars(self).update(json.loads(weather))
            sys.stdout.write(json.dumps(self.counted) + "\n")
            sys.stdout.flush()
        return bool(weather)

    def _take(self, packet: bytes) -> None:
        if packet[0] >> 4 != 4:
            return  # of another version of the protocol, about itself
        now = time.monotonic()
        up = self._goes_up(packet)
        self._numbers[up] += 1
        if not up and self._is_fresh(packet):
            self.counted["fresh"] += len(packet)
        begins = max(now, self._free[up])
        too_much = self.rate and (begins - now) * self.rate > _QUEUE
        if self.silent or too_much or self._is_lost(up, self._numbers[up]):
            self.counted["lost"] += 1
            return
        self.counted["up" if up else "down"] += len(packet)
        self._free[up] = begins + (len(packet) / self.rate if self.rate else 0)
        exchanged = packet[:12] + packet[16:20] + packet[12:16] + packet[20:]
        order = self._numbers[up]
        heapq.heappush(self._under_way, (self._free[up] + self.delay, order, exchanged))

    def _goes_up(self, packet: bytes) -> bool:
        """Whoever calls has the higher port here, or all goes one way, which is slower still."""
        at = (packet[0] & 15) * 4
        source, target = struct.unpack("!HH", packet[at : at + 4])
        return bool(source > target)

    def _is_fresh(self, packet: bytes) -> bool:
        """Whether it bears what was not sent before. A mere acknowledgement bears nothing."""
        at = (packet[0] & 15) * 4
        ports, sequence, rest = struct.unpack("!4sI4xH", packet[at : at + 14])
        begins_or_ends = rest & (_SYN | _FIN)
        bears = len(packet) - at - (rest >> 12) * 4 + bool(begins_or_ends)
        key = packet[12:20] + ports
        if not bears:
            return False
        end = (sequence + bears) % _CYCLE
        if rest & _SYN:
            known = self._said.get(key)
            self._said[key] = end
            return bool(known != end)
        more = (end - self._said.get(key, sequence)) % _CYCLE
        if not 0 < more < _CYCLE // 2:
            return False
        self._said[key] = end
        return True

    def _is_lost(self, up: bool, number: int) -> bool:
        drawn = hashlib.sha256(f"{self.seed} {up} {number}".encode()).digest()
        return int.from_bytes(drawn[:4], "big") % 1000 < self.loss

    def _deliver(self) -> None:
        while self._under_way and self._under_way[0][0] <= time.monotonic():
            _, _, packet = heapq.heappop(self._under_way)
            if not self.silent:
                self._tunnel.write(packet)


def _open() -> IO[bytes]:
    """The tunnel device, with its two addresses, up; and the namespace's loopback with it."""
    tunnel = Path("/dev/net/tun").open("r+b", buffering=0)  # noqa: SIM115 - for good
    fcntl.ioctl(tunnel, _SET_TUN, struct.pack("16sH22x", _DEVICE, _TUN | _BARE))
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:

        def configure(request: int, device: bytes, value: bytes) -> None:
            fcntl.ioctl(control, request, struct.pack("16s24s", device, value))

        for request, address in ((_SET_ADDRESS, NEAR), (_SET_PEER, FAR)):
            packed = struct.pack("=HH4s", socket.AF_INET, 0, socket.inet_aton(address))
            configure(request, _DEVICE, packed)
        for device in (_DEVICE, b"lo"):
            configure(_SET_FLAGS, device, struct.pack("=H", _UP_AND_RUNNING))
    return tunnel


if __name__ == "__main__":
    # Whoever started it may be killed; nothing is left behind then.
    ctypes.CDLL(None).prctl(1, 9)
    Line(_open()).carry()

__all__ = ["FAR", "NEAR", "Air", "Came"]
