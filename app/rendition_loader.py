"""Screen-sized and full pictures for the viewer, read ahead and kept in bounds."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QSizeF, Signal
from PySide6.QtGui import QImage

from app.bridge import Bridge
from app.core_words import told
from app.decoding import decoded, smooth, turned
from app.disks import why_away
from app.translation import tr
from app.zoom import Zoom
from core.errors import CoreError, Unreadable
from core.records import Photo

if TYPE_CHECKING:
    from core.library import LibraryLike

LIMIT_BYTES = 320 * 2**20
FULL_PX = 8192
"""Longer side of the largest rendition; QImage takes 256 MB at most."""

_THUMBNAIL = 0
_AHEAD_AT_ONCE = 2
"""The bridge's pool for pictures has room for others beside them."""


@dataclass(frozen=True, slots=True)
class Room:
    """Where a picture is to be fitted: the canvas in device pixels, and their ratio."""

    size: QSizeF
    ratio: float = 1.0


@dataclass(frozen=True, slots=True)
class Rendition:
    """A picture of a photo, turned as the user wants to see it.

    Attributes:
        level: Longer side that was asked for in px; 0 for the thumbnail.
        crisp: The same, reduced cleanly to just what fits the canvas, where that is smaller.
    """

    photo: Photo
    level: int
    image: QImage
    crisp: QImage | None = None

    @property
    def full_size(self) -> QSize:
        """Size of the photo in px as it is shown, as far as it is known."""
        photo = self.photo
        if photo.width_px > 0 and photo.height_px > 0:
            size = QSize(photo.width_px, photo.height_px)
            return size.transposed() if photo.rotation % 180 else size
        return self.image.size()

    @property
    def size_bytes(self) -> int:
        """Memory that it takes."""
        crisp = 0 if self.crisp is None else int(self.crisp.sizeInBytes())
        return int(self.image.sizeInBytes()) + crisp


@dataclass(frozen=True, slots=True)
class _Failed:
    """Trouble as a value: reading ahead must not raise a message about a photo not yet seen."""

    error: CoreError
    photo: Photo | None = None


