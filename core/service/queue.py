"""Work for the one thread that owns the model and the index, most urgent first."""

import heapq
import itertools
import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from core.errors import ServiceUnavailable

log = logging.getLogger(__name__)

T = TypeVar("T")

INTERACTIVE, MODEL_CONTROL, IMAGE_BATCH = range(3)

_Entry = tuple[int, int, Callable[[], object], "Future[Any]"]


class OwnerQueue:
    """Runs callables one after another on the thread that calls `run`.

    Args:
        idle: Called on that thread when nothing waits. True: there is more idle work, call
            again after a look at the queue. False: sleep until work comes or `wake`.
    """

    def __init__(self, idle: Callable[[], bool] | None = None) -> None:
        self._idle = idle
        self._entries: list[_Entry] = []
        self._order = itertools.count()
        self._changed = threading.Condition()
        self._woken = True
        self._closed = False

    def submit(self, priority: int, fn: Callable[[], T]) -> "Future[T]":
        """Queue `fn`; lower priorities run first, equal ones in order. Any thread, never blocks.

        After `close` the future holds ServiceUnavailable. The owner thread must not wait for
        a future of its own queue.
        """
        future: Future[T] = Future()
        with self._changed:
            if not self._closed:
                heapq.heappush(self._entries, (priority, next(self._order), fn, future))
                self._changed.notify()
                return future
        future.set_exception(_ending())
        return future

    def wake(self) -> None:
        """Have `idle` called again, although it said that there is nothing; any thread."""
        with self._changed:
            self._woken = True
            self._changed.notify()

    def waiting(self) -> int:
        """Number of callables that have not begun; any thread."""
        with self._changed:
            return len(self._entries)

    def run(self) -> None:
        """Work until `close`; the calling thread is the owner."""
        try:
            while self._step():
                pass
        finally:
            self.close()  # nobody must wait for an owner that died

    def close(self) -> None:
        """End `run` after what it does now; whatever waits gets ServiceUnavailable. Any thread."""
        with self._changed:
            self._closed = True
            entries, self._entries = self._entries, []
            self._changed.notify_all()
        for _, _, _, future in entries:
            if future.set_running_or_notify_cancel():
                future.set_exception(_ending())

    def _step(self) -> bool:
        """Do one callable or one piece of idle work; False once closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._entries or self._has_idle_work())
            if self._closed:
                return False
            entry = heapq.heappop(self._entries) if self._entries else None
            # What is about to run may leave idle work behind; a `wake` meanwhile sets it again.
            self._woken = entry is not None
        if entry is not None:
            _carry_out(entry)
        elif self._idle is not None and self._do_idle(self._idle):
            self.wake()
        return True

    def _has_idle_work(self) -> bool:
        return self._woken and self._idle is not None

    def _do_idle(self, idle: Callable[[], bool]) -> bool:
        try:
            return idle()
        except Exception:
            # Searching goes on; the work is tried again with the next occasion.
            log.exception("Idle work failed")
            return False


def _carry_out(entry: _Entry) -> None:
    _, _, fn, future = entry
    if not future.set_running_or_notify_cancel():
        return
    try:
        outcome = fn()
    except Exception as error:  # noqa: BLE001 - it goes to whoever waits for the future
        future.set_exception(error)
    except BaseException as error:
        future.set_exception(error)
        raise
    else:
        future.set_result(outcome)


def _ending() -> ServiceUnavailable:
    return ServiceUnavailable("The engine is ending.", "Try again in a moment.")
