"""Tells that the engine is gone and counts down to its return."""

from PySide6.QtCore import QObject, QTimer

from app.core_words import told
from app.notifications import Message, Notifications
from app.translation import tr, trn
from core.events import EngineLost

_KEY = "engine-lost"


class EngineNotice(QObject):
    """One message that is brought up to date every second until the engine answers."""

    def __init__(self, notifications: Notifications, parent: QObject) -> None:
        super().__init__(parent)
        self._notifications = notifications
        self._left_s = 0
        self._reason = ""
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)

    def lost(self, event: EngineLost) -> None:
        """The engine went away and comes back after a while."""
        self._left_s = max(0, round(event.retry_s))
        self._reason = told(event.message)
        self._post()
        self._timer.start()

    def back(self) -> None:
        """The engine answers again."""
        self.stop()
        self._notifications.withdraw(_KEY)

    def stop(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        self._left_s -= 1
        if self._left_s <= 0:
            self._timer.stop()
        self._post()

    def _post(self) -> None:
        words = tr("Searching and indexing start again now.")
        if self._left_s > 0:
            words = trn(
                "Searching and indexing start again in {n} second.",
                "Searching and indexing start again in {n} seconds.",
                self._left_s,
            )
        self._notifications.post(
            Message(
                "warning",
                f"{self._reason} {words}".strip(),
                tr("You can go on looking at your photos."),
                key=_KEY,
                lasting=True,
            )
        )
