"""Where the built browser client lies."""

from pathlib import Path

_SERVER = Path(__file__).resolve().parent


def built_client(server: Path = _SERVER) -> Path | None:
    """The folder that holds the built `index.html`; None where nobody has built one.

    A wheel carries it beside this file; in a checkout `make client` leaves it in `client/dist`.
    """
    places = [server / "static", server.parent / "client" / "dist"]
    return next((place for place in places if (place / "index.html").is_file()), None)


__all__ = ["built_client"]
