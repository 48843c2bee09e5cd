"""Which photo a file is: what is known of photos that may have moved, and how one moves.

Reading needs no transaction; every function that writes works within the caller's.
"""

# ruff: noqa: S608 - statements are put together from fixed parts, values are bound

import json
from collections.abc import Collection, Iterable, Sequence
from typing import Final, NamedTuple

from core.catalog import names
from core.catalog.connection import BATCH_ROWS, Connection
from core.catalog.files import FoundFile, Place, clamp_ns
from core.catalog.places import absolute
from core.paths import display_name, search_fold

USER_TABLES: Final = ("photo_tags", "album_photos", "marks", "dates")
"""What people did to photos, by `photo_id`. It follows a photo wherever it goes."""

_DERIVED: Final = ("facts", "embeddings", "jobs", "hard_links")
# Thousands of files of one size and time give no evidence: look at some of them only.
_MOST: Final = 8 * BATCH_ROWS


class KnownPhoto(NamedTuple):
    """A photo, and the place and file that the catalog knows of it.

    Attributes:
        root: Path of the folder.
        directory: Relative to the folder.
        content_hash: None or empty while it is not known.
        volume_id: Of the disk that it lies on; empty where that has none.
        is_away: That disk, or the folder, is not there at the moment.
        kept: Where its file lies in the trash, relative to the folder, or a place that nothing has
            when it was moved out of the library; None for any other photo.
    """

    photo_id: int
    directory_id: int
    root: bytes
    directory: bytes
    file_name: bytes
    size_bytes: int
    mtime_ns: int
    volume: str
    file_id: str
    live: int
    is_missing: int
    content_hash: bytes | None
    added_utc: float
    volume_id: str
    is_away: int
    kept: bytes | None = None

    @property
    def path(self) -> bytes:
        """Where its file is, absolute: in the trash for a photo that was put there."""
        return absolute(self.root, b"", self.place)

    @property
    def place(self) -> bytes:
        """Where its file is, relative to the folder."""
        return absolute(b"", self.directory, self.file_name) if self.kept is None else self.kept


_KNOWN = (
    "SELECT p.id, p.directory_id, f.path, d.path, p.file_name, p.size_bytes, p.mtime_ns, "
    "p.volume, p.file_id, p.live, p.missing_since_utc IS NOT NULL, p.content_hash, p.added_utc, "
    "CASE d.volume_id WHEN '' THEN f.volume_id ELSE d.volume_id END, f.offline OR d.offline, "
    # One that was moved out of the library is in no place, and not in the one that it had.
    "CASE WHEN p.trashed_utc IS NOT NULL THEN coalesce((SELECT q.path FROM quarantine q "
    "WHERE q.photo_id = p.id AND q.part = 'own'), CAST('.photosift-gone' AS BLOB)) "
    "WHEN p.left_utc IS NOT NULL THEN CAST('.photosift-gone' AS BLOB) END "
    "FROM {source} CROSS JOIN directories d ON d.id = p.directory_id "
    "CROSS JOIN folders f ON f.id = d.folder_id WHERE {condition} LIMIT {most}"
)


def is_empty(connection: Connection) -> bool:
    """Whether the catalog knows no photo at all."""
    return connection.one("SELECT 1 FROM photos LIMIT 1") is None


def with_ids(connection: Connection, photo_ids: Sequence[int]) -> list[KnownPhoto]:
    """Photos by id."""
    return _known(
        connection,
        "json_each(?) w CROSS JOIN photos p ON p.id = w.value",
        "1",
        json.dumps(list(photo_ids)),
    )


def with_file_ids(connection: Connection, file_ids: Iterable[int]) -> list[KnownPhoto]:
    """Photos whose file had one of these ids, on whatever volume."""
    return _known(
        connection,
        "json_each(?) w CROSS JOIN photos p ON p.file_id = w.value",
        "p.file_id != ''",
        json.dumps([str(file_id) for file_id in file_ids]),
    )


