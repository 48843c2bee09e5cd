"""The photos that are listed: ids in memory, records paged in when they are looked at."""

import html
import math
from array import array
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from itertools import islice
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPixmap
from typing_extensions import override

from app.bridge import Bridge
from app.itemmodels import found_again
from app.itemmodels.headings import NO_HEADINGS, Headings
from app.itemmodels.id_change import IdChange, compare
from app.thumbnail_loader import Condition, ThumbnailLoader
from app.translation import tr
from app.wording import day
from core.paths import one_line
from core.records import Photo, PhotoId

if TYPE_CHECKING:
    from core.library import LibraryLike

PAGE_ROWS = 250
_PAGES_AT_ONCE = 3
_KEPT_RECORDS = 20_000

_USER = int(Qt.ItemDataRole.UserRole)
_NO_PARENT = QModelIndex()


class PhotoModel(QAbstractListModel):
    """One row per photo, in the order of `ids`. `data` never waits: what is not here is None.

    A list that differs from the old one by one run of new or missing photos is announced as
    such, so that selections and persistent indexes stay; any other change is a reset, around
    which a view has to keep its selection by photo id (`rows_of`).

    Signals:
        records_loaded: Records of photos arrived.
        headings_changed: The same photos stand under other headings.
    """

    PhotoIdRole = _USER + 1
    PhotoRole = _USER + 2
    ScoreRole = _USER + 3
    ThumbnailRole = _USER + 4
    OfflineRole = _USER + 5
    FailedRole = _USER + 6

    records_loaded = Signal()
    headings_changed = Signal()

    def __init__(
        self,
        library: "LibraryLike",
        bridge: Bridge,
        thumbnails: ThumbnailLoader | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.thumbnails = thumbnails or ThumbnailLoader(library, bridge, self)
        self._library = library
        self._bridge = bridge
        self._ids: array[int] = array("q")
        self._scores: array[float] | None = None
        self._headings = NO_HEADINGS
        self._photos: dict[int, Photo] = {}
        self._old_photos: dict[int, Photo] = {}
        self._gone: set[int] = set()
        self._wanted_pages: dict[int, None] = {}
        self._asked_ids: dict[int, int] = {}  # and by which read
        self._reads = 0
        self._page_timer = QTimer(self)
        self._page_timer.setSingleShot(True)
        self._page_timer.setInterval(0)
        self._page_timer.timeout.connect(self._ask_for_pages)
        self.thumbnails.loaded.connect(self._thumbnails_loaded)

    # ---- the list
    @property
    def ids(self) -> "array[int]":
        """Photo ids (typecode `q`) in row order. Not to be changed by the caller."""
        return self._ids

    @property
    def has_scores(self) -> bool:
        return self._scores is not None

    @property
    def headings(self) -> Headings:
        """The sections that the photos stand in."""
        return self._headings

    def set_ids(self, ids: "array[int]", headings: Headings = NO_HEADINGS) -> None:
        """List these photos, without scores. Cost: a few ms per million ids.

        Raises:
            ValueError: The sections do not add up to the ids.
        """
        if headings.sections and sum(headings.counts()) != len(ids):
            raise ValueError(f"{len(ids)} ids but {sum(headings.counts())} in sections")
        self._replace(ids, None, headings)

    def set_hits(self, ids: "array[int]", scores: Sequence[float | None]) -> None:
        """List the answer of a search.

        Args:
            ids: Photo ids in rank order, typecode `q`.
            scores: Cosine similarity of each; None for a hit by name only.

        Raises:
            ValueError: The lengths differ.
        """
        if len(ids) != len(scores):
            raise ValueError(f"{len(ids)} ids but {len(scores)} scores")
        known = array("d", (math.nan if s is None else s for s in scores))
        self._replace(ids, known, NO_HEADINGS)

    def refresh(self) -> None:
        """Read all records again when they are next looked at; the old ones show until then."""
        for photo_id, photo in self._photos.items():
            self._old_photos.pop(photo_id, None)  # the latest go to the end
            self._old_photos[photo_id] = photo
        _shorten(self._old_photos, _KEPT_RECORDS)
        self._photos.clear()
        self._gone.clear()
        self._asked_ids.clear()
        self._announce_all()

    def refresh_thumbnails(self, photo_ids: Iterable[int] | None = None) -> None:
        """Fetch these thumbnails and records again when next shown; None means all."""
        chosen = None if photo_ids is None else list(photo_ids)
        self.thumbnails.refresh(chosen)
        if chosen is None:
            self.refresh()
            return
        for photo_id in chosen:
            photo = self._photos.pop(photo_id, None)
            if photo is not None:
                self._old_photos[photo_id] = photo
            self._gone.discard(photo_id)
            self._asked_ids.pop(photo_id, None)
        self._announce_all()

    # ---- one photo
    def photo_id(self, row: int) -> PhotoId:
        return PhotoId(self._ids[row])

    def photo(self, row: int) -> Photo | None:
        """The record of a row; None, and asked for, when it is not here."""
        photo_id = self._ids[row]
        photo = self._photos.get(photo_id)
        if photo is None:
            self._want(row, photo_id)
            photo = self._old_photos.get(photo_id)
        return photo

    def known_photo(self, photo_id: int) -> Photo | None:
        """The record of a photo if it is at hand."""
        return self._photos.get(photo_id) or self._old_photos.get(photo_id)

    def load(self, photo_ids: Sequence[int], done: Callable[[list[Photo]], None]) -> None:
        """Hand over the records of photos: at once when all are here, else when they have arrived.

        Photos that are gone are left out.
        """
        if all(photo_id in self._photos for photo_id in photo_ids):
            done([self._photos[photo_id] for photo_id in photo_ids])
            return
        library, ids = self._library, list(photo_ids)

        def work() -> list[Photo]:
            pages = range(0, len(ids), PAGE_ROWS)
            return [photo for at in pages for photo in library.photos(ids[at : at + PAGE_ROWS])]

        self._bridge.read(work, done)

    def score(self, row: int) -> float | None:
        """Cosine similarity to the search; None without one."""
        if self._scores is None:
            return None
        score = self._scores[row]
        return None if math.isnan(score) else score

    def row_of(self, photo_id: int, near: int | None = None) -> int:
        """The row of a photo, or -1.

        Args:
            photo_id: Of the photo.
            near: Where it probably is, or not far from it. Elsewhere, and without this, it takes
                up to 14 ms at a million rows.
        """
        row = -1 if near is None else found_again.row_near(self._ids, photo_id, near)
        return found_again.row_of(self._ids, photo_id) if row < 0 else row

    def rows_of(self, photo_ids: "array[int]") -> "array[int]":
        """Rows of those of the photos that are listed, ascending. One pass over the list."""
        if len(photo_ids) <= 3:
            rows = sorted(row for row in map(self.row_of, photo_ids) if row >= 0)
            return array("q", rows)
        chosen = frozenset(photo_ids)
        return array("q", [row for row, i in enumerate(self._ids) if i in chosen])

    # ---- Qt
    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    @override
    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        row = index.row()
        if not index.isValid() or row >= len(self._ids):
            return None
        if role == self.PhotoIdRole:
            return self._ids[row]
        if role == self.ScoreRole:
            return self.score(row)
        if role == self.ThumbnailRole:
            return self._thumbnail(row)
        if role == self.FailedRole:
            return self.thumbnails.condition(self._ids[row]) is Condition.FAILED
        return self._of_record(row, role)

    def _of_record(self, row: int, role: int) -> Any:
        photo = self.photo(row)
        if role == self.PhotoRole:
            return photo
        if role == self.OfflineRole:
            return photo is not None and photo.offline
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if photo is None else photo.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return "" if photo is None else spoken(photo)
        if role == Qt.ItemDataRole.ToolTipRole and photo is not None:
            # Names may look like markup; Qt guesses unless it is told.
            return f"<qt>{html.escape(one_line(f'{photo.directory}/{photo.name}'))}</qt>"
        return None

    # ---- within
    def _thumbnail(self, row: int) -> QPixmap | None:
        return self.thumbnails.pixmap(self._ids[row])

    def _replace(
        self, ids: "array[int]", scores: "array[float] | None", headings: Headings
    ) -> None:
        self._gone.clear()
        self._wanted_pages.clear()
        change = compare(self._ids, ids)
        with_scores = scores is not None or self._scores is not None
        if change is None:
            self._scores = scores
            if headings != self._headings:
                self._headings = headings
                self.headings_changed.emit()
        else:
            self._apply(change, ids, scores, headings)
        if with_scores:
            self._announce_all()

    def _apply(
        self,
        change: IdChange,
        ids: "array[int]",
        scores: "array[float] | None",
        headings: Headings,
    ) -> None:
        first, removed, inserted = change
        if removed and inserted:
            self.beginResetModel()
            end = self.endResetModel
        elif inserted:
            self.beginInsertRows(_NO_PARENT, first, first + inserted - 1)
            end = self.endInsertRows
        else:
            self.beginRemoveRows(_NO_PARENT, first, first + removed - 1)
            end = self.endRemoveRows
        self._ids, self._scores, self._headings = ids, scores, headings
        end()

    def _announce_all(self) -> None:
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def _thumbnails_loaded(self, _photo_ids: list[int]) -> None:
        # Finding the rows of the ids would cost more than painting what is on show once more.
        if self._ids:
            self.dataChanged.emit(
                self.index(0), self.index(len(self._ids) - 1), [self.ThumbnailRole]
            )

    def _want(self, row: int, photo_id: int) -> None:
        if photo_id in self._asked_ids or photo_id in self._gone:
            return
        page = row // PAGE_ROWS
        # The page that was looked at last is the most urgent.
        self._wanted_pages.pop(page, None)
        self._wanted_pages[page] = None
        if not self._page_timer.isActive():
            self._page_timer.start()

    def _ask_for_pages(self) -> None:
        pages = list(self._wanted_pages)[-_PAGES_AT_ONCE:]
        self._wanted_pages.clear()
        for page in reversed(pages):
            rows = self._ids[page * PAGE_ROWS : (page + 1) * PAGE_ROWS]
            skipped = self._gone | self._asked_ids.keys()
            ids = [i for i in rows if i not in self._photos and i not in skipped]
            if ids:
                self._ask(ids)

    def _ask(self, ids: list[int]) -> None:
        library = self._library
        self._reads += 1
        number = self._reads
        self._asked_ids.update(dict.fromkeys(ids, number))
        self._bridge.read(
            lambda: (number, ids, library.photos(ids)),
            self._take_records,
            self._bridge.failure.emit,
        )

    def _take_records(self, answer: tuple[int, list[int], list[Photo]]) -> None:
        number, asked, photos = answer
        # Others were changed meanwhile: these are records of before.
        current = {photo_id for photo_id in asked if self._asked_ids.get(photo_id) == number}
        if len(self._photos) > _KEPT_RECORDS:
            _shorten(self._photos, len(self._photos) - _KEPT_RECORDS // 4)
        for photo_id in current:
            self._old_photos.pop(photo_id, None)
            del self._asked_ids[photo_id]
        for photo in photos:
            (self._photos if photo.id in current else self._old_photos)[photo.id] = photo
        self._gone.update(current.difference(self._photos))
        self._announce_all()
        self.records_loaded.emit()


def _shorten(photos: dict[int, Photo], most: int) -> None:
    """Forget those that came first."""
    for photo_id in list(islice(photos, max(0, len(photos) - most))):
        del photos[photo_id]


def spoken(photo: Photo) -> str:
    """What a screen reader says: `IMG_1.jpg, 12 May 2019`."""
    parts = [photo.name]
    if photo.taken_utc is not None and -62_000_000_000 < photo.taken_utc < 250_000_000_000:
        taken = datetime.fromtimestamp(photo.taken_utc, UTC)
        parts.append(day(taken))
    if photo.offline:
        parts.append(tr("offline"))
    return ", ".join(parts)
