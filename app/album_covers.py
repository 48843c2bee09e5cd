"""The pictures that stand for albums, made small off the GUI thread."""

from collections.abc import Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPixmap

from app.decoding import decoded
from app.itemmodels.place_model import PlaceModel
from app.operations import Session
from core.library import LibraryLike
from core.records import PhotoId

_SIDE_PX: Final = 20
_SCALE: Final = 3
"""Sharp enough for the densest screens; a cover takes 14 kB."""

_ROUND_PX: Final = 4


class AlbumCovers(QObject):
    """Fetches what is not there yet; a photo without a thumbnail is asked for again later."""

    def __init__(self, session: Session, model: PlaceModel, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model
        self._asked: set[int] = set()

    def want(self, photo_ids: Iterable[int]) -> None:
        """These are shown now."""
        for photo_id in photo_ids:
            if photo_id not in self._model.pictures and photo_id not in self._asked:
                self._asked.add(photo_id)
                self._session.bridge.thumbnails(
                    partial(_read, self._session.library, photo_id), partial(self._take, photo_id)
                )

    def forget(self, photo_ids: Iterable[int]) -> None:
        """These look different now."""
        for photo_id in photo_ids:
            self._model.pictures.pop(photo_id, None)

    def _take(self, photo_id: int, image: QImage | None) -> None:
        self._asked.discard(photo_id)
        if image is not None:
            picture = QPixmap.fromImage(image)
            picture.setDevicePixelRatio(_SCALE)
            self._model.set_picture(photo_id, picture)


def _read(library: LibraryLike, photo_id: int) -> QImage | None:
    """The middle of a thumbnail, with round corners. Thread: any but the GUI's."""
    thumbnail = library.thumbnail(PhotoId(photo_id))
    image = QImage() if thumbnail is None else decoded(thumbnail)
    if image.isNull():
        return None
    rows = library.photos([photo_id])
    side = min(image.width(), image.height())
    middle = QRect((image.width() - side) // 2, (image.height() - side) // 2, side, side)
    target = QImage(QSize(_SIDE_PX, _SIDE_PX) * _SCALE, QImage.Format.Format_ARGB32_Premultiplied)
    target.fill(Qt.GlobalColor.transparent)
    painter = QPainter(target)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    whole = QRectF(target.rect())
    shape = QPainterPath()
    shape.addRoundedRect(whole, _ROUND_PX * _SCALE, _ROUND_PX * _SCALE)
    painter.setClipPath(shape)
    painter.translate(whole.center())
    painter.rotate(rows[0].rotation if rows else 0)
    painter.translate(-whole.center())
    # In two steps, so that fine patterns do not flicker.
    small = image.copy(middle).scaled(
        target.size(),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    painter.drawImage(target.rect(), small)
    painter.end()
    return target
