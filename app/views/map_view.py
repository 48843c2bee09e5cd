"""A map with photos on it: pan, zoom, and go from one heap of photos to the next."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from app import style
from app.thumbnail_loader import ThumbnailLoader
from app.translation import numeral, tr, trn
from app.views.naming import named
from app.world import Frame, Ink
from core.records import PlaceCluster

PICTURE_PX = 46
MOST_SCALE = 360 / 0.0015 * 4
"""At the closest a few metres are a pixel; places are not known better."""

_ZOOM = 1.6
_NOTCH = 120
_PAN_PX = 80
_CORNER_PX = 6


class MapView(QWidget):
    """Shows a part of the world and `PlaceCluster`s.

    Signals:
        moved: Another part is to be seen: `frame`.
        activated: The `PlaceCluster` that was clicked or chosen by Enter.
    """

    moved = Signal()
    activated = Signal(object)

    def __init__(self, thumbnails: ThumbnailLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "mapView", tr("Map of the photos"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._thumbnails = thumbnails
        self._frame = Frame(0.5, 0.5, 1.0, 1, 1)
        self._ground: tuple[Frame, QPixmap] | None = None
        self._clusters: Sequence[PlaceCluster] = ()
        self._current: PlaceCluster | None = None
        self._pressed: QPoint | None = None
        self._dragged = False
        self._wheel = 0.0
        thumbnails.loaded.connect(self.update)

    # ---- what the window asks and says
    @property
    def frame(self) -> Frame:
        """The part of the world that is to be seen."""
        return self._frame

    @property
    def current(self) -> PlaceCluster | None:
        """The photos that the keyboard is at."""
        return self._current

    def clusters(self) -> Sequence[PlaceCluster]:
        return self._clusters

    def ink(self) -> Ink:
        """Colours that go with the window's."""
        colors = style.current_colors()
        return Ink(water=colors.side, land=colors.pressed, border=colors.base)

    def show_ground(self, frame: Frame, image: QImage) -> None:
        """Land for a part of the world; it is moved and stretched until a better one comes."""
        self._ground = (frame, QPixmap.fromImage(image))
        self.update()

    def show_clusters(self, clusters: Sequence[PlaceCluster]) -> None:
        """Show these photos; the one that the keyboard is at stays if it is still there."""
        self._clusters = sorted(clusters, key=lambda cluster: cluster.photos)
        kept = None if self._current is None else self._current.photo_id
        self._current = next((c for c in self._clusters if c.photo_id == kept), None)
        ratio = self.devicePixelRatioF()
        ids = [cluster.photo_id for cluster in reversed(self._clusters)]
        self._thumbnails.show(ids, round(PICTURE_PX * ratio), ratio)
        self._describe()
        self.update()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom; the place at a point of the screen stays there."""
        at = QPointF(self.rect().center()) if at is None else at
        x, y = self._frame.world_at(at)
        scale = self._bounded(self._frame.scale * factor)
        left = x - (at.x() - self.width() / 2) / scale
        top = y - (at.y() - self.height() / 2) / scale
        self._show(left, top, scale)

    def show_box(self, cluster: PlaceCluster) -> None:
        """Zoom to the photos of a cluster."""
        box = cluster.box
        frame = self._frame
        first, last = frame.place(box.north, box.west), frame.place(box.south, box.east)
        wide, high = max(1.0, last.x() - first.x()), max(1.0, last.y() - first.y())
        factor = min(self.width() / (2 * wide), self.height() / (2 * high))
        middle = frame.world_at((first + last) / 2)
        self._show(*middle, self._bounded(frame.scale * max(_ZOOM, factor)))

    def show_world(self) -> None:
        self._show(0.5, 0.42, self._least())

    # ---- within
    def _least(self) -> float:
        """The whole world fills the width, and the map the height."""
        return float(max(self.width(), self.height(), 64))

    def _bounded(self, scale: float) -> float:
        return min(max(scale, self._least()), MOST_SCALE)

    def _show(self, x: float, y: float, scale: float) -> None:
        half_x, half_y = self.width() / scale / 2, self.height() / scale / 2
        x = min(max(x, half_x), 1 - half_x) if half_x < 0.5 else 0.5
        y = min(max(y, half_y), 1 - half_y) if half_y < 0.5 else 0.5
        frame = Frame(x, y, scale, self.width(), self.height())
        if frame != self._frame:
            self._frame = frame
            self.update()
            self.moved.emit()

    def _pan(self, by: QPointF) -> None:
        frame = self._frame
        self._show(frame.x - by.x() / frame.scale, frame.y - by.y() / frame.scale, frame.scale)

    def _at(self, point: QPoint) -> PlaceCluster | None:
        return next((c for c in reversed(self._clusters) if self._box(c).contains(point)), None)

    def _box(self, cluster: PlaceCluster) -> QRectF:
        middle = self._frame.place(cluster.latitude, cluster.longitude)
        half = PICTURE_PX / 2
        return QRectF(middle.x() - half, middle.y() - half, PICTURE_PX, PICTURE_PX)

    def words(self, cluster: PlaceCluster) -> str:
        """What a cluster is, for tooltips and screen readers."""
        north, east = cluster.latitude >= 0, cluster.longitude >= 0
        where = "{}° {}, {}° {}".format(
            numeral(abs(cluster.latitude), 2),
            tr("N") if north else tr("S"),
            numeral(abs(cluster.longitude), 2),
            tr("E") if east else tr("W"),
        )
        return trn("{n} photo near {place}", "{n} photos near {place}", cluster.photos, place=where)

    def _describe(self) -> None:
        self.setAccessibleDescription("" if self._current is None else self.words(self._current))

    # ---- painting
    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), QColor(self.ink().water))
        if self._ground is not None:
            frame, pixmap = self._ground
            shown = frame.area()
            factor = self._frame.scale
            left = (shown.left() - self._frame.x) * factor + self.width() / 2
            top = (shown.top() - self._frame.y) * factor + self.height() / 2
            target = QRectF(left, top, shown.width() * factor, shown.height() * factor)
            painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for cluster in self._clusters:
            self._paint_cluster(painter, cluster)
        painter.end()

    def _paint_cluster(self, painter: QPainter, cluster: PlaceCluster) -> None:
        box = self._box(cluster)
        if not box.intersects(QRectF(self.rect())):
            return
        colors = style.current_colors()
        accent = QColor(colors.accent)
        chosen = cluster is self._current and self.hasFocus()
        painter.setPen(QPen(accent if chosen else QColor(colors.raised), 3 if chosen else 2))
        painter.setBrush(QColor(colors.raised))
        painter.drawRoundedRect(box, _CORNER_PX, _CORNER_PX)
        pixmap = self._thumbnails.pixmap(cluster.photo_id)
        if pixmap is not None:
            size = pixmap.deviceIndependentSize().toSize()
            fitted = size.scaled(QSize(PICTURE_PX, PICTURE_PX), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(0, 0, fitted.width() - 4, fitted.height() - 4)
            place.moveCenter(box.center())
            painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))
        count = self.locale().toString(cluster.photos)
        metrics = painter.fontMetrics()
        height = metrics.height() + 2
        width = max(height, metrics.horizontalAdvance(count) + 10)
        badge = QRectF(box.right() - width + 8, box.top() - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawRoundedRect(badge, height / 2, height / 2)
        painter.setPen(QColor(colors.on_accent))
        painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), count)

    # ---- pointer
    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            self._dragged = False

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed is None:
            cluster = self._at(at)
            self.setToolTip("" if cluster is None else self.words(cluster))
            pointing = Qt.CursorShape.PointingHandCursor
            self.setCursor(Qt.CursorShape.OpenHandCursor if cluster is None else pointing)
            return
        moved = at - self._pressed
        if self._dragged or moved.manhattanLength() >= QApplication.startDragDistance():
            self._dragged = True
            self._pressed = at
            self._pan(QPointF(moved))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._pressed = None
        cluster = None if self._dragged else self._at(event.position().toPoint())
        if cluster is not None:
            self._current = cluster
            self._describe()
            self.activated.emit(cluster)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._at(event.position().toPoint()) is None:
            self.zoom(_ZOOM, event.position())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # Touchpads send many small steps.
        self.zoom(_ZOOM ** (event.angleDelta().y() / _NOTCH), event.position())
        event.accept()

    # ---- keyboard
    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        steps = {
            Qt.Key.Key_Left: QPointF(_PAN_PX, 0),
            Qt.Key.Key_Right: QPointF(-_PAN_PX, 0),
            Qt.Key.Key_Up: QPointF(0, _PAN_PX),
            Qt.Key.Key_Down: QPointF(0, -_PAN_PX),
        }
        if key in steps:
            self._pan(steps[key])
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom(_ZOOM)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / _ZOOM)
        elif key == Qt.Key.Key_Home:
            self.show_world()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._current is not None:
            self.activated.emit(self._current)
        else:
            event.ignore()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through the photos, the largest heaps first, before it leaves the map."""
        inside = [c for c in reversed(self._clusters) if self._box(c).intersects(self.rect())]
        place = inside.index(self._current) if self._current in inside else None
        if place is None:
            place = -1 if next else len(inside)
        place += 1 if next else -1
        if not 0 <= place < len(inside):
            self._current = None
            self._describe()
            return super().focusNextPrevChild(next)
        self._current = inside[place]
        self._describe()
        self.update()
        return True

    # ---- what Qt tells
    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        frame = self._frame
        if event.oldSize().isEmpty():
            self.show_world()
        else:
            self._show(frame.x, frame.y, self._bounded(frame.scale))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.moved.emit()


def larger(frame: Frame, factor: float = 1.6) -> Frame:
    """The same part with its surroundings, so that it can be panned."""
    return replace(frame, width=round(frame.width * factor), height=round(frame.height * factor))
