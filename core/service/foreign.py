"""How often words of other languages are searched for while the model in use knows English only."""

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from core.catalog import settings_table
from core.catalog.connection import engine_connection
from core.errors import CoreError
from core.settings import FOREIGN_SEARCHES

log = logging.getLogger(__name__)

# One name or one line of a song says nothing of what somebody searches for.
OFTEN: Final = 3
WITHIN_S: Final = 30 * 86_400.0
# Who types asks with every letter.
APART_S: Final = 60.0
RENEWED_S: Final = 86_400.0


class ForeignSearches:
    """Keeps when it happened lately, and no words. Thread: any.

    Args:
        library: Where the times are kept, among the settings.
        clock: POSIX seconds.
    """

    def __init__(self, library: Path, clock: Callable[[], float] = time.time) -> None:
        self._library = library
        self._clock = clock
        self._lock = threading.Lock()
        self._times_s: list[float] | None = None
        self._unkept = False

    def note(self) -> bool:
        """Such words were searched for; returns whether that begins to be usual by it.

        Nothing is written, so that no search waits for an edit of many photos; see `keep`.
        """
        with self._lock:
            try:
                return self._note()
            except CoreError as error:
                log.info("a search in another language is not noted: %s", error)
                return False

    def are_usual(self) -> bool:
        """Whether they are searched for more than once in a while."""
        with self._lock:
            return len(self._lately()) >= OFTEN

    def keep(self) -> None:
        """Write new times down, so that the next engine knows them; it may wait."""
        with self._lock:
            if not self._unkept:
                return
            text = " ".join(f"{at_s:.0f}" for at_s in self._times_s or ())
            self._unkept = False
        try:
            with engine_connection(self._library) as catalog:
                settings_table.put(catalog, FOREIGN_SEARCHES, text)
        except CoreError as error:
            log.info("searches in other languages are not kept this time: %s", error)
            with self._lock:
                self._unkept = True

    def _note(self) -> bool:
        times_s, now_s = self._lately(), self._clock()
        are_usual = len(times_s) >= OFTEN
        if times_s and now_s - times_s[-1] < (RENEWED_S if are_usual else APART_S):
            return False
        self._times_s = [*times_s, now_s][-OFTEN:]
        self._unkept = True
        return not are_usual and len(self._times_s) == OFTEN

    def _lately(self) -> list[float]:
        if self._times_s is None:
            self._times_s = self._read()
        now_s = self._clock()
        return [at_s for at_s in self._times_s if now_s - WITHIN_S < at_s <= now_s]

    def _read(self) -> list[float]:
        with engine_connection(self._library) as catalog:
            kept = settings_table.get(catalog, FOREIGN_SEARCHES)
        try:
            return sorted(float(word) for word in kept.split())
        except ValueError:  # somebody else wrote it
            return []
