"""What a keyboard and a screen reader find in the window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QRect, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QCheckBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.views.fact_label import FactLabel, breakable
from app.views.photo_grid import PhotoGrid
from app.views.picture_canvas import PictureCanvas
from app.views.viewer import Viewer
from core.events import Notice
from core.records import Exclusion, MissingPhoto, PhotoId
from tests.support.fake_library import FakeLibrary
from tests.support.pages.health_page import HealthPageObject
from tests.support.pages.main_window_page import MainWindowPage

INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QLineEdit,
    PhotoGrid,
    PictureCanvas,
    Viewer,
)


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary(40)


@pytest.fixture
def page(
    open_page: Callable[[FakeLibrary], MainWindowPage], library: FakeLibrary
) -> MainWindowPage:
    page = open_page(library)
    page.wait(lambda: len(page.listed()) == 40)
    return page


def interactive_widgets(window: QWidget) -> list[QWidget]:
    """All that can be pressed, moved or typed into, but for what Qt puts into its own widgets."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, INTERACTIVE)
        and not isinstance(widget, QScrollBar)
        and not widget.objectName().startswith("qt_")
        and not _belongs_to_a_list(widget)
    ]


def _belongs_to_a_list(widget: QWidget) -> bool:
    """Headers and corners of lists are spoken by the list."""
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractItemView)


def test_everything_that_can_be_used_has_a_name(page: MainWindowPage, library: FakeLibrary) -> None:
    """A name of its own to be found by, and one that a screen reader can say."""
    library.break_photo(PhotoId(3))
    page.desk.show_failures(shown=True)
    page.do("inspector")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/photos/holidays/one.jpg")])
    page.search.drop(mime)
    library.emit(Notice("warning", "Something happened.", "Do something."))
    page.wait(lambda: "Something happened." in page.messages())
    found = interactive_widgets(page.window)
    assert len(found) > 30
    for widget in found:
        kind, name, spoken = type(widget).__name__, widget.objectName(), widget.accessibleName()
        if isinstance(widget, QAbstractButton):
            spoken = spoken or widget.text()
        if isinstance(widget, QPushButton) and not widget.isVisible():
            # Its words come when it is shown.
            spoken = spoken or "later"
        assert name, f"a {kind} below {_place_of(widget)} has no object name"
        assert spoken, f"{name} ({kind}) says nothing to a screen reader"
        assert spoken not in {kind, name}, f"{name} says its own name only"


def test_everything_on_the_health_page_has_a_name(
    page: MainWindowPage, library: FakeLibrary
) -> None:
    library.break_photo(PhotoId(3))
    library.excluded = [Exclusion(1, "*.png")]
    library.missing_photos = [MissingPhoto(PhotoId(99), b"/p/gone.jpg", "gone.jpg", 1.7e9)]
    health = HealthPageObject(page).open()
    health.press("missing-list")
    page.wait(lambda: health.missing() == ["gone.jpg"])
    found = [widget for widget in interactive_widgets(health.widget) if widget.isVisible()]
    assert len(found) > 30
    for widget in found:
        name, spoken = widget.objectName(), widget.accessibleName()
        assert name, f"a {type(widget).__name__} below {_place_of(widget)} has no object name"
        assert spoken or isinstance(widget, QCheckBox), f"{name} says nothing"
    # A row's button says which row it acts on.
    removing = [w.accessibleName() for w in found if w.objectName().startswith("folders-remove")]
    assert removing == [
        "Remove from the library: /photos/holidays",
        "Remove from the library: /photos/family",
    ]


def test_tab_goes_through_the_health_page_in_order(page: MainWindowPage) -> None:
    page.window.activateWindow()
    health = HealthPageObject(page).open()
    page.wait(lambda: health.can_press("disk-clear-logs"))
    passed: list[str] = []
    for _ in range(60):
        QTest.keyClick(page.window.focusWidget(), Qt.Key.Key_Tab)
        passed.append(page.window.focusWidget().objectName())
        if passed[-1] == "log-save":
            break
    sections = ["folders-add", "exclusions-exclude", "disk-clear-logs", "check-check", "log-save"]
    assert [name for name in passed if name in sections] == sections, passed


