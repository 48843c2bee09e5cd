"""Searching, tagging, rating, removing and taking it all back, by keyboard alone: window, engine
and files are real.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.library import Library
from core.records import Photo
from tests.support import fake_engine
from tests.support.pages.main_window_page import MainWindowPage
from tests.support.pages.photo_work import PhotoWork
from tests.support.running_library import RunningLibrary

PATIENCE_MS = 60_000
COLOURS = {"red": (220, 30, 30), "green": (30, 200, 40), "blue": (30, 50, 220)}
KEY = Qt.Key

Wait = Callable[[Callable[[], bool]], None]
Open = Callable[[], MainWindowPage]


@pytest.fixture
def wait(qtbot: QtBot) -> Wait:
    """Waits as long as an engine may take; a slow machine is no failure."""
    return lambda condition: qtbot.waitUntil(condition, timeout=PATIENCE_MS)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Nine pictures in three colours."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for name, colour in COLOURS.items():
        for number in range(3):
            shade = tuple(max(0, part - 9 * number) for part in colour)
            Image.new("RGB", (320 + number, 240), shade).save(folder / f"{name}{number}.jpg")
    return folder


@pytest.fixture
def open_window(running: RunningLibrary, folder: Path, qtbot: QtBot, wait: Wait) -> Iterator[Open]:
    """Opens windows on a library whose photos can all be searched."""
    directory = running.library.directory
    running.library.add_folder(folder)
    running.wait_for(lambda status: status.embedded == 9)
    command = fake_engine.engine_command(directory)
    pages: list[MainWindowPage] = []

    def opener() -> Library:
        return Library(directory, client_name="window", engine_command=command)

    def open_one() -> MainWindowPage:
        page = MainWindowPage(qtbot, opener)
        pages.append(page)
        wait(lambda: len(page.listed()) == 9)
        return page

    yield open_one
    for page in pages:
        page.close()


def focus(page: MainWindowPage) -> QWidget:
    """Where the next key goes."""
    return page.window.focusWidget() or page.window


def press(page: MainWindowPage, key: Qt.Key) -> None:
    QTest.keyClick(focus(page), key)


def files_in(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir() if not file.name.startswith(".")}


def selected(page: MainWindowPage) -> list[Photo]:
    return page.desk.session.library.photos(list(page.desk.grid.selected_ids()))


def test_search_tag_rate_remove_and_undo_by_keyboard_alone(
    open_window: Open, folder: Path, wait: Wait
) -> None:
    page = open_window()
    work = PhotoWork(page)
    library = page.desk.session.library
    everything = files_in(folder)

    # Search, and go down to the photos.
    page.press("Ctrl+F")
    QTest.keyClicks(focus(page), "red")
    press(page, KEY.Key_Return)
    wait(lambda: page.heading() == "“red”" and page.count_line().endswith("best first"))
    press(page, KEY.Key_Down)
    press(page, KEY.Key_Home)
    QTest.keyClick(focus(page), KEY.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    chosen = sorted(photo.id for photo in selected(page))
    assert all(photo.name.startswith("red") for photo in selected(page))
    assert len(chosen) == 2

    # Tag both with a new tag below another one.
    page.press("Ctrl+T")
    QTest.keyClicks(focus(page), "colours/warm")
    press(page, KEY.Key_Return)
    wait(lambda: work.labels(work.popover.marks) == [("colours/warm", 2, 2)])
    press(page, KEY.Key_Escape)
    assert page.window.focusWidget() is page.desk.grid

    # Rate them, and make them favourites.
    page.press("4")
    page.press(".")
    wait(lambda: [(p.rating, p.favourite) for p in library.photos(chosen)] == [(4, True)] * 2)

    # Remove them: the files leave the folder, and are not deleted.
    names = {photo.name for photo in library.photos(chosen)}
    press(page, KEY.Key_Delete)
    wait(lambda: files_in(folder) == everything - names)
    wait(lambda: "Moved 2 photos to the trash." in page.messages())
    assert {photo.name for photo in library.trashed()} == names

    # Take everything back, one step after the other.
    page.press("Ctrl+Z")
    wait(lambda: files_in(folder) == everything)
    wait(lambda: len(library.photo_ids(page.desk.listing.view)) == 9)
    assert [(p.rating, p.favourite) for p in library.photos(chosen)] == [(4, True)] * 2
    for _ in range(3):
        page.press("Ctrl+Z")
    wait(lambda: [tag.name for tag in library.tags()] == [])
    assert [(p.rating, p.favourite) for p in library.photos(chosen)] == [(0, False)] * 2
    assert [step.state for step in library.history()].count("undone") == 4

    # And do it again.
    for _ in range(4):
        page.press("Ctrl+Shift+Z")
    wait(lambda: files_in(folder) == everything - names)
    wait(lambda: {photo.name for photo in library.trashed()} == names)


def test_what_was_done_can_be_taken_back_after_the_window_was_closed(
    open_window: Open, wait: Wait
) -> None:
    page = open_window()
    work = PhotoWork(page)
    library = page.desk.session.library
    first = page.listed()[0]
    work.choose(first)
    work.press("5")
    wait(lambda: library.photos([first])[0].rating == 5)
    page.close()
    again = open_window()
    wait(lambda: again.desk._actions["undo"].text() == "Undo: Give 1 photo 5 stars")
    PhotoWork(again).choose(first)
    again.press("Ctrl+Z")
    wait(lambda: again.desk.session.library.photos([first])[0].rating == 0)


def test_a_removed_folder_is_one_step_of_the_history(open_window: Open, wait: Wait) -> None:
    page = open_window()
    library = page.desk.session.library
    folder = library.folders()[0]
    page.desk.sidebar.remove_folder_wanted.emit(folder)
    wait(lambda: any(text.startswith("Removed") for text in page.messages()))
    wait(lambda: page.desk._actions["undo"].text().startswith("Undo: Remove the folder"))
    page.click("messageAction")
    wait(lambda: len(library.folders()) == 1)
    wait(lambda: len(page.listed()) == 9)
