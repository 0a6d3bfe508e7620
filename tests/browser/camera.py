"""Pictures of pages: one for the manual, or every variant of each and sheets of them all."""

import struct
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

from playwright.sync_api import Browser, Page, PdfMargins, ViewportSize, expect

from tests.browser.conftest import Person
from tests.browser.looks import collisions, cut, look

SOON = 20_000
"""Milliseconds within which whatever is awaited must have come."""
SETTLED = 80
"""Milliseconds after which a page of another size stands still."""

WIDTHS = {"phone": 360, "tablet": 768, "wide": 1440}
HEIGHTS = {"phone": 740, "tablet": 1024, "wide": 900}
COLOURS = ("light", "dark")

EDGES: PdfMargins = {"top": "12mm", "bottom": "12mm", "left": "14mm", "right": "14mm"}
"""Of a sheet of paper."""

SHEET = 1520
"""CSS pixels of a sheet, each way: what a reviewer sees at once."""
COLUMN = {"phone": 360, "tablet": 488, "wide": 738}
"""How wide a picture of each width stands on a sheet."""
MARGIN = 14
HEAD = 20


@dataclass(frozen=True)
class Variants:
    """In which widths, colours and languages every page is taken."""

    widths: tuple[str, ...] = tuple(WIDTHS)
    colours: tuple[str, ...] = COLOURS
    languages: tuple[str, ...] = ("en", "ar")
    checked: bool = True
    """Whether axe, a thumb and a narrow screen look, too."""


@dataclass
class Camera:
    """Takes one picture for the manual, or every variant of it for a reviewer."""

    folder: Path
    variants: Variants | None = None
    faults: list[str] = field(default_factory=list)
    """What axe, a thumb or a narrow screen has found on the pages that were taken."""

    def take(self, someone: Person, name: str, *, dark: bool = False, height: int = 0) -> None:
        """Take what `someone` sees; a `height` reaches below the edge of the screen."""
        if self.variants is not None:
            self.also(someone, name)
            return
        page = someone.page
        _still(page)
        page.emulate_media(color_scheme="dark" if dark else "light")
        before = size(page)
        if height:
            page.set_viewport_size({"width": before["width"], "height": height})
        page.wait_for_timeout(SETTLED)
        page.screenshot(path=self.folder / f"{name}.png")
        page.set_viewport_size(before)

    def also(self, someone: Person, name: str) -> None:
        """Take every variant, of a page that the manual does not show."""
        if self.variants is None:
            return
        page = someone.page
        _still(page)
        before = size(page)
        for language in self.variants.languages:
            spoken = speak(page, language)
            if not spoken and language != self.variants.languages[0]:
                continue
            for colour, width in product(self.variants.colours, self.variants.widths):
                page.emulate_media(color_scheme="dark" if colour == "dark" else "light")
                page.set_viewport_size({"width": WIDTHS[width], "height": HEIGHTS[width]})
                page.wait_for_timeout(SETTLED)
                file = f"{name}.{language}.{colour}.{width}.png"
                page.screenshot(path=self.folder / file, full_page=True)
            page.set_viewport_size(before)
            page.wait_for_timeout(SETTLED)
            if self.variants.checked:
                self._look(someone, f"{name} in {language}")
        speak(page, "en")

    def paper(self, someone: Person, name: str) -> None:
        """What a printer gets of a page, in every language, from a screen that is dark."""
        if self.variants is None:
            return
        page = someone.page
        _still(page)
        page.emulate_media(color_scheme="dark")
        for language in self.variants.languages:
            speak(page, language)
            page.wait_for_timeout(SETTLED)
            page.pdf(path=self.folder / f"{name}.{language}.pdf", format="A4", margin=EDGES)
        speak(page, "en")

    def _look(self, someone: Person, where: str) -> None:
        try:
            look(someone, where)
        except AssertionError as fault:
            self.faults.append(str(fault))
        self.faults += [f"{where}: {it}" for it in collisions(someone.page) + cut(someone.page)]


def size(page: Page) -> ViewportSize:
    """The size of the screen."""
    if page.viewport_size is None:
        raise ValueError("a page without a size")
    return page.viewport_size


def _still(page: Page) -> None:
    page.evaluate("() => { scrollTo(0, 0); return document.fonts.ready }")


def speak(page: Page, language: str) -> bool:
    """Whether the page has a choice of languages; then it is in that one."""
    choice = page.locator(".tongue select").first
    if choice.count() == 0:
        return False
    choice.select_option(language, force=True)
    expect(page.locator("html")).to_have_attribute("lang", language, timeout=SOON)
    return True


@dataclass(frozen=True)
class Strip:
    """As much of a picture as a column of a sheet holds."""

    path: Path
    top: int
    high: int
    head: str


def sheets(folder: Path, chromium: Browser) -> list[Path]:
    """Puts the pictures of each variant side by side; a long one goes on in the next column."""
    piles: dict[tuple[str, ...], list[Path]] = defaultdict(list)
    for path in sorted(folder.glob("*.*.*.*.png"), key=lambda path: path.stat().st_mtime):
        piles[tuple(path.name.split(".")[1:4])].append(path)
    made: list[Path] = []
    page = chromium.new_page(viewport={"width": SHEET, "height": SHEET})
    for (language, colour, width), paths in piles.items():
        fit = (SHEET - MARGIN) // (COLUMN[width] + MARGIN)
        columns = _columns([strip for path in paths for strip in _strips(path, COLUMN[width])])
        for number, first in enumerate(range(0, len(columns), fit), 1):
            drawn = folder / f"sheet-{language}-{colour}-{width}-{number:02}.html"
            drawn.write_text(_html(columns[first : first + fit], COLUMN[width]))
            page.goto(drawn.as_uri())
            made.append(drawn.with_suffix(".png"))
            page.screenshot(path=made[-1])
            drawn.unlink()
    page.close()
    return made


ROOM = SHEET - 2 * MARGIN


def _strips(path: Path, column: int) -> list[Strip]:
    wide, high = struct.unpack(">II", path.read_bytes()[16:24])
    shown = high * column // wide
    name = path.name.split(".", maxsplit=1)[0]
    return [
        Strip(path, top, min(ROOM - HEAD, shown - top), f"{name} {number or ''}")
        for number, top in enumerate(range(0, max(1, shown - 4), ROOM - HEAD))
    ]


def _columns(strips: list[Strip]) -> list[list[Strip]]:
    columns: list[list[Strip]] = []
    left = 0
    for strip in strips:
        left -= HEAD + strip.high
        if left < 0:
            columns.append([])
            left = ROOM - HEAD - strip.high
        columns[-1].append(strip)
    return columns


def _html(columns: list[list[Strip]], column: int) -> str:
    def figure(strip: Strip) -> str:
        return (
            f'<figure><figcaption>{strip.head}</figcaption><div style="block-size:{strip.high}px">'
            f'<img src="{strip.path.name}" style="margin-top:-{strip.top}px"></div></figure>'
        )

    shown = "".join(f"<section>{''.join(map(figure, column))}</section>" for column in columns)
    return f"""<!doctype html><meta charset="utf-8"><style>
body {{ margin: 0; padding: {MARGIN}px 0 0 {MARGIN}px; background: #888; display: flex;
  gap: {MARGIN}px; font: 14px/{HEAD}px sans-serif; }}
section {{ inline-size: {column}px; }}
figure {{ margin: 0; }}
div {{ overflow: hidden; }}
img {{ display: block; inline-size: 100%; }}
</style>{shown}"""
