"""Where a folder's root is: at its path, on its disk at another path, or away with its disk."""

import errno
import logging
import os
import threading
from typing import Final, NamedTuple

from core.catalog import disks, folders, places
from core.catalog.connection import Connection
from core.catalog.disks import Home
from core.errors import FolderError
from core.ingest import volumes
from core.ingest.selection import is_skipped
from core.ingest.volumes import Volume
from core.paths import display_name
from core.records import Folder

log = logging.getLogger(__name__)

_settling = threading.Lock()
_NO_RIGHT: Final = frozenset({errno.EACCES, errno.EPERM})


class Root(NamedTuple):
    """What there is at the path of a folder.

    Attributes:
        trouble: Why its photos cannot be reached, as a sentence; empty when they can.
        volume: That the path lies on, where there is something.
        device: Device number of the root.
        is_displaced: The folder's disk is not there; it may be mounted elsewhere.
    """

    trouble: str
    volume: Volume | None = None
    device: int = 0
    is_displaced: bool = False


class Settled(NamedTuple):
    """What `settle` did.

    Attributes:
        folder: As it is now.
        root: What is at its path now.
        moved: Ids of folders that follow their disks to other paths, this one and others.
        came_back, went: The folder was offline before, or is from now on.
    """

    folder: Folder
    root: Root
    moved: tuple[int, ...] = ()
    came_back: bool = False
    went: bool = False


def settle(connection: Connection, folder: Folder) -> Settled:
    """Follow a folder to where its disk is now, and note whether it can be reached.

    Any thread; one at a time, so that no older look overwrites a later one.
    """
    with _settling:
        return _settle(connection, folder)


def _settle(connection: Connection, folder: Folder) -> Settled:
    now = folders.get(connection, folder.id) or folder
    root = examine(connection, now)
    moved: tuple[int, ...] = ()
    if root.is_displaced:
        moved, trouble = _follow(connection, now)
        if moved:
            now = folders.get(connection, folder.id) or now
            root = examine(connection, now)
        elif trouble:
            root = root._replace(trouble=trouble)
    changed = folders.set_offline(
        connection, folder.id, offline=bool(root.trouble), message=root.trouble
    )
    now = folders.get(connection, folder.id) or now
    return Settled(now, root, moved, changed and not root.trouble, changed and bool(root.trouble))


def root_trouble(connection: Connection, folder: Folder) -> str:
    """Why a folder cannot be reached at its path, as a sentence; empty when it can."""
    return examine(connection, folder).trouble


def is_away(connection: Connection, folder_id: int) -> bool:
    """Whether a watched folder cannot be reached at its path, where a mount point may be left."""
    folder = folders.get(connection, folder_id)
    return folder is not None and bool(root_trouble(connection, folder))


def examine(connection: Connection, folder: Folder) -> Root:
    """Look at the path of a folder, and whether its own disk is there."""
    home = disks.home(connection, folder.id)
    try:
        device = os.stat(folder.path).st_dev  # noqa: PTH116 - bytes
        with os.scandir(folder.path) as entries:
            is_empty = not any(not is_skipped(entry.name) for entry in entries)
    except NotADirectoryError:
        return Root("There is a file in the place of the folder.", is_displaced=_has_id(home))
    except FileNotFoundError:
        return Root(_absence(home), is_displaced=_has_id(home))
    except OSError as error:
        reason = error.strerror or "unknown reason"
        may_be_elsewhere = error.errno not in _NO_RIGHT and _has_id(home)
        return Root(f"The folder cannot be read ({reason}).", is_displaced=may_be_elsewhere)
    volume = volumes.volume_of(folder.path)
    trouble = ""
    if not home.volume_id or not volume.id:
        trouble = _trouble_without_id(connection, folder, home, device, is_empty=is_empty)
    elif home.volume_id != volume.id:
        trouble = _absence(home) if is_empty else _other_disk(folder, home)
    return Root(trouble, volume, device, is_displaced=bool(trouble) and _has_id(home))


