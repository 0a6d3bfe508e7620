"""The window: the built client as files, with how long each is good."""

from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

FOR_EVER = "public, max-age=31536000, immutable"
"""For files whose name changes with their content."""
ASK_FIRST = "no-cache"
"""For files whose name does not: kept, but never shown without asking."""
NOT_BUILT = """The server runs, but its window, the part for the browser, has not been built.

In a checkout, run `make client`. An installed Détente carries it.
"""


class Window(StaticFiles):
    """The built client. The names of files under `assets/` hold a hash of their content."""

    def __init__(self, folder: Path) -> None:
        super().__init__(directory=folder, html=True)

    async def get_response(self, path: str, scope: Scope) -> Response:
        """The file, or the page that asks for nothing it cannot find."""
        try:
            response = await super().get_response(path, scope)
        except HTTPException as error:
            if scope["path"].startswith("/api/"):
                raise  # a method that a route does not have
            return PlainTextResponse("There is no such page.\n", error.status_code)
        if isinstance(response, FileResponse) or response.status_code == 304:
            lasting = path.startswith("assets/")
            response.headers["cache-control"] = FOR_EVER if lasting else ASK_FIRST
        return response


async def not_built(_request: object) -> Response:
    """Says what is missing."""
    return PlainTextResponse(NOT_BUILT, 503)


__all__ = ["ASK_FIRST", "FOR_EVER", "Window", "not_built"]
