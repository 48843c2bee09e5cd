"""Quick search: a small window over a library, in a program of its own or in that of a window."""

from array import array
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from shiboken6 import isValid

from app import language_hint
from app.bridge import Bridge
from app.core_words import told
from app.itemmodels.photo_model import PhotoModel
from app.translation import tr
from app.views.quick_search import QuickSearch
from core.errors import CoreError
from core.library.starting import start_window
from core.records import SearchAnswer, SearchQuery, TextTerm
from core.settings import LANGUAGE_TOLD

if TYPE_CHECKING:
    from core.library import LibraryLike

_MOST: Final = 60
_KEY: Final = "quick-search"


class Quick(QObject):
    """Runs one `QuickSearch` over an open library.

    Signals:
        ended: The small window was closed.
    """

    ended = Signal()

    def __init__(
        self, library: "LibraryLike", bridge: Bridge, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._bridge = bridge
        self._model = PhotoModel(library, bridge, parent=self)
        self.window = QuickSearch(self._model)
        self._language = QTimer(self, singleShot=True, interval=language_hint.SETTLE_MS)
        self._language.timeout.connect(self._tell_language)
        self.window.search_wanted.connect(self.search)
        self.window.photo_wanted.connect(self._open_photo)
        self.window.window_wanted.connect(self._open_search)
        self.window.left.connect(self.hide)

    def present(self, words: str = "") -> None:
        """Show the window, ready to type; with words, those are searched for."""
        self.window.present(words)

    def hide(self) -> None:
        """Put the window away; what was found goes with it."""
        self._bridge.forget(_KEY)
        self._language.stop()
        self.window.give_up()
        self.window.hide()
        self.ended.emit()

    def search(self, words: str) -> None:
        """Look for words; a later call takes the place of one that is still out."""
        if not words:
            self._bridge.forget(_KEY)
            self._language.stop()
            self._model.set_ids(array("q"))
            self.window.show_note("")
            return
        query = SearchQuery((TextTerm(words),), _MOST, wait_for_model=False)
        self._bridge.read(partial(self._library.search, query), self._take, self._fail, key=_KEY)

    def _take(self, answer: SearchAnswer) -> None:
        self._model.set_ids(array("q", (hit.photo_id for hit in answer.hits)))
        if answer.not_english:
            self._language.start()
        else:
            self._language.stop()
        if not answer.hits:
            self.window.show_note(told(answer.notice) or tr("No photo was found."))
        else:
            self.window.show_note(told(answer.notice))
        self.window.take_answer()

    def _tell_language(self) -> None:
        """Once in a library, here or in a window."""
        library = self._library

        def work() -> bool:
            is_news = library.setting(LANGUAGE_TOLD) != "1"
            if is_news:
                library.set_setting(LANGUAGE_TOLD, "1")
            return is_news

        self._bridge.edit(work, self._show_language)

    def _show_language(self, is_news: bool) -> None:
        if is_news and isValid(self.window):  # it goes with the window whose library it searches
            self.window.show_note(language_hint.english_only())

    def _fail(self, error: CoreError) -> None:
        self.window.give_up()
        self.window.show_note(f"{told(error.message)} {told(error.hint)}")

    def _open_photo(self, photo_id: int) -> None:
        self._show_in_window(photo_id=photo_id)

    def _open_search(self, words: str) -> None:
        self._show_in_window(words=words)

    def _show_in_window(self, photo_id: int = 0, words: str = "") -> None:
        library = self._library

        def work() -> None:
            if not library.ask_window(photo_id, words):
                wish = ["--show", str(photo_id)] if photo_id else ["--find", words]
                start_window(library.directory, wish)

        QGuiApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        self._bridge.read(work, self._shown, self._not_shown)

    def _shown(self, _: None) -> None:
        QGuiApplication.restoreOverrideCursor()
        if isValid(self.window):
            self.hide()

    def _not_shown(self, error: CoreError) -> None:
        QGuiApplication.restoreOverrideCursor()
        if isValid(self.window):
            self._fail(error)
