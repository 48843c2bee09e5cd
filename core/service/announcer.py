"""Tells subscribed clients what changed, often enough to feel live and never in floods."""

import logging
import threading
import time
from collections.abc import Callable

from core.errors import CoreError
from core.events import Event, PhotosChanged, StatusChanged
from core.records import Status

log = logging.getLogger(__name__)

STATUS_EVERY_S = 0.1
PHOTOS_EVERY_S = 0.5
THUMBNAILS_AT_ONCE = 1000
# Counts in a status may be a second old; one more status afterwards tells the last word.
LAST_WORD_AFTER_S = 1.2


class Announcer:
    """Coalesces status and photo changes; other events go out at once.

    Thread: any; a thread of its own does the telling.
    """

    def __init__(self, tell: Callable[[Event], None], status: Callable[[], Status]) -> None:
        self._tell = tell
        self._status = status
        self._wanted = threading.Condition()
        self._status_due = False
        self._listed = False
        self._embedded = 0
        self._thumbnails: list[int] = []
        self._photos_due_s: float | None = None
        self._last_word_due_s: float | None = None
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="announcer")

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def status_changed(self) -> None:
        """The status is worth sending again."""
        with self._wanted:
            self._status_due = True
            self._wanted.notify()

    def photos_changed(
        self, *, listed: bool = False, embedded: int = 0, thumbnails: tuple[int, ...] = ()
    ) -> None:
        """Photos changed; see `PhotosChanged`."""
        with self._wanted:
            self._listed |= listed
            self._embedded += embedded
            self._thumbnails.extend(thumbnails)
            if self._photos_due_s is None:
                self._photos_due_s = time.monotonic() + PHOTOS_EVERY_S
            self._status_due = True
            self._wanted.notify()

    def close(self) -> None:
        """Send what is left and end the thread."""
        with self._wanted:
            self._closing = True
            self._wanted.notify()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        while True:
            with self._wanted:
                while not (self._status_due or self._closing or self._is_time()):
                    self._wanted.wait(self._wait_s())
                closing = self._closing
                send_status = self._take_status()
                photos = self._collect() if closing or self._photos_ready() else None
            if photos is not None:
                self._tell(photos)
            if send_status:
                self._tell_status()
            if closing:
                return
            with self._wanted:
                self._wanted.wait_for(lambda: self._closing, STATUS_EVERY_S)

    def _tell_status(self) -> None:
        try:
            status = self._status()
        except CoreError as error:  # the catalog cannot be read at this moment
            log.warning("the status is not told this time: %s", error)
            with self._wanted:
                self._last_word_due_s = time.monotonic() + LAST_WORD_AFTER_S
        else:
            self._tell(StatusChanged(status))

    def _take_status(self) -> bool:
        now = time.monotonic()
        if self._status_due:
            self._status_due = False
            self._last_word_due_s = now + LAST_WORD_AFTER_S
            return True
        if self._last_word_due_s is not None and now >= self._last_word_due_s:
            self._last_word_due_s = None
            return True
        return False

    def _photos_ready(self) -> bool:
        return self._photos_due_s is not None and time.monotonic() >= self._photos_due_s

    def _is_time(self) -> bool:
        return self._wait_s() == 0.0

    def _wait_s(self) -> float | None:
        due = [at for at in (self._photos_due_s, self._last_word_due_s) if at is not None]
        return max(0.0, min(due) - time.monotonic()) if due else None

    def _collect(self) -> PhotosChanged | None:
        if self._photos_due_s is None:
            return None
        many = len(self._thumbnails) > THUMBNAILS_AT_ONCE
        event = PhotosChanged(
            listed=self._listed or many,
            embedded=self._embedded,
            thumbnails=() if many else tuple(self._thumbnails),
        )
        self._listed, self._embedded, self._thumbnails = False, 0, []
        self._photos_due_s = None
        return event
