"""Walls: which facilitators look at all tables of a seminar at once.

At a table one is by an open socket. At the wall one asks for the list of tables every few seconds:
who has asked is there, until that page says that it looks elsewhere or asks no more. Advisory.
"""

import asyncio
from collections.abc import Callable
from typing import Final

from server.table.bus import Bus, Call, Present
from server.table.presence import Presence

AWAY: Final = 10.0
"""Seconds after which a page that has not asked again looks no more: it asks every three."""
KEEP: Final = 300.0
"""Seconds for which a wall that nobody asks about is kept."""
_PREFIX: Final = "wall:"


class Wall:
    """Who looks at one seminar as a whole."""

    def __init__(self, code: str, bus: Bus) -> None:
        self.presence = Presence(_PREFIX + code, bus)
        self.asked = _now()
        """When somebody last wanted to know."""
        self._pages: dict[bytes, tuple[str, float]] = {}
        """Page, known by its session → its account, and when it last asked."""

    def come(self, page: bytes, account: str) -> None:
        """A page shows it, and has asked for it again."""
        self._pages[page] = account, _now()
        self.look()

    def leave(self, page: bytes) -> None:
        """A page shows something else."""
        if self._pages.pop(page, None) is not None:
            self.look()

    def look(self) -> None:
        """Lets go of pages that ask no more, and says who is left."""
        late = _now() - AWAY
        self._pages = {page: one for page, one in self._pages.items() if one[1] > late}
        self.presence.say(account for account, _ in self._pages.values())

    @property
    def accounts(self) -> frozenset[str]:
        """All who look, wherever they do."""
        self.look()
        return self.presence.seats


class Walls:
    """The walls that somebody has asked about here."""

    def __init__(self, bus: Callable[[], Bus]) -> None:
        self._bus = bus
        self._walls: dict[str, Wall] = {}

    def look(self, page: bytes, account: str, code: str | None) -> None:
        """A page of an account shows this seminar's wall, or none, and no other."""
        for other, wall in self._walls.items():
            if other != code:
                wall.leave(page)
        if code is not None:
            self._wall(code).come(page, account)

    def at(self, code: str) -> frozenset[str]:
        """The accounts that look at a seminar as a whole."""
        wall = self._wall(code)
        wall.asked = _now()
        return wall.accounts

    def heard(self, id: str, call: Call) -> bool:
        """Whether a call by another process was about a wall; what it says is taken note of."""
        wall = self._walls.get(id.removeprefix(_PREFIX)) if id.startswith(_PREFIX) else None
        if wall is not None and isinstance(call, Present):
            wall.presence.hear(call)
        return id.startswith(_PREFIX)

    def ask(self) -> None:
        """Asks the other processes anew: what they said meanwhile was not heard."""
        for wall in self._walls.values():
            wall.presence.ask()

    def keep(self) -> None:
        """Says again who is here, lets go of who is not, and puts away what nobody wants."""
        for code, wall in list(self._walls.items()):
            wall.look()
            wall.presence.keep()
            if _now() - wall.asked > KEEP:
                self._bus().neglect(_PREFIX + code)
                del self._walls[code]

    def _wall(self, code: str) -> Wall:
        wall = self._walls.get(code)
        if wall is None:
            bus = self._bus()
            bus.attend(_PREFIX + code)
            wall = self._walls[code] = Wall(code, bus)
            wall.presence.ask()
        return wall


def _now() -> float:
    return asyncio.get_running_loop().time()


__all__ = ["AWAY", "KEEP", "Wall", "Walls"]
