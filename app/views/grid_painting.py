"""Paints the cells of the grid that are in sight."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPalette

from app.views.grid_cell import CellState
from app.views.grid_kept_cells import KeptCells

if TYPE_CHECKING:
    from app.views.photo_grid import PhotoGrid


def paint(grid: "PhotoGrid", cells: KeptCells, painter: QPainter, dirty: QRect) -> None:
    """Paint the part `dirty` of the viewport."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.fillRect(dirty, grid.palette().base())
    top = grid.verticalOffset()
    rows = grid.grid_layout.rows_between(dirty.top() + top, dirty.bottom() + 1 + top)
    for row, state in _states(grid, rows):
        cells.paint(painter, grid.cell_rect(row), grid.photos.ids[row], state)
    cells.keep_within(grid.viewport().size())
    grid.headings.paint(painter, dirty)
    mark = grid.drops.mark()
    if mark is not None:
        painter.fillRect(mark, grid.palette().highlight())
    band = grid.pointer.band
    if band is not None:
        _paint_band(painter, band.translated(0, -top), grid.palette())


def _states(grid: "PhotoGrid", rows: range) -> Iterator[tuple[int, CellState]]:
    model = grid.photos
    thumbnails = model.thumbnails
    runs = [run for run in grid.chosen.runs() if run.start < rows.stop and run.stop > rows.start]
    current = grid.chosen.current_row if grid.hasFocus() else -1
    scores = grid.shows_scores and model.has_scores
    for row in rows:
        photo_id = model.ids[row]
        pixmap = thumbnails.pixmap(photo_id)
        yield (
            row,
            CellState(
                model.photo(row),
                pixmap,
                thumbnails.condition(photo_id) if pixmap is None else None,
                model.score(row) if scores else None,
                any(row in run for run in runs),
                row == current,
                row == grid.hovered_row,
            ),
        )


def _paint_band(painter: QPainter, band: QRect, palette: QPalette) -> None:
    accent = palette.color(QPalette.ColorRole.Highlight)
    painter.setPen(accent)
    painter.setBrush(QColor(accent.red(), accent.green(), accent.blue(), 40))
    painter.drawRect(band.adjusted(0, 0, -1, -1))
