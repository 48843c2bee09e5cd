"""Filters put together: what meets one of them and another one."""

from collections.abc import Callable
from typing import Final, TypeVar

import msgspec

from core.records.browsing import Box, PhotoFilter

T = TypeVar("T")
NO_FILTER: Final = PhotoFilter()
NOTHING: Final = PhotoFilter(min_rating=5, max_rating=0)
"""No photo meets it."""

EMPTY: Final = msgspec.structs.asdict(NO_FILTER)
"""Each field where it asks for nothing."""


def both(one: PhotoFilter, other: PhotoFilter) -> PhotoFilter:
    """The filter that lets through what meets both."""
    if NO_FILTER in {one, other}:
        return one if other == NO_FILTER else other
    merged: dict[str, object] = {}
    for name, value in msgspec.structs.asdict(one).items():
        second = getattr(other, name)
        if second in {EMPTY[name], value}:
            merged[name] = value
        elif value == EMPTY[name]:
            merged[name] = second
        else:
            joined = _JOINED.get(name, _neither)(value, second)
            if joined is None:
                return NOTHING
            merged[name] = joined
    return msgspec.convert(merged, PhotoFilter)


# ---- two values of one condition
def _neither(_one: object, _other: object) -> None:
    """No photo has two cameras."""
    return


def _shared(one: tuple[T, ...], other: tuple[T, ...]) -> tuple[T, ...] | None:
    return tuple(value for value in one if value in other) or None


def _united(one: tuple[T, ...], other: tuple[T, ...]) -> tuple[T, ...]:
    return one + tuple(value for value in other if value not in one)


def _overlap(one: Box, other: Box) -> Box | None:
    if one.west > one.east or other.west > other.east:
        return other  # the user's own, which is the narrower one
    south, north = max(one.south, other.south), min(one.north, other.north)
    west, east = max(one.west, other.west), min(one.east, other.east)
    return Box(south, west, north, east) if south <= north and west <= east else None


_JOINED: Final[dict[str, Callable[..., object]]] = {
    "tag_ids": _united,
    "formats": _shared,
    "min_rating": max,
    "max_rating": min,
    "min_px": max,
    "max_px": min,
    "min_bytes": max,
    "max_bytes": min,
    "taken_from_utc": max,
    "taken_before_utc": min,
    "added_since_utc": max,
    "box": _overlap,
}
