"""A real engine process on a library of its own, and what can be seen of it from outside."""

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.machine import pss_bytes
from core.catalog import settings_table
from core.catalog.connection import open_engine
from core.events import Event, StatusChanged
from core.library import Library
from core.records import Status
from core.settings import MODEL

READY_TIMEOUT_S = 300.0


def make_library(directory: Path, model: Path) -> Path:
    """A new library whose model is the one in this folder."""
    catalog = open_engine(directory)
    settings_table.put(catalog, MODEL, str(model))
    catalog.close()
    return directory


@contextmanager
def open_engine_on(directory: Path) -> Iterator[Library]:
    """The library, with an engine whose model is loaded; the engine ends with the block."""
    with Library(directory, client_name="benchmark") as library:
        try:
            until_s = time.monotonic() + READY_TIMEOUT_S
            while (condition := library.status().model.condition) != "ready":
                if condition == "failed" or time.monotonic() > until_s:
                    raise SystemExit(f"the model is not ready: {library.status().model}")
                time.sleep(0.1)
            yield library
        finally:
            end_engine(library)


def end_engine(library: Library) -> None:
    """End the engine, and wait until it and its workers are gone."""
    processes = processes_of(library)
    library.stop_engine()
    psutil.wait_procs(processes, timeout=30)


def processes_of(library: Library) -> list[psutil.Process]:
    """The engine and its decode workers."""
    engine = psutil.Process(library.status().pid)
    return [engine, *engine.children(recursive=True)]


def total_pss_bytes(library_processes: list[psutil.Process]) -> int:
    return sum(pss_bytes(process.pid) for process in library_processes)


def cpu_s(processes: list[psutil.Process]) -> float:
    """CPU seconds that these processes have used."""
    return sum(sum(process.cpu_times()[:2]) for process in processes)


class Progress:
    """Follows the indexing of a folder through the statuses that the engine sends.

    Args:
        library: Open, with its engine running.
        photos: How many are expected.
    """

    def __init__(self, library: Library, photos: int) -> None:
        self._photos = photos
        self._complete = threading.Event()
        self._marks: list[tuple[float, int]] = []
        self._started_s = time.perf_counter()
        self._leave = library.subscribe(self._take)

    def _take(self, event: Event) -> None:
        if isinstance(event, StatusChanged):
            self.note(event.status)

    def note(self, status: Status) -> None:
        done = status.progress.done
        if done and (not self._marks or done > self._marks[-1][1]):
            self._marks.append((time.perf_counter() - self._started_s, done))
        if done >= self._photos:
            self._complete.set()

    def wait(self, timeout_s: float | None = None) -> bool:
        """Whether every photo was finished in time."""
        complete = self._complete.wait(timeout_s)
        if complete:
            self._leave()
        return complete

    @property
    def done(self) -> int:
        return self._marks[-1][1] if self._marks else 0

    @property
    def first_s(self) -> float:
        """When the first photos were finished, after the start."""
        return self._marks[0][0]

    @property
    def per_s(self) -> float:
        """Photos per second between the first that were finished and the last."""
        (first_s, before), (last_s, after) = self._marks[0], self._marks[-1]
        return (after - before) / (last_s - first_s)