class RenditionLoader(QObject):
    """Fetches renditions off the GUI thread; a newer wish replaces an older one.

    Signals:
        loaded: Photo id; there is something better to show, or an error.
        outdated: Photo id; its file has changed, and nothing of it is kept.
    """

    loaded = Signal(object)
    outdated = Signal(object)

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
        self._wanted_ahead: list[tuple[int, int]] = []
        self._editions: dict[int, int] = {}  # how often the record of a photo has changed
        self._renewing: set[int] = set()
        self.room = Room(QSizeF())

    def best(self, photo_id: int, enough_px: int) -> Rendition | None:
        """The smallest rendition that is at least `enough_px` long, else the largest there is."""
        found = [kept for (kept_id, _), kept in self._kept.items() if kept_id == photo_id]
        found.sort(key=lambda kept: _longest(kept.image))
        for rendition in found:
            self._kept.move_to_end((photo_id, rendition.level))
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

    @property
    def used_bytes(self) -> int:
        """Memory of the pictures that are kept."""
        return sum(kept.size_bytes for kept in self._kept.values())

    def forget_errors(self) -> None:
        """Try again with photos that could not be shown."""
        self._errors.clear()
        self._notes.clear()

    def forget(self, photo_ids: Sequence[int]) -> None:
        """Fetch these photos anew when they are shown: their records changed."""
        gone = frozenset(photo_ids)
        self._note_change(gone)
        for key in [key for key in self._kept if key[0] in gone]:
            del self._kept[key]
        for photo_id in gone:
            self._errors.pop(photo_id, None)
            self._notes.pop(photo_id, None)

    def clear(self) -> None:
        """Give the memory back."""
        self._kept.clear()
        self._wanted_ahead.clear()
        self._renewing.clear()
        self.forget_errors()

    def show_soon(self, photo_id: int) -> None:
        """Fetch at least a thumbnail, for a photo that may be passed over in a moment."""
        if self.best(photo_id, 0) is None:
            self._read(photo_id, _THUMBNAIL, "viewer-thumbnail")

    def show(self, photo_id: int, level: int, place: str = "") -> None:
        """Fetch what is needed to show a photo now: the thumbnail at once, then the rendition.

        Args:
            photo_id: The photo.
            level: Longer side of the rendition in px.
            place: Where it is shown; a wish replaces the one before for the same place.
        """
        if self.best(photo_id, 0) is None:
            self._read(photo_id, _THUMBNAIL, f"viewer-thumbnail{place}")
        if self.has(photo_id, level) or self._cannot(photo_id) or photo_id in self._ahead:
            self._bridge.forget(f"viewer-picture{place}")
        else:
            self._read(photo_id, level, f"viewer-picture{place}")

    def sharpen(self, photo_id: int, level: int, place: str = "") -> None:
        """Fetch a larger rendition of a photo that is shown."""
        if not self.has(photo_id, level):
            self._read(photo_id, level, f"viewer-full{place}")

    def read_ahead(self, photo_ids: Sequence[int], level: int) -> None:
        """Fetch photos that are likely to be shown next, the likeliest first.

        What was wished for before and has not begun is dropped.
        """
        self._wanted_ahead = [(photo_id, level) for photo_id in reversed(photo_ids)]
        self._go_ahead()

    def refresh(self, photo_ids: Sequence[int]) -> None:
        """Read the records of photos that are shown again, and turn their pictures if needed."""
        self._note_change(photo_ids)
        self._renew(photo_ids)

    # ---- within
    def _note_change(self, photo_ids: Iterable[int]) -> None:
        """What is on its way was read with a record that is out of date now."""
        for photo_id in photo_ids:
            self._editions[photo_id] = self._edition(photo_id) + 1

    def _edition(self, photo_id: int) -> int:
        return self._editions.get(photo_id, 0)

    def _renew(self, photo_ids: Iterable[int]) -> None:
        # Those that were asked for and have not come yet, too: this read replaces that one.
        self._renewing.update(photo_ids)
        library, room, ids = self._library, self.room, frozenset(self._renewing)
        kept = [r for (photo_id, _), r in self._kept.items() if photo_id in ids]
        self._bridge.read(
            lambda: _renewed(library, list(ids), kept, room), self._take_renewed, key="viewer-new"
        )

    def _cannot(self, photo_id: int) -> bool:
        """Whether its rendition was asked for in vain."""
        return photo_id in self._errors or photo_id in self._notes

    def _go_ahead(self) -> None:
        while self._wanted_ahead and len(self._ahead) < _AHEAD_AT_ONCE:
            photo_id, level = self._wanted_ahead.pop()
            if self.has(photo_id, level) or photo_id in self._ahead or self._cannot(photo_id):
                continue
            self._ahead.add(photo_id)
            self._start_ahead(photo_id, level)

    def _start_ahead(self, photo_id: int, level: int) -> None:
        library, room, edition = self._library, self.room, self._edition(photo_id)
        self._bridge.thumbnails(
            lambda: _try_to_read(library, photo_id, level, room),
            lambda answer: self._take_ahead(photo_id, answer, edition),
        )

    def _read(self, photo_id: int, level: int, key: str) -> None:
        library, room, edition = self._library, self.room, self._edition(photo_id)
        self._bridge.read(
            lambda: _try_to_read(library, photo_id, level, room),
            lambda answer: self._take(photo_id, level, answer, edition),
            key=key,
        )

    def _take_ahead(self, photo_id: int, answer: Rendition | _Failed, edition: int) -> None:
        self._ahead.discard(photo_id)
        self._take(photo_id, 1, answer, edition)
        self._go_ahead()

    def _take(self, photo_id: int, level: int, answer: Rendition | _Failed, edition: int) -> None:
        if isinstance(answer, Rendition):
            self._keep(photo_id, answer)
            failed = self._errors.pop(photo_id, None)
            if failed is not None:  # the thumbnail was the slower one
                self._notes[photo_id] = told(failed.error.message)
            if edition == self._edition(photo_id):
                self.loaded.emit(photo_id)
            else:
                self._renew([photo_id])
        elif level != _THUMBNAIL and self.best(photo_id, 0) is not None:
            self._notes[photo_id] = told(answer.error.message)
            self.loaded.emit(photo_id)
        elif level != _THUMBNAIL:
            # A thumbnail that is missing is no trouble: the rendition follows.
            self._errors[photo_id] = answer
            self.loaded.emit(photo_id)

    def _take_renewed(self, answer: tuple[list[Rendition], list[int]]) -> None:
        renewed, changed = answer
        self._renewing.clear()
        current = {rendition.photo.id for rendition in renewed}
        self.forget(changed)
        for rendition in renewed:
            self._errors.pop(rendition.photo.id, None)
            self._notes.pop(rendition.photo.id, None)
            self._keep(rendition.photo.id, rendition)
        for photo_id in current:
            self.loaded.emit(photo_id)
        for outdated in changed:
            self.outdated.emit(outdated)

    def _keep(self, photo_id: int, rendition: Rendition) -> None:
        self._kept[photo_id, rendition.level] = rendition
        self._kept.move_to_end((photo_id, rendition.level))
        used = self.used_bytes
        while used > LIMIT_BYTES and len(self._kept) > 1:
            _, dropped = self._kept.popitem(last=False)
            used -= dropped.size_bytes


