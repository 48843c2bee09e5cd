"""Notices that disks were mounted or unmounted, and which places that concerns."""

import logging
import os
import select
import sys
import threading
from collections.abc import Callable, Sequence
from typing import Final

from core.ingest import volumes
from core.ingest.volumes import Volume

log = logging.getLogger(__name__)

LOOK_EVERY_S: Final = 3.0
"""Where the system does not tell, the mounts are compared this often."""

_MOUNTS: Final = "/proc/self/mountinfo"


class MountWatcher:
    """A thread that tells which mounts came and went. Linux wakes it; elsewhere it looks."""

    def __init__(self, changed: Callable[[Sequence[Volume]], None]) -> None:
        """Prepare.

        Args:
            changed: Told the mounts that appeared and those that went, on this object's thread.
        """
        self._changed = changed
        self._closing = threading.Event()
        self._ears = self._mouth = -1
        self._before: list[Volume] = []
        self._thread = threading.Thread(target=self._run, name="mounts")

    def start(self) -> None:
        """Start the thread; it tells what changes from now on."""
        self._ears, self._mouth = os.pipe()
        self._before = volumes.mounts()
        self._thread.start()

    def close(self) -> None:
        """End the thread."""
        if self._closing.is_set() or self._thread.ident is None:
            return
        self._closing.set()
        os.write(self._mouth, b".")
        self._thread.join()
        os.close(self._ears)
        os.close(self._mouth)

    def _run(self) -> None:
        if sys.platform != "linux":
            self._look_from_time_to_time()
            return
        try:
            table = os.open(_MOUNTS, os.O_RDONLY | os.O_CLOEXEC)
        except OSError as error:
            log.warning("Disks that come and go are noticed late: %s", error)
            return
        try:
            self._listen(table)
        finally:
            os.close(table)

    def _listen(self, table: int) -> None:
        poll = select.poll()
        poll.register(table, select.POLLPRI | select.POLLERR)
        poll.register(self._ears, select.POLLIN)
        while not self._closing.is_set():
            self._compare()
            poll.poll()

    def _look_from_time_to_time(self) -> None:
        while not self._closing.wait(LOOK_EVERY_S):
            self._compare()

    def _compare(self) -> None:
        now = volumes.mounts()
        changed = [*set(self._before).symmetric_difference(now)]
        self._before = now
        if changed and not self._closing.is_set():
            try:
                self._changed(changed)
            except Exception:  # a bug in the receiver must not end the watching of disks
                log.exception("the receiver of mounts failed")
