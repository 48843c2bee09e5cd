"""What a scan writes: files that are new, changed, gone or back.

Every function works within the caller's transaction and takes at most `BATCH_ROWS` rows.
"""

import json
import time
from collections.abc import Sequence
from typing import Final, NamedTuple

from core.catalog import embeddings, names
from core.catalog.connection import Connection
from core.paths import display_name

_INT64_MAX = 2**63 - 1


class KnownFile(NamedTuple):
    """What the catalog knows of one file. A plain tuple, for a scan makes millions."""

    file_name: bytes
    size_bytes: int
    mtime_ns: int
    live: int
    photo_id: int


class FoundFile(NamedTuple):
    """A file as it is on the disk; `links` is the number of its names."""

    file_name: bytes
    size_bytes: int
    mtime_ns: int
    device: int
    inode: int
    links: int = 1


class Place(NamedTuple):
    """A directory of the catalog, and its text for the index of names."""

    directory_id: int
    text: str


def clamp_ns(nanoseconds: int) -> int:
    """A time that fits SQLite's 64 bits; some file systems hold years far beyond 2262."""
    return max(-_INT64_MAX, min(_INT64_MAX, nanoseconds))


def known_directories(connection: Connection, folder_id: int) -> dict[bytes, int]:
    """Directory ids of a folder by relative path."""
    return dict(
        connection.all("SELECT path, id FROM directories WHERE folder_id = ?", (folder_id,))
    )


def known_files(
    connection: Connection, directory_id: int
) -> list[tuple[bytes, int, int, int, int]]:
    """Rows like `KnownFile` of one directory, missing files included; of one name, live last.

    Photos in the trash, or moved out of the library, are not bound to where they were.
    """
    return connection.all(
        "SELECT file_name, size_bytes, mtime_ns, live, id FROM photos INDEXED BY photos_directory "
        "WHERE directory_id = ? AND trashed_utc IS NULL AND left_utc IS NULL ORDER BY live",
        (directory_id,),
    )


def is_known(connection: Connection, folder_id: int, directory: bytes, file_name: bytes) -> bool:
    """Whether a place is that of a photo which is not missing; it may be left out."""
    row = connection.one(
        "SELECT 1 FROM directories d JOIN photos p ON p.directory_id = d.id "
        "WHERE d.folder_id = ? AND d.path = ? AND p.file_name = ? "
        "AND p.missing_since_utc IS NULL LIMIT 1",
        (folder_id, directory, file_name),
    )
    return row is not None


def place_of(connection: Connection, folder_id: int, folder_name: str, path: bytes) -> Place:
    """The row of a directory, made when there is none."""
    name = display_name(path)
    row = connection.one(
        "SELECT id FROM directories WHERE folder_id = ? AND path = ?", (folder_id, path)
    )
    if row is None:
        row = connection.one(
            "INSERT INTO directories (folder_id, path, name) VALUES (?, ?, ?) RETURNING id",
            (folder_id, path, name),
        )
    return Place(row[0], names.directory_text(folder_name, name))


def place_with_id(connection: Connection, directory_id: int) -> Place:
    """The row of a directory that there is."""
    folder_name, name = connection.one(
        "SELECT f.name, d.name FROM directories d JOIN folders f ON f.id = d.folder_id "
        "WHERE d.id = ?",
        (directory_id,),
    )
    return Place(directory_id, names.directory_text(folder_name, name))


# What triggers would add otherwise, at three times the cost: the time on the computer's clock, and
# whether it is called like a screenshot.
_INSERT: Final = (
    "INSERT INTO photos (directory_id, file_name, name, volume, file_id, size_bytes, mtime_ns, "
    "added_utc, sort_ns, clock_ms, is_screenshot) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?7, "
    "?7 / 1000000 + 1000 * coalesce(CAST(strftime('%s', ?7 / 1000000000, 'unixepoch', "
    "'localtime') AS INTEGER) - ?7 / 1000000000, 0), EXISTS (SELECT 1 FROM screenshot_names s "
    "WHERE ?3 LIKE s.pattern ESCAPE '!'))"
)


