"""Measures what a first visit fetches, compressed, and fails when that is more than a phone wants.

It has three parts: what is waited for until a name can be typed, in the porch; until the door can
be used; and what comes while a name is typed, in the language whose words weigh most.

A class of two dozen opens the page at once, over one laptop's wireless network.
"""

from __future__ import annotations

import gzip
import re
import sys
from pathlib import Path

import msgspec

DIST = Path(__file__).resolve().parent / "dist"
PORCH, DOOR, BEHIND = 6_500, 56_000, 23_000
PLAYERS = "welcome"
"""The chunk that holds what a player is welcomed with (vite.config.ts)."""


class Chunk(msgspec.Struct):
    """One entry of Vite's manifest: a file and what must come with it."""

    file: str
    name: str = ""
    css: list[str] = []
    imports: list[str] = []


def first_files(manifest: dict[str, Chunk], page: str) -> list[str]:
    """The files that the page asks for before anything can be seen, without repetition.

    Styles that the page does not ask for stand in it.
    """
    files = begun(manifest, page)
    return ["index.html", *(file for file in files if file.endswith(".js") or f"/{file}" in page)]


def begun(manifest: dict[str, Chunk], page: str) -> list[str]:
    """The page's own script with all that it imports."""
    asked = [key for key, chunk in manifest.items() if f"/{chunk.file}" in page]
    return with_imports(manifest, asked)


def with_imports(manifest: dict[str, Chunk], waiting: list[str]) -> list[str]:
    """The files of these entries and of all that they import."""
    seen: dict[str, None] = {}
    files: dict[str, None] = {}
    while waiting:
        key = waiting.pop()
        if key not in seen:
            seen[key] = None
            files |= dict.fromkeys([manifest[key].file, *manifest[key].css])
            waiting += manifest[key].imports
    return list(files)


def words(manifest: dict[str, Chunk]) -> dict[str, list[str]]:
    """The catalogues that a language fetches before a player is welcomed, by its tag."""
    found: dict[str, list[str]] = {}
    for key, chunk in manifest.items():
        if match := re.match(r"locales/([\w-]+)/interface\.ftl\?welcome", key):
            found.setdefault(match[1], []).append(chunk.file)
    return found


def is_entry(file: str) -> bool:
    """Whether this is the page's own script, for which the porch does not wait."""
    return file.startswith("assets/") and file.endswith(".js")


def weigh(file: str) -> int:
    return len(gzip.compress((DIST / file).read_bytes()))


def total(what: str, files: list[str], limit: int) -> bool:
    """Prints what these weigh; whether that is too much."""
    sizes = {file: weigh(file) for file in files}
    for file, size in sizes.items():
        print(f"{size:9,}  {file}")
    print(f"{sum(sizes.values()):9,}  of {limit:,} bytes {what}\n")
    return sum(sizes.values()) > limit


def main() -> int:
    text = (DIST / ".vite" / "manifest.json").read_bytes()
    manifest = msgspec.json.decode(text, type=dict[str, Chunk])
    page = (DIST / "index.html").read_text("utf-8")
    door, here = first_files(manifest, page), begun(manifest, page)
    players = [key for key, chunk in manifest.items() if chunk.name == PLAYERS]
    behind = [file for file in with_imports(manifest, players) if file not in here]
    heaviest = max(words(manifest).values(), key=lambda files: sum(map(weigh, files)))
    too_much = [
        total("until a name can be typed", [file for file in door if not is_entry(file)], PORCH),
        total("until the door can be used", door, DOOR),
        total("while a name is typed", [*behind, *heaviest], BEHIND),
    ]
    return int(any(too_much))


if __name__ == "__main__":
    sys.exit(main())
