"""What the keyboard does in the grid."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence

from app.views.grid_layout import GridLayout

if TYPE_CHECKING:
    from app.views.photo_grid import PhotoGrid

_ACTIVATE = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_MODIFIERS = _SHIFT | _CONTROL
_TYPING_MS = 1200


class GridKeys(QObject):
    """Moves, selects and activates by key; gathers the letters of a name that is typed."""

    def __init__(self, grid: "PhotoGrid") -> None:
        super().__init__(grid)
        self._grid = grid
        self._kept_column: tuple[int, int] | None = None
        self._typed = ""
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self.stop_typing)

    @property
    def is_typing(self) -> bool:
        """Letters and digits belong to a name, and are no shortcuts."""
        return self._typing.isActive()

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; False when the grid has no use for it."""
        grid = self._grid
        if event.matches(QKeySequence.StandardKey.SelectAll):
            grid.chosen.select_all()
            return True
        modifiers = event.modifiers() & _MODIFIERS
        key = Qt.Key(event.key())
        row = self._destination(key)
        if row is not None:
            self.stop_typing()
            if row >= 0:
                grid.go_to(row, modifiers)
            return True
        return self._act(key, modifiers) or self._type(event)

    def stop_typing(self) -> None:
        """The next letter begins a new name."""
        self._typed = ""
        self._typing.stop()

    def takes_as_text(self, event: QKeyEvent) -> bool:
        """Whether a key goes on with a name that is being typed."""
        return self.is_typing and _is_letter(event)

    def _destination(self, key: Qt.Key) -> int | None:
        """Where a key leads; -1 when there are no photos, None when it does not move."""
        grid, layout = self._grid, self._grid.grid_layout
        row = grid.chosen.current_row
        lines = lines_of(key, layout, grid.viewport().height())
        if lines is None or row < 0 or not layout.count:
            return destination(key, row, layout)
        # Short lines on the way do not change the column.
        kept = self._kept_column
        column = kept[1] if kept is not None and kept[0] == row else layout.column_of(row)
        target = layout.row_on(layout.line_of(row) + lines, column)
        self._kept_column = (target, column)
        return target

    def _act(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        grid = self._grid
        current = grid.chosen.current_row
        if key == Qt.Key.Key_Escape and (self.is_typing or grid.chosen.qt.hasSelection()):
            if not self.is_typing:
                grid.chosen.clear()
            self.stop_typing()
            return True
        if current < 0:
            return False
        if key in _ACTIVATE and not modifiers:
            grid.photo_activated.emit(grid.current_id())
            return True
        if key == Qt.Key.Key_Space and not self.is_typing:
            if modifiers == _MODIFIERS:
                grid.select_section(grid.grid_layout.section_of(current), keep=True)
            elif modifiers & _CONTROL:
                grid.chosen.toggle(current)
            elif modifiers & _SHIFT:
                grid.chosen.extend_to(current)
            else:
                grid.chosen.select_only(current)
            return True
        return False

    def _type(self, event: QKeyEvent) -> bool:
        if not _is_letter(event) or (event.key() == Qt.Key.Key_Space and not self._typed):
            return False
        self._typed += event.text()
        self._typing.start()
        self._grid.name_typed.emit(self._typed)
        return True


def _is_letter(event: QKeyEvent) -> bool:
    return event.text().isprintable() and bool(event.text()) and not event.modifiers() & ~_SHIFT


def lines_of(key: Qt.Key, layout: GridLayout, height: int) -> int | None:
    """How many lines a key leads down, or up when negative; None for another key.

    Args:
        key: Any key.
        layout: Where the cells are.
        height: Of the viewport, for the page keys.
    """
    page = max(1, (height - layout.heading_px) // layout.pitch_y)
    steps = {
        Qt.Key.Key_Up: -1,
        Qt.Key.Key_Down: 1,
        Qt.Key.Key_PageUp: -page,
        Qt.Key.Key_PageDown: page,
    }
    return steps.get(key)


def destination(key: Qt.Key, row: int, layout: GridLayout) -> int | None:
    """Where a key leads from a row, in the order of the list.

    Args:
        key: Any key.
        row: The current row, or -1 when there is none: then every key leads to the first photo.
        layout: Where the cells are.

    Returns:
        A row; -1 when there are no photos; None when the key does not move.
    """
    onward = -1 if layout.mirrored else 1
    steps = {
        Qt.Key.Key_Left: -onward,
        Qt.Key.Key_Right: onward,
        Qt.Key.Key_Home: -layout.count,
        Qt.Key.Key_End: layout.count,
    }
    if key not in steps and lines_of(key, layout, 0) is None:
        return None
    if not layout.count:
        return -1
    if row < 0:
        return layout.count - 1 if key == Qt.Key.Key_End else 0
    return min(max(0, row + steps.get(key, 0)), layout.count - 1)
