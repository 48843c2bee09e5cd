"""Disks that are mounted below a folder: which directories lie on one, and which went with it."""

import os
from collections.abc import Mapping

from core.catalog import disks
from core.catalog.connection import Connection
from core.catalog.taking_over import UNKNOWN_VOLUME
from core.ingest import volumes
from core.ingest.volumes import Volume
from core.paths import display_name, one_line
from core.records import Folder

_SEPARATOR = os.fsencode(os.sep)


class DisksBelow:
    """For one scan. A directory is named by its path relative to the folder.

    The photos of a directory whose disk is not there are kept as they are, and whatever lies in
    its place meanwhile is not looked at.
    """

    def __init__(
        self,
        connection: Connection,
        folder: Folder,
        volume: Volume,
        device: int,
        known: Mapping[bytes, int],
    ) -> None:
        """Prepare; `volume` and `device` are of the folder's root, `known` are its directories."""
        self._connection = connection
        self._folder = folder
        self._volume = volume
        self._device = device
        self._known = known
        self._is_new = not disks.home(connection, folder.id).device
        self._ids: dict[int, str] = {device: ""}
        self._present: dict[bytes, str] = {}
        self._back: set[int] = set()
        # Directories of a folder that was taken over tell the disk of that one.
        self._noted = disks.elsewhere(connection, folder.id)
        self.rows = {
            path: row._replace(volume_id="") if row.volume_id == volume.id else row
            for path, row in self._noted.items()
        }
        self.volumes: dict[bytes, str] = {}
        self.away: set[bytes] = set()

    def volume_id(self, directory: bytes) -> str:
        """Of the disk that a directory which was visited lies on; empty where it has none."""
        return self.volumes.get(directory) or self._volume.id

    def is_there(self, directory: bytes, absolute: bytes, device: int) -> bool:
        """Whether a directory lies on the disk that its photos lie on, or may from now on."""
        present = self._id_of(absolute, device)
        row = self.rows.get(directory)
        recorded = row.volume_id if row else ""
        if present != recorded and not self._is_taken_over(directory, absolute, recorded):
            self.away.add(directory)
            return False
        self.volumes[directory] = present
        self.away.discard(directory)
        if row is not None and row.offline:
            self._back.add(row.directory_id)
        return True

    def _is_taken_over(self, directory: bytes, absolute: bytes, recorded: str) -> bool:
        """Whether the photos of a directory are on another disk now, and no longer on theirs."""
        directory_id = self._known.get(directory)
        is_away = directory in self.rows and self.rows[directory].offline
        if directory_id is None or (self._is_new and not is_away):
            return True
        files = disks.live_sizes(self._connection, directory_id)
        if recorded in {"", UNKNOWN_VOLUME}:
            return not files or disks.holds_any(absolute, files)
        return all(disks.is_at(absolute, *file) for file in files)

    def still_there(self, directory: bytes, absolute: bytes, device: int) -> bool:
        """Whether a directory that lacks files is still on the disk that it was opened on."""
        if device == self._device:
            return True  # the folder itself is looked at again before anything is lost
        try:
            if os.stat(absolute).st_dev == device:  # noqa: PTH116 - bytes
                return True
        except OSError:
            pass
        self.away.add(directory)
        return False

    def is_kept(self, directory: bytes) -> bool:
        """Whether a known directory that was not visited went away with its disk."""
        if directory in self.away:
            return True
        row = self.rows.get(directory)
        if self._present_at(directory) == (row.volume_id if row else ""):
            if row is not None and row.offline:
                self._back.add(row.directory_id)
            return False
        self.away.add(directory)
        return True

    def _present_at(self, directory: bytes) -> str:
        """Id of the disk at the place of a directory, or of the nearest one above that exists."""
        found = self._present.get(directory)
        if found is None:
            absolute = os.path.join(self._folder.path, directory)  # noqa: PTH118 - bytes
            try:
                found = self._id_of(absolute, os.stat(absolute).st_dev)  # noqa: PTH116
            except OSError:
                above = directory.rpartition(_SEPARATOR)[0]
                found = self._present_at(above) if directory else ""
            self._present[directory] = found
        return found

    def _id_of(self, absolute: bytes, device: int) -> str:
        """Empty for the folder's own disk, and for one without an id."""
        found = self._ids.get(device)
        if found is None:
            found = volumes.volume_of(absolute).id
            # A subvolume has a device number of its own.
            found = "" if found == self._volume.id else found
            self._ids[device] = found
        return found

    def settle(self) -> bool:
        """Write what was found; returns whether a disk came back."""
        news = {
            path: volume_id
            for path, volume_id in self.volumes.items()
            if volume_id != (self._noted[path].volume_id if path in self._noted else "")
        }
        disks.set_directory_volumes(self._connection, self._folder.id, news)
        gone = [
            self._known[path]
            for path in self.away
            if path in self._known and not (path in self.rows and self.rows[path].offline)
        ]
        disks.set_directories_offline(self._connection, gone, offline=True)
        disks.set_directories_offline(self._connection, self._back, offline=False)
        return bool(self._back)

    def message(self) -> str:
        """Which disks are away, as a sentence; empty when none is."""
        tops = [
            path
            for path in sorted(self.away)
            if not any(path.startswith(other + _SEPARATOR) for other in self.away if other)
        ]
        return self._sentence(tops) if tops else ""

    def _sentence(self, tops: list[bytes]) -> str:
        named = ", ".join(one_line(display_name(path)) or self._folder.name for path in tops[:3])
        more = " and others" if len(tops) > 3 else ""
        return f"On a disk that is not connected, so kept as it was: {named}{more}."
