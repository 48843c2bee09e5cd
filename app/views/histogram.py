"""How light and dark are distributed in a photo, as curves over the picture."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.translation import tr
from app.views.naming import named

SIZE = QSize(232, 112)
_MARGIN = 8
_COLOURS = ("#ff6b62", "#55d38a", "#6ea8ff")
_BACKGROUND = QColor(20, 21, 23, 205)
_CLIPPED = 0.005


class Histogram(QWidget):
    """Paints counts of 256 levels of red, green, blue and luminance."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "viewerHistogram", tr("Histogram"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(SIZE)
        self._curves: list[QPainterPath] = []
        self.show_counts(())

    def show_counts(self, counts: Sequence[Sequence[int]]) -> None:
        """Show these counts; none while they are not known."""
        self._curves = _curves(counts)
        self.setAccessibleDescription(_spoken(counts))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_BACKGROUND)
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        painter.setPen(QPen(QColor(255, 255, 255, 40), 1))
        for quarter in (1, 2, 3):
            x = round(_MARGIN + quarter * (self.width() - 2 * _MARGIN) / 4) + 0.5
            painter.drawLine(QPointF(x, _MARGIN), QPointF(x, self.height() - _MARGIN))
        if self._curves:
            self._paint_curves(painter)

    def _paint_curves(self, painter: QPainter) -> None:
        *colours, light = self._curves
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(255, 255, 255, 70))
        painter.drawPath(light)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for curve, colour in zip(colours, _COLOURS, strict=True):
            painter.setPen(QPen(QColor(colour), 1.3))
            painter.drawPath(curve)


def _curves(counts: Sequence[Sequence[int]]) -> list[QPainterPath]:
    # One flat area would press everything else to the ground: the ends are left out of the scale.
    most = max((max(band[1:-1]) for band in counts), default=0) or max(map(max, counts), default=0)
    if not most:
        return []
    across = (SIZE.width() - 2 * _MARGIN) / 255
    height = SIZE.height() - 2 * _MARGIN
    ground = SIZE.height() - _MARGIN
    curves = []
    for band in counts:
        path = QPainterPath(QPointF(_MARGIN, ground))
        for level, pixels in enumerate(band):
            share = min(pixels / most, 1.0) ** 0.6
            path.lineTo(_MARGIN + level * across, ground - share * height)
        path.lineTo(_MARGIN + 255 * across, ground)
        curves.append(path)
    return curves


def _spoken(counts: Sequence[Sequence[int]]) -> str:
    """The same in words, for those who do not see it."""
    if not counts or not sum(counts[-1]):
        return tr("Not known yet")
    light = counts[-1]
    total = sum(light)
    mean = round(sum(level * pixels for level, pixels in enumerate(light)) / total / 255 * 100)
    parts = [tr("{mean} % light on average", mean=mean)]
    if light[0] / total > _CLIPPED:
        parts.append(tr("{percent} % black", percent=f"{light[0] / total * 100:.0f}"))
    if light[255] / total > _CLIPPED:
        parts.append(tr("{percent} % white", percent=f"{light[255] / total * 100:.0f}"))
    return ", ".join(parts)
