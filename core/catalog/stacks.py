"""Stacks: several files that views list as one photo, and films that lie beside photos.

Which files those are, `core.ingest.stacking` decides.
"""

# ruff: noqa: S608 - statements are put together from fixed parts, values are bound

import json
import os
from collections.abc import Collection, Sequence
from typing import Final

from core.catalog.connection import BATCH_ROWS, Connection, writing
from core.paths import display_name

FILM_SUFFIXES: Final = frozenset({b".mov", b".mp4"})
"""Of the short films that phones put beside a photo."""
_ALL_UNSTACKED: Final = (
    "INSERT OR IGNORE INTO unstacked SELECT id FROM directories WHERE photos > 0"
)


def members(connection: Connection, photo_id: int) -> list[int]:
    """Ids of all files that are shown as one photo, the one that leads first.

    Args:
        connection: Any.
        photo_id: The one that leads, or another one.
    """
    row = connection.one("SELECT coalesce(lead_id, id) FROM photos WHERE id = ?", (photo_id,))
    if row is None:
        return []
    rows = connection.all(
        "SELECT id FROM photos INDEXED BY photos_lead WHERE lead_id = ? "
        "ORDER BY name COLLATE NOCASE, id",
        row,
    )
    return [row[0], *(found for (found,) in rows)]


def leads(connection: Connection, photo_ids: Sequence[int]) -> dict[int, int]:
    """Of those of these photos that are stacked under another one: that one."""
    found: dict[int, int] = {}
    for start in range(0, len(photo_ids), BATCH_ROWS):
        batch = photo_ids[start : start + BATCH_ROWS]
        marks = ", ".join("?" * len(batch))
        found.update(
            connection.all(
                "SELECT id, lead_id FROM photos NOT INDEXED "
                f"WHERE id IN ({marks}) AND lead_id IS NOT NULL",
                list(batch),
            )
        )
    return found


def below(connection: Connection, photo_ids: Sequence[int]) -> list[int]:
    """Ids of all files that are stacked under one of these photos."""
    wanted = json.dumps(list(photo_ids))
    rows = connection.all(
        "SELECT id FROM photos INDEXED BY photos_lead "
        "WHERE lead_id IN (SELECT value FROM json_each(?))",
        (wanted,),
    )
    return [row[0] for row in rows]


def unsettle(connection: Connection) -> None:
    """Note that every directory is to be looked at again."""
    with writing(connection):
        connection.execute(_ALL_UNSTACKED)


# ---- films beside photos


def film_stem(file_name: bytes) -> str:
    """What a film and its photo are both called."""
    return os.path.splitext(display_name(file_name).casefold())[0]  # noqa: PTH122


_LISTED: Final = (
    "(live AND lead_id IS NULL AND NOT EXISTS "
    "(SELECT 1 FROM marks m WHERE m.photo_id = photos.id AND m.hidden = 1))"
)
_ASTRAY: Final = (
    "lead_id IS NOT NULL AND (live = 0 OR NOT EXISTS "
    "(SELECT 1 FROM photos p WHERE p.id = photos.lead_id AND p.live = 1))"
)
_MISCOUNTED: Final = (
    "shown != (SELECT count(*) FROM photos p INDEXED BY photos_directory "
    "WHERE p.directory_id = directories.id AND p.live = 1 AND p.shown = 1)"
)


def count_wrong(connection: Connection) -> int:
    """Photos that views list or leave out wrongly, and directories whose number is wrong.

    None as long as all is well. Reads every photo: some seconds for a million.
    """
    row = connection.one(
        f"SELECT (SELECT count(*) FROM photos WHERE shown != {_LISTED}) "
        f"+ (SELECT count(*) FROM photos INDEXED BY photos_lead WHERE {_ASTRAY}) "
        f"+ (SELECT count(*) FROM directories WHERE {_MISCOUNTED})"
    )
    return int(row[0])


def count_anew(connection: Connection) -> None:
    """Say anew which photos views list, after rows were copied without triggers.

    A stack may have lost the file that leads; every directory is looked at again.
    """
    connection.execute(f"UPDATE photos SET lead_id = NULL WHERE {_ASTRAY}")
    connection.execute(f"UPDATE photos SET shown = {_LISTED} WHERE shown != {_LISTED}")
    connection.execute(
        "UPDATE directories SET shown = (SELECT count(*) FROM photos p "
        "WHERE p.directory_id = directories.id AND p.shown = 1)"
    )
    connection.execute(_ALL_UNSTACKED)


def filmed(connection: Connection, folder_id: int) -> set[bytes]:
    """Directories of a folder, relative, in which photos have films beside them."""
    rows = connection.all(
        "SELECT DISTINCT d.path FROM photos p INDEXED BY photos_film "
        "CROSS JOIN directories d ON d.id = p.directory_id "
        "WHERE p.has_video = 1 AND d.folder_id = ?",
        (folder_id,),
    )
    return {path for (path,) in rows}


def note_films(connection: Connection, directory_id: int, stems: Collection[str]) -> None:
    """Note which photos of a directory have a film of one of these names beside them.

    Args:
        connection: The engine's, in no transaction.
        directory_id: Which directory.
        stems: All films in it, as `film_stem` gives them.
    """
    marked = {
        row[0]
        for row in connection.all(
            "SELECT id FROM photos INDEXED BY photos_film WHERE directory_id = ? AND has_video = 1",
            (directory_id,),
        )
    }
    if not marked and not stems:
        return
    rows = connection.all(
        "SELECT id, name FROM photos INDEXED BY photos_directory "
        "WHERE directory_id = ? AND live = 1",
        (directory_id,),
    )
    beside = {photo_id for photo_id, name in rows if film_stem(os.fsencode(name)) in stems}
    differing = [(photo_id in beside, photo_id) for photo_id in sorted(marked ^ beside)]
    for start in range(0, len(differing), BATCH_ROWS):
        with writing(connection):
            connection.executemany(
                "UPDATE photos SET has_video = ? WHERE id = ?",
                differing[start : start + BATCH_ROWS],
            )
