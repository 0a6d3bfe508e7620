"""The window: the built client as files, with how long each is good."""

import asyncio
import gzip
from pathlib import Path

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

FOR_EVER = "public, max-age=31536000, immutable"
"""For files whose name changes with their content."""
SQUEEZABLE = frozenset({"text/javascript", "application/javascript", "text/css", "image/svg+xml"})
"""Kinds of files that are text. Fonts are squeezed already."""
ASK_FIRST = "no-cache"
"""For files whose name does not: kept, but never shown without asking."""
NOT_BUILT = """The server runs, but its window, the part for the browser, has not been built.

In a checkout, run `make client`. An installed Détente carries it.
"""


class Window(StaticFiles):
    """The built client. The names of files under `assets/` hold a hash of their content."""

    def __init__(self, folder: Path) -> None:
        super().__init__(directory=folder, html=True)

        self._squeezed: dict[str, bytes] = {}

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
            response.headers["vary"] = "accept-encoding"
            if lasting and isinstance(response, FileResponse):
                return await self._squeeze(path, response, scope)
        return response

    async def _squeeze(self, path: str, file: FileResponse, scope: Scope) -> Response:
        """The file in a third of its size, for whoever takes it so; squeezed once, not each time.

        A phone in a school would wait ten seconds for the first page as it is.
        """
        kind = file.media_type or ""
        takes = "gzip" in Headers(scope=scope).get("accept-encoding", "")
        if not takes or kind not in SQUEEZABLE or scope["method"] != "GET":
            return file
        if path not in self._squeezed:
            plain = await asyncio.to_thread(Path(file.path).read_bytes)
            self._squeezed[path] = await asyncio.to_thread(gzip.compress, plain, 9, mtime=0)
        lasting = {"cache-control": FOR_EVER, "content-encoding": "gzip", "vary": "accept-encoding"}
        return Response(self._squeezed[path], media_type=kind, headers=lasting)


async def not_built(_request: object) -> Response:
    """Says what is missing."""
    return PlainTextResponse(NOT_BUILT, 503)


__all__ = ["ASK_FIRST", "FOR_EVER", "Window", "not_built"]
