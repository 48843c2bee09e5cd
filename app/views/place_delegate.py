"""How a row of the sidebar is drawn, and how its name is edited in its place."""

from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)
from typing_extensions import override

from app import style
from app.itemmodels.place_model import ROW_ROLE, PlaceModel, Row
from app.translation import numeral, tr
from app.views.naming import named

ICON_PX: Final = 18
_COVER_PX: Final = 20
_DOT_PX: Final = 11
_EDGE_PX: Final = 6
_GAP_PX: Final = 7
_AIR_PX: Final = 8
_CHEVRON_PX: Final = 12
_LONGEST_NAME: Final = 200
_ELSEWHERE: Final = {
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
}
_FROM_RIGHT: Final = Qt.LayoutDirection.RightToLeft


class PlaceDelegate(QStyledItemDelegate):
    """Draws icon, name and number; mirrored where people read from the right.

    Signals:
        named: A `Row`, and what the user typed as its name.

    Attributes:
        draft: What the editor of an action begins with.
    """

    named = Signal(object, str)

    def __init__(self, model: PlaceModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self.draft = ""

    # ---- drawing
    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(60, max(option.fontMetrics.height(), _COVER_PX) + _AIR_PX)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row) or row.kind == "field":
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        inner = option.rect.adjusted(_EDGE_PX, 0, -_EDGE_PX, 0)
        if row.kind == "section":
            view = option.widget
            opened = (
                isinstance(view, QTreeView)
                and isinstance(index, QModelIndex)
                and view.isExpanded(index)
            )
            self._paint_section(painter, option, row, inner, opened=opened)
        else:
            self._paint_row(painter, option, row, inner)
        painter.restore()

    def _paint_section(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: Row,
        inner: QRect,
        *,
        opened: bool,
    ) -> None:
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * 0.92)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        muted = style.current_colors().muted
        at = _part(option, inner, inner.width() - _CHEVRON_PX, _CHEVRON_PX, _CHEVRON_PX)
        closed = "chevron-left" if option.direction == _FROM_RIGHT else "branch-closed"
        _draw_icon(painter, at, "branch-open" if opened else closed, muted)
        room = _part(option, inner, 0, inner.width() - _CHEVRON_PX - _GAP_PX)
        _draw_text(painter, option, room, row.text, muted)

    def _paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Row, inner: QRect
    ) -> None:
        colors = style.current_colors()
        used = self._paint_picture(painter, option, row, inner)
        count = "" if row.count is None else numeral(row.count)
        width = option.fontMetrics.horizontalAdvance(count) if count else 0
        # At the least width a name still has room for its first letters.
        if inner.width() - used - width - _GAP_PX < option.fontMetrics.averageCharWidth() * 5:
            count, width = "", 0
        if count:
            at = _part(option, inner, inner.width() - width, width)
            _draw_text(painter, option, at.adjusted(-1, 0, 1, 0), count, colors.muted)
        taken = width + _GAP_PX if count else 0
        quiet = row.muted or row.kind == "hint"
        room = _part(option, inner, used, inner.width() - used - taken)
        _draw_text(painter, option, room, row.text, colors.muted if quiet else colors.text)

    def _paint_picture(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Row, inner: QRect
    ) -> int:
        """Draw what stands before the name; the room that it takes, in px."""
        cover = None if row.cover_id is None else self._model.pictures.get(row.cover_id)
        if cover is not None:
            at = _part(option, inner, -1, _COVER_PX, _COVER_PX)
            painter.drawPixmap(at, cover)
        elif row.colour:
            at = _part(option, inner, (ICON_PX - _DOT_PX) // 2, _DOT_PX, _DOT_PX)
            painter.setPen(QColor(style.current_colors().border))
            painter.setBrush(QColor(row.colour))
            painter.drawEllipse(at)
        elif row.icon:
            color = style.current_colors().muted if row.muted else ""
            at = _part(option, inner, 0, ICON_PX, ICON_PX)
            _draw_icon(painter, at, row.icon, color)
        else:
            return 0
        return ICON_PX + _GAP_PX

    # ---- editing
    @override
    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        editor = named(QLineEdit(parent), "placeName", tr("Name"))
        editor.setFrame(False)
        editor.setMaxLength(_LONGEST_NAME)
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(editor, QLineEdit) and isinstance(row, Row) and not editor.property("begun"):
            # Once only: when the row changes meanwhile, what was typed stays.
            editor.setProperty("begun", True)
            making = row.kind == "action"
            editor.setPlaceholderText(row.text.removesuffix("…") if making else "")
            editor.setText(self.draft if making else row.name or row.text)
            editor.selectAll()

    @override
    def setModelData(
        self,
        editor: QWidget,
        model: QAbstractItemModel,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The name changes when the library has it; nothing is written here."""
        row = index.data(ROW_ROLE)
        if isinstance(editor, QLineEdit) and isinstance(row, Row):
            self.named.emit(row, " ".join(editor.text().split()))

    @override
    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        inner = option.rect.adjusted(_EDGE_PX, 2, -2, -2)
        used = ICON_PX + _GAP_PX - 5
        editor.setGeometry(_part(option, inner, used, inner.width() - used, inner.height()))

    @override
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        # Whoever looks up a name in another window goes on typing afterwards.
        if isinstance(event, QFocusEvent) and event.reason() in _ELSEWHERE:
            return False
        # Tab would go on editing in the next row.
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
            and isinstance(editor, QWidget)
        ):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, self.EndEditHint.NoHint)
            return True
        return super().eventFilter(editor, event)


def _part(
    option: QStyleOptionViewItem, inner: QRect, start: int, width: int, height: int = 0
) -> QRect:
    """A part of a row that begins so far from where people begin to read; in its middle."""
    tall = height or inner.height()
    top = inner.top() + (inner.height() - tall) // 2
    part = QRect(inner.left() + start, top, max(width, 0), tall)
    return QStyle.visualRect(option.direction, inner, part)


def _draw_icon(painter: QPainter, at: QRect, name: str, color: str) -> None:
    style.icon(name, color).paint(painter, at)


def _draw_text(
    painter: QPainter, option: QStyleOptionViewItem, room: QRect, text: str, color: str
) -> None:
    shown = painter.fontMetrics().elidedText(
        text.replace("\n", " "), Qt.TextElideMode.ElideRight, room.width()
    )
    painter.setPen(QColor(color))
    painter.setLayoutDirection(option.direction)
    leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, QStyle.visualAlignment(option.direction, leading), shown)
