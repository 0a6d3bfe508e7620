"""The playthroughs: one whole exercise per scenario as readable text.

Each is played by its script and the bots, and written down with every viewer's sight of it. The
text is kept; a line that changes is a rule that changed, and the commit says why. To write them
anew: `python -m tests.playthroughs.write`.
"""

from collections.abc import Callable
from pathlib import Path

from tests.playthroughs import helsinki, two_shores
from tests.playthroughs.evening import Evening

HERE = Path(__file__).parent

SCRIPTS: dict[str, Callable[[], Evening]] = {
    "two-shores": two_shores.evening,
    "helsinki": helsinki.evening,
}


def kept(name: str) -> Path:
    """Where the text of a playthrough is kept."""
    return HERE / f"{name}.txt"
