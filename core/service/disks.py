"""Disks that come and go while the engine runs: folders are greyed and come back at once.

Here alone mounts are noticed. A folder that they concern is settled at once: greyed, lit, or moved
to where its disk is. If it is there, the watcher watches it anew and tells it as a whole, as it
does with any folder that it lost sight of; `is_there` looks at what was told, and it is compared
once.
"""

import logging
import os
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from core.catalog import disks, folders
from core.catalog.connection import Connection, engine_connection
from core.catalog.places import is_inside, relative
from core.errors import CoreError
from core.events import FoldersChanged, Notice
from core.ingest import roots
from core.ingest.differences import ScanResult
from core.ingest.mounts import MountWatcher
from core.ingest.selection import is_skipped
from core.ingest.volumes import Volume
from core.records import Folder, FolderId

if TYPE_CHECKING:
    from core.service.engine import Engine

log = logging.getLogger(__name__)

_SEPARATOR = os.fsencode(os.sep)


class Disks:
    """Compares the folders concerned when a mount changes, and says what became of them."""

    def __init__(self, engine: "Engine") -> None:
        """Prepare; the engine is not used before `start`."""
        self._engine = engine
        self._watcher = MountWatcher(self._changed)

    def start(self) -> None:
        """Notice mounts from now on, on a thread of its own."""
        self._watcher.start()

    def close(self) -> None:
        """End the thread."""
        self._watcher.close()

    def scanned(self, before: Folder, result: ScanResult, catalog: Connection) -> None:
        """A scan ended, on the scanner's thread; it may have found that a disk came or went."""
        if result.went_away:
            self._tell_gone(folders.get(catalog, before.id))
        if result.relocated:
            self._follow(catalog, result.relocated, scanned=before.id)

    def _changed(self, mounts: Sequence[Volume]) -> None:
        """Mounts came or went. Folders are greyed here, for the scanner may be busy or resting."""
        noticed = time.monotonic()
        try:
            with engine_connection(self._engine.library) as catalog:
                for folder in folders.list_folders(catalog):
                    if self._engine.is_stopping():
                        return
                    if self._concerns(catalog, folder, mounts):
                        self._look(catalog, folder, noticed)
        except CoreError as error:  # the folders are compared from time to time anyway
            log.warning("disks are not compared this time: %s", error)

    def _concerns(self, catalog: Connection, folder: Folder, mounts: Sequence[Volume]) -> bool:
        if folder.offline:
            return True
        known = {row.volume_id for row in disks.elsewhere(catalog, folder.id).values()}
        return any(
            is_inside(folder.path, mount.mount_point)
            or _is_seen_below(folder.path, mount.mount_point)
            or (mount.id and mount.id in known)
            for mount in mounts
        )

    def is_there(self, folder_id: int) -> bool:
        """Whether a folder that was told as a whole is to be compared where it was.

        Else it is greyed by now, or scanned where it is. Any thread.
        """
        try:
            with engine_connection(self._engine.library) as catalog:
                folder = folders.get(catalog, folder_id)
                if folder is None:
                    return False  # removed meanwhile
                settled = self._settle(catalog, folder)
        except CoreError as error:
            log.warning("folder %d is not looked at this time: %s", folder_id, error)
            return True  # the scan says what is wrong
        return not settled.root.trouble and not settled.moved

    def _look(self, catalog: Connection, folder: Folder, noticed: float) -> None:
        settled = self._settle(catalog, folder)
        if settled.root.trouble or settled.moved:
            return
        # Also for a disk below the folder: a mount hides what was watched in its place.
        if not self._engine.watching.look(settled.folder, noticed):
            self._engine.scanner.request([folder.id])

    def _settle(self, catalog: Connection, folder: Folder) -> roots.Settled:
        """Note where a folder is now, and say what became of it; nothing is compared."""
        settled = roots.settle(catalog, folder)
        if settled.went:
            self._tell_gone(settled.folder, settled.root.trouble)
        if settled.moved:
            self._follow(catalog, settled.moved)
        if settled.came_back:
            self._engine.models.reconcile()
        now = settled.folder
        if settled.moved or (now.offline, now.message) != (folder.offline, folder.message):
            self._tell()
        return settled

    def _follow(self, catalog: Connection, moved: Sequence[int], scanned: int = 0) -> None:
        """Watch folders in their new places, scan them, and say where they are."""
        for folder_id in moved:
            folder = folders.get(catalog, folder_id)
            if folder is None:
                continue
            disk = f"The disk “{folder.volume}”" if folder.volume else "A disk"
            self._say(f"{disk} is connected again: its photos are at {folder.name} now.")
            self._engine.watch(folder)
            if folder_id != scanned:
                self._engine.scanner.request([FolderId(folder_id)])
        self._engine.models.reconcile()
        self._tell()

    def _tell_gone(self, folder: Folder | None, trouble: str = "") -> None:
        if folder is not None:
            self._say(
                f"{folder.name}: {trouble or folder.message}",
                "Its photos stay in the library and can be searched.",
            )

    def _say(self, message: str, hint: str = "") -> None:
        self._engine.server.tell(Notice("info", message, hint))

    def _tell(self) -> None:
        self._engine.board.stale()
        self._engine.server.tell(FoldersChanged())
        self._engine.announcer.photos_changed(listed=True)
        self._engine.announcer.status_changed()


def _is_seen_below(folder: bytes, mount_point: bytes) -> bool:
    """Whether a scan of a folder looks into a place; programs mount much in hidden ones."""
    if not is_inside(mount_point, folder):
        return False
    return not any(is_skipped(part) for part in relative(mount_point, folder).split(_SEPARATOR))
