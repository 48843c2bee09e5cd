"""Commands by a few letters, and all keys on a sheet."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from app.command_matching import ranked
from app.views.command_palette import CommandPalette
from app.views.shortcut_sheet import ShortcutSheet
from tests.support.pages.main_window_page import MainWindowPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


ITEMS = [(words, words) for words in ("Turn right", "Turn left", "Trash", "Add folder", "Larger")]


def test_letters_in_order_find_a_command_and_starts_of_words_count_most() -> None:
    assert ranked("tr", ITEMS)[:2] == ["Turn right", "Trash"]
    assert ranked("tl", ITEMS) == ["Turn left"]
    assert ranked("ADD", ITEMS) == ["Add folder"]
    assert ranked("xyz", ITEMS) == []
    assert ranked("", ITEMS) == [words for words, _ in ITEMS]


@given(st.text(max_size=12), st.lists(st.text(max_size=20), max_size=8))
def test_any_text_is_matched_without_a_fault(typed: str, words: list[str]) -> None:
    found = ranked(typed, [(text, text) for text in words])
    assert set(found) <= set(words)


def palette_of(page: MainWindowPage) -> CommandPalette:
    page.press("Ctrl+K")
    palette = page.window.findChild(CommandPalette, "commandPalette")
    assert isinstance(palette, CommandPalette)
    return palette


def type_into(palette: QWidget, name: str, text: str) -> QLineEdit:
    line = palette.findChild(QLineEdit, name)
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, text)
    return line


def test_a_command_is_found_and_done_by_keys_alone(page: MainWindowPage) -> None:
    palette = palette_of(page)
    line = type_into(palette, "commandText", "health")
    assert palette.shown_texts()[0] == "Health"
    QTest.keyClick(line, Qt.Key.Key_Return)
    page.wait(lambda: page.desk.health_shown)


def test_the_arrows_choose_among_what_is_listed(page: MainWindowPage) -> None:
    palette = palette_of(page)
    line = type_into(palette, "commandText", "side")
    first = palette.shown_texts()[0]
    assert first.endswith("Sidebar")
    shown = page.desk.sidebar.isVisible()
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Up)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert page.desk.sidebar.isVisible() is not shown


def test_what_cannot_be_done_is_listed_last_and_does_nothing(page: MainWindowPage) -> None:
    palette = palette_of(page)
    texts = palette.shown_texts()
    assert texts.index("Sidebar") if "Sidebar" in texts else True
    line = type_into(palette, "commandText", "export")
    assert palette.shown_texts()[0] == "Export"
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert palette.isVisible()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    page.wait(lambda: page.window.findChild(CommandPalette) is None)


def test_nothing_found_says_so(page: MainWindowPage) -> None:
    palette = palette_of(page)
    type_into(palette, "commandText", "qqqqq")
    nothing = palette.findChild(QWidget, "commandNothing")
    assert nothing is not None
    assert nothing.isVisible()


def test_the_sheet_shows_every_key_and_narrows_to_what_is_typed(page: MainWindowPage) -> None:
    page.press("F1")
    sheet = page.window.findChild(ShortcutSheet)
    assert isinstance(sheet, ShortcutSheet)
    page.wait(sheet.isVisible)
    everything = sheet.shown_words()
    for words in ("Search", "Undo", "5 stars", "Select all"):
        assert words in everything
    line = type_into(sheet, "shortcutText", "undo")
    assert sheet.shown_words() == ["Undo"]
    line.clear()
    type_into(sheet, "shortcutText", "f9")
    assert sheet.shown_words() == ["Sidebar"]
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    page.wait(lambda: page.window.findChild(ShortcutSheet) is None)
