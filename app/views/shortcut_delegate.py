"""Rows with words at the beginning and keys at the end."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

KEYS_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The keys as the user's system writes them; empty for none."""

_MARGIN_PX: Final = 12
_LEAST_HEIGHT_PX: Final = 30


class ShortcutDelegate(QStyledItemDelegate):
    """Draws an item and, in a paler colour at the other end, what `KEYS_ROLE` says."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        keys = index.data(KEYS_ROLE)
        if not keys:
            return
        rect: QRect = option.rect
        palette: QPalette = option.palette
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.Text if chosen else QPalette.ColorRole.PlaceholderText
        painter.save()
        painter.setPen(palette.color(role))
        painter.drawText(
            rect.adjusted(_MARGIN_PX, 0, -_MARGIN_PX, 0),
            # Qt takes this for the other side where one writes from right to left.
            int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter),
            str(keys),
        )
        painter.restore()

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        size = super().sizeHint(option, index)
        keys = str(index.data(KEYS_ROLE) or "")
        room = option.fontMetrics.horizontalAdvance(keys) + 2 * _MARGIN_PX
        return QSize(size.width() + room, max(size.height(), _LEAST_HEIGHT_PX))
