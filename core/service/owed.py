"""What could not be done yet, because of a full disk for example, and is tried again later."""

import threading
import time
from collections.abc import Callable

AGAIN_AFTER_S = 10.0


class Owed:
    """Work by name, so that none is owed twice. Thread: any."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._work: dict[str, tuple[float, Callable[[], None]]] = {}

    def later(self, name: str, work: Callable[[], None]) -> None:
        """Have `work` tried again after a while."""
        with self._lock:
            self._work[name] = (time.monotonic() + AGAIN_AFTER_S, work)

    def try_again(self) -> None:
        """Carry out what is due."""
        now = time.monotonic()
        with self._lock:
            due = {name: work for name, (at, work) in self._work.items() if at <= now}
            for name in due:
                del self._work[name]
        for work in due.values():
            work()
