"""Files that could not be used, why, and a way to try them again."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app import style
from app.core_words import told
from app.translation import numeral, tr
from app.views.elided_label import ElidedLabel
from app.views.flow_layout import FlowLayout
from app.views.naming import named
from app.wording import counted_problems, plain_tooltip
from core.paths import display_name, one_line
from core.records import Failure, PhotoId

MOST_LISTED: Final = 1000
_BESIDE_PX: Final = 14
_ROW_PX: Final = 28


class FailuresPanel(QFrame):
    """A list of failures.

    Signals:
        retry_wanted: Ids to try again, or None for all.
        show_wanted: The id of a photo to show in its folder.
        closed: The close button was pressed.
    """

    retry_wanted = Signal(object)
    show_wanted = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("failuresPanel")
        self._title = ElidedLabel("paneTitle")
        self._title.setContentsMargins(0, 0, _BESIDE_PX, 0)
        self._title.setMinimumHeight(_ROW_PX)
        self._list = self._make_list()
        self._retry = named(QPushButton(tr("Try again")), "retrySelected")
        self._retry.setAccessibleName(tr("Try the selected files again"))
        self._retry.clicked.connect(lambda: self.retry_wanted.emit(self.chosen()))
        self._retry_all = named(QPushButton(tr("Try all again")), "retryAll")
        self._retry_all.setAccessibleName(tr("Try all files with problems again"))
        self._retry_all.clicked.connect(lambda: self.retry_wanted.emit(None))
        self._show = named(QPushButton(tr("Show in folder")), "showFailure")
        self._show.setAccessibleName(tr("Show the selected file in its folder"))
        self._show.clicked.connect(self._show_chosen)
        close = named(QToolButton(), "closeFailures")
        close.setAccessibleName(tr("Close the list of problems"))
        close.setToolTip(tr("Close (Esc)"))
        close.clicked.connect(self.closed)
        style.set_icon(close, "close")
        head = QHBoxLayout()
        # In a narrow window one goes below the other.
        first = QWidget()
        flow = FlowLayout(first)
        for part in (self._title, self._show, self._retry, self._retry_all):
            flow.addWidget(part)
        head.addWidget(first, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.addLayout(head)
        column.addWidget(self._list, 1)
        self.setMinimumHeight(150)
        self.show_failures([])

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, 220)

    @override
    def hasHeightForWidth(self) -> bool:
        """No: what the buttons need, the list gives."""
        return False

    def show_failures(self, failures: Sequence[Failure], counted: int = 0) -> None:
        """List these.

        Args:
            failures: The latest, `MOST_LISTED` at most.
            counted: How many there are, if that is known; what is listed is not fewer.
        """
        self._title.setText(_title(len(failures), counted))
        chosen = set(self.chosen())
        self._list.clear()
        for failure in failures:
            place = display_name(failure.path)
            message, hint = told(failure.message), told(failure.hint)
            cells = (failure.name, message, hint, place.rpartition("/")[0])
            item = QTreeWidgetItem([one_line(cell) for cell in cells])
            item.setData(0, Qt.ItemDataRole.UserRole, failure.photo_id)
            for column, tip in enumerate((place, message, hint, place)):
                item.setToolTip(column, plain_tooltip(tip))
            self._list.addTopLevelItem(item)
            item.setSelected(failure.photo_id in chosen)
        self._enable()

    def chosen(self) -> list[PhotoId]:
        """Ids of the selected rows."""
        return [item.data(0, Qt.ItemDataRole.UserRole) for item in self._list.selectedItems()]

    def _make_list(self) -> QTreeWidget:
        rows = named(QTreeWidget(), "failuresList")
        rows.setAccessibleName(tr("Files with problems"))
        rows.setRootIsDecorated(False)
        rows.setUniformRowHeights(True)
        rows.setHeaderLabels([tr("File"), tr("What happened"), tr("What to do"), tr("Folder")])
        rows.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = rows.header()
        header.setStretchLastSection(False)
        for column, width_px in enumerate((170, 0, 0, 170)):
            # The sentences share the room that the names leave.
            mode = header.ResizeMode.Interactive if width_px else header.ResizeMode.Stretch
            header.setSectionResizeMode(column, mode)
            if width_px:
                header.resizeSection(column, width_px)
        rows.itemSelectionChanged.connect(self._enable)
        return rows

    def _enable(self) -> None:
        chosen = len(self._list.selectedItems())
        self._retry.setEnabled(chosen > 0)
        self._show.setEnabled(chosen == 1)
        self._retry_all.setEnabled(self._list.topLevelItemCount() > 0)

    def _show_chosen(self) -> None:
        for photo_id in self.chosen()[:1]:
            self.show_wanted.emit(photo_id)


def _title(listed: int, counted: int) -> str:
    if not listed:
        return tr("No file has a problem")
    if listed < MOST_LISTED or counted <= listed:
        return counted_problems(listed)
    latest = tr("the latest {count} are listed", count=numeral(listed))
    return f"{counted_problems(counted)} · {latest}"
