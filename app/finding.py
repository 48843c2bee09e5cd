"""Ties the search box to the list of photos."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app import operations
from app.decoding import decoded
from app.drops import MAX_PICTURES, TOO_MANY, Dropped, Examined, Problem
from app.listing import Listing
from app.notifications import Message
from app.operations import Session
from app.translation import tr
from app.views.search_box import SearchBox
from app.views.term_chip import TermChip
from core.errors import CoreError, MediaError
from core.records import FileTerm, ImageTerm, PhotoId, PhotoTerm, PhotoView, SearchQuery, Term


class Finding(QObject):
    """Searches by what stands in the box, and sorts out what turns out to be no picture.

    Signals:
        ended: The box is empty: the photos of the view are to be shown again.
        searches_changed: List of recent searches.
    """

    ended = Signal()
    searches_changed = Signal(object)

    def __init__(self, session: Session, box: SearchBox, listing: Listing, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._box = box
        self._listing = listing
        self._bitmap: QImage | None = None
        self._saved: tuple[tuple[Term, ...], PhotoView] = ((), PhotoView())
        box.changed.connect(self.search)
        box.submitted.connect(self.remember)
        box.offered.connect(self.take)
        box.chip_added.connect(self._fill_chip)
        listing.busy.connect(box.set_busy)
        listing.search_failed.connect(self._sort_out)

    # ---- searching
    def search(self) -> None:
        """Search by what stands in the box now."""
        terms = self._box.terms()
        if terms != self._saved[0]:
            self._saved = ((), PhotoView())  # the same words, typed later, mean the whole library
        if terms:
            query = self._query(terms)
            if query != self._listing.query or self._listing.answer is None:
                self._listing.search(query)
        elif self._listing.query is not None:
            self.ended.emit()

    def show_saved(self, terms: tuple[Term, ...], within: PhotoView) -> None:
        """Search by these terms in a part of the library, until they change."""
        self._saved = (terms, within)
        self._box.set_terms(terms)

    def _query(self, terms: tuple[Term, ...]) -> SearchQuery:
        _, within = self._saved
        return SearchQuery(
            terms,
            folder_id=within.folder_id,
            directory=within.directory,
            filter=within.filter,
            wait_for_model=False,
            all_named=True,
        )

    def remember(self) -> None:
        """Keep the words among the recent searches."""
        words = self._box.text()
        if words:
            operations.remember_search(self._session, words, self.searches_changed.emit)

    def forget(self) -> None:
        operations.forget_searches(self._session, self.searches_changed.emit)

    def find_similar(self, photo_ids: "list[int]") -> None:
        """Search by these photos alone."""
        self._box.set_terms(_as_terms(photo_ids[:MAX_PICTURES]))
        self._tell_surplus(fits=len(photo_ids) <= MAX_PICTURES)

    def add(self, photo_ids: "list[int]") -> None:
        """Add photos to what is searched by."""
        self._tell_surplus(fits=self._box.add_terms(_as_terms(photo_ids)))

    def take(self, dropped: Dropped) -> None:
        """Search by what was dropped or pasted."""
        operations.take_pictures(self._session, dropped, self._take_examined)

    def _take_examined(self, examined: Examined) -> None:
        for problem in examined.problems:
            self.tell(problem)
        self._bitmap = examined.bitmap
        self._tell_surplus(fits=self._box.add_terms(examined.terms))
        self._bitmap = None

    def tell(self, problem: Problem) -> None:
        """Say why something that was dropped is not searched by."""
        directory = problem.directory
        add = (
            None if directory is None else partial(operations.add_folder, self._session, directory)
        )
        action = "" if directory is None else tr("Add folder")
        self._session.notifications.post(
            Message("warning", problem.message, problem.hint, action, add, key=problem.message)
        )

    def _tell_surplus(self, *, fits: bool) -> None:
        if not fits:
            self.tell(TOO_MANY)

    # ---- pictures that are none
    def _sort_out(self, error: CoreError) -> None:
        """A search failed: find out which pictures are to blame, and go on without them."""
        terms = tuple(t for t in self._box.terms() if isinstance(t, FileTerm | ImageTerm))
        if not isinstance(error, MediaError) or not terms:
            self._session.notifications.fail(error)
            return
        library = self._session.library

        def work() -> list[tuple[Term, CoreError]]:
            bad: list[tuple[Term, CoreError]] = []
            for term in terms:
                try:
                    library.search(SearchQuery((term,), limit=1))
                except MediaError as reason:
                    bad.append((term, reason))
            return bad

        self._session.bridge.read(work, partial(self._leave_out, error), key="sort-out")

    def _leave_out(self, error: CoreError, bad: list[tuple[Term, CoreError]]) -> None:
        for _, reason in bad:
            self._session.notifications.fail(reason)
        if bad:
            self._box.remove_terms(tuple(term for term, _ in bad))
        else:
            self._session.notifications.fail(error)

    # ---- chips
    def _fill_chip(self, chip: TermChip) -> None:
        library, term = self._session.library, chip.term
        if isinstance(term, ImageTerm):
            if self._bitmap is not None:
                chip.show_known(("", self._bitmap))
            return

        def work() -> tuple[str, QImage]:
            photo_id = None
            name = ""
            if isinstance(term, PhotoTerm):
                photo_id = term.photo_id
                name = next((photo.name for photo in library.photos([photo_id])), "")
            elif isinstance(term, FileTerm):
                photo = library.photo_at(term.path)
                photo_id = None if photo is None else photo.id
            # Only thumbnails of our own making are decoded in this process.
            thumbnail = None if photo_id is None else library.thumbnail(photo_id)
            return name, QImage() if thumbnail is None else decoded(thumbnail)

        self._session.bridge.read(work, chip.show_known)


def _as_terms(photo_ids: "list[int]") -> tuple[Term, ...]:
    return tuple(PhotoTerm(PhotoId(photo_id)) for photo_id in photo_ids)
