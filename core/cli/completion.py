"""Waits until a run of indexing is complete, and adds up what it did.

A scan is asked for and goes on in the engine; the engine may pause, restart or be asked for
other work by the window meanwhile. What counts as complete is decided here alone.
"""

import threading
import time
from collections.abc import Callable, Mapping
from typing import Protocol

from core.errors import ModelError, ServiceError
from core.events import EngineBack, Event, StatusChanged
from core.library import LibraryLike
from core.records import FolderId, Status

_SETTLED_S = 3.0
_STUCK_S = 30.0  # several tries of the engine to write its catalog
_POLL_S = 0.5
_CANCELLED = "The search for photos was cancelled from another window."
_ENGINE_GONE_S = 90.0  # longer than its restarts after 1, 5 and 30 s take


class Display(Protocol):
    """Shows how a run stands."""

    def show(self, status: Status) -> None: ...


class _Count:
    """How much a figure of the engine grew; it begins again at 0 with each run of the engine."""

    def __init__(self, before: int) -> None:
        self._last = before
        self.grown = 0

    def note(self, now: int) -> None:
        self.grown += now - self._last if now >= self._last else now
        self._last = now


class Tally:
    """Adds up one run from the statuses that are seen of it.

    Args:
        awaited: Folders whose scan was asked for, with the time of their last scan before.
        before: The status before the run.
        clock: Seconds that only grow.
    """

    def __init__(
        self,
        awaited: Mapping[FolderId, float | None],
        before: Status,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._awaited = dict(awaited)
        self._before = before
        self._clock = clock
        self._start_s = clock()
        self._end_s = self._start_s
        self._done = _Count(before.progress.done)
        self._failed = _Count(before.progress.failed)
        self._quiet: tuple[int, int, float] | None = None
        self._trouble: tuple[tuple[str, int, int, int], float] | None = None
        self.last = before

    def note(self, status: Status) -> bool:
        """Take in a status; whether the run is complete.

        Raises:
            ModelError: Photos wait for a model that failed to load.
            ServiceError: Something keeps the engine from going on, or somebody cancelled it.
        """
        self.last = status
        self._end_s = self._clock()
        self._done.note(status.progress.done)
        self._failed.note(status.progress.failed)
        scanned = not self.unscanned(status)
        cancelled = status.progress.phase == "idle" and not scanned
        self._raise_when_stuck(status, status.message or (_CANCELLED if cancelled else ""))
        if not scanned:
            self._quiet = None
            return False
        waiting = status.photos - status.embedded - status.failures
        if waiting > 0 and status.model.condition == "failed":
            raise ModelError(
                f"The photos are listed, but the model failed to load: {status.model.message}",
                "Run `photosift doctor`, or choose another model with `photosift models use`.",
            )
        if status.progress.phase != "idle" or (waiting > 0 and status.model.condition != "ready"):
            self._quiet = None
            return False
        return waiting <= 0 or self._is_settled(status)

    @property
    def photos(self) -> int:
        """Photos that were embedded in this run."""
        counted = max(self._done.grown - self.failures, 0)
        # Before the model is loaded, the engine does not know how many it has embedded.
        if self._before.model.condition != "ready":
            return counted
        return max(counted, self.last.embedded - self._before.embedded)

    @property
    def failures(self) -> int:
        """Photos that could not be used in this run."""
        return max(self._failed.grown, self.last.failures - self._before.failures, 0)

    @property
    def seconds(self) -> float:
        """Time from the start of the run to the last status."""
        return self._end_s - self._start_s

    def unscanned(self, status: Status) -> list[FolderId]:
        """Folders whose scan has not ended.

        One that was removed or went offline meanwhile is never scanned, and not among them.
        """
        folders = {folder.id: folder for folder in status.folders if not folder.offline}
        return [
            folder_id
            for folder_id, last_scan_utc in self._awaited.items()
            if folder_id in folders and folders[folder_id].last_scan_utc == last_scan_utc
        ]

    def _raise_when_stuck(self, status: Status, trouble: str) -> None:
        """The same trouble for long, and nothing moves: a script must not wait for ever."""
        moved = (trouble, status.progress.done, status.progress.found, status.photos)
        if not trouble or self._trouble is None or self._trouble[0] != moved:
            self._trouble = (moved, self._clock())
        elif self._clock() - self._trouble[1] >= _STUCK_S:
            raise ServiceError(trouble, "When that is mended, `photosift index` goes on from here.")

    def _is_settled(self, status: Status) -> bool:
        # Photos of an offline folder wait for ever; so do all after a cancel in the window.
        counts = (status.embedded, status.failures)
        if self._quiet is None or self._quiet[:2] != counts:
            self._quiet = (*counts, self._clock())
        return self._clock() - self._quiet[2] >= _SETTLED_S


def wait_until_complete(library: LibraryLike, tally: Tally, display: Display) -> None:
    """Block until the run is complete.

    Raises:
        ModelError: The model failed to load.
        ServiceError: The engine stayed away although it was restarted.
    """
    changed = threading.Event()

    def listen(event: Event) -> None:
        if isinstance(event, StatusChanged | EngineBack):
            changed.set()

    leave = library.subscribe(listen)
    try:
        gone_since_s: float | None = None
        pid = tally.last.pid
        while True:
            try:
                status = library.status()
                # Another engine compares folders too, but may wait for the charger with that.
                if status.pid != pid and (unscanned := tally.unscanned(status)):
                    library.scan(unscanned)
                pid = status.pid
            except ServiceError:
                now_s = time.monotonic()
                gone_since_s = now_s if gone_since_s is None else gone_since_s
                if now_s - gone_since_s > _ENGINE_GONE_S:
                    raise
            else:
                gone_since_s = None
                display.show(status)
                if tally.note(status):
                    return
            changed.wait(_POLL_S)
            changed.clear()
    finally:
        leave()
