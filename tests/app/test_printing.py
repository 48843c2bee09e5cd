"""Where photos lie on a page."""

import itertools
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.bridge import Bridge
from app.printing import (
    PER_PAGE,
    PageLook,
    Printed,
    pages_of,
    paint_page,
    places,
    print_photos,
)
from tests.support.fake_library import FakeLibrary, as_library
from tests.support.pages import PATIENCE_MS

PAGE = QRectF(0, 0, 210, 297)


@pytest.mark.parametrize("per_page", PER_PAGE)
@pytest.mark.parametrize("captions", [False, True])
@pytest.mark.parametrize("page", [PAGE, QRectF(10, 20, 297, 210)])
def test_pictures_and_captions_lie_on_the_page_and_on_nothing_else(
    per_page: int, captions: bool, page: QRectF
) -> None:
    found = places(page, PageLook(per_page, captions))
    assert len(found) == per_page
    parts = [part for pair in found for part in pair if part.height() > 0]
    assert len(parts) == per_page * (2 if captions else 1)
    for part in parts:
        assert page.adjusted(-0.01, -0.01, 0.01, 0.01).contains(part)
    for one, other in itertools.combinations(parts, 2):
        shared = one.intersected(other)
        assert shared.width() * shared.height() < 0.01


def test_pages_are_counted() -> None:
    assert [pages_of(n, PageLook(4)) for n in (0, 1, 4, 5)] == [0, 1, 1, 2]


def painted(look: PageLook, *pictures: QImage) -> QImage:
    page = QImage(200, 300, QImage.Format.Format_RGB32)
    page.fill(QColor("white"))
    painter = QPainter(page)
    paint_page(painter, QRectF(0, 0, 200, 300), look, [(picture, "") for picture in pictures])
    painter.end()
    return page


def red(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    return image


def test_a_picture_keeps_its_shape_or_fills_its_place(qtbot: QtBot) -> None:
    fits = painted(PageLook(1), red(100, 50))
    assert fits.pixelColor(100, 150) == QColor("red")
    assert fits.pixelColor(100, 95) == QColor("white")
    fills = painted(PageLook(1, fill=True), red(100, 50))
    assert {fills.pixelColor(x, y).name() for x in (1, 198) for y in (1, 298)} == {"#ff0000"}


def test_a_picture_that_could_not_be_read_leaves_its_place_empty(qtbot: QtBot) -> None:
    page = painted(PageLook(2), QImage(), red(10, 10))
    assert page.pixelColor(100, 75) == QColor("white")
    assert page.pixelColor(100, 225) == QColor("red")


class Steps(QPainter):
    """Notes how many pixels are painted at once."""

    def __init__(self, page: QImage) -> None:
        super().__init__(page)
        self.pixels: list[float] = []

    @override
    def drawImage(self, *arguments: Any) -> None:
        part = arguments[2]
        self.pixels.append(part.width() * part.height())
        super().drawImage(*arguments)


@pytest.mark.parametrize("fill", [False, True])
def test_a_big_picture_is_painted_in_small_steps_without_a_line_between(
    qtbot: QtBot, fill: bool
) -> None:
    """A printer packs each step, and Python waits for it: a whole picture took a second."""
    page = QImage(203, 307, QImage.Format.Format_RGB32)
    page.fill(QColor("white"))
    painter = Steps(page)
    paint_page(painter, QRectF(page.rect()), PageLook(1, fill=fill), [(red(4096, 3072), "")])
    painter.end()
    assert len(painter.pixels) > 300
    assert max(painter.pixels) <= 40_000
    height = 307 if fill else 152
    top = (307 - height) // 2 + 1
    column = {page.pixelColor(101, y).name() for y in range(top, top + height - 2)}
    assert column == {"#ff0000"}


def test_printing_writes_pages_off_the_gui_thread(qtbot: QtBot, tmp_path: Path) -> None:
    library = FakeLibrary(5)
    library.break_photo(2)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "pages.pdf"))
    bridge = Bridge()
    found: list[Printed] = []
    look = PageLook(2, captions=True)
    bridge.chore(partial(print_photos, as_library(library), [1, 2, 3], printer, look), found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE_MS)
    bridge.close()
    assert found == [Printed(2, 1)]
    assert (tmp_path / "pages.pdf").read_bytes().startswith(b"%PDF")
