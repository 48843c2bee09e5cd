"""The controls of the health page that change settings, in the user's words."""

from typing import TypeVar

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QWidget

from app.views.time_field import TimeField
from tests.support.pages.main_window_page import MainWindowPage

W = TypeVar("W", bound=QWidget)

BATTERY, LOAD, HOURS = "waitOnBattery", "waitUnderLoad", "workHours"
FROM, UNTIL = "workFrom", "workUntil"
AFTER_CLOSING_BOX = "afterClosing"
THUMBNAILS, BACKUPS = "thumbnailsLimit", "backupsLimit"


class WhenToWorkPage:
    """What is ticked and chosen, and how it is changed. Controls go by their object names."""

    def __init__(self, page: MainWindowPage) -> None:
        self._page = page

    # ---- what is seen
    def can_use(self, name: str) -> bool:
        return self.control(name).isEnabled()

    def is_ticked(self, name: str) -> bool:
        return self._box(name).isChecked()

    def time(self, name: str) -> str:
        return self._field(name).text()

    def limit(self, name: str) -> str:
        return self._list(name).currentText()

    def limits(self, name: str) -> list[str]:
        return [self._list(name).itemText(row) for row in range(self._list(name).count())]

    def control(self, name: str) -> QWidget:
        return self._child(QWidget, name)

    # ---- what is done
    def tick(self, name: str) -> None:
        """Press the Space bar on a check box."""
        self._page.wait(lambda: self.can_use(name))
        box = self._box(name)
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)

    def go_to(self, name: str) -> QWidget:
        self._page.wait(lambda: self.can_use(name))
        self.control(name).setFocus()
        return self.control(name)

    def type_time(self, name: str, keys: str, *, enter: bool = True) -> None:
        """Type over the hours, as after Tab."""
        field = self._field(name)
        self.go_to(name)
        field.setSelectedSection(field.Section.HourSection)
        QTest.keyClicks(field, keys)
        if enter:
            QTest.keyClick(field, Qt.Key.Key_Return)

    def step_up(self, name: str, times: int) -> None:
        """Press the Up key in the hours."""
        field = self._field(name)
        self.go_to(name)
        field.setSelectedSection(field.Section.HourSection)
        for _ in range(times):
            QTest.keyClick(field, Qt.Key.Key_Up)

    def choose_limit(self, name: str, words: str) -> None:
        """Go through a closed list with the arrow keys."""
        self._page.wait(lambda: self.can_use(name))
        rows = self._list(name)
        key = Qt.Key.Key_Down if rows.findText(words) > rows.currentIndex() else Qt.Key.Key_Up
        while rows.currentText() != words:
            QTest.keyClick(rows, key)

    def takes_wheel(self, name: str) -> bool:
        """Turn the wheel over a control; False when it leaves that to the page."""
        control = self.control(name)
        at = QPointF(control.rect().center())
        event = QWheelEvent(
            at,
            QPointF(control.mapToGlobal(at.toPoint())),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(control, event)
        return event.isAccepted()

    def _box(self, name: str) -> QCheckBox:
        return self._child(QCheckBox, name)

    def _field(self, name: str) -> TimeField:
        return self._child(TimeField, name)

    def _list(self, name: str) -> QComboBox:
        return self._child(QComboBox, name)

    def _child(self, kind: type[W], name: str) -> W:
        found = self._page.desk.health.findChild(kind, name)
        assert found is not None, f"there is no {name}"
        return found
