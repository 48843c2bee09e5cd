"""A field in a list that narrows the list down."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from app.views.naming import named


class FilterField(QWidget):
    """A line to type into, with the air around it that a row of the list has.

    Signals:
        changed: What stands in it.
        left: The keys go on to the row below (True) or above.
    """

    changed = Signal(str)
    left = Signal(bool)

    def __init__(self, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = named(_Line(), name, words)
        self.line.setPlaceholderText(words)
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self.changed)
        self.line.left.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 4, 2)
        row.addWidget(self.line)
        self.setFocusProxy(self.line)


class _Line(QLineEdit):
    """Signals: left: The keys go on to the row below (True) or above."""

    left = Signal(bool)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit(True)
        elif event.key() == Qt.Key.Key_Up:
            self.left.emit(False)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
