"""The middle of the window alone, over a library in memory."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.actions import Actions
from app.bridge import Bridge
from app.browsing import Browsing
from app.itemmodels.photo_model import PhotoModel
from app.listing import Listing
from app.notifications import Notifications
from app.opening import read_first_look
from app.operations import Session
from app.views.browser import Browser
from app.views.filter_bar import FilterBar
from app.views.menu_button import MenuButton
from app.views.photo_grid import PhotoGrid
from tests.support.fake_library import FakeLibrary, as_library
from tests.support.pages import PATIENCE_MS
from tests.support.pages.grid_page import GridPage

W = TypeVar("W", bound=QWidget)


class BrowserPage:
    """Shows a library as the window does, and speaks of it in the user's words."""

    def __init__(self, qtbot: QtBot, library: FakeLibrary, size: tuple[int, int] = (1100, 700)):
        self._qtbot = qtbot
        self.library = library
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.bridge = Bridge()
        opened = read_first_look(lambda: as_library(library))
        session = Session(as_library(library), self.bridge, Notifications(self.window))
        self.actions = Actions(self.window)
        self.model = PhotoModel(as_library(library), self.bridge)
        self.grid = PhotoGrid(self.model)
        self.browser = Browser(self.grid)
        self.listing = Listing(session, self.model, lambda: False, self.browser)
        self.listing.starting.connect(self.grid.start_over)
        self.browsing = Browsing(session, self.actions, self.browser, self.listing, opened)
        self.window.setCentralWidget(self.browser)
        self.window.resize(*size)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.photos = GridPage(qtbot, self.grid)
        self.wait(lambda: self.listing.whole)

    def close(self) -> None:
        self.listing.stop()
        self.bridge.close()

    def wait(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def wait_for_first(self, photo_id: int) -> None:
        """Until this photo stands at the beginning."""
        self.wait(lambda: self.listed()[:1] == [photo_id])

    # ---- what is seen
    def listed(self) -> list[int]:
        return list(self.model.ids)

    def sections(self) -> list[tuple[str, str]]:
        """Titles and counts of all headings."""
        return [
            self.grid.headings.words(section) for section in range(self.grid.grid_layout.sections)
        ]

    def chips(self) -> list[str]:
        """The conditions that are shown as chips."""
        return self.browser.chips.words() if self.browser.chips.isVisible() else []

    def choices(self, button: str) -> list[str]:
        """What a menu offers."""
        menu = self.child(MenuButton, button).menu_of_choices
        return [action.text() for action in menu.actions()]

    def child(self, kind: type[W], name: str) -> W:
        found = self.window.findChild(kind, name)
        assert found is not None, f"there is no {name}"
        return found

    # ---- what is done
    def choose(self, button: str, words: str) -> None:
        """Open a menu by its button, and choose."""
        found = self.child(MenuButton, button)
        assert found.isVisible(), f"{button} cannot be seen"
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)
        menu: QMenu = found.menu_of_choices
        action = next(action for action in menu.actions() if action.text() == words)
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())

    def click(self, name: str, number: int = 0) -> None:
        """Press one of the buttons with a name."""

        def seen() -> list[QToolButton]:
            return [b for b in self.window.findChildren(QToolButton, name) if b.isVisible()]

        self.wait(lambda: len(seen()) > number)
        buttons = seen()
        QTest.mouseClick(buttons[number], Qt.MouseButton.LeftButton)

    def press(self, keys: str) -> None:
        QTest.keySequence(self.window.focusWidget() or self.window, keys)

    def open_filters(self) -> FilterBar:
        action: QAction = self.actions["filter"]
        action.setChecked(True)
        return self.browser.filters

    def click_heading(self, section: int, modifiers: Qt.KeyboardModifier | None = None) -> None:
        at: QPoint = self.grid.headings.rect(section).center()
        QTest.mouseClick(
            self.grid.viewport(),
            Qt.MouseButton.LeftButton,
            modifiers or Qt.KeyboardModifier.NoModifier,
            QPoint(60, at.y()),
        )

    def grab(self, path: Path) -> None:
        """For a person to look at."""
        self.window.grab().save(str(path))
