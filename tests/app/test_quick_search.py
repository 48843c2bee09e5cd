"""The small window that searches while one types."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app import language_hint
from app.bridge import Bridge
from app.main_window import MainWindow
from app.quick import Quick
from app.tray import Tray
from core.errors import ServiceUnavailable
from core.events import ShowWanted
from core.settings import LANGUAGE_TOLD
from tests.support.fake_library import FakeLibrary, as_library
from tests.support.pages.main_window_page import MainWindowPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def library() -> FakeLibrary:
    library = FakeLibrary(photos=40)
    library.script_search("dog", [7, 3, 9], scores=[0.31, 0.27, 0.2])
    return library


@pytest.fixture
def quick(qtbot: QtBot, library: FakeLibrary) -> Iterator[Quick]:
    bridge = Bridge()
    quick = Quick(as_library(library), bridge)
    quick.present()
    qtbot.waitUntil(quick.window.isVisible)
    yield quick
    quick.hide()
    bridge.close()
    quick.window.deleteLater()
    quick.deleteLater()


def text_of(quick: Quick) -> QLineEdit:
    line = quick.window.findChild(QLineEdit, "quickText")
    assert isinstance(line, QLineEdit)
    return line


def listed(quick: Quick) -> list[int]:
    return list(quick.window.grid.photos.ids)


def test_typing_finds_and_enter_opens_in_the_window(
    qtbot: QtBot, quick: Quick, library: FakeLibrary
) -> None:
    QTest.keyClicks(text_of(quick), "dog")
    qtbot.waitUntil(lambda: listed(quick) == [7, 3, 9])
    QTest.keyClick(text_of(quick), Qt.Key.Key_Down)
    QTest.keyClick(quick.window.grid, Qt.Key.Key_Right)
    QTest.keyClick(quick.window.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ("ask_window", (3, "")) in library.calls)
    qtbot.waitUntil(lambda: not quick.window.isVisible())


def test_letters_typed_in_the_photos_go_on_with_the_words(qtbot: QtBot, quick: Quick) -> None:
    QTest.keyClicks(text_of(quick), "dog")
    qtbot.waitUntil(lambda: listed(quick) == [7, 3, 9])
    QTest.keyClick(text_of(quick), Qt.Key.Key_Down)
    assert quick.window.grid.current_id() == 7
    QTest.keyClick(text_of(quick), Qt.Key.Key_Escape)
    assert not quick.window.isVisible()


def test_control_enter_searches_in_the_window(
    qtbot: QtBot, quick: Quick, library: FakeLibrary
) -> None:
    QTest.keyClicks(text_of(quick), "dog")
    QTest.keyClick(text_of(quick), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: ("ask_window", (0, "dog")) in library.calls)


def test_control_enter_opens_no_photo_besides(
    qtbot: QtBot, quick: Quick, library: FakeLibrary
) -> None:
    QTest.keyClicks(text_of(quick), "dog")
    qtbot.waitUntil(lambda: listed(quick) == [7, 3, 9])
    QTest.keyClick(text_of(quick), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not quick.window.isVisible())
    assert library.called("ask_window") == [(0, "dog")]


def test_enter_opens_what_the_latest_words_find(
    qtbot: QtBot, quick: Quick, library: FakeLibrary
) -> None:
    library.script_search("cat", [5, 6])
    QTest.keyClicks(text_of(quick), "dog")
    qtbot.waitUntil(lambda: listed(quick) == [7, 3, 9])
    text_of(quick).selectAll()
    with library.held("search"):
        QTest.keyClicks(text_of(quick), "cat")
        QTest.keyClick(text_of(quick), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: len(library.called("search")) == 2)
    qtbot.waitUntil(lambda: library.called("ask_window") != [])
    assert library.called("ask_window") == [(5, "")]


def test_trouble_and_nothing_found_are_said(
    qtbot: QtBot, quick: Quick, library: FakeLibrary
) -> None:
    note = quick.window.findChild(QLabel, "quickNote")
    assert isinstance(note, QLabel)
    assert "Enter" in note.text()
    library.fail("search", ServiceUnavailable("The engine does not answer.", "Try again."))
    QTest.keyClicks(text_of(quick), "cat")
    qtbot.waitUntil(lambda: "does not answer" in note.text().replace("\u200b", ""))


def test_the_window_shows_what_others_ask_for(page: MainWindowPage, library: FakeLibrary) -> None:
    library.emit(ShowWanted(photo_id=5))
    page.wait(page.desk.viewer.isVisible)
    assert page.desk.viewer.photo_id == 5
    page.desk.viewer.close_viewer()
    library.emit(ShowWanted(text="dog"))
    page.wait(lambda: page.listed() == [7, 3, 9])


def test_what_is_asked_for_before_the_library_is_open_is_shown_then(
    qtbot: QtBot, library: FakeLibrary
) -> None:
    bridge = Bridge()
    window = MainWindow(bridge)
    window.show_wanted(ShowWanted(photo_id=5))
    assert window.desk is None
    window.open_library(lambda: as_library(library))
    qtbot.waitUntil(lambda: window.desk is not None and window.desk.viewer.photo_id == 5)
    window.close()
    bridge.close()
    window.deleteLater()


def test_the_tray_offers_search_window_pause_and_quit() -> None:
    tray = Tray()
    wanted: list[str] = []
    tray.quick_wanted.connect(lambda: wanted.append("quick"))
    tray.window_wanted.connect(lambda: wanted.append("window"))
    tray.pause_wanted.connect(lambda: wanted.append("pause"))
    tray.quit_wanted.connect(lambda: wanted.append("quit"))
    for action in tray.menu.actions():
        action.trigger()
    assert wanted == ["quick", "window", "pause", "quit"]
    tray.set_paused(True)
    assert "Resume indexing" in [action.text() for action in tray.menu.actions()]
    tray.remove()


def test_what_comes_after_the_window_has_gone_is_dropped(
    qtbot: QtBot, library: FakeLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language_hint, "SETTLE_MS", 0)
    library.script_search("ein Hund", [3], not_english=True)
    bridge = Bridge()
    quick = Quick(as_library(library), bridge)
    told: list[None] = []
    with library.held("setting"):
        quick.search("ein Hund")
        qtbot.waitUntil(lambda: bool(library.called("setting")))
        quick.hide()
        quick.window.deleteLater()
        qtbot.waitUntil(lambda: not isValid(quick.window))
    bridge.edit(lambda: None, told.append)
    qtbot.waitUntil(lambda: told == [None])
    bridge.close()
    quick.deleteLater()


def test_another_language_is_told_once(
    qtbot: QtBot, library: FakeLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language_hint, "SETTLE_MS", 0)
    library.script_search("ein Hund", [3], not_english=True)
    bridge = Bridge()
    quick = Quick(as_library(library), bridge)
    note = quick.window.findChild(QLabel, "quickNote")
    assert isinstance(note, QLabel)
    quick.search("dog")
    qtbot.waitUntil(lambda: listed(quick) == [7, 3, 9])
    assert "English" not in note.text()
    quick.search("ein Hund")
    qtbot.waitUntil(lambda: "knows English only" in note.text().replace("\u200b", ""))
    assert library.setting(LANGUAGE_TOLD) == "1"
    quick.search("dog")
    qtbot.waitUntil(lambda: listed(quick) == [7, 3, 9] and "English" not in note.text())
    asked = len(library.called("setting"))
    quick.search("ein Hund")
    qtbot.waitUntil(lambda: listed(quick) == [3])
    qtbot.waitUntil(lambda: len(library.called("setting")) > asked)
    bridge.close()
    assert "English" not in note.text()
    quick.window.deleteLater()
    quick.deleteLater()
