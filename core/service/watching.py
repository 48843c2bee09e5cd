"""Keeps every folder watched, or compared from time to time, and notes in the catalog how.

Mounts are noticed elsewhere (`core/service/disks.py`), which calls `look`. What is left for `check`
is what no mount explains: threads that died, roots and targets of links that were renamed, deleted
or replaced, events that were lost.
"""

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from core.catalog import exclusions, folders
from core.catalog.connection import engine_connection
from core.catalog.reader_pool import ReaderPool
from core.errors import CoreError
from core.ingest.scanner import Scanner
from core.ingest.watch import COMPARE_EVERY_S, FolderWatcher, Watched
from core.records import Folder, FolderId, WatchMode

log = logging.getLogger(__name__)

CHECK_EVERY_S: Final = 3.0
"""What broke is repaired within this time."""

NOTE_EVERY_S: Final = 10.0
"""When the last change in a folder was noticed is written at most this often."""

REST_TIMES: Final = 10.0
"""For so many times as long as comparing a folder took, it is left alone: a NAS rests too."""

_LONG_WATCH_S: Final = 1.0


class Watching:
    """`run` is the body of a thread; the other methods may be called from any."""

    def __init__(
        self,
        library: Path,
        readers: ReaderPool,
        watcher: FolderWatcher,
        scanner: Scanner,
        *,
        on_changed: Callable[[], None],
        on_trouble: Callable[[CoreError], None],
    ) -> None:
        """Nothing is watched yet.

        Args:
            library: Its folder.
            readers: Of its catalog.
            watcher: Watches.
            scanner: Compares.
            on_changed: Told when a folder is noticed in another way than before.
            on_trouble: Told when no folder could be watched.
        """
        self._library = library
        self._readers = readers
        self._watcher = watcher
        self._scanner = scanner
        self._on_changed = on_changed
        self._on_trouble = on_trouble
        self._noted: dict[int, tuple[float, float]] = {}

    def watch(self, folder: Folder) -> WatchMode:
        """Notice changes in a folder from now on; returns how."""
        with self._readers.borrow() as catalog:
            patterns = exclusions.patterns(catalog, folder.id)
        self._watcher.select(folder.id, patterns)
        watched = self._watcher.watch(folder.id, folder.path)
        self._note({folder.id: watched})
        return watched.mode

    def look(self, folder: Folder, since: float) -> bool:
        """Watch a folder anew that mounts concern, and have it compared once.

        Args:
            folder: As it is in the catalog.
            since: When the mounts were noticed, monotonic seconds.

        Returns:
            False if nobody watches it, so that it is not compared.
        """
        watched = self._watcher.look(folder.id, since)
        if watched is None:
            return False
        if (folder.watch_mode, folder.watch_reason) != (watched.mode, watched.reason):
            self._note({folder.id: watched})
            self._on_changed()
        return True

    def select_anew(self) -> None:
        """Have the watcher learn what the user leaves out."""
        with self._readers.borrow() as catalog:
            for folder in folders.list_folders(catalog):
                self._watcher.select(folder.id, exclusions.patterns(catalog, folder.id))

    def run(self, stopping: threading.Event) -> None:
        """Watch every folder, then look after that until `stopping` is set."""
        try:
            self._begin(stopping)
        except CoreError as error:
            self._on_trouble(error)
        compared = time.monotonic()
        while not stopping.wait(CHECK_EVERY_S):
            try:
                self.check()
                if time.monotonic() - compared >= COMPARE_EVERY_S:
                    compared = time.monotonic()
                    self.compare_unwatched(stopping)
            except CoreError as error:
                log.warning("folders are not looked after this time: %s", error)
            except Exception:  # nobody else looks after them
                log.exception("A bug while looking after watched folders")

    def check(self) -> None:
        """Repair what broke, and note when changes were noticed."""
        changed = self._watcher.check()
        if changed:
            self._note(changed)
            self._on_changed()
        self._note_events()

    def compare_unwatched(self, stopping: threading.Event) -> None:
        """Scan the folders that tell of no changes; perhaps there is room to watch them again.

        One that takes long to be compared is left alone for some times as long.
        """
        for folder in self._folders():
            if stopping.is_set():
                return
            if not self._scanner.has_rested(folder.id, REST_TIMES):
                continue
            if folder.watch_mode != "events":
                self.watch(folder)
            if folder.offline or folder.watch_mode != "events":
                self._scanner.request_unasked([folder.id])

    def _begin(self, stopping: threading.Event) -> None:
        """Watch every folder; one that took long is scanned again for what changed meanwhile.

        One that was or is away is told, so that the catalog is right while scans are held.
        """
        for folder in self._folders():
            if stopping.is_set():
                return
            started = time.monotonic()
            mode = self.watch(folder)
            if folder.offline or mode != "events":
                self._watcher.tell_all(folder.id)
            if time.monotonic() - started > _LONG_WATCH_S:
                self._scanner.request_unasked([folder.id])

    def _folders(self) -> list[Folder]:
        with self._readers.borrow() as catalog:
            return folders.list_folders(catalog)

    def _note(self, found: dict[int, Watched]) -> None:
        with engine_connection(self._library) as catalog:
            for folder_id, watched in found.items():
                folder = folders.get(catalog, folder_id)
                if folder is None:
                    self._watcher.unwatch(folder_id)  # removed meanwhile
                    continue
                if (folder.watch_mode, folder.watch_reason) == (watched.mode, watched.reason):
                    continue
                folders.set_watch_mode(catalog, folder_id, watched.mode, watched.reason)
                if watched.reason:
                    log.warning("%s is not watched by events: %s", folder.name, watched.reason)
                else:
                    log.info("%s is watched by events", folder.name)

    def _note_events(self) -> None:
        now = time.monotonic()
        due = {
            folder_id: at_utc
            for folder_id, at_utc in self._watcher.last_events().items()
            if self._noted.get(folder_id, (0.0, 0.0))[0] != at_utc
            and now - self._noted.get(folder_id, (0.0, -NOTE_EVERY_S))[1] >= NOTE_EVERY_S
        }
        if not due:
            return
        with engine_connection(self._library) as catalog:
            for folder_id, at_utc in due.items():
                folders.set_last_event(catalog, FolderId(folder_id), at_utc)
                self._noted[folder_id] = at_utc, now
