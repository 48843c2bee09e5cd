"""Which key does what while a photo is looked at."""

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

_K: Final = Qt.Key

# Digits, the full stop and Delete are verbs on photos, as in the grid.
_PLAIN: Final[dict[int, str]] = {
    _K.Key_Right: "right",
    _K.Key_Down: "down",
    _K.Key_Left: "left",
    _K.Key_Up: "up",
    _K.Key_PageDown: "next",
    _K.Key_PageUp: "previous",
    _K.Key_Space: "space",
    _K.Key_Backspace: "previous",
    _K.Key_Home: "first",
    _K.Key_End: "last",
    _K.Key_Plus: "zoom_in",
    _K.Key_Equal: "zoom_in",
    _K.Key_Minus: "zoom_out",
    _K.Key_F: "fit",
    _K.Key_Z: "toggle_pixels",
    _K.Key_R: "rotate_right",
    _K.Key_I: "info",
    _K.Key_H: "histogram",
    _K.Key_T: "strip",
    _K.Key_S: "slideshow",
    _K.Key_P: "play",
    _K.Key_V: "next_file",
    _K.Key_L: "link",
    _K.Key_M: "more",
    _K.Key_Escape: "escape",
    _K.Key_Return: "close",
    _K.Key_Enter: "close",
}
_WITH_SHIFT: Final[dict[int, str]] = {
    _K.Key_Space: "previous",
    _K.Key_R: "rotate_left",
    _K.Key_Plus: "zoom_in",
    _K.Key_Right: "pan_right",
    _K.Key_Left: "pan_left",
    _K.Key_Up: "pan_up",
    _K.Key_Down: "pan_down",
}
_NO_KEYPAD: Final = ~Qt.KeyboardModifier.KeypadModifier


def verb_of(event: QKeyEvent) -> str:
    """The verb that a key stands for; empty when it stands for none here."""
    modifiers = event.modifiers() & _NO_KEYPAD
    if modifiers == Qt.KeyboardModifier.NoModifier:
        return _PLAIN.get(event.key(), "")
    if modifiers == Qt.KeyboardModifier.ShiftModifier:
        return _WITH_SHIFT.get(event.key(), "")
    return ""


def keeps(event: QEvent) -> bool:
    """Whether a key must not become a shortcut of the window."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return bool(verb_of(event))
