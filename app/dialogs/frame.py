"""What the dialogs of this folder have in common: their frame, and how their words are set."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.translation import tr
from app.views.fact_label import FactLabel
from app.views.naming import named

WORDS_PX: Final = 440


class PhotoDialog(QDialog):
    """A title, a form, and two buttons; Enter agrees, Esc leaves everything as it is.

    Attributes:
        column: Where a dialog puts its own parts, above the buttons.
        agree: The button that does it.
    """

    def __init__(self, name: str, title: str, button: str, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, name, title)
        self.setWindowTitle("Photosift")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = named(QLabel(title), "questionTitle")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        self.column = QVBoxLayout()
        self.column.setSpacing(10)
        self.agree = named(QPushButton(button), f"{name}Agree")
        self.agree.setProperty("primary", True)
        self._cancel = named(QPushButton(tr("Cancel")), f"{name}Cancel")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.agree)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(22, 20, 22, 18)
        outer.setSpacing(10)
        outer.addWidget(heading)
        outer.addLayout(self.column, 1)
        outer.addSpacing(6)
        outer.addLayout(buttons)
        self.agree.setDefault(True)
        self.agree.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)

    @override
    def event(self, event: QEvent) -> bool:
        """Words that come later may take more lines."""
        if event.type() != QEvent.Type.LayoutRequest:
            return super().event(event)  # one of them is the end of this dialog
        handled = super().event(event)
        layout = self.layout()
        needed = 0 if layout is None else layout.totalHeightForWidth(self.width())
        if needed > self.height():
            self.resize(self.width(), needed)
        return handled

    def add_words(self, name: str, text: str = "") -> FactLabel:
        """A sentence that is as wide as the dialog."""
        label = FactLabel(name)
        label.show_text(text)
        label.setMinimumWidth(WORDS_PX)
        self.column.addWidget(label)
        return label

    def add_form(self, rows: Sequence[tuple[str, QWidget]]) -> QFormLayout:
        """Fields with their names before them; a name leads to its field."""
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for words, field in rows:
            form.addRow(words, field)
        self.column.addLayout(form)
        return form
