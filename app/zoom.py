"""Where a picture lies in the viewer, and how large: arithmetic alone."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

LARGEST_SCALE = 16.0


@dataclass(frozen=True, slots=True)
class Look:
    """How near, and where to, somebody looks: the same for pictures of any size.

    Attributes:
        nearness: Scale, in terms of that at which the whole photo fits.
        centre: What is in the middle, as fractions of width and height.
    """

    nearness: float
    centre: QPointF


@dataclass(slots=True)
class Zoom:
    """A picture in a viewport. All lengths are device pixels.

    Attributes:
        picture: Size of the photo at full resolution, whatever rendition is shown.
        viewport: Size of the area it is shown in.
        ratio: Device pixels per logical pixel; a small photo is not fitted larger than this.
        scale: Device pixels per pixel of the photo.
        centre: The point of the photo that is in the middle of the viewport.
        fits: The whole photo is kept in sight when the viewport changes.
    """

    picture: QSizeF
    viewport: QSizeF
    ratio: float = 1.0
    scale: float = 1.0
    centre: QPointF | None = None
    fits: bool = True

    def __post_init__(self) -> None:
        self.fit()

    @property
    def fit_scale(self) -> float:
        if self.picture.isEmpty() or self.viewport.isEmpty():
            return 1.0
        across = self.viewport.width() / self.picture.width()
        down = self.viewport.height() / self.picture.height()
        return min(across, down, self.ratio)

    @property
    def target(self) -> QRectF:
        """Where the whole photo lies in the viewport."""
        width, height = self.picture.width() * self.scale, self.picture.height() * self.scale
        centre = self._centre()
        return QRectF(
            self.viewport.width() / 2 - centre.x() * self.scale,
            self.viewport.height() / 2 - centre.y() * self.scale,
            width,
            height,
        )

    @property
    def can_pan(self) -> bool:
        """Part of the photo is out of sight."""
        target = self.target
        return (
            target.width() > self.viewport.width() + 0.5
            or target.height() > self.viewport.height() + 0.5
        )

    @property
    def look(self) -> Look:
        """How near and where to one looks now."""
        centre = self._centre()
        width, height = max(self.picture.width(), 1.0), max(self.picture.height(), 1.0)
        return Look(self.scale / self.fit_scale, QPointF(centre.x() / width, centre.y() / height))

    @property
    def seen(self) -> QRectF:
        """The part of the photo that is in sight, in px of the photo."""
        target = self.target
        area = QRectF(
            -target.left() / self.scale,
            -target.top() / self.scale,
            self.viewport.width() / self.scale,
            self.viewport.height() / self.scale,
        )
        return area.intersected(QRectF(QPointF(), self.picture))

    def follow(self, look: Look) -> None:
        """Look as somebody does at another picture."""
        self.zoom_to(self.fit_scale * look.nearness)
        if not self.fits:
            self.centre = QPointF(
                look.centre.x() * self.picture.width(), look.centre.y() * self.picture.height()
            )
            self._clamp()

    def fit(self) -> None:
        """Show the whole photo."""
        self.fits = True
        self.scale = self.fit_scale
        self.centre = None

    def resize(self, viewport: QSizeF, ratio: float) -> None:
        self.viewport, self.ratio = viewport, ratio
        if self.fits:
            self.fit()
        else:
            self._clamp()

    def zoom_to(self, scale: float, at: QPointF | None = None) -> None:
        """Change the scale; what lies under the point `at` of the viewport stays there."""
        middle = QPointF(self.viewport.width() / 2, self.viewport.height() / 2)
        at = middle if at is None else at
        photo_point = (at - self.target.topLeft()) / self.scale
        smallest = min(self.fit_scale, 1.0)
        self.scale = min(max(scale, smallest), max(LARGEST_SCALE, self.fit_scale))
        self.fits = abs(self.scale - self.fit_scale) < 1e-9
        self.centre = photo_point + (middle - at) / self.scale
        self._clamp()

    def pan(self, by: QPointF) -> None:
        """Move the photo along with the pointer."""
        self.centre = self._centre() - by / self.scale
        self._clamp()

    def _centre(self) -> QPointF:
        if self.centre is not None:
            return self.centre
        return QPointF(self.picture.width() / 2, self.picture.height() / 2)

    def _clamp(self) -> None:
        """Leave no gap at an edge; centre a side that is shorter than the viewport."""
        centre = self._centre()
        self.centre = QPointF(
            _clamped(centre.x(), self.picture.width(), self.viewport.width() / self.scale),
            _clamped(centre.y(), self.picture.height(), self.viewport.height() / self.scale),
        )


def _clamped(centre: float, length: float, window: float) -> float:
    if window >= length:
        return length / 2
    return min(max(centre, window / 2), length - window / 2)
