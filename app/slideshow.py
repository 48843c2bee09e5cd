"""Shows the photos of a list one after the other, by itself."""

import random
from array import array

from PySide6.QtCore import QObject, QTimer, Signal

from app.awake import Awake

SHORTEST_S, LONGEST_S, USUAL_S = 2, 30, 5


class Slideshow(QObject):
    """Says when it is time for which photo.

    Attributes:
        upcoming: The place in the list of the photo that comes next; -1 while none does.

    Signals:
        due: The place in the list of the photo to show now.
        changed: It began, ended, was paused or goes on.
    """

    due = Signal(int)
    changed = Signal()

    def __init__(self, parent: QObject | None = None, awake: Awake | None = None) -> None:
        super().__init__(parent)
        self._awake = awake or Awake(self)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)
        self._order: array[int] = array("q")
        self._count = 0
        self._at = 0
        self.upcoming = -1
        self._running = False
        self._paused = False
        self.interval_s = USUAL_S
        self.shuffled = False

    @property
    def running(self) -> bool:
        return self._running

    @property
    def paused(self) -> bool:
        return self._paused

    def start(self, count: int, at: int) -> None:
        """Begin with a list of `count` photos, the one at `at` being shown."""
        self._running, self._paused = True, False
        self._count, self._at = count, at
        self._order = array("q")
        self.upcoming = -1
        self._awake.hold()
        self._wait()
        self.changed.emit()

    def stop(self) -> None:
        if self._running:
            self._running = self._paused = False
            self._timer.stop()
            self._awake.release()
            self.changed.emit()

    def set_paused(self, paused: bool) -> None:
        """Hold still, or go on."""
        if self._running and paused != self._paused:
            self._paused = paused
            if paused:
                self._timer.stop()
                self._awake.release()
            else:
                self._awake.hold()
                self._wait()
            self.changed.emit()

    def set_interval(self, seconds: int) -> None:
        """Show each photo so long."""
        self.interval_s = min(max(seconds, SHORTEST_S), LONGEST_S)
        if self._timer.isActive():
            self._wait()

    def set_shuffled(self, shuffled: bool) -> None:
        """Go through the list in an order of its own."""
        self.shuffled = shuffled
        self._order = array("q")
        self.upcoming = -1
        if self._timer.isActive():
            self._wait()

    def moved_to(self, at: int, count: int) -> None:
        """The user went to another photo, or the list changed: that one has its whole time."""
        if count != self._count:
            self._order = array("q")
        if not self.shuffled:
            self.upcoming = -1
        self._at, self._count = at, count
        if self._running and not self._paused:
            self._wait()

    def _wait(self) -> None:
        if not 0 <= self.upcoming < self._count or self.upcoming == self._at:
            self.upcoming = self._next() if self._count else -1
        self._timer.start(1000 * self.interval_s)

    def _go_on(self) -> None:
        place, self.upcoming = self.upcoming, -1
        if place >= 0:
            self.due.emit(place)
        if self._running and not self._paused and not self._timer.isActive():
            self._wait()

    def _next(self) -> int:
        if not self.shuffled:
            return (self._at + 1) % self._count
        if not self._order:
            # Each photo comes once before one comes again, as far as memory is worth it.
            some = random.sample(range(self._count), min(self._count, 10_000))
            self._order = array("q", [place for place in some if place != self._at] or some)
        return self._order.pop()
