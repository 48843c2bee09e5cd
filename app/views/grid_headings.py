"""What stands above the sections of the grid; the topmost stays in sight while its photos do."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle

from app.section_words import section_title
from app.translation import trn
from app.views.grid_layout import MARGIN_PX

if TYPE_CHECKING:
    from app.views.photo_grid import PhotoGrid

_ABOVE_PX = 12
_BELOW_PX = 8
_BETWEEN_PX = 10
_CORNER_PX = 6
_FLAGS = int(
    Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
)


class GridHeadings:
    """Paints headings and finds them under the pointer.

    Attributes:
        hovered: The section whose heading is under the pointer, or -1.
    """

    def __init__(self, grid: "PhotoGrid") -> None:
        self._grid = grid
        self.hovered = -1

    @property
    def height_px(self) -> int:
        return QFontMetrics(self._font()).height() + _ABOVE_PX + _BELOW_PX

    def words(self, section: int) -> tuple[str, str]:
        """Title and count of a section."""
        headings = self._grid.photos.headings
        shown = headings.sections[section]
        title = section_title(headings.grouping, shown.key)
        return title, trn("{n} photo", "{n} photos", shown.photos)

    def rect(self, section: int) -> QRect:
        """Where a heading is in the viewport; the one of the topmost section stays in it."""
        grid, layout = self._grid, self._grid.grid_layout
        top = layout.top_of(section) - grid.verticalOffset()
        if top < 0:
            following = section + 1 < layout.sections
            end = layout.top_of(section + 1) - grid.verticalOffset() if following else 0
            room = end - layout.heading_px if following else 0
            top = min(0, room)
        return QRect(0, top, grid.viewport().width(), layout.heading_px)

    def at(self, point: QPoint) -> int:
        """The section whose heading is under a point of the viewport, or -1."""
        layout = self._grid.grid_layout
        if not layout.sections:
            return -1
        offset = self._grid.verticalOffset()
        for section in (layout.section_near(offset), layout.section_near(point.y() + offset)):
            if self.rect(section).contains(point):
                return section
        return -1

    def staying(self) -> QRect:
        """The strip at the top that does not scroll with the photos; empty without sections."""
        layout = self._grid.grid_layout
        if not layout.sections:
            return QRect()
        return QRect(0, 0, self._grid.viewport().width(), layout.heading_px)

    def hover(self, section: int) -> None:
        """The pointer is over this heading now, or over none (-1)."""
        if section != self.hovered:
            for changed in (section, self.hovered):
                if 0 <= changed < self._grid.grid_layout.sections:
                    self._grid.viewport().update(self.rect(changed))
            self.hovered = section

    def paint(self, painter: QPainter, dirty: QRect) -> None:
        """Paint the headings that lie in a part of the viewport, over the cells."""
        layout = self._grid.grid_layout
        if not layout.sections:
            return
        offset = self._grid.verticalOffset()
        first = layout.section_near(offset)
        last = layout.section_near(dirty.bottom() + offset)
        for section in range(first, last + 1):
            rect = self.rect(section)
            if rect.intersects(dirty):
                self._paint_one(painter, rect, section)

    def _paint_one(self, painter: QPainter, rect: QRect, section: int) -> None:
        palette = self._grid.palette()
        painter.fillRect(rect, palette.base())
        font = self._font()
        title, count = self.words(section)
        metrics = QFontMetrics(font)
        counted = self._grid.fontMetrics().horizontalAdvance(count)
        room = rect.width() - 2 * MARGIN_PX - counted - _BETWEEN_PX - 12
        title = metrics.elidedText(title, Qt.TextElideMode.ElideMiddle, max(40, room))
        wide = metrics.horizontalAdvance(title)
        left = rect.left() + MARGIN_PX + 6
        line = rect.adjusted(0, _ABOVE_PX - 4, 0, 4 - _BELOW_PX)
        direction = self._grid.layoutDirection()
        if section == self.hovered:
            ground = QRect(left - 6, line.top(), wide + counted + _BETWEEN_PX + 12, line.height())
            self._paint_ground(painter, QStyle.visualRect(direction, rect, ground))
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        place = QRect(left, line.top(), wide + 4, line.height())
        painter.drawText(QStyle.visualRect(direction, rect, place), _FLAGS, title)
        painter.setFont(self._grid.font())
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        beside = QRect(left + wide + _BETWEEN_PX, line.top(), counted + 4, line.height())
        painter.drawText(QStyle.visualRect(direction, rect, beside), _FLAGS, count)

    def _paint_ground(self, painter: QPainter, area: QRect) -> None:
        colour = QColor(self._grid.palette().color(QPalette.ColorRole.Text))
        colour.setAlpha(18)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(area), _CORNER_PX, _CORNER_PX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _font(self) -> QFont:
        font = QFont(self._grid.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font
