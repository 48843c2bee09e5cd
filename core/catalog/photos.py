"""Photos: what a view lists, and what is shown of each."""

# ruff: noqa: S608 - statements are put together from fixed parts, values are bound

import json
import os
from array import array
from collections.abc import Sequence
from typing import Any

from core.catalog import failures, tags
from core.catalog.connection import BATCH_ROWS, Connection
from core.catalog.folders import absolute, below_condition, covering, relative
from core.records import (
    DirectoryCount,
    FolderId,
    Photo,
    PhotoDetails,
    PhotoFacts,
    PhotoId,
    PhotoView,
)


def view_ids(connection: Connection, view: PhotoView) -> "array[int]":
    """Ids (typecode `q`) of the live photos of a view, in its order.

    Cost: about 0.4 s for a million photos; every statement is answered by an index alone.
    """
    if view.order == "path":
        return _ids_by_path(connection, view)
    by_name = view.order == "name"
    order = {
        "newest": "p.sort_ns DESC, p.id DESC",
        "oldest": "p.sort_ns, p.id",
        "name": "p.name COLLATE NOCASE, p.id",
    }[view.order]
    index = "photos_name" if by_name else "photos_newest"
    if view.folder_id is None:
        return _ids(
            connection,
            f"SELECT p.id FROM photos p INDEXED BY {index} WHERE p.live = 1 ORDER BY {order}",
        )
    condition, below = below_condition(view.directory)
    parameters = [view.folder_id, *below]
    inside, everywhere = _counts(connection, condition, parameters)
    chosen = f"SELECT d.id FROM directories d WHERE d.folder_id = ? AND {condition}"
    if inside * 4 > everywhere:
        # Most photos are wanted: walk the order and leave out the others.
        return _ids(
            connection,
            f"SELECT p.id FROM photos p INDEXED BY {index} WHERE p.live = 1 "
            f"AND +p.directory_id IN ({chosen}) ORDER BY {order}",
            parameters,
        )
    return _ids(
        connection,
        "SELECT p.id FROM photos p INDEXED BY photos_directory WHERE p.live = 1 "
        f"AND p.directory_id IN ({chosen}) ORDER BY {order}",
        parameters,
    )


def _ids(connection: Connection, sql: str, parameters: Sequence[object] = ()) -> "array[int]":
    return array("q", [row[0] for row in connection.all(sql, parameters)])


def _counts(
    connection: Connection, condition: str, parameters: Sequence[object]
) -> tuple[int, int]:
    inside, everywhere = connection.one(
        "SELECT (SELECT coalesce(sum(d.photos), 0) FROM directories d "
        f"WHERE d.folder_id = ? AND {condition}), "
        "(SELECT coalesce(sum(photos), 0) FROM directories)",
        parameters,
    )
    return int(inside), int(everywhere)


def _ids_by_path(connection: Connection, view: PhotoView) -> "array[int]":
    condition, below = below_condition(view.directory)
    parameters: list[object] = []
    chosen = "1"
    if view.folder_id is not None:
        chosen = f"d.folder_id = ? AND {condition}"
        parameters = [view.folder_id, *below]
    rows = connection.all(
        "SELECT f.path, d.path, d.id FROM directories d JOIN folders f ON f.id = d.folder_id "
        f"WHERE d.photos > 0 AND {chosen}",
        parameters,
    )
    found = array("q")
    for _, _, directory_id in sorted(rows, key=_path_parts):
        found.extend(
            _ids(
                connection,
                "SELECT id FROM photos INDEXED BY photos_directory "
                "WHERE directory_id = ? AND live = 1 ORDER BY name COLLATE NOCASE, id",
                (directory_id,),
            )
        )
    return found


def _path_parts(row: tuple[bytes, bytes, int]) -> list[bytes]:
    # Part by part, so that "a b" does not come between "a" and "a/c".
    return absolute(row[0], row[1], b"").replace(b"\\", b"/").split(b"/")


def directories(connection: Connection, folder_id: int) -> list[DirectoryCount]:
    """The directories of a folder that hold live photos, by path.

    `name` is the relative path for display, with as many parts as `path`; empty for the root.
    """
    rows = connection.all(
        "SELECT path, name, photos FROM directories WHERE folder_id = ? AND photos > 0 "
        "ORDER BY path",
        (folder_id,),
    )
    return [DirectoryCount(FolderId(folder_id), path, name, count) for path, name, count in rows]


def count_live(connection: Connection) -> int:
    """Number of live photos."""
    return int(connection.one("SELECT coalesce(sum(photos), 0) FROM directories")[0])


