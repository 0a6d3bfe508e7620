"""The window: the built client as files, with how long each is good."""

import asyncio
import gzip
from pathlib import Path

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from server.door.headers import policy_for

FOR_EVER = "public, max-age=31536000, immutable"
"""For files whose name changes with their content."""
SQUEEZABLE = frozenset(
    {"text/html", "text/javascript", "application/javascript", "text/css", "image/svg+xml"}
)
"""Kinds of files that are text. Fonts are squeezed already."""
_PAGE = frozenset({"", ".", "index.html"})
_OF_PLAIN = frozenset({"accept-ranges", "content-length"})
"""What is told of a file only as it lies there."""
ASK_FIRST = "no-cache"
"""For files whose name does not: kept, but never shown without asking."""
NOT_BUILT = """The server runs, but its window, the part for the browser, has not been built.

In a checkout, run `make client`. An installed Détente carries it.
"""


class Window(StaticFiles):
    """The built client. The names of files under `assets/` hold a hash of their content."""

    def __init__(self, folder: Path) -> None:
        super().__init__(directory=folder, html=True)
        self._folder = folder
        self._squeezed: dict[tuple[str, str], bytes] = {}
        """Path and mark → the file in a third of its size."""
        self._policies: dict[str, str] = {}
        """The page's mark → what it may do."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """The file, or the page that asks for nothing it cannot find."""
        try:
            response = await super().get_response(path, scope)
        except HTTPException as error:
            if scope["path"].startswith("/api/"):
                raise  # a method that a route does not have
            return PlainTextResponse("There is no such page.\n", error.status_code)
        if isinstance(response, FileResponse) or response.status_code == 304:
            response.headers["cache-control"] = (
                FOR_EVER if path.startswith("assets/") else ASK_FIRST
            )
            response.headers["vary"] = "accept-encoding"
            if path in _PAGE:
                response.headers["content-security-policy"] = await self._policy(response)
        if isinstance(response, FileResponse):
            return await self._squeeze(path, response, scope)
        return response

    async def _policy(self, page: Response) -> str:
        """What the page may do. Whoever has it already is told the same, or it could do less."""
        mark = page.headers.get("etag", "")
        if mark not in self._policies:
            text = await asyncio.to_thread((self._folder / "index.html").read_text, "utf-8")
            self._policies = {mark: policy_for(text)}
        return self._policies[mark]

    async def _squeeze(self, path: str, file: FileResponse, scope: Scope) -> Response:
        """The file in a third of its size, for whoever takes it so; squeezed once, not each time.

        A phone in a school would wait ten seconds for the first page as it is.
        """
        kind = file.media_type or ""
        takes = "gzip" in Headers(scope=scope).get("accept-encoding", "")
        if not takes or kind not in SQUEEZABLE or scope["method"] != "GET":
            return file
        key = path, file.headers.get("etag", "")
        if key not in self._squeezed:
            plain = await asyncio.to_thread(Path(file.path).read_bytes)
            self._squeezed[key] = await asyncio.to_thread(gzip.compress, plain, 9, mtime=0)
        kept = {name: value for name, value in file.headers.items() if name not in _OF_PLAIN}
        return Response(self._squeezed[key], headers={**kept, "content-encoding": "gzip"})


async def not_built(_request: object) -> Response:
    """Says what is missing."""
    return PlainTextResponse(NOT_BUILT, 503)


__all__ = ["ASK_FIRST", "FOR_EVER", "Window", "not_built"]
