"""Collects changes until it is quiet, so that a burst of them is told once."""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

log = logging.getLogger(__name__)

Changed = Callable[[int, set[bytes] | None], None]
"""A folder's id, and its directories that changed, relative to it; None for all of them."""

LoneChanges = Callable[[], tuple[list[tuple[int, bytes]], float | None]]

SOON_S: Final = 0.2
QUIET_S: Final = 0.5
LONGEST_S: Final = 3.0
_FEW: Final = 4
_APART_S: Final = 1.0


@dataclass(slots=True)
class _Pending:
    """What changed in a folder since it was last told; times are monotonic seconds."""

    first: float
    last: float
    changes: int = 0
    everything: bool = False
    directories: set[bytes] = field(default_factory=set)


class Debouncer:
    """Tells changes on a thread of its own: a few soon, a burst when it pauses.

    A folder is told `SOON_S` after its last change when there were few and none were told just
    before, else after `QUIET_S` without one; at the latest `LONGEST_S` after the first.
    """

    def __init__(
        self,
        on_changed: Changed,
        look_again: LoneChanges,
        *,
        soon_s: float = SOON_S,
        quiet_s: float = QUIET_S,
        longest_s: float = LONGEST_S,
    ) -> None:
        """Nothing runs before `start`.

        Args:
            on_changed: Called on the debouncer's thread.
            look_again: Asked from time to time for directories (folder, relative path) that have
                to be told without an event, and for the seconds until it should be asked again.
            soon_s: Seconds of quiet after a few changes.
            quiet_s: Seconds of quiet after many.
            longest_s: Seconds that the first of many changes waits at most.
        """
        self._on_changed = on_changed
        self._look_again = look_again
        self._soon_s = soon_s
        self._quiet_s = quiet_s
        self._longest_s = longest_s
        self._pending: dict[int, _Pending] = {}
        self._told: dict[int, float] = {}
        self._closed = False
        self._woken = False
        self._condition = threading.Condition()
        self._thread: threading.Thread | None = None

    @property
    def is_alive(self) -> bool:
        """Whether changes are told."""
        return self._thread is not None and self._thread.is_alive()

    def start(self) -> None:
        """Start the thread, or another one after it died; what was collected is kept."""
        with self._condition:
            if not self._closed and not self.is_alive:
                self._thread = threading.Thread(target=self._run, name="watch-debounce")
                self._thread.start()

    def note(self, folder_id: int, directories: set[bytes] | None) -> None:
        """Tell later of these directories, or of the whole folder. Any thread; never waits."""
        now = time.monotonic()
        with self._condition:
            pending = self._pending.setdefault(folder_id, _Pending(now, now))
            pending.last = now
            pending.changes += 1
            if directories is None:
                pending.everything = True
            else:
                pending.directories |= directories
            self._condition.notify()

    def wake(self) -> None:
        """Have `look_again` asked now, for when it is due."""
        with self._condition:
            self._woken = True
            self._condition.notify()

    def forget(self, folder_id: int) -> None:
        """Tell nothing of a folder that was noted until now."""
        with self._condition:
            self._pending.pop(folder_id, None)

    def close(self) -> None:
        """Tell nothing more, and join."""
        with self._condition:
            self._closed = True
            self._condition.notify()
            thread = self._thread
        if thread is not None and threading.current_thread() is not thread:
            thread.join()

    def _run(self) -> None:
        try:
            while (due := self._next()) is not None:
                folder_id, pending = due
                try:
                    self._on_changed(folder_id, None if pending.everything else pending.directories)
                except Exception:
                    # A bug in the receiver must not end the watching of every folder.
                    log.exception("the receiver of changes failed")
        except Exception:
            log.exception("the thread that tells of changes died")

    def _next(self) -> tuple[int, _Pending] | None:
        """Wait for the next folder to be told; None once closed."""
        while True:
            self._woken = False
            found, wait_s = self._look_again()
            for folder_id, directory in found:
                self.note(folder_id, {directory})
            with self._condition:
                if self._closed:
                    return None
                if self._woken:
                    continue
                now = time.monotonic()
                for folder_id, pending in self._pending.items():
                    left_s = self._due(folder_id, pending) - now
                    if left_s <= 0:
                        self._told[folder_id] = now
                        return folder_id, self._pending.pop(folder_id)
                    wait_s = left_s if wait_s is None else min(wait_s, left_s)
                self._condition.wait(wait_s)

    def _due(self, folder_id: int, pending: _Pending) -> float:
        told = self._told.get(folder_id)
        is_lone = told is None or pending.first - told > _APART_S
        soon = is_lone and pending.changes <= _FEW
        quiet_s = self._soon_s if soon else self._quiet_s
        return min(pending.last + quiet_s, pending.first + self._longest_s)
