"""The search box, as a user sees it."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton, QWidget

from app.views.search_box import SearchBox
from app.views.term_chip import TermChip
from core.records import Term


class SearchPage:
    """Types, pastes and drops."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        box = window.findChild(SearchBox, "searchBox")
        text = window.findChild(QLineEdit, "searchText")
        assert box is not None
        assert text is not None
        self.box = box
        self.text_field = text

    def type(self, words: str) -> None:
        """Type into the box without pressing Enter."""
        self.text_field.setFocus()
        QTest.keyClicks(self.text_field, words)

    def search(self, words: str) -> None:
        """Replace what is there by these words, and press Enter."""
        self.text_field.setFocus()
        self.text_field.selectAll()
        QTest.keyClicks(self.text_field, words)
        self.press(Qt.Key.Key_Return)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        QTest.keyClick(self.text_field, key, modifier or Qt.KeyboardModifier.NoModifier)

    def paste(self, mime: QMimeData) -> None:
        """Put something on the clipboard and press Ctrl+V in the box."""
        QGuiApplication.clipboard().setMimeData(mime)
        self.text_field.setFocus()
        self.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def drop(self, mime: QMimeData) -> bool:
        """Drag something over the box and let go; False when the box does not want it."""
        return drop_on(self.box, mime)

    def text(self) -> str:
        return self.text_field.text()

    def placeholder(self) -> str:
        return self.text_field.placeholderText()

    def has_focus(self) -> bool:
        return self._window.focusWidget() is self.text_field

    def terms(self) -> tuple[Term, ...]:
        return self.box.terms()

    def chips(self) -> list[TermChip]:
        """The pictures in the box, in order."""
        return [chip for chip in self.box.findChildren(TermChip, "termChip") if not chip.isHidden()]

    def has_thumbnail(self, number: int) -> bool:
        """Whether a chip shows the picture itself, which fills its square."""
        label = self.chips()[number].findChild(QLabel, "chipPicture")
        assert label is not None
        return label.pixmap().deviceIndependentSize().toSize() == label.size()

    def remove_chip(self, number: int) -> None:
        self._chip_button(number, "chipRemove").click()

    def turn_away_from(self, number: int) -> None:
        """Press "less like this" on a chip."""
        self._chip_button(number, "chipLess").click()

    def _chip_button(self, number: int, name: str) -> QToolButton:
        button = self.chips()[number].findChild(QToolButton, name)
        assert button is not None
        return button


def drop_on(widget: QWidget, mime: QMimeData) -> bool:
    """Drag over a widget and let go, as the window system tells it."""
    place = QPoint(widget.width() // 2, widget.height() // 2)
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, copy, mime, left, none)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(widget, QDropEvent(QPointF(place), copy, mime, left, none))
    return True
