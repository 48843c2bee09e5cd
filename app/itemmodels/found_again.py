"""Where photos are after their list has changed: most of them are near where they were."""

from array import array
from collections.abc import Sequence
from typing import Final

_PIECE: Final = 8192
"""Rows that are compared at once: what is copied for it stays in the processor's cache."""
_REACHES: Final = (0, 64, 4096)
"""So far from where it was, in rows, one photo is looked for, the nearest first."""
_MOST_EFFORT: Final = 4000
_EFFORT_IN_VAIN: Final = 50
"""A photo that is not found costs as much as so many that are."""


def row_of(ids: "array[int]", photo_id: int) -> int:
    """The row of a photo, or -1. Up to 14 ms for a million, where `index` takes 22."""
    wanted = array("q", [photo_id]).tobytes()
    for first in range(0, len(ids), _PIECE):
        piece = ids[first : first + _PIECE].tobytes()
        at = piece.find(wanted)
        while at > 0 and at % len(wanted):
            # The end of one id and the beginning of the next.
            at = piece.find(wanted, at + 1)
        if at >= 0:
            return first + at // len(wanted)
    return -1


def row_near(ids: "array[int]", photo_id: int, near: int) -> int:
    """The row of a photo that is not far from a row, or -1. Takes up to 0.2 ms."""
    for reach in _REACHES:
        try:
            return ids.index(photo_id, max(0, near - reach), max(0, near + reach + 1))
        except ValueError:
            continue
    return -1


def find_again(
    old: "array[int]", runs: Sequence[range], new: "array[int]"
) -> "tuple[list[range], array[int]]":
    """Where photos of a list are in the next one. A few ms for a million that stay together.

    Args:
        old: The list.
        runs: Rows of the photos in it, in order.
        new: The other list.

    Returns:
        Runs of rows in `new`, and the photos that are gone, or moved too far, or too many to be
        looked for one by one.
    """
    search = _Search(new)
    for run in runs:
        for first in range(run.start, run.stop, _PIECE):
            search.find(old[first : min(first + _PIECE, run.stop)], first)
    return search.runs, search.others


class _Search:
    """Goes through photos in the order of their old list.

    Attributes:
        runs: Rows of those that were found.
        others: The photos that were not.
    """

    def __init__(self, ids: "array[int]") -> None:
        self.runs: list[range] = []
        self.others = array("q")
        self._ids = ids
        self._shift = 0
        self._effort = 0

    def find(self, photos: "array[int]", before: int) -> None:
        """Look for photos that stood below each other from a row on."""
        # What came or went above one photo has moved the next one too.
        row, count = max(0, before + self._shift), len(photos)
        if self._ids[row : row + count] == photos:
            self._add(row, count)
        elif self._effort > _MOST_EFFORT:
            self.others.extend(photos)
        elif count > 1:
            half = count // 2
            self.find(photos[:half], before)
            self.find(photos[half:], before + half)
        else:
            self._find_one(photos[0], before)

    def _find_one(self, photo_id: int, before: int) -> None:
        row = row_near(self._ids, photo_id, before + self._shift)
        if row < 0:
            self._effort += _EFFORT_IN_VAIN
            self.others.append(photo_id)
        else:
            self._effort += 1
            self._shift = row - before
            self._add(row, 1)

    def _add(self, row: int, count: int) -> None:
        if self.runs and self.runs[-1].stop == row:
            row, count = self.runs[-1].start, len(self.runs.pop()) + count
        self.runs.append(range(row, row + count))
