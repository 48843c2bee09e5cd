"""Screen-sized and full pictures for the viewer, read ahead and kept in bounds."""

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from app.bridge import Bridge
from app.disks import why_away
from core.errors import CoreError, Unreadable
from core.records import Photo

if TYPE_CHECKING:
    from core.library import LibraryLike

LIMIT_BYTES = 320 * 2**20
FULL_PX = 8192
"""Longer side of the largest rendition; QImage takes 256 MB at most."""

_THUMBNAIL = 0


@dataclass(frozen=True, slots=True)
class Rendition:
    """A picture of a photo.

    Attributes:
        level: Longer side that was asked for in px; 0 for the thumbnail.
    """

    photo: Photo
    level: int
    image: QImage

    @property
    def full_size(self) -> QSize:
        """Size of the photo in px, as far as it is known."""
        if self.photo.width_px > 0 and self.photo.height_px > 0:
            return QSize(self.photo.width_px, self.photo.height_px)
        return self.image.size()


@dataclass(frozen=True, slots=True)
class _Failed:
    """Trouble as a value: reading ahead must not raise a message about a photo not yet seen."""

    error: CoreError
    photo: Photo | None = None


class RenditionLoader(QObject):
    """Fetches renditions off the GUI thread; a newer wish replaces an older one.

    Signals:
        loaded: Photo id; there is something better to show, or an error.
    """

    loaded = Signal(object)

    def __init__(
        self, library: "LibraryLike", bridge: Bridge, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._bridge = bridge
        self._kept: OrderedDict[tuple[int, int], Rendition] = OrderedDict()
        self._errors: dict[int, _Failed] = {}
        self._notes: dict[int, str] = {}
        self._ahead: set[int] = set()

    def best(self, photo_id: int, enough_px: int) -> Rendition | None:
        """The smallest rendition that is at least `enough_px` long, else the largest there is."""
        found = [kept for (kept_id, _), kept in self._kept.items() if kept_id == photo_id]
        found.sort(key=lambda kept: _longest(kept.image))
        for rendition in found:
            if _longest(rendition.image) >= enough_px:
                return rendition
        return found[-1] if found else None

    def error(self, photo_id: int) -> CoreError | None:
        """Why a photo cannot be shown."""
        failed = self._errors.get(photo_id)
        return None if failed is None else failed.error

    def broken_photo(self, photo_id: int) -> Photo | None:
        """The record of a photo that cannot be shown, if there is one."""
        failed = self._errors.get(photo_id)
        return None if failed is None else failed.photo

    def note(self, photo_id: int) -> str:
        """Why only a small picture of a photo can be shown; empty when that is not so."""
        return self._notes.get(photo_id, "")

    def has(self, photo_id: int, level: int) -> bool:
        return (photo_id, level) in self._kept

    def forget_errors(self) -> None:
        """Try again with photos that could not be shown."""
        self._errors.clear()
        self._notes.clear()

    def clear(self) -> None:
        """Give the memory back."""
        self._kept.clear()
        self.forget_errors()

    def show(self, photo_id: int, level: int) -> None:
        """Fetch what is needed to show a photo now: the thumbnail at once, then the rendition."""
        if self.has(photo_id, level) or photo_id in self._errors:
            self._bridge.forget("viewer-picture")
            return
        if self.best(photo_id, 0) is None:
            self._read(photo_id, _THUMBNAIL, "viewer-thumbnail")
        if photo_id in self._ahead:
            self._bridge.forget("viewer-picture")
        else:
            self._read(photo_id, level, "viewer-picture")

    def sharpen(self, photo_id: int, level: int) -> None:
        """Fetch a larger rendition of the photo that is shown."""
        if not self.has(photo_id, level):
            self._read(photo_id, level, "viewer-full")

    def read_ahead(self, photo_id: int, level: int) -> None:
        """Fetch a photo that is likely to be shown next."""
        if self.has(photo_id, level) or photo_id in self._ahead or photo_id in self._errors:
            return
        self._ahead.add(photo_id)
        library = self._library
        self._bridge.thumbnails(
            lambda: _try_to_read(library, photo_id, level),
            lambda answer: self._take_ahead(photo_id, answer),
        )

    def _read(self, photo_id: int, level: int, key: str) -> None:
        library = self._library
        self._bridge.read(
            lambda: _try_to_read(library, photo_id, level),
            lambda answer: self._take(photo_id, level, answer),
            key=key,
        )

    def _take_ahead(self, photo_id: int, answer: Rendition | _Failed) -> None:
        self._ahead.discard(photo_id)
        self._take(photo_id, 1, answer)

    def _take(self, photo_id: int, level: int, answer: Rendition | _Failed) -> None:
        if isinstance(answer, Rendition):
            self._keep(photo_id, answer)
            self.loaded.emit(photo_id)
        elif level != _THUMBNAIL and self.best(photo_id, 0) is not None:
            self._notes[photo_id] = answer.error.message
            self.loaded.emit(photo_id)
        elif level != _THUMBNAIL:
            # A thumbnail that is missing is no trouble: the rendition follows.
            self._errors[photo_id] = answer
            self.loaded.emit(photo_id)

    def _keep(self, photo_id: int, rendition: Rendition) -> None:
        self._kept[photo_id, rendition.level] = rendition
        self._kept.move_to_end((photo_id, rendition.level))
        used = sum(int(kept.image.sizeInBytes()) for kept in self._kept.values())
        while used > LIMIT_BYTES and len(self._kept) > 1:
            _, dropped = self._kept.popitem(last=False)
            used -= int(dropped.image.sizeInBytes())


def smooth(image: QImage, size: QSize) -> QImage:
    """Scale down without aliasing; any thread."""
    return image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _longest(image: QImage) -> int:
    return max(image.width(), image.height())


def _try_to_read(library: "LibraryLike", photo_id: int, level: int) -> Rendition | _Failed:
    photo: Photo | None = None
    try:
        photo = next(iter(library.photos([photo_id])), None)
        if photo is None:
            raise Unreadable("This photo is not in the library any more.", "Go on to the next.")
        return _read(library, photo, level)
    except CoreError as error:
        return _Failed(error, photo)


def _read(library: "LibraryLike", photo: Photo, level: int) -> Rendition:
    if level == _THUMBNAIL:
        encoded = library.thumbnail(photo.id) or b""
    elif photo.offline:
        raise why_away(library, photo)
    else:
        encoded = library.rendition(photo.id, level)
    image = QImage.fromData(encoded)
    if image.isNull():
        raise Unreadable(
            f"“{photo.name}” could not be shown.", "Open it in another program to check it."
        )
    # Painting these formats needs no conversion on the GUI thread.
    if image.hasAlphaChannel():
        image.convertTo(QImage.Format.Format_ARGB32_Premultiplied)
    else:
        image.convertTo(QImage.Format.Format_RGB32)
    return Rendition(photo, level, image)
