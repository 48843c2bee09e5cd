"""Keeps the pictures of the grid: decoded in the background, scaled once per size, in bounds."""

import zlib
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QImage, QPainter, QPixmap

from app.bridge import Bridge
from app.decoding import decoded
from core.errors import CoreError
from core.records import PhotoId

if TYPE_CHECKING:
    from core.library import LibraryLike

LIMIT_BYTES = 128 * 2**20
CORNER_PX = 4
"""Radius of the rounded corners, in logical pixels."""

_STORED_PX = 256
"""Longer side of a stored thumbnail; a shorter one means that the photo itself is small."""
_SHARP_FROM_PX = 288
"""Boxes above this many device pixels get a rendition after the thumbnail."""
_BATCH = 6
_JOBS = 2
"""Jobs at a time; the bridge's pool has room for others beside them."""


class Condition(Enum):
    """Why there is no picture."""

    MISSING = "missing"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class _Wish:
    """A picture to make.

    Attributes:
        box_px: Side of the square to fit, in device pixels.
        known_crc: Checksum of the stored thumbnail that is shown already at this size.
        sharp: Take it from the original by way of the engine.
    """

    photo_id: int
    box_px: int
    ratio: float
    known_crc: int | None = None
    sharp: bool = False


@dataclass(frozen=True, slots=True)
class _Made:
    """What came of a wish: a picture, a condition, or neither when nothing changed."""

    wish: _Wish
    image: QImage | None = None
    crc: int = 0
    condition: Condition | None = None


@dataclass(slots=True)
class _Entry:
    pixmap: QPixmap
    box_px: int
    ratio: float
    crc: int
    size_bytes: int
    fresh: bool = True
    sharp: bool = False

    def fits(self, box_px: int, ratio: float) -> bool:
        return self.box_px == box_px and self.ratio == ratio


