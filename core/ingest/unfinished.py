"""Which picture files are still being written, so that none is looked at half.

Linux tells when a file is created and when it is closed: what was created and not closed is being
written. Of other files the time of the last change decides: one within `FRESH_S` may not have been
the last, unless the file was closed since.
"""

import os
import stat
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

FRESH_S: Final = 2.0
STALLED_S: Final = 10.0
"""A file that stays open without growing for so long is looked at all the same."""

_NS: Final = 1_000_000_000
_MOST: Final = 50_000


@dataclass(slots=True)
class _Open:
    """A file that was created and not closed; `look_at` is in monotonic seconds."""

    look_at: float
    size_bytes: int
    mtime_ns: int


class Unfinished:
    """Thread: any. Files are named by folder id and path relative to the folder."""

    def __init__(self, *, fresh_s: float = FRESH_S, stalled_s: float = STALLED_S) -> None:
        """Nothing is known yet."""
        self._wake: Callable[[], None] = lambda: None
        self._fresh_s = fresh_s
        self._stalled_s = stalled_s
        self._lock = threading.Lock()
        self._roots: dict[int, bytes] = {}
        self._open: dict[tuple[int, bytes], _Open] = {}
        # When files were closed or moved in, POSIX nanoseconds: they are finished if not changed
        # since. Only what may still be fresh is kept.
        self._closed: dict[tuple[int, bytes], int] = {}
        # Directories with files that a scan left for later, and when to look at them again.
        self._left: dict[tuple[int, bytes], float] = {}

    def on_left(self, wake: Callable[[], None]) -> None:
        """Have `wake` called when `due` has to be asked earlier than it said."""
        self._wake = wake

    def begin(self, folder_id: int, root: bytes) -> None:
        """Know where a folder lies."""
        with self._lock:
            self._roots[folder_id] = root

    def forget(self, folder_id: int) -> None:
        """Forget what is known of a folder: events of it are not read any more, or were lost."""
        with self._lock:
            self._open = {k: v for k, v in self._open.items() if k[0] != folder_id}
            self._closed = {k: v for k, v in self._closed.items() if k[0] != folder_id}
            self._left = {k: v for k, v in self._left.items() if k[0] != folder_id}

    def created(self, folder_id: int, path: bytes) -> bool:
        """A file appeared; returns whether it is being written, so that a close will follow."""
        try:
            found = os.lstat(self._absolute(folder_id, path))
        except OSError:
            return False
        # Links to a file that is there already are made without ever being open.
        if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1 or not self._is_fresh(found):
            return False
        look_at = time.monotonic() + self._stalled_s
        with self._lock:
            if len(self._open) >= _MOST:
                return False
            self._closed.pop((folder_id, path), None)
            self._open[folder_id, path] = _Open(look_at, found.st_size, found.st_mtime_ns)
        self._wake()
        return True

    def finished(self, folder_id: int, path: bytes) -> None:
        """A file was closed after writing, moved in, or is gone."""
        now = time.time_ns()
        with self._lock:
            self._open.pop((folder_id, path), None)
            self._closed.pop((folder_id, path), None)
            self._closed[folder_id, path] = now
            if len(self._closed) > _MOST:
                self._forget_old(now)

    def is_unfinished(self, folder_id: int, path: bytes, found: os.stat_result) -> bool:
        """Whether a new or changed file is to be left for later; then its directory is told again.

        For directories that were told because something happened there.
        """
        if self.is_open(folder_id, path):
            return True
        with self._lock:
            closed_ns = self._closed.get((folder_id, path), 0)
        if closed_ns >= found.st_mtime_ns or not self._is_fresh(found):
            return False
        directory = path.rpartition(os.fsencode(os.sep))[0]
        left_s = self._fresh_s - (time.time_ns() - found.st_mtime_ns) / _NS
        with self._lock:
            self._left[folder_id, directory] = time.monotonic() + min(left_s, self._fresh_s) + 0.01
        self._wake()
        return True

    def is_open(self, folder_id: int, path: bytes) -> bool:
        """Whether a file was created and not closed since."""
        return (folder_id, path) in self._open

    def due(self) -> tuple[list[tuple[int, bytes]], float | None]:
        """Directories to look at again now, and seconds until there may be more; None for never."""
        now = time.monotonic()
        with self._lock:
            directories = [key for key, at in self._left.items() if at <= now]
            for key in directories:
                del self._left[key]
            late = [(key, known) for key, known in self._open.items() if known.look_at <= now]
        for (folder_id, path), known in late:
            if not self._has_grown(folder_id, path, known, now):
                with self._lock:
                    self._open.pop((folder_id, path), None)
                directories.append((folder_id, path.rpartition(os.fsencode(os.sep))[0]))
        with self._lock:
            self._forget_old(time.time_ns())
            times = [*self._left.values(), *(known.look_at for known in self._open.values())]
        return directories, max(min(times) - now, 0.0) if times else None

    def _has_grown(self, folder_id: int, path: bytes, known: _Open, now: float) -> bool:
        try:
            found = os.lstat(self._absolute(folder_id, path))
        except OSError:
            return False
        grown = (found.st_size, found.st_mtime_ns) != (known.size_bytes, known.mtime_ns)
        known.size_bytes, known.mtime_ns = found.st_size, found.st_mtime_ns
        known.look_at = now + self._stalled_s
        return grown

    def _absolute(self, folder_id: int, path: bytes) -> bytes:
        return os.path.join(self._roots.get(folder_id, b""), path)  # noqa: PTH118 - bytes

    def _is_fresh(self, found: os.stat_result) -> bool:
        return abs(time.time_ns() - found.st_mtime_ns) < self._fresh_s * _NS

    def _forget_old(self, now_ns: int) -> None:
        oldest = now_ns - int(2 * self._fresh_s * _NS)
        while self._closed:
            key = next(iter(self._closed))  # they lie in order of closing
            if self._closed[key] > oldest:
                return
            del self._closed[key]
