"""Draws one cell of the photo grid: picture, file name, score, and what state it is in."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QPixmap,
    QPolygonF,
)

from app import style
from app.thumbnail_loader import CORNER_PX, Condition
from app.translation import numeral
from app.views import grid_badges
from app.views.grid_captions import Captions
from core.records import Photo

PADDING_PX = 8
ACTIONS_FROM_PX = 120
"""Smaller pictures have no room for buttons."""

_CAPTION_FROM_PX = 80
_CAPTION_GAP_PX = 4
_CAPTION_BELOW_PX = 6
_CELL_CORNER_PX = 8
_OFFLINE_OPACITY = 0.4

# Signs of another font may be taller than a line of this one.
_CAPTION_FLAGS = int(
    Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
)


@dataclass(frozen=True, slots=True)
class CellState:
    """What a cell shows at one moment."""

    photo: Photo | None
    pixmap: QPixmap | None
    condition: Condition | None = None
    score: float | None = None
    selected: bool = False
    current: bool = False
    hovered: bool = False


class CellPainter:
    """Geometry and colours for one thumbnail size, font and palette; made anew when one changes."""

    def __init__(
        self,
        thumbnail_px: int,
        metrics: QFontMetrics,
        palette: QPalette,
        captions: Sequence[str] = ("name",),
        *,
        active: bool = True,
    ) -> None:
        self.thumbnail_px = thumbnail_px
        self._metrics = metrics
        roomy = thumbnail_px >= _CAPTION_FROM_PX
        self._captions = Captions(captions if roomy else (), metrics, thumbnail_px)
        lines = self._captions.lines
        caption = lines * metrics.height() + _CAPTION_GAP_PX if lines else 0
        self._shows_score = roomy
        self.cell_size = QSize(
            thumbnail_px + 2 * PADDING_PX, thumbnail_px + 2 * PADDING_PX + caption
        )
        group = QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive
        self._text = palette.color(group, QPalette.ColorRole.Text)
        self._muted = palette.color(group, QPalette.ColorRole.PlaceholderText)
        self._accent = palette.color(group, QPalette.ColorRole.Highlight)
        self._placeholder = _with_alpha(self._text, 22)
        self._selected_fill = _with_alpha(self._accent, 62)
        self._hovered_fill = _with_alpha(self._text, 14)
        self._selected_pen = QPen(_with_alpha(self._accent, 110), 1)
        self._current_pen = QPen(self._accent, 2)

    def paint(self, painter: QPainter, cell: QRect, state: CellState) -> None:
        """Draw into `cell` (logical pixels); leaves pen and brush changed."""
        if state.selected or state.hovered or state.current:
            self._paint_frame(painter, cell, state)
        box = QRect(
            cell.left() + PADDING_PX,
            cell.top() + PADDING_PX,
            self.thumbnail_px,
            self.thumbnail_px,
        )
        offline = state.photo is not None and state.photo.offline
        if offline:
            painter.setOpacity(_OFFLINE_OPACITY)
        area = self._paint_picture(painter, box, state)
        if state.photo is not None:
            self._paint_captions(painter, cell, state.photo)
        if offline:
            painter.setOpacity(1.0)
        if state.photo is not None and state.pixmap is not None:
            stars = not self._captions.has_stars
            # The buttons for the pointer stand where the heart would.
            heart = not (state.hovered and self.thumbnail_px >= ACTIONS_FROM_PX)
            grid_badges.paint(painter, area, state.photo, self._metrics, stars=stars, heart=heart)
        if state.score is not None and self._shows_score:
            self._paint_score(painter, area, state.score)

    def _paint_frame(self, painter: QPainter, cell: QRect, state: CellState) -> None:
        frame = QRectF(cell).adjusted(1, 1, -1, -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = self._selected_fill if state.selected else self._hovered_fill
        painter.setBrush(fill if state.selected or state.hovered else Qt.BrushStyle.NoBrush)
        if state.current:
            painter.setPen(self._current_pen)
        else:
            painter.setPen(self._selected_pen if state.selected else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(frame, _CELL_CORNER_PX, _CELL_CORNER_PX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_picture(self, painter: QPainter, box: QRect, state: CellState) -> QRect:
        """Draw picture, placeholder or sign; returns the area it takes."""
        pixmap = state.pixmap
        turn = 0 if state.photo is None else state.photo.rotation % 360
        if pixmap is None:
            area = _fitted(box, _turned(_aspect_of(state.photo), turn))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._placeholder)
            painter.drawRoundedRect(QRectF(area), CORNER_PX, CORNER_PX)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            if state.photo is not None and state.photo.offline:
                self._paint_offline(painter, area)
            elif state.condition is Condition.FAILED:
                self._paint_sign(painter, area)
            return area
        size = pixmap.deviceIndependentSize()
        longest = max(size.width(), size.height())
        as_made = abs(longest - self.thumbnail_px) < 1.5 or longest < min(self.thumbnail_px, 128)
        # One that was made for another size is stretched; the right one is on its way.
        shown = _turned(size.toSize(), turn)
        area = _centred(box, shown) if as_made else _fitted(box, shown)
        if turn:
            _draw_turned(painter, area, pixmap, turn)
        elif as_made:
            painter.drawPixmap(area.topLeft(), pixmap)
        else:
            painter.drawPixmap(area, pixmap)
        return area

    def _paint_offline(self, painter: QPainter, area: QRect) -> None:
        side = max(20, min(48, min(area.width(), area.height()) // 2))
        sign = style.icon("folder-offline", self._text.name())
        sign.paint(painter, _centred(area, QSize(side, side)))

    def _paint_sign(self, painter: QPainter, area: QRect) -> None:
        ratio = painter.device().devicePixelRatioF()
        side = max(20, min(64, min(area.width(), area.height()) // 2))
        sign = broken_picture(side, ratio, self._text.rgba())
        painter.drawPixmap(
            area.left() + (area.width() - side) // 2,
            area.top() + (area.height() - side) // 2,
            sign,
        )

    def _paint_captions(self, painter: QPainter, cell: QRect, photo: Photo) -> None:
        height = self._metrics.height()
        lines = self._captions.of(photo)
        top = cell.bottom() + 1 - _CAPTION_BELOW_PX - len(lines) * height
        for number, line in enumerate(lines):
            painter.setPen(self._text if number == 0 else self._muted)
            painter.drawText(
                cell.left() + PADDING_PX // 2,
                top + number * height,
                cell.width() - PADDING_PX,
                height,
                _CAPTION_FLAGS,
                line,
            )

    def _paint_score(self, painter: QPainter, area: QRect, score: float) -> None:
        text = numeral(score, 2)
        width = self._metrics.horizontalAdvance(text) + 10
        height = self._metrics.height() + 2
        if width + 8 > area.width() or height + 8 > area.height():
            return
        badge = QRectF(area.right() - width - 3, area.bottom() - height - 3, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        # White on a dark veil reads on every picture, in both schemes.
        painter.setBrush(QColor(0, 0, 0, 165))
        painter.drawRoundedRect(badge, height / 2, height / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(badge, _CAPTION_FLAGS, text)


@lru_cache(maxsize=32)
def broken_picture(side_px: int, ratio: float, rgba: int) -> QPixmap:
    """The sign for a picture that cannot be shown: a torn frame with hills."""
    pixmap = QPixmap(round(side_px * ratio), round(side_px * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side_px / 24, side_px / 24)
    colour = _with_alpha(QColor.fromRgba(rgba), 150)
    pen = QPen(colour, 1.5)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    tear = [(20, 11), (17, 13.5), (14, 10.5), (10.5, 13.5), (7.5, 11), (4, 13.5)]
    upper = QPainterPath(QPointF(4, 13.5))
    upper.lineTo(4, 5)
    upper.lineTo(20, 5)
    for x, y in tear:
        upper.lineTo(x, y)
    painter.drawPath(upper)
    lower = QPainterPath(QPointF(4, 17))
    for x, y in reversed(tear):
        lower.lineTo(x, y + 3)
    lower.lineTo(20, 20)
    lower.lineTo(4, 20)
    lower.closeSubpath()
    painter.drawPath(lower)
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QPointF(8.5, 8.3), 1.4, 1.4)
    painter.drawPolygon(QPolygonF([QPointF(12, 10), QPointF(15, 7.2), QPointF(17.6, 10)]))
    painter.end()
    return pixmap


def _aspect_of(photo: Photo | None) -> QSize:
    if photo is None or photo.width_px <= 0 or photo.height_px <= 0:
        return QSize(4, 3)
    return QSize(photo.width_px, photo.height_px)


def _turned(size: QSize, degrees: int) -> QSize:
    return size.transposed() if degrees in {90, 270} else size


def _draw_turned(painter: QPainter, area: QRect, pixmap: QPixmap, degrees: int) -> None:
    painter.save()
    painter.translate(QRectF(area).center())
    painter.rotate(degrees)
    upright = QRectF(QPointF(), QSizeF(_turned(area.size(), degrees)))
    upright.moveCenter(QPointF())
    painter.drawPixmap(upright, pixmap, QRectF(pixmap.rect()))
    painter.restore()


def _fitted(box: QRect, aspect: QSize) -> QRect:
    scaled = aspect.scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    return _centred(box, scaled.expandedTo(QSize(1, 1)))


def _centred(box: QRect, size: QSize) -> QRect:
    return QRect(
        box.left() + (box.width() - size.width()) // 2,
        box.top() + (box.height() - size.height()) // 2,
        size.width(),
        size.height(),
    )


def _with_alpha(colour: QColor, alpha: int) -> QColor:
    return QColor(colour.red(), colour.green(), colour.blue(), alpha)
