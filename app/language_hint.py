"""Says once that the model in use knows English only, when words of another language are typed."""

from typing import Final

from PySide6.QtCore import QObject, QTimer

from app import operations
from app.actions import Actions
from app.listing import Listing
from app.operations import Session
from app.translation import tr
from app.views.hint_line import HintLine
from core import settings

SETTLE_MS: Final = 1500
"""So long the words have to stay: `hund` is on the way to `hundred`."""


class LanguageHint(QObject):
    """Watches the searches of one window.

    Once said, it is not said again in this library. It stays while something is searched for,
    until it is closed or followed.
    """

    def __init__(
        self, session: Session, actions: Actions, line: HintLine, listing: Listing
    ) -> None:
        super().__init__(line)
        self._session = session
        self._line = line
        self._listing = listing
        self._may_tell = False
        self._settled = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settled.timeout.connect(self._tell)
        listing.changed.connect(self._look)
        line.closed.connect(line.hide)
        line.followed.connect(line.hide)
        line.followed.connect(actions["other_languages"].trigger)

    def start(self) -> None:
        """Find out whether it was said before."""
        library = self._session.library
        self._session.bridge.read(
            lambda: library.setting(settings.LANGUAGE_TOLD), self._take_setting, key="language-told"
        )

    def stop(self) -> None:
        """Say nothing more; the window closes."""
        self._may_tell = False
        self._settled.stop()

    def _take_setting(self, told: str) -> None:
        self._may_tell = told != "1"
        self._look()

    def _is_foreign(self) -> bool:
        answer = self._listing.answer
        return self._listing.query is not None and answer is not None and answer.not_english

    def _look(self) -> None:
        if self._listing.query is None:
            self._line.hide()
        if not (self._may_tell and self._is_foreign()):
            self._settled.stop()
        elif not self._settled.isActive():
            self._settled.start()

    def _tell(self) -> None:
        if not (self._may_tell and self._is_foreign()):
            return
        self._may_tell = False
        operations.keep_setting(self._session, settings.LANGUAGE_TOLD, "1")
        self._line.say(english_only(), tr("Models…"))


def english_only() -> str:
    """What is said."""
    return tr(
        "The model in use knows English only: say it in English, or choose a model that "
        "knows this language."
    )
