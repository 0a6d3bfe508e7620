"""Problems: how the HTTP side refuses. Every refusal is a code with arguments.

Problem
├── NotFound            404
├── NotAllowed          401: no token, or none that is known
├── Forbidden           403: known, but not for this
├── Conflict            409: the exercise is full, or the rules refuse
├── Unfit               422: what was sent cannot be used
├── TooFast             429
└── TryAgain            503: not stored; nothing has happened
"""

from collections.abc import Mapping


class Problem(Exception):  # noqa: N818 - it is a refusal, seldom an error
    """A request that is not granted."""

    status = 400

    def __init__(self, code: str, args: Mapping[str, str | int] | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.arguments = dict(args or {})


class NotFound(Problem):
    """There is no such thing."""

    status = 404


class NotAllowed(Problem):
    """Nobody knows who asks."""

    status = 401


class Forbidden(Problem):
    """Who asks may not."""

    status = 403


class Conflict(Problem):
    """Not as things stand."""

    status = 409


class Unfit(Problem):
    """It makes no sense."""

    status = 422


class TooFast(Problem):
    """Too much, too fast."""

    status = 429


class TryAgain(Problem):
    """Nothing was stored; the same again later may go well."""

    status = 503

    def __init__(self) -> None:
        super().__init__("try-again")


__all__ = [
    "Conflict",
    "Forbidden",
    "NotAllowed",
    "NotFound",
    "Problem",
    "TooFast",
    "TryAgain",
    "Unfit",
]