def written_at(connection: Connection, written: Iterable[tuple[int, int]]) -> list[KnownPhoto]:
    """Photos with one of these modification times in ns and sizes in bytes."""
    return _known(
        connection,
        "json_each(?) w CROSS JOIN photos p ON p.mtime_ns = json_extract(w.value, '$[0]') "
        "AND p.size_bytes = json_extract(w.value, '$[1]')",
        "1",
        json.dumps(list(written)),
    )


def hidden_of_size(connection: Connection, sizes: Iterable[int]) -> list[KnownPhoto]:
    """Photos of these sizes in bytes whose content is known, and that are not live.

    They are missing, left out, or in a removed folder.
    """
    return _known(
        connection,
        "json_each(?) w CROSS JOIN photos p INDEXED BY photos_hidden ON p.size_bytes = w.value",
        "p.live = 0 AND length(p.content_hash) > 0",
        json.dumps(list(sizes)),
    )


def with_content(connection: Connection, hashes: Collection[bytes]) -> list[KnownPhoto]:
    """Live photos with one of these contents."""
    marks = ", ".join("?" * len(hashes))
    sql = _KNOWN.format(
        source="photos p", condition=f"p.content_hash IN ({marks}) AND p.live = 1", most=_MOST
    )
    return [KnownPhoto(*row) for row in connection.all(sql, list(hashes))]


def missing_with_content(
    connection: Connection, content_hash: bytes, size_bytes: int
) -> list[KnownPhoto]:
    """Missing photos with this content."""
    sql = _KNOWN.format(
        source="photos p",
        condition="p.content_hash = ? AND p.size_bytes = ? AND p.missing_since_utc IS NOT NULL",
        most=_MOST,
    )
    return [KnownPhoto(*row) for row in connection.all(sql, (content_hash, size_bytes))]


class Predecessor(NamedTuple):
    """A missing photo that had a place where another one is now.

    Attributes:
        gone_s: For how long it was missing when the other one came.
        taken_utc: When it was taken; None where that is not known.
        camera: Empty where it is not known.
    """

    photo_id: int
    gone_s: float
    taken_utc: float | None
    camera: str


def predecessors(connection: Connection, photo_id: int) -> list[Predecessor]:
    """Missing photos that had the place of this one and were not forgotten, the latest first."""
    rows = connection.all(
        "SELECT p.id, n.added_utc - p.missing_since_utc, x.taken_utc, coalesce(x.camera, '') "
        "FROM photos n CROSS JOIN photos p INDEXED BY photos_directory "
        "ON p.directory_id = n.directory_id AND p.live = 0 AND p.name = n.name COLLATE NOCASE "
        "LEFT JOIN facts x ON x.photo_id = p.id WHERE n.id = ? AND p.file_name = n.file_name "
        "AND p.missing_since_utc IS NOT NULL AND p.purged_utc IS NULL "
        "ORDER BY p.missing_since_utc DESC, p.id DESC",
        (photo_id,),
    )
    return [Predecessor(*row) for row in rows]


def _known(connection: Connection, source: str, condition: str, wanted: str) -> list[KnownPhoto]:
    sql = _KNOWN.format(source=source, condition=condition, most=_MOST)
    return [KnownPhoto(*row) for row in connection.all(sql, (wanted,))]


def with_user_data(connection: Connection, photo_ids: Sequence[int]) -> set[int]:
    """Those of these photos that somebody tagged, marked or put into an album."""
    wanted = json.dumps(list(photo_ids))
    found: set[int] = set()
    for table in USER_TABLES:
        rows = connection.all(
            f"SELECT photo_id FROM {table} WHERE photo_id IN (SELECT value FROM json_each(?))",
            (wanted,),
        )
        found.update(row[0] for row in rows)
    return found


def alike(name: bytes, other: bytes) -> bool:
    """Whether two file names are the same but for case and the form of accented letters."""
    return name == other or search_fold(display_name(name)) == search_fold(display_name(other))


