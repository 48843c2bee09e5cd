"""Five stars to look at and to press; photos that differ are shown as a range."""

from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app import style
from app.translation import tr, trn
from app.views.naming import named

MOST: Final = 5
_STAR_PX: Final = 20
_STEP_PX: Final = 24
_DIGITS: Final = range(int(Qt.Key.Key_0), int(Qt.Key.Key_5) + 1)


class StarRating(QWidget):
    """Shows the lowest rating filled, and up to the highest in a lighter colour.

    Signals:
        chosen: The user wants this many stars, 0 to 5.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "starRating", tr("Stars"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setFixedSize(self.sizeHint())
        self.lowest = self.highest = 0
        self._pointed = -1
        self.show_ratings((1, 0, 0, 0, 0, 0))

    def show_ratings(self, photos: tuple[int, ...]) -> None:
        """Show how many photos have 0, 1, ... 5 stars."""
        given = [stars for stars, number in enumerate(photos) if number] or [0]
        self.lowest, self.highest = given[0], given[-1]
        self.setAccessibleDescription(self.words())
        self.setToolTip(tr("{stars}. Keys 0 to 5 set them.", stars=self.words()))
        self.update()

    def words(self) -> str:
        """What is shown, in words."""
        if self.lowest != self.highest:
            return tr("From {least} to {most} stars", least=self.lowest, most=self.highest)
        return trn("{n} star", "{n} stars", self.lowest) if self.lowest else tr("No stars")

    @override
    def sizeHint(self) -> QSize:
        return QSize(MOST * _STEP_PX + 4, _STAR_PX + 8)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colors = style.current_colors()
        lowest, highest = self.lowest, self.highest
        if self._pointed >= 0:
            lowest = highest = self._pointed
        for number in range(1, MOST + 1):
            filled = number <= highest
            color = colors.accent if number <= lowest else colors.muted
            picture = style.icon("star-filled" if filled else "star", color)
            picture.paint(painter, self._place(number))
        if self.hasFocus():
            painter.setPen(colors.accent)
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 5, 5)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _DIGITS:
            self.chosen.emit(key - _DIGITS.start)
        elif key in {Qt.Key.Key_Right, Qt.Key.Key_Plus}:
            self.chosen.emit(min(self.highest + 1, MOST))
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Minus}:
            self.chosen.emit(max(self.lowest - 1, 0))
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(at):
            stars = self._stars_at(at.x())
            # Pressing what is there already takes the stars away.
            same = stars == self.lowest == self.highest
            self.chosen.emit(0 if same else stars)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._stars_at(event.position().toPoint().x()))

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._point_at(self._stars_at(event.position().toPoint().x()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(-1)

    def _point_at(self, stars: int) -> None:
        if stars != self._pointed:
            self._pointed = stars
            self.update()

    def _stars_at(self, x: int) -> int:
        return min(max((x - 2) // _STEP_PX + 1, 1), MOST)

    def _place(self, number: int) -> QRect:
        return QRect(4 + (number - 1) * _STEP_PX, 4, _STAR_PX, _STAR_PX)
