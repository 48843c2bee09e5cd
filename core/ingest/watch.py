"""Watch: notice changes in folders as they happen, and say which directories to compare.

Events are hints only: they name directories, and the scan compares these with the catalog. Where
events cannot be trusted (network drives, no more inotify watches), the folder is `scheduled`: the
engine compares it from time to time.
"""

import errno
import logging
import os
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from typing_extensions import override
from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers.api import BaseObserver, ObservedWatch

from core.catalog.folders import is_inside, relative
from core.ingest.selection import is_picture, is_skipped
from core.paths import file_system, is_network_file_system
from core.records import WatchMode

if sys.platform == "linux":
    from watchdog.observers.inotify import InotifyEmitter
    from watchdog.observers.inotify_c import (
        CallbackId,
        InotifyEvent,
        InotifyFD,
        Mask,
        WatchCallback,
        WatchDescriptor,
    )
else:
    from watchdog.observers import Observer

log = logging.getLogger(__name__)

Changed = Callable[[int, set[bytes] | None], None]

QUIET_S: Final = 0.5
LONGEST_S: Final = 3.0

_SEPARATOR = os.fsencode(os.sep)
_EVENTS: Final[list[type[FileSystemEvent]]] = [
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileMovedEvent,
    # Linux says when a file has been written and closed; elsewhere every write is told.
    FileClosedEvent if sys.platform == "linux" else FileModifiedEvent,
]
_EXHAUSTED = (
    "The system allows no more folders to be watched, so changes are noticed at the next scan."
)


@dataclass(frozen=True, slots=True)
class Watched:
    """How changes of a folder are noticed.

    Attributes:
        mode: `events`, or `scheduled` where events cannot be relied upon.
        reason: Why it is `scheduled`, as a sentence; else empty.
    """

    mode: WatchMode
    reason: str = ""


@dataclass(slots=True)
class _Pending:
    """What changed in a folder since it was last told; times are monotonic seconds."""

    first: float
    last: float
    everything: bool = False
    directories: set[bytes] = field(default_factory=set)


class _Debouncer:
    """Collects changes until it is quiet, and tells them on a thread of its own."""

    def __init__(self, on_changed: Changed, quiet_s: float, longest_s: float) -> None:
        self._on_changed = on_changed
        self._quiet_s = quiet_s
        self._longest_s = longest_s
        self._pending: dict[int, _Pending] = {}
        self._closed = False
        self._condition = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="watch-debounce", daemon=True)
        self._thread.start()

    def note(self, folder_id: int, directories: set[bytes] | None) -> None:
        now = time.monotonic()
        with self._condition:
            pending = self._pending.setdefault(folder_id, _Pending(now, now))
            pending.last = now
            if directories is None:
                pending.everything = True
            else:
                pending.directories |= directories
            self._condition.notify()

    def forget(self, folder_id: int) -> None:
        with self._condition:
            self._pending.pop(folder_id, None)

    def close(self) -> None:
        with self._condition:
            self._closed = True
            self._condition.notify()
        if threading.current_thread() is not self._thread:
            self._thread.join()

    def _run(self) -> None:
        while True:
            with self._condition:
                due = self._due()
                if due is None:
                    return
            folder_id, pending = due
            try:
                self._on_changed(folder_id, None if pending.everything else pending.directories)
            except Exception:
                # A bug in the receiver must not end the watching of every folder.
                log.exception("the receiver of changes failed")

    def _due(self) -> tuple[int, _Pending] | None:
        """Wait for the next folder to be told; None once closed. Holds the condition."""
        while not self._closed:
            now = time.monotonic()
            nearest: float | None = None
            for folder_id, pending in self._pending.items():
                at = min(pending.last + self._quiet_s, pending.first + self._longest_s)
                if at <= now:
                    return folder_id, self._pending.pop(folder_id)
                nearest = at if nearest is None else min(nearest, at)
            self._condition.wait(None if nearest is None else nearest - now)
        return None


class _Handler(FileSystemEventHandler):
    """Turns events below one folder into directories, relative to it."""

    def __init__(self, folder_id: int, root: bytes, note: Changed) -> None:
        self._folder_id = folder_id
        self._root = root
        self._note = note

    @override
    def on_any_event(self, event: FileSystemEvent) -> None:
        directories: set[bytes] = set()
        for raw in (event.src_path, event.dest_path):
            path = os.fsencode(raw)
            if path == self._root:
                self._note(self._folder_id, None)
                return
            if path and is_inside(path, self._root):
                directories |= _touched(relative(path, self._root), event.is_directory)
        if directories:
            self._note(self._folder_id, directories)


def _touched(path: bytes, is_directory: bool) -> set[bytes]:  # noqa: FBT001 - as watchdog says it
    parent, _, name = path.rpartition(_SEPARATOR)
    if any(is_skipped(part) for part in path.split(_SEPARATOR)):
        return set()
    if is_directory:
        return {parent, path}
    return {parent} if is_picture(name) else set()


