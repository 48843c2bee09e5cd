"""Linux's inotify: a queue of the system that tells what happens in directories."""

import ctypes
import os
import select
import struct
from collections.abc import Iterator
from typing import Final, NamedTuple

CLOSE_WRITE: Final = 0x8
ATTRIB: Final = 0x4
MOVED_FROM: Final = 0x40
MOVED_TO: Final = 0x80
CREATE: Final = 0x100
DELETE: Final = 0x200
DELETE_SELF: Final = 0x400
MOVE_SELF: Final = 0x800
UNMOUNT: Final = 0x2000
OVERFLOW: Final = 0x4000
IGNORED: Final = 0x8000
_ONLY_DIRECTORIES: Final = 0x0100_0000
_NOT_UNLINKED: Final = 0x0400_0000
IS_DIRECTORY: Final = 0x4000_0000

_MASK: Final = (
    CLOSE_WRITE
    | ATTRIB
    | MOVED_FROM
    | MOVED_TO
    | CREATE
    | DELETE
    | DELETE_SELF
    | MOVE_SELF
    | _ONLY_DIRECTORIES
    | _NOT_UNLINKED
)
_HEAD: Final = struct.Struct("iIII")
_BUFFER_BYTES: Final = 1 << 18


class RawEvent(NamedTuple):
    """What the system tells.

    Attributes:
        watch: The watch that it comes from; -1 when the queue overflowed.
        mask: Flags of this module.
        name: In the watched directory; empty for the directory itself.
    """

    watch: int
    mask: int
    name: bytes


class Inotify:
    """One queue. Thread: `read` belongs to one thread, the others to any."""

    def __init__(self) -> None:
        """Open the queue.

        Raises:
            OSError: The system gives no more of them (EMFILE).
        """
        self._c = ctypes.CDLL(None, use_errno=True)
        self._queue: int = self._c.inotify_init1(os.O_CLOEXEC | os.O_NONBLOCK)
        if self._queue < 0:
            raise _trouble()
        self._waking, self._wake = os.pipe()
        self._poll = select.poll()
        self._poll.register(self._queue, select.POLLIN)
        self._poll.register(self._waking, select.POLLIN)

    def add(self, path: bytes) -> int:
        """Watch one directory, following links; one that is watched has the same number again.

        Raises:
            OSError: It cannot be watched; ENOSPC when the system's watches are used up.
        """
        watch: int = self._c.inotify_add_watch(self._queue, path, ctypes.c_uint32(_MASK))
        if watch < 0:
            raise _trouble()
        return watch

    def remove(self, watch: int) -> None:
        """Watch a directory no more; one that the system has removed already is no error."""
        self._c.inotify_rm_watch(self._queue, watch)

    def read(self) -> list[RawEvent]:
        """Wait for events; empty after `wake`.

        Raises:
            OSError: The queue is broken.
        """
        ready = {number for number, _ in self._poll.poll()}
        if self._waking in ready:
            return []
        try:
            return list(_parsed(os.read(self._queue, _BUFFER_BYTES)))
        except BlockingIOError:
            return []

    def wake(self) -> None:
        """Have `read` return, now and ever after."""
        os.write(self._wake, b"!")

    def close(self) -> None:
        """Give back the queue with all its watches."""
        for number in (self._queue, self._waking, self._wake):
            os.close(number)


def _parsed(found: bytes) -> Iterator[RawEvent]:
    start = 0
    while start < len(found):
        watch, mask, _, length = _HEAD.unpack_from(found, start)
        start += _HEAD.size
        yield RawEvent(watch, mask, found[start : start + length].rstrip(b"\0"))
        start += length


def _trouble() -> OSError:
    number = ctypes.get_errno()
    return OSError(number, os.strerror(number))
