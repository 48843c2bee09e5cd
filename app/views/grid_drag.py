"""What leaves the grid: the chosen photos as files, for other programs and for the search box."""

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QColor, QDrag, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QWidget

from app.itemmodels.photo_model import PhotoModel
from app.translation import numeral
from core.paths import file_uri
from core.records import Photo

PHOTO_IDS_FORMAT = "application/x-photosift-photo-ids"
MAX_PHOTOS = 10_000
"""Of more photos than this no files leave, for other programs choke on longer lists; the window
itself takes any number."""

_STACK = 3
_STEP_PX = 6
_BESIDE_PX = 12
_SIDE_PX = 96
_LOOKED_THROUGH = 50


class DragOut(QObject):
    """Drags photos out of the grid, once it is known where their files are."""

    def __init__(self, model: PhotoModel, grid: QWidget) -> None:
        super().__init__(grid)
        self._model = model
        self._grid = grid
        self._waits_or_drags = False
        self._photo_ids = array("q")

    @property
    def is_active(self) -> bool:
        return self._waits_or_drags

    def start(self, photo_ids: "array[int]") -> None:
        """Begin a drag: now when all records are at hand, else when they have arrived."""
        self._waits_or_drags = True
        self._photo_ids = photo_ids
        self._model.load(photo_ids[:MAX_PHOTOS], self._drag)

    def give_up(self) -> None:
        """The mouse button was released before the drag began."""
        self._waits_or_drags = False

    def _drag(self, photos: list[Photo]) -> None:
        if not self._waits_or_drags or not photos:
            self._waits_or_drags = False
            return
        drag = QDrag(self._grid)
        drag.setMimeData(mime_of(photos, self._photo_ids))
        found = (self._model.thumbnails.pixmap(photo.id) for photo in photos[:_LOOKED_THROUGH])
        pixmaps = [pixmap for pixmap in found if pixmap is not None]
        if pixmaps:
            accent = self._grid.palette().color(QPalette.ColorRole.Highlight)
            ratio = self._grid.devicePixelRatioF()
            drag.setPixmap(drag_picture(pixmaps, len(self._photo_ids), ratio, accent))
            # Beside the pointer: the name of the album or tag under it has to be read.
            drag.setHotSpot(QPoint(-_BESIDE_PX, -_BESIDE_PX))
        # A move would take the file out of its folder; originals stay where they are.
        drag.exec(Qt.DropAction.CopyAction)
        self._waits_or_drags = False


def mime_of(photos: Sequence[Photo], photo_ids: Sequence[int] = ()) -> QMimeData:
    """File addresses (`text/uri-list`, percent-encoded bytes), and ids under our own format.

    Photos that are offline have no file at the moment and are given by id alone, and so are all
    when there are more of them than other programs can take.

    Args:
        photos: The first of them.
        photo_ids: All of them, where there are more.
    """
    mime = QMimeData()
    here = photos if len(photo_ids) <= MAX_PHOTOS else ()
    addresses = "".join(f"{file_uri(photo.path)}\r\n" for photo in here if not photo.offline)
    if addresses:
        mime.setData("text/uri-list", addresses.encode("ascii"))
    ids = "\n".join(map(str, photo_ids or [photo.id for photo in photos]))
    mime.setData(PHOTO_IDS_FORMAT, ids.encode("ascii"))
    return mime


def drag_picture(pixmaps: Sequence[QPixmap], count: int, ratio: float, accent: QColor) -> QPixmap:
    """A small stack of the first pictures, with the number of photos when there are several."""
    side = _SIDE_PX + _STEP_PX * (_STACK - 1)
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setOpacity(0.9)
    for place, pixmap in reversed(list(enumerate(pixmaps[:_STACK]))):
        size = pixmap.size().scaled(
            round(_SIDE_PX * ratio), round(_SIDE_PX * ratio), Qt.AspectRatioMode.KeepAspectRatio
        )
        scaled = pixmap.scaled(
            size,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        scaled.setDevicePixelRatio(ratio)
        painter.drawPixmap(place * _STEP_PX, place * _STEP_PX, scaled)
    painter.setOpacity(1.0)
    if count > 1:
        _paint_count(painter, numeral(count), accent)
    painter.end()
    return picture


def _paint_count(painter: QPainter, text: str, accent: QColor) -> None:
    metrics = painter.fontMetrics()
    height = metrics.height() + 4
    width = max(height, metrics.horizontalAdvance(text) + 12)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(accent)
    painter.drawRoundedRect(4, 4, width, height, height / 2, height / 2)
    painter.setPen(Qt.GlobalColor.white if accent.lightness() < 150 else Qt.GlobalColor.black)
    painter.drawText(4, 4, width, height, int(Qt.AlignmentFlag.AlignCenter), text)
