"""Photos that are dragged to another place in the list, where it is ordered by hand."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from app.views.grid_drag import PHOTO_IDS_FORMAT
from app.views.grid_layout import GAP_PX

if TYPE_CHECKING:
    from app.views.photo_grid import PhotoGrid

_MARK_PX = 3
_EDGE_PX = 40
_SCROLL_MS = 30


class GridDrops(QObject):
    """Shows between which photos the dragged ones would go, and says where they went."""

    def __init__(self, grid: "PhotoGrid") -> None:
        super().__init__(grid)
        self._grid = grid
        self._before: int | None = None
        self._at = QPoint()
        self._scroll = QTimer(self, interval=_SCROLL_MS)
        self._scroll.timeout.connect(self._scroll_on)

    def set_possible(self, *, possible: bool) -> None:
        """Take drops of the grid's own photos, or none."""
        self._grid.setAcceptDrops(possible)
        self._grid.viewport().setAcceptDrops(possible)

    def mark(self) -> QRect | None:
        """Where the line between two photos is painted, in the viewport."""
        row, layout = self._before, self._grid.grid_layout
        if row is None or not layout.count:
            return None
        after_last = row == layout.count or (row > 0 and layout.column_of(row) == 0)
        behind = after_last and (row == layout.count or not self._near(row))
        cell = self._grid.cell_rect(row - 1 if behind else row)
        if behind != layout.mirrored:
            left = cell.right() + 1 + (GAP_PX - _MARK_PX) // 2
        else:
            left = cell.left() - (GAP_PX + _MARK_PX) // 2
        return QRect(left, cell.top(), _MARK_PX, cell.height())

    def enter(self, event: QDragMoveEvent) -> None:
        """Something is dragged in: take it if it is our own."""
        if self._takes(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def move(self, event: QDragMoveEvent) -> None:
        """Mark the place under the pointer; near an edge, scroll."""
        self.enter(event)
        if event.isAccepted():
            self._at = event.position().toPoint()
            self._show(self._row_before(self._at))
            if self._overshoot() and not self._scroll.isActive():
                self._scroll.start()

    def leave(self) -> None:
        """The drag went elsewhere."""
        self._scroll.stop()
        self._show(None)

    def drop(self, event: QDropEvent) -> None:
        """Say before which photo the selected ones are to be."""
        grid = self._grid
        if not self._takes(event):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        before = self._row_before(event.position().toPoint())
        self.leave()
        ids = grid.selected_ids()
        moved = set(ids)
        # Before the first photo from there on that does not move itself.
        rows = range(before, grid.grid_layout.count)
        before_id = next((i for i in map(grid.photos.photo_id, rows) if i not in moved), None)
        if ids:
            grid.reordered.emit(ids, before_id)

    def _takes(self, event: QDropEvent) -> bool:
        grid = self._grid
        own = event.source() in {grid, grid.viewport()}
        return grid.acceptDrops() and own and event.mimeData().hasFormat(PHOTO_IDS_FORMAT)

    def _row_before(self, at: QPoint) -> int:
        """The row that what is dropped at a point would stand before."""
        grid = self._grid
        layout = grid.grid_layout
        if not layout.count:
            return 0
        row = layout.nearest_row(at.x(), at.y() + grid.verticalOffset())
        cell = grid.cell_rect(row)
        on_right = at.x() > cell.center().x()
        behind = on_right != layout.mirrored or at.y() > cell.bottom() + GAP_PX
        return row + 1 if behind else row

    def _near(self, row: int) -> bool:
        """Whether the pointer is in the line of a row, and not at the end of the one before."""
        return self._at.y() >= self._grid.cell_rect(row).top() - GAP_PX

    def _show(self, before: int | None) -> None:
        if before != self._before:
            self._before = before
            self._grid.viewport().update()

    def _overshoot(self) -> int:
        height = self._grid.viewport().height()
        if self._at.y() < _EDGE_PX:
            return self._at.y() - _EDGE_PX
        return max(0, self._at.y() - (height - _EDGE_PX))

    def _scroll_on(self) -> None:
        bar = self._grid.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + self._overshoot())
        if bar.value() == before:
            self._scroll.stop()
        else:
            self._show(self._row_before(self._at))
