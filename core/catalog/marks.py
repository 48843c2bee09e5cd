"""What the user says about single photos: stars, favourites, hidden ones, how they are turned."""

# ruff: noqa: S608 - statements are put together from fixed parts, values are bound

import json
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Final

from core.catalog.connection import Connection
from core.catalog.editing import Edit
from core.errors import UsageError

MOST_STARS: Final = 5
_TURNS: Final = (90, 180, 270)


def rate(edit: Edit, photo_ids: Sequence[int], rating: int) -> None:
    """Give photos 1 to 5 stars, or none (0).

    Raises:
        UsageError: It is another number.
    """
    if not 0 <= rating <= MOST_STARS:
        raise UsageError(f"A rating is a number from 0 to {MOST_STARS}.", "0 takes the stars away.")
    edit.says("rate", str(rating))
    _mark(edit, "rating", photo_ids, lambda _before: rating)


def favour(edit: Edit, photo_ids: Sequence[int], *, on: bool) -> None:
    """Make photos favourites, or no favourites any more."""
    edit.says("favour" if on else "unfavour", "")
    _mark(edit, "favourite", photo_ids, lambda _before: int(on))


def hide(edit: Edit, photo_ids: Sequence[int], *, on: bool) -> None:
    """Keep photos out of every list, or show them again."""
    edit.says("hide" if on else "unhide", "")
    _mark(edit, "hidden", photo_ids, lambda _before: int(on))


def rotate(edit: Edit, photo_ids: Sequence[int], degrees: int) -> None:
    """Turn photos clockwise for display.

    Raises:
        UsageError: It is no quarter, half or three-quarter turn.
    """
    if degrees not in _TURNS:
        raise UsageError("Photos are turned by 90, 180 or 270 degrees.", "90 is to the right.")
    edit.says("rotate", str(degrees))
    _mark(edit, "rotation", photo_ids, lambda before: (before + degrees) % 360)


def rotations(connection: Connection, photo_ids: Sequence[int]) -> dict[int, int]:
    """Degrees clockwise by which each of these photos is turned for display."""
    return dict(_values(connection, "rotation", photo_ids))


def _mark(edit: Edit, column: str, photo_ids: Sequence[int], after: Callable[[int], int]) -> None:
    """One change for each former value that becomes another one."""
    by_value: defaultdict[int, list[int]] = defaultdict(list)
    for photo_id, before in _values(edit.connection, column, photo_ids):
        if after(before) != before:
            by_value[before].append(photo_id)
    # All are read before the first is changed: no photo is changed twice.
    for before, changed in sorted(by_value.items()):
        edit.change(column, before=before, after=after(before), photo_ids=changed)


def _values(connection: Connection, column: str, photo_ids: Sequence[int]) -> list[tuple[int, int]]:
    """Photos that the catalog knows, in ascending order, and the mark of each."""
    return connection.all(
        f"SELECT p.id, coalesce(m.{column}, 0) FROM json_each(?) w "
        "CROSS JOIN photos p ON p.id = w.value LEFT JOIN marks m ON m.photo_id = p.id "
        "ORDER BY p.id",
        (json.dumps(sorted(set(photo_ids))),),
    )
