"""What a view shows of its words: whether any are cut off."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from app.views.elided_label import ElidedLabel
from app.views.label_chip import ElidedButton
from app.views.menu_button import MenuButton

_FRAME_PX: Final = 2
"""A button that is pressed by Enter has a wider frame: not each time that the focus moves is its
place made anew."""


def clipped(view: QWidget) -> list[str]:
    """Every widget in a view that is too small for its words, or sticks out of where it stands."""
    found = []
    for widget in [view, *view.findChildren(QWidget)]:
        if widget.isVisible() and widget.window() is view.window():
            found += [f"{_called(widget)} {what}" for what in _faults(widget)]
    return found


def _faults(widget: QWidget) -> Iterator[str]:
    words = _words(widget)
    if not words:
        return
    if isinstance(widget, QLabel):
        if widget.height() < _needed_height(widget):
            yield f"is too low for “{words:.40}”"
        if widget.width() < _needed_width(widget) and not _elides(widget):
            yield f"is too narrow for “{words:.40}”"
    elif isinstance(widget, QAbstractButton):
        if widget.width() + _FRAME_PX < widget.sizeHint().width() and not _elides(widget):
            yield f"is too narrow for “{words:.40}”"
    elif widget.fontMetrics().horizontalAdvance(words) > _room(widget):
        yield f"is too narrow for “{words:.40}”"
    around = _sticks_out_of(widget)
    if around is not None:
        yield f"sticks out of {_called(around)}"


def _words(widget: QWidget) -> str:
    """What is shown that has to be read whole."""
    if isinstance(widget, QToolButton):
        alone = widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        return "" if alone and not widget.icon().isNull() else widget.text()
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QComboBox):
        return _longest([widget.itemText(row) for row in range(widget.count())], widget)
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, QListWidget):
        return _longest([widget.item(row).text() for row in range(widget.count())], widget)
    return ""


def _longest(rows: list[str], widget: QWidget) -> str:
    return max(rows, key=widget.fontMetrics().horizontalAdvance, default="")


def _room(widget: QWidget) -> int:
    """How wide the words of a field may be, in pixels."""
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        field = widget.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            widget,
        )
        return field.width()
    if isinstance(widget, QListWidget):
        return widget.viewport().width()
    return widget.contentsRect().width()


def _needed_height(label: QLabel) -> int:
    if label.wordWrap():
        return label.heightForWidth(label.width())
    return label.fontMetrics().height()


def _needed_width(label: QLabel) -> int:
    return label.minimumSizeHint().width() if label.wordWrap() else label.sizeHint().width()


def _sticks_out_of(widget: QWidget) -> QWidget | None:
    """The first one around it that shows less than its whole width."""
    around = widget.parentWidget()
    while around is not None and not widget.isWindow():
        left = widget.mapTo(around, widget.rect().topLeft()).x()
        if left < 0 or left + widget.width() > around.width():
            return around
        if around.isWindow():
            break
        around = around.parentWidget()
    return None


def _elides(widget: QWidget) -> bool:
    """It ends in an ellipsis by itself, and its tooltip says the rest."""
    return isinstance(widget, ElidedLabel | ElidedButton | MenuButton)


def _called(widget: QWidget) -> str:
    return f"{widget.objectName() or 'a nameless one'} ({type(widget).__name__})"
