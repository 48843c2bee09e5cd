"""What a scan found to differ, written to the catalog a batch at a time."""

import os
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import Final

from core.catalog import files, folders
from core.catalog.connection import BATCH_ROWS, Connection, writing
from core.catalog.files import FoundFile, Place
from core.ingest.selection import is_skipped
from core.records import Folder

FIRST_BATCH_ROWS: Final = 60
"""The first batch is small, so that a window shows something at once."""


@dataclass
class ScanResult:
    """What a scan found and wrote.

    Attributes:
        added, changed, returned, removed: Photo ids (typecode `q`). The first three need to be
            embedded; a file that came back changed is in both `changed` and `returned`.
        pictures: Picture files seen.
        offline: The folder could not be reached; nothing was touched.
        came_back: The folder was offline before: its photos may lack jobs.
        complete: The scan was not stopped.
        unreadable: Directories that could not be read, relative; their photos were kept.
    """

    added: "array[int]" = field(default_factory=lambda: array("q"))
    changed: "array[int]" = field(default_factory=lambda: array("q"))
    returned: "array[int]" = field(default_factory=lambda: array("q"))
    removed: "array[int]" = field(default_factory=lambda: array("q"))
    pictures: int = 0
    offline: bool = False
    came_back: bool = False
    complete: bool = True
    unreadable: list[bytes] = field(default_factory=list)

    @property
    def is_news(self) -> bool:
        """Whether anything differs from before."""
        return bool(self.added or self.changed or self.returned or self.removed)


class FolderVanishedError(Exception):
    """The folder's disk went away in the middle of a scan."""


class DifferenceWriter:
    """Collects differences and writes them a batch at a time."""

    def __init__(
        self,
        connection: Connection,
        folder: Folder,
        result: ScanResult,
        on_written: Callable[[Sequence[int]], None] | None,
        after_batch: Callable[[], None],
    ) -> None:
        self._connection = connection
        self._folder = folder
        self._result = result
        self._on_written = on_written
        self._after_batch = after_batch
        self._limit = FIRST_BATCH_ROWS
        self._size = 0
        self._new: list[tuple[bytes, FoundFile]] = []
        self._changed: list[tuple[int, FoundFile]] = []
        self._returned: list[tuple[bytes, int, bytes]] = []
        self._gone: list[int] = []

    def add(self, directory: bytes, found: FoundFile) -> None:
        """A new file."""
        self._new.append((directory, found))
        self._grown()

    def change(self, photo_id: int, found: FoundFile) -> None:
        """A file with another size or time."""
        self._changed.append((photo_id, found))
        self._grown()

    def bring_back(self, directory: bytes, photo_id: int, file_name: bytes) -> None:
        """A file that was missing."""
        self._returned.append((directory, photo_id, file_name))
        self._grown()

    def lose(self, photo_id: int) -> None:
        """A file that went away."""
        self._gone.append(photo_id)
        self._grown()

    def _grown(self) -> None:
        self._size += 1
        if self._size >= self._limit:
            self.flush()
            self._after_batch()

    def flush(self) -> None:
        """Write what was collected, in one transaction.

        Raises:
            FolderVanishedError: Files went away because the whole folder did; nothing is written.
        """
        if not self._size:
            return
        if self._gone:
            self._check_root()
        with writing(self._connection):
            added = self._write_new()
            files.change(self._connection, self._changed)
            for directory, group in groupby(self._returned, key=itemgetter(0)):
                back = [(photo_id, name) for _, photo_id, name in group]
                files.mark_returned(self._connection, self._place(directory), back)
            files.mark_missing(self._connection, self._gone)
        changed = [photo_id for photo_id, _ in self._changed]
        returned = [photo_id for _, photo_id, _ in self._returned]
        self._result.added.extend(added)
        self._result.changed.extend(changed)
        self._result.returned.extend(returned)
        self._result.removed.extend(self._gone)
        for pending in (self._new, self._changed, self._returned, self._gone):
            pending.clear()
        self._size, self._limit = 0, BATCH_ROWS
        if self._on_written is not None and (added or changed or returned):
            self._on_written([*added, *changed, *returned])

    def _write_new(self) -> list[int]:
        added: list[int] = []
        for directory, group in groupby(self._new, key=itemgetter(0)):
            place = self._place(directory)
            added += files.insert(self._connection, place, [found for _, found in group])
        return added

    def _place(self, directory: bytes) -> Place:
        return files.place_of(self._connection, self._folder.id, self._folder.name, directory)

    def _check_root(self) -> None:
        """A disk that is pulled out while it is read looks like a folder without files."""
        if root_trouble(self._connection, self._folder):
            raise FolderVanishedError


def root_trouble(connection: Connection, folder: Folder) -> str:
    """Why a folder cannot be reached, as a sentence; empty when it can."""
    try:
        device = str(os.stat(folder.path).st_dev)  # noqa: PTH116 - bytes
        with os.scandir(folder.path) as entries:
            is_empty = not any(not is_skipped(entry.name) for entry in entries)
    except NotADirectoryError:
        return "There is a file in the place of the folder."
    except FileNotFoundError:
        return "The folder is not there; its disk may be unplugged."
    except OSError as error:
        return f"The folder cannot be read ({error.strerror or 'unknown reason'})."
    # An empty mount point, while the disk that was mounted there held photos.
    recorded = folders.volume(connection, folder.id)
    if is_empty and recorded not in {"", device} and folders.has_photos(connection, folder.id):
        return "The folder's disk is not mounted."
    return ""
