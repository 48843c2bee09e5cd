"""What the keyboard does in the grid."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from app.views.grid_layout import GridLayout

if TYPE_CHECKING:
    from app.views.photo_grid import PhotoGrid

_ACTIVATE = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_MODIFIERS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


def press(grid: "PhotoGrid", event: QKeyEvent) -> bool:
    """Do what a key asks for; False when the grid has no use for it."""
    if event.matches(QKeySequence.StandardKey.SelectAll):
        grid.chosen.select_all()
        return True
    modifiers = event.modifiers() & _MODIFIERS
    key = Qt.Key(event.key())
    row = destination(key, grid.chosen.current_row, grid.grid_layout, grid.viewport().height())
    if row is not None:
        if row >= 0:
            grid.go_to(row, modifiers)
        return True
    return _act(grid, key, modifiers)


def _act(grid: "PhotoGrid", key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    current = grid.chosen.current_row
    if key == Qt.Key.Key_Escape and grid.chosen.qt.hasSelection():
        grid.chosen.clear()
        return True
    if current < 0:
        return False
    if key in _ACTIVATE and not modifiers:
        grid.photo_activated.emit(grid.current_id())
        return True
    if key == Qt.Key.Key_Space:
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            grid.chosen.toggle(current)
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            grid.chosen.extend_to(current)
        else:
            grid.chosen.select_only(current)
        return True
    return False


def destination(key: Qt.Key, row: int, layout: GridLayout, height: int) -> int | None:
    """Where a key leads from a row.

    Args:
        key: Any key.
        row: The current row, or -1 when there is none: then every key leads to the first photo.
        layout: Where the cells are.
        height: Of the viewport, for the page keys.

    Returns:
        A row; -1 when there are no photos; None when the key does not move.
    """
    columns = layout.columns
    page = max(1, height // layout.pitch_y) * columns
    steps = {
        Qt.Key.Key_Left: -1,
        Qt.Key.Key_Right: 1,
        Qt.Key.Key_Up: -columns,
        Qt.Key.Key_Down: columns,
        Qt.Key.Key_PageUp: -page,
        Qt.Key.Key_PageDown: page,
        Qt.Key.Key_Home: -layout.count,
        Qt.Key.Key_End: layout.count,
    }
    if key not in steps:
        return None
    if not layout.count:
        return -1
    if row < 0:
        return layout.count - 1 if key == Qt.Key.Key_End else 0
    return _moved(key, row, steps[key], layout)


def _moved(key: Qt.Key, row: int, step: int, layout: GridLayout) -> int:
    last = layout.count - 1
    moved = row + step
    if 0 <= moved <= last:
        return moved
    columns = layout.columns
    if key in {Qt.Key.Key_Up, Qt.Key.Key_PageUp}:
        return row % columns
    if key in {Qt.Key.Key_Down, Qt.Key.Key_PageDown}:
        # The last row may be short; its end is the nearest below.
        return row if row // columns == last // columns else last
    return min(max(moved, 0), last)
