"""Squares of very large photos at full resolution: those in sight, kept in bounds."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSize, Signal
from PySide6.QtGui import QImage

from app.bridge import Bridge
from app.decoding import decoded, turned
from app.translation import tr
from core.errors import CoreError, Unreadable
from core.records import PhotoId

if TYPE_CHECKING:
    from core.library import LibraryLike

TILE_PX = 512
LIMIT_BYTES = 256 * 2**20
_TILE_BYTES = 4 * TILE_PX**2
_AT_ONCE = 2
"""More would only wait in the engine for each other, where they cannot be called back."""


@dataclass(frozen=True, slots=True)
class Tile:
    """A square of a photo; `rotation` is how much it is turned for display, in degrees."""

    photo_id: int
    rotation: int
    level: int
    column: int
    row: int


class TileLoader(QObject):
    """Fetches tiles off the GUI thread. What is no longer wished for is not fetched.

    Signals:
        loaded: Id of a photo of which a tile arrived, or cannot be had.
    """

    loaded = Signal(object)

    def __init__(
        self, library: "LibraryLike", bridge: Bridge, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._bridge = bridge
        self._kept: OrderedDict[Tile, QImage] = OrderedDict()
        self._used_bytes = 0
        self._wanted: dict[str, list[Tile]] = {}
        self._in_flight: set[Tile] = set()
        self._errors: dict[int, CoreError] = {}

    @property
    def used_bytes(self) -> int:
        """Memory of the tiles that are kept."""
        return self._used_bytes

    @property
    def waiting(self) -> int:
        """Number of tiles that are wished for and not here."""
        return len(self._in_flight) + sum(map(len, self._wanted.values()))

    def image(self, tile: Tile) -> QImage | None:
        """A tile that is here."""
        found = self._kept.get(tile)
        if found is not None:
            self._kept.move_to_end(tile)
        return found

    def error(self, photo_id: int) -> CoreError | None:
        """Why there are no tiles of a photo."""
        return self._errors.get(photo_id)

    def want(self, place: str, tiles: Sequence[Tile]) -> None:
        """Say which tiles are in sight at a place, the most urgent first; replaces those before.

        Those for which there is no memory beside the others are not fetched at all.
        """
        self._wanted.pop(place, None)
        if tiles:
            most = LIMIT_BYTES // _TILE_BYTES // (len(self._wanted) + 1)
            self._wanted[place] = [
                tile
                for tile in reversed(tiles[:most])
                if tile not in self._kept and tile.photo_id not in self._errors
            ]
        self._dispatch()

    def forget(self, photo_ids: Sequence[int]) -> None:
        """Fetch these photos anew when they are shown."""
        gone = frozenset(photo_ids)
        for tile in [tile for tile in self._kept if tile.photo_id in gone]:
            self._used_bytes -= int(self._kept.pop(tile).sizeInBytes())
        for photo_id in gone:
            self._errors.pop(photo_id, None)

    def clear(self) -> None:
        """Give the memory back."""
        self._kept.clear()
        self._used_bytes = 0
        self._wanted.clear()
        self._errors.clear()

    def _dispatch(self) -> None:
        while len(self._in_flight) < _AT_ONCE:
            tile = self._next()
            if tile is None:
                return
            self._in_flight.add(tile)
            self._start(tile)

    def _next(self) -> Tile | None:
        for wishes in self._wanted.values():
            while wishes:
                tile = wishes.pop()
                if tile not in self._in_flight and tile not in self._kept:
                    return tile
        return None

    def _start(self, tile: Tile) -> None:
        library = self._library
        self._bridge.thumbnails(
            lambda: _read(library, tile), lambda answer: self._take(tile, answer)
        )

    def _take(self, tile: Tile, answer: QImage | CoreError) -> None:
        self._in_flight.discard(tile)
        if isinstance(answer, CoreError):
            self._errors[tile.photo_id] = answer
            for wishes in self._wanted.values():
                wishes[:] = [other for other in wishes if other.photo_id != tile.photo_id]
        else:
            self._keep(tile, answer)
        self.loaded.emit(tile.photo_id)
        self._dispatch()

    def _keep(self, tile: Tile, image: QImage) -> None:
        self._kept[tile] = image
        self._used_bytes += int(image.sizeInBytes())
        while self._used_bytes > LIMIT_BYTES and len(self._kept) > 1:
            _, dropped = self._kept.popitem(last=False)
            self._used_bytes -= int(dropped.sizeInBytes())


def level_for(scale: float) -> int:
    """How often a photo may be halved so that a pixel of it is no larger than one on screen."""
    level = 0
    while scale <= 0.5 and level < 16:
        scale *= 2
        level += 1
    return level


def tiles_in(
    photo_id: int, size: QSize, rotation: int, level: int, seen: QRectF
) -> list[tuple[Tile, QRectF]]:
    """The tiles that cover a part of a photo, from its middle outwards, and where they lie.

    Args:
        photo_id: The photo.
        size: Its size in px as it is shown (turned).
        rotation: By how much it is turned, in degrees clockwise.
        level: How often it is halved.
        seen: The part, in px of the photo as it is shown.

    Returns:
        Each with the rectangle that it covers, in px of the photo as it is shown.
    """
    stored = size.transposed() if rotation % 180 else size
    part = _back(seen, stored, rotation).intersected(QRectF(0, 0, stored.width(), stored.height()))
    if part.isEmpty():
        return []
    side = TILE_PX * 2**level
    found: list[tuple[float, Tile, QRectF]] = []
    for row in range(int(part.top() // side), int(-(-part.bottom() // side))):
        for column in range(int(part.left() // side), int(-(-part.right() // side))):
            left, top = column * side, row * side
            area = QRectF(
                left, top, min(side, stored.width() - left), min(side, stored.height() - top)
            )
            away = area.center() - part.center()
            tile = Tile(photo_id, rotation, level, column, row)
            distance = away.x() ** 2 + away.y() ** 2
            found.append((distance, tile, _turned_area(area, stored, rotation)))
    found.sort(key=lambda one: one[0])
    return [(tile, area) for _, tile, area in found]


def _turned_area(area: QRectF, stored: QSize, rotation: int) -> QRectF:
    """An area of the photo as it is stored, where it lies when the photo is turned."""
    width, height = area.width(), area.height()
    match rotation % 360:
        case 90:
            return QRectF(stored.height() - area.bottom(), area.left(), height, width)
        case 180:
            return QRectF(
                stored.width() - area.right(), stored.height() - area.bottom(), width, height
            )
        case 270:
            return QRectF(area.top(), stored.width() - area.right(), height, width)
        case _:
            return area


def _back(area: QRectF, stored: QSize, rotation: int) -> QRectF:
    shown = stored.transposed() if rotation % 180 else stored
    return _turned_area(area, shown, -rotation)


def _read(library: "LibraryLike", tile: Tile) -> QImage | CoreError:
    """On a thread of the bridge; trouble is a value, for the coarse picture is there."""
    try:
        encoded = library.tile(PhotoId(tile.photo_id), tile.level, tile.column, tile.row)
    except CoreError as error:
        return error
    image = decoded(encoded)
    if image.isNull():
        return Unreadable(tr("A part of the picture could not be shown."), tr("Show it again."))
    return turned(image, tile.rotation)
