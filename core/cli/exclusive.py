"""Has a library for one command alone: its engine is asked to end, and no other may start."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.catalog.lock import AlreadyRunning, LibraryLock, Purpose, holder
from core.cli.engine_commands import wait_for_end
from core.errors import ServiceError, ServiceUnavailable
from core.rpc import messages
from core.rpc.launcher import connect_running

_PATIENCE_S = 120.0
_LOOK_AGAIN_S = 0.05


@contextmanager
def held(library: Path, purpose: Purpose) -> Iterator[None]:
    """The library's lock for the time of a command.

    Windows notice that their engine is gone, and start another one when the lock is free.

    Raises:
        AlreadyRunning: Another user, or another command, has it.
        CatalogError: The folder cannot be locked.
        ServiceError: The engine does not end.
    """
    lock = LibraryLock(library, purpose)
    _take(lock, library)
    try:
        yield
    finally:
        lock.release()


def _take(lock: LibraryLock, library: Path) -> None:
    until = time.monotonic() + _PATIENCE_S
    while True:
        try:
            lock.acquire()
        except AlreadyRunning:
            found = holder(library)
            if (found is not None and found.is_other) or time.monotonic() > until:
                raise
        else:
            return
        if not _ended(library):
            # It has the lock, and does not listen yet.
            threading.Event().wait(_LOOK_AGAIN_S)


def _ended(library: Path) -> bool:
    """Ask the engine to end, and wait for that; False when none answers."""
    client = connect_running(library, client_name="command line")
    if client is None:
        return False
    try:
        reply = client.ask(messages.GetStatus(), timeout_s=_PATIENCE_S)
        client.ask(messages.Stop(), timeout_s=_PATIENCE_S)
    except ServiceUnavailable:
        return False  # it was about to end
    finally:
        client.close()
    if not isinstance(reply, messages.StatusReply):
        raise ServiceError("The engine gave no status.", "Run `photosift stop`.")
    wait_for_end(reply.status.pid)
    return True
