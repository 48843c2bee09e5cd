"""Finds what a test left behind: threads, processes, open files, running Qt objects."""

import ctypes
import gc
import os
import sys
import threading
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil

GRACE_S = 15.0
"""How long things that are already ending may take; a clean test waits for none of it."""

_PR_SET_CHILD_SUBREAPER = 36
# What psutil raises for a process that ends while it looks: also the bare error of a file that is
# gone, where the number belongs to another process by then.
_ENDED = (psutil.Error, OSError)
_LOOKS_AT_MOST = 5


def adopt_orphans() -> None:
    """Make processes whose parent dies children of this one, so that they are seen."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def live_threads() -> set[threading.Thread]:
    """Threads that Python started; ones that Qt or a library started are not counted."""
    dummy = threading._DummyThread
    return {thread for thread in threading.enumerate() if not isinstance(thread, dummy)}


def leaked_threads(before: set[threading.Thread]) -> list[str]:
    """Names of threads that outlived the test by more than the grace."""
    new = live_threads() - before
    for thread in new:
        thread.join(GRACE_S)
    return [thread.name for thread in new if thread.is_alive()]


def _has_children() -> bool:
    if not hasattr(os, "waitid"):
        return True
    try:
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return False
    return True


def _is_ours_to_judge(process: psutil.Process) -> bool:
    try:
        command = " ".join(process.cmdline())
        zombie = process.status() == psutil.STATUS_ZOMBIE
    except _ENDED:
        return False
    # multiprocessing keeps its resource tracker for the life of the program.
    return not zombie and "multiprocessing.resource_tracker" not in command


def _parent(process: psutil.Process) -> psutil.Process | None:
    try:
        return process.parent()
    except _ENDED:
        return None


def _children() -> list[psutil.Process]:
    for _ in range(_LOOKS_AT_MOST):
        try:
            return psutil.Process().children(recursive=True)
        except _ENDED:  # one of all the processes that there are ended just now
            continue
    return psutil.Process().children(recursive=True)


def live_processes() -> set[psutil.Process]:
    """Running children of this process, and theirs."""
    if not _has_children():
        return set()
    return {child for child in _children() if _is_ours_to_judge(child)}


def leaked_processes(before: set[psutil.Process]) -> list[str]:
    """Describe, and end, the processes that outlived the test by more than the grace.

    What a process from before the test started, such as the engine of a module, ends with that.
    """
    new = {process for process in live_processes() - before if _parent(process) not in before}
    if not new:
        return []
    _, alive = psutil.wait_procs(list(new), timeout=GRACE_S)
    leaked = []
    for process in alive:
        if _is_ours_to_judge(process):
            try:
                leaked.append(" ".join(process.cmdline()))
                process.kill()
            except _ENDED:
                continue
    return leaked


def open_files(below: Path) -> set[str]:
    """Files below a folder that this process holds open; empty where that cannot be known."""
    root = f"{below}{os.sep}"
    found: set[str] = set()
    try:
        numbers = os.listdir("/proc/self/fd")  # noqa: PTH208 - called around every test
    except OSError:
        return found
    for number in numbers:
        try:
            target = os.readlink(f"/proc/self/fd/{number}")  # noqa: PTH115
        except OSError:
            continue
        if target.startswith(root):
            found.add(target)
    return found


def leaked_files(before: set[str], below: Path) -> list[str]:
    """Files that the test left open; collects garbage before it accuses."""
    new = open_files(below) - before
    if new:
        gc.collect()
        new = open_files(below) - before
    return sorted(new)


class QtWatch:
    """Notes every QThread and QTimer that is started from Python."""

    def __init__(self) -> None:
        self._threads: weakref.WeakSet[Any] = weakref.WeakSet()
        self._timers: weakref.WeakSet[Any] = weakref.WeakSet()

    def install(self) -> None:
        """Wrap the `start` of both classes; imports Qt."""
        from PySide6.QtCore import QThread, QTimer  # noqa: PLC0415

        _note_starts(QThread, self._threads)
        _note_starts(QTimer, self._timers)

    def running(self) -> set[Any]:
        """The noted objects that still run."""
        if not self._threads and not self._timers:
            return set()
        import shiboken6  # noqa: PLC0415

        alive = {thread for thread in self._threads if shiboken6.isValid(thread)}
        found = {thread for thread in alive if thread.isRunning()}
        timers = {timer for timer in self._timers if shiboken6.isValid(timer)}
        return found | {timer for timer in timers if timer.isActive()}

    def leaked(self, before: set[Any]) -> list[str]:
        """What started in the test and still runs, and work that waits in the global pool."""
        if "PySide6.QtCore" not in sys.modules:
            return []
        from PySide6.QtCore import QThreadPool  # noqa: PLC0415

        leaked = []
        pool = QThreadPool.globalInstance()
        if pool.activeThreadCount() and not pool.waitForDone(int(GRACE_S * 1000)):
            leaked.append(f"{pool.activeThreadCount()} running tasks in the global pool")
        if self.running() - before:
            _delete_what_waits_for_it()
        return leaked + [repr(found) for found in self.running() - before]


def _note_starts(kind: Any, started: "weakref.WeakSet[Any]") -> None:
    original: Callable[..., None] = kind.start

    def start(self: Any, *arguments: Any) -> None:
        started.add(self)
        original(self, *arguments)

    kind.start = start


def _delete_what_waits_for_it() -> None:
    from PySide6.QtCore import QCoreApplication, QEvent  # noqa: PLC0415

    gc.collect()
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
