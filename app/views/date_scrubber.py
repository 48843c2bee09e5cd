"""The dates of all listed photos in one strip: where we are, and a way to go elsewhere."""

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSlider, QStyle, QToolTip, QWidget
from typing_extensions import override

from app.section_words import month_title
from app.translation import tr
from app.views.naming import named
from core.records import Section

_WIDTH_PX = 52
_END_PX = 12
_YEAR_GAP_PX = 20
_MARK_PX = 2


class DateScrubber(QSlider):
    """A slider over the rows of a list by date; every month takes room by its photos.

    Signals:
        row_wanted: The row that is to be at the top.
    """

    row_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        named(self, "dateScrubber", tr("Dates"))
        self.setInvertedAppearance(True)
        self.setFixedWidth(_WIDTH_PX)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._months: Sequence[Section] = ()
        self._starts = array("q")
        self._total = 0
        self._leads = False
        self.hide()

    def set_months(self, months: Sequence[Section]) -> None:
        """Show these months, in the order of the list; hides without at least two."""
        self._months = [month for month in months if month.photos > 0]
        ends = list(accumulate(month.photos for month in self._months))
        self._starts = array("q", [0, *ends[:-1]]) if ends else array("q")
        self._total = ends[-1] if ends else 0
        self.setRange(0, max(0, self._total - 1))
        self.setVisible(len(self._months) > 1)
        self._describe()
        self.update()

    def set_row(self, row: int) -> None:
        """This row is at the top now."""
        if not (self._leads or self.isSliderDown()) and row != self.value():
            self.setValue(row)
            self._describe()
            self.update()

    def month_at(self, row: int) -> str:
        """The month of a row in words."""
        return month_title(self._months[self._index(row)].key) if self._months else ""

    def place_of(self, row: int) -> int:
        """Where the mark of a row is, from the top."""
        room = max(1, self.height() - 2 * _END_PX)
        return _END_PX + row * room // max(1, self._total)

    def row_at(self, y: int) -> int:
        """The row that a height stands for."""
        room = max(1, self.height() - 2 * _END_PX)
        row = (y - _END_PX) * self._total // room
        return min(max(0, row), max(0, self._total - 1))

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH_PX, 120)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_WIDTH_PX, 40)

    # ---- pointer
    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._months:
            self.setSliderDown(True)
            self._go(event.position().toPoint())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._go(event.position().toPoint())
        elif self._months:
            self._tell(event.position().toPoint())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)
        QToolTip.hideText()

    def _go(self, at: QPoint) -> None:
        self._want(self.row_at(at.y()))
        self._tell(at)

    def _tell(self, at: QPoint) -> None:
        beside = self.mapToGlobal(QPoint(-130, at.y() - 14))
        QToolTip.showText(beside, self.month_at(self.row_at(at.y())), self)

    # ---- keyboard
    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._target(Qt.Key(event.key()))
        if row is None or not self._months:
            event.ignore()
        else:
            self._want(row)

    def _target(self, key: Qt.Key) -> int | None:
        index = self._index(self.value())
        last = len(self._months) - 1
        if key == Qt.Key.Key_Down:
            return self._starts[min(index + 1, last)]
        if key == Qt.Key.Key_Up:
            inside = self.value() > self._starts[index]
            return self._starts[index if inside else max(0, index - 1)]
        if key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            return self._starts[self._other_year(index, down=key == Qt.Key.Key_PageDown)]
        return {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self._starts[last]}.get(key)

    def _other_year(self, index: int, *, down: bool) -> int:
        year = self._months[index].key[:4]
        step = 1 if down else -1
        while 0 <= index + step < len(self._months) and self._months[index].key[:4] == year:
            index += step
        return index

    def _want(self, row: int) -> None:
        self.setValue(row)
        self._describe()
        self.update()
        # The row at the top is the first of a line, and may be one of the month before.
        self._leads = True
        self.row_wanted.emit(row)
        self._leads = False

    def _describe(self) -> None:
        self.setAccessibleDescription(self.month_at(self.value()))

    def _index(self, row: int) -> int:
        return max(0, bisect_right(self._starts, row) - 1)

    # ---- painting
    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        painter.fillRect(event.rect(), palette.base())
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        self._paint_years(painter, muted)
        accent = palette.color(QPalette.ColorRole.Highlight)
        place = self.place_of(self.value())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        left = self._mirrored(QRect(4, place, 14, 3)).left()
        painter.drawRoundedRect(QRectF(left, place - _MARK_PX / 2, 14, 3), 1.5, 1.5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(accent)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)
        painter.end()

    def _paint_years(self, painter: QPainter, colour: QColor) -> None:
        font = self.font()
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(colour)
        year, free_from = "", -_YEAR_GAP_PX
        ticked = -4
        for month, start in zip(self._months, self._starts, strict=True):
            place = self.place_of(start)
            if month.key[:4] != year:
                year = month.key[:4]
                if place >= free_from and place <= self.height() - 6:
                    free_from = place + _YEAR_GAP_PX
                    ticked = place + 8
                    box = self._mirrored(QRect(0, place - 8, self.width() - 6, 16))
                    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    painter.drawText(box, int(flags), year)
            elif place >= ticked + 4:
                ticked = place
                tick = self._mirrored(QRect(self.width() - 10, place, 4, 1))
                painter.drawLine(tick.left(), place, tick.right(), place)

    def _mirrored(self, rect: QRect) -> QRect:
        """Where something is painted if the window reads from right to left."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()
