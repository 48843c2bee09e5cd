"""Every view of the window for somebody who has a keyboard and a screen reader, and no mouse."""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest
from PySide6.QtCore import QEvent, Qt, QTranslator
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QToolButton,
    QWidget,
)

from app import languages
from app.views.viewer_keys import verb_of
from tests.support.fake_library import FakeLibrary
from tests.support.pages.clipping import clipped
from tests.support.pages.main_window_page import MainWindowPage
from tests.support.pages.scenes import SCENES

# The offscreen platform cannot put a dialog in front.
pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.expects_warnings,
]

_USED_DIRECTLY = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)
_PARTS_OF_QT = (QAbstractItemView, QAbstractSpinBox, QCalendarWidget, QComboBox, QLineEdit, QMenu)
_BY_OTHER_KEYS = {
    "commandList": "Up and Down in the line above it",
    "tagsOffered": "Up and Down in the line above it",
    "grid-view": "Return in the grid",
}
"""What Tab does not stop at, and how else it is used."""

_ARROWS = {"←": "Left", "→": "Right"}
_KEYS_IN_TIP = re.compile(r"\(([^()]+)\)$")


def usable(widget: QWidget) -> list[QWidget]:
    """All in a view that can be pressed, moved, typed into or stopped at."""
    return [
        child
        for child in [widget, *widget.findChildren(QWidget)]
        if child.isVisible()
        and (isinstance(child, _USED_DIRECTLY) or _is_tab_stop(child))
        and not isinstance(child, QScrollBar | QMenu)
        and not child.objectName().startswith("qt_")
        and not isinstance(child.parentWidget(), _PARTS_OF_QT)
        and not child.isWindow()
    ]


def complaints(widget: QWidget) -> list[str]:
    """What is wrong with a widget, as sentences."""
    kind, name = type(widget).__name__, widget.objectName()
    called = f"{name or 'a nameless one'} ({kind})"
    found = [] if name else [f"{called} in {_path_of(widget)} has no object name"]
    spoken = widget.accessibleName() or _own_words(widget)
    if not spoken:
        found.append(f"{called} says nothing to a screen reader")
    elif spoken in {kind, name}:
        found.append(f"{called} says its own name only")
    if widget.isEnabled() and not _is_tab_stop(widget) and not _has_key(widget):
        found.append(f"{called} cannot be reached by keys")
    if isinstance(widget, QAbstractButton) and _is_icon_alone(widget) and not widget.toolTip():
        found.append(f"{called} has an icon alone and no tooltip")
    return found


def _is_tab_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _own_words(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""


def _has_key(widget: QWidget) -> bool:
    """Something else than Tab leads there: a shortcut, or the key that the tooltip tells."""
    if widget.objectName() in _BY_OTHER_KEYS:
        return True
    if isinstance(widget, QToolButton) and widget.defaultAction() is not None:
        return bool(widget.defaultAction().shortcuts())
    told = _KEYS_IN_TIP.search(widget.toolTip())
    return told is not None and _does_something(
        QKeySequence(_ARROWS.get(told[1], told[1])), widget.window()
    )


def _does_something(keys: QKeySequence, window: QWidget) -> bool:
    """The viewer knows these keys, or an action of the window does."""
    if keys.isEmpty():
        return False
    key = keys[0]  # type: ignore[index]  # the stubs do not know it
    event = QKeyEvent(QEvent.Type.KeyPress, key.key(), key.keyboardModifiers())
    taken = [shortcut for action in window.findChildren(QAction) for shortcut in action.shortcuts()]
    return bool(verb_of(event)) or keys in taken


def _is_icon_alone(button: QAbstractButton) -> bool:
    if isinstance(button, QToolButton):
        only = button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        return not button.text() or (only and not button.icon().isNull())
    return isinstance(button, QPushButton) and not button.text()


def _path_of(widget: QWidget) -> str:
    names: list[str] = []
    parent = widget.parentWidget()
    while parent is not None and len(names) < 3:
        names.append(parent.objectName() or type(parent).__name__)
        parent = parent.parentWidget()
    return " in ".join(names)


def assert_shows_its_words(page: MainWindowPage, view: QWidget) -> None:
    """Nothing in a view is too small for its words, as soon as its layout is settled."""
    with suppress(AssertionError):
        page.wait(lambda: not clipped(view))
    assert clipped(view) == []


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=str)
def _longer_words(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """The made-up language, from left to right and from right to left."""
    translator = QTranslator(qapp)
    assert translator.load(str(languages.translation_file(languages.PSEUDO)))
    qapp.installTranslator(translator)
    qapp.setLayoutDirection(request.param)
    yield
    qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("name", SCENES)
def test_everything_in_a_view_can_be_named_reached_and_understood(
    open_page: Callable[[FakeLibrary], MainWindowPage], name: str
) -> None:
    scene = SCENES[name]
    page = open_page(scene.library())
    widget = scene.enter(page)
    page.wait(widget.isVisible)
    found = usable(widget)
    assert bool(found) is scene.usable
    wrong = [complaint for child in found for complaint in complaints(child)]
    assert not wrong, "\n".join(wrong)
    assert_shows_its_words(page, widget)


@pytest.mark.usefixtures("_longer_words")
@pytest.mark.parametrize("name", SCENES)
def test_no_words_are_cut_off_where_they_are_longer(
    open_page: Callable[[FakeLibrary], MainWindowPage], name: str
) -> None:
    scene = SCENES[name]
    page = open_page(scene.library())
    widget = scene.enter(page)
    page.wait(widget.isVisible)
    assert_shows_its_words(page, widget)
