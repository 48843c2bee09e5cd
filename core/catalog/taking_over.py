"""What a folder that is added takes over: what was known below it, and what was left out there."""

# ruff: noqa: S608 - statements are put together from fixed parts, values are bound

import os
from collections.abc import Sequence
from typing import Final

from core.catalog import exclusions, jobs, journal, names
from core.catalog.connection import BATCH_ROWS, Connection, writing
from core.catalog.places import absolute, below_condition, is_inside, relative
from core.paths import display_name

UNKNOWN_VOLUME: Final = "unknown"
"""Stands for the id of a disk that has none, and was away when its folder was taken over."""

_SEPARATOR = os.fsencode(os.sep)


def inherit_exclusions(connection: Connection, folder_id: int, path: bytes) -> None:
    """What the user left out of a folder that was removed stays left out of one inside it."""
    for other_id, other_path in connection.all(
        "SELECT id, path FROM folders WHERE removed_utc IS NOT NULL AND id != ?", (folder_id,)
    ):
        if is_inside(path, other_path):
            exclusions.copy_within(connection, other_id, folder_id, relative(path, other_path))


def take_over(connection: Connection, folder_id: int, path: bytes) -> None:
    """Move every directory below `path` that another folder knows to this folder."""
    others = connection.all("SELECT id, path, removed_utc FROM folders WHERE id != ?", (folder_id,))
    for other_id, other_path, removed_utc in others:
        if is_inside(other_path, path):
            below, prefix = b"", relative(other_path, path)
        elif removed_utc is not None and is_inside(path, other_path):
            below, prefix = relative(path, other_path), b""
        else:
            continue
        _move_directories(connection, (other_id, below), (folder_id, prefix))
        if is_inside(other_path, path):
            with writing(connection):
                exclusions.hand_over(connection, other_id, folder_id, prefix)
                journal.hand_over(connection, other_id, folder_id, prefix)
                connection.execute("DELETE FROM folders WHERE id = ?", (other_id,))
        else:
            with writing(connection):
                journal.hand_down(connection, other_id, folder_id, below)


def _move_directories(
    connection: Connection, source: tuple[int, bytes], target: tuple[int, bytes]
) -> None:
    """Give the directories of (folder, below) to (folder, prefix), a batch at a time."""
    source_id, below = source
    target_id, prefix = target
    condition, parameters = below_condition(below)
    volume_id = connection.one("SELECT volume_id FROM folders WHERE id = ?", (source_id,))[0]
    is_away = _is_away(connection, source_id, condition, parameters)
    if is_away:
        volume_id = volume_id or UNKNOWN_VOLUME
    while True:
        moved = []
        with writing(connection):
            rows = connection.all(
                "SELECT d.id, d.path FROM directories d "
                f"WHERE d.folder_id = ? AND {condition} LIMIT ?",
                [source_id, *parameters, BATCH_ROWS],
            )
            for directory_id, relative in rows:
                rest = relative[len(below) :].lstrip(_SEPARATOR) if below else relative
                path = _SEPARATOR.join(part for part in (prefix, rest) if part)
                # The disk of the one folder may not be that of the other.
                connection.execute(
                    "UPDATE directories SET folder_id = ?, path = ?, name = ?, volume_id = "
                    "CASE volume_id WHEN '' THEN ?4 ELSE volume_id END, "
                    "offline = offline OR (?5 AND volume_id IN ('', ?4)) WHERE id = ?6",
                    (target_id, path, display_name(path), volume_id, is_away, directory_id),
                )
                moved.append(directory_id)
            if moved:
                exclusions.unsettle(connection)
        if not moved:
            return
        for directory_id in moved:
            if is_away:
                jobs.drop_in_directory(connection, directory_id)
            names.reindex_directory(connection, directory_id)


def _is_away(
    connection: Connection, folder_id: int, condition: str, parameters: Sequence[bytes]
) -> bool:
    """Whether a folder has photos in such directories, and none of their files is there."""
    rows = connection.all(
        "SELECT f.path, d.path, p.file_name FROM folders f "
        "JOIN directories d ON d.folder_id = f.id "
        "JOIN photos p ON p.directory_id = d.id WHERE f.id = ? AND p.missing_since_utc IS NULL "
        "AND (p.live = 1 OR (f.removed_utc IS NOT NULL AND p.excluded = 0)) "
        f"AND {condition} ORDER BY p.id DESC LIMIT ?",
        [folder_id, *parameters, BATCH_ROWS],
    )
    return bool(rows) and not any(os.path.lexists(absolute(*row)) for row in rows)
