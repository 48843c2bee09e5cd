"""A row of small pictures below a large one: the list that it is one of."""

from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget
from typing_extensions import override

from app.bridge import Bridge
from app.thumbnail_loader import Condition, ThumbnailLoader
from app.translation import tr
from app.views.grid_cell import broken_picture
from app.views.naming import named

if TYPE_CHECKING:
    from core.library import LibraryLike

_LIMIT_BYTES = 24 * 2**20
HEIGHT_PX = 84
_CELL_PX = 88
_PICTURE_PX = 68
_AHEAD = 6
_NOTCH = 120
_FRAME_PX = 2
_SIGN_PX = 28


class Filmstrip(QWidget):
    """Paints only the pictures in sight, so that a list of a million costs nothing.

    It has a loader of its own: the grid's keeps pictures of another size, and only those that the
    grid asked for last.

    Signals:
        chosen: The place in the list of the photo that is wanted.
    """

    chosen = Signal(int)

    def __init__(
        self, library: "LibraryLike", bridge: Bridge, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        named(self, "filmstrip", tr("Film strip"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT_PX)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._thumbnails = ThumbnailLoader(library, bridge, self, limit_bytes=_LIMIT_BYTES)
        self._ids: array[int] = array("q")
        self._at = -1
        self._wheel = 0.0
        self._thumbnails.loaded.connect(self._loaded)

    @override
    def sizeHint(self) -> QSize:
        return QSize(6 * _CELL_PX, HEIGHT_PX)

    def show_list(self, ids: "array[int]", at: int) -> None:
        """Show this list (typecode `q`, not changed meanwhile) around a place in it."""
        self._ids, self._at = ids, at
        if at >= 0:
            self.setAccessibleDescription(
                tr("Photo {number} of {count}", number=at + 1, count=len(ids))
            )
        self.refresh()

    def refresh(self) -> None:
        """Fetch and paint what is in sight."""
        if not self.isVisible():
            return
        places = self._in_sight()
        nearest = sorted(places, key=lambda place: abs(place - self._at))
        ahead = [*range(places.stop, places.stop + _AHEAD)]
        before = [*range(places.start - 1, places.start - 1 - _AHEAD, -1)]
        beyond = [place for place in ahead + before if 0 <= place < len(self._ids)]
        ratio = self.devicePixelRatioF()
        self._thumbnails.show(
            [self._ids[place] for place in nearest + beyond],
            round(_PICTURE_PX * ratio),
            ratio,
            in_sight=len(nearest),
        )
        self.update()

    def look_again(self, photo_ids: Sequence[int]) -> None:
        """The pictures of these photos changed."""
        self._thumbnails.refresh(photo_ids)
        self.refresh()

    def place_at(self, point: QPoint) -> int:
        """The place in the list at a point of the widget, or -1."""
        x = self.width() - 1 - point.x() if self.isRightToLeft() else point.x()
        place = self._at + (x - self._left()) // _CELL_PX
        return place if 0 <= place < len(self._ids) else -1

    def cell(self, place: int) -> QRect:
        """Where the picture at a place of the list lies."""
        cell = QRect(self._left() + (place - self._at) * _CELL_PX, 0, _CELL_PX, HEIGHT_PX)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), cell)

    def _left(self) -> int:
        """Left edge of the present picture: in the middle, but no gap at the ends of the list."""
        middle = (self.width() - _CELL_PX) // 2
        room = self.width() - len(self._ids) * _CELL_PX
        if room >= 0:
            return room // 2 + self._at * _CELL_PX
        before, after = self._at, len(self._ids) - 1 - self._at
        return max(min(middle, before * _CELL_PX), self.width() - (after + 1) * _CELL_PX)

    def _in_sight(self) -> range:
        left = self._left()
        first = self._at - -(-left // _CELL_PX)
        last = self._at + (self.width() - 1 - left) // _CELL_PX
        return range(max(first, 0), min(last + 1, len(self._ids)))

    def _loaded(self, _photo_ids: list[int]) -> None:
        if self.isVisible():
            self.update()

    # ---- Qt
    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.palette().alternateBase())
        painter.setRenderHints(
            QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing
        )
        for place in self._in_sight():
            self._paint(painter, place)

    def _paint(self, painter: QPainter, place: int) -> None:
        cell = self.cell(place)
        box = QRectF(0, 0, _PICTURE_PX, _PICTURE_PX)
        box.moveCenter(QRectF(cell).center())
        pixmap = self._thumbnails.pixmap(self._ids[place])
        if pixmap is None:
            empty = QColor(self.palette().text().color())
            empty.setAlpha(28)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(empty)
            painter.drawRoundedRect(box, 4, 4)
            if self._thumbnails.condition(self._ids[place]) is Condition.FAILED:
                self._paint_sign(painter, box)
        else:
            size = pixmap.deviceIndependentSize()
            size.scale(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRectF(0, 0, size.width(), size.height())
            target.moveCenter(box.center())
            box = target
            painter.setOpacity(1.0 if place == self._at else 0.72)
            painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()))
            painter.setOpacity(1.0)
        if place == self._at:
            width = _FRAME_PX + (1 if self.hasFocus() else 0)
            painter.setPen(QPen(self.palette().highlight().color(), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 5, 5)

    def _paint_sign(self, painter: QPainter, box: QRectF) -> None:
        text = self.palette().text().color()
        sign = broken_picture(_SIGN_PX, self.devicePixelRatioF(), text.rgba())
        half = _SIGN_PX / 2
        painter.drawPixmap(box.center() - QPointF(half, half), sign)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and place >= 0:
            self.chosen.emit(place)
        elif event.button() != Qt.MouseButton.LeftButton:
            event.ignore()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go through the list."""
        delta = event.angleDelta()
        self._wheel += -(delta.y() or delta.x()) / _NOTCH
        steps = int(self._wheel)
        self._wheel -= steps
        if steps and self._ids:
            self.chosen.emit(min(max(self._at + steps, 0), len(self._ids) - 1))
        event.accept()

    @override
    def resizeEvent(self, _event: object) -> None:
        self.refresh()

    @override
    def showEvent(self, _event: object) -> None:
        self.refresh()
