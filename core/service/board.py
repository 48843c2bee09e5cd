"""What the engine knows of its own work, in one place, ready to be told."""

import os
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from core import __version__
from core.catalog import failures, folders, jobs, photos
from core.catalog.reader_pool import ReaderPool
from core.ingest.batching import Rate
from core.records import Download, Folder, ModelStatus, Phase, Progress, Status

# Counting in a large catalog costs milliseconds; clients are told ten times a second.
COUNT_EVERY_S = 1.0


@dataclass(frozen=True, slots=True)
class Counts:
    """Facts of the catalog that are worth a moment's staleness."""

    folders: tuple[Folder, ...] = ()
    photos: int = 0
    failures: int = 0
    missing: int = 0
    arrivals: int = 0


class Board:
    """Collects what the parts of the engine report, and gives the status. Thread: any."""

    def __init__(self, library: Path, readers: ReaderPool) -> None:
        self._library = library
        self._readers = readers
        self._lock = threading.Lock()
        self._scanning = ""
        self._found = 0
        self._done = 0
        self._failed = 0
        self._waiting = 0
        self._coming = 0
        self._moves = 0
        self._rate = Rate()
        self._paused = False
        self._cancelled = False
        self._waiting_for = ""
        self._download: Download | None = None
        self._message = ""
        self._counts = Counts()
        self._counted_s = 0.0
        self._counting = 0
        self._counted = 0
        self._stale = True

    # ---- reports

    def scan_started(self, name: str) -> None:
        with self._lock:
            self._scanning, self._found = name, 0

    def scan_found(self, files: int) -> None:
        with self._lock:
            self._found = files
            self._stale = True

    def scan_ended(self) -> None:
        with self._lock:
            self._scanning = ""
            self._stale = True

    @property
    def moves(self) -> int:
        """How often `more_wait` or `committed` was told."""
        with self._lock:
            return self._moves

    def waiting(self, jobs: int, since: int | None = None) -> bool:
        """So many photos wait now.

        Args:
            jobs: Their number.
            since: What `moves` was when the counting began. With another one by now, some of
                those that were counted may be done, or others wait: nothing is noted.

        Returns:
            Whether the number was noted.
        """
        with self._lock:
            if since is not None and since != self._moves:
                return False
            self._wait(jobs)
            return True

    def more_wait(self, jobs: int) -> None:
        """So many more photos wait."""
        with self._lock:
            self._moves += 1
            self._wait(self._waiting + jobs)

    def _wait(self, jobs: int) -> None:
        if self._left == 0 and jobs > 0:
            self._done = self._failed = 0  # another run begins
            self._rate.reset()
        self._waiting = jobs
        self._stale = True

    def committed(self, photos: int) -> None:
        """So many have no job any more; `finished` tells when they can be found.

        Told at once, so that jobs that are counted in between are not counted out twice.
        """
        with self._lock:
            self._moves += 1
            self._waiting = max(0, self._waiting - photos)
            self._coming += photos

    def finished(self, done: int, failed: int) -> None:
        """Of those that were committed, so many can be found, and so many were set aside."""
        with self._lock:
            self._done += done + failed
            self._failed += failed
            self._coming = max(0, self._coming - done - failed)
            self._rate.add(done + failed)
            self._message = ""
            self._stale = True

    def paused(self, *, paused: bool) -> None:
        with self._lock:
            self._paused = paused
            self._rate.reset()

    def restrained(self, waiting_for: str) -> None:
        """What the work waits for, as a sentence; empty when it goes on."""
        with self._lock:
            self._waiting_for = waiting_for
            self._rate.reset()

    def cancelled(self, *, cancelled: bool) -> None:
        with self._lock:
            self._cancelled = cancelled
            self._rate.reset()

    def downloading(self, download: Download | None) -> None:
        with self._lock:
            self._download = download

    def trouble(self, message: str) -> None:
        """What keeps the work from going on; empty when nothing does."""
        with self._lock:
            self._message = message

    def stale(self) -> None:
        """Folders, photos or failures changed."""
        with self._lock:
            self._stale = True
            self._counted_s = 0.0

    # ---- the status

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled

    @property
    def is_paused(self) -> bool:
        return self._paused

    @property
    def is_held(self) -> bool:
        """Whether the work waits for the charger, for its hours or for other programs."""
        return bool(self._waiting_for)

    @property
    def found(self) -> int:
        """How many pictures the latest scan has seen."""
        return self._found

    @property
    def is_waiting(self) -> bool:
        """Whether jobs wait, as far as is known."""
        return self._waiting > 0

    @property
    def backlog(self) -> int:
        """How many jobs wait, as far as is known."""
        return self._waiting

    @property
    def _left(self) -> int:
        return self._waiting + self._coming

    def status(
        self,
        models: Callable[[], tuple[ModelStatus, ModelStatus | None]],
        index_kind: str,
        *,
        scanner_busy: bool,
        fresh: bool = False,
    ) -> Status:
        """The engine at this moment; `fresh` counts anew instead of a second ago.

        `models` gives the model in use and the one that comes next.
        """
        known = models()
        counts = self._recounted([one.spec for one in known if one is not None], fresh=fresh)
        with self._lock:
            progress = self._progress(known[0], counts, scanner_busy=scanner_busy)
        # Later than what waits: else "idle" could come without the photos of the last batch.
        model, next_model = models()
        with self._lock:
            return Status(
                version=__version__,
                pid=os.getpid(),
                library=os.fsencode(self._library).decode(errors="replace"),
                model=model,
                next_model=next_model,
                progress=progress,
                folders=counts.folders,
                photos=counts.photos,
                embedded=model.embedded,
                failures=counts.failures,
                missing=counts.missing,
                index_kind=index_kind,
                index_size=model.embedded,
                download=self._download,
                message=self._message,
            )

    def _progress(self, model: ModelStatus, counts: Counts, *, scanner_busy: bool) -> Progress:
        rate = self._rate.per_s
        known = rate > 0 and not self._paused and not self._waiting_for
        phase = self._phase(model, scanner_busy=scanner_busy)
        return Progress(
            phase=phase,
            done=self._done,
            total=self._done + self._left,
            found=self._found if scanner_busy else 0,
            failed=self._failed,
            rate_per_s=round(rate, 2),
            remaining_s=self._left / rate if known and self._left else None,
            current=self._scanning,
            waiting_for=self._waiting_for if phase == "waiting" else "",
            arrivals=counts.arrivals,
        )

    def _phase(self, model: ModelStatus, *, scanner_busy: bool) -> Phase:
        if self._cancelled or not (scanner_busy or self._left):
            return "idle"
        if self._paused:
            return "paused"
        if self._waiting_for and not self._scanning:
            return "waiting"
        if self._left and model.condition != "failed":
            return "indexing"
        return "scanning" if scanner_busy else "idle"

    def _recounted(self, specs: Sequence[str], *, fresh: bool) -> Counts:
        now = time.monotonic()
        with self._lock:
            due = fresh or (self._stale and now - self._counted_s >= COUNT_EVERY_S)
            if not due:
                return self._counts
            self._stale = False
            self._counted_s = now
            self._counting += 1
            turn = self._counting
        try:
            counts = self._count(specs)
        except BaseException:
            self.stale()  # or what is known by now would count as the truth
            raise
        with self._lock:
            if turn > self._counted:  # else one that began later was faster
                self._counts, self._counted = counts, turn
            return self._counts

    def _count(self, specs: Sequence[str]) -> Counts:
        with self._readers.borrow() as catalog:
            return Counts(
                tuple(folders.list_folders(catalog)),
                photos.count_live(catalog),
                failures.count(catalog),
                photos.count_missing(catalog),
                jobs.count_arrivals(catalog, specs),
            )
