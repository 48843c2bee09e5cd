"""What a user sees of the viewer, and does there."""

from array import array
from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.views.picture_canvas import PictureCanvas
from app.views.viewer import Viewer
from tests.support.pages import PATIENCE_MS

_NOTCH = 120


class ViewerPage:
    """Drives one viewer with real keys and a real mouse."""

    def __init__(self, viewer: Viewer, ids: "array[int]", qtbot: QtBot) -> None:
        self.viewer = viewer
        self.ids = ids
        self._qtbot = qtbot

    def wait(self, true: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(true()), timeout=PATIENCE_MS)

    def show(self, photo_id: int) -> None:
        """Look at a photo of the list, and wait until its rendition is there."""
        self.viewer.show_photo(photo_id, self.ids)
        self.wait(lambda: self.level() > 0)

    def compare(self, *photo_ids: int) -> None:
        self.viewer.compare(photo_ids, self.ids)
        panes = self.viewer.stage.panes
        self.wait(lambda: all(pane.shown is not None and pane.shown.level for pane in panes))

    # ---- what is seen
    @property
    def canvas(self) -> PictureCanvas:
        return self.viewer.canvas

    def level(self) -> int:
        """Of the rendition on show; 0 for a thumbnail or none."""
        shown = self.viewer.stage.pane.shown
        return 0 if shown is None else shown.level

    def shown_px(self) -> int:
        image = self.canvas.image
        return 0 if image is None else max(image.width(), image.height())

    def label(self, name: str) -> str:
        found = self.viewer.findChild(QLabel, name)
        assert isinstance(found, QLabel), name
        return found.text().replace("\u200b", "")

    def widget(self, name: str) -> QWidget:
        found = self.viewer.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def button(self, name: str) -> QToolButton:
        found = self.viewer.findChild(QToolButton, name)
        assert isinstance(found, QToolButton), name
        return found

    def compared(self) -> list[int | None]:
        """The photos in the panes."""
        return [pane.photo_id for pane in self.viewer.stage.panes]

    def point_under(self, at: QPointF) -> QPointF:
        """The point of the photo, in px, at a point of the canvas."""
        zoom = self.canvas.zoom
        return (at * self.canvas.devicePixelRatioF() - zoom.target.topLeft()) / zoom.scale

    # ---- what is done
    def press(self, *keys: Qt.Key, shift: bool = False) -> None:
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        for key in keys:
            QTest.keyClick(self.viewer, key, modifier)

    def turn_wheel(self, notches: float, at: QPointF, on: QWidget | None = None) -> None:
        target = on or self.canvas
        event = QWheelEvent(
            at,
            QPointF(target.mapToGlobal(at.toPoint())),
            QPoint(),
            QPoint(0, round(notches * _NOTCH)),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(target, event)

    def pinch(self, by: float, at: QPointF) -> None:
        """Spread two fingers on a touchpad by a share of the distance."""
        event = QNativeGestureEvent(
            Qt.NativeGestureType.ZoomNativeGesture,
            QPointingDevice.primaryPointingDevice(),
            2,
            at,
            at,
            QPointF(self.canvas.mapToGlobal(at.toPoint())),
            by,
            QPointF(),
        )
        QApplication.sendEvent(self.canvas, event)

    def move_mouse(self, at: QPoint) -> None:
        QTest.mouseMove(self.canvas, at)

    def double_click(self, at: QPoint) -> None:
        QTest.mouseDClick(
            self.canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at
        )

    def click(self, widget: QWidget, at: QPoint) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
