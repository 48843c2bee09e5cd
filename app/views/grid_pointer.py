"""What the mouse does in the grid: choose, stretch a rubber band, drag out."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from app.views.photo_grid import PhotoGrid

_AUTO_SCROLL_MS = 16
_EDGE_PX = 24
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class GridPointer(QObject):
    """The state of the mouse between press and release."""

    def __init__(self, grid: "PhotoGrid") -> None:
        super().__init__(grid)
        self._grid = grid
        self._pressed_at: QPoint | None = None
        self._pressed_row = -1
        self._pressed_id = -1
        self._choose_on_release = False
        self._modifiers = Qt.KeyboardModifier.NoModifier
        self._band_from: QPoint | None = None
        self._band_to = QPoint()
        self._base = QItemSelection()
        self._scroll = QTimer(self)
        self._scroll.setInterval(_AUTO_SCROLL_MS)
        self._scroll.timeout.connect(self._scroll_on)

    @property
    def is_busy(self) -> bool:
        return self._pressed_at is not None

    @property
    def band(self) -> QRect | None:
        """The rubber band in content coordinates, while one is stretched."""
        if self._band_from is None:
            return None
        return QRect(self._band_from, self._band_to).normalized()

    def press(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position().toPoint()
        section = self._grid.headings.at(at)
        if section >= 0:
            self._grid.select_section(section, keep=bool(event.modifiers() & (_CONTROL | _SHIFT)))
            return
        self._pressed_at = at
        self._pressed_row = self._grid.row_at(at)
        self._modifiers = event.modifiers()
        self._choose_on_release = False
        if self._pressed_row >= 0:
            self._pressed_id = self._grid.photos.photo_id(self._pressed_row)
            self._press_photo(self._pressed_row)
        elif not self._modifiers & (_CONTROL | _SHIFT):
            self._grid.chosen.clear()

    def _press_photo(self, row: int) -> None:
        chosen = self._grid.chosen
        if self._modifiers & _SHIFT:
            chosen.extend_to(row, keep=bool(self._modifiers & _CONTROL))
        elif chosen.contains(row):
            # It may become a drag of the whole selection.
            self._choose_on_release = True
        elif self._modifiers & _CONTROL:
            chosen.toggle(row)
        else:
            chosen.select_only(row)

    def move(self, event: QMouseEvent) -> None:
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        at = event.position().toPoint()
        far = (at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if self._band_from is not None:
            self._stretch(at)
        elif far and self._pressed_row >= 0:
            self.cancel()
            self._grid.start_drag_out()
        elif far:
            self._band_from = self._grid.to_content(self._pressed_at)
            keep = self._modifiers & (_CONTROL | _SHIFT)
            self._base = self._grid.chosen.qt.selection() if keep else QItemSelection()
            self._stretch(at)

    def release(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed_at is None:
            return
        if self._choose_on_release and self._pressed_row >= 0:
            # The list may have changed since.
            row = self._grid.photos.row_of(self._pressed_id, near=self._pressed_row)
            if row >= 0 and self._modifiers & _CONTROL:
                self._grid.chosen.toggle(row)
            elif row >= 0:
                self._grid.chosen.select_only(row)
        self.cancel()

    def cancel(self) -> None:
        """Forget the press; what is selected stays."""
        self._pressed_at = None
        self._choose_on_release = False
        self._scroll.stop()
        if self._band_from is not None:
            self._band_from = None
            self._grid.viewport().update()

    def _stretch(self, at: QPoint) -> None:
        self._band_to = self._grid.to_content(at)
        band = self.band
        if band is not None:
            flip = bool(self._modifiers & _CONTROL)
            runs = self._grid.grid_layout.runs_in(band)
            self._grid.chosen.select_runs(runs, self._base, flip=flip)
        self._grid.viewport().update()
        if self._overshoot(at) == 0:
            self._scroll.stop()
        elif not self._scroll.isActive():
            self._scroll.start()

    def _overshoot(self, at: QPoint) -> int:
        """How far the pointer is beyond the upper (negative) or lower edge."""
        height = self._grid.viewport().height()
        if at.y() < _EDGE_PX:
            return at.y() - _EDGE_PX
        return max(0, at.y() - (height - _EDGE_PX))

    def _scroll_on(self) -> None:
        viewport = self._grid.viewport()
        at = viewport.mapFromGlobal(viewport.cursor().pos())
        bar = self._grid.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + self._overshoot(at))
        if bar.value() != before:
            self._stretch(at)
