"""The photo grid: a view of a photo model that costs the same for ten photos and for millions."""

from array import array
from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.itemmodels.photo_model import PhotoModel
from app.translation import tr
from app.views import grid_painting
from app.views.grid_actions import GridActions
from app.views.grid_anchor import GridAnchor
from app.views.grid_base import GridBase
from app.views.grid_cell import CellPainter
from app.views.grid_drag import DragOut
from app.views.grid_drops import GridDrops
from app.views.grid_headings import GridHeadings
from app.views.grid_kept_cells import KeptCells
from app.views.grid_keys import GridKeys
from app.views.grid_layout import GridLayout
from app.views.grid_pointer import GridPointer

SMALLEST_PX, LARGEST_PX, USUAL_PX = 48, 512, 168
_SIZE_STEP = 1.12
_SETTLED_MS = 400
_NOTCH = 120


class PhotoGrid(GridBase):
    """Shows thumbnails in rows that fill the width. Needs a `PhotoModel`.

    Attributes:
        headings: What stands above the sections.
        pointer: What the mouse is doing.
        keys: What the keyboard does.
        drops: Where photos are dropped, to order them by hand.

    Signals:
        photo_activated: Photo id, by double click or Enter.
        selection_changed_ids: Number of selected photos; `selected_ids` gives them.
        current_changed_id: Photo id that has the focus now, or None.
        context_menu_requested: Global position, and the selected ids (`array('q')`).
        size_changed: Thumbnail size in logical pixels.
        scrolled: Another photo is at the top.
        name_typed: The beginning of a name to go to.
        action_wanted: `favourite`, `similar` or `view`, and the id of the photo under the pointer.
        reordered: Photo ids (`array('q')`), and the id of the photo before which they were put,
            or None for the end.
    """

    photo_activated = Signal(object)
    selection_changed_ids = Signal(int)
    current_changed_id = Signal(object)
    context_menu_requested = Signal(QPoint, object)
    size_changed = Signal(int)
    scrolled = Signal()
    name_typed = Signal(str)
    reordered = Signal(object, object)
    action_wanted = Signal(str, object)

    def __init__(self, model: PhotoModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.setObjectName("photoGrid")
        self.setAccessibleName(tr("Photos"))
        self._thumbnail_px = USUAL_PX
        self.shows_scores = False
        self._captions: tuple[str, ...] = ("name",)
        self._painter: CellPainter | None = None
        self._kept: KeptCells | None = None
        self._anchor = GridAnchor(self)
        self._placing = False
        self.hovered_row = -1
        self._wheel = 0
        self._asked_ratio = 1.0
        self._last_count = 0
        self.headings = GridHeadings(self)
        self.pointer = GridPointer(self)
        self.keys = GridKeys(self)
        self.drops = GridDrops(self)
        self._actions = GridActions(self)
        self._drag = DragOut(model, self)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._wants = QTimer(self, singleShot=True, interval=0)
        self._wants.timeout.connect(self._want_thumbnails)
        # While the user scrolls only what is in sight is fetched; then the surroundings.
        self._settled.timeout.connect(self._wants.start)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.chosen.qt.selectionChanged.connect(self._announce_selection)
        self.chosen.qt.currentChanged.connect(self._announce_current)
        model.modelReset.connect(self._take_up)
        model.headings_changed.connect(self._lay_out)
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

    def set_captions(self, captions: tuple[str, ...]) -> None:
        """Show these below the pictures: `name`, `date`, `stars`."""
        self._captions = captions
        self._painter = None
        self._lay_out()

    def set_order_by_hand(self, *, possible: bool) -> None:
        """Let photos be dragged to another place in the list."""
        self.drops.set_possible(possible=possible)

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
            self.ensure_visible(row)

    def visible_ids(self) -> list[int]:
        """Photos that are at least partly in sight, in order."""
        rows = self.visible_rows()
        return list(self.photos.ids[rows.start : rows.stop])

    def scroll_to(self, photo_id: int) -> None:
        """Bring a photo into sight with as little scrolling as possible."""
        row = self.photos.row_of(photo_id)
        if row >= 0:
            self.ensure_visible(row)

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
    def _cells(self) -> CellPainter:
        if self._painter is None:
            self._painter = CellPainter(
                self._thumbnail_px,
                self.fontMetrics(),
                self.palette(),
                self._captions,
                active=self.isActiveWindow(),
            )
        return self._painter

    def _lay_out(self) -> None:
        """Compute the layout anew and keep the anchored photo where it was."""
        size = self._cells().cell_size
        layout = self.grid_layout = GridLayout(
            len(self.photos.ids),
            self.viewport().width(),
            size.width(),
            size.height(),
            self.photos.headings.counts(),
            self.headings.height_px,
            mirrored=self.isRightToLeft(),
        )
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        self._placing = True
        bar.setRange(0, max(0, layout.height - height))
        bar.setPageStep(max(1, height - layout.heading_px))
        # One notch of a wheel is three steps; let it be a row, but never more than the window.
        bar.setSingleStep(max(1, min(layout.pitch_y, height // 2) // 3))
        top = self._anchor.top_of(layout)
        if top is not None:
            bar.setValue(top)
        self._placing = False
        self._forget_pointer()
        self.viewport().update()
        self._wants.start()

    def _scrolled(self) -> None:
        if not self._placing:
            self._anchor.note()
            self._settled.start()
        self._wants.start()
        self.scrolled.emit()

    # ---- painting
    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        look = (self._cells(), self.devicePixelRatioF(), self.palette().base().color())
        if self._kept is None or self._kept.made_for != look:
            self._kept = KeptCells(*look)
        grid_painting.paint(self, self._kept, painter, event.rect())
        painter.end()
        if self.devicePixelRatioF() != self._asked_ratio:
            self._wants.start()

    def _want_thumbnails(self) -> None:
        """Ask for what is in sight, then for the next screen, then for the one before."""
        ratio = self.devicePixelRatioF()
        rows = self.visible_rows()
        ids = self.photos.ids
        count = len(rows)
        wanted = list(ids[rows.start : rows.stop])
        if not self._settled.isActive():
            wanted += ids[rows.stop : rows.stop + count]
            wanted += reversed(ids[max(0, rows.start - count) : rows.start])
        self._asked_ratio = ratio
        box_px = round(self._thumbnail_px * ratio)
        self.photos.thumbnails.show(
            wanted, box_px, ratio, in_sight=count, sharp=not self._settled.isActive()
        )

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

    @override
    def keep_place(self) -> None:
        self._anchor.keep()

    @override
    def keep_current(self, parent: QModelIndex, first: int, last: int) -> None:
        self._anchor.removing(first, last)

    def _take_up(self) -> None:
        """After a reset: select and show the same photos, as far as they are still listed."""
        found = self._anchor.find()
        self._lay_out()
        if not found:
            self.verticalScrollBar().setValue(0)
        self._anchor.select_again()
        self._announce_count()

    def _rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._anchor.inserted(first, last)
        self._lay_out()

    def _rows_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._anchor.removed(first, last)
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

    # ---- what Qt tells
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
        self._forget_pointer()
        staying = self.headings.staying()
        if self.pointer.band is not None or not self.devicePixelRatioF().is_integer():
            self.viewport().update()
            return
        self.viewport().scroll(0, dy)
        # What stays was moved with the rest.
        self.viewport().update(staying)
        self.viewport().update(staying.translated(0, dy))

    @override
    def event(self, event: QEvent) -> bool:
        typed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if typed and self.keys.takes_as_text(cast(QKeyEvent, event)):
            # In the middle of a name, a digit is no rating.
            event.accept()
            return True
        return super().event(event)

    # ---- mouse
    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pointer.press(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() == Qt.MouseButton.NoButton:
            self._hover(event.position().toPoint())
        self.pointer.move(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pointer.release(event)
        self._drag.give_up()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        row = self.row_at(at) if self.headings.at(at) < 0 else -1
        if event.button() == Qt.MouseButton.LeftButton and row >= 0:
            self.photo_activated.emit(self.photos.photo_id(row))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

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

    def _hover(self, at: QPoint | None) -> None:
        """The pointer is there now, or has left."""
        section = -1 if at is None else self.headings.at(at)
        self.headings.hover(section)
        row = -1 if at is None or section >= 0 else self.row_at(at)
        if row != self.hovered_row:
            for changed in (row, self.hovered_row):
                if changed >= 0:
                    self.viewport().update(self.cell_rect(changed))
            self.hovered_row = row
            self._actions.follow(row)

    def _forget_pointer(self) -> None:
        """What is under the pointer has moved."""
        self.hovered_row = -1
        self._actions.hide()
        self.headings.hovered = -1

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.drops.enter(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.drops.move(event)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drops.leave()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.drops.drop(event)

    # ---- keyboard
    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.keys.press(event):
            event.ignore()

    def go_to(self, row: int, modifiers: Qt.KeyboardModifier) -> None:
        """Move the focus: alone, with the selection, or stretching it (Shift)."""
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.chosen.extend_to(row)
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            self.chosen.move_to(row)
        else:
            self.chosen.select_only(row)
        self.ensure_visible(row)

    def select_section(self, section: int, *, keep: bool = False) -> None:
        """Select the photos of a section alone, or besides what is selected (`keep`)."""
        rows = self.grid_layout.rows_of(section)
        self.chosen.select_runs([rows], self.chosen.qt.selection() if keep else None)
        self.chosen.move_to(rows.start)

    def start_drag_out(self) -> None:
        """Drag the selected photos to another program or onto the search box."""
        self._drag.start(self.selected_ids())


_LOOKS = {
    QEvent.Type.FontChange,
    QEvent.Type.PaletteChange,
    QEvent.Type.StyleChange,
    QEvent.Type.ActivationChange,
    QEvent.Type.LayoutDirectionChange,
}