def nearest(candidates: Sequence[KnownPhoto], path: bytes) -> KnownPhoto:
    """Of several photos, the one whose path ends most like `path`; the oldest of equal ones."""
    parts = path.split(b"/")[::-1]

    def common(candidate: KnownPhoto) -> int:
        for count, (one, other) in enumerate(
            zip(parts, candidate.path.split(b"/")[::-1], strict=False)
        ):
            if not alike(one, other):
                return count
        return len(parts)

    return max(candidates, key=lambda candidate: (common(candidate), -candidate.photo_id))


# ---- writing


def lift(connection: Connection, photos: Iterable[KnownPhoto]) -> set[int]:
    """Take photos off their places; returns those that are still where they were known to be."""
    return {
        photo.photo_id
        for photo in photos
        if connection.execute(
            "UPDATE photos SET live = 0 WHERE id = ? AND directory_id = ? AND file_name = ?",
            (photo.photo_id, photo.directory_id, photo.file_name),
        ).rowcount
    }


def put_down(connection: Connection, place: Place, moved: Sequence[tuple[int, FoundFile]]) -> None:
    """Give photos that were lifted their new places. Their content is what it was."""
    connection.executemany(
        "UPDATE photos SET directory_id = ?, file_name = ?, name = ?, volume = ?, file_id = ?, "
        "size_bytes = ?, mtime_ns = ?, live = 1, missing_since_utc = NULL, excluded = 0, "
        "purged_utc = NULL WHERE id = ?",
        [
            (
                place.directory_id,
                file.file_name,
                display_name(file.file_name),
                str(file.device),
                str(file.inode),
                file.size_bytes,
                clamp_ns(file.mtime_ns),
                photo_id,
            )
            for photo_id, file in moved
        ],
    )
    ids = [(photo_id,) for photo_id, _ in moved]
    # A file that could not be read where it was may be read where it is.
    connection.executemany("DELETE FROM failures WHERE photo_id = ?", ids)
    names.add(connection, [(i, display_name(f.file_name), place.text) for i, f in moved])


def touch(connection: Connection, touched: Sequence[tuple[int, FoundFile]]) -> None:
    """Note files that were written again with the content that they had."""
    connection.executemany(
        "UPDATE photos SET mtime_ns = ?, volume = ?, file_id = ?, "
        "sort_ns = CASE WHEN sort_ns = mtime_ns THEN ?1 ELSE sort_ns END WHERE id = ?",
        [
            (clamp_ns(file.mtime_ns), str(file.device), str(file.inode), photo_id)
            for photo_id, file in touched
        ],
    )


