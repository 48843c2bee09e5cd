"""`BrowsingLike` in memory, for tests of the window."""

from array import array
from collections.abc import Sequence

from core.records import Box, Photo, PhotoOrder, PhotoView, PlaceCluster, Section, ValueCount


class FakeBrowsing:
    """`BrowsingLike` says what each method gives."""

    def first_ids(self, view: PhotoView, limit: int = 500) -> "array[int]":
        raise NotImplementedError

    def sections(self, view: PhotoView) -> list[Section]:
        raise NotImplementedError

    def months(self, view: PhotoView) -> list[Section]:
        raise NotImplementedError

    def in_order(self, photo_ids: Sequence[int], order: PhotoOrder) -> "array[int]":
        raise NotImplementedError

    def cameras(self) -> list[ValueCount]:
        raise NotImplementedError

    def lenses(self) -> list[ValueCount]:
        raise NotImplementedError

    def formats(self) -> list[ValueCount]:
        raise NotImplementedError

    def places(self, view: PhotoView, box: Box, cell_deg: float) -> list[PlaceCluster]:
        raise NotImplementedError

    def stack(self, photo_id: int) -> list[Photo]:
        raise NotImplementedError

    def position_of(self, name: str, view: PhotoView) -> int | None:
        raise NotImplementedError