def insert(connection: Connection, place: Place, found: Sequence[FoundFile]) -> list[int]:
    """Add photos; returns their ids in the same order."""
    now = time.time()
    ids: list[int] = []
    shown: list[tuple[int, str, str]] = []
    for file in found:
        name = display_name(file.file_name)
        mtime_ns = clamp_ns(file.mtime_ns)
        photo_id = connection.execute(
            _INSERT,
            (
                place.directory_id,
                file.file_name,
                name,
                str(file.device),
                str(file.inode),
                file.size_bytes,
                mtime_ns,
                now,
            ),
        ).lastrowid
        assert photo_id is not None  # noqa: S101 - an INSERT gives one
        ids.append(photo_id)
        shown.append((photo_id, name, place.text))
    names.add(connection, shown)
    return ids


def change(connection: Connection, changed: Sequence[tuple[int, FoundFile]]) -> None:
    """Note files with another size or time.

    Facts and embeddings of the old content stay until the new one was looked at, so that an edit
    of a caption neither hides a photo from searches nor moves it in the grid.
    """
    ids = [(photo_id,) for photo_id, _ in changed]
    connection.executemany(
        "UPDATE photos SET size_bytes = ?, mtime_ns = ?2, volume = ?, file_id = ?, "
        "sort_ns = CASE WHEN sort_ns = mtime_ns THEN ?2 ELSE sort_ns END, "
        "content_hash = CASE WHEN content_hash IS NULL THEN NULL ELSE x'' END WHERE id = ?",
        [
            (
                file.size_bytes,
                clamp_ns(file.mtime_ns),
                str(file.device),
                str(file.inode),
                photo_id,
            )
            for photo_id, file in changed
        ],
    )
    embeddings.outdate(connection, [photo_id for photo_id, _ in changed])
    # A job that waits is as good for the new content.
    connection.executemany("DELETE FROM failures WHERE photo_id = ?", ids)


def mark_missing(connection: Connection, photo_ids: Sequence[int]) -> None:
    """Note files that went away. Their photos keep everything and can come back."""
    now = time.time()
    connection.executemany(
        "UPDATE photos SET live = 0, missing_since_utc = ? WHERE id = ?",
        [(now, photo_id) for photo_id in photo_ids],
    )
    connection.executemany("DELETE FROM jobs WHERE photo_id = ?", [(i,) for i in photo_ids])
    names.remove(connection, photo_ids)


def mark_returned(
    connection: Connection, place: Place, returned: Sequence[tuple[int, FoundFile]]
) -> None:
    """Note files that are back where they were; one that could not be read is tried again."""
    connection.executemany(
        "UPDATE photos SET live = 1, missing_since_utc = NULL, excluded = 0, purged_utc = NULL, "
        "volume = ?, file_id = ? WHERE id = ?",
        [(str(file.device), str(file.inode), photo_id) for photo_id, file in returned],
    )
    connection.executemany(
        "DELETE FROM failures WHERE photo_id = ?", [(photo_id,) for photo_id, _ in returned]
    )
    shown = [(i, display_name(file.file_name), place.text) for i, file in returned]
    names.add(connection, shown)


def missing_among(connection: Connection, photo_ids: Sequence[int]) -> set[int]:
    """Which of these photos are missing, forgotten ones included."""
    if not photo_ids:
        return set()
    rows = connection.all(
        "SELECT p.id FROM json_each(?) w CROSS JOIN photos p ON p.id = w.value "
        "WHERE p.missing_since_utc IS NOT NULL",
        (json.dumps(list(photo_ids)),),
    )
    return {photo_id for (photo_id,) in rows}


def live_among(connection: Connection, photo_ids: Sequence[int]) -> set[int]:
    """Which of these photos are live."""
    if not photo_ids:
        return set()
    rows = connection.all(
        "SELECT p.id FROM json_each(?) w CROSS JOIN photos p ON p.id = w.value WHERE p.live = 1",
        (json.dumps(list(photo_ids)),),
    )
    return {photo_id for (photo_id,) in rows}
