"""On which disks folders and their directories lie, and where folders move with their disk."""

import os
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from core.catalog import jobs, names
from core.catalog.connection import BATCH_ROWS, Connection, writing
from core.catalog.places import is_inside
from core.errors import FolderError
from core.paths import display_name


class Home(NamedTuple):
    """Where a folder was at its last complete scan.

    Attributes:
        device: Device number of its root; empty before the first scan and after a move.
        volume_id: Of its file system; empty where it has none.
        label: Name of the disk for display.
        volume_path: Relative to the root of the file system.
    """

    device: str
    volume_id: str
    label: str
    volume_path: bytes


class Elsewhere(NamedTuple):
    """A directory that is not, or was not, on the disk of its folder.

    Attributes:
        volume_id: Of the disk that it lies on; empty for that of the folder.
        offline: That disk is not there.
    """

    directory_id: int
    volume_id: str
    offline: int


def home(connection: Connection, folder_id: int) -> Home:
    """Where a folder was at its last complete scan."""
    row = connection.one(
        "SELECT volume, volume_id, volume_label, volume_path FROM folders WHERE id = ?",
        (folder_id,),
    )
    return Home("", "", "", b"") if row is None else Home(*row)


def set_home(connection: Connection, folder_id: int, found: Home) -> None:
    """Note on which disk a folder lies, and where on it; its device is noted with the scan.

    A disk that tells its id no longer keeps the one that is known.
    """
    if not found.volume_id or found[1:] == home(connection, folder_id)[1:]:
        return
    with writing(connection):
        connection.execute(
            "UPDATE folders SET volume_id = ?, volume_label = ?, volume_path = ? WHERE id = ?",
            (found.volume_id, found.label, found.volume_path, folder_id),
        )


def move_folders(connection: Connection, moves: Mapping[int, bytes]) -> None:
    """Give folders the paths where their disks are now; their photos keep everything.

    Several are moved at once, so that two disks can change places.

    Raises:
        FolderError: A new place overlaps with another folder, watched or removed. Nothing is
            changed then.
    """
    with writing(connection):
        for folder_id, path in connection.all("SELECT id, path FROM folders"):
            place = moves.get(folder_id, path)
            for moved_id, new in moves.items():
                if moved_id != folder_id and (is_inside(new, place) or is_inside(place, new)):
                    raise FolderError(
                        f"{display_name(new)} overlaps with {display_name(place)}, which the "
                        "library knows already.",
                        "Remove one of them.",
                    )
        for folder_id in moves:  # out of each other's way: no two folders have one path
            connection.execute(
                "UPDATE folders SET path = CAST('moving ' || id AS BLOB) WHERE id = ?", (folder_id,)
            )
        for folder_id, path in moves.items():
            connection.execute(
                "UPDATE folders SET path = ?, name = ? WHERE id = ?",
                (path, display_name(path), folder_id),
            )
    for folder_id in moves:
        for (directory_id,) in connection.all(
            "SELECT id FROM directories WHERE folder_id = ? AND photos > 0", (folder_id,)
        ):
            names.reindex_directory(connection, directory_id)


# ---- disks that are mounted below a folder


def elsewhere(connection: Connection, folder_id: int) -> dict[bytes, Elsewhere]:
    """The directories of a folder that are on another disk or away, by relative path."""
    rows = connection.all(
        "SELECT path, id, volume_id, offline FROM directories "
        "WHERE folder_id = ? AND (volume_id != '' OR offline = 1)",
        (folder_id,),
    )
    return {path: Elsewhere(*row) for path, *row in rows}


def set_directory_volumes(
    connection: Connection, folder_id: int, volumes: Mapping[bytes, str]
) -> None:
    """Note on which disks directories lie; those without a row have no photos."""
    rows = [(volume_id, folder_id, path) for path, volume_id in volumes.items()]
    for start in range(0, len(rows), BATCH_ROWS):
        with writing(connection):
            connection.executemany(
                "UPDATE directories SET volume_id = ? WHERE folder_id = ? AND path = ?",
                rows[start : start + BATCH_ROWS],
            )


def write_directory_volume(connection: Connection, directory_id: int, volume_id: str) -> None:
    """Note on which disk a directory lies, within the caller's transaction."""
    connection.execute(
        "UPDATE directories SET volume_id = ?1 WHERE id = ?2 AND volume_id != ?1",
        (volume_id, directory_id),
    )


def set_directories_offline(
    connection: Connection, directory_ids: Collection[int], *, offline: bool
) -> None:
    """Note that the disk of directories went or came; as with folders, jobs go, and come back."""
    for directory_id in directory_ids:
        with writing(connection):
            connection.execute(
                "UPDATE directories SET offline = ? WHERE id = ?", (offline, directory_id)
            )
            if not offline:
                _forgive_gone(connection, directory_id)
        if offline:
            jobs.drop_in_directory(connection, directory_id)


def _forgive_gone(connection: Connection, directory_id: int) -> None:
    connection.execute(
        "DELETE FROM failures WHERE reason = 'gone' AND photo_id IN "
        "(SELECT id FROM photos WHERE directory_id = ?)",
        (directory_id,),
    )


def live_sizes(connection: Connection, directory_id: int) -> list[tuple[bytes, int]]:
    """File names and sizes in bytes of a directory's live photos."""
    return connection.all(
        "SELECT file_name, size_bytes FROM photos WHERE directory_id = ? AND live = 1",
        (directory_id,),
    )


def holds_any(path: bytes, files: Sequence[tuple[bytes, int]]) -> bool:
    """Whether a directory holds one of these files, by name and size."""
    return any(is_at(path, *file) for file in files)


def is_at(path: bytes, file_name: bytes, size_bytes: int) -> bool:
    """Whether a directory holds a file of this name and size."""
    try:
        found = os.stat(os.path.join(path, file_name))  # noqa: PTH116, PTH118 - bytes
    except OSError:
        return False
    return found.st_size == size_bytes
