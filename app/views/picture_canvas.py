"""The area of the viewer in which one photo is painted, zoomed and moved."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import (
    QImage,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget
from typing_extensions import override

from app import style
from app.core_words import told
from app.views.grid_cell import broken_picture
from app.zoom import Look, Zoom
from core.errors import CoreError, Gone

_STEP = 1.25
_NOTCH = 120
_SIGN_PX = 72
_TEXT_WIDTH_PX = 520
_FADE_MS = 400
_GRABBING = {Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton}


class PictureCanvas(QWidget):
    """Paints an image as a photo of a given size: zoom and position outlive a better image.

    Signals:
        zoomed: Scale or size changed: another resolution may be wanted.
        moved: Another part of the photo is in sight, at the same scale.
        handled: The user zoomed or moved the photo here.
        pressed: The user pressed a button of the mouse here.
    """

    zoomed = Signal()
    moved = Signal()
    handled = Signal()
    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pictureCanvas")
        self.setMouseTracking(True)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.zoom = Zoom(QSizeF(), QSizeF())
        self._image: QImage | None = None
        self._crisp: QImage | None = None
        self._tiles: Sequence[tuple[QImage, QRectF]] = ()
        self._covered = QRectF()  # the part of the photo that tiles hide, in px of it
        self._error: CoreError | None = None
        self._grabbed_at: QPoint | None = None
        self._before: QPixmap | None = None
        self._fading = QVariantAnimation(self)
        self._fading.setStartValue(0.0)
        self._fading.setEndValue(1.0)
        self._fading.setDuration(_FADE_MS)
        self._fading.valueChanged.connect(lambda _: self.update())
        self._fading.finished.connect(self._end_fading)

    @property
    def image(self) -> QImage | None:
        return self._image

    @property
    def error(self) -> CoreError | None:
        """Why there is nothing to see."""
        return self._error

    @property
    def target_size(self) -> QSize:
        """Size of the whole photo on the screen, in device pixels."""
        return self.zoom.target.size().toSize()

    @property
    def is_crisp(self) -> bool:
        """Whether what is painted was reduced to just the size on the screen."""
        return self._crisp is not None and self._crisp.size() == self.target_size

    @property
    def tile_count(self) -> int:
        """How many tiles are painted over the image."""
        return len(self._tiles)

    @property
    def is_fading(self) -> bool:
        """Whether the photo before is still to be seen."""
        return self._before is not None

    # ---- what is painted
    def set_photo(self, size: QSize) -> None:
        """Begin with a photo of `size` px: the whole of it, nothing painted yet."""
        self._image = self._crisp = self._error = None
        self._tiles = ()
        self.zoom = Zoom(QSizeF(size), self.viewport_px(), self.devicePixelRatioF())
        self._changed()

    def set_image(self, image: QImage, size: QSize, crisp: QImage | None = None) -> None:
        """Paint this rendition of the photo, whose full size is `size` px.

        Args:
            image: Of any size.
            size: Of the photo.
            crisp: The image at the size that fits the canvas, if it was made ahead.
        """
        self._error = None
        if QSizeF(size) != self.zoom.picture:
            self.zoom = Zoom(QSizeF(size), self.viewport_px(), self.devicePixelRatioF())
            self._changed()
        if image is not self._image:
            self._image = image
            self._crisp = crisp
        self.update()

    def set_crisp(self, image: QImage, of: QImage) -> None:
        """A copy of the image, scaled to just the size on the screen."""
        if of is self._image:
            self._crisp = image
            self.update()

    def set_tiles(self, tiles: Sequence[tuple[QImage, QRectF]], *, complete: bool = False) -> None:
        """Paint these over the image: each with its area in px of the photo, the coarsest first.

        Args:
            tiles: No more than are in sight.
            complete: They hide the whole image as it lies now, so that it need not be painted.
        """
        self._tiles = tiles
        self._covered = self.zoom.seen if complete and tiles else QRectF()
        self.update()

    def set_error(self, error: CoreError) -> None:
        """Say why there is nothing to see."""
        self._image = self._crisp = None
        self._tiles = ()
        self._error = error
        self.update()

    def fade_from_here(self) -> None:
        """Let what is painted now fade away over what is painted next."""
        if self._image is not None and self.isVisible():
            self._before = self.grab()
            self._fading.stop()
            self._fading.start()

    def _end_fading(self) -> None:
        self._before = None
        self.update()

    # ---- zoom
    def fit(self) -> None:
        self.zoom.fit()
        self._changed()
        self.handled.emit()

    def zoom_by(self, steps: float, at: QPointF | None = None) -> None:
        """Zoom in (positive) or out around a point of the widget, or the middle."""
        self._zoom_to(self.zoom.scale * _STEP**steps, at)

    def zoom_to_pixels(self, at: QPointF | None = None) -> None:
        """One pixel of the photo on one of the screen."""
        self._zoom_to(1.0, at)

    def toggle_pixels(self, at: QPointF | None = None) -> None:
        """Between the whole photo and single pixels, those under a point of the widget."""
        if self._image is None:
            return
        if self.zoom.fits and abs(self.zoom.scale - 1.0) > 1e-9:
            self.zoom_to_pixels(at)
        else:
            self.fit()

    def pan_by(self, by: QPointF) -> None:
        """Move the photo by so many logical pixels."""
        self.zoom.pan(by * self.devicePixelRatioF())
        self.update()
        self.moved.emit()
        self.handled.emit()

    def follow(self, look: Look) -> None:
        """Look as somebody does at another photo."""
        self.zoom.follow(look)
        self._changed()

    def viewport_px(self) -> QSizeF:
        """Size of the canvas in device pixels."""
        return QSizeF(self.size()) * self.devicePixelRatioF()

    def _zoom_to(self, scale: float, at: QPointF | None) -> None:
        self.zoom.zoom_to(scale, None if at is None else at * self.devicePixelRatioF())
        self._changed()
        self.handled.emit()

    def _changed(self) -> None:
        hand = self._image is not None and self.zoom.can_pan
        self.setCursor(Qt.CursorShape.OpenHandCursor if hand else Qt.CursorShape.ArrowCursor)
        self.update()
        self.zoomed.emit()

    # ---- painting
    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Base))
        if self._image is not None:
            if not (self._tiles and self._covered.contains(self.zoom.seen)):
                self._paint_image(painter, self._image)
            self._paint_tiles(painter)
        elif self._error is not None:
            self._paint_error(painter, self._error)
        if self._before is not None:
            painter.setOpacity(1.0 - float(self._fading.currentValue()))
            painter.drawPixmap(0, 0, self._before)
        painter.end()

    def _paint_image(self, painter: QPainter, image: QImage) -> None:
        ratio = self.devicePixelRatioF()
        target = self.zoom.target
        crisp = self._crisp
        if crisp is not None and self.is_crisp:
            crisp.setDevicePixelRatio(ratio)
            painter.drawImage(
                QPointF(round(target.left()) / ratio, round(target.top()) / ratio), crisp
            )
            return
        # Single pixels of the photo are shown as such when they are large enough to look at.
        smooth = self.zoom.scale < 4 or image.width() < self.zoom.picture.width()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawImage(
            QRectF(target.topLeft() / ratio, target.size() / ratio), image, QRectF(image.rect())
        )

    def _paint_tiles(self, painter: QPainter) -> None:
        ratio, scale = self.devicePixelRatioF(), self.zoom.scale
        origin = self.zoom.target.topLeft()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < 4)
        for image, area in self._tiles:
            # Whole device pixels, so that neighbours meet without a gap.
            left, top = (
                round(origin.x() + area.left() * scale),
                round(origin.y() + area.top() * scale),
            )
            right = round(origin.x() + area.right() * scale)
            bottom = round(origin.y() + area.bottom() * scale)
            place = QRectF(
                left / ratio, top / ratio, (right - left) / ratio, (bottom - top) / ratio
            )
            painter.drawImage(place, image, QRectF(image.rect()))

    def _paint_error(self, painter: QPainter, error: CoreError) -> None:
        text = self.palette().color(QPalette.ColorRole.Text)
        middle = self.rect().center()
        at = QPoint(middle.x() - _SIGN_PX // 2, middle.y() - _SIGN_PX - 8)
        if isinstance(error, Gone):  # nothing is wrong with the photo
            sign = style.icon("folder-offline", text.name())
            sign.paint(painter, QRect(at, QSize(_SIGN_PX, _SIGN_PX)))
        else:
            ratio = self.devicePixelRatioF()
            painter.drawPixmap(at, broken_picture(_SIGN_PX, ratio, text.rgba()))
        width = min(_TEXT_WIDTH_PX, self.width() - 32)
        area = QRectF(middle.x() - width / 2, middle.y() + 8, width, self.height() / 2 - 8)
        flags = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.setPen(text)
        message = told(error.message)
        painter.drawText(area, flags, message)
        below = painter.boundingRect(area, flags, message).height() + 6
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(area.translated(0, below), flags, told(error.hint))

    # ---- what Qt tells
    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.zoom.resize(self.viewport_px(), self.devicePixelRatioF())
        self._changed()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):  # a touchpad
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self._pinch(1.0 + event.value(), event.position())
                return True
        elif isinstance(event, QGestureEvent):  # a touch screen
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                at = QPointF(self.mapFromGlobal(pinch.centerPoint().toPoint()))
                self._pinch(pinch.scaleFactor(), at)
                event.accept(pinch)
                return True
        return super().event(event)

    def _pinch(self, factor: float, at: QPointF) -> None:
        if self._image is not None and factor > 0:
            self._zoom_to(self.zoom.scale * factor, at)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._image is not None:
            self.zoom_by(event.angleDelta().y() / _NOTCH, event.position())
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()
        if event.button() in _GRABBING and self.zoom.can_pan:
            self._grabbed_at = event.position().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() not in _GRABBING:
            event.ignore()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed_at is not None:
            at = event.position().toPoint()
            self.pan_by(QPointF(at - self._grabbed_at))
            self._grabbed_at = at
        event.ignore()  # whoever hides the bars wants to know

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grabbed_at is not None:
            self._grabbed_at = None
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        elif event.button() not in _GRABBING:
            event.ignore()  # the extra buttons go back and forth

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Between the whole photo and single pixels."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.toggle_pixels(event.position())
