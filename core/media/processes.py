"""Worker processes that can be killed: started, fed, timed and replaced.

A pool of our own, because a hanging or dying worker must cost one picture and nothing else.
"""

import logging
import os
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import connection

import psutil

from core.errors import DecodeTimeout, ServiceUnavailable
from core.media.wire import Answer, Refused, Request, error_of, pack, unpack_answer
from core.media.worker import READY, STARTED

_logger = logging.getLogger(__name__)

_START_TIMEOUT_S = 60.0
# A wait is made of pieces. One that took this much longer says that the computer slept.
_PIECE_S = 0.5
_SLEPT_S = 2.0
# The paths come from this process, so that the current folder is never among them: a photo
# folder may hold a `core/` or a `numpy.py`.
_BOOT = (
    "import sys, importlib; entry = sys.argv.pop(1); sys.path[:] = sys.argv[3:]; "
    "importlib.import_module(entry).main()"
)
_ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
_STOPPED_HINT = "Open it with another program to see whether it is damaged."


@dataclass(frozen=True, slots=True)
class _Task:
    request: Request
    convert: Callable[[Answer], object]
    future: Future[object]


class _Ended(Exception):  # noqa: N818 - a state, not a failure of the program
    """The worker is gone."""


class _Worker:
    """One process and the pipe to it. Thread: the one that made it."""

    def __init__(self, entry: str, memory_bytes: int) -> None:
        ours, theirs = connection.Pipe()
        handle = theirs.fileno()
        command = [sys.executable, "-I", "-c", _BOOT, entry, str(handle), str(memory_bytes)]
        command += [path for path in sys.path if os.path.isabs(path)]  # noqa: PTH117 - no I/O
        self._ready = False
        self.pipe = ours
        with theirs:
            self.process = _start(command, handle)

    def wait_until_ready(self) -> None:
        """Raises ServiceUnavailable: it does not start."""
        if self._ready:
            return
        with suppress(_Ended):
            self._ready = self.receive(_START_TIMEOUT_S) == READY
        if self._ready:
            return
        raise ServiceUnavailable(
            "The picture decoder does not start.", "Install Photosift again; see its log."
        )

    def hand_over(self, packed: bytes, timeout_s: float) -> None:
        """Send a request and wait until it is taken up. Raises _Ended: it is gone or stuck."""
        try:
            self.pipe.send_bytes(packed)
        except OSError:
            raise _Ended from None
        if self.receive(timeout_s) != STARTED:
            raise _Ended

    def receive(self, timeout_s: float) -> bytes | None:
        """One answer, or None when there is none in time. Raises _Ended: it is gone.

        The time in which the computer sleeps, or the worker is stopped, does not count: after
        that, the whole time begins anew.
        """
        left_s = timeout_s
        try:
            while left_s > 0:
                piece_s = min(left_s, _PIECE_S)
                began = _clocks()
                if self.pipe.poll(piece_s):
                    return self.pipe.recv_bytes()
                took_s = max(now - then for now, then in zip(_clocks(), began, strict=True))
                left_s -= piece_s
                if took_s > piece_s + _SLEPT_S or (left_s <= 0 and self._is_stopped()):
                    left_s = timeout_s
        except (EOFError, OSError):
            raise _Ended from None
        return None

    def _is_stopped(self) -> bool:
        with suppress(psutil.Error):
            return psutil.Process(self.process.pid).status() == psutil.STATUS_STOPPED
        return False

    def kill(self) -> None:
        """End it, whatever it does."""
        self.process.kill()
        if self.process.stdin is not None:
            self.process.stdin.close()
        self.pipe.close()
        # A process that hangs in the kernel (a dead network drive) ends only later.
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(1.0)


def _clocks() -> tuple[float, float]:
    """In seconds; on some systems the first one stands still while the computer sleeps."""
    return time.monotonic(), time.time()


def _start(command: list[str], handle: int) -> subprocess.Popen[bytes]:
    environment = os.environ | _ONE_THREAD
    if sys.platform == "win32":
        os.set_handle_inheritable(handle, True)  # noqa: FBT003
        startup = subprocess.STARTUPINFO(lpAttributeList={"handle_list": [handle]})
        return subprocess.Popen(
            command, stdin=subprocess.PIPE, env=environment, startupinfo=startup
        )
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, env=environment, pass_fds=(handle,), cwd="/"
    )


