"""Long looks through files end when nobody waits for them any more."""

import logging
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from core.catalog.connection import Connection
from core.errors import ServiceUnavailable

log = logging.getLogger(__name__)

LOOK_EVERY_S = 0.1

_nobody_waits: ContextVar[Callable[[], bool]] = ContextVar("nobody_waits", default=lambda: False)


@contextmanager
def asked_for(has_gone: Callable[[], bool]) -> Iterator[None]:
    """Within the block, this thread works for somebody who may go away, and then for nobody.

    Args:
        has_gone: Once it says so, it does for good; asked on any thread.
    """
    before = _nobody_waits.get()
    token = _nobody_waits.set(lambda: before() or has_gone())
    try:
        yield
    finally:
        _nobody_waits.reset(token)


def give_up_if_nobody_waits() -> None:
    """Between two pieces of long work.

    Raises:
        ServiceUnavailable: whoever asked has gone, or the engine ends.
    """
    if _nobody_waits.get()():
        raise _given_up()


@contextmanager
def interruptible(connection: Connection) -> Iterator[None]:
    """What a connection reads within the block ends soon after nobody waits for it any more.

    What it has answered by then is worth nothing: SQLite takes pages that it did not come to for
    damaged.

    Raises:
        ServiceUnavailable: whoever asked has gone, or the engine ends.
    """
    nobody_waits = _nobody_waits.get()
    over = threading.Event()

    def watch() -> None:
        while not over.wait(LOOK_EVERY_S):
            if nobody_waits():  # again and again: the next statement may just be beginning
                connection.interrupt()

    give_up_if_nobody_waits()
    watcher = threading.Thread(target=watch, name="engine-interrupt")
    watcher.start()
    try:
        yield
    except sqlite3.OperationalError as error:
        # Python raises some by itself, without a code.
        if getattr(error, "sqlite_errorcode", 0) != sqlite3.SQLITE_INTERRUPT:
            raise
        raise _given_up() from error
    finally:
        over.set()
        watcher.join()
    give_up_if_nobody_waits()


def _given_up() -> ServiceUnavailable:
    log.info("a long look is given up: nobody waits for it any more")
    return ServiceUnavailable("The engine is ending.", "Try again in a moment.")
