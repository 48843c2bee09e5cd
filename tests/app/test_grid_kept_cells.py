"""Cells that are kept look like painted ones, and are painted anew when something changed."""

from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.views.grid_cell import CellPainter, CellState
from app.views.grid_kept_cells import KeptCells
from core.records import PhotoId
from tests.support.fake_library import FakeLibrary

GROUND = QColor("white")
THUMBNAIL_PX = 160


class CountingPainter(CellPainter):
    painted = 0

    @override
    def paint(self, painter: QPainter, cell: QRect, state: CellState) -> None:
        self.painted += 1
        super().paint(painter, cell, state)


@pytest.fixture
def cells(qtbot: QtBot) -> CountingPainter:
    assert qtbot is not None
    metrics = QFontMetrics(QApplication.font())
    return CountingPainter(THUMBNAIL_PX, metrics, QPalette(GROUND))


@pytest.fixture
def state(cells: CountingPainter) -> CellState:
    assert cells is not None
    pixmap = QPixmap(THUMBNAIL_PX, 120)
    pixmap.fill(QColor("darkgreen"))
    (photo,) = FakeLibrary(1).photos([PhotoId(1)])
    return CellState(photo, pixmap, score=0.3)


def shown(paint: KeptCells | CellPainter, state: CellState, photo_id: int = 1) -> QImage:
    """One cell on a screen with two device pixels per logical one."""
    image = QImage(500, 600, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2)
    image.fill(GROUND)
    painter = QPainter(image)
    cell = QRect(QPoint(20, 10), QSize(176, 200))
    if isinstance(paint, CellPainter):
        paint.paint(painter, QRect(cell.topLeft(), paint.cell_size), state)
    else:
        paint.paint(painter, cell, photo_id, state)
    painter.end()
    return image


def test_a_kept_cell_looks_like_a_painted_one(cells: CountingPainter, state: CellState) -> None:
    kept = KeptCells(cells, 2.0, GROUND)
    painted = shown(cells, state)
    assert shown(kept, state) == painted
    before = cells.painted
    assert shown(kept, state) == painted
    assert cells.painted == before, "it was copied"


@pytest.mark.parametrize("change", ["selected", "current", "hovered", "score", "stars", "picture"])
def test_what_changed_is_painted_anew(
    cells: CountingPainter, state: CellState, change: str
) -> None:
    assert state.photo is not None
    other = QPixmap(THUMBNAIL_PX, 120)
    other.fill(Qt.GlobalColor.red)
    changed = {
        "selected": replace(state, selected=True),
        "current": replace(state, current=True),
        "hovered": replace(state, hovered=True),
        "score": replace(state, score=0.31),
        "stars": replace(state, photo=msgspec.structs.replace(state.photo, rating=4)),
        "picture": replace(state, pixmap=other),
    }[change]
    kept = KeptCells(cells, 2.0, GROUND)
    first = shown(kept, state)
    second = shown(kept, changed)
    assert second != first
    assert second == shown(cells, changed)


def test_no_more_is_kept_than_the_screen_and_a_half(
    cells: CountingPainter, state: CellState
) -> None:
    kept = KeptCells(cells, 2.0, GROUND)
    screen = QSize(cells.cell_size.width() * 4, cells.cell_size.height() * 2)
    for photo_id in range(1, 41):
        shown(kept, state, photo_id)
        kept.keep_within(screen)
    painted = cells.painted
    for photo_id in range(40, 28, -1):
        shown(kept, state, photo_id)
    assert cells.painted == painted, "the last twelve are kept"
    shown(kept, state, 28)
    assert cells.painted == painted + 1


def test_nothing_is_copied_between_two_pixels(cells: CountingPainter, state: CellState) -> None:
    kept = KeptCells(cells, 1.5, GROUND)
    shown(kept, state)
    before = cells.painted
    shown(kept, state)
    assert cells.painted == before + 1
