"""Scans and work on files take turns: a scan that read half of a move would take it for a loss."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

_LOOK_EVERY_S: Final = 0.5


class Gate:
    """One side at a time. Scans give way between two directories. Thread: any."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._scans = 0
        self._is_working = False
        self._wanting = 0
        self._touched: set[bytes] = set()

    @contextmanager
    def scanning(self) -> Iterator[None]:
        """Around a scan; a scan within a scan, on the same thread, goes on at once."""
        with self._changed:
            if not self._scans:
                self._changed.wait_for(lambda: not (self._is_working or self._wanting))
                self._touched.clear()
            self._scans += 1
        try:
            yield
        finally:
            with self._changed:
                self._scans -= 1
                self._changed.notify_all()

    def give_way(self, write: Callable[[], None]) -> set[bytes] | None:
        """Let work on files that waits go first.

        Args:
            write: Writes what the scan has found so far. Called before, and only if need be.

        Returns:
            Absolute paths of directories that it put files into; None when none waited.
        """
        with self._changed:
            if not self._wanting:
                return None
        write()
        with self._changed:
            scans, self._scans = self._scans, 0
            self._changed.notify_all()
            self._changed.wait_for(lambda: not (self._is_working or self._wanting))
            self._scans = scans
            touched = set(self._touched)
            self._touched.clear()
        return touched

    @contextmanager
    def working(self, check: Callable[[], None]) -> Iterator[set[bytes]]:
        """Around a short piece of work on files; it adds the directories that it puts files into.

        Args:
            check: Called while it waits; what it raises gives the work up.
        """
        with self._changed:
            self._wanting += 1
            try:
                while self._scans or self._is_working:
                    self._changed.wait(_LOOK_EVERY_S)
                    check()
                self._is_working = True
            finally:
                self._wanting -= 1
                self._changed.notify_all()
        touched: set[bytes] = set()
        try:
            yield touched
        finally:
            with self._changed:
                self._touched |= touched
                self._is_working = False
                self._changed.notify_all()
