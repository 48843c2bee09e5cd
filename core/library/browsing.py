"""Ways to look at a collection: first pages, sections, values, places, stacks."""

import os
from array import array
from collections.abc import Sequence
from typing import Protocol

from core.catalog import clusters, photos, stacks, traits, views
from core.library.connected import Connected
from core.library.reading import model_in_use
from core.records import (
    Box,
    Grouping,
    Photo,
    PhotoOrder,
    PhotoView,
    PlaceCluster,
    Section,
    ValueCount,
)


class BrowsingLike(Protocol):
    """All are reads of the catalog, made for a million photos."""

    def first_ids(self, view: PhotoView, limit: int = 500) -> "array[int]":
        """The first ids of `photo_ids(view)`, at once."""
        ...

    def sections(self, view: PhotoView) -> list[Section]:
        """Runs of the view by its grouping, in its order; one without a key for `none`."""
        ...

    def runs(self, photo_ids: Sequence[int], grouping: Grouping) -> list[Section]:
        """What stands together in a list of photos; one that is gone counts to those before it."""
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

    def film(self, photo_id: int) -> bytes | None:
        """The path of the film beside a photo or a file of its stack; None where none lies there.

        Looks on the disk.
        """
        ...

    def position_of(self, name: str, view: PhotoView) -> int | None:
        """The photo of a view whose name begins so (type-ahead): the first in its order."""
        ...


class Browsing(Connected):
    """`BrowsingLike` says what each method gives."""

    def first_ids(self, view: PhotoView, limit: int = 500) -> "array[int]":
        with self._readers.borrow() as catalog:
            return views.first_ids(catalog, view, limit)

    def sections(self, view: PhotoView) -> list[Section]:
        with self._readers.borrow() as catalog:
            return views.sections(catalog, view)

    def runs(self, photo_ids: Sequence[int], grouping: Grouping) -> list[Section]:
        with self._readers.borrow() as catalog:
            return views.runs(catalog, photo_ids, grouping)

    def months(self, view: PhotoView) -> list[Section]:
        with self._readers.borrow() as catalog:
            return views.months(catalog, view)

    def in_order(self, photo_ids: Sequence[int], order: PhotoOrder) -> "array[int]":
        with self._readers.borrow() as catalog:
            return views.in_order(catalog, photo_ids, order)

    def cameras(self) -> list[ValueCount]:
        with self._readers.borrow() as catalog:
            return traits.counts(catalog, "camera")

    def lenses(self) -> list[ValueCount]:
        with self._readers.borrow() as catalog:
            return traits.counts(catalog, "lens")

    def formats(self) -> list[ValueCount]:
        with self._readers.borrow() as catalog:
            return traits.counts(catalog, "format")

    def places(self, view: PhotoView, box: Box, cell_deg: float) -> list[PlaceCluster]:
        with self._readers.borrow() as catalog:
            return clusters.clusters(catalog, view, box, cell_deg)

    def stack(self, photo_id: int) -> list[Photo]:
        with self._readers.borrow() as catalog:
            ids = stacks.members(catalog, photo_id)
            return photos.rows(catalog, ids, model_in_use(catalog))

    def film(self, photo_id: int) -> bytes | None:
        found = (_film_beside(file.path) for file in self.stack(photo_id))
        return next((path for path in found if path is not None), None)

    def position_of(self, name: str, view: PhotoView) -> int | None:
        with self._readers.borrow() as catalog:
            return views.position_of(catalog, name, view)


def _film_beside(path: bytes) -> bytes | None:
    directory, name = os.path.split(path)
    stem = stacks.film_stem(name)
    try:
        names = sorted(os.listdir(directory))  # noqa: PTH208 - bytes
    except OSError:
        return None
    films = (
        other
        for other in names
        if os.path.splitext(other)[1].lower() in stacks.FILM_SUFFIXES  # noqa: PTH122 - bytes
        and stacks.film_stem(other) == stem
    )
    return next((os.path.join(directory, film) for film in films), None)  # noqa: PTH118 - bytes
