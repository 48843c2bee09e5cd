"""Every command of the window, found by a few letters."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QFocusEvent, QIcon, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

from app.command_matching import ranked
from app.translation import tr
from app.views.naming import named
from app.views.shortcut_delegate import KEYS_ROLE, ShortcutDelegate

_WIDTH_PX: Final = 520
_ROWS: Final = 10
_ICON_PX: Final = 18
_TO_LIST: Final = {
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_PageUp,
}
_FOR_A_WHILE: Final = {
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}


class CommandPalette(QFrame):
    """A small sheet over the window: type, choose with the arrows, Enter does it.

    Args:
        actions: What can be done, in the order of the menus. Those that are disabled at the moment
            are shown last, with their reason where they have one.
        parent: The window.
    """

    def __init__(self, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("commandPalette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Commands"))
        self._actions = [action for action in actions if action.isVisible() and action.text()]
        self._before: QWidget | None = None
        self._text = named(QLineEdit(), "commandText", tr("Command"))
        self._text.setPlaceholderText(tr("What do you want to do?"))
        self._text.setClearButtonEnabled(True)
        self._list = named(QListWidget(), "commandList", tr("Commands"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setUniformItemSizes(True)
        self._list.setIconSize(QSize(_ICON_PX, _ICON_PX))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setItemDelegate(ShortcutDelegate(self._list))
        self._nothing = named(QLabel(tr("No command is called like this.")), "commandNothing")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self._text)
        column.addWidget(self._list)
        column.addWidget(self._nothing)
        self._text.textChanged.connect(self._fill)
        self._text.returnPressed.connect(self._do_current)
        self._list.itemClicked.connect(self._do)
        self._text.installEventFilter(self)
        self._fill("")

    def show_over(self, window: QWidget) -> None:
        """Show it below the upper edge of a window, in its middle."""
        width = min(_WIDTH_PX, window.width() - 32)
        row_px = max(self._list.sizeHintForRow(0), 28)
        self._list.setFixedHeight(row_px * _ROWS)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((window.width() - width) // 2, window.height() // 10)
        self.show()
        self.raise_()
        self._before = window.focusWidget()
        self._text.setFocus()

    def shown_texts(self) -> list[str]:
        """The commands that are listed, as they are worded."""
        return [self._list.item(row).text() for row in range(self._list.count())]

    def _fill(self, typed: str) -> None:
        self._list.clear()
        able = [action for action in self._actions if action.isEnabled()]
        unable = [action for action in self._actions if not action.isEnabled()]
        for group in (able, unable):
            for action in ranked(typed, [(_words(action), action) for action in group]):
                self._list.addItem(_item(action))
        found = self._list.count() > 0
        if found:
            self._list.setCurrentRow(0)
        self._list.setVisible(found)
        self._nothing.setVisible(not found)

    def _do_current(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self._do(item)

    def _do(self, item: QListWidgetItem) -> None:
        action = item.data(Qt.ItemDataRole.UserRole)
        if action.isEnabled():
            self._leave()
            action.trigger()

    def _leave(self) -> None:
        before, self._before = self._before, None
        self.close()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows walk the list while the letters go into the text."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _TO_LIST
        ):
            self._list.keyPressEvent(event)
            return True
        # Another program in front, or a menu, takes the keys for a while only.
        leaving = isinstance(event, QFocusEvent) and event.reason() not in _FOR_A_WHILE
        if event.type() == QEvent.Type.FocusOut and leaving and self.isVisible():
            self.close()
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)


def _words(action: QAction) -> str:
    return action.text().replace("&", "").removesuffix("…")


def _blank() -> QIcon:
    """Keeps words below each other where one has no icon."""
    nothing = QPixmap(_ICON_PX, _ICON_PX)
    nothing.fill(Qt.GlobalColor.transparent)
    return QIcon(nothing)


def _item(action: QAction) -> QListWidgetItem:
    icon = action.icon()
    item = QListWidgetItem(_blank() if icon.isNull() else icon, _words(action))
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    item.setData(KEYS_ROLE, keys)
    item.setData(Qt.ItemDataRole.UserRole, action)
    if not action.isEnabled():
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
    if action.isCheckable() and action.isChecked():
        item.setText(f"✓ {_words(action)}")
    spoken = f"{_words(action)}, {keys}" if keys else _words(action)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
    return item
