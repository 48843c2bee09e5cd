"""The trash: what is in it, putting back, and deleting for good."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from app import file_operations
from app.photo_tools import PhotoTools
from app.translation import tr
from app.trash_words import delete_words
from app.views.trash_bar import TrashBar
from core.events import Edited, Event
from core.records import TrashReport

_IN_BAR = "trash-report"
_IN_QUESTION = "trash-question"


class TrashVerbs(QObject):
    """Connects the actions of the trash, and fills the bar over it."""

    def __init__(self, tools: PhotoTools, bar: TrashBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session = tools.session
        self._photos = tools.photos
        self._listing = tools.listing
        self._asking = tools.asking
        self._begun = tools.works.begun
        self._bar = bar
        actions, listing = tools.actions, tools.listing
        actions["trash"].triggered.connect(self._trash)
        actions["restore"].triggered.connect(self._restore)
        actions["restore_all"].triggered.connect(self._restore_all)
        actions["delete"].triggered.connect(lambda: self._ask_to_delete(self._photos.ids()))
        actions["empty_trash"].triggered.connect(lambda: self._ask_to_delete(None))
        bar.restore_all_wanted.connect(self._restore_all)
        bar.empty_wanted.connect(lambda: self._ask_to_delete(None))
        listing.changed.connect(self._show_bar)
        self._session.bridge.event.connect(self._take_event)
        self._show_bar()

    # ---- verbs
    def _trash(self) -> None:
        file_operations.trash(self._session, self._photos.ids(), self._begun)

    def _restore(self) -> None:
        file_operations.restore(self._session, self._photos.ids(), self._begun)

    def _restore_all(self) -> None:
        file_operations.restore_all(self._session, self._begun)

    def _ask_to_delete(self, photo_ids: Sequence[int] | None) -> None:
        done = partial(self._ask, photo_ids)
        file_operations.report_trash(self._session, photo_ids, done, _IN_QUESTION)

    def _ask(self, photo_ids: Sequence[int] | None, report: TrashReport) -> None:
        if report.photos == 0:
            self._session.notifications.tell(tr("The trash is empty."))
            return
        if report.photos == report.offline:
            self._session.notifications.tell(
                tr("Nothing in the trash can be reached."),
                tr("It lies on disks that are not connected, and stays until they are."),
            )
            return
        question, words, button = delete_words(report)
        delete = partial(file_operations.empty_trash, self._session, photo_ids, self._begun)
        self._asking.to_confirm(question, words, button, delete)

    # ---- the bar
    def _show_bar(self) -> None:
        shown = self._listing.query is None and self._listing.view.shelf == "trash"
        if shown == self._bar.isHidden():
            self._bar.setVisible(shown)
            if shown:
                self._read()

    def _read(self) -> None:
        file_operations.report_trash(self._session, None, self._bar.show_report, _IN_BAR)

    def _take_event(self, event: Event) -> None:
        if isinstance(event, Edited) and "files" in event.parts and not self._bar.isHidden():
            self._read()
