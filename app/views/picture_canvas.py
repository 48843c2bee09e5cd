"""The area of the viewer in which one photo is painted, zoomed and moved."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.views.grid_cell import broken_picture
from app.views.zoom import Zoom
from core.errors import CoreError

_STEP = 1.25
_NOTCH = 120
_SIGN_PX = 72
_TEXT_WIDTH_PX = 520


class PictureCanvas(QWidget):
    """Paints an image as a photo of a given size: zoom and position outlive a better image.

    Signals:
        zoomed: Scale or size changed: another resolution may be wanted.
    """

    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pictureCanvas")
        self.zoom = Zoom(QSizeF(), QSizeF())
        self._image: QImage | None = None
        self._crisp: QImage | None = None
        self._error: CoreError | None = None
        self._grabbed_at: QPoint | None = None

    @property
    def image(self) -> QImage | None:
        return self._image

    @property
    def target_size(self) -> QSize:
        """Size of the whole photo on the screen, in device pixels."""
        return self.zoom.target.size().toSize()

    def set_photo(self, size: QSize) -> None:
        """Begin with a photo of `size` px: the whole of it, nothing painted yet."""
        self._image = self._crisp = self._error = None
        self.zoom = Zoom(QSizeF(size), self._viewport(), self.devicePixelRatioF())
        self._changed()

    def set_image(self, image: QImage, size: QSize) -> None:
        """Paint this rendition of the photo, whose full size is `size` px."""
        self._error = None
        if QSizeF(size) != self.zoom.picture:
            self.zoom = Zoom(QSizeF(size), self._viewport(), self.devicePixelRatioF())
            self._changed()
        if image is not self._image:
            self._image = image
            self._crisp = None
        self.update()

    def set_crisp(self, image: QImage, of: QImage) -> None:
        """A copy of the image, scaled to just the size on the screen."""
        if of is self._image:
            self._crisp = image
            self.update()

    def set_error(self, error: CoreError) -> None:
        """Say why there is nothing to see."""
        self._image = self._crisp = None
        self._error = error
        self.update()

    def fit(self) -> None:
        self.zoom.fit()
        self._changed()

    def zoom_by(self, steps: float, at: QPointF | None = None) -> None:
        """Zoom in (positive) or out around a point of the widget, or the middle."""
        ratio = self.devicePixelRatioF()
        self.zoom.zoom_to(self.zoom.scale * _STEP**steps, None if at is None else at * ratio)
        self._changed()

    def zoom_to_pixels(self, at: QPointF | None = None) -> None:
        """One pixel of the photo on one of the screen."""
        self.zoom.zoom_to(1.0, None if at is None else at * self.devicePixelRatioF())
        self._changed()

    def _viewport(self) -> QSizeF:
        return QSizeF(self.size()) * self.devicePixelRatioF()

    def _changed(self) -> None:
        hand = self._image is not None and self.zoom.can_pan
        self.setCursor(Qt.CursorShape.OpenHandCursor if hand else Qt.CursorShape.ArrowCursor)
        self.update()
        self.zoomed.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Base))
        if self._image is not None:
            self._paint_image(painter, self._image)
        elif self._error is not None:
            self._paint_error(painter, self._error)
        painter.end()

    def _paint_image(self, painter: QPainter, image: QImage) -> None:
        ratio = self.devicePixelRatioF()
        target = self.zoom.target
        crisp = self._crisp
        if crisp is not None and crisp.size() == target.size().toSize():
            crisp.setDevicePixelRatio(ratio)
            painter.drawImage(
                QPointF(round(target.left()) / ratio, round(target.top()) / ratio), crisp
            )
            return
        # Single pixels are shown as such when they are large enough to look at.
        smooth = self.zoom.scale * self.zoom.picture.width() < 4 * image.width()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawImage(
            QRectF(target.topLeft() / ratio, target.size() / ratio), image, QRectF(image.rect())
        )

    def _paint_error(self, painter: QPainter, error: CoreError) -> None:
        text = self.palette().color(QPalette.ColorRole.Text)
        sign = broken_picture(_SIGN_PX, self.devicePixelRatioF(), text.rgba())
        middle = self.rect().center()
        painter.drawPixmap(middle.x() - _SIGN_PX // 2, middle.y() - _SIGN_PX - 8, sign)
        width = min(_TEXT_WIDTH_PX, self.width() - 32)
        area = QRectF(middle.x() - width / 2, middle.y() + 8, width, self.height() / 2 - 8)
        flags = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.setPen(text)
        painter.drawText(area, flags, error.message)
        below = painter.boundingRect(area, flags, error.message).height() + 6
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(area.translated(0, below), flags, error.hint)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.zoom.resize(self._viewport(), self.devicePixelRatioF())
        self._changed()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._image is not None:
            self.zoom_by(event.angleDelta().y() / _NOTCH, event.position())
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.zoom.can_pan:
            self._grabbed_at = event.position().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed_at is not None:
            at = event.position().toPoint()
            self.zoom.pan(QPointF(at - self._grabbed_at) * self.devicePixelRatioF())
            self._grabbed_at = at
            self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grabbed_at is not None:
            self._grabbed_at = None
            self.setCursor(Qt.CursorShape.OpenHandCursor)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Between the whole photo and single pixels."""
        if self._image is None:
            return
        if self.zoom.fits:
            self.zoom_to_pixels(event.position())
        else:
            self.fit()
