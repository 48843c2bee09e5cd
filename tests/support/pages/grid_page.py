"""The photo grid as a user sees it: photos by id, clicks and keys."""

from array import array
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.views.photo_grid import PhotoGrid
from tests.support.pages import PATIENCE_MS

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class GridPage:
    """Drives one grid with real events."""

    def __init__(self, qtbot: QtBot, grid: PhotoGrid) -> None:
        self._qtbot = qtbot
        self.grid = grid

    # ---- what is seen
    def visible_photos(self) -> list[int]:
        return self.grid.visible_ids()

    def selected(self) -> list[int]:
        return list(self.grid.selected_ids())

    def first_top(self) -> tuple[int, int]:
        """The first photo in sight and where its cell begins."""
        photo_id = self.visible_photos()[0]
        return photo_id, self.grid.cell_rect(self.grid.photos.row_of(photo_id)).top()

    def place_of(self, photo_id: int) -> QPoint:
        """Middle of the photo's cell, in the viewport."""
        return self.grid.cell_rect(self.grid.photos.row_of(photo_id)).center()

    def empty_place(self) -> QPoint:
        """Between the margin and the first cell."""
        return QPoint(3, 3)

    def wait_for_pictures(self) -> None:
        """Until everything in sight has its record, and its thumbnail or the reason why not."""
        model = self.grid.photos

        def ready() -> bool:
            return model.thumbnails.waiting == 0 and all(
                model.known_photo(i) is not None
                and (
                    model.thumbnails.pixmap(i) is not None
                    or model.thumbnails.condition(i) is not None
                )
                for i in self.visible_photos()
            )

        self._qtbot.waitUntil(ready, timeout=PATIENCE_MS)

    def wait_until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    # ---- what is done
    def click(self, photo_id: int, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        QTest.mouseClick(
            self.grid.viewport(),
            Qt.MouseButton.LeftButton,
            modifiers,
            self.place_of(photo_id),
        )

    def click_beside(self) -> None:
        QTest.mouseClick(
            self.grid.viewport(), Qt.MouseButton.LeftButton, NO_MODIFIER, self.empty_place()
        )

    def double_click(self, photo_id: int) -> None:
        QTest.mouseDClick(
            self.grid.viewport(), Qt.MouseButton.LeftButton, NO_MODIFIER, self.place_of(photo_id)
        )

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        QTest.keyClick(self.grid, key, modifiers)

    def drag(
        self,
        start: QPoint,
        end: QPoint,
        modifiers: Qt.KeyboardModifier = NO_MODIFIER,
        *,
        release: bool = True,
    ) -> None:
        """Press, move in two steps, and let go."""
        viewport = self.grid.viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, modifiers, start)
        for point in ((start + end) / 2, end):
            event = QMouseEvent(
                QEvent.Type.MouseMove,
                QPointF(point),
                QPointF(viewport.mapToGlobal(point)),
                Qt.MouseButton.NoButton,
                Qt.MouseButton.LeftButton,
                modifiers,
            )
            QApplication.sendEvent(viewport, event)
        if release:
            QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, modifiers, end)

    def wheel(self, notches: int, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        viewport = self.grid.viewport()
        at = QPointF(viewport.rect().center())
        event = QWheelEvent(
            at,
            QPointF(viewport.mapToGlobal(at.toPoint())),
            QPoint(),
            QPoint(0, notches * 120),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(viewport, event)


def ids_of(*photo_ids: int) -> "array[int]":
    return array("q", photo_ids)
