"""The main window, as a user sees it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QMenu,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.application import open_window
from app.bridge import Bridge
from app.desk import Desk
from app.itemmodels.place_model import Row
from app.opening import Opener
from app.views.browser import Browser
from app.views.message_bar import MessageBar
from tests.support.pages import PATIENCE_MS
from tests.support.pages.search_page import SearchPage
from tests.support.pages.sidebar_page import SidebarPage

W = TypeVar("W", bound=QWidget)


class MainWindowPage:
    """Opens a window, and speaks of it in the user's words."""

    def __init__(self, qtbot: QtBot, opener: Opener) -> None:
        self._qtbot = qtbot
        self._closed = False
        # A pointer that another test left over the photos would hold them where they are.
        QCursor.setPos(0, 0)
        self.bridge = Bridge()
        self.window = open_window(self.bridge, opener)
        with qtbot.waitSignal(self.window.opened):
            pass
        self.search = SearchPage(self.window)
        self.sidebar = SidebarPage(self.window)

    def close(self) -> None:
        """Close the window as a user does, and end the program's work."""
        if not self._closed:
            self._closed = True
            self.window.close()
            self.bridge.close()
            self.window.deleteLater()

    def wait(self, condition: Callable[[], bool]) -> None:
        try:
            self._qtbot.waitUntil(condition, timeout=PATIENCE_MS)
        except self._qtbot.TimeoutError as error:
            raise AssertionError(f"did not come; the window shows {self._seen()}") from error

    def _seen(self) -> str:
        """What a reader of a failed test wants to know."""
        parts = [self.heading(), self.count_line(), self.progress_line(), *self.messages()]
        return " | ".join([*parts, f"chosen: {self.sidebar.chosen()}", str(self.desk.listing.view)])

    @property
    def desk(self) -> Desk:
        assert self.window.desk is not None
        return self.window.desk

    # ---- what is seen
    def listed(self) -> list[int]:
        """Ids of the photos in the grid."""
        return list(self.desk.model.ids)

    def heading(self) -> str:
        title = self._child(Browser, "browser").findChild(QLabel, "paneTitle")
        assert title is not None
        return title.text()

    def count_line(self) -> str:
        return self._label("paneCount").text()

    def progress_line(self) -> str:
        return self._label("progressLine").text()

    def model_line(self) -> str:
        return self._label("modelLine").text()

    def messages(self) -> list[str]:
        """Messages on show, newest first."""
        return [message.text for message in self._child(MessageBar, "messageBar").messages()]

    def hints(self) -> list[str]:
        """What the messages on show say about what to do."""
        return [message.hint for message in self._child(MessageBar, "messageBar").messages()]

    def empty_state(self) -> tuple[str, str, str]:
        """Title, text and button of the empty state that is on show; empty when there is none."""
        for title in self.window.findChildren(QLabel, "emptyTitle"):
            if title.isVisible():
                state = title.parentWidget()
                assert state is not None
                button = state.findChild(QAbstractButton, "emptyButton")
                text = state.findChild(QLabel, "emptyText")
                assert button is not None
                assert text is not None
                return (
                    title.text(),
                    text.text() if text.isVisible() else "",
                    button.text() if button.isVisible() else "",
                )
        return ("", "", "")

    def is_shown(self, name: str) -> bool:
        return self._child(QWidget, name).isVisible()

    def new_matches(self) -> str:
        """Text of the chip over the grid, or empty."""
        chip = self._child(QAbstractButton, "newMatches")
        return chip.text() if chip.isVisible() else ""

    def places(self) -> list[tuple[str, int]]:
        """All photos and the folders in the sidebar, with their counts."""
        return self.sidebar.places()

    def place(self, *names: str) -> Row:
        """The folder or directory in the sidebar with these names, from the top down."""
        return self.sidebar.row("Folders", *names)

    def chosen_place(self) -> str:
        """The row of the sidebar that is marked, or empty."""
        return next(iter(self.sidebar.chosen()), "")

    def recent_searches(self) -> list[str]:
        return self.sidebar.texts("Recent searches")[:-1]

    def facts(self) -> dict[str, str]:
        """What the inspector says, by label."""
        inspector = self.desk.inspector
        names = inspector.findChildren(QLabel, "factLabel")
        values = inspector.findChildren(QLabel, "factValue")
        return {
            name.text(): value.text().replace("\u200b", "")
            for name, value in zip(names, values, strict=True)
        }

    def failures(self) -> list[tuple[str, str]]:
        """Names and reasons in the list of problems."""
        rows = self._child(QTreeWidget, "failuresList")
        found = [rows.topLevelItem(row) for row in range(rows.topLevelItemCount())]
        return [(row.text(0), row.text(1)) for row in found if row is not None]

    def counted_failures(self) -> tuple[str, str]:
        """How many the button counts that opens the list of problems, and how many the list."""
        panel, button = self._child(QWidget, "failuresPanel"), "failuresButton"
        title = panel.findChild(QLabel, "paneTitle")
        assert title is not None
        return self._child(QAbstractButton, button).text(), title.text()

    # ---- what is done
    def click(self, name: str) -> None:
        """Press a button by its name."""
        buttons = self.window.findChildren(QAbstractButton, name)
        button = next((button for button in buttons if button.isVisible()), None)
        assert button is not None, f"{name} cannot be seen"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def press(self, keys: str) -> None:
        """Press keys in whatever has the focus, like `Ctrl+F`."""
        target = self.window.focusWidget() or self.window
        QTest.keySequence(target, keys)

    def choose_place(self, *names: str) -> None:
        """Click on `All photos`, or on a folder or directory by its names from the top down."""
        shelf = names == ("All photos",)
        self.sidebar.click("Library" if shelf else "Folders", *names)

    def open_place(self, *names: str) -> None:
        """Open a folder to see what is in it."""
        self.sidebar.open("Folders", *names)

    def choose_search(self, words: str) -> None:
        self.sidebar.click("Recent searches", words)

    def select(self, photo_id: int) -> None:
        self.desk.grid.set_current_id(photo_id)

    def do(self, name: str) -> None:
        """Choose an action of the menus."""
        action = self.desk._actions[name]
        assert action.isEnabled(), f"{name} cannot be chosen"
        action.trigger()

    def menu_texts(self, name: str) -> list[str]:
        """Texts of a menu that is open."""
        menu = next(m for m in self.window.findChildren(QMenu, name) if m.isVisible())
        texts = [a.text() for a in menu.actions() if a.text() and a.isVisible()]
        menu.close()
        return texts

    def browser(self) -> Browser:
        return self._child(Browser, "browser")

    def _label(self, name: str) -> QLabel:
        return self._child(QLabel, name)

    def _child(self, kind: type[W], name: str) -> W:
        found = self.window.findChildren(kind, name)
        assert found, f"there is no {name}"
        return found[0]
