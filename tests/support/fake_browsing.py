"""`BrowsingLike` in memory, for tests of the window.

Every third photo was taken in one of a few towns, and every second one with another camera.
"""

from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

import msgspec

from core.records import (
    Box,
    Grouping,
    Photo,
    PhotoFilter,
    PhotoId,
    PhotoOrder,
    PhotoView,
    PlaceCluster,
    Section,
    ValueCount,
)
from tests.support.fake_organising import FakeOrganising

_DAY_S = 86400
_TOWNS = ((52.52, 13.4), (48.86, 2.35), (-33.87, 151.2), (40.71, -74.0), (35.34, 25.13))
LENS = "50 mm f/1.8"
_RAW = {"CR2", "NEF", "ARW", "DNG"}


class FakeBrowsing(FakeOrganising):
    """`BrowsingLike` says what each method gives."""

    def first_ids(self, view: PhotoView, limit: int = 500) -> "array[int]":
        self._enter("first_ids", (view, limit))
        return self._listed(view)[:limit]

    def sections(self, view: PhotoView) -> list[Section]:
        self._enter("sections", view)
        ids = self._listed(view)
        if view.grouping == "none":
            return [Section("", len(ids))] if ids else []
        return _runs(ids, self._key_of(view))

    def runs(self, photo_ids: Sequence[int], grouping: Grouping) -> list[Section]:
        self._enter("runs", (tuple(photo_ids), grouping))
        return _runs(photo_ids, self._key_of(PhotoView(grouping=grouping)))

    def months(self, view: PhotoView) -> list[Section]:
        self._enter("months", view)
        by_date = msgspec.structs.replace(view, order="newest", grouping="none")
        return _runs(self._listed(by_date), lambda i: self._date_of(i)[:7])

    def in_order(self, photo_ids: Sequence[int], order: PhotoOrder) -> "array[int]":
        self._enter("in_order", (tuple(photo_ids), order))
        known = [i for i in photo_ids if self._catalog.exists(i)]
        return array("q", self._sorted(known, PhotoView(order=order)))

    def cameras(self) -> list[ValueCount]:
        self._enter("cameras")
        return self._values(lambda photo: camera_of(photo.id))

    def lenses(self) -> list[ValueCount]:
        self._enter("lenses")
        return self._values(lambda _: LENS)

    def formats(self) -> list[ValueCount]:
        self._enter("formats")
        return self._values(lambda photo: photo.format)

    def places(self, view: PhotoView, box: Box, cell_deg: float) -> list[PlaceCluster]:
        self._enter("places", (view, box, cell_deg))
        cells: dict[tuple[int, int], list[tuple[float, float, int]]] = {}
        for photo_id in self._listed(view):
            at = place_of(photo_id)
            if at is not None and within(box, *at):
                cell = (int(at[0] // cell_deg), int(at[1] // cell_deg))
                cells.setdefault(cell, []).append((*at, photo_id))
        return [_cluster(found) for found in cells.values()]

    def stack(self, photo_id: int) -> list[Photo]:
        self._enter("stack", photo_id)
        return [self._record(photo_id)] if self._catalog.exists(photo_id) else []

    def film(self, photo_id: int) -> bytes | None:
        self._enter("film", photo_id)
        photo = self._record(photo_id)
        return photo.path.rpartition(b".")[0] + b".MOV" if photo.has_video else None

    def position_of(self, name: str, view: PhotoView) -> int | None:
        self._enter("position_of", (name, view))
        start = name.casefold()
        ids = self._listed(view)
        return next((i for i in ids if self._record(i).name.casefold().startswith(start)), None)

    # ---- within
    def _listed(self, view: PhotoView) -> "array[int]":
        """What `photo_ids` gives."""
        with self._lock:
            if view.order in {"newest", "oldest"} and view.grouping in {"none", "day", "month"}:
                ids = self._catalog.photo_ids(view)
            else:
                base = PhotoView(view.folder_id, view.directory, "oldest")
                ids = array("q", self._sorted(self._catalog.photo_ids(base), view))
            if _without_marks(view.filter) != PhotoFilter():
                ids = array("q", [i for i in ids if matches(self._record(i), view.filter)])
            return self._organised(ids, view)

    def _record(self, photo_id: int) -> Photo:
        return self._with_marks(self._catalog.photo(photo_id))

    def _values(self, value_of: Callable[[Photo], str]) -> list[ValueCount]:
        with self._lock:
            found = Counter(value_of(photo) for photo in self._catalog.live())
        return [ValueCount(value, photos) for value, photos in sorted(found.items())]

    def _sorted(self, ids: Sequence[int], view: PhotoView) -> list[int]:
        by: dict[PhotoOrder, Callable[[int], Any]] = {
            "newest": lambda i: -self._catalog.sort_utc(i),
            "oldest": self._catalog.sort_utc,
            "name": lambda i: self._record(i).name,
            "path": lambda i: self._record(i).path,
            "largest": lambda i: -self._record(i).size_bytes,
            "smallest": lambda i: self._record(i).size_bytes,
            "rating": lambda i: (-self._record(i).rating, -self._catalog.sort_utc(i)),
            "added": lambda i: -i,
            "album": lambda _: 0,
        }
        found = sorted(ids, key=by[view.order])
        if view.grouping != "none":
            by_date = view.grouping in {"day", "month"}
            found.sort(key=self._key_of(view), reverse=by_date and view.order != "oldest")
        return found

    def _key_of(self, view: PhotoView) -> Callable[[int], str]:
        if view.grouping == "directory":
            return lambda i: self._catalog.photo(i).directory
        if view.grouping == "camera":
            return camera_of
        length = 10 if view.grouping == "day" else 7
        return lambda i: self._date_of(i)[:length]

    def _date_of(self, photo_id: int) -> str:
        return _day(int(self._catalog.sort_utc(photo_id) // _DAY_S))


def place_of(photo_id: int) -> tuple[float, float] | None:
    """Latitude and longitude of a photo of the fake, in degrees."""
    if photo_id % 3:
        return None
    latitude, longitude = _TOWNS[photo_id // 3 % len(_TOWNS)]
    return latitude + photo_id % 7 * 0.01, longitude + photo_id % 11 * 0.01


def camera_of(photo_id: int) -> str:
    return f"Drawn Camera {1 + photo_id % 2}"


def within(box: Box, latitude: float, longitude: float) -> bool:
    """Whether a place lies in a box, which may cross 180 degrees."""
    if box.west <= box.east:
        inside = box.west <= longitude <= box.east
    else:
        inside = longitude >= box.west or longitude <= box.east
    return inside and box.south <= latitude <= box.north


def matches(photo: Photo, wanted: PhotoFilter) -> bool:
    """Whether a photo meets a filter, apart from what the user says about it.

    Photos are known since they were taken; screenshots are called so.
    """
    at = place_of(photo.id)
    day = photo.sort_utc
    return all(
        (
            not wanted.formats
            or photo.format in wanted.formats
            or ("RAW" in wanted.formats and photo.format in _RAW),
            wanted.orientation in {None, _orientation(photo)},
            _between(photo.width_px * photo.height_px, wanted.min_px, wanted.max_px),
            _between(photo.size_bytes, wanted.min_bytes, wanted.max_bytes),
            wanted.has_place in {None, at is not None},
            wanted.camera in {None, camera_of(photo.id)},
            wanted.lens in {None, LENS},
            wanted.taken_from_utc is None or day >= wanted.taken_from_utc,
            wanted.taken_before_utc is None or day < wanted.taken_before_utc,
            wanted.box is None or (at is not None and within(wanted.box, *at)),
            wanted.added_since_utc is None or day >= wanted.added_since_utc,
            wanted.screenshots in {None, photo.name.startswith("Screenshot")},
            wanted.name.casefold() in photo.name.casefold(),
        )
    )


def _without_marks(wanted: PhotoFilter) -> PhotoFilter:
    """The part of a filter that `matches` looks at."""
    return msgspec.structs.replace(
        wanted,
        tag_ids=(),
        untagged=False,
        album_id=None,
        min_rating=0,
        max_rating=5,
        favourite=False,
    )


def _between(value: float, least: float | None, most: float | None) -> bool:
    return (least is None or value >= least) and (most is None or value <= most)


def _orientation(photo: Photo) -> str:
    if photo.width_px == photo.height_px:
        return "square"
    if photo.width_px >= 2 * photo.height_px:
        return "panorama"
    return "landscape" if photo.width_px > photo.height_px else "portrait"


_days: dict[int, str] = {}


def _day(number: int) -> str:
    text = _days.get(number)
    if text is None:
        text = _days[number] = f"{datetime.fromtimestamp(number * _DAY_S, UTC):%Y-%m-%d}"
    return text


def _runs(ids: Sequence[int], key_of: Callable[[int], str]) -> list[Section]:
    return [Section(key, _length(run)) for key, run in groupby(ids, key_of)]


def _length(run: Iterator[int]) -> int:
    return sum(1 for _ in run)


def _cluster(found: list[tuple[float, float, int]]) -> PlaceCluster:
    latitudes = [one[0] for one in found]
    longitudes = [one[1] for one in found]
    box = Box(min(latitudes), min(longitudes), max(latitudes), max(longitudes))
    middle = (sum(latitudes) / len(found), sum(longitudes) / len(found))
    return PlaceCluster(*middle, len(found), PhotoId(max(one[2] for one in found)), box)
