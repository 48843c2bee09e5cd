"""What the grid shows: the photos of a view, or the answer of a search, kept up to date."""

import logging
import time
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from app.itemmodels.headings import Headings
from app.operations import Session
from app.view_reading import Listed, read_first, read_whole, search_in_order
from core.errors import CoreError
from core.records import PhotoFilter, PhotoOrder, PhotoView, SearchAnswer, SearchQuery
from core.records.narrowing import NO_FILTER, both

_SHORTEST_PAUSE_MS = 500
MOST_HITS = 10_000
"""So many come within a moment, also of a million photos."""
_FIRST_RANKS = 100
"""New matches that rank lower than this are not worth telling: nobody looks that far."""

_log = logging.getLogger(__name__)


class Rows(Protocol):
    """The part of the photo model that this needs."""

    @property
    def ids(self) -> "array[int]": ...
    def set_ids(self, ids: "array[int]", headings: Headings = ...) -> None: ...
    def set_hits(self, ids: "array[int]", scores: Sequence[float | None]) -> None: ...


@dataclass(frozen=True, slots=True)
class _Shown:
    """What was asked for when an answer went out; a late answer to something else is dropped."""

    view: PhotoView
    query: SearchQuery | None
    hit_order: PhotoOrder | None = None


class Listing(QObject):
    """Fills the grid's model and refreshes it without ever moving a photo under the pointer.

    What the user asks for is shown by its first photos at once; the rest follows below them.

    Attributes:
        view: The place that was chosen, with the order and the grouping.
        narrowing: What the filter bar asks for, besides the filter of the view or of the search.
        query: The search that is shown, or None.
        hit_order: The order of its hits; None as they rank.
        answer: Of the search, as far as it has come.
        loaded: Something was listed.
        whole: All photos of the view are listed, not only the first.

    Signals:
        changed: The model shows something else, or the counts of the answer changed.
        starting: The model is about to show something else that the user has asked for.
        waiting_matches: Number of new matches among the best that wait for the user; 0 when none.
        search_failed: The CoreError of a search that the user asked for.
        busy: A search that the user asked for went out, or came back.
    """

    changed = Signal()
    starting = Signal()
    waiting_matches = Signal(int)
    search_failed = Signal(object)
    busy = Signal(bool)

    def __init__(
        self,
        session: Session,
        rows: Rows,
        in_use: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """Start with an empty list.

        Args:
            session: Where to ask.
            rows: The model of the grid.
            in_use: Says whether the user is scrolling, selecting or pointing in the grid.
            parent: Owns this object.
        """
        super().__init__(parent)
        self._session = session
        self._rows = rows
        self._in_use = in_use
        self.view = PhotoView()
        self.narrowing = NO_FILTER
        self.hit_order: PhotoOrder | None = None
        self.query: SearchQuery | None = None
        self.answer: SearchAnswer | None = None
        self.loaded = False
        self.whole = False
        self._fresh: SearchAnswer | None = None
        self._stale = False
        self._asking = False
        self._grown_from: int | None = None  # the limit before, while more is looked for
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._refresh_if_stale)
        self._asked_at = 0.0

    # ---- what the user asks for
    def browse(self, view: PhotoView) -> None:
        """Show the photos of a view, and leave the search."""
        self.view = view
        self.query = None
        self.hit_order = None
        self.answer = None
        self._forget_waiting()
        self._session.bridge.forget("search")
        self.busy.emit(False)
        self._ask(by_user=True)

    def search(self, query: SearchQuery) -> None:
        """Show the answer of a search."""
        self.query = query
        self._forget_waiting()
        self.busy.emit(True)
        self._ask(by_user=True)

    def show_more(self) -> None:
        """Look for ten times as many hits; those that are shown stay where they are."""
        if self.query is None or not self.can_show_more:
            return
        before = self.query.limit
        limit = min(10 * before, MOST_HITS)
        self.query = msgspec.structs.replace(self.query, limit=limit)
        self._forget_waiting()
        self.busy.emit(True)
        self._ask(by_user=True)
        self._grown_from = before

    @property
    def can_show_more(self) -> bool:
        """Whether the answer was cut, and a longer one would come soon."""
        asked, answer = self.query, self.answer
        return asked is not None and answer is not None and answer.more and asked.limit < MOST_HITS

    def narrow(self, narrowing: PhotoFilter) -> None:
        """Show only what meets this filter too."""
        self.narrowing = narrowing
        self._ask_again()

    def order_hits(self, order: PhotoOrder | None) -> None:
        """Show the hits of a search in this order; None as they rank."""
        self.hit_order = order
        if self.query is not None:
            self._ask_again()

    def shown_view(self) -> PhotoView:
        """The view with the filter bar's conditions."""
        return msgspec.structs.replace(self.view, filter=both(self.view.filter, self.narrowing))

    def apply_waiting(self) -> None:
        """Show the new matches that wait."""
        if self._fresh is not None:
            answer, self._fresh = self._fresh, None
            self.waiting_matches.emit(0)
            self.starting.emit()
            self._show_answer(answer)

    def show_first(self, view: PhotoView, listed: Listed | None) -> None:
        """Show photos that were read with the first look at the library; get the rest."""
        self.view = view
        self._asking = True
        self._asked_at = time.monotonic()
        self._take_first(self._wanted(), False, listed)

    # ---- what happens to the library
    def refresh(self) -> None:
        """The library has changed: ask again, but not all the time."""
        self._stale = True
        if not self._asking and not self._pause.isActive():
            self._refresh_if_stale()

    def stop(self) -> None:
        """Ask for nothing more; the window closes."""
        self._pause.stop()
        self._stale = False

    def _refresh_if_stale(self) -> None:
        if self._stale and not self._asking:
            self._ask()

    def _ask_again(self) -> None:
        """The user wants the same by other conditions."""
        self._forget_waiting()
        if self.query is not None:
            self.busy.emit(True)
        self._ask(by_user=True)

    def _wanted(self) -> _Shown:
        query = self.query
        if query is None:
            return _Shown(self.shown_view(), None)
        narrowed = msgspec.structs.replace(query, filter=both(query.filter, self.narrowing))
        # Whatever place it is that is gone back to afterwards.
        return _Shown(PhotoView(), narrowed, self.hit_order)

    def _ask(self, *, by_user: bool = False) -> None:
        self._stale = False
        self._asking = True
        self._grown_from = None
        self._asked_at = time.monotonic()
        shown = self._wanted()
        bridge, library = self._session.bridge, self._session.library
        failed = partial(self._take_failure, shown, by_user)
        if shown.query is not None:
            bridge.forget("listing")
            bridge.read(
                partial(search_in_order, library, shown.query, shown.hit_order),
                partial(self._take_answer, shown, by_user),
                failed,
                key="search",
            )
        elif by_user:
            bridge.read(
                partial(read_first, library, shown.view),
                partial(self._take_first, shown, by_user),
                failed,
                key="listing",
            )
        else:
            self._ask_whole(shown, by_user=by_user)

    def _ask_whole(self, shown: _Shown, *, by_user: bool) -> None:
        self._session.bridge.read(
            partial(read_whole, self._session.library, shown.view),
            partial(self._take_whole, shown, by_user),
            partial(self._take_failure, shown, by_user),
            key="listing",
        )

    def _finish(self, shown: _Shown) -> bool:
        """Note that an answer is back; False when it answers something else than is shown now."""
        self._asking = False
        took_ms = int((time.monotonic() - self._asked_at) * 1000)
        # A list that takes long to read is read less often.
        self._pause.start(max(_SHORTEST_PAUSE_MS, 5 * took_ms))
        return shown == self._wanted()

    def _take_first(self, shown: _Shown, by_user: bool, first: Listed | None) -> None:
        if first is not None and first.whole:
            self._take_whole(shown, by_user, first)
            return
        if first is not None and shown == self._wanted():
            self.whole = False
            self._show(first, by_user=by_user)
            by_user = False
        self._ask_whole(shown, by_user=by_user)

    def _take_whole(self, shown: _Shown, by_user: bool, listed: Listed) -> None:
        if self._finish(shown):
            self.whole = True
            self._show(listed, by_user=by_user)

    def _show(self, listed: Listed, *, by_user: bool) -> None:
        if by_user:
            self.starting.emit()
        self._rows.set_ids(listed.ids, listed.headings)
        self.loaded = True
        self.changed.emit()

    def _take_answer(self, shown: _Shown, by_user: bool, answer: SearchAnswer) -> None:
        if not self._finish(shown):
            return
        if by_user or self.answer is None:
            self.busy.emit(False)
            if self._grown_from is None:
                self.starting.emit()
            self._show_answer(answer)
            return
        known = set(self._rows.ids)
        new = sum(1 for hit in answer.hits[:_FIRST_RANKS] if hit.photo_id not in known)
        same = [hit.photo_id for hit in answer.hits] == self._rows.ids.tolist()
        if same or not self._in_use():
            self._forget_waiting()
            self._show_answer(answer)
            return
        if new:
            self._fresh = answer
            self.waiting_matches.emit(new)
        # The counts go on even while the photos stay where they are.
        self.answer = msgspec.structs.replace(
            self.answer,
            searched=answer.searched,
            waiting=answer.waiting,
            notice=answer.notice,
            more=answer.more,
            names_cut=answer.names_cut,
        )
        self.changed.emit()

    def _take_failure(self, shown: _Shown, by_user: bool, error: CoreError) -> None:
        if not self._finish(shown):
            return
        if not by_user:
            # What is on the screen stays; the next change of the library asks again.
            _log.info("A refresh failed: %s", error)
        elif self.query is None:
            self._show_nothing()
            self._session.notifications.fail(error)
        else:
            if self._grown_from is not None:  # so that more can be asked for again
                self.query = msgspec.structs.replace(self.query, limit=self._grown_from)
                self.changed.emit()
            else:
                self._show_nothing()
            self.busy.emit(False)
            self.search_failed.emit(error)

    def _show_nothing(self) -> None:
        """What was asked for did not come: what is listed is something else."""
        self.answer = None
        self.loaded = self.whole = False
        self.starting.emit()
        self._rows.set_ids(array("q"))
        self.changed.emit()

    def _show_answer(self, answer: SearchAnswer) -> None:
        ids = array("q", [hit.photo_id for hit in answer.hits])
        self.answer = answer
        self.whole = True
        self._rows.set_hits(ids, [hit.score for hit in answer.hits])
        self.changed.emit()

    def _forget_waiting(self) -> None:
        if self._fresh is not None:
            self._fresh = None
            self.waiting_matches.emit(0)
