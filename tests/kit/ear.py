"""A listener at a table, without a socket."""

from server.table.exercise import Exercise
from server.wire.protocol import Farewell, You

NOBODY = You(viewer="", seat="", role=None, name="", exercise="", seminar="", watches=False)


class Ear:
    """A listener that writes down what it is told, when it is told."""

    seat = "ear"

    def __init__(self) -> None:
        self.said: list[str] = []
        self.exercise: Exercise | None = None

    def stir(self) -> None:
        self.said.append("stir")

    def move(self) -> None:
        pass

    def leave(self, code: Farewell) -> None:
        self.said.append(code)


__all__ = ["NOBODY", "Ear"]
