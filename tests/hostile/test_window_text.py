"""Text from outside is shown as it is, wherever the window shows it: never as markup."""

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QListWidget,
    QTreeView,
    QTreeWidget,
    QTreeWidgetItemIterator,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.errors import CoreError
from core.events import Notice
from core.records import Download, ModelStatus, Progress
from tests.hostile.names import MARKUP
from tests.support.fake_library import FakeLibrary, as_library
from tests.support.pages.main_window_page import MainWindowPage

PLAIN = Qt.TextFormat.PlainText


@pytest.fixture
def library() -> FakeLibrary:
    """Everything in it that has a name is called markup."""
    path = b"/photos/" + MARKUP.replace("/", "\u2215").encode()
    library = FakeLibrary(photos=6, folders=(path,))
    for photo_id in range(1, 7):
        library.change_photo(photo_id, name=f"{MARKUP}{photo_id}.jpg", directory=MARKUP)
    library.break_photo(2, f"“{MARKUP}” is damaged.")
    library.remember_search(MARKUP)
    library.model = ModelStatus(MARKUP, "ready", MARKUP, "float32", 512)
    library.progress = Progress("indexing", 1, 6, current=MARKUP)
    library.download = Download(MARKUP, 1, 10)
    return library


@pytest.fixture
def page(qtbot: QtBot, library: FakeLibrary) -> Iterator[MainWindowPage]:
    page = MainWindowPage(qtbot, lambda: as_library(library))
    yield page
    page.close()


def looks_like_markup(text: str) -> bool:
    """Whenever Qt may think so, and more often."""
    return re.search(r"<[!?/a-zA-Z]", text) is not None


def shown_as_it_is(tip: str) -> bool:
    """Whether Qt shows a tooltip literally: no markup, or all that came from outside escaped."""
    if not looks_like_markup(tip):
        return True
    document = QTextDocument()
    document.setHtml(tip)
    return "<b>" in document.toPlainText() or not any(
        sign in tip for sign in ("<b>", "<img", "<a ", "<i>")
    )


def misread_labels() -> list[str]:
    return [
        label.text()
        for label in QApplication.allWidgets()
        if isinstance(label, QLabel)
        and label.textFormat() != PLAIN
        and (label.textFormat() != Qt.TextFormat.AutoText or looks_like_markup(label.text()))
    ]


def misread_tooltips() -> list[str]:
    tips = [widget.toolTip() for widget in QApplication.allWidgets()]
    tips += [
        action.toolTip() for window in QApplication.allWidgets() for action in window.actions()
    ]
    return [tip for tip in [*tips, *_tips_of_rows()] if not shown_as_it_is(tip)]


def _tips_of_rows() -> Iterator[str]:
    for widget in QApplication.allWidgets():
        if isinstance(widget, QTreeWidget):
            rows = QTreeWidgetItemIterator(widget)
            while (item := rows.value()) is not None:
                yield from (item.toolTip(column) for column in range(item.columnCount()))
                rows += 1
        elif isinstance(widget, QTreeView):
            yield from _tips_below(widget.model(), QModelIndex())
        elif isinstance(widget, QListWidget):
            yield from (widget.item(row).toolTip() for row in range(widget.count()))


def _tips_below(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        yield str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        yield from _tips_below(model, index)


def texts() -> list[str]:
    """All that labels and buttons say."""
    kinds = (QLabel, QAbstractButton)
    return [widget.text() for widget in QApplication.allWidgets() if isinstance(widget, kinds)]


def check(*, says: bool = True) -> None:
    assert misread_labels() == []
    assert misread_tooltips() == []
    assert any("<b>bold</b>" in text.replace("\u200b", "") for text in texts()) or not says


def test_grid_inspector_and_sidebar(page: MainWindowPage) -> None:
    page.wait(lambda: len(page.listed()) == 6)
    page.do("inspector")
    page.select(1)
    page.wait(lambda: any("<b>bold" in value for value in page.facts().values()))
    page.wait(lambda: page.recent_searches() == [MARKUP])
    check()
    model = page.desk.model
    tip = model.data(model.index(0, 0, QModelIndex()), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tip
    assert "<b>" not in tip


def test_problems(page: MainWindowPage) -> None:
    page.wait(lambda: page.is_shown("failuresButton"))
    page.click("failuresButton")
    page.wait(lambda: len(page.failures()) == 1)
    assert "<b>bold</b>" in page.failures()[0][1]
    check(says=False)


@pytest.mark.parametrize(
    "tell",
    [
        lambda library: library.emit(Notice("info", f"About {MARKUP}.", f"Do {MARKUP}.")),
        lambda library: library.emit_status(),
    ],
    ids=["notice", "status"],
)
def test_messages_and_progress(
    page: MainWindowPage, library: FakeLibrary, tell: Callable[[FakeLibrary], None]
) -> None:
    tell(library)
    page.wait(lambda: any("<b>bold</b>" in text for text in texts()))
    check()


def test_errors_and_searches(page: MainWindowPage, library: FakeLibrary) -> None:
    library.fail("search", CoreError(f"Not {MARKUP}.", f"Try {MARKUP}."))
    page.search.search(MARKUP)
    page.wait(lambda: any(f"Not {MARKUP}." in text for text in texts()))
    check()


def test_viewer(page: MainWindowPage) -> None:
    page.wait(lambda: len(page.listed()) == 6)
    page.select(1)
    page.do("view")
    page.wait(lambda: any(MARKUP in text and "1.jpg" in text for text in texts()))
    check()


def test_the_checks_see_markup(qtbot: QtBot) -> None:
    label, button = QLabel(MARKUP), QWidget()
    for widget in (label, button):
        qtbot.addWidget(widget)
    button.setToolTip(MARKUP)
    assert misread_labels() == [MARKUP]
    assert misread_tooltips() == [MARKUP]
