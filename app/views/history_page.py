"""Everything that was done, the latest first, and a way back to any moment."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app import style
from app.translation import tr, trn
from app.undoing import Entry
from app.views.elided_label import ElidedLabel
from app.views.fact_label import FactLabel
from app.views.naming import named
from app.wording import capital, local_moment, plain_tooltip

_HEADER_PX: Final = 44
_KEY_ROLE: Final = int(Qt.ItemDataRole.UserRole)


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
        self._entries: list[Entry] = []
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
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._summary, 1)
        below.addWidget(self._redo, 0, Qt.AlignmentFlag.AlignBottom)
        below.addWidget(self._back, 0, Qt.AlignmentFlag.AlignBottom)
        inner.addLayout(below)
        column.addLayout(inner, 1)
        self.show_entries([], can_redo=False)

    def show_entries(self, entries: Sequence[Entry], *, can_redo: bool) -> None:
        """List these, the latest first."""
        self._redo.setEnabled(can_redo)
        self._rows.setVisible(bool(entries))
        self._empty.setVisible(not entries)
        if list(entries) != self._entries:
            self._entries = list(entries)
            self._fill()
        if entries and self._wants_focus:
            self.take_focus()
        self.marked.emit(self.marked_key())

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
        row = self._rows.currentItem()
        return "" if row is None else str(row.data(0, _KEY_ROLE))

    def listed(self) -> list[tuple[str, str]]:
        """What is listed, with its state in words."""
        found = [self._rows.topLevelItem(row) for row in range(self._rows.topLevelItemCount())]
        return [(row.text(0), row.text(2)) for row in found if row is not None]

    def take_focus(self) -> None:
        """The keys go through the list from now on."""
        # They may still be on their way.
        self._wants_focus = not self._entries
        (self._rows if self._entries else self._close).setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._rows.hasFocus():
            self._ask_back()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._fill()

    def _ask_back(self) -> None:
        if self._back.isEnabled() and self.marked_key():
            self.back_wanted.emit(self.marked_key())

    def _why_not(self) -> str:
        entry = next((e for e in self._entries if e.key == self.marked_key()), None)
        if entry is None:
            return ""
        if entry.state != "done":
            return tr("This was taken back already.")
        return tr("This cannot be taken back.") if not entry.can_undo else ""

    def _fill(self) -> None:
        marked = self.marked_key()
        with QSignalBlocker(self._rows):
            self._rows.clear()
            for entry in self._entries:
                row = self._row_of(entry)
                self._rows.addTopLevelItem(row)
                if entry.key == marked:
                    self._rows.setCurrentItem(row)
            first = self._rows.topLevelItem(0)
            if self._rows.currentItem() is None and first is not None:
                self._rows.setCurrentItem(first)

    def _row_of(self, entry: Entry) -> QTreeWidgetItem:
        when = capital(local_moment(entry.at_utc))
        row = QTreeWidgetItem([entry.deed, when, _state_words(entry)])
        row.setData(0, _KEY_ROLE, entry.key)
        row.setToolTip(0, plain_tooltip(entry.deed))
        spoken = ", ".join(part for part in (entry.deed, when, _state_words(entry)) if part)
        row.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
        if entry.state != "done":
            brush = self.palette().brush(QPalette.ColorRole.PlaceholderText)
            for column in range(3):
                row.setForeground(column, brush)
        return row

    def _make_rows(self) -> QTreeWidget:
        rows = named(QTreeWidget(), "historyList", tr("What was done, the latest first"))
        rows.setRootIsDecorated(False)
        rows.setUniformRowHeights(True)
        rows.setHeaderLabels([tr("What"), tr("When"), ""])
        header = rows.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, header.ResizeMode.Stretch)
        for column, width_px in ((1, 190), (2, 190)):
            header.resizeSection(column, width_px)
        rows.currentItemChanged.connect(lambda *_: self.marked.emit(self.marked_key()))
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


def _state_words(entry: Entry) -> str:
    if entry.state == "undone":
        return tr("taken back")
    if entry.state == "dropped":
        return tr("taken back for good")
    return "" if entry.can_undo else tr("cannot be taken back")