def test_buttons_without_words_say_what_they_do(page: MainWindowPage) -> None:
    for button in page.window.findChildren(QToolButton):
        if button.objectName().startswith("qt_") or (button.text() and _shows_text(button)):
            continue
        assert button.toolTip(), f"{button.objectName()} has an icon alone and no tooltip"


def _shows_text(button: QToolButton) -> bool:
    return button.icon().isNull() or (
        button.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly
    )


def _place_of(widget: QWidget) -> str:
    parent = widget.parentWidget()
    return "nothing" if parent is None else parent.objectName() or type(parent).__name__


def test_tab_goes_through_the_window_and_comes_back(page: MainWindowPage) -> None:
    page.window.activateWindow()
    page.search.box.focus_text()
    start = page.window.focusWidget()
    passed: list[str] = []
    for _ in range(40):
        QTest.keyClick(page.window.focusWidget(), Qt.Key.Key_Tab)
        focused = page.window.focusWidget()
        if focused is start:
            break
        passed.append(focused.objectName())
    assert page.window.focusWidget() is start, f"Tab never came back: {passed}"
    wanted = ["sizeSlider", "menuButton", "places", "photoGrid"]
    assert [name for name in passed if name in wanted] == wanted


def test_enter_presses_a_button_as_space_does(
    open_page: Callable[[FakeLibrary], MainWindowPage], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first thing that a new user sees is a button, and Enter has to work on it."""
    opened: list[str] = []
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: opened.append(dialog.windowTitle()))
    page = open_page(FakeLibrary(0, folders=()))
    assert page.empty_state()[2] == "Choose folder…"
    QTest.keyClick(page.window.focusWidget(), Qt.Key.Key_Return)
    assert opened == ["Choose a folder with photos"]


def test_the_menu_ticks_the_appearance_in_use(page: MainWindowPage) -> None:
    ticked = [
        action.text()
        for menu in page.window.findChildren(QMenu)
        if menu.title() == "Appearance"
        for action in menu.actions()
        if action.isChecked()
    ]
    assert ticked == ["Like the system"]


def test_the_smallest_window_cuts_nothing_off(page: MainWindowPage) -> None:
    page.do("inspector")
    page.window.resize(page.window.minimumSize())
    QApplication.processEvents()
    room = QRect(0, 0, page.window.width(), page.window.height())
    for widget in interactive_widgets(page.window):
        if widget.isVisible():
            area = QRect(widget.mapTo(page.window, widget.rect().topLeft()), widget.size())
            assert room.contains(area), f"{widget.objectName()} sticks out: {area}"


def test_down_leads_from_the_words_to_the_first_photo(page: MainWindowPage) -> None:
    page.search.box.focus_text()
    page.search.press(Qt.Key.Key_Down)
    assert page.window.focusWidget() is page.desk.grid
    assert list(page.desk.grid.selected_ids()) == page.listed()[:1]


def test_a_long_name_stays_within_the_inspector_and_is_copied_as_it_is(qtbot: QtBot) -> None:
    label = FactLabel("factValue")
    qtbot.addWidget(label)
    path = "/photos/" + "x" * 190 + "_end.jpg"
    label.show_text(path)
    assert label.minimumSizeHint().width() < 200
    label.setSelection(0, len(label.text()))
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == path


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("short.jpg", ["short.jpg"]),
        ("a/b_c", ["a/", "b_", "c"]),
        ("words that break by themselves", ["words that break by themselves"]),
        ("x" * 13 + "e\u0301" + "y", ["x" * 13 + "e\u0301", "y"]),
        ("x" * 13 + "👩\u200d🚀" + "y", ["x" * 13 + "👩\u200d🚀", "y"]),
    ],
)
def test_long_runs_break_between_whole_characters(text: str, pieces: list[str]) -> None:
    assert breakable(text).split("\u200b") == pieces
