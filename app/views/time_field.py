"""A time of the day that is typed, or chosen with the arrow keys."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QTimeEdit, QWidget
from typing_extensions import override

from app.views.naming import named

_FORMAT: Final = "HH:mm"
_SETTLE_MS: Final = 700


class TimeField(QTimeEdit):
    """Hours and minutes; what is being typed stays, whatever is to be shown meanwhile.

    Esc and Ctrl+Z give up what was typed; otherwise both keys belong to the window.

    Signals:
        settled: The user has chosen another time.
    """

    settled = Signal()

    def __init__(self, name: str, spoken: str, time: QTime, parent: QWidget | None = None) -> None:
        super().__init__(time, parent)
        named(self, name, spoken)
        # Before the format, whose parts Qt would turn round: hours come first in every script.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDisplayFormat(_FORMAT)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setKeyboardTracking(False)
        # Not by the wheel: it scrolls the page.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._kept = time
        # The arrows pass by many times on the way to the one that is meant.
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._finish)
        self.timeChanged.connect(lambda _: self._settle.start())
        self.editingFinished.connect(self._finish)

    @property
    def pending(self) -> bool:
        """Whether the field says anything else than what is kept."""
        return self.text() != self._kept.toString(_FORMAT)

    def show_time(self, time: QTime) -> None:
        """This time is kept."""
        pending, self._kept = self.pending, time
        if not pending:
            self._show_kept()

    def _show_kept(self) -> None:
        if self.pending:
            self.setTime(self._kept)
        self._settle.stop()

    def _finish(self) -> None:
        self._settle.stop()
        if self.time() != self._kept:
            self._kept = self.time()
            self.settled.emit()

    @override
    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.matches(QKeySequence.StandardKey.Undo)
        ):
            # Qt's line of text would keep the key even with nothing to take back.
            event.setAccepted(self.pending)
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        gives_up = event.key() == Qt.Key.Key_Escape or event.matches(QKeySequence.StandardKey.Undo)
        if gives_up and self.pending:
            self._show_kept()
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
