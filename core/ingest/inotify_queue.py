"""Linux's inotify through watchdog: a queue of the system, and a thread that reads it."""

import errno
import itertools
import logging
import os
from typing import Final

from typing_extensions import override
from watchdog.observers.inotify_c import (
    CallbackId,
    InotifyConstants,
    InotifyFD,
    Mask,
    WatchCallback,
    WatchDescriptor,
)

log = logging.getLogger(__name__)

_MASK: Final = Mask(
    InotifyConstants.IN_CLOSE_WRITE
    | InotifyConstants.IN_ATTRIB
    | InotifyConstants.IN_MOVE
    | InotifyConstants.IN_CREATE
    | InotifyConstants.IN_DELETE
    | InotifyConstants.IN_DELETE_SELF
    | InotifyConstants.IN_MOVE_SELF
    | InotifyConstants.IN_ONLYDIR
    | InotifyConstants.IN_EXCL_UNLINK
)
_UNWATCHED: Final = WatchDescriptor(-1)


Watch = tuple[WatchDescriptor, CallbackId]
"""A directory that somebody is told of: its number, and the id of who is told."""


class InotifyQueue(InotifyFD):
    """Watchdog's queue, with its gaps filled. Thread: any."""

    def __init__(self) -> None:
        """Open the queue; nothing is read before `start`.

        Raises:
            OSError: The system gives no more of them (EMFILE).
        """
        super().__init__()
        self.name = "watch-events"
        # Watchdog says that it reads before it does: a queue closed until then would stay open.
        self._is_reading = False
        self._ids = map(CallbackId, itertools.count())

    def add(self, path: bytes, callback: WatchCallback) -> Watch:
        """Tell `callback` of one directory, following links.

        One that is watched has the same number again, and another id: watchdog warns of an id
        that it has, and a directory is added twice whenever a tree of them appears at once.

        Raises:
            OSError: It cannot be watched; ENOSPC when the system's watches are used up.
        """
        id_ = next(self._ids)
        number = self.add_callback(path, _MASK, callback, id_)
        if number == _UNWATCHED:  # watchdog passes over a directory that may not be read
            self.remove_callbacks([(number, id_)])
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
        return number, id_

    @override
    def run(self) -> None:
        """Read events; a bug in a callback is logged, and ends the thread."""
        try:
            super().run()
        except Exception:
            # Whoever looks after the source makes another one.
            log.exception("the thread that reads events died")
        finally:
            self._is_reading = False  # so that `stop` gives back the queue
