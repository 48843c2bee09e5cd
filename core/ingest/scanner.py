"""Runs scans one after another on a thread of its own, and joins requests that overlap."""

import logging
import threading
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from core.catalog import folders
from core.catalog.connection import Connection, engine_connection
from core.errors import CatalogError, CoreError, FolderError
from core.ingest.scan import ScanResult, scan_folder
from core.records import Folder, FolderId

log = logging.getLogger(__name__)

TROUBLE_PAUSE_S = 5.0

Directories = set[bytes] | None
"""Directories relative to the folder; None for all of it."""


class Listener(Protocol):
    """What the engine is told; always on the scanner's thread."""

    def scan_started(self, folder: Folder) -> None: ...

    def scan_found(self, pictures: int) -> None:
        """So many pictures were seen so far."""
        ...

    def scan_wrote(self, catalog: Connection, photo_ids: Sequence[int]) -> None:
        """New, changed and returned photos were committed. `catalog` is the scanner's own."""
        ...

    def scan_finished(self, catalog: Connection, folder: Folder, result: ScanResult) -> None:
        """A scan ended, complete or stopped."""
        ...

    def scan_failed(self, error: CoreError) -> None:
        """A scan ended early; when the catalog was the reason, it is tried again soon."""
        ...


class Scanner:
    """Thread: public methods may be called from any thread."""

    def __init__(self, library: Path, listener: Listener) -> None:
        self._library = library
        self._listener = listener
        self._changed = threading.Condition()
        self._waiting: dict[FolderId, Directories] = {}
        # Whole folders that nobody asked for; after all others, and not while they are held.
        self._unasked: dict[FolderId, None] = {}
        self._current: FolderId | None = None
        self._current_unasked = False
        self._paused = False
        self._held = False
        self._stopping = threading.Event()
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="scanner")

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether a scan runs or waits."""
        with self._changed:
            return bool(self._waiting or self._unasked) or self._current is not None

    def request(self, folder_ids: Iterable[FolderId], only: Directories = None) -> None:
        """Scan these folders soon; `only` these directories, or all of each."""
        with self._changed:
            for folder_id in folder_ids:
                known = self._waiting.get(folder_id, set())
                whole = only is None or known is None
                self._waiting[folder_id] = None if whole else (known or set()) | (only or set())
                if whole:
                    self._unasked.pop(folder_id, None)
            self._changed.notify()

    def request_unasked(self, folder_ids: Iterable[FolderId]) -> None:
        """Compare these folders when there is time: nobody asked, and nothing is known to differ.

        These scans alone are held by `hold`.
        """
        with self._changed:
            for folder_id in folder_ids:
                if self._waiting.get(folder_id, set()) is not None:
                    self._unasked[folder_id] = None
            self._changed.notify()

    def hold(self, *, held: bool) -> None:
        """Let scans that nobody asked for wait, or go on."""
        with self._changed:
            self._held = held
            if held and self._current is not None and self._current_unasked:
                self._unasked[self._current] = None
                self._stopping.set()
            self._changed.notify()

    def cancel(self) -> None:
        """Stop the scan under way and forget those that wait."""
        with self._changed:
            self._waiting.clear()
            self._unasked.clear()
            self._stopping.set()

    def pause(self) -> None:
        """Stop the scan under way for now; it is taken up again by `resume`."""
        with self._changed:
            self._paused = True
            if self._current is not None:
                again = self._unasked if self._current_unasked else self._waiting
                again[self._current] = None
                self._stopping.set()

    def resume(self) -> None:
        """Go on."""
        with self._changed:
            self._paused = False
            self._changed.notify()

    def close(self) -> None:
        """Stop and join."""
        with self._changed:
            self._closing = True
            self._stopping.set()
            self._changed.notify()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        with engine_connection(self._library) as catalog:
            while (found := self._next()) is not None:
                self._guarded(catalog, *found)
                with self._changed:
                    self._current = None

    def _guarded(
        self, catalog: Connection, folder_id: FolderId, only: Sequence[bytes] | None
    ) -> None:
        """Scan; whatever happens to one folder, the others and the next scan go on."""
        try:
            self._scan(catalog, folder_id, only)
        except CoreError as error:
            log.warning("the scan of folder %d ended: %s", folder_id, error)
            self._listener.scan_failed(error)
            if isinstance(error, CatalogError):
                self._again(folder_id)
        except Exception:
            log.exception("A bug while scanning folder %d", folder_id)
            self._listener.scan_failed(
                FolderError("A folder could not be scanned.", "Details are in the log.")
            )

    def _again(self, folder_id: FolderId) -> None:
        """Scan once more, after a pause: the disk may be full only for the moment."""
        with self._changed:
            self._waiting[folder_id] = None
            self._changed.wait_for(lambda: self._closing or not self._waiting, TROUBLE_PAUSE_S)

    def _next(self) -> tuple[FolderId, Sequence[bytes] | None] | None:
        with self._changed:
            self._changed.wait_for(lambda: self._closing or self._may_scan())
            if self._closing:
                return None
            self._current_unasked = not self._waiting
            folder_id = next(iter(self._waiting or self._unasked))
            only = self._waiting.pop(folder_id, None)
            if only is None:
                self._unasked.pop(folder_id, None)
            self._current = folder_id
            self._stopping.clear()
            return folder_id, None if only is None else sorted(only)

    def _may_scan(self) -> bool:
        if self._paused:
            return False
        return bool(self._waiting) or (bool(self._unasked) and not self._held)

    def _scan(self, catalog: Connection, folder_id: FolderId, only: Sequence[bytes] | None) -> None:
        folder = folders.get(catalog, folder_id)
        if folder is None:
            return  # removed meanwhile
        self._listener.scan_started(folder)
        result = scan_folder(
            catalog,
            folder,
            on_found=self._listener.scan_found,
            should_stop=self._stopping.is_set,
            only=only,
            on_written=partial(self._listener.scan_wrote, catalog),
        )
        self._listener.scan_finished(catalog, folder, result)