class FolderWatcher:
    """Watches folders and tells, a little later, which of their directories changed.

    `on_changed(folder_id, directories)` is called on a thread of the watcher's, with directories
    relative to the folder, or None when the whole folder must be compared. Every method may be
    called from any thread; `close` joins all threads.
    """

    def __init__(
        self, on_changed: Changed, *, quiet_s: float = QUIET_S, longest_s: float = LONGEST_S
    ) -> None:
        self._lock = threading.Lock()
        self._debouncer = _Debouncer(on_changed, quiet_s, longest_s)
        self._source: _Source | None = None
        self._watches: dict[int, ObservedWatch] = {}
        self._closed = False

    def watch(self, folder_id: int, path: bytes) -> Watched:
        """Begin to watch a folder; one that is watched is watched anew.

        Returns:
            How its changes will be noticed. A folder that cannot be watched is no error.
        """
        kind = file_system(Path(os.fsdecode(path)))
        if is_network_file_system(kind) or kind.startswith("fuse"):
            return Watched(
                "scheduled", f"The folder lies on a {kind} drive, which does not tell of changes."
            )
        self.unwatch(folder_id)
        with self._lock:
            if self._closed:
                return Watched("off")
            try:
                return self._start(folder_id, path)
            except OSError as error:
                if error.errno in {errno.ENOSPC, errno.EMFILE}:
                    return Watched("scheduled", _EXHAUSTED)
                reason = error.strerror or "unknown reason"
                return Watched("scheduled", f"The folder cannot be watched ({reason}).")

    def _start(self, folder_id: int, path: bytes) -> Watched:
        if self._source is None:
            self._source = _Source(self._lost)
        handler = _Handler(folder_id, path, self._debouncer.note)
        watch, is_whole = self._source.schedule(handler, path)
        if not is_whole:
            self._source.unschedule(watch)
            return Watched("scheduled", _EXHAUSTED)
        self._watches[folder_id] = watch
        return Watched("events")

    def select(self, folder_id: int, patterns: Sequence[str]) -> None:
        """Say which names are left out of a folder; changes of these are not told any more."""

    def unwatch(self, folder_id: int) -> None:
        """Stop watching a folder; one that is not watched is no error."""
        with self._lock:
            watch = self._watches.pop(folder_id, None)
            if watch is not None and self._source is not None:
                self._source.unschedule(watch)
        self._debouncer.forget(folder_id)

    def close(self) -> None:
        """Stop watching; returns when every thread has ended."""
        with self._lock:
            self._closed = True
            self._watches.clear()
            source, self._source = self._source, None
        if source is not None:
            source.close()
        self._debouncer.close()

    def _lost(self) -> None:
        """Events were lost: every watched folder must be compared as a whole."""
        # Without the lock: the thread that holds it may wait for the one that calls this.
        for folder_id in tuple(self._watches):
            self._debouncer.note(folder_id, None)


if sys.platform == "linux":

    class _Inotify(InotifyFD):
        """The system's queue of events; notes what watchdog keeps to itself."""

        def __init__(self, on_lost: Callable[[], None]) -> None:
            super().__init__()
            self._on_lost = on_lost
            self.is_exhausted = False

        @override
        def add_callback(
            self, path: bytes, mask: Mask, callback: WatchCallback, id_: CallbackId
        ) -> WatchDescriptor:
            try:
                with self._lock:
                    watch = self._get_or_create_watch(path, mask)
                    # Watchdog's own method warns about a directory that it adds twice, which it
                    # does whenever a tree of directories appears at once.
                    watch.callbacks[id_] = callback
                    return watch.wd
            except OSError as error:
                # Watchdog goes on without the sub-directories that it cannot watch.
                if error.errno == errno.ENOSPC:
                    self.is_exhausted = True
                raise

        @override
        def handle_event(self, event: InotifyEvent) -> None:
            try:
                super().handle_event(event)
            except Exception:
                # An error here would end the thread, and every folder would fall silent.
                log.exception("an event could not be handled")
                self._on_lost()
                return
            if event.is_queue_overflow or self.is_exhausted:
                self.is_exhausted = False
                self._on_lost()

    class _Emitter(InotifyEmitter):
        """Reads the events of one folder, and outlives an event that cannot be read."""

        @override
        def queue_events(self, timeout: float, *, full_events: bool = False) -> None:
            if not self.should_keep_running():
                return
            try:
                super().queue_events(timeout, full_events=full_events)
            except OSError:
                log.exception("an event could not be read")
                self.queue_event(DirDeletedEvent(self.watch.path))

    class _Source:
        """Where events come from: one queue of the system for all folders."""

        def __init__(self, on_lost: Callable[[], None]) -> None:
            self._inotify = _Inotify(on_lost)
            self._inotify.start()
            self._observer = BaseObserver(_Emitter, inotify_fd=self._inotify)
            self._observer.start()

        def schedule(self, handler: _Handler, path: bytes) -> tuple[ObservedWatch, bool]:
            """Watch a folder; also tells whether all its sub-directories could be watched."""
            self._inotify.is_exhausted = False
            watch = self._observer.schedule(
                handler, os.fsdecode(path), recursive=True, event_filter=_EVENTS
            )
            is_whole = not self._inotify.is_exhausted
            self._inotify.is_exhausted = False
            return watch, is_whole

        def unschedule(self, watch: ObservedWatch) -> None:
            self._observer.unschedule(watch)

        def close(self) -> None:
            self._observer.stop()
            self._observer.join()
            self._inotify.stop()
            self._inotify.join()

else:

    class _Source:
        """Where events come from: watchdog's observer for this system."""

        def __init__(self, on_lost: Callable[[], None]) -> None:
            self._on_lost = on_lost
            self._observer: BaseObserver = Observer()
            self._observer.start()

        def schedule(self, handler: _Handler, path: bytes) -> tuple[ObservedWatch, bool]:
            """Watch a folder with all its sub-directories."""
            watch = self._observer.schedule(
                handler, os.fsdecode(path), recursive=True, event_filter=_EVENTS
            )
            return watch, True

        def unschedule(self, watch: ObservedWatch) -> None:
            self._observer.unschedule(watch)

        def close(self) -> None:
            self._observer.stop()
            self._observer.join()
