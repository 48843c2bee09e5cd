"""What is known of a model: what it is good for, and where its limits lie."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
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
from app.views.naming import named
from app.wording import plain_tooltip
from core.paths import one_line


class CardDialog(QDialog):
    """Plain text to read. Nothing is loaded from anywhere.

    Signals:
        page_wanted: The address is to be opened in the browser.
    """

    page_wanted = Signal(str)

    def __init__(self, title: str, text: str, address: str, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "modelCard", tr("About this model"))
        self.setWindowTitle("Photosift")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(680, 520)
        self.setMinimumSize(360, 260)
        heading = named(QLabel(one_line(title)), "questionTitle")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        self._text = named(QPlainTextEdit(text), "modelCardText", tr("About this model"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        close = named(QPushButton(tr("Close")), "modelCardClose")
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        if address.startswith("https://"):
            page = named(QPushButton(tr("Open the makers' page")), "modelCardPage")
            page.setAutoDefault(False)
            page.setToolTip(plain_tooltip(address))
            page.clicked.connect(lambda: self.page_wanted.emit(address))
            buttons.addWidget(page)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(heading)
        column.addWidget(self._text, 1)
        column.addLayout(buttons)
        self._text.setFocus()

    def text(self) -> str:
        return self._text.toPlainText()
