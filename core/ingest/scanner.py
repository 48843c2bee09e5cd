"""Runs scans one after another on a thread of its own, and joins requests that overlap.

Directories that a watcher told of go first: ahead of whole folders that wait, and in the middle of
one that is scanned, between two of its directories and within a large one.
"""

import logging
import os
import threading
import time
from array import array
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Final, Protocol

from core.catalog import files, folders, places
from core.catalog.connection import Connection, engine_connection
from core.errors import CatalogError, CoreError, FolderError
from core.ingest.gate import Gate
from core.ingest.scan import ScanResult, scan_folder
from core.ingest.unfinished import Unfinished
from core.records import Folder, FolderId

log = logging.getLogger(__name__)

TROUBLE_PAUSE_S: Final = 5.0

Directories = frozenset[bytes] | None
"""Directories relative to the folder, as a watcher tells them; None for all of the folder."""


class Listener(Protocol):
    """What the engine is told; always on the scanner's thread."""

    def scan_started(self, folder: Folder) -> None:
        """A scan began, or goes on after others that could not wait."""
        ...

    def scan_found(self, pictures: int) -> None:
        """So many pictures were seen so far."""
        ...

    def scan_wrote(self, catalog: Connection, photo_ids: Sequence[int], *, arrived: bool) -> None:
        """New, changed and returned photos were committed. `catalog` is the scanner's own.

        `arrived`: they are in directories that a watcher told of.
        """
        ...

    def scan_finished(self, catalog: Connection, folder: Folder, result: ScanResult) -> None:
        """A scan ended, complete or stopped."""
        ...

    def scan_failed(self, error: CoreError) -> None:
        """A scan ended early; when the catalog was the reason, it is tried again soon."""
        ...


