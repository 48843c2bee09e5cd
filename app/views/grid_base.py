"""What Qt asks of an item view, answered by arithmetic instead of by looking at items."""

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget
from typing_extensions import override

from app.itemmodels.photo_model import PhotoModel
from app.views.grid_layout import GAP_PX, MARGIN_PX, GridLayout
from app.views.grid_selection import GridSelection


class GridBase(QAbstractItemView):
    """Rows of a photo model at the places of a `GridLayout`.

    Attributes:
        photos: The model.
        chosen: Its selection, by row.
        grid_layout: Where the cells are, in content coordinates.
    """

    def __init__(self, model: PhotoModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that comes and goes would change the width, and with it the columns.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setMouseTracking(True)
        self.photos = model
        self.grid_layout = GridLayout(0, 1, 1, 1)
        # Before the selection model, which forgets what is selected, hears of it.
        model.modelAboutToBeReset.connect(self.keep_place)
        model.rowsAboutToBeRemoved.connect(self.keep_current)
        self.setModel(model)
        self.chosen = GridSelection(model, self.selectionModel())

    def keep_place(self) -> None:
        """The list is about to be another one."""
        raise NotImplementedError

    def keep_current(self, parent: QModelIndex, first: int, last: int) -> None:
        """These rows are about to go."""
        raise NotImplementedError

    # ---- geometry
    def row_at(self, point: QPoint) -> int:
        """The row under a point of the viewport, or -1."""
        return self.grid_layout.row_at(point.x(), point.y() + self.verticalOffset())

    def to_content(self, point: QPoint) -> QPoint:
        return point + QPoint(0, self.verticalOffset())

    def cell_rect(self, row: int) -> QRect:
        """The cell of a row in viewport coordinates."""
        return self.grid_layout.rect(row).translated(0, -self.verticalOffset())

    def visible_rows(self) -> range:
        """Rows that are at least partly in sight."""
        top = self.verticalOffset()
        return self.grid_layout.rows_between(top, top + self.viewport().height())

    def ensure_visible(self, row: int) -> None:
        """Bring a row into sight, below the heading that stays at the top."""
        layout = self.grid_layout
        rect, bar = layout.rect(row), self.verticalScrollBar()
        height = self.viewport().height()
        above = layout.heading_px
        if rect.top() - GAP_PX - above < bar.value() or rect.height() + above > height:
            bar.setValue(rect.top() - MARGIN_PX - above)
        elif rect.bottom() + GAP_PX > bar.value() + height:
            bar.setValue(rect.bottom() + MARGIN_PX - height)

    def show_at_top(self, row: int) -> None:
        """Scroll so that a row is the first in sight."""
        layout = self.grid_layout
        if 0 <= row < layout.count:
            section = layout.section_of(row)
            first = row - layout.rows_of(section).start < layout.columns
            top = layout.top_of(section) if first else layout.rect(row).top() - layout.heading_px
            self.verticalScrollBar().setValue(top - GAP_PX if row >= layout.columns else 0)

    # ---- what the view is asked by Qt
    @override
    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        return self.cell_rect(index.row()) if index.isValid() else QRect()

    @override
    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self.row_at(point)
        return self.photos.index(row) if row >= 0 else QModelIndex()

    @override
    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if index.isValid():
            self.ensure_visible(index.row())

    @override
    def horizontalOffset(self) -> int:
        return 0

    @override
    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    @override
    def isIndexHidden(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        return False

    @override
    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        runs = self.grid_layout.runs_in(rect.normalized().translated(0, self.verticalOffset()))
        self.chosen.select_runs(runs)

    @override
    def visualRegionForSelection(self, selection: object) -> QRegion:
        return QRegion(self.viewport().rect())

    @override
    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        return self.photos.index(max(0, self.chosen.current_row))

    @override
    def keyboardSearch(self, search: str) -> None:
        """Nothing: looking for a name row by row would read the whole library."""

    @override
    def updateGeometries(self) -> None:
        """Nothing: the layout sets the scroll bar."""

    @override
    def doItemsLayout(self) -> None:
        """Nothing: positions are computed when they are needed."""

    @override
    def selectAll(self) -> None:
        self.chosen.select_all()
