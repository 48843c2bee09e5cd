"""Where keys go when what had the focus goes away; Qt would take whatever is next."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override


def is_within(part: QWidget) -> bool:
    """Whether a part of a window, or something in it, has the window's focus."""
    focused = part.window().focusWidget()
    return focused is not None and (focused is part or part.isAncestorOf(focused))


class FocusKeeper(QObject):
    """Calls `take_over` when a part of a window is hidden that has the focus."""

    def __init__(self, part: QWidget, take_over: Callable[[], None]) -> None:
        super().__init__(part)
        self._part = part
        self._take_over = take_over
        part.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        hidden = event.type() == QEvent.Type.Hide and not event.spontaneous()
        if hidden and self._part.window().isVisible() and is_within(self._part):
            self._take_over()
        return super().eventFilter(watched, event)
