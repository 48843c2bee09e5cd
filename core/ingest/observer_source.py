"""Events on systems other than Linux, from watchdog's observer."""

import os
import threading
from typing import Final

from typing_extensions import override
from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, ObservedWatch

from core.catalog.places import is_inside, relative
from core.ingest.debounce import Changed
from core.ingest.event_source import Place
from core.ingest.selection import is_picture, is_skipped
from core.ingest.unfinished import Unfinished

_SEPARATOR: Final = os.fsencode(os.sep)
# No close is told, so every write counts; a scan leaves what was written just now for later.
_EVENTS: Final[list[type[FileSystemEvent]]] = [
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileMovedEvent,
    FileModifiedEvent,
]


class ObserverSource:
    """An `EventSource`. Links are not followed: what they name is compared with the folder."""

    def __init__(self, note: Changed, unfinished: Unfinished) -> None:
        """Start the observer."""
        self._note = note
        self._unfinished = unfinished
        self._lock = threading.Lock()
        self._watches: dict[int, ObservedWatch] = {}
        self._observer: BaseObserver = Observer()
        self._observer.start()

    @property
    def is_alive(self) -> bool:
        """Whether events are dispatched."""
        return self._observer.is_alive()

    def watch(self, place: Place) -> None:
        """Watch a folder; see `EventSource`."""
        self.unwatch(place.folder_id)
        handler = _Handler(place, self._note, self._unfinished)
        with self._lock:
            self._watches[place.folder_id] = self._observer.schedule(
                handler, os.fsdecode(place.root), recursive=True, event_filter=_EVENTS
            )

    def unwatch(self, folder_id: int) -> None:
        """Watch a folder no more."""
        with self._lock:
            watch = self._watches.pop(folder_id, None)
            if watch is not None:
                self._observer.unschedule(watch)

    def is_whole(self, folder_id: int) -> bool:
        """Whether the thread that reads a folder's events lives."""
        watch = self._watches.get(folder_id)
        return any(
            emitter.watch == watch and emitter.is_alive()
            for emitter in tuple(self._observer.emitters)
        )

    def close(self) -> None:
        """End the observer."""
        self._observer.stop()
        self._observer.join()


class _Handler(FileSystemEventHandler):
    """Turns events below one folder into directories, relative to it."""

    def __init__(self, place: Place, note: Changed, unfinished: Unfinished) -> None:
        self._place = place
        self._note = note
        self._unfinished = unfinished

    @override
    def on_any_event(self, event: FileSystemEvent) -> None:
        folder_id, root = self._place.folder_id, self._place.root
        touched: set[bytes] = set()
        for raw in (event.src_path, event.dest_path):
            path = os.fsencode(raw)
            if path == root:
                self._note(folder_id, None)
                return
            if path and is_inside(path, root):
                touched |= self._touched(relative(path, root), is_directory=event.is_directory)
        if isinstance(event, FileMovedEvent) and event.dest_path:
            # A finished file under another name.
            self._unfinished.finished(folder_id, relative(os.fsencode(event.dest_path), root))
        if touched:
            self._note(folder_id, touched)

    def _touched(self, path: bytes, *, is_directory: bool) -> set[bytes]:
        parent, _, name = path.rpartition(_SEPARATOR)
        if any(map(is_skipped, path.split(_SEPARATOR))):
            return set()
        if self._place.selection.leaves_out(path, is_directory=is_directory):
            return set()
        if is_directory:
            return {parent, path}
        return {parent} if is_picture(name) else set()
