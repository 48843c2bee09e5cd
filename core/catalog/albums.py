"""Albums that the user made. Written through a user connection."""

import time
from collections.abc import Sequence

import msgspec

from core.catalog.connection import BATCH_ROWS, Connection, writing
from core.paths import valid_text


class Album(msgspec.Struct, frozen=True):
    """An album; `query` is a saved search, empty for one that is filled by hand."""

    id: int
    name: str
    query: str = ""


def get_or_create(connection: Connection, name: str, query: str = "") -> Album:
    """The album of a name; an existing one keeps its query."""
    name = valid_text(name).strip()
    with writing(connection):
        connection.execute(
            "INSERT OR IGNORE INTO albums (name, query, added_utc) VALUES (?, ?, ?)",
            (name, valid_text(query), time.time()),
        )
        row = connection.one("SELECT id, name, query FROM albums WHERE name = ?", (name,))
    return Album(*row)


def list_albums(connection: Connection) -> list[Album]:
    """All albums by name."""
    sql = "SELECT id, name, query FROM albums ORDER BY name COLLATE NOCASE, id"
    return [Album(*row) for row in connection.all(sql)]


def append(connection: Connection, album_id: int, photo_ids: Sequence[int]) -> None:
    """Put photos at the end of an album; one that is in it stays where it is."""
    for start in range(0, len(photo_ids), BATCH_ROWS):
        with writing(connection):
            connection.executemany(
                "INSERT OR IGNORE INTO album_photos (album_id, photo_id, position) "
                "SELECT ?1, ?2, 1 + coalesce(max(position), 0) FROM album_photos "
                "WHERE album_id = ?1",
                [(album_id, photo_id) for photo_id in photo_ids[start : start + BATCH_ROWS]],
            )


def take_out(connection: Connection, album_id: int, photo_ids: Sequence[int]) -> None:
    """Take photos out of an album; the photos stay."""
    for start in range(0, len(photo_ids), BATCH_ROWS):
        with writing(connection):
            connection.executemany(
                "DELETE FROM album_photos WHERE album_id = ? AND photo_id = ?",
                [(album_id, photo_id) for photo_id in photo_ids[start : start + BATCH_ROWS]],
            )


def photo_ids(connection: Connection, album_id: int) -> list[int]:
    """The live photos of an album in its order."""
    rows = connection.all(
        "SELECT a.photo_id FROM album_photos a JOIN photos p ON p.id = a.photo_id "
        "WHERE a.album_id = ? AND p.live = 1 ORDER BY a.position, a.photo_id",
        (album_id,),
    )
    return [row[0] for row in rows]
