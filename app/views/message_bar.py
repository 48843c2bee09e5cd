"""Messages about the photos: what happened, what to do, and a way to do it.

What stays until it is closed stands above the photos. What fades lies over them, at the bottom:
photos that move away under the pointer with every star would be the wrong ones at the next click.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app import style
from app.notifications import Message, Notifications
from app.translation import tr
from app.views.focus import is_within
from app.views.naming import named
from core.paths import one_line

FADE_MS: Final = 8_000
MOST_MESSAGES: Final = 3
FADING_WIDTH_PX: Final = 640
_MARGIN_PX: Final = 16
_BELOW_PX: Final = 56
"""Pages have buttons at their foot; those stay free."""


class MessageBar(QWidget):
    """A stack of messages, newest first; empty, it takes no room.

    Args:
        over: What fading messages lie over.
        free: The part of it, in its coordinates, that they may cover.

    Signals:
        left: A message went that had the focus.
    """

    left = Signal()

    def __init__(
        self,
        notifications: Notifications,
        over: QWidget,
        free: Callable[[], QRect],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._fading = _FadingMessages(over, free)
        self._rows: list[_MessageRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()
        notifications.posted.connect(self.show_message)
        notifications.withdrawn.connect(self.withdraw)

    def show_message(self, message: Message) -> None:
        """Show a message, in the place of an earlier one with the same key if there is one."""
        earlier = next(
            (r for r in self._rows if message.key and r.message.key == message.key), None
        )
        if earlier is not None and earlier.message.lasting == message.lasting:
            earlier.fill(message)
            self._fading.place()
            return
        if earlier is not None:
            self._drop(earlier)
        row = _MessageRow(message, self)
        row.closed.connect(self._drop)
        self._rows.insert(0, row)
        column = self._column if message.lasting else self._fading.column
        column.insertWidget(0, row)
        for surplus in self._rows[MOST_MESSAGES:]:
            self._drop(surplus)
        self._arrange()

    def withdraw(self, key: str) -> None:
        """Take away the message with this key, if it is there."""
        for row in [row for row in self._rows if row.message.key == key]:
            self._drop(row)

    def messages(self) -> list[Message]:
        """What is shown, newest first."""
        return [row.message for row in self._rows]

    def _drop(self, row: "_MessageRow") -> None:
        if row not in self._rows:
            return
        row.stop()
        self._rows.remove(row)
        for column in (self._column, self._fading.column):
            column.removeWidget(row)
        focused = is_within(row)
        row.hide()
        row.deleteLater()
        self._arrange()
        if focused:
            self.left.emit()

    def _arrange(self) -> None:
        self.setVisible(self._column.count() > 0)
        self._fading.setVisible(self._fading.column.count() > 0)
        self._fading.place()


class _FadingMessages(QFrame):
    """Messages over the bottom of a widget, as wide as it allows."""

    def __init__(self, over: QWidget, free: Callable[[], QRect]) -> None:
        super().__init__(over)
        self.setObjectName("fadingMessages")
        self._free = free
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(1, 1, 1, 1)
        self.column.setSpacing(0)
        self.hide()
        over.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)

    @override
    def event(self, event: QEvent) -> bool:
        """A row that was added counts only once Qt has shown it."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and not self.isHidden():
            self.place()
        return handled

    def place(self) -> None:
        """Lie where nothing else is in the way, over everything that was added since."""
        if not self.column.count():
            return
        free = self._free()
        width = min(FADING_WIDTH_PX, free.width() - 2 * _MARGIN_PX)
        self.column.activate()
        least = self.column.totalMinimumSize().height()
        height = max(self.column.totalHeightForWidth(width), least)
        left = free.x() + (free.width() - width) // 2
        self.setGeometry(left, free.bottom() + 1 - height - _BELOW_PX, width, height)
        self.raise_()


class _MessageRow(QFrame):
    """One message.

    Signals:
        closed: This row, when it was closed, acted upon, or has faded.
    """

    closed = Signal(object)

    def __init__(self, message: Message, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self.message = message
        self._mark = named(QFrame(), "messageMark")
        self._mark.setFixedWidth(4)
        self._sign = named(QLabel(), "messageSign")
        self._text = named(QLabel(), "messageText")
        self._hint = named(QLabel(), "messageHint")
        for label in (self._text, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._text)
        words.addWidget(self._hint)
        self._button = named(QPushButton(), "messageAction")
        self._button.setProperty("link", True)
        self._button.clicked.connect(self._act)
        self._close = named(QToolButton(), "messageClose")
        self._close.setAccessibleName(tr("Close this message"))
        self._close.setToolTip(tr("Close"))
        self._close.clicked.connect(lambda: self.closed.emit(self))
        style.set_icon(self._close, "close")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(10)
        row.addWidget(self._mark)
        row.addWidget(self._sign)
        words.setContentsMargins(0, 8, 0, 8)
        row.addLayout(words, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.timeout.connect(lambda: self.closed.emit(self))
        self.fill(message)

    def fill(self, message: Message) -> None:
        """Show this message from now on."""
        self.message = message
        self._text.setText(one_line(message.text))
        self._hint.setText(one_line(message.hint))
        self._hint.setVisible(bool(message.hint))
        self._button.setText(message.action)
        self._button.setAccessibleName(message.action)
        self._button.setVisible(bool(message.action))
        self.setAccessibleName(f"{message.text} {message.hint}".strip())
        self.setProperty("level", message.level)
        self._draw()
        self.style().polish(self)
        self.style().polish(self._mark)
        if message.lasting:
            self._fade.stop()
        else:
            self._fade.start(FADE_MS)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        colors = style.current_colors()
        color = {"info": colors.info, "warning": colors.warning, "error": colors.error}
        level = self.message.level
        style.set_picture(self._sign, level, 20, color[level])

    def stop(self) -> None:
        self._fade.stop()

    def _act(self) -> None:
        act = self.message.act
        self.closed.emit(self)
        if act is not None:
            act()
