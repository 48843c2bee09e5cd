"""Small signs on the pictures of the grid: what a photo is, and what the user thinks of it."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter, QPolygonF

from app import style
from app.filters import format_words
from core.records import Photo

SMALLEST_PX = 96
"""Pictures below this size have no badges but the heart."""

_HEART_FROM_PX = 64
_INSET_PX = 4
_GAP_PX = 3
_VEIL = QColor(0, 0, 0, 165)
"""White on a dark veil reads on every picture, in both schemes."""


@dataclass(frozen=True, slots=True)
class Badge:
    """Words, a sign, or both."""

    words: str = ""
    sign: str = ""


def kind_badges(photo: Photo) -> list[Badge]:
    """What a photo is: raw, a film beside it, several files."""
    found = []
    if photo.format == "RAW":
        found.append(Badge(format_words("RAW")))
    if photo.has_video:
        found.append(Badge(sign="play"))
    if photo.stacked:
        found.append(Badge(str(photo.stacked + 1), "stack"))
    return found


def mark_badges(photo: Photo, *, stars: bool) -> list[Badge]:
    """What the user thinks of it."""
    found = [Badge(str(photo.rating), "star-filled")] if stars and photo.rating else []
    return [*found, Badge(sign="folder-offline")] if photo.offline else found


def paint(
    painter: QPainter,
    area: QRect,
    photo: Photo,
    metrics: QFontMetrics,
    *,
    stars: bool,
    heart: bool = True,
) -> None:
    """Paint the badges of a photo into the corners of its picture."""
    side = max(area.width(), area.height())
    top = area.top() + _INSET_PX
    if side >= SMALLEST_PX:
        left = area.left() + _INSET_PX
        for badge in kind_badges(photo):
            left += _paint_one(painter, QPointF(left, top), badge, metrics) + _GAP_PX
        left = area.left() + _INSET_PX
        below = area.bottom() + 1 - _INSET_PX - _height(metrics)
        for badge in mark_badges(photo, stars=stars):
            left += _paint_one(painter, QPointF(left, below), badge, metrics) + _GAP_PX
    if heart and photo.favourite and side >= _HEART_FROM_PX:
        badge = Badge(sign="heart-filled")
        right = area.right() + 1 - _INSET_PX - _width(badge, metrics)
        _paint_one(painter, QPointF(right, top), badge, metrics)


def _height(metrics: QFontMetrics) -> int:
    return metrics.height() + 1


def _width(badge: Badge, metrics: QFontMetrics) -> int:
    words = metrics.horizontalAdvance(badge.words)
    sign = _height(metrics) - 5 if badge.sign else 0
    return words + sign + (8 if badge.words else 5) + (2 if words and sign else 0)


def _paint_one(painter: QPainter, at: QPointF, badge: Badge, metrics: QFontMetrics) -> int:
    """Paints at a place and returns the width."""
    height, width = _height(metrics), _width(badge, metrics)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_VEIL)
    painter.drawRoundedRect(QRectF(at.x(), at.y(), width, height), 4, 4)
    left = at.x() + (4 if badge.words else 2.5)
    if badge.sign:
        side = height - 5
        _paint_sign(painter, QRectF(left, at.y() + 2.5, side, side), badge.sign)
        left += side + 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if badge.words:
        painter.setPen(Qt.GlobalColor.white)
        box = QRectF(left, at.y(), width, height)
        # The words follow the sign, also where one writes from right to left.
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        flags |= Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, int(flags | Qt.TextFlag.TextDontClip), badge.words)
    return width


def _paint_sign(painter: QPainter, box: QRectF, sign: str) -> None:
    if sign == "play":
        painter.setBrush(Qt.GlobalColor.white)
        x, y, side = box.x(), box.y(), box.width()
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(x + side * 0.22, y + side * 0.1),
                    QPointF(x + side * 0.9, y + side * 0.5),
                    QPointF(x + side * 0.22, y + side * 0.9),
                ]
            )
        )
    elif sign == "stack":
        painter.setPen(Qt.GlobalColor.white)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        part = box.width() * 0.62
        painter.drawRect(QRectF(box.x() + 1, box.y() + 1, part, part))
        painter.setBrush(_VEIL)
        shifted = box.width() - part - 1
        painter.drawRect(QRectF(box.x() + shifted, box.y() + shifted, part, part))
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        _icon(sign).paint(painter, box.toRect())


@lru_cache(maxsize=8)
def _icon(name: str) -> QIcon:
    return style.icon(name, "#ffffff")
