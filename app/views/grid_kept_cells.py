"""Cells of the grid as they were painted last, so that scrolling past them is copying."""

from collections import OrderedDict

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

from app.views.grid_cell import CellPainter, CellState

_SCREENS = 1.5
"""How much is kept, in areas of the viewport."""


class KeptCells:
    """Paints cells, and keeps the pictures of them while nothing about them changes.

    Text, rounded corners and badges cost several times what copying a finished cell does. At a
    fractional scale nothing is kept: a copy would lie between two pixels, and blur.

    Args:
        cells: Paints what is not kept.
        ratio: Device pixels per logical pixel.
        ground: What lies behind the cells.
    """

    def __init__(self, cells: CellPainter, ratio: float, ground: QColor) -> None:
        self.made_for = (cells, ratio, ground)
        self._kept: OrderedDict[int, tuple[CellState, QPixmap]] = OrderedDict()

    def paint(self, painter: QPainter, cell: QRect, photo_id: int, state: CellState) -> None:
        """Paint one cell at its place; leaves pen and brush changed."""
        cells, ratio, _ = self.made_for
        if not ratio.is_integer():
            cells.paint(painter, cell, state)
            return
        kept = self._kept.get(photo_id)
        if kept is None or kept[0] != state:
            kept = self._kept[photo_id] = (state, self._painted(state, painter))
        self._kept.move_to_end(photo_id)
        painter.drawPixmap(cell.topLeft(), kept[1])

    def keep_within(self, viewport: QSize) -> None:
        """Forget what was painted longest ago, for a viewport of so many logical pixels."""
        cell = self.made_for[0].cell_size
        screen = viewport.width() * viewport.height() / (cell.width() * cell.height())
        while len(self._kept) > _SCREENS * screen:
            self._kept.popitem(last=False)

    def _painted(self, state: CellState, like: QPainter) -> QPixmap:
        cells, ratio, ground = self.made_for
        pixmap = QPixmap(cells.cell_size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(ground)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setFont(like.font())
        painter.setLayoutDirection(like.layoutDirection())
        cells.paint(painter, QRect(QPoint(), cells.cell_size), state)
        painter.end()
        return pixmap
