"""Measures what a first visit fetches, compressed, and fails when that is more than a phone wants.

It is measured for the language whose words weigh most.

A class of two dozen opens the page at once, over one laptop's wireless network.
"""

from __future__ import annotations

import gzip
import re
import sys
from pathlib import Path

import msgspec

DIST = Path(__file__).resolve().parent / "dist"
LIMIT = 90_000


class Chunk(msgspec.Struct):
    """One entry of Vite's manifest: a file and what must come with it."""

    file: str
    css: list[str] = []
    imports: list[str] = []


def first_files(manifest: dict[str, Chunk], page: str) -> list[str]:
    """The files that the page asks for before anything can be seen, without repetition."""
    waiting = [key for key, chunk in manifest.items() if f"/{chunk.file}" in page]
    seen: dict[str, None] = {}
    files: dict[str, None] = {"index.html": None}
    while waiting:
        key = waiting.pop()
        if key not in seen:
            seen[key] = None
            files |= dict.fromkeys([manifest[key].file, *manifest[key].css])
            waiting += manifest[key].imports
    return list(files)


def first_words(manifest: dict[str, Chunk]) -> dict[str, list[str]]:
    """The catalogues that a language fetches before the page is shown, by its tag.

    English comes with the page itself.
    """
    found: dict[str, list[str]] = {}
    for key, chunk in manifest.items():
        if match := re.match(r"locales/([\w-]+)/(?:interface|refusals)\.ftl", key):
            found.setdefault(match[1], []).append(chunk.file)
    return found


def weigh(file: str) -> int:
    return len(gzip.compress((DIST / file).read_bytes()))


def main() -> int:
    text = (DIST / ".vite" / "manifest.json").read_bytes()
    manifest = msgspec.json.decode(text, type=dict[str, Chunk])
    heaviest = max(first_words(manifest).values(), key=lambda files: sum(map(weigh, files)))
    total = 0
    page = (DIST / "index.html").read_text("utf-8")
    for file in [*first_files(manifest, page), *heaviest]:
        size = weigh(file)
        total += size
        print(f"{size:9,}  {file}")
    print(f"{total:9,}  of {LIMIT:,} bytes for a first visit")
    return int(total > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
