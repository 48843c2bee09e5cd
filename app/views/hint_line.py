"""One quiet line above the photos, with a way on; it goes when it is closed."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from app import style
from app.translation import tr
from app.views.fact_label import FactLabel
from app.views.naming import named


class HintLine(QFrame):
    """Hidden until there is something to say.

    Signals:
        followed: The way on was taken.
        closed: The user has read it.
    """

    followed = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "hintLine", tr("Hint"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = FactLabel("hintText")
        self._words.setProperty("class", "muted")
        self._way = named(QPushButton(), "hintWay")
        self._way.setProperty("link", True)
        self._way.clicked.connect(self.followed)
        self._close = named(QToolButton(), "hintClose", tr("Close the hint"))
        self._close.setToolTip(tr("Close the hint"))
        self._close.setIconSize(QSize(14, 14))
        style.set_icon(self._close, "close")
        self._close.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 10, 4)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self._way)
        row.addWidget(self._close)
        self.hide()

    def say(self, words: str, way: str) -> None:
        """Show a sentence, and where it leads."""
        self._words.show_text(words)
        self._way.setText(way)
        self._way.setAccessibleName(way)
        self._way.setAccessibleDescription(words)
        self.show()

    def words(self) -> str:
        """What is said; empty while nothing is."""
        return "" if self.isHidden() else self._words.shown
