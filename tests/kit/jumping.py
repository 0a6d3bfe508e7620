"""A clock that somebody sets while a server goes by it."""

from server.archive.moments import MachineMoments


class Jumping:
    """A machine whose clock somebody puts back and on."""

    def __init__(self, most: int = 24 * 3600 * 1000) -> None:
        self.passed = self.off = 0
        self._most = most
        self.moments = self.started_anew()

    def started_anew(self) -> MachineMoments:
        """What a process goes by that starts now."""
        return MachineMoments(
            lambda: (1_000_000 + self.passed + self.off) * 10**9,
            lambda: self.passed * 10**9,
            self._most,
        )

    def told(self, passed: int = 0, off: int | None = None) -> int:
        """What it says so much later, when the clock is off by so much; in seconds."""
        self.passed += passed
        self.off = self.off if off is None else off
        return self.moments.now() // 1000 - 1_000_000


__all__ = ["Jumping"]
