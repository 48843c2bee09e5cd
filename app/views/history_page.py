"""Everything that was done, the latest first, and a way back to any moment."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app import style
from app.itemmodels.history_model import HistoryModel
from app.translation import tr, trn
from app.undoing import Entry
from app.views.elided_label import ElidedLabel
from app.views.fact_label import FactLabel
from app.views.naming import named

_HEADER_PX: Final = 44


class HistoryPage(QWidget):
    """Lists `Entry`s; the one that is marked stays marked when it is filled again.

    Signals:
        back_wanted: Key of the entry to go back to: it is taken back too.
        redo_wanted: What was taken back last is to be done again.
        marked: Key of the entry that is marked, or empty.
        closed: The user wants to go back to the photos.
    """

    back_wanted = Signal(str)
    redo_wanted = Signal()
    marked = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "historyPage", tr("History"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = HistoryModel(self)
        self._wants_focus = False
        self._rows = self._make_rows()
        self._summary = FactLabel("historySummary")
        self._empty = named(QLabel(tr("Nothing was done yet.")), "emptyText")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._back = named(QPushButton(), "historyBack")
        self._back.clicked.connect(self._ask_back)
        self._redo = named(QPushButton(tr("Redo")), "historyRedo")
        self._redo.clicked.connect(self.redo_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_header())
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 4, 16, 14)
        inner.setSpacing(10)
        inner.addWidget(self._rows, 1)
        inner.addWidget(self._empty, 1)
        inner.addWidget(self._summary)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addStretch(1)
        below.addWidget(self._redo)
        below.addWidget(self._back)
        inner.addLayout(below)
        column.addLayout(inner, 1)
        self.show_entries([], can_redo=False)

    def show_entries(self, entries: Sequence[Entry], *, can_redo: bool) -> None:
        """List these, the latest first."""
        self._redo.setEnabled(can_redo)
        self._rows.setVisible(bool(entries))
        self._empty.setVisible(not entries)
        if list(entries) != self._model.entries:
            self._fill(entries)
        else:
            self._tell_marked()
        if entries and self._wants_focus:
            self.take_focus()

    def show_summary(self, steps: Sequence[Entry]) -> None:
        """Say what going back to the marked entry would take back."""
        number = len(steps)
        self._back.setEnabled(number > 0)
        self._back.setText(trn("Take back {n} step", "Take back {n} steps", number))
        if not steps:
            self._summary.show_text(self._why_not())
        elif number == 1:
            self._summary.show_text(tr("Takes back: {deed}.", deed=steps[0].deed))
        else:
            words = tr(
                "Takes back everything down to: {first}. The latest is: {last}.",
                last=steps[0].deed,
                first=steps[-1].deed,
            )
            self._summary.show_text(words)

    def summary(self) -> str:
        return self._summary.shown

    def marked_key(self) -> str:
        """Key of the marked entry, or empty."""
        row = self._rows.currentIndex().row()
        return self._model.entries[row].key if row >= 0 else ""

    def listed(self) -> list[tuple[str, str]]:
        """What is listed, with its state in words."""
        rows = range(self._model.rowCount())
        cells = [[str(self._model.index(row, c).data()) for c in (0, 2)] for row in rows]
        return [(deed, state) for deed, state in cells]

    def take_focus(self) -> None:
        """The keys go through the list from now on."""
        # They may still be on their way.
        entries = self._model.entries
        self._wants_focus = not entries
        (self._rows if entries else self._close).setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._rows.hasFocus():
            self._ask_back()
        else:
            super().keyPressEvent(event)

    def _tell_marked(self) -> None:
        self.marked.emit(self.marked_key())

    def _ask_back(self) -> None:
        if self._back.isEnabled() and self.marked_key():
            self.back_wanted.emit(self.marked_key())

    def _why_not(self) -> str:
        entry = next((e for e in self._model.entries if e.key == self.marked_key()), None)
        if entry is None:
            return ""
        if entry.state != "done":
            return tr("This was taken back already.")
        return tr("This cannot be taken back.") if not entry.can_undo else ""

    def _fill(self, entries: Sequence[Entry]) -> None:
        marked, scroll_bar = self.marked_key(), self._rows.verticalScrollBar()
        seen_from = scroll_bar.value()
        self._model.show(entries)
        if not entries:
            self._tell_marked()
            return
        row = next((row for row, entry in enumerate(entries) if entry.key == marked), 0)
        self._rows.setCurrentIndex(self._model.index(row, 0))
        scroll_bar.setValue(seen_from)

    def _make_rows(self) -> QTreeView:
        rows = named(QTreeView(), "historyList", tr("What was done, the latest first"))
        rows.setModel(self._model)
        rows.setRootIsDecorated(False)
        rows.setUniformRowHeights(True)
        rows.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        header = rows.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(header.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, header.ResizeMode.Stretch)
        header.setResizeContentsPrecision(0)  # looks at the rows in sight only
        rows.selectionModel().currentRowChanged.connect(self._tell_marked)
        return rows

    def _make_header(self) -> QWidget:
        header = named(QWidget(), "historyHeader")
        header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        header.setFixedHeight(_HEADER_PX)
        title = ElidedLabel("historyTitle")
        title.setText(tr("History"))
        self._close = named(QToolButton(), "closeHistory", tr("Back to the photos"))
        self._close.setToolTip(tr("Back to the photos (Esc)"))
        self._close.clicked.connect(self.closed)
        style.set_icon(self._close, "close")
        row = QHBoxLayout(header)
        row.setContentsMargins(16, 4, 10, 2)
        row.addWidget(title, 1)
        row.addWidget(self._close)
        return header
