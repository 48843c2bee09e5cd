"""The health page, in the user's words."""

from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QWidget,
)

from app.checkup import Checkup
from app.views.health_page import HealthPage
from app.views.section import Line
from tests.support.pages.main_window_page import MainWindowPage

W = TypeVar("W", bound=QWidget)


class HealthPageObject:
    """What is on the page, and what can be pressed there."""

    def __init__(self, page: MainWindowPage) -> None:
        self._page = page

    @property
    def widget(self) -> HealthPage:
        return self._page.desk.health

    def open(self) -> "HealthPageObject":
        """Open it by its key, and wait for its first facts."""
        self._page.press("Ctrl+H")
        assert self.widget.isVisible()
        self._page.wait(lambda: self.overview() != "Looking…")
        return self

    # ---- what is seen
    @property
    def is_shown(self) -> bool:
        return self.widget.isVisible()

    def overview(self) -> str:
        return self.widget.overview()

    def away(self) -> str:
        label = self._child(QLabel, "healthAway")
        return label.text().replace("\u200b", "") if label.isVisible() else ""

    def summary(self, section: str) -> str:
        return self.widget.section(section).summary()

    def rows(self, section: str) -> list[Line]:
        return self.widget.section(section).lines()

    def facts(self, section: str) -> str:
        """All facts of a section's rows in one text."""
        return "\n".join(fact for row in self.rows(section) for fact in (row.title, *row.facts))

    def is_busy(self) -> bool:
        return self._child(QProgressBar, "checkBusy").isVisible()

    def can_press(self, name: str) -> bool:
        return any(b.isVisible() and b.isEnabled() for b in self._buttons(name))

    @property
    def scrolled_px(self) -> int:
        return self._child(QScrollArea, "healthScroll").verticalScrollBar().value()

    def scroll_to(self, place_px: int) -> None:
        self._child(QScrollArea, "healthScroll").verticalScrollBar().setValue(place_px)

    def missing(self) -> list[str]:
        """Names in the list of missing photos, if it is shown."""
        rows = self.widget.missing
        if not rows.isVisible():
            return []
        found = [rows.topLevelItem(row) for row in range(rows.topLevelItemCount())]
        return [row.text(0) for row in found if row is not None]

    def pause(self) -> QTimer:
        """What keeps health from being asked for all the time."""
        return self._timer("healthPause")

    def pulse(self) -> QTimer:
        """What asks for health now and then, whether anything happened or not."""
        return self._timer("healthPulse")

    def _timer(self, name: str) -> QTimer:
        (checkup,) = self._page.desk.findChildren(Checkup)
        timer = checkup.findChild(QTimer, name)
        assert timer is not None
        return timer

    # ---- what is done
    def press(self, name: str) -> None:
        """Press a button by its name, such as `folders-scan-1`, wherever it is scrolled to."""
        self._page.wait(lambda: self.can_press(name))
        (button,) = (b for b in self._buttons(name) if b.isVisible())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def focus(self, name: str) -> QAbstractButton:
        self._page.wait(lambda: self.can_press(name))
        (button,) = (b for b in self._buttons(name) if b.isVisible())
        button.setFocus()
        return button

    def select_missing(self, *rows: int) -> None:
        for row in rows:
            item = self.widget.missing.topLevelItem(row)
            assert item is not None
            item.setSelected(True)

    def mask_logs(self, *, masked: bool) -> None:
        self._child(QCheckBox, "logMasked").setChecked(masked)

    # ---- questions
    def question(self) -> str:
        """All that the open question says, or empty."""
        dialog = self._dialog()
        if dialog is None:
            return ""
        names = ("questionTitle", "questionText", "questionExamples")
        labels = [label for name in names for label in dialog.findChildren(QLabel, name)]
        return "\n".join(label.text().replace("\u200b", "") for label in labels)

    def answer(self, button: str) -> None:
        """Press a button of the open question."""
        self._page.wait(lambda: self._dialog() is not None)
        dialog = self._dialog()
        assert dialog is not None
        found = dialog.findChild(QAbstractButton, button)
        assert found is not None
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)
        self._come_back()

    def press_in_question(self, key: Qt.Key) -> None:
        """Press a key in the open question, which closes it."""
        dialog = self._dialog()
        assert dialog is not None
        QTest.keyClick(dialog, key)
        self._come_back()

    def _come_back(self) -> None:
        """A desktop gives the window its keys back when a question is closed."""
        self._page.wait(lambda: self._dialog() is None)
        self._page.window.activateWindow()
        self._page.wait(self._page.window.isActiveWindow)

    def type_exclusion(self, pattern: str, where: str = "") -> None:
        """Fill the open dialog for what is to be left out."""
        dialog = self._dialog()
        assert dialog is not None
        line = dialog.findChild(QLineEdit, "exclusionPattern")
        folders = dialog.findChild(QComboBox, "exclusionFolder")
        assert line is not None
        assert folders is not None
        QTest.keyClicks(line, pattern)
        if where:
            folders.setCurrentText(where)

    def _dialog(self) -> QDialog | None:
        found = [d for d in self._page.window.findChildren(QDialog) if d.isVisible()]
        return found[0] if found else None

    def _buttons(self, name: str) -> list[QAbstractButton]:
        return self.widget.findChildren(QAbstractButton, name)

    def _child(self, kind: type[W], name: str) -> W:
        found = self.widget.findChild(kind, name)
        assert found is not None, f"there is no {name}"
        return found
