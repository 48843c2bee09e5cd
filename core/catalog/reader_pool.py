"""Read connections that are shared by threads, one borrower at a time."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from core.catalog.connection import Connection

MOST_IDLE = 4


class ReaderPool:
    """Opens connections when needed and keeps a few of them.

    Thread: any. A borrowed connection belongs to its borrower until it is given back.
    """

    def __init__(self, connect: Callable[[], Connection]) -> None:
        """Prepare; `connect` opens a connection that any thread may use."""
        self._connect = connect
        self._lock = threading.Lock()
        self._idle: list[Connection] = []
        self._closed = False

    @contextmanager
    def borrow(self) -> Iterator[Connection]:
        """A connection for a short read.

        Raises:
            CatalogError: it cannot be opened.
        """
        with self._lock:
            connection = self._idle.pop() if self._idle else None
        if connection is not None and connection.is_replaced():
            connection.close()
            connection = None
        if connection is None:
            connection = self._connect()
        try:
            yield connection
        except BaseException:
            connection.close()  # whatever happened, the next borrower gets a fresh one
            raise
        with self._lock:
            keep = not self._closed and len(self._idle) < MOST_IDLE
            if keep:
                self._idle.append(connection)
        if not keep:
            connection.close()

    def close(self) -> None:
        """Close what is idle; what is borrowed is closed when it is given back."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()