def count_excluded(connection: Connection) -> int:
    """Number of photos that exclusions leave out."""
    row = connection.one(
        "SELECT count(*) FROM photos INDEXED BY photos_excluded WHERE excluded = 1"
    )
    return int(row[0])


def count_missing(connection: Connection) -> int:
    """Number of photos whose file went away while their folder was there.

    Those that the user left out or has forgotten do not count, nor those of removed folders.
    """
    row = connection.one(
        "SELECT count(*) FROM photos p INDEXED BY photos_missed "
        "CROSS JOIN directories d ON d.id = p.directory_id "
        "CROSS JOIN folders f ON f.id = d.folder_id WHERE p.missing_since_utc IS NOT NULL "
        "AND p.purged_utc IS NULL AND p.excluded = 0 AND f.removed_utc IS NULL"
    )
    return int(row[0])


_PHOTO = (
    "SELECT p.id, d.folder_id, f.path, d.path, p.file_name, p.name, f.name, d.name, p.size_bytes, "
    "p.mtime_ns, x.taken_utc, coalesce(x.width_px, 0), coalesce(x.height_px, 0), "
    "coalesce(x.format, ''), f.offline OR d.offline, "
    "EXISTS (SELECT 1 FROM embeddings e WHERE e.model_id = ? AND e.photo_id = p.id) "
    "FROM photos p JOIN directories d ON d.id = p.directory_id "
    "JOIN folders f ON f.id = d.folder_id LEFT JOIN facts x ON x.photo_id = p.id "
)


def rows(connection: Connection, ids: Sequence[int], model_id: int | None = None) -> list[Photo]:
    """Photos in the order asked; ids that are unknown or no longer live are left out.

    Args:
        connection: Any.
        ids: Photo ids, any number.
        model_id: The model that `embedded` speaks of; none gives False.
    """
    found: dict[int, Photo] = {}
    for start in range(0, len(ids), BATCH_ROWS):
        batch = list(ids[start : start + BATCH_ROWS])
        marks = ", ".join("?" * len(batch))
        for row in connection.all(
            f"{_PHOTO} WHERE p.id IN ({marks}) AND p.live = 1", [model_id, *batch]
        ):
            found[row[0]] = _photo(row)
    return [found[photo_id] for photo_id in ids if photo_id in found]


def by_path(connection: Connection, path: bytes, model_id: int | None = None) -> Photo | None:
    """The live photo at an absolute path, or None."""
    directory, file_name = os.path.split(path)
    folder = covering(connection, directory)
    if folder is None:
        # Folders are kept resolved; the path may lead through a link.
        directory = os.path.realpath(directory)
        folder = covering(connection, directory)
    if folder is None:
        return None
    row = connection.one(
        f"{_PHOTO} WHERE d.folder_id = ? AND d.path = ? AND p.file_name = ? AND p.live = 1",
        (model_id, folder.id, relative(directory, folder.path), file_name),
    )
    return None if row is None else _photo(row)


def details(
    connection: Connection, photo_id: int, model_id: int | None = None
) -> PhotoDetails | None:
    """Everything that the inspector shows, or None when the photo is not live."""
    found = rows(connection, [photo_id], model_id)
    if not found:
        return None
    return PhotoDetails(
        photo=found[0],
        facts=facts(connection, photo_id),
        tags=tuple(tags.names_of(connection, photo_id)),
        failure=failures.get(connection, photo_id),
    )


def facts(connection: Connection, photo_id: int) -> PhotoFacts | None:
    """What decoding found out about a photo, or None before that."""
    row = connection.one(
        "SELECT width_px, height_px, format, taken_utc, camera, lens, latitude, longitude, exif "
        "FROM facts WHERE photo_id = ?",
        (photo_id,),
    )
    if row is None:
        return None
    exif = tuple((str(label), str(value)) for label, value in json.loads(row[8]))
    width_px, height_px, kind, taken_utc, camera, lens, latitude, longitude = row[:8]
    return PhotoFacts(
        width_px=width_px,
        height_px=height_px,
        format=kind,
        taken_utc=taken_utc,
        camera=camera,
        lens=lens,
        latitude=latitude,
        longitude=longitude,
        exif=exif,
    )


def _photo(row: Any) -> Photo:
    folder_name, directory_name = row[6], row[7]
    return Photo(
        id=PhotoId(row[0]),
        folder_id=FolderId(row[1]),
        path=absolute(row[2], row[3], row[4]),
        name=row[5],
        directory=os.path.join(folder_name, directory_name)  # noqa: PTH118 - for display
        if directory_name
        else folder_name,
        size_bytes=row[8],
        mtime_ns=row[9],
        taken_utc=row[10],
        width_px=row[11],
        height_px=row[12],
        format=row[13],
        offline=bool(row[14]),
        embedded=bool(row[15]),
    )
