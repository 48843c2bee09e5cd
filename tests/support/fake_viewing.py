"""`ViewingLike` in memory, for tests of the window."""

from core.library.viewing import Frames
from core.records import PhotoId


class FakeViewing:
    """`ViewingLike` says what each method gives."""

    def tile(self, photo_id: PhotoId, level: int, column: int, row: int) -> bytes:
        raise NotImplementedError

    def frames(self, photo_id: PhotoId) -> Frames:
        raise NotImplementedError

    def histogram(self, photo_id: PhotoId) -> tuple[tuple[int, ...], ...]:
        raise NotImplementedError
