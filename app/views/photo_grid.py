"""The photo grid: a view of a photo model that costs the same for ten photos and for millions."""

from array import array
from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget
from typing_extensions import override

from app.itemmodels.photo_model import PhotoModel
from app.views import grid_keys, grid_painting
from app.views.grid_cell import CellPainter
from app.views.grid_drag import DragOut
from app.views.grid_layout import GAP_PX, MARGIN_PX, GridLayout
from app.views.grid_pointer import GridPointer
from app.views.grid_selection import GridSelection

SMALLEST_PX, LARGEST_PX, USUAL_PX = 48, 512, 168
_SIZE_STEP = 1.12
_SETTLED_MS = 400
_NOTCH = 120


class PhotoGrid(QAbstractItemView):
    """Shows thumbnails in rows that fill the width. Needs a `PhotoModel`.

    Attributes:
        photos: The model.
        chosen: Its selection, by row.
        pointer: What the mouse is doing.
        grid_layout: Where the cells are, in content coordinates.

    Signals:
        photo_activated: Photo id, by double click or Enter.
        selection_changed_ids: Number of selected photos; `selected_ids` gives them.
        current_changed_id: Photo id that has the focus now, or None.
        context_menu_requested: Global position, and the selected ids (`array('q')`).
        size_changed: Thumbnail size in logical pixels.
    """

    photo_activated = Signal(object)
    selection_changed_ids = Signal(int)
    current_changed_id = Signal(object)
    context_menu_requested = Signal(QPoint, object)
    size_changed = Signal(int)

    def __init__(self, model: PhotoModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("photoGrid")
        self.setAccessibleName("Photos")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that comes and goes would change the width, and with it the columns.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setMouseTracking(True)
        self.photos = model
        self._thumbnail_px = USUAL_PX
        self.shows_scores = False
        self._painter: CellPainter | None = None
        self.grid_layout = GridLayout(0, 1, 1, 1)
        self._anchor_row = 0
        self._anchor_y = 0
        self._placing = False
        self.hovered_row = -1
        self._wheel = 0
        self._asked_ratio = 1.0
        self._kept_ids: array[int] = array("q")
        self._kept_current: int | None = None
        self._kept_top: int | None = None
        self._last_count = 0
        self.pointer = GridPointer(self)
        self._drag = DragOut(model, self)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._wants = QTimer(self, singleShot=True, interval=0)
        self._wants.timeout.connect(self._want_thumbnails)
        # While the user scrolls only what is in sight is fetched; then the surroundings.
        self._settled.timeout.connect(self._wants.start)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        model.modelAboutToBeReset.connect(self._keep)
        self.setModel(model)
        self.chosen = GridSelection(model, self.selectionModel())
        self.chosen.qt.selectionChanged.connect(self._announce_selection)
        self.chosen.qt.currentChanged.connect(self._announce_current)
        model.modelReset.connect(self._take_up)
        model.rowsInserted.connect(self._rows_inserted)
        model.rowsRemoved.connect(self._rows_removed)
        self._lay_out()

    # ---- what the window asks and says
    @property
    def thumbnail_size(self) -> int:
        """Longer side of the pictures, in logical pixels."""
        return self._thumbnail_px

    def set_thumbnail_size(self, size_px: int) -> None:
        """Change the size, within 48 to 512; the photo at the top stays in sight."""
        size_px = min(max(size_px, SMALLEST_PX), LARGEST_PX)
        if size_px != self._thumbnail_px:
            self._thumbnail_px = size_px
            self._painter = None
            self._lay_out()
            self.size_changed.emit(size_px)

    def set_show_scores(self, show: bool) -> None:
        """Show the score of search hits on the pictures."""
        self.shows_scores = show
        self.viewport().update()

    def start_over(self) -> None:
        """Forget selection and position: another view or search is about to be shown."""
        self.chosen.clear()
        self.chosen.qt.clearCurrentIndex()
        self.scrollToTop()

    def selected_count(self) -> int:
        return self.chosen.count()

    def selected_ids(self) -> "array[int]":
        """Selected photo ids in the order of the grid."""
        return self.chosen.ids()

    def select_ids(self, photo_ids: "array[int]") -> None:
        """Select these photos, as far as they are listed; the first one gets the focus."""
        self.chosen.select_ids(photo_ids, photo_ids[0] if photo_ids else None)

    def current_id(self) -> int | None:
        """The photo that has the focus."""
        row = self.chosen.current_row
        return self.photos.photo_id(row) if row >= 0 else None

    def set_current_id(self, photo_id: int) -> None:
        """Select one photo alone and bring it into sight."""
        row = self.photos.row_of(photo_id)
        if row >= 0:
            self.chosen.select_only(row)
            self._ensure_visible(row)

    def visible_ids(self) -> list[int]:
        """Photos that are at least partly in sight, in order."""
        rows = self._visible_rows()
        return list(self.photos.ids[rows.start : rows.stop])

    def scroll_to(self, photo_id: int) -> None:
        """Bring a photo into sight with as little scrolling as possible."""
        row = self.photos.row_of(photo_id)
        if row >= 0:
            self._ensure_visible(row)

    def is_busy(self) -> bool:
        """The user is scrolling, pressing, dragging or has a selection: nothing may jump."""
        return (
            self._settled.isActive()
            or self._drag.is_active
            or self.pointer.is_busy
            or self.verticalScrollBar().isSliderDown()
            or self.chosen.qt.hasSelection()
        )

    # ---- geometry
    def row_at(self, point: QPoint) -> int:
        """The row under a point of the viewport, or -1."""
        return self.grid_layout.row_at(point.x(), point.y() + self.verticalOffset())

    def to_content(self, point: QPoint) -> QPoint:
        return point + QPoint(0, self.verticalOffset())

    def cell_rect(self, row: int) -> QRect:
        """The cell of a row in viewport coordinates."""
        return self.grid_layout.rect(row).translated(0, -self.verticalOffset())

    def _visible_rows(self) -> range:
        top = self.verticalOffset()
        return self.grid_layout.rows_between(top, top + self.viewport().height())

    def _cells(self) -> CellPainter:
        if self._painter is None:
            self._painter = CellPainter(
                self._thumbnail_px,
                self.fontMetrics(),
                self.palette(),
                active=self.isActiveWindow(),
            )
        return self._painter

    def _lay_out(self) -> None:
        """Compute the layout anew and keep the anchored photo where it was."""
        size = self._cells().cell_size
        self.grid_layout = GridLayout(
            len(self.photos.ids), self.viewport().width(), size.width(), size.height()
        )
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        self._placing = True
        bar.setRange(0, max(0, self.grid_layout.height - height))
        bar.setPageStep(max(1, height))
        # One notch of a wheel is three steps; let it be a row, but never more than the window.
        bar.setSingleStep(max(1, min(self.grid_layout.pitch_y, height // 2) // 3))
        if self._anchor_row or self._anchor_y:
            top = self.grid_layout.rect(self._anchor_row).top()
            bar.setValue(top - min(self._anchor_y, self.grid_layout.pitch_y))
        self._placing = False
        self.hovered_row = -1
        self.viewport().update()
        self._wants.start()

    def _scrolled(self) -> None:
        if not self._placing:
            self._anchor()
            self._settled.start()
        self._wants.start()

    def _anchor(self) -> None:
        """Note the first photo in sight; it keeps its place through every change."""
        top = self.verticalOffset()
        if top == 0:
            self._anchor_row = self._anchor_y = 0
            return
        self._anchor_row = min(
            self.grid_layout.nearest_row(0, top), max(0, len(self.photos.ids) - 1)
        )
        self._anchor_y = self.grid_layout.rect(self._anchor_row).top() - top

    def _ensure_visible(self, row: int) -> None:
        rect, bar = self.grid_layout.rect(row), self.verticalScrollBar()
        height = self.viewport().height()
        if rect.top() - GAP_PX < bar.value() or rect.height() > height:
            bar.setValue(rect.top() - MARGIN_PX)
        elif rect.bottom() + GAP_PX > bar.value() + height:
            bar.setValue(rect.bottom() + MARGIN_PX - height)

    # ---- painting
    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        grid_painting.paint(self, self._cells(), painter, event.rect())
        painter.end()
        if self.devicePixelRatioF() != self._asked_ratio:
            self._wants.start()

    def _want_thumbnails(self) -> None:
        """Ask for what is in sight, then for the next screen, then for the one before."""
        ratio = self.devicePixelRatioF()
        rows = self._visible_rows()
        ids = self.photos.ids
        count = len(rows)
        wanted = list(ids[rows.start : rows.stop])
        if not self._settled.isActive():
            wanted += ids[rows.stop : rows.stop + count]
            wanted += reversed(ids[max(0, rows.start - count) : rows.start])
        self._asked_ratio = ratio
        box_px = round(self._thumbnail_px * ratio)
        self.photos.thumbnails.show(wanted, box_px, ratio, in_sight=count)

    # ---- changes of the model
    @override
    def dataChanged(
        self,
        top_left: QModelIndex | QPersistentModelIndex,
        bottom_right: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        self.viewport().update()
        if list(roles) != [PhotoModel.ThumbnailRole]:
            self._wants.start()

    def _keep(self) -> None:
        """Before a reset: remember by photo id what is selected and where we are."""
        self._kept_ids = self.chosen.ids()
        self._kept_current = self.current_id()
        ids = self.photos.ids
        scrolled = self.verticalOffset() > 0 and self._anchor_row < len(ids)
        self._kept_top = ids[self._anchor_row] if scrolled else None

    def _take_up(self) -> None:
        """After a reset: select and show the same photos, as far as they are still listed."""
        row = -1 if self._kept_top is None else self.photos.row_of(self._kept_top)
        self._anchor_row = max(0, row)
        if row < 0:
            self._anchor_y = 0
        self._lay_out()
        if row < 0:
            self.verticalScrollBar().setValue(0)
        self.chosen.select_ids(self._kept_ids, self._kept_current)
        self._kept_ids = array("q")
        self._announce_count()

    def _rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        if (self._anchor_row or self._anchor_y) and first <= self._anchor_row:
            self._anchor_row += last - first + 1
        self._lay_out()

    def _rows_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        if first <= self._anchor_row:
            self._anchor_row = max(first, self._anchor_row - (last - first + 1))
        self._anchor_row = min(self._anchor_row, max(0, len(self.photos.ids) - 1))
        self._lay_out()
        self._announce_count()

    def _announce_selection(self) -> None:
        self._last_count = self.chosen.count()
        self.viewport().update()
        self.selection_changed_ids.emit(self._last_count)

    def _announce_count(self) -> None:
        """Photos that went away take their selection with them, and Qt does not always say so."""
        if self.chosen.count() != self._last_count:
            self._announce_selection()

    def _announce_current(self) -> None:
        self.viewport().update()
        self.current_changed_id.emit(self.current_id())

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
            self._ensure_visible(index.row())

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

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _LOOKS:
            self._painter = None
            self._lay_out()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.hovered_row = -1
        if self.pointer.band is None and self.devicePixelRatioF().is_integer():
            self.viewport().scroll(0, dy)
        else:
            self.viewport().update()

    # ---- mouse
    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pointer.press(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() == Qt.MouseButton.NoButton:
            self._hover(self.row_at(event.position().toPoint()))
        self.pointer.move(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pointer.release(event)
        self._drag.give_up()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and row >= 0:
            self.photo_activated.emit(self.photos.photo_id(row))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """For the photo under the pointer, or for the current one when a key asks."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            row = self.row_at(event.pos())
            at = event.globalPos()
        else:
            row = self.chosen.current_row
            at = self.viewport().mapToGlobal(self.cell_rect(row).center() if row >= 0 else QPoint())
        if row >= 0 and not self.chosen.contains(row):
            self.chosen.select_only(row)
        if row >= 0:
            self.context_menu_requested.emit(at, self.selected_ids())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._wheel += event.angleDelta().y()
        notches = int(self._wheel / _NOTCH)
        self._wheel -= notches * _NOTCH
        self.set_thumbnail_size(round(self._thumbnail_px * _SIZE_STEP**notches))
        event.accept()

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            for changed in (row, self.hovered_row):
                if changed >= 0:
                    self.viewport().update(self.cell_rect(changed))
            self.hovered_row = row

    # ---- keyboard
    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not grid_keys.press(self, event):
            event.ignore()

    def go_to(self, row: int, modifiers: Qt.KeyboardModifier) -> None:
        """Move the focus: alone, with the selection, or stretching it (Shift)."""
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.chosen.extend_to(row)
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            self.chosen.move_to(row)
        else:
            self.chosen.select_only(row)
        self._ensure_visible(row)

    def start_drag_out(self) -> None:
        """Drag the selected photos to another program or onto the search box."""
        self._drag.start(self.selected_ids())


_LOOKS = {
    QEvent.Type.FontChange,
    QEvent.Type.PaletteChange,
    QEvent.Type.StyleChange,
    QEvent.Type.ActivationChange,
}
