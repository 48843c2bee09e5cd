"""What waits to be sent to one client: answers first, then events.

Events are merged where that loses nothing, so that a slow client costs little.
"""

import threading
from collections import deque

from core.events import Edited, Event, FoldersChanged, PhotosChanged, StatusChanged

EVENTS_LIMIT = 256
THUMBNAILS_LIMIT = 1000
EDITED_LIMIT = 1000
_MERGING = (StatusChanged, PhotosChanged, FoldersChanged, Edited)


class Outbox:
    """Any thread puts in and never blocks; one thread takes out."""

    def __init__(self) -> None:
        self._answers: deque[bytes] = deque()
        self._events: deque[Event] = deque()
        self._changed = threading.Condition()
        self._ended = False

    def answer(self, message: bytes) -> None:
        """Add an encoded answer; these are few, since requests in flight are limited."""
        with self._changed:
            self._answers.append(message)
            self._changed.notify()

    def tell(self, event: Event) -> bool:
        """Add an event; False when too many wait already, so that one would be lost."""
        with self._changed:
            if isinstance(event, _MERGING):
                event = self._absorb(event)
            elif len(self._events) >= EVENTS_LIMIT:
                return False
            self._events.append(event)
            self._changed.notify()
            return True

    def take(self) -> bytes | Event | None:
        """Wait for the next thing to send; None once `end` was called."""
        with self._changed:
            self._changed.wait_for(lambda: self._ended or self._answers or self._events)
            if self._ended:
                return None
            return self._answers.popleft() if self._answers else self._events.popleft()

    def end(self) -> None:
        """Drop what waits and end `take`."""
        with self._changed:
            self._ended = True
            self._changed.notify_all()

    def _absorb(self, event: Event) -> Event:
        """Take the waiting event of the same kind out and unite it with the newer one.

        At most one of each merging kind waits, so these never fill the queue.
        """
        for waiting in self._events:
            if type(waiting) is type(event):
                self._events.remove(waiting)
                if isinstance(waiting, PhotosChanged) and isinstance(event, PhotosChanged):
                    return _united(waiting, event)
                if isinstance(waiting, Edited) and isinstance(event, Edited):
                    return _both_edits(waiting, event)
                break
        return event


def _united(older: PhotosChanged, newer: PhotosChanged) -> PhotosChanged:
    """One event that says what both said; too many thumbnails become "many"."""
    many = any(event.listed and not event.thumbnails for event in (older, newer))
    thumbnails = tuple(dict.fromkeys(older.thumbnails + newer.thumbnails))
    listed = older.listed or newer.listed
    if many or len(thumbnails) > THUMBNAILS_LIMIT:
        thumbnails, listed = (), True
    return PhotosChanged(
        listed=listed, embedded=older.embedded + newer.embedded, thumbnails=thumbnails
    )


def _both_edits(older: Edited, newer: Edited) -> Edited:
    """One event for two edits; of different programs, it is nobody's own."""
    known = older.photo_ids and newer.photo_ids
    photo_ids = tuple(dict.fromkeys(older.photo_ids + newer.photo_ids)) if known else ()
    return Edited(
        tuple(dict.fromkeys(older.parts + newer.parts)),
        photo_ids if len(photo_ids) <= EDITED_LIMIT else (),
        older.listed or newer.listed,
        older.origin if older.origin == newer.origin else "",
    )
