"""Pictures that collections of photos lack, drawn: documents, receipts, screenshots, charts."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from tools.builtin_model.samples import Pixels, Sample

PER_KIND = 40
_TEXT = (
    "the of and a to in is that for it as was with be by on not he his but at are this have from "
    "or one had an they which you were her all she there would their we him been has when who will "
    "more no if out so said what up its about into than them can only other new some could time"
)
_WORDS = _TEXT.split()
_WHITE, _BLACK, _GREY = (255, 255, 255), (25, 25, 30), (150, 150, 155)
_TALL, _WIDE = (360, 500), (560, 360)

Colour = tuple[int, int, int]


@dataclass(frozen=True)
class _Page:
    """A sheet that is drawn on; shares of its size are measured from the top left."""

    picture: Image.Image
    chance: np.random.Generator

    @property
    def pen(self) -> ImageDraw.ImageDraw:
        return ImageDraw.Draw(self.picture)

    def between(self, low: float, high: float) -> int:
        return int(self.chance.integers(round(low), max(round(low) + 1, round(high))))

    def box(
        self, left: float, top: float, right: float, bottom: float, colour: Colour | None = None
    ) -> None:
        width, height = self.picture.size
        corners = (left * width, top * height, right * width, bottom * height)
        self.pen.rectangle(corners, fill=colour or self.colour())

    def colour(self) -> Colour:
        red, green, blue = (int(value) for value in self.chance.integers(40, 230, 3))
        return red, green, blue

    def write(
        self, left: float, top: float, words: int, *, size: int = 14, colour: Colour = _BLACK
    ) -> None:
        text = " ".join(self.chance.choice(_WORDS, words)).capitalize()
        where = (left * self.picture.width, top * self.picture.height)
        self.pen.text(where, text, fill=colour, font=ImageFont.load_default(size))

    def lines(
        self, left: float, top: float, bottom: float, words: int, *, colour: Colour = _BLACK
    ) -> None:
        gap = self.between(16, 22) / self.picture.height
        for at in np.arange(top, bottom, gap):
            short = self.chance.random() < 0.15
            self.write(left, float(at), self.between(1, words) if short else words, colour=colour)


def _document(page: _Page) -> None:
    page.write(0.12, 0.06, 3, size=page.between(20, 34))
    for top in np.arange(0.2, 0.85, 0.24):
        page.lines(0.1, float(top), float(top) + 0.18, 11)
    if page.chance.random() < 0.4:
        page.box(0.2, 0.45, 0.8, 0.65)


def _letter(page: _Page) -> None:
    page.lines(0.1, 0.06, 0.2, 3)
    page.write(0.6, 0.24, 2)
    page.lines(0.1, 0.34, 0.34 + page.between(20, 45) / 100, 11)
    page.write(0.12, 0.88, 2, size=24, colour=(40, 40, 140))


def _receipt(page: _Page) -> None:
    page.box(0, 0, 1, 1)
    page.box(0.22, 0.03, 0.78, 0.97, (248, 246, 240))
    page.write(0.32, 0.06, 2, size=22)
    for top in np.arange(0.18, 0.8, 0.045):
        page.write(0.26, float(top), 2, size=13)
        cents = page.between(100, 9999)
        where = (0.64 * page.picture.width, float(top) * page.picture.height)
        page.pen.text(where, f"{cents / 100:.2f}", fill=_BLACK, font=ImageFont.load_default(13))
    page.write(0.28, 0.86, 2, size=20)


def _web_page(page: _Page) -> None:
    page.box(0, 0, 1, 0.08, (222, 224, 228))
    page.box(0.12, 0.02, 0.85, 0.06, _WHITE)
    page.box(0, 0.08, 1, 0.08 + page.between(8, 22) / 100)
    page.write(0.05, 0.12, 3, size=22, colour=_WHITE)
    page.box(0.05, 0.36, 0.4, 0.62)
    page.lines(0.45, 0.36, 0.62, 7)
    for left in (0.05, 0.37, 0.69):
        page.box(left, 0.68, left + 0.26, 0.84)
        page.write(left, 0.87, 2)


def _code(page: _Page) -> None:
    page.box(0, 0, 1, 1, (30, 32, 40))
    page.box(0, 0, 0.05, 1, (45, 47, 56))
    for top in np.arange(0.03, 0.95, 0.05):
        left = 0.08 + 0.05 * page.between(0, 4)
        bright = page.chance.integers(120, 250, 3)
        page.write(left, float(top), page.between(1, 7), colour=(bright[0], bright[1], bright[2]))


def _chat(page: _Page) -> None:
    page.box(0, 0, 1, 0.1)
    page.write(0.15, 0.03, 2, size=20, colour=_WHITE)
    for number, top in enumerate(np.arange(0.14, 0.9, 0.13)):
        left = 0.05 if (number + page.between(0, 2)) % 2 else 0.35
        colour = (225, 226, 230) if left < 0.2 else (120, 190, 250)
        page.box(left, float(top), left + page.between(30, 60) / 100, float(top) + 0.1, colour)
        page.write(left + 0.03, float(top) + 0.03, 4)


def _spreadsheet(page: _Page) -> None:
    page.box(0, 0, 1, 0.1, (225, 230, 226))
    width, height = page.picture.size
    for across in np.arange(0.1, 1, 0.15):
        page.pen.line((across * width, 0.1 * height, across * width, height), fill=_GREY)
    for down in np.arange(0.1, 1, 0.07):
        page.pen.line((0, down * height, width, down * height), fill=_GREY)
        for across in np.arange(0.12, 1, 0.15):
            text = str(page.between(1, 5000))
            page.pen.text((across * width, (down + 0.015) * height), text, fill=_BLACK)


def _bars(page: _Page) -> None:
    page.write(0.2, 0.03, 4, size=20)
    colour = page.colour()
    for left in np.arange(0.12, 0.9, 0.12):
        page.box(float(left), page.between(20, 80) / 100, float(left) + 0.08, 0.9, colour)
    page.box(0.08, 0.9, 0.95, 0.91, _BLACK)
    page.box(0.08, 0.15, 0.085, 0.9, _BLACK)


def _curves(page: _Page) -> None:
    page.write(0.2, 0.03, 4, size=20)
    width, height = page.picture.size
    across = np.linspace(0.1, 0.95, 30)
    for _ in range(page.between(1, 4)):
        steps = np.cumsum(page.chance.normal(0, 0.06, len(across)))
        points = list(zip(across * width, (0.5 + steps).clip(0.15, 0.9) * height, strict=True))
        page.pen.line(points, fill=page.colour(), width=4)
    page.box(0.08, 0.9, 0.95, 0.91, _BLACK)
    page.box(0.08, 0.15, 0.085, 0.9, _BLACK)


def _pie(page: _Page) -> None:
    page.write(0.2, 0.03, 4, size=20)
    width, height = page.picture.size
    side = 0.7 * min(width, height)
    left, top = (width - side) / 2, 0.2 * height
    ends = np.sort(page.chance.uniform(0, 360, page.between(3, 7)))
    for start, end in zip(ends, [*ends[1:], ends[0] + 360], strict=True):
        page.pen.pieslice((left, top, left + side, top + side), start, end, fill=page.colour())


def _slide(page: _Page) -> None:
    if page.chance.random() < 0.5:
        page.box(0, 0, 1, 1, (235, 238, 245))
    page.box(0, 0, 1, 0.2)
    page.write(0.06, 0.06, 4, size=30, colour=_WHITE)
    for top in np.arange(0.3, 0.8, 0.13):
        page.box(0.07, float(top) + 0.02, 0.09, float(top) + 0.05, _BLACK)
        page.write(0.13, float(top), page.between(3, 6), size=20)


def _qr_code(page: _Page) -> None:
    cells = page.chance.random((25, 25)) < 0.5
    for row, column in ((0, 0), (0, 18), (18, 0)):
        cells[row : row + 7, column : column + 7] = True
        cells[row + 1 : row + 6, column + 1 : column + 6] = False
        cells[row + 2 : row + 5, column + 2 : column + 5] = True
    side = 12
    for row, column in np.argwhere(cells):
        left, top = 20 + column * side, 40 + row * side
        page.pen.rectangle((left, top, left + side - 1, top + side - 1), fill=_BLACK)


_KINDS: tuple[tuple[Callable[[_Page], None], tuple[int, int], str, tuple[str, ...]], ...] = (
    (_document, _TALL, "document", ("a scanned document", "a page of printed text")),
    (_letter, _TALL, "letter", ("a letter on paper", "a scanned letter")),
    (_receipt, _TALL, "receipt", ("a receipt from a shop", "a paper receipt with prices")),
    (_web_page, _WIDE, "screenshot", ("a screenshot of a web page", "a website in a browser")),
    (_code, _WIDE, "screenshot", ("a screenshot of source code", "text on a dark screen")),
    (_chat, _TALL, "screenshot", ("a screenshot of a chat on a phone", "messages on a phone")),
    (_spreadsheet, _WIDE, "spreadsheet", ("a screenshot of a spreadsheet", "a table of numbers")),
    (_bars, _WIDE, "chart", ("a bar chart", "a diagram with bars")),
    (_curves, _WIDE, "chart", ("a line chart", "a graph with curves")),
    (_pie, _WIDE, "chart", ("a pie chart", "a round diagram")),
    (_slide, _WIDE, "slide", ("a slide of a presentation", "a presentation slide with points")),
    (_qr_code, _TALL, "qr code", ("a qr code", "a square code to scan")),
)


def drawings(per_kind: int) -> Iterator[tuple[Sample, Pixels]]:
    """So many of each kind; the same ones each time."""
    for kind, (draw, size, label, captions) in enumerate(_KINDS):
        for number in range(per_kind):
            chance = np.random.default_rng((kind, number))
            paper = tuple(int(value) for value in 255 - chance.integers(0, 18, 3))
            page = _Page(Image.new("RGB", size, paper), chance)
            draw(page)
            sample = Sample(label, captions, "drawn", "own", generated=len(captions))
            yield sample, np.asarray(_photographed(page.picture, chance))


def _photographed(picture: Image.Image, chance: np.random.Generator) -> Image.Image:
    """A little turned, a little dark, a little grainy: now and then."""
    if chance.random() < 0.4:
        background = tuple(int(value) for value in chance.integers(0, 200, 3))
        turned = picture.rotate(
            chance.uniform(-8, 8), Image.Resampling.BICUBIC, expand=True, fillcolor=background
        )
        pixels = np.asarray(turned, dtype=np.float32) * chance.uniform(0.6, 1)
        picture = Image.fromarray(
            (pixels + chance.normal(0, 6, pixels.shape)).clip(0, 255).astype(np.uint8)
        )
    scale = 128 / min(picture.size)
    width, height = (round(side * scale) for side in picture.size)
    return picture.resize((width, height), Image.Resampling.LANCZOS)