def absorb(connection: Connection, photo_id: int, other_id: int) -> None:
    """Make one photo of two that are the same: the first one, in the place of the other.

    Tags, albums and marks of both are kept, and whatever was derived from either.
    """
    connection.execute("UPDATE photos SET live = 0 WHERE id = ?", (other_id,))
    connection.execute(
        "UPDATE photos SET (directory_id, file_name, name, volume, file_id, size_bytes, mtime_ns, "
        "sort_ns, content_hash) = (SELECT o.directory_id, o.file_name, o.name, o.volume, "
        "o.file_id, o.size_bytes, o.mtime_ns, "
        "CASE WHEN photos.sort_ns = photos.mtime_ns THEN o.sort_ns ELSE photos.sort_ns END, "
        "coalesce(photos.content_hash, o.content_hash) FROM photos o WHERE o.id = ?1), "
        "live = 1, missing_since_utc = NULL, excluded = 0, purged_utc = NULL WHERE id = ?2",
        (other_id, photo_id),
    )
    # What is outdated goes with its embedding; where both have one, the other's is dropped.
    connection.execute(
        "UPDATE outdated SET photo_id = ?1 WHERE photo_id = ?2 AND NOT EXISTS (SELECT 1 "
        "FROM embeddings e WHERE e.photo_id = ?1 AND e.model_id = outdated.model_id)",
        (photo_id, other_id),
    )
    connection.execute(
        "UPDATE marks SET (rating, favourite, hidden, rotation) = (SELECT max(marks.rating, "
        "o.rating), max(marks.favourite, o.favourite), max(marks.hidden, o.hidden), "
        "iif(marks.rotation, marks.rotation, o.rotation) FROM marks o WHERE o.photo_id = ?2) "
        "WHERE photo_id = ?1 AND EXISTS (SELECT 1 FROM marks WHERE photo_id = ?2)",
        (photo_id, other_id),
    )
    connection.execute("UPDATE albums SET cover_id = ? WHERE cover_id = ?", (photo_id, other_id))
    for table in (*USER_TABLES, *_DERIVED):
        connection.execute(
            f"UPDATE OR IGNORE {table} SET photo_id = ? WHERE photo_id = ?", (photo_id, other_id)
        )
    for table in USER_TABLES:
        connection.execute(f"DELETE FROM {table} WHERE photo_id = ?", (other_id,))
    connection.execute("DELETE FROM failures WHERE photo_id = ?", (photo_id,))
    connection.execute(
        "DELETE FROM jobs WHERE photo_id = ?1 AND EXISTS (SELECT 1 FROM embeddings e "
        "WHERE e.photo_id = ?1 AND e.model_id = jobs.model_id) AND NOT EXISTS (SELECT 1 "
        "FROM outdated o WHERE o.photo_id = ?1 AND o.model_id = jobs.model_id)",
        (photo_id,),
    )
    connection.execute("DELETE FROM photos WHERE id = ?", (other_id,))
    names.remove(connection, [other_id])
    row = connection.one(
        "SELECT p.name, f.name, d.name FROM photos p JOIN directories d ON d.id = p.directory_id "
        "JOIN folders f ON f.id = d.folder_id WHERE p.id = ?",
        (photo_id,),
    )
    names.add(connection, [(photo_id, row[0], names.directory_text(row[1], row[2]))])


# ---- hard links


def hard_links(connection: Connection, folder_id: int) -> dict[tuple[bytes, bytes], str]:
    """File ids by directory and file name, of the names that are not a photo's own."""
    rows = connection.all(
        "SELECT d.path, l.file_name, p.file_id FROM hard_links l "
        "JOIN photos p ON p.id = l.photo_id JOIN directories d ON d.id = l.directory_id "
        "WHERE d.folder_id = ? AND p.live = 1",
        (folder_id,),
    )
    return {(directory, name): file_id for directory, name, file_id in rows}


class OtherName(NamedTuple):
    """A further name of a photo's file; `directory` is relative to the folder at `root`."""

    photo_id: int
    directory_id: int
    folder_id: int
    root: bytes
    directory: bytes
    file_name: bytes


def other_names(connection: Connection, photo_ids: Sequence[int]) -> list[OtherName]:
    """Hard links of photos in watched folders."""
    rows = connection.all(
        "SELECT l.photo_id, l.directory_id, f.id, f.path, d.path, l.file_name "
        "FROM json_each(?) w CROSS JOIN hard_links l ON l.photo_id = w.value "
        "JOIN directories d ON d.id = l.directory_id JOIN folders f ON f.id = d.folder_id "
        "WHERE f.removed_utc IS NULL ORDER BY l.directory_id, l.file_name",
        (json.dumps(list(photo_ids)),),
    )
    return [OtherName(*row) for row in rows]


def put_link(connection: Connection, photo_id: int, place: Place, file_name: bytes) -> None:
    """Note that a file is the file of a photo that has another name as well."""
    connection.execute(
        "INSERT OR REPLACE INTO hard_links (directory_id, file_name, photo_id) VALUES (?, ?, ?)",
        (place.directory_id, file_name, photo_id),
    )


def drop_link(connection: Connection, directory_id: int, file_name: bytes) -> None:
    """Forget a hard link, because it went away or became a photo's own name."""
    connection.execute(
        "DELETE FROM hard_links WHERE directory_id = ? AND file_name = ?", (directory_id, file_name)
    )
