"""The line over the photos of the trash: how much there is, and what can be done with all of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app import style, trash_words
from app.translation import tr, trn
from app.views.elided_label import ElidedLabel
from app.views.naming import named
from app.wording import plain_tooltip
from core.records import TrashReport


class TrashBar(QFrame):
    """Shows a `TrashReport`.

    Signals:
        restore_all_wanted: Everything is to be put back.
        empty_wanted: Everything is to be deleted; nothing was asked yet.
    """

    restore_all_wanted = Signal()
    empty_wanted = Signal()

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
        for button in (self._restore, self._empty):
            button.setEnabled(report.photos > 0)
        count = trn("{n} photo", "{n} photos", report.photos)
        self._restore.setAccessibleName(tr("Put everything back: {count}", count=count))
        self._empty.setAccessibleName(tr("Empty the trash: {count}", count=count))

    def line(self) -> str:
        return self._line.text()
