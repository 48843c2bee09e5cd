"""Keeps the catalog safe while the engine works: backups, and a look for damage."""

import logging
import os
import sqlite3
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import msgspec

from core.catalog import backup, missing, recovery, thumbnail_room, thumbnails
from core.catalog.connection import (
    Connection,
    check_integrity,
    engine_connection,
    is_damage,
    mark_damaged,
    open_reader,
    open_thumbnails,
    open_user,
)
from core.errors import CatalogError
from core.events import Notice
from core.paths import LibraryPaths
from core.service.disk_use import limit_bytes
from core.settings import BACKUPS_LIMIT, THUMBNAILS_LIMIT

log = logging.getLogger(__name__)

LOOK_EVERY_S = 2.0
BACKUP_EVERY_S = 3600.0
LIMITS_EVERY_S = 60.0
FORGET_EVERY_S = 24 * 3600.0
_NICENESS = 15


class Keeper:
    """A thread of low priority. Backups read a moment's state and keep nobody from writing."""

    def __init__(
        self,
        library: Path,
        *,
        listeners: Callable[[], int],
        tell: Callable[[Notice], None],
        stop: Callable[[], None],
    ) -> None:
        """Prepare; all three are called on the keeper's thread.

        Args:
            library: The library's folder.
            listeners: Number of clients that hear what is told.
            tell: Tells them.
            stop: Ends the engine, so that the next one repairs what is damaged.
        """
        self._library = library
        self._listeners = listeners
        self._tell = tell
        self._stop = stop
        self._closing = threading.Event()
        self._lock = threading.Lock()
        self._copying: Connection | None = None
        self._thread = threading.Thread(target=self._run, name="keeper")

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def close(self) -> None:
        """Give up a backup that is under way, and join."""
        self._closing.set()
        with self._lock:
            if self._copying is not None:
                # A copy that has just been finished is closed before it is forgotten.
                with suppress(sqlite3.ProgrammingError):
                    self._copying.interrupt()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        _be_humble()
        rounds = 0
        told = False
        while True:
            if rounds % round(BACKUP_EVERY_S / LOOK_EVERY_S) == 0:
                self._guarded(self._back_up)
            if rounds == 0:
                self._guarded(self._look_through)
            if rounds % round(FORGET_EVERY_S / LOOK_EVERY_S) == 0:
                self._guarded(self._forget_purged)
            if rounds % round(LIMITS_EVERY_S / LOOK_EVERY_S) == 0:
                self._guarded(self._keep_limits)
            if not told and self._listeners():
                told = True
                self._guarded(self._tell_recovery)
            if LibraryPaths(self._library).suspect.exists():
                self._give_up()
                return
            rounds += 1
            if self._closing.wait(LOOK_EVERY_S):
                return

    def _guarded(self, work: Callable[[], None]) -> None:
        """Carry out what may fail without harm; damage leaves its mark."""
        try:
            work()
        except CatalogError as error:
            if self._closing.is_set():
                return
            log.warning("%s failed: %s", work.__name__.strip("_"), error)
            if is_damage(error.__cause__):
                mark_damaged(LibraryPaths(self._library).suspect)
        except OSError as error:
            log.warning("%s failed: %s", work.__name__.strip("_"), error)
        except Exception:  # an engine without backups is better than none
            log.exception("A bug in %s", work.__name__.strip("_"))

    def _back_up(self) -> None:
        now = recovery.utc_now()
        if not backup.is_due(self._library, now):
            return
        try:
            most = self._limit(BACKUPS_LIMIT)
            made = backup.make_automatic(self._library, now, self._opened, most)
        except sqlite3.OperationalError:
            if self._closing.is_set():
                return  # interrupted; it is made at the next start
            raise
        finally:
            with self._lock:
                self._copying = None
        if made is None:
            log.info("no backup was made: there are no photos yet, or there is too little room")
        else:
            log.info("backup %s, %d bytes", made.name, made.stat().st_size)

    def _limit(self, name: str) -> int:
        catalog = open_reader(self._library)
        try:
            return limit_bytes(catalog, name)
        finally:
            catalog.close()

    def _keep_limits(self) -> None:
        """Have thumbnails and backups keep to what the user allows them."""
        try:
            backup.thin(self._library, self._limit(BACKUPS_LIMIT))
        except OSError as error:
            log.warning("backups beyond the limit cannot be deleted: %s", error)
        most = self._limit(THUMBNAILS_LIMIT)
        if not most:
            return
        freed = thumbnail_room.keep_to(self._library, most, self._closing.is_set)
        if freed:
            log.info("thumbnails beyond the limit are deleted, %d bytes", freed)

    def _forget_purged(self) -> None:
        """Delete for good what the user forgot long ago."""
        with engine_connection(self._library) as catalog:
            dropped = missing.drop_old(catalog, time.time() - missing.KEPT_S)
        if not dropped:
            return
        pictures = open_thumbnails(self._library, write=True)
        try:
            thumbnails.delete(pictures, dropped)
        finally:
            pictures.close()
        log.info("%d photos that were forgotten long ago are deleted", len(dropped))

    def _opened(self, connection: Connection) -> None:
        with self._lock:
            self._copying = connection
            if self._closing.is_set():
                connection.interrupt()

    def _look_through(self) -> None:
        """Check a catalog that is too large to be checked before the engine answers."""
        if LibraryPaths(self._library).catalog.stat().st_size <= recovery.CHECKED_BYTES:
            return
        catalog = open_reader(self._library, any_thread=True)
        try:
            self._opened(catalog)
            wrong = check_integrity(catalog)
        except sqlite3.OperationalError:
            if self._closing.is_set():
                return
            raise
        finally:
            with self._lock:
                self._copying = None
            catalog.close()
        if wrong:
            log.warning("the catalog is damaged: %s", wrong[0])
            mark_damaged(LibraryPaths(self._library).suspect)

    def _tell_recovery(self) -> None:
        catalog = open_user(self._library)
        try:
            done = recovery.report(catalog)
            if done is not None and not done.told:
                self._tell(Notice("warning", done.message, done.hint))
                recovery.note(catalog, msgspec.structs.replace(done, told=True))
        finally:
            catalog.close()

    def _give_up(self) -> None:
        log.warning("the catalog is damaged; the engine ends, and the next one repairs it")
        self._tell(
            Notice("warning", "The catalog is damaged.", "It is being repaired; one moment.")
        )
        self._stop()


def _be_humble() -> None:
    # On Linux a thread has a priority of its own.
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
