"""Photos whose files went away, with what they hold."""

from collections import deque
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from typing_extensions import override

from app.translation import mark, tr
from app.views.naming import named
from app.wording import local_moment, plain_tooltip
from core.paths import display_name, one_line
from core.records import MissingPhoto, PhotoId

_HIGHEST_PX: Final = 260
_BELOW_PX: Final = 4
_COLUMNS: Final = (
    (mark("Photo"), 170),
    (mark("Missing since"), 150),
    (mark("Tags"), 110),
    (mark("Albums"), 110),
)


class MissingList(QTreeWidget):
    """A list of missing photos; what is selected stays when it is filled again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "missingList", tr("Missing photos"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setHeaderLabels([*(tr(words) for words, _ in _COLUMNS), tr("Folder")])
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabKeyNavigation(False)
        for column, (_, width_px) in enumerate(_COLUMNS):
            self.header().resizeSection(column, width_px)
        self._shown: tuple[MissingPhoto, ...] = ()

    def show_missing(self, photos: Sequence[MissingPhoto]) -> None:
        """List these. Rows that stay are the same, and so are what is selected and the place."""
        if tuple(photos) == self._shown:
            return
        stay = set(photos).intersection(self._shown)
        # One signal for the whole list, not one for each row.
        with QSignalBlocker(self):
            for row in reversed(range(self._rows())):
                if self._shown[row] not in stay:
                    self.takeTopLevelItem(row)
            if self._rows():
                self._fill_gaps(photos, [photo for photo in self._shown if photo in stay])
            else:
                self.addTopLevelItems(list(map(_row_of, photos)))
        self._shown = tuple(photos)
        self.updateGeometry()
        self.itemSelectionChanged.emit()

    @override
    def sizeHint(self) -> QSize:
        """As high as its rows, up to a limit."""
        rows_px = self.sizeHintForRow(0) * self.topLevelItemCount()
        around_px = self.header().sizeHint().height() + 2 * self.frameWidth() + _BELOW_PX
        return QSize(super().sizeHint().width(), min(rows_px + around_px, _HIGHEST_PX))

    def _rows(self) -> int:
        return self.topLevelItemCount()

    def _fill_gaps(self, photos: Sequence[MissingPhoto], there: Sequence[MissingPhoto]) -> None:
        left = deque(there)
        for row, photo in enumerate(photos):
            if left and left[0] == photo:
                left.popleft()
            else:
                self.insertTopLevelItem(row, _row_of(photo))
        # Only rows whose order changed are left, below all others.
        while self._rows() > len(photos):
            self.takeTopLevelItem(self._rows() - 1)

    def chosen(self) -> list[PhotoId]:
        """Ids of the selected rows."""
        return [item.data(0, Qt.ItemDataRole.UserRole) for item in self.selectedItems()]


def _row_of(photo: MissingPhoto) -> QTreeWidgetItem:
    place = display_name(photo.path)
    tags, albums = ", ".join(photo.tags), ", ".join(photo.albums)
    since = local_moment(photo.missing_since_utc)
    cells = (photo.name, since, tags, albums, place.rpartition("/")[0])
    item = QTreeWidgetItem([one_line(cell) for cell in cells])
    item.setData(0, Qt.ItemDataRole.UserRole, photo.id)
    for column, tip in enumerate((place, since, tags, albums, place)):
        item.setToolTip(column, plain_tooltip(tip))
    return item