class WorkerPool:
    """Processes that answer requests, each fed by a thread of its own.

    Args:
        entry: Module whose `main()` serves requests in the worker.
        workers: Number of processes.
        timeout_s: For one request; then its worker is killed and replaced.
        memory_bytes: Address space of one worker.

    Thread: any.
    """

    def __init__(self, entry: str, *, workers: int, timeout_s: float, memory_bytes: int) -> None:
        self._entry = entry
        self._timeout_s = timeout_s
        self._memory_bytes = memory_bytes
        self._changed = threading.Condition()
        self._urgent: deque[_Task] = deque()
        self._backlog: deque[_Task] = deque()
        self._busy: dict[int, subprocess.Popen[bytes]] = {}
        self._closed = False
        self._threads = [
            threading.Thread(target=self._feed, name=f"decode-{number}", daemon=True)
            for number in range(max(1, workers))
        ]
        for thread in self._threads:
            thread.start()

    @property
    def pids(self) -> tuple[int, ...]:
        """Process ids of the workers that live now."""
        with self._changed:
            return tuple(process.pid for process in self._busy.values())

    def submit(
        self, request: Request, convert: Callable[[Answer], object], *, urgent: bool
    ) -> Future[object]:
        """Queue a request; urgent ones, for which a person waits, go first.

        Args:
            request: What to do.
            convert: Makes the future's value of an answer; runs in the pool's thread.
            urgent: Before everything that is not.

        After `close` the future is cancelled, like all that waited then.
        """
        future: Future[object] = Future()
        with self._changed:
            if self._closed:
                future.cancel()
                return future
            (self._urgent if urgent else self._backlog).append(_Task(request, convert, future))
            self._changed.notify()
        return future

    def close(self) -> None:
        """End the workers; what is not finished is cancelled."""
        with self._changed:
            self._closed = True
            waiting = [*self._urgent, *self._backlog]
            self._urgent.clear()
            self._backlog.clear()
            for process in self._busy.values():
                process.kill()
            self._changed.notify_all()
        for task in waiting:
            task.future.cancel()
        for thread in self._threads:
            thread.join()

    def _feed(self) -> None:
        worker = self._replace(None)
        while (task := self._next_task()) is not None:
            worker = self._carry_out(task, worker)
        self._end_worker(worker)

    def _next_task(self) -> _Task | None:
        with self._changed:
            while True:
                if self._closed:
                    return None
                lane = self._urgent or self._backlog
                if not lane:
                    self._changed.wait()
                elif lane[0].future.set_running_or_notify_cancel():
                    return lane.popleft()
                else:
                    lane.popleft()

    def _start_worker(self) -> _Worker | None:
        """A new worker for this thread; None when the pool closes.

        Raises:
            ServiceUnavailable: the system starts no more processes.
        """
        with self._changed:
            if self._closed:
                return None
            try:
                worker = _Worker(self._entry, self._memory_bytes)
            except OSError as error:
                raise ServiceUnavailable(
                    f"The picture decoder does not start: {error.strerror or error}.",
                    "Close other programs, and try again.",
                ) from error
            self._busy[threading.get_ident()] = worker.process
        return worker

    def _end_worker(self, worker: _Worker | None) -> None:
        """End this thread's worker, if it has one."""
        with self._changed:
            self._busy.pop(threading.get_ident(), None)
        if worker is not None:
            worker.kill()

    def _replace(self, worker: _Worker | None) -> _Worker | None:
        """A new worker in place of this one; None when there is none, the next task tries."""
        self._end_worker(worker)
        with suppress(ServiceUnavailable):
            return self._start_worker()
        return None

    def _carry_out(self, task: _Task, worker: _Worker | None) -> _Worker | None:
        """Answer one task; gives the worker for the next."""
        packed = pack(task.request)
        try:
            worker = self._send(packed, worker)
            answer = None if worker is None else worker.receive(self._timeout_s)
        except ServiceUnavailable as error:
            self._fail(task, error)
            return None
        except _Ended:
            self._fail(task, DecodeTimeout("The decoder was ended by this picture.", _STOPPED_HINT))
            return self._replace(worker)
        if answer is None:
            seconds = f"{self._timeout_s:.3g} seconds"
            self._fail(task, DecodeTimeout(f"Decoding took longer than {seconds}.", _STOPPED_HINT))
            return self._replace(worker)
        _resolve(task, answer)
        return worker

    def _send(self, packed: bytes, worker: _Worker | None) -> _Worker | None:
        """Hand a request to this worker, or to a new one where it ended while it was idle.

        Returns:
            The worker that has it; None when the pool closes.

        Raises:
            ServiceUnavailable: workers do not start.
        """
        reason: Exception = _Ended()
        for _ in range(2):
            worker = worker or self._start_worker()
            if worker is None:
                return None
            try:
                worker.wait_until_ready()
                worker.hand_over(packed, self._timeout_s)
            except (_Ended, ServiceUnavailable) as error:
                self._end_worker(worker)
                worker, reason = None, error
            else:
                return worker
        raise reason

    def _fail(self, task: _Task, error: Exception) -> None:
        with self._changed:
            closed = self._closed
        task.future.set_exception(CancelledError() if closed else error)


def _resolve(task: _Task, packed: bytes) -> None:
    try:
        answer = unpack_answer(packed)
        if isinstance(answer, Refused):
            error = error_of(answer)
            if answer.trace:
                _logger.info("a decoder failed: %s", answer.trace)
                error.add_note(answer.trace)
            task.future.set_exception(error)
            return
        value = task.convert(answer)
    except Exception as bug:  # noqa: BLE001 - a bug belongs to whoever waits for the future
        task.future.set_exception(bug)
    else:
        task.future.set_result(value)
