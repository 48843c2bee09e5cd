"""The history as rows of a view; only those in sight are put into words."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from typing_extensions import override

from app.translation import tr
from app.undoing import Entry
from app.wording import capital, local_moment, plain_tooltip

_TOP: Final = QModelIndex()
_WHAT, _WHEN, _STATE = range(3)


class HistoryModel(QAbstractTableModel):
    """One row per `Entry`: what was done, when, and what became of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def show(self, entries: Sequence[Entry]) -> None:
        """Hold these, the latest first."""
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _TOP) -> int:
        return 0 if parent.isValid() else len(self.entries)

    @override
    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _TOP) -> int:
        return 0 if parent.isValid() else 3

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (tr("What"), tr("When"), "")[section]

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        entry = self.entries[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _cell(entry, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == _WHAT:
            return plain_tooltip(entry.deed)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == _WHAT:
            return ", ".join(cell for cell in (_cell(entry, c) for c in range(3)) if cell)
        if role == Qt.ItemDataRole.ForegroundRole and entry.state != "done":
            return QGuiApplication.palette().brush(QPalette.ColorRole.PlaceholderText)
        return None


def _cell(entry: Entry, column: int) -> str:
    if column == _WHAT:
        return entry.deed
    if column == _WHEN:
        return capital(local_moment(entry.at_utc))
    if entry.state == "undone":
        return tr("taken back")
    if entry.state == "dropped":
        return tr("taken back for good")
    return "" if entry.can_undo else tr("cannot be taken back")
