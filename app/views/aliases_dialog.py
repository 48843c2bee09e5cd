"""Asks for other words for a tag."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.translation import tr
from app.views.fact_label import FactLabel
from app.views.naming import named
from core.paths import one_line

_WIDTH_PX = 380


class AliasesDialog(QDialog):
    """One word a line.

    Signals:
        agreed: The words, as a list.
    """

    agreed = Signal(object)

    def __init__(self, tag: str, aliases: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        title = tr("Other words for “{tag}”", tag=one_line(tag))
        named(self, "aliasesDialog", title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH_PX)
        heading = FactLabel("questionTitle")
        heading.show_text(title)
        words = named(QLabel(), "questionText")
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setText(tr("One on each line. Whoever types one of them finds or sets this tag."))
        self._words = named(QPlainTextEdit("\n".join(aliases)), "aliasesText", title)
        self._words.setTabChangesFocus(True)
        self._words.setMinimumHeight(110)
        self._keep = named(QPushButton(tr("Keep")), "aliasesAgree")
        self._keep.setProperty("primary", True)
        cancel = named(QPushButton(tr("Cancel")), "aliasesCancel")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(10)
        column.addWidget(heading)
        column.addWidget(words)
        column.addWidget(self._words)
        column.addSpacing(6)
        column.addLayout(buttons)
        self._keep.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        self.accepted.connect(self._tell)
        self._words.setFocus()

    def _tell(self) -> None:
        lines = (" ".join(line.split()) for line in self._words.toPlainText().splitlines())
        self.agreed.emit([line for line in dict.fromkeys(lines) if line])
