"""The windows of one program, with its icon in the tray and its small window."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.application import Windows
from app.main_window import MainWindow
from app.views.quick_search import QuickSearch
from core.library import LibraryLike
from tests.support.fake_library import FakeLibrary, as_library
from tests.support.pages import PATIENCE_MS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Program:
    """All windows of the program, as a user of its tray sees them."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.libraries: list[FakeLibrary] = []
        self.windows = Windows(self._open_library)
        self.made: list[MainWindow] = []
        self.may_open = threading.Event()
        self.may_open.set()

    def _open_library(self) -> LibraryLike:
        assert self.may_open.wait(PATIENCE_MS / 1000)
        library = FakeLibrary(photos=40)
        library.script_search("dog", [7, 3, 9])
        self.libraries.append(library)
        return as_library(library)

    def open(self) -> MainWindow:
        """Open one more window, and wait until it is filled."""
        window = self.windows.open()
        self.made.append(window)
        self.wait(lambda: window.desk is not None)
        return window

    def wait(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def tray(self) -> list[str]:
        """What the icon offers; empty when there is none."""
        return [action.text() for menu in _shown_menus() for action in menu.actions()]

    def press(self, words: str) -> None:
        """Choose an entry of the icon's menu."""
        (menu,) = _shown_menus()
        next(action for action in menu.actions() if action.text() == words).trigger()

    def quick(self) -> QuickSearch | None:
        """The small window, where it is on show."""
        found = [w for w in _top_level("quickSearch") if w.isVisible()]
        assert len(found) <= 1
        return found[0] if found and isinstance(found[0], QuickSearch) else None

    def end(self) -> None:
        self.may_open.set()
        self.windows.close()
        self.windows.end()
        for window in filter(isValid, self.made):
            window.deleteLater()
        for small in _top_level("quickSearch"):
            small.deleteLater()


def _top_level(name: str) -> list[QWidget]:
    return [w for w in QApplication.topLevelWidgets() if w.objectName() == name]


def _shown_menus() -> list[QMenu]:
    QApplication.processEvents()  # those that were removed go
    return [menu for menu in _top_level("trayMenu") if isinstance(menu, QMenu)]


@pytest.fixture
def program(qtbot: QtBot) -> Iterator[Program]:
    program = Program(qtbot)
    yield program
    program.end()


def test_the_tray_pauses_indexing_and_says_what_it_does_next(program: Program) -> None:
    program.open()
    library = program.libraries[0]
    program.press("Pause indexing")
    program.wait(lambda: library.called("pause") == [None])
    program.wait(lambda: "Resume indexing" in program.tray())
    program.press("Resume indexing")
    program.wait(lambda: library.called("resume") == [None])
    program.wait(lambda: "Pause indexing" in program.tray())


def test_the_tray_and_quick_search_outlive_the_first_window(program: Program) -> None:
    first, second = program.open(), program.open()
    program.press("Quick search")
    quick = program.quick()
    assert quick is not None
    line = quick.findChild(QLineEdit, "quickText")
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "dog")
    first.close()
    program.wait(lambda: program.libraries[0].closed)
    went_on = program.quick()
    assert went_on is not None
    program.wait(lambda: list(went_on.grid.photos.ids) == [7, 3, 9])
    assert went_on.words == "dog"
    assert program.libraries[1].called("search")
    program.press("Pause indexing")
    program.wait(lambda: program.libraries[1].called("pause") == [None])
    second.close()
    assert program.tray() == []
    assert program.quick() is None


def test_quick_search_that_is_wanted_early_comes_with_the_library(program: Program) -> None:
    program.may_open.clear()
    window = program.windows.open()
    program.made.append(window)
    program.press("Quick search")
    assert program.quick() is None
    program.may_open.set()
    program.wait(lambda: program.quick() is not None)
