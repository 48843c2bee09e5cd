"""Photos: what is shown of each, and how many there are."""

import json
import os
from collections.abc import Sequence
from typing import Any

from core.catalog import failures, tags
from core.catalog.connection import BATCH_ROWS, Connection
from core.catalog.folders import covering
from core.catalog.places import absolute, displayed, relative
from core.catalog.views import view_ids as view_ids  # noqa: PLC0414 - asked for here by many
from core.records import (
    DirectoryCount,
    FolderId,
    Photo,
    PhotoDetails,
    PhotoFacts,
    PhotoId,
)


def directories(connection: Connection, folder_id: int) -> list[DirectoryCount]:
    """The directories of a folder that show photos, by path.

    `name` is the relative path for display, with as many parts as `path`; empty for the root.
    """
    rows = connection.all(
        "SELECT path, name, shown FROM directories WHERE folder_id = ? AND shown > 0 ORDER BY path",
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
    "EXISTS (SELECT 1 FROM embeddings e WHERE e.model_id = ? AND e.photo_id = p.id), "
    "coalesce(m.rating, 0), coalesce(m.favourite, 0), coalesce(m.rotation, 0), "
    "(SELECT count(*) FROM photos s WHERE s.lead_id = p.id), p.has_video "
    "OR EXISTS (SELECT 1 FROM photos s WHERE s.lead_id = p.id AND s.has_video = 1), p.clock_ms "
    "FROM photos p JOIN directories d ON d.id = p.directory_id "
    "JOIN folders f ON f.id = d.folder_id LEFT JOIN facts x ON x.photo_id = p.id "
    "LEFT JOIN marks m ON m.photo_id = p.id "
)


_LARGEST_ID = 2**63 - 1  # what SQLite can be asked for; people may type more


def rows(connection: Connection, ids: Sequence[int], model_id: int | None = None) -> list[Photo]:
    """Photos in the order asked; those that are neither live nor in the trash are left out.

    Args:
        connection: Any.
        ids: Photo ids, any number.
        model_id: The model that `embedded` speaks of; none gives False.
    """
    found: dict[int, Photo] = {}
    for start in range(0, len(ids), BATCH_ROWS):
        batch = [i for i in ids[start : start + BATCH_ROWS] if abs(i) <= _LARGEST_ID]
        marks = ", ".join("?" * len(batch))
        for row in connection.all(
            f"{_PHOTO} WHERE p.id IN ({marks}) AND (p.live = 1 OR p.trashed_utc IS NOT NULL)",
            [model_id, *batch],
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
    """Everything that the inspector shows; None when the photo is neither live nor in the trash."""
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
        "SELECT width_px, height_px, format, taken_utc, camera, lens, latitude, longitude, exif, "
        "zone_s FROM facts WHERE photo_id = ?",
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
        zone_s=row[9],
    )


def _photo(row: Any) -> Photo:
    return Photo(
        id=PhotoId(row[0]),
        folder_id=FolderId(row[1]),
        path=absolute(row[2], row[3], row[4]),
        name=row[5],
        directory=displayed(row[6], row[7]),
        size_bytes=row[8],
        mtime_ns=row[9],
        taken_utc=row[10],
        width_px=row[11],
        height_px=row[12],
        format=row[13],
        offline=bool(row[14]),
        embedded=bool(row[15]),
        rating=row[16],
        favourite=bool(row[17]),
        rotation=row[18],
        stacked=row[19],
        has_video=bool(row[20]),
        sort_utc=row[21] / 1000,
    )
