"""Pausing and giving up of one piece of work."""

import threading
from collections.abc import Callable


class StoppedError(Exception):
    """The work was given up, or the engine ends."""


class Control:
    """Thread: any; `check` is called by the one that works."""

    def __init__(self, is_ending: Callable[[], bool]) -> None:
        """`is_ending`: whether the engine ends, which gives up whatever is under way."""
        self._is_ending = is_ending
        self._changed = threading.Condition()
        self._paused = False
        self._cancelled = False

    @property
    def paused(self) -> bool:
        """Whether it waits for `pause(paused=False)`."""
        return self._paused and not self._cancelled

    @property
    def cancelled(self) -> bool:
        """Whether it was given up, or the engine ends."""
        return self._cancelled or self._is_ending()

    def pause(self, *, paused: bool) -> None:
        """Let it wait, or go on."""
        with self._changed:
            self._paused = paused
            self._changed.notify_all()

    def cancel(self) -> None:
        """Give it up; what is done stays."""
        with self._changed:
            self._cancelled = True
            self._changed.notify_all()

    def wake(self) -> None:
        """Have it look whether the engine ends."""
        with self._changed:
            self._changed.notify_all()

    def check(self) -> None:
        """Wait while it is paused.

        Raises:
            StoppedError: It was given up.
        """
        with self._changed:
            self._changed.wait_for(lambda: self.cancelled or not self._paused)
        if self.cancelled:
            raise StoppedError