def _longest(image: QImage) -> int:
    return max(image.width(), image.height())


def _fitting_size(rendition: Rendition, room: Room) -> QSize | None:
    """The size at which the photo fits the canvas, where its picture is larger than that."""
    size = Zoom(QSizeF(rendition.full_size), room.size, room.ratio).target.size().toSize()
    if room.size.isEmpty() or size.isEmpty() or size.width() >= rendition.image.width():
        return None
    return size


def _renewed(
    library: "LibraryLike", photo_ids: Sequence[int], kept: list[Rendition], room: Room
) -> tuple[list[Rendition], list[int]]:
    """The pictures that are still right, with their new records; and photos that have none."""
    photos = {photo.id: photo for photo in library.photos(photo_ids)}
    result: list[Rendition] = []
    changed: dict[int, None] = {}
    for old in kept:
        photo = photos.get(old.photo.id)
        if photo is None or photo.mtime_ns != old.photo.mtime_ns:
            changed[old.photo.id] = None
        elif photo.rotation == old.photo.rotation:
            result.append(replace(old, photo=photo))
        else:
            image = turned(old.image, photo.rotation - old.photo.rotation)
            fresh = Rendition(photo, old.level, image)
            size = _fitting_size(fresh, room)
            crisp = None if size is None or not old.level else smooth(image, size)
            result.append(replace(fresh, crisp=crisp))
    return result, list(changed)


def _try_to_read(
    library: "LibraryLike", photo_id: int, level: int, room: Room
) -> Rendition | _Failed:
    photo: Photo | None = None
    try:
        photo = next(iter(library.photos([photo_id])), None)
        if photo is None:
            raise Unreadable(
                tr("This photo is not in the library any more."), tr("Go on to the next.")
            )
        return _read(library, photo, level, room)
    except CoreError as error:
        return _Failed(error, photo)


def _read(library: "LibraryLike", photo: Photo, level: int, room: Room) -> Rendition:
    if level == _THUMBNAIL:
        encoded = library.thumbnail(photo.id) or b""
    elif photo.offline:
        raise why_away(library, photo)
    else:
        encoded = library.rendition(photo.id, level)
    image = decoded(encoded)
    if image.isNull():
        raise Unreadable(
            tr("“{name}” could not be shown.", name=photo.name),
            tr("Open it in another program to check it."),
        )
    rendition = Rendition(photo, level, turned(image, photo.rotation))
    size = _fitting_size(rendition, room)
    if size is None or level == _THUMBNAIL:
        return rendition
    reduced = decoded(encoded, size.transposed() if photo.rotation % 180 else size)
    return replace(rendition, crisp=turned(reduced, photo.rotation))
