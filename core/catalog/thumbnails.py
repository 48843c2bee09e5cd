"""Thumbnails, in a database file of their own: encoded JPEG, longer side 256 px.

Connections come from `connection.open_thumbnails`. A photo's file may have changed since: the
modification time says which file a thumbnail shows.
"""

# ruff: noqa: S608 - statements are put together from fixed parts, values are bound

from collections.abc import Iterable, Sequence

from core.catalog.connection import BATCH_ROWS, Connection, writing


def get(connection: Connection, photo_id: int) -> bytes | None:
    """The thumbnail of a photo, or None."""
    row = connection.one("SELECT image FROM thumbnails WHERE photo_id = ?", (photo_id,))
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


def count(connection: Connection) -> int:
    """Number of thumbnails."""
    return int(connection.one("SELECT count(*) FROM thumbnails")[0])
