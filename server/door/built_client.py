"""Where the built browser client lies."""

import re
from pathlib import Path

_SCRIPT = re.compile(r'<script type="module"[^>]* src="(/assets/[^"]+)"')
_SERVER = Path(__file__).resolve().parents[1]


def built_client(server: Path = _SERVER) -> Path | None:
    """The folder that holds the built `index.html`; None where nobody has built one.

    A wheel carries it beside this file; in a checkout `make client` leaves it in `client/dist`.
    """
    places = [server / "static", server.parent / "client" / "dist"]
    return next((place for place in places if (place / "index.html").is_file()), None)


def build_of(folder: Path | None) -> str:
    """Which build lies there: the name of the script that its page begins with.

    The name holds a hash of all that the script leads to, so each build has another.
    """
    if folder is None:
        return ""
    found = _SCRIPT.search((folder / "index.html").read_text("utf-8"))
    return found[1] if found else ""


__all__ = ["build_of", "built_client"]
