"""The declaratory diplomat: it wants something signed, and early.

Words and figures cost next to nothing at home, so it offers them in the first round and nothing
else later, however ready it is, without asking how they will be read: information can feed fears
as well (Macintosh 1996), and talk is cheap where trust is low (Baliga and Sjöström 2004). What
others offer it signs as any constructive party does. Who comes home with empty hands is pressed:
from the third round on it offers and signs whatever its capital carries. It keeps to the letter,
never doubts the own policy aloud, and never leaps.
"""

from game_rules.bots import reciprocator
from game_rules.bots.craft.temper import Temper
from game_rules.bots.craft.wishes import Wish
from game_rules.view import View

DIPLOMAT = Temper(
    shows=True,
    literal=True,
    presses=3,
    stance="letter",
    ways="quietly",
    echoes=True,
    leaps=1001,
    answers=1001,
)


def wishes(view: View, key: int) -> tuple[Wish, ...]:
    """What it wishes now."""
    return reciprocator.wishes(view, key, DIPLOMAT)


__all__ = ["DIPLOMAT", "wishes"]
