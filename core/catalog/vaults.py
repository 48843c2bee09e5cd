"""Where quarantines may be, and what the catalog knows to be in them."""

import os
from collections.abc import Sequence
from typing import Final

from core.catalog import journal
from core.catalog.connection import Connection
from core.catalog.places import absolute

_SEPARATOR: Final = os.fsencode(os.sep)


def roots(connection: Connection) -> list[bytes]:
    """Absolute paths of the watched folders that are there."""
    sql = "SELECT path FROM folders WHERE removed_utc IS NULL AND NOT offline ORDER BY path"
    return [path for (path,) in connection.all(sql)]


def directories(connection: Connection, root: bytes, *, elsewhere: bool = False) -> list[bytes]:
    """Absolute paths of the directories of a folder that photos were found in, and are there.

    `elsewhere`: only those on other disks than the folder.
    """
    rows = connection.all(
        "SELECT d.path FROM folders f CROSS JOIN directories d ON d.folder_id = f.id "
        "WHERE f.path = ? AND NOT d.offline AND NOT (? AND d.volume_id = '')",
        (root, elsewhere),
    )
    return [absolute(root, b"", path) for (path,) in rows]


def known_below(connection: Connection, vault: bytes) -> set[bytes]:
    """Absolute paths of what is known to be in a quarantine."""
    folder_id, below = journal.spots(connection).spot(vault)
    rows = connection.all(
        "SELECT path FROM quarantine WHERE folder_id IS ? AND substr(path, 1, ?) = ?",
        (folder_id, len(below) + 1, below + _SEPARATOR),
    )
    top = vault[: len(vault) - len(below)]
    # What lies in one folder and was in another one, or in none, has an absolute path.
    others = connection.all("SELECT path FROM quarantine WHERE folder_id IS NULL")
    return {top + path for (path,) in rows} | {path for (path,) in others}


def spare_shared(connection: Connection, photo_ids: Sequence[int]) -> set[int]:
    """Let what goes with two photos that were put there together stay with the one that stays.

    Within the caller's transaction.

    Args:
        connection: The engine's.
        photo_ids: The photos that are about to be deleted.

    Returns:
        Ids of what stays, as `quarantine.kept_ids` gives them.
    """
    going = set(photo_ids)
    staying = {
        (folder_id, os.path.splitext(path)[0]): photo_id  # noqa: PTH122 - bytes
        for photo_id, folder_id, path in connection.all(
            "SELECT photo_id, folder_id, path FROM quarantine "
            "WHERE part = 'own' AND photo_id IS NOT NULL AND deleting = 0"
        )
        if photo_id not in going
    }
    spared: set[int] = set()
    for kept_id, photo_id, folder_id, path in connection.all(
        "SELECT id, photo_id, folder_id, path FROM quarantine WHERE part = 'companion'"
    ):
        heir = staying.get((folder_id, os.path.splitext(path)[0]))  # noqa: PTH122 - bytes
        if photo_id in going and heir is not None:
            spared.add(kept_id)
            connection.execute("UPDATE quarantine SET photo_id = ? WHERE id = ?", (heir, kept_id))
            connection.execute(  # the step that put it there still takes it back
                "UPDATE file_moves SET photo_id = ? WHERE photo_id = ? AND part = 'companion' "
                "AND target_folder IS ? AND target = ?",
                (heir, photo_id, folder_id, path),
            )
    return spared


def photo_beside(connection: Connection, path: bytes) -> int | None:
    """The photo of the trash that a file in the quarantine goes with, by its absolute path."""
    stem = os.path.splitext(path)[0]  # noqa: PTH122 - bytes
    folder_id, below = journal.spots(connection).spot(stem)
    row = connection.one(
        "SELECT photo_id FROM quarantine WHERE folder_id IS ?1 AND part = 'own' "
        "AND (path = ?2 OR (substr(path, 1, length(?2) + 1) = CAST(?2 || '.' AS BLOB) "
        "AND instr(substr(path, length(?2) + 2), CAST('.' AS BLOB)) = 0)) ORDER BY id LIMIT 1",
        (folder_id, below),
    )
    return None if row is None else row[0]
