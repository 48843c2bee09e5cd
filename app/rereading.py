"""Reads something of the library again when it has changed: not all the time, and never late."""

import logging
import time
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer

from app.operations import Session
from core.errors import CoreError

_SETTLE_MS: Final = 300
_REST: Final = 5
"""What takes long to read rests for so many times as long."""

_log = logging.getLogger(__name__)


class Rereading(QObject):
    """One read that is done again and again.

    A failure leaves what is shown: the next change asks again.

    Attributes:
        has_read: It came back at least once.
    """

    def __init__(
        self,
        session: Session,
        name: str,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        parent: QObject,
        *,
        wanted: bool = True,
    ) -> None:
        """Read nothing yet.

        Args:
            session: Where to ask.
            name: Tells this read from others.
            work: Reads; off the GUI thread.
            done: Gets what was read.
            parent: Owns this object.
            wanted: Whether anybody looks at it.
        """
        super().__init__(parent)
        self._session = session
        self._name = name
        self._work = work
        self._done = done
        self._wanted = wanted
        self._stale = True
        self._asking = False
        self._asked_at = 0.0
        self.has_read = False
        self._pause = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._pause.timeout.connect(self._ask_if_stale)

    def refresh(self) -> None:
        """It has changed: read it in a moment, if anybody looks at it."""
        self._stale = True
        if self._wanted and not self._asking and not self._pause.isActive():
            self._pause.start(_SETTLE_MS)

    def set_wanted(self, *, wanted: bool) -> None:
        """Somebody looks at it now, or nobody does any more."""
        self._wanted = wanted
        if not self._pause.isActive():
            self._ask_if_stale()

    def stop(self) -> None:
        """Ask for nothing more; the window closes."""
        self._wanted = False
        self._pause.stop()

    def _ask_if_stale(self) -> None:
        if self._stale and self._wanted and not self._asking:
            self._stale = False
            self._asking = True
            self._asked_at = time.monotonic()
            self._session.bridge.read(self._work, self._take, self._fail, key=self._name)

    def _take(self, found: Any) -> None:
        self._rest()
        self.has_read = True
        self._done(found)

    def _fail(self, error: CoreError) -> None:
        self._rest()
        _log.info("Reading %s failed: %s", self._name, error)

    def _rest(self) -> None:
        self._asking = False
        took_ms = int((time.monotonic() - self._asked_at) * 1000)
        self._pause.start(max(_SETTLE_MS, _REST * took_ms))
