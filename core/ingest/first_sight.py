"""Thumbnails of the photos that somebody looks at right now, before their turn comes.

The backlog is worked through newest first, and not at all before a model is loaded. What is in
view does not wait for that.
"""

import logging
import queue
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from core.catalog import photos, thumbnails
from core.catalog.connection import Connection, open_reader, open_thumbnails
from core.catalog.reader_pool import ReaderPool
from core.errors import CatalogError, MediaError, ServiceUnavailable
from core.media.decoded import DecodedPhoto
from core.media.pool import DecodePool
from core.records import ModelInput, PhotoId

log = logging.getLogger(__name__)

# The model's input is not needed: the smallest costs nothing beside the thumbnail.
_THUMBNAIL_ONLY = ModelInput(size_px=16)
_AT_ONCE = 4


@dataclass(frozen=True, slots=True)
class _Looked:
    photo_id: int
    mtime_ns: int
    result: "Future[DecodedPhoto]"


class FirstSight:
    """Makes thumbnails on request; a new request replaces what waits of the one before.

    Thread: any; a thread of its own reads and writes the databases.
    """

    def __init__(
        self, library: Path, decoder: DecodePool, made: Callable[[Sequence[int]], None]
    ) -> None:
        """Prepare; `made` is told the ids of new thumbnails, on the thread of this object."""
        self._library = library
        self._decoder = decoder
        self._made = made
        self._inbox: queue.SimpleQueue[Sequence[PhotoId] | _Looked | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="first-sight")
        # Owned by the thread.
        self._waiting: list[tuple[int, int, bytes]] = []
        self._busy: set[int] = set()

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def want(self, photo_ids: Sequence[PhotoId]) -> None:
        """These photos are in view, the most important one first."""
        self._inbox.put(photo_ids)

    def close(self) -> None:
        """Give up what waits and end the thread."""
        self._inbox.put(None)
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        catalog = open_reader(self._library)
        # A pool of one: it notices when all thumbnails were cleared, and opens the new file.
        pictures = ReaderPool(partial(open_thumbnails, self._library, write=True))
        try:
            while (message := self._inbox.get()) is not None:
                try:
                    self._handle(catalog, pictures, message)
                except CatalogError as error:
                    log.warning("thumbnails in view wait: %s", error)
        finally:
            catalog.close()
            pictures.close()

    def _handle(
        self, catalog: Connection, pictures: ReaderPool, message: Sequence[PhotoId] | _Looked
    ) -> None:
        if isinstance(message, _Looked):
            self._busy.discard(message.photo_id)
            try:
                self._keep(pictures, message)
            except CatalogError as error:  # the others can be looked at all the same
                log.warning("a thumbnail in view is not kept: %s", error)
        else:
            found = [p for p in photos.rows(catalog, message) if not p.offline]
            with pictures.borrow() as store:
                absent = set(thumbnails.missing(store, [(p.id, p.mtime_ns) for p in found]))
            self._waiting = [(p.id, p.mtime_ns, p.path) for p in found if p.id in absent]
        while self._waiting and len(self._busy) < _AT_ONCE:
            self._look(*self._waiting.pop(0))

    def _look(self, photo_id: int, mtime_ns: int, path: bytes) -> None:
        if photo_id in self._busy:
            return
        self._busy.add(photo_id)
        future = self._decoder.decode(path, _THUMBNAIL_ONLY, urgent=True)
        future.add_done_callback(
            lambda result: self._inbox.put(_Looked(photo_id, mtime_ns, result))
        )

    def _keep(self, pictures: ReaderPool, looked: _Looked) -> None:
        try:
            thumbnail = looked.result.result().thumbnail
        except (MediaError, CancelledError, ServiceUnavailable):
            return  # it is reported when its turn comes
        except Exception:  # without this thread nothing in view would be looked at any more
            log.exception("A bug while photo %d was decoded", looked.photo_id)
            return
        with pictures.borrow() as store:
            thumbnails.put(store, [(looked.photo_id, looked.mtime_ns, thumbnail)])
        self._made([looked.photo_id])
