"""Which photos are looked at: filters, sections, places, cameras."""

from typing import Literal

import msgspec

Orientation = Literal["landscape", "portrait", "square", "panorama"]
Grouping = Literal["none", "day", "month", "directory", "camera"]


class Box(msgspec.Struct, frozen=True):
    """A part of the map in degrees. `west` is greater than `east` where it crosses 180 degrees."""

    south: float
    west: float
    north: float
    east: float


class PhotoFilter(msgspec.Struct, frozen=True):
    """Conditions that a photo must all meet; an empty one leaves every photo in.

    Attributes:
        tag_ids: It has every one of these tags, or a tag below it.
        untagged: It has no tag.
        album_id: It is in this album, filled by hand.
        min_rating, max_rating: Stars, both included.
        formats: `JPEG`, `HEIF`, ...: one of its files is of one of these; `RAW` stands for every
            raw format.
        orientation: `panorama` is at least twice as long as wide, `square` nearly as long as wide.
        min_px, max_px: Width times height.
        min_bytes, max_bytes: Size of the file.
        has_place: It says where it was taken, or it does not; None: either.
        camera, lens: As the file names them.
        taken_from_utc, taken_before_utc: Of the date that photos are sorted by (`sort_utc`), on
            the camera's clock: the year 2023 begins at 2023-01-01T00:00Z, wherever one is.
        added_since_utc: POSIX seconds, of when the library got to know it.
        box: It was taken there.
        screenshots: It is a screenshot (or not); None: either.
        name: A part of its name, in any case.
    """

    tag_ids: tuple[int, ...] = ()
    untagged: bool = False
    album_id: int | None = None
    min_rating: int = 0
    max_rating: int = 5
    favourite: bool = False
    formats: tuple[str, ...] = ()
    orientation: Orientation | None = None
    min_px: int | None = None
    max_px: int | None = None
    min_bytes: int | None = None
    max_bytes: int | None = None
    has_place: bool | None = None
    camera: str | None = None
    lens: str | None = None
    taken_from_utc: float | None = None
    taken_before_utc: float | None = None
    added_since_utc: float | None = None
    box: Box | None = None
    screenshots: bool | None = None
    name: str = ""


class Section(msgspec.Struct, frozen=True):
    """A run of photos of a view that stand under one heading.

    Attributes:
        key: `2026-11-21`, `2026-11`, a directory for display, or a camera; may be empty.
        photos: Their number; sections follow each other in the order of the view.
    """

    key: str
    photos: int


class ValueCount(msgspec.Struct, frozen=True):
    """A value (camera, lens, format) and how many shown photos have it."""

    value: str
    photos: int


class PlaceCluster(msgspec.Struct, frozen=True):
    """Photos that were taken near each other.

    Attributes:
        latitude, longitude: Their middle, in degrees.
        photos: Their number.
        photo_id: One of them, the newest.
        box: All of them lie in it.
    """

    latitude: float
    longitude: float
    photos: int
    photo_id: int
    box: Box
