"""The tree of the sidebar: what mouse, keys and drags do in it. It knows nothing of photos."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QCursor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyleOptionViewItem, QTreeView, QWidget
from typing_extensions import override

from app import drops, style
from app.itemmodels.place_model import Key, PlaceModel, Row, row_format
from app.views.place_delegate import PlaceDelegate

_INDENT_PX: Final = 16
_OPEN_UNDER_DRAG_MS: Final = 600
_ENTER: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_Flag = QItemSelectionModel.SelectionFlag


class PlaceTree(QTreeView):
    """Headings open and close, places are chosen, actions done, names edited, things dropped.

    Signals:
        chosen: A list of `Row`s: the user wants to see these.
        entered: A `Row`: Enter was pressed on it, or an action was clicked.
        removal_wanted: A `Row`: Delete was pressed on it.
        menu_wanted: The `Row` that is meant, or None, and a place on the screen.
        photos_dropped: A `Row`, and photo ids as a tuple.
        row_dropped: The number at the end of the key of a dragged row, and the `Row` below it.
        opened, closed: A `Row`: what is below it is shown, or no longer.
    """

    chosen = Signal(object)
    entered = Signal(object)
    removal_wanted = Signal(object)
    menu_wanted = Signal(object, object)
    photos_dropped = Signal(object, object)
    row_dropped = Signal(int, object)
    opened = Signal(object)
    closed = Signal(object)

    def __init__(self, model: PlaceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = model
        self._quiet = False
        self._target: Row | None = None
        self._opened: set[Key] = set()
        self.delegate = PlaceDelegate(model, self)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(_INDENT_PX)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setAutoExpandDelay(_OPEN_UNDER_DRAG_MS)
        self.expanded.connect(self._note_opened)
        self.collapsed.connect(self._note_closed)
        # After the view's own part of it: what comes back is open as it was.
        model.rowsInserted.connect(self._open_again)
        self.clicked.connect(self._click)
        # Not the current row: that one changes already when the focus comes by.
        self.selectionModel().selectionChanged.connect(self._choose)

    # ---- what others ask for
    def mark(self, keys: Sequence[Key]) -> None:
        """Mark the rows with these keys, and no others, without a signal."""
        found = [self._places.find(key, closed=True) for key in keys]
        indexes = [index for index in found if index.isValid()]
        if [row.key for row in self.chosen_rows()] == [
            row.key for index in indexes if (row := self._places.row_at(index)) is not None
        ]:
            return
        selection = QItemSelection()
        for index in indexes:
            selection.select(index, index)
        self._quiet = True
        chooser = self.selectionModel()
        chooser.select(selection, _Flag.ClearAndSelect)
        if indexes and not self.hasFocus():
            chooser.setCurrentIndex(indexes[0], _Flag.NoUpdate)
        self._quiet = False

    def chosen_rows(self) -> list[Row]:
        rows = (self._places.row_at(index) for index in self.selectionModel().selectedIndexes())
        return [row for row in rows if row is not None]

    def current_row(self) -> Row | None:
        return self._places.row_at(self.currentIndex())

    def edit_name(self, key: Key, draft: str = "") -> bool:
        """Let the user type the name of a row; False when there is no such row.

        Args:
            key: Of the row.
            draft: What to begin with, for a row that makes something.
        """
        index = self._places.find(key, closed=True)
        if not index.isValid():
            return False
        above = index.parent()
        while above.isValid():
            self.expand(above)
            above = above.parent()
        self.scrollTo(index)
        self.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)
        self.delegate.draft = draft
        self.edit(index)
        return True

    # ---- what is open
    def _note_opened(self, index: QModelIndex) -> None:
        row = self._places.row_at(index)
        if row is not None:
            self._opened.add(row.key)
            self.opened.emit(row)

    def _note_closed(self, index: QModelIndex) -> None:
        row = self._places.row_at(index)
        if row is not None:
            self._opened.discard(row.key)
            self.closed.emit(row)

    def _open_again(self, parent: QModelIndex, first: int, last: int) -> None:
        if not self._opened:
            return
        inserted = self._places.rows_below(parent)[first : last + 1]
        for number, row in enumerate(inserted, first):
            if row.key in self._opened:
                index = self._places.index(number, 0, parent)
                self.expand(index)
                self._open_again(index, 0, self._places.rowCount(index) - 1)

    # ---- choosing
    @override
    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        row = self._places.row_at(index)
        if row is None or row.kind != "place":
            return _Flag.NoUpdate
        modifiers = getattr(event, "modifiers", None)
        control = modifiers is not None and modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and isinstance(event, QKeyEvent) and event.key() != Qt.Key.Key_Space:
            return _Flag.NoUpdate  # Ctrl with an arrow walks without choosing
        chosen = self.chosen_rows()
        if control and row.together and all(c.together == row.together for c in chosen):
            return _Flag.Toggle
        if event is not None and event.type() == QEvent.Type.MouseMove:
            return _Flag.NoUpdate
        return _Flag.ClearAndSelect

    def _choose(self) -> None:
        rows = self.chosen_rows()
        if rows and not self._quiet:
            self.chosen.emit(rows)

    def _click(self, index: QModelIndex) -> None:
        row = self._places.row_at(index)
        if row is None:
            return
        if row.kind in {"section", "group"}:
            self.setExpanded(index, not self.isExpanded(index))
        elif row.kind == "action":
            self.entered.emit(row)

    # ---- keys
    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # These mean the row here, never the photos that are selected elsewhere.
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if plain and event.key() in {Qt.Key.Key_F2, Qt.Key.Key_Delete, *_ENTER}:
                event.accept()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        editing = self.state() == QAbstractItemView.State.EditingState
        modified = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if row is None or modified or editing:  # the line leaves Enter to whoever is below it
            self._press(event)
        elif event.key() in _ENTER:
            self._enter(row)
        elif event.key() == Qt.Key.Key_F2:
            if row.can_rename and row.kind == "place":
                self.edit_name(row.key)
        elif event.key() == Qt.Key.Key_Delete:
            if row.can_remove:
                self.removal_wanted.emit(row)
        else:
            self._press(event)

    def _press(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        row = self.current_row()
        field = self.indexWidget(self.currentIndex())
        if row is not None and row.kind == "field" and field is not None:
            field.setFocus(Qt.FocusReason.TabFocusReason)

    def _enter(self, row: Row) -> None:
        if row.kind in {"section", "group"}:
            index = self.currentIndex()
            self.setExpanded(index, not self.isExpanded(index))
        else:
            self.entered.emit(row)

    def leave_field(self, key: Key, *, down: bool) -> None:
        """Go on from a row with a widget to its neighbour."""
        index = self._places.find(key)
        step = self.indexBelow if down else self.indexAbove
        there = step(index)
        if there.isValid():
            command = self.selectionCommand(there)
            self.selectionModel().setCurrentIndex(there, command)
        self.setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By keyboard the current row is meant, wherever the pointer is."""
        index = self.indexAt(event.pos())
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            if not index.isValid():
                index = next(iter(self.selectionModel().selectedIndexes()), index)
            if index.isValid():
                self.scrollTo(index)
                place = self.viewport().mapToGlobal(self.visualRect(index).center())
        self.menu_wanted.emit(self._places.row_at(index), place)

    # ---- dragging
    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        index = self.currentIndex()
        row = self._places.row_at(index)
        if row is not None and row.can_drag:
            drag = QDrag(self)
            drag.setMimeData(self._places.mimeData([index]))
            drag.exec(Qt.DropAction.MoveAction)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _what(event) is not None:
            super().dragEnterEvent(event)
            event.accept()
        else:
            event.ignore()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls at the edges, and opens what is stayed over
        row = self._places.row_at(self.indexAt(event.position().toPoint()))
        wanted = row is not None and _what(event) in row.accepts
        self._aim(row if wanted else None)
        if wanted:
            photos = _what(event) == "photos"
            event.setDropAction(Qt.DropAction.CopyAction if photos else Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._aim(None)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        row = self._places.row_at(self.indexAt(event.position().toPoint()))
        what = _what(event)
        self._aim(None)
        # Instead of Qt's own part, which would write into the model.
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        if row is None or what not in row.accepts:
            event.ignore()
            return
        event.setDropAction(
            Qt.DropAction.CopyAction if what == "photos" else Qt.DropAction.MoveAction
        )
        event.accept()
        if what == "photos":
            self.photos_dropped.emit(row, drops.photo_ids_of(event.mimeData()))
        else:
            number = bytes(event.mimeData().data(_TAG_FORMAT).data())
            if number.isdigit():
                self.row_dropped.emit(int(number), row)

    def _aim(self, row: Row | None) -> None:
        key = None if row is None else row.key
        if key != (None if self._target is None else self._target.key):
            self._target = row
            self.viewport().update()

    # ---- drawing
    @override
    def drawRow(
        self,
        painter: QPainter,
        options: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = self._places.row_at(index)
        drawn = row is not None and row.kind not in {"hint", "field"}
        if row is not None and drawn and isinstance(index, QModelIndex):
            self._paint_ground(painter, options, index, row)
        super().drawRow(painter, options, index)

    def _paint_ground(
        self, painter: QPainter, options: QStyleOptionViewItem, index: QModelIndex, row: Row
    ) -> None:
        colors = style.current_colors()
        here = self.viewport().mapFromGlobal(QCursor.pos())
        ground = ring = ""
        if self._target is not None and self._target.key == row.key:
            ground, ring = colors.selected, colors.accent
        elif self.selectionModel().isSelected(index):
            ground = colors.selected
        elif self.viewport().underMouse() and options.rect.contains(here):
            ground = colors.hover
        if self.hasFocus() and self.currentIndex() == index:
            ring = colors.accent
        if ground or ring:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(ring), 1.2) if ring else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(options.rect.adjusted(1, 1, -1, -1), 6, 6)
            painter.restore()


_TAG_FORMAT: Final = row_format(Row(("tag",), ""))


def _what(event: QDropEvent) -> str | None:
    """What is dragged: photos of this library, a tag of this tree, or something else."""
    mime = event.mimeData()
    if mime.hasFormat(drops.PHOTO_IDS):
        return "photos"
    return "tag" if mime.hasFormat(_TAG_FORMAT) else None
