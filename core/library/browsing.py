"""Ways to look at a collection: first pages, sections, values, places, stacks."""

from array import array
from collections.abc import Sequence
from typing import Protocol

from core.library.connected import Connected
from core.records import Box, Photo, PhotoOrder, PhotoView, PlaceCluster, Section, ValueCount


class BrowsingLike(Protocol):
    """All are reads of the catalog, made for a million photos."""

    def first_ids(self, view: PhotoView, limit: int = 500) -> "array[int]":
        """The first ids of `photo_ids(view)`, at once."""
        ...

    def sections(self, view: PhotoView) -> list[Section]:
        """Runs of the view by its grouping, in its order; one without a key for `none`."""
        ...

    def months(self, view: PhotoView) -> list[Section]:
        """Months that hold photos of a view, the latest first, whatever its order."""
        ...

    def in_order(self, photo_ids: Sequence[int], order: PhotoOrder) -> "array[int]":
        """These photos (hits of a search) in another order; those that are gone are left out."""
        ...

    def cameras(self) -> list[ValueCount]:
        """Cameras by name."""
        ...

    def lenses(self) -> list[ValueCount]: ...
    def formats(self) -> list[ValueCount]: ...
    def places(self, view: PhotoView, box: Box, cell_deg: float) -> list[PlaceCluster]:
        """Photos of a view with a place inside `box`, gathered in cells of so many degrees."""
        ...

    def stack(self, photo_id: int) -> list[Photo]:
        """All files that are shown as this photo, itself first; alone when there are no others."""
        ...

    def position_of(self, name: str, view: PhotoView) -> int | None:
        """The photo of a view whose name begins so (type-ahead): the first in its order."""
        ...


class Browsing(Connected):
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