class ThumbnailLoader(QObject):
    """Thumbnails of the photos that are on show. Lives on the GUI thread and never blocks it.

    Signals:
        loaded: List of photo ids whose picture or condition is new.
    """

    loaded = Signal(object)

    def __init__(
        self,
        library: "LibraryLike",
        bridge: Bridge,
        parent: QObject | None = None,
        *,
        limit_bytes: int = LIMIT_BYTES,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._bridge = bridge
        self._limit_bytes = limit_bytes
        self._used_bytes = 0
        self._entries: OrderedDict[int, _Entry] = OrderedDict()
        self._conditions: dict[int, Condition] = {}
        self._wanted: list[int] = []
        self._shown: frozenset[int] = frozenset()
        self._in_sight: frozenset[int] = frozenset()
        self._sharpens = True
        self._box_px = 0
        self._ratio = 1.0
        self._in_flight: set[int] = set()
        self._jobs = 0
        self._outdated: set[int] = set()
        self._never_sharp: set[int] = set()
        self._asked: frozenset[int] = frozenset()

    @property
    def used_bytes(self) -> int:
        """Memory of the pictures that are kept."""
        return self._used_bytes

    @property
    def waiting(self) -> int:
        """Number of pictures that are wanted and not here yet."""
        return len(self._wanted) + len(self._in_flight)

    def pixmap(self, photo_id: int) -> QPixmap | None:
        """The picture in whatever size it is at hand; corners are rounded. Asks for nothing."""
        entry = self._entries.get(photo_id)
        if entry is None:
            return None
        self._entries.move_to_end(photo_id)
        return entry.pixmap

    def condition(self, photo_id: int) -> Condition | None:
        """Why there is no picture; None when there is one or nothing is known yet."""
        return self._conditions.get(photo_id)

    def show(
        self,
        photo_ids: Sequence[int],
        box_px: int,
        ratio: float,
        *,
        in_sight: int | None = None,
        sharp: bool = True,
    ) -> None:
        """Say what is on show. Wishes of before that are no longer among them are dropped.

        Args:
            photo_ids: Most urgent first.
            box_px: Side of the square that pictures fit into, in device pixels.
            ratio: Device pixels per logical pixel.
            in_sight: So many of the first ids are on the screen, and worth a sharp picture when
                the box is large; the others are fetched ahead. None means all.
            sharp: The view is at rest: sharp pictures are not for what rushes by.
        """
        self._box_px = box_px
        self._ratio = ratio
        self._shown = frozenset(photo_ids)
        self._sharpens = sharp
        self._in_sight = self._shown if in_sight is None else frozenset(photo_ids[:in_sight])
        wanted = [i for i in photo_ids if self._lacks(i) and i not in self._in_flight]
        # A sharper picture waits until every cell has one at all.
        wanted.sort(key=lambda i: self._wish(i).sharp)
        wanted.reverse()
        self._wanted = wanted
        self._dispatch()
        self._ask_for_missing()

    def refresh(self, photo_ids: Iterable[int] | None = None) -> None:
        """Look again at these pictures, or at all, when they are next shown.

        The old picture stays until the new one is there.
        """
        chosen = list(self._entries) + list(self._conditions) if photo_ids is None else photo_ids
        for photo_id in chosen:
            self._conditions.pop(photo_id, None)
            self._never_sharp.discard(photo_id)
            entry = self._entries.get(photo_id)
            if entry is not None:
                entry.fresh = False
        self._outdated.update(self._in_flight)
        self._asked = frozenset()

    def _lacks(self, photo_id: int) -> bool:
        entry = self._entries.get(photo_id)
        if entry is None:
            return photo_id not in self._conditions
        if not (entry.fresh and entry.fits(self._box_px, self._ratio)):
            return True
        return self._may_sharpen(photo_id, entry)

    def _may_sharpen(self, photo_id: int, entry: _Entry) -> bool:
        return (
            self._sharpens
            and self._box_px > _SHARP_FROM_PX
            and photo_id in self._in_sight
            and photo_id not in self._never_sharp
            and not entry.sharp
        )

    def _wish(self, photo_id: int) -> _Wish:
        entry = self._entries.get(photo_id)
        if entry is None or not entry.fits(self._box_px, self._ratio):
            return _Wish(photo_id, self._box_px, self._ratio)
        if not entry.fresh:
            return _Wish(photo_id, self._box_px, self._ratio, known_crc=entry.crc)
        return _Wish(photo_id, self._box_px, self._ratio, known_crc=entry.crc, sharp=True)

    def _dispatch(self) -> None:
        while self._wanted and self._jobs < _JOBS:
            batch: list[_Wish] = []
            while self._wanted and len(batch) < _BATCH:
                wish = self._wish(self._wanted.pop())
                if wish.sharp and (batch or self._in_flight):
                    # Renditions are slow: one at a time, and only when no thumbnail waits.
                    self._wanted.append(wish.photo_id)
                    break
                batch.append(wish)
                if wish.sharp:
                    break
            if not batch:
                return
            self._jobs += 1
            self._in_flight.update(wish.photo_id for wish in batch)
            self._start(batch)

    def _start(self, batch: list[_Wish]) -> None:
        library = self._library
        self._bridge.thumbnails(lambda: [_make(library, wish) for wish in batch], self._take)

    def _take(self, made: list[_Made]) -> None:
        self._jobs -= 1
        again: list[int] = []
        for one in made:
            photo_id = one.wish.photo_id
            self._in_flight.discard(photo_id)
            if photo_id in self._outdated:
                self._outdated.discard(photo_id)
            else:
                self._keep(one)
            if photo_id in self._shown and self._lacks(photo_id):
                again.append(photo_id)
        # The list is taken from its end: what comes back waits behind what was never fetched.
        self._wanted[:0] = reversed(again)
        self._trim()
        self.loaded.emit([one.wish.photo_id for one in made])
        self._dispatch()
        self._ask_for_missing()

    def _ask_for_missing(self) -> None:
        """Once all is looked up, have the engine make what is on the screen without a picture."""
        if self._jobs:
            return
        missing = frozenset(
            i for i in self._in_sight if self._conditions.get(i) is Condition.MISSING
        )
        if not missing - self._asked:
            return
        self._asked = missing
        ids = [PhotoId(i) for i in sorted(missing)]
        # Without an engine they come later; that it is lost is told elsewhere.
        self._bridge.read(
            lambda: self._library.show_soon(ids), lambda _: None, lambda _: None, key="show-soon"
        )

    def _keep(self, made: _Made) -> None:
        wish = made.wish
        known = self._entries.get(wish.photo_id)
        if made.image is not None:
            if known is not None:
                self._used_bytes -= known.size_bytes
            size_bytes = int(made.image.sizeInBytes())
            self._used_bytes += size_bytes
            self._entries[wish.photo_id] = _Entry(
                QPixmap.fromImage(made.image),
                wish.box_px,
                wish.ratio,
                made.crc,
                size_bytes,
                sharp=wish.sharp,
            )
            self._entries.move_to_end(wish.photo_id)
            self._conditions.pop(wish.photo_id, None)
        elif wish.sharp:
            self._never_sharp.add(wish.photo_id)
        elif made.condition is not None:
            if known is not None:
                self._used_bytes -= known.size_bytes
                del self._entries[wish.photo_id]
            self._conditions[wish.photo_id] = made.condition
        elif known is not None:
            known.fresh = True

    def _trim(self) -> None:
        while self._used_bytes > self._limit_bytes and len(self._entries) > 1:
            _, entry = self._entries.popitem(last=False)
            self._used_bytes -= entry.size_bytes
        if len(self._conditions) > 100_000:
            self._conditions.clear()


def _make(library: "LibraryLike", wish: _Wish) -> _Made:
    """Fetch, decode, scale and round one picture; on a thread of the bridge."""
    photo_id = PhotoId(wish.photo_id)
    try:
        if wish.sharp:
            encoded: bytes | None = library.rendition(photo_id, wish.box_px)
        else:
            encoded = library.thumbnail(photo_id)
        if encoded is None:
            details = library.details(photo_id)
            failed = details is not None and details.failure is not None
            return _Made(wish, condition=Condition.FAILED if failed else Condition.MISSING)
    except CoreError:
        return _Made(wish, condition=None if wish.sharp else Condition.MISSING)
    crc = (wish.known_crc or 0) if wish.sharp else zlib.crc32(encoded)
    if crc == wish.known_crc and not wish.sharp:
        return _Made(wish)
    image = decoded(encoded)
    if image.isNull():
        return _Made(wish, condition=Condition.FAILED)
    return _Made(wish, _fitted(image, wish.box_px, wish.ratio), crc)


def _fitted(image: QImage, box_px: int, ratio: float) -> QImage:
    """Scale into the box with rounded corners; small photos are not blown up."""
    longest = max(image.width(), image.height())
    if longest < _STORED_PX:
        box_px = min(box_px, round(longest * ratio))
    size = image.size().scaled(QSize(box_px, box_px), Qt.AspectRatioMode.KeepAspectRatio)
    size = size.expandedTo(QSize(1, 1))
    scaled = image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    rounded = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    rounded.fill(Qt.GlobalColor.transparent)
    painter = QPainter(rounded)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(scaled))
    radius = min(CORNER_PX * ratio, min(size.width(), size.height()) / 4)
    painter.drawRoundedRect(QRectF(0, 0, size.width(), size.height()), radius, radius)
    painter.end()
    rounded.setDevicePixelRatio(ratio)
    return rounded