def _trouble_without_id(
    connection: Connection, folder: Folder, home: Home, device: int, *, is_empty: bool
) -> str:
    """What there is to go by without an id: what lies there, and the device number.

    That number changes when a disk is mounted anew, and another disk may get it.
    """
    if not folders.has_photos(connection, folder.id):
        return ""
    if _has_id(home):
        if is_empty:
            return _absence(home)
        is_alike = folders.holds_any(connection, folder.id, folder.path)
        return "" if is_alike else _other_disk(folder, home)
    if is_empty and home.device not in {"", str(device)}:
        return "The folder's disk is not mounted."  # its mount point was left behind
    return ""


def _has_id(home: Home) -> bool:
    return bool(home.volume_id)


def _disk(home: Home) -> str:
    return f"disk “{home.label}”" if home.label else "disk"


def _other_disk(folder: Folder, home: Home) -> str:
    return (
        f"Another disk is at {folder.name}; the folder's {_disk(home)} is not connected there. "
        "If the other disk holds its photos now, relocate the folder to the same place."
    )


def _absence(home: Home) -> str:
    """Why nothing is there: the disk is away, or the folder is on it no more."""
    if not home.volume_id:
        return "The folder is not there; its disk may be unplugged."
    shown = [v.path_at(home.volume_path) for v in volumes.mounted() if v.id == home.volume_id]
    if any(path is not None for path in shown):
        return (
            "The folder is not on its disk any more: it was moved, renamed or deleted. "
            "Relocate it to where it is now, or remove it."
        )
    return f"The folder's {_disk(home)} is not connected."


# ---- following a disk


def _follow(connection: Connection, folder: Folder) -> tuple[tuple[int, ...], str]:
    """Move a folder to where its disk is, and others out of its way to where theirs are.

    Returns:
        The ids of the folders that moved, or none and why, if the disk is there at all.
    """
    target, trouble = _target(disks.home(connection, folder.id), folder.path)
    if target is None:
        return (), trouble
    moves: dict[int, bytes] = {folder.id: target}
    for other in folders.list_folders(connection):
        if other.id == folder.id or not _overlap(other.path, target):
            continue
        if examine(connection, other).is_displaced:  # two disks changed places
            place, _ = _target(disks.home(connection, other.id), other.path)
            if place is not None:
                moves[other.id] = place
    try:
        disks.move_folders(connection, moves)
    except FolderError as error:
        home = disks.home(connection, folder.id)
        return (), (
            f"The folder's {_disk(home)} is connected at another place, but "
            f"{error.message} {error.hint}"
        )
    log.info("%d folders follow their disks", len(moves))
    return tuple(moves), ""


def _overlap(one: bytes, other: bytes) -> bool:
    return places.is_inside(one, other) or places.is_inside(other, one)


def _target(home: Home, path: bytes) -> tuple[bytes | None, str]:
    """Where a folder is now that is not at `path`; None, and perhaps why, when it is nowhere."""
    found: dict[bytes, str] = {}
    for volume in volumes.mounted():
        place = volume.path_at(home.volume_path) if volume.id == home.volume_id else None
        if place is None or place == path or not _is_readable(place):
            continue
        if volumes.volume_of(place).id == home.volume_id:  # no other disk lies on it there
            found[place] = volume.device
    if len(set(found.values())) > 1:
        places = " and ".join(sorted(display_name(place) for place in found))
        return None, (
            f"Two disks that pass for the folder's {_disk(home)} are connected: {places}. "
            "Disconnect the copy, or relocate the folder to the right one."
        )
    # Mounts of one disk show the same files.
    return (min(found, key=lambda place: (len(place), place)), "") if found else (None, "")


def _is_readable(path: bytes) -> bool:
    try:
        with os.scandir(path):
            return True
    except OSError:
        return False
