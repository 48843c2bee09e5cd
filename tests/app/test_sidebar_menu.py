"""What can be done with a folder or a directory from the sidebar."""

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from app import external
from core.records import Folder, FolderId
from tests.support.fake_library import FakeLibrary
from tests.support.pages.health_page import HealthPageObject
from tests.support.pages.main_window_page import MainWindowPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def choose(page: MainWindowPage, text: str, *names: str) -> None:
    page.sidebar.choose_in_menu(text, "Folders", *names)
    page.wait(lambda: QApplication.activePopupWidget() is None)
    page.window.activateWindow()
    page.wait(page.window.isActiveWindow)


def open_directory(page: MainWindowPage, folder: str, directory: str) -> None:
    page.open_place(folder)
    page.wait(lambda: len(page.place(folder).children) == 5)
    page.choose_place(folder, directory)


def test_a_folder_has_its_menu(page: MainWindowPage, library: FakeLibrary) -> None:
    menu = page.sidebar.menu("Folders", "family")
    assert list(menu) == [
        "Look for new photos",
        "Show in folder",
        "Change location…",
        "Leave something out…",
        "Remove from the library",
        "Add folder…",
    ]
    menu["Remove from the library"].trigger()
    page.wait(lambda: library.called("remove_folder") == [FolderId(2)])


def test_all_photos_offer_to_add_a_folder_only(page: MainWindowPage) -> None:
    assert list(page.sidebar.menu("Library", "All photos")) == ["Add folder…"]


def test_a_folder_that_was_moved_is_found_again(
    page: MainWindowPage,
    library: FakeLibrary,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    titles: list[str] = []

    def take(dialog: QFileDialog) -> None:
        titles.append(dialog.windowTitle())
        dialog.fileSelected.emit(str(tmp_path))
        dialog.done(0)

    monkeypatch.setattr(QFileDialog, "open", take)
    choose(page, "Change location…", "family")
    page.wait(lambda: library.called("relocate_folder") == [(FolderId(2), tmp_path)])
    assert titles == ["Where is “/photos/family” now?"]
    page.wait(lambda: [name for name, _ in page.places()][-1] == tmp_path.name)


def test_something_of_a_folder_is_left_out(page: MainWindowPage, library: FakeLibrary) -> None:
    choose(page, "Leave something out…", "family")
    health = HealthPageObject(page)
    health.type_exclusion("raw/")
    health.answer("exclusionAgree")
    page.wait(lambda: library.called("exclude") == [("raw/", FolderId(2))])


def test_a_directory_is_left_out_and_comes_back(
    page: MainWindowPage, library: FakeLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[bytes] = []
    monkeypatch.setattr(external, "open_file", opened.append)
    open_directory(page, "family", "2012")
    assert list(page.sidebar.menu("Folders", "family", "2012")) == [
        "Show in folder",
        "Leave this directory out",
        "Add folder…",
    ]
    page.sidebar.close_menu()
    choose(page, "Show in folder", "family", "2012")
    page.wait(lambda: opened == [b"/photos/family/2012"])
    choose(page, "Leave this directory out", "family", "2012")
    page.wait(lambda: library.called("exclude") == [("/2012/", FolderId(2))])
    page.wait(lambda: "Left out “/2012/”: 3 photos." in page.messages())
    page.press("Ctrl+Z")
    page.wait(lambda: library.called("include") == [1])
    page.wait(lambda: page.messages() == ["“/2012/” is not left out any more."])


def test_the_pointer_chooses_the_row_below_it(page: MainWindowPage, library: FakeLibrary) -> None:
    tree = page.sidebar.tree
    index = tree.model().index(0, 0, tree.model().index(1, 0, QModelIndex()))
    place = tree.visualRect(index).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse,
        place,
        tree.viewport().mapToGlobal(place),
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(tree.viewport(), event)
    menu = next(m for m in page.window.findChildren(QMenu, "placeMenu") if m.isVisible())
    next(a for a in menu.actions() if a.text() == "Look for new photos").trigger()
    page.wait(lambda: library.called("scan") == [[FolderId(1)]])


def test_a_new_folder_stands_where_it_stands_next_time(page: MainWindowPage) -> None:
    sidebar = page.desk.sidebar
    one, two, three = (Folder(FolderId(n), b"/p/%d" % n, f"/p/{n}", photos=n) for n in (11, 12, 13))
    sidebar.show_folders([one, three])
    sidebar.show_folders([one, two, three])
    assert [name for name, _ in page.places()] == ["All photos", "11", "12", "13"]