class Scanner:
    """Thread: public methods may be called from any thread."""

    def __init__(
        self,
        library: Path,
        listener: Listener,
        unfinished: Unfinished | None = None,
        gate: Gate | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Nothing runs before `start`.

        `unfinished` knows which files are being written, `gate` whether work on files waits;
        `clock` gives seconds.
        """
        self._clock = clock
        self._gate = gate if gate is not None else Gate()
        self._is_amid = False  # a directory of another scan is half read
        self._library = library
        self._listener = listener
        self._unfinished = unfinished if unfinished is not None else Unfinished()
        self._changed = threading.Condition()
        self._arrivals: dict[FolderId, frozenset[bytes]] = {}
        self._whole: dict[FolderId, None] = {}
        # Whole folders that nobody asked for; after all others, and not while they are held.
        self._unasked: dict[FolderId, None] = {}
        self._compared: dict[FolderId, set[bytes]] = {}
        self._left_out: dict[FolderId, set[bytes]] = {}
        self._whole_now: FolderId | None = None  # which whole folder is compared at the moment
        # When whole folders were compared, and how long that took, in seconds.
        self._ended: dict[FolderId, tuple[float, float]] = {}
        self._within: FolderId | None = None  # of which folder arrivals interrupt the scan
        self._is_scanning = False
        self._is_unasked = False
        self._paused = False
        self._held = False
        # What a pause stops is taken up again; what is cancelled is not.
        self._takes_up = False
        self._in_trouble = False
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
            return bool(self._arrivals or self._whole or self._unasked) or self._is_scanning

    @property
    def is_due(self) -> bool:
        """Whether a scan runs, or waits for nothing but its turn."""
        with self._changed:
            return self._is_scanning or self._may_scan()

    @property
    def in_trouble(self) -> bool:
        """Whether the last scan ended because of the catalog, so that it is tried again."""
        return self._in_trouble

    def has_rested(self, folder_id: FolderId, times: float) -> bool:
        """Whether a folder was left alone for so many times as long as comparing it took last.

        Not while it is being compared.
        """
        with self._changed:
            ended_s, took_s = self._ended.get(folder_id, (0.0, 0.0))
            is_compared = folder_id == self._whole_now
            return not is_compared and self._clock() - ended_s >= times * took_s

    def request(self, folder_ids: Iterable[FolderId], only: Iterable[bytes] | None = None) -> None:
        """Scan all of these folders soon, or `only` these directories before anything else."""
        told = None if only is None else frozenset(only)
        with self._changed:
            for folder_id in folder_ids:
                if told is None:
                    self._whole[folder_id] = None
                    self._unasked.pop(folder_id, None)
                else:
                    self._arrivals[folder_id] = self._arrivals.get(folder_id, frozenset()) | told
            self._changed.notify()

    def request_unasked(self, folder_ids: Iterable[FolderId]) -> None:
        """Compare these folders when there is time: nobody asked, and nothing is known to differ.

        These scans alone are held by `hold`.
        """
        with self._changed:
            for folder_id in folder_ids:
                if folder_id not in self._whole:
                    self._unasked[folder_id] = None
            self._changed.notify()

    def hold(self, *, held: bool) -> None:
        """Let scans that nobody asked for wait, or go on."""
        with self._changed:
            self._held = held
            if held and self._is_scanning and self._is_unasked:
                self._takes_up = True
                self._stopping.set()
            self._changed.notify()

    def cancel(self) -> None:
        """Stop the scan under way and forget those that wait."""
        with self._changed:
            self._whole.clear()
            self._unasked.clear()
            self._arrivals.clear()
            self._takes_up = False
            self._stopping.set()

    def pause(self) -> None:
        """Stop the scan under way for now; it is taken up again by `resume`."""
        with self._changed:
            self._paused = True
            if self._is_scanning:
                self._takes_up = True
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
            while self._step(catalog):
                pass

    def _step(self, catalog: Connection) -> bool:
        """Carry out the next scan, when there is one; False once it closes."""
        found = self._next()
        if found is None:
            return False
        began_s = self._clock()
        self._in_trouble = not self._guarded(catalog, *found)
        self._note_end(began_s)
        if self._in_trouble:
            self._pause_for_trouble()
        with self._changed:
            self._is_scanning = False
        return True

    def _next(self) -> tuple[FolderId, Directories] | None:
        with self._changed:
            self._changed.wait_for(lambda: self._closing or self._may_scan())
            if self._closing:
                return None
            self._is_scanning = True
            self._takes_up = False
            self._stopping.clear()
            if self._arrivals:
                self._is_unasked = False
                arrived = next(iter(self._arrivals))
                return arrived, self._arrivals.pop(arrived)
            self._is_unasked = not self._whole
            waiting = self._whole or self._unasked
            folder_id = self._whole_now = next(iter(waiting))
            del waiting[folder_id]
            return folder_id, None

    def _note_end(self, began_s: float) -> None:
        with self._changed:
            if self._whole_now is not None:
                now_s = self._clock()
                self._ended[self._whole_now] = now_s, now_s - began_s
                self._whole_now = None

    def _may_scan(self) -> bool:
        if self._paused:
            return False
        return bool(self._arrivals or self._whole) or (bool(self._unasked) and not self._held)

    def _guarded(self, catalog: Connection, folder_id: FolderId, only: Directories) -> bool:
        """Scan; whatever happens to one folder, the others and the next scan go on.

        Returns:
            False when the catalog is in trouble; the folder then waits to be scanned again.
        """
        try:
            self._scan(catalog, folder_id, only)
        except CoreError as error:
            log.warning("the scan of folder %d ended: %s", folder_id, error)
            self._listener.scan_failed(error)
            if isinstance(error, CatalogError):
                self.request([folder_id])
                return False
        except Exception:
            log.exception("A bug while scanning folder %d", folder_id)
            self._listener.scan_failed(
                FolderError("A folder could not be scanned.", "Details are in the log.")
            )
        return True

    def _pause_for_trouble(self) -> None:
        """The disk may be full only for the moment."""
        with self._changed:
            self._changed.wait_for(lambda: self._closing or not self._whole, TROUBLE_PAUSE_S)

    def _scan(self, catalog: Connection, folder_id: FolderId, only: Directories) -> None:
        folder = folders.get(catalog, folder_id)
        if folder is None:
            return  # removed meanwhile
        meanwhile = partial(self._give_way, catalog, folder, interrupts=only is None)
        self._listener.scan_started(folder)
        with self._gate.scanning():
            result = scan_folder(
                catalog,
                folder,
                on_found=self._listener.scan_found,
                should_stop=self._stopping.is_set,
                only=None if only is None else sorted(only),
                is_deep=not self._will_be_compared(folder_id),
                on_written=partial(self._listener.scan_wrote, catalog, arrived=only is not None),
                is_left=partial(self._is_left, folder_id, only),
                meanwhile=meanwhile,
                left_out=self._left_out.setdefault(folder_id, set()),
            )
        if only is None:
            # What this scan missed may have been found by another one in between.
            live = files.live_among(catalog, result.removed)
            result.removed = array("q", (i for i in result.removed if i not in live))
        else:
            self._compared.setdefault(folder_id, set()).update(result.visited)
        if not result.complete and self._takes_up:
            if only is None and self._is_unasked:
                self.request_unasked([folder_id])
            else:
                self.request([folder_id], only)
        self._listener.scan_finished(catalog, folder, result)

    def _will_be_compared(self, folder_id: FolderId) -> bool:
        return folder_id == self._within or folder_id in self._whole or folder_id in self._unasked

    def _is_left(
        self, folder_id: FolderId, only: Directories, path: bytes, found: os.stat_result
    ) -> bool:
        """Where something happened just now, time tells too whether a file is being written."""
        if only is None:
            return self._unfinished.is_open(folder_id, path)
        return self._unfinished.is_unfinished(folder_id, path, found)

    def _arrivals_outside(
        self, folder_id: FolderId, within: bytes | None
    ) -> dict[FolderId, frozenset[bytes]]:
        """What a watcher told of, without one directory of a folder."""
        with self._changed:
            found = dict(self._arrivals)
        if folder_id in found:
            found[folder_id] -= {within}
        return {number: directories for number, directories in found.items() if directories}

    def _give_way(
        self,
        catalog: Connection,
        folder: Folder,
        write: Callable[[], None],
        within: bytes | None,
        *,
        interrupts: bool,
    ) -> set[bytes] | None:
        """In the middle of a scan, let work on files go first, and then what a watcher told of.

        Work on files waits until no directory is half read.
        """
        touched = compared = None
        if within is None and not self._is_amid:
            touched = self._gate.give_way(write)
        if interrupts:
            self._is_amid = within is not None
            try:
                compared = self._compare_arrivals(catalog, folder, write, within)
            finally:
                self._is_amid = False
        if touched is None:
            return compared
        # What came there came by us, and what is there besides is compared when its turn comes.
        inside = {d for d in touched if places.is_inside(d, folder.path)}
        return {places.relative(d, folder.path) for d in inside} | (compared or set())

    def _compare_arrivals(
        self,
        catalog: Connection,
        folder: Folder,
        write: Callable[[], None],
        within: bytes | None,
    ) -> set[bytes] | None:
        """In the middle of a scan of `folder`, compare what a watcher told of by now.

        The directory that the scan is `within` is compared once that is through with it.
        """
        if self._stopping.is_set() or not self._arrivals_outside(folder.id, within):
            return None
        write()
        with self._changed:
            arrivals = self._arrivals_outside(folder.id, within)
            held = self._arrivals.get(folder.id, frozenset()) & {within}
            self._arrivals = {folder.id: held} if held else {}
        self._compared.clear()
        self._within = folder.id
        for folder_id, only in arrivals.items():
            self._guarded(catalog, folder_id, only)
        self._within = None
        self._listener.scan_started(folder)
        return self._compared.pop(folder.id, set())
