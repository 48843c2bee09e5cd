"""Thumbnails, in a database file of their own: encoded JPEG, longer side 256 px.

Connections come from `connection.open_thumbnails`. A photo's file may have changed since: the
modification time says which file a thumbnail shows.
"""

# ruff: noqa: S608 - statements are put together from fixed parts, values are bound

from collections.abc import Iterable, Sequence

from core.catalog.connection import BATCH_ROWS, Connection, writing
from core.errors import CatalogError

_PAGES_AT_ONCE = 512


def get(connection: Connection, photo_id: int) -> bytes | None:
    """The thumbnail of a photo, or None."""
    try:
        row = connection.one("SELECT image FROM thumbnails WHERE photo_id = ?", (photo_id,))
    except CatalogError:
        if connection.is_replaced():
            return None  # all were cleared in this very moment
        raise
    return None if row is None else bytes(row[0])


def put(connection: Connection, thumbnails: Iterable[tuple[int, int, bytes]]) -> None:
    """Keep thumbnails: photo id, modification time of its file in ns, encoded picture."""
    found = list(thumbnails)
    for start in range(0, len(found), BATCH_ROWS):
        with writing(connection):
            connection.executemany(
                "INSERT OR REPLACE INTO thumbnails (photo_id, mtime_ns, image) VALUES (?, ?, ?)",
                found[start : start + BATCH_ROWS],
            )


def delete(connection: Connection, photo_ids: Sequence[int]) -> None:
    """Delete thumbnails; photos without one are no error."""
    for start in range(0, len(photo_ids), BATCH_ROWS):
        with writing(connection):
            connection.executemany(
                "DELETE FROM thumbnails WHERE photo_id = ?",
                [(photo_id,) for photo_id in photo_ids[start : start + BATCH_ROWS]],
            )


def missing(connection: Connection, photos: Sequence[tuple[int, int]]) -> list[int]:
    """Those of these photos (id, modification time in ns) without a thumbnail of that time."""
    absent: list[int] = []
    for start in range(0, len(photos), BATCH_ROWS):
        batch = photos[start : start + BATCH_ROWS]
        marks = ", ".join("?" * len(batch))
        present = dict(
            connection.all(
                f"SELECT photo_id, mtime_ns FROM thumbnails WHERE photo_id IN ({marks})",
                [photo_id for photo_id, _ in batch],
            )
        )
        absent += [photo_id for photo_id, mtime_ns in batch if present.get(photo_id) != mtime_ns]
    return absent


def used_bytes(connection: Connection) -> int:
    """What the thumbnails take, without room that deleted ones left."""
    pages, free, size = (
        int(connection.one(f"PRAGMA {name}")[0])
        for name in ("page_count", "freelist_count", "page_size")
    )
    return (pages - free) * size


def give_back_room(connection: Connection) -> None:
    """Make the file as small as its contents, in short steps.

    A file of an earlier version cannot shrink; its room is used again.
    """
    while int(connection.one("PRAGMA freelist_count")[0]):
        before = int(connection.one("PRAGMA page_count")[0])
        connection.all(f"PRAGMA incremental_vacuum({_PAGES_AT_ONCE})")
        if int(connection.one("PRAGMA page_count")[0]) == before:
            return
    connection.all("PRAGMA wal_checkpoint(PASSIVE)")


def ids(connection: Connection, after: int = 0, limit: int = BATCH_ROWS) -> list[int]:
    """Photos with a thumbnail, ascending by id; `after` is the last id of the call before."""
    rows = connection.all(
        "SELECT photo_id FROM thumbnails WHERE photo_id > ? ORDER BY photo_id LIMIT ?",
        (after, limit),
    )
    return [row[0] for row in rows]


def count(connection: Connection) -> int:
    """Number of thumbnails."""
    return int(connection.one("SELECT count(*) FROM thumbnails")[0])
