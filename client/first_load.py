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
PORCH, DOOR, BEHIND = 7_000, 60_000, 52_000
PLAYERS = "src/pages/Frame.svelte"


class Chunk(msgspec.Struct):
    """One entry of Vite's manifest: a file and what must come with it."""

    file: str
    css: list[str] = []
    imports: list[str] = []


def first_files(manifest: dict[str, Chunk], page: str) -> list[str]:
    """The files that the page asks for before anything can be seen, without repetition."""
    begun = [key for key, chunk in manifest.items() if f"/{chunk.file}" in page]
    scripts = re.findall(r'<script src="/([\w.-]+)"', page)
    return ["index.html", *scripts, *with_imports(manifest, begun)]


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
        if match := re.match(r"locales/([\w-]+)/(?:interface|refusals)\.ftl", key):
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
    door = first_files(manifest, (DIST / "index.html").read_text("utf-8"))
    behind = [file for file in with_imports(manifest, [PLAYERS]) if file not in door]
    heaviest = max(words(manifest).values(), key=lambda files: sum(map(weigh, files)))
    too_much = [
        total("until a name can be typed", [file for file in door if not is_entry(file)], PORCH),
        total("until the door can be used", door, DOOR),
        total("while a name is typed", [*behind, *heaviest], BEHIND),
    ]
    return int(any(too_much))


if __name__ == "__main__":
    sys.exit(main())
