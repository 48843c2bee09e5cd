"""The one place in the window's process that creates threads.

Work goes out as a function without arguments and its value comes back on the GUI thread, carried
by one queued signal. Four lanes keep things apart that must not wait for each other:

* reads: a few threads, any order; a newer call with the same key replaces an older one
* edits: one thread, strictly in order, never dropped: closing waits until all are written
* thumbnails: a small pool, so that a flood of pictures cannot hold up a search
* chores: what takes minutes, such as a backup, so that nothing above waits for it
"""

import logging
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from core.errors import CoreError
from core.events import Event

T = TypeVar("T")

READ_THREADS = 4
THUMBNAIL_THREADS = 4
CHORE_THREADS = 4

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Call:
    """One piece of work on its way out.

    Attributes:
        generation: Order of the calls with this key; a later one makes this one stale.
        writes: An edit: nobody may be left to hear that it failed, and then the log says it.
    """

    work: Callable[[], Any]
    done: Callable[[Any], None] | None
    failed: Callable[[CoreError], None] | None
    key: str | None = None
    generation: int = 0
    writes: bool = False


@dataclass(frozen=True, slots=True)
class _Answer:
    """A value or an exception on its way back."""

    call: _Call
    value: Any = None
    error: Exception | None = field(default=None)


class Bridge(QObject):
    """Runs blocking work off the GUI thread and brings one value back to it.

    Callbacks run on the GUI thread, never from within the call that started the work. Those that
    are methods of a QObject are skipped when the object is gone.

    Signals:
        failure: A CoreError of work that has no `failed` of its own.
        event: An engine event, from `listen`.
    """

    failure = Signal(object)
    # QObject.event() has the same name, but Qt asks for it in C++ and never finds this signal.
    event = Signal(object)  # type: ignore[assignment]  # see the line above
    _answered = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reads = ThreadPoolExecutor(READ_THREADS, "bridge-read")
        self._edits = ThreadPoolExecutor(1, "bridge-edit")
        self._thumbnails = ThreadPoolExecutor(THUMBNAIL_THREADS, "bridge-thumbnail")
        self._chores = ThreadPoolExecutor(CHORE_THREADS, "bridge-chore")
        self._generations: dict[str, int] = {}
        self._leave: list[Callable[[], None]] = []
        self._closed = False
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._arrived.connect(self._announce, Qt.ConnectionType.QueuedConnection)

    def read(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[CoreError], None] | None = None,
        *,
        key: str | None = None,
    ) -> None:
        """Run `work` in the lane of reads.

        Args:
            work: Runs on another thread; must touch no QObject, QWidget or QPixmap.
            done: Gets the value.
            failed: Gets a CoreError; without it, `failure` is emitted.
            key: Calls with the same key replace each other: only the newest one's answer is
                delivered, and an older one that has not started is never run.
        """
        generation = 0
        if key is not None:
            generation = self._generations.get(key, 0) + 1
            self._generations[key] = generation
        self._submit(self._reads, _Call(work, done, failed, key, generation))

    def edit(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[CoreError], None] | None = None,
    ) -> None:
        """Run `work` after all earlier edits. It runs even when the bridge is closed meanwhile."""
        self._submit(self._edits, _Call(work, done, failed, writes=True))

    def thumbnails(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run `work` in the pool for pictures."""
        self._submit(self._thumbnails, _Call(work, done, None))

    def chore(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[CoreError], None] | None = None,
    ) -> None:
        """Run `work` that takes long beside everything else."""
        self._submit(self._chores, _Call(work, done, failed))

    def forget(self, key: str) -> None:
        """Drop the answer of the latest read with this key, if it is still out."""
        if key in self._generations:
            self._generations[key] += 1

    def listen(self, subscribe: Callable[[Callable[[Event], None]], Callable[[], None]]) -> None:
        """Deliver events as the signal `event`, until the bridge is closed.

        Args:
            subscribe: Takes a listener that may be called on any thread, and returns the way out.
        """
        self._leave.append(subscribe(self._arrived.emit))

    def close(self) -> None:
        """Stop listening, write all edits, join every thread; no callback runs after this.

        Reads and chores that have started are waited for: close what they wait on (the library's
        connection to the engine) if they may take long.
        """
        if self._closed:
            return
        self._closed = True
        for leave in self._leave:
            leave()
        self._leave.clear()
        others = (self._reads, self._thumbnails, self._chores)
        for lane in others:
            lane.shutdown(wait=False, cancel_futures=True)
        self._edits.shutdown(wait=True)
        for lane in others:
            lane.shutdown(wait=True)

    def _submit(self, lane: ThreadPoolExecutor, call: _Call) -> None:
        if not self._closed:
            lane.submit(self._run, call)

    def _run(self, call: _Call) -> None:
        """On a thread of a lane."""
        if self._stale(call):
            return
        try:
            answer = _Answer(call, call.work())
        except Exception as error:  # noqa: BLE001 - carried to the GUI thread and raised there
            answer = _Answer(call, error=error)
            # Reads end with the connection that they wait on; an edit that is lost is trouble.
            if self._closed and (call.writes or not isinstance(error, CoreError)):
                _log.error("Work failed while closing: %s", error, exc_info=error)
        if not self._closed:
            self._answered.emit(answer)

    def _stale(self, call: _Call) -> bool:
        return call.key is not None and self._generations[call.key] != call.generation

    def _deliver(self, answer: _Answer) -> None:
        if self._closed or self._stale(answer.call):
            return
        error = answer.error
        if error is None:
            if answer.call.done is not None and _alive(answer.call.done):
                answer.call.done(answer.value)
        elif not isinstance(error, CoreError):
            sys.excepthook(type(error), error, error.__traceback__)
        elif answer.call.failed is None:
            self.failure.emit(error)
        elif _alive(answer.call.failed):
            answer.call.failed(error)

    def _announce(self, event: Event) -> None:
        if not self._closed:
            self.event.emit(event)


def _alive(callback: Callable[..., None]) -> bool:
    """False for a method of a QObject that Qt has deleted."""
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
