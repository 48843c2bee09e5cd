"""The line over the photos of the trash: how much there is, and what can be done with all of it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from app import style, trash_words
from app.translation import tr, trn
from app.views.elided_label import ElidedLabel
from app.views.naming import named
from app.wording import plain_tooltip
from core.records import TrashReport

_LINE_PX = 120
_AROUND_TEXT_PX = 60


class TrashBar(QFrame):
    """Shows a `TrashReport`.

    Signals:
        restore_all_wanted: Everything is to be put back.
        empty_wanted: Everything is to be deleted; nothing was asked yet.
        left: The buttons, of which one had the focus, are of no use any more.
    """

    restore_all_wanted = Signal()
    empty_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "trashBar", tr("Trash"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._line = ElidedLabel("trashLine")
        self._restore = named(QPushButton(tr("Put everything back")), "restoreAll")
        style.set_icon(self._restore, "restore")
        self._restore.clicked.connect(self.restore_all_wanted)
        self._empty = named(QPushButton(tr("Empty trash…")), "emptyTrash")
        style.set_icon(self._empty, "trash-empty")
        self._empty.clicked.connect(self.empty_wanted)
        self._words = {button: button.text() for button in (self._restore, self._empty)}
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 10, 6)
        row.setSpacing(8)
        row.addWidget(self._line, 1)
        row.addWidget(self._restore)
        row.addWidget(self._empty)
        self.hide()
        self.show_report(TrashReport(0))

    def show_report(self, report: TrashReport) -> None:
        """Bring everything up to date."""
        line = trash_words.overview(report)
        self._line.setText(line)
        self._line.setToolTip(plain_tooltip(line))
        focused = self.window().focusWidget() in (self._restore, self._empty)
        for button in (self._restore, self._empty):
            button.setEnabled(report.photos > 0)
        if focused and not report.photos:
            self.left.emit()
        count = trn("{n} photo", "{n} photos", report.photos)
        for button, words in (
            (self._restore, tr("Put everything back: {count}", count=count)),
            (self._empty, tr("Empty the trash: {count}", count=count)),
        ):
            button.setAccessibleName(words)
            button.setToolTip(plain_tooltip(words))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the pictures alone stand for the buttons."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needed_px = _LINE_PX
        for button, words in self._words.items():
            text_px = button.fontMetrics().horizontalAdvance(words)
            needed_px += text_px + _AROUND_TEXT_PX
        for button, words in self._words.items():
            button.setText(words if self.width() >= needed_px else "")

    def line(self) -> str:
        return self._line.text()
