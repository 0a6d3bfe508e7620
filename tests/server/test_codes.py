"""Every code that the server refuses with has words in the client's catalogue."""

import re
from pathlib import Path
from typing import get_args

from server.people import holders, leave, notebook
from server.people.tokens import Stranger
from server.wire.protocol import Farewell

ROOT = Path(__file__).resolve().parents[2]
PROBLEM = r"(?:NotFound|NotAllowed|Forbidden|Conflict|Unfit|TooFast)\(\s*\"([a-z-]+)\""
REFUSED = r"Refused\(\s*code=\"([a-z-]+)\""
ANSWERED = (
    r"\"code\": \"([a-z-]+)\"|\d{3}: \"([a-z-]+)\""
    r"|_(?:problem|refuse)\((?:send, )?\d+, \"([a-z-]+)\""
)
NAMED = r"return \"(name-[a-z-]+)\""


_WHY_NOT = {*get_args(holders.WhyNot), *get_args(leave.WhyNot), *get_args(notebook.WhyNot)} - {""}


def codes() -> set[str]:
    found = {*get_args(Farewell), *get_args(Stranger), *_WHY_NOT, "too-fast", "not-understood"}
    for path in (ROOT / "server").rglob("*.py"):
        text = path.read_text("utf-8")
        for pattern in (PROBLEM, REFUSED, ANSWERED, NAMED):
            for match in re.finditer(pattern, text):
                found.update(filter(None, match.groups()))
    return found


def test_every_code_of_the_door_has_words() -> None:
    words = sorted((ROOT / "client/locales/en").glob("*.ftl"))
    catalogue = "\n".join(path.read_text("utf-8") for path in words)
    worded = set(re.findall(r"^refused-([a-z-]+) =", catalogue, re.MULTILINE))
    assert {"name-too-long", "only-control", "no-seat", "foreign-origin", "try-again"} <= codes()
    assert codes() - worded == set()
