"""`ViewingLike` in memory, for tests of the window.

library.script_frames(3, durations_ms=[40, 40])   # photo 3 is a GIF that moves
library.change_photo(4, width_px=12000, height_px=8000)   # is looked at by tiles
"""

import io
from collections.abc import Sequence

from PIL import Image

from core.errors import Unreadable
from core.library.viewing import Frames
from core.records import Failure, PhotoId
from tests.support import drawn_photos
from tests.support.fake_catalog import FakeCatalog
from tests.support.fake_history import FakeHistory

_TILE_PX = 512
_DRAWN_PX = 512


class FakeViewing(FakeHistory):
    """`ViewingLike` says what each method gives."""

    _catalog: FakeCatalog
    _failures: dict[int, Failure]

    def __init__(self) -> None:
        super().__init__()
        self._moving: dict[int, Frames] = {}

    # ---- what a test says
    def script_frames(
        self, photo_id: int, durations_ms: Sequence[int], *, cut: bool = False
    ) -> None:
        """Let a photo move: a frame for each duration, each of another picture."""
        images = tuple(
            drawn_photos.encoded(photo_id + 7 * number, 96) for number in range(len(durations_ms))
        )
        with self._lock:
            self._moving[photo_id] = Frames(images, tuple(durations_ms), cut)
            self._catalog.change_photo(photo_id, format="GIF")

    # ---- the seam
    def tile(self, photo_id: PhotoId, level: int, column: int, row: int) -> bytes:
        self._enter("tile", (photo_id, level, column, row))
        self._require(photo_id)
        with self._lock:
            photo = self._catalog.photo(photo_id)
        side = _TILE_PX * 2**level
        left, top = column * side, row * side
        right, bottom = min(left + side, photo.width_px), min(top + side, photo.height_px)
        if left >= right or top >= bottom:
            raise Unreadable("The picture has no such part.", "Show it again.")
        drawn = drawn_photos.draw(photo_id, _DRAWN_PX)
        across, down = drawn.width / photo.width_px, drawn.height / photo.height_px
        box = (left * across, top * down, right * across, bottom * down)
        size = (-((left - right) // 2**level), -((top - bottom) // 2**level))
        stream = io.BytesIO()
        drawn.resize(size, Image.Resampling.BILINEAR, box=box).save(stream, "JPEG")
        return stream.getvalue()

    def frames(self, photo_id: PhotoId) -> Frames:
        self._enter("frames", photo_id)
        self._require(photo_id)
        return self._moving.get(photo_id, Frames((), ()))

    def histogram(self, photo_id: PhotoId) -> tuple[tuple[int, ...], ...]:
        self._enter("histogram", photo_id)
        self._require(photo_id)
        drawn = drawn_photos.draw(photo_id)
        counts = [*drawn.histogram(), *drawn.convert("L").histogram()]
        return tuple(tuple(counts[at : at + 256]) for at in range(0, 1024, 256))

    def _require(self, photo_id: int) -> None:
        failure = self._failures.get(photo_id)
        if failure is not None:
            raise Unreadable(failure.message, failure.hint)
        if not self._catalog.exists(photo_id):
            raise Unreadable("The photo is gone.", "Scan its folder again.")
