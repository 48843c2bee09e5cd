"""Counts what lies on the shelves of the sidebar."""

from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject

from app.itemmodels.place_model import Row
from app.operations import Session
from app.rereading import Rereading
from app.views import shelves
from app.views.sidebar import LIBRARY, Sidebar
from core.library import LibraryLike
from core.records import PhotoFilter, PhotoView, ValueCount

_NEW_DAYS: Final = 30


class ShelfPlaces(QObject):
    """Keeps the numbers of the shelves, and the cameras and lenses once somebody opens them."""

    def __init__(self, session: Session, sidebar: Sidebar, parent: QObject) -> None:
        super().__init__(parent)
        self._sidebar = sidebar
        library = session.library
        self._counts = Rereading(
            session, "shelf-counts", lambda: _count(library), self._show_counts, self, wanted=False
        )
        self._values = Rereading(
            session, "cameras", lambda: _values(library), self._show_values, self, wanted=False
        )
        sidebar.row_opened.connect(self._open)
        sidebar.show_counts({}, added_since_utc())

    def look(self, *, shown: bool) -> None:
        """The shelves are seen, or not."""
        self._counts.set_wanted(wanted=shown and self._sidebar.is_open(LIBRARY))

    def refresh(self) -> None:
        """Photos came, went, or were marked."""
        self._counts.refresh()
        self._values.refresh()

    def stop(self) -> None:
        self._counts.stop()
        self._values.stop()

    def _open(self, row: Row) -> None:
        if row.key == shelves.CAMERAS:
            self._values.set_wanted(wanted=True)

    def _show_counts(self, counts: dict[str, int]) -> None:
        self._sidebar.show_counts(counts, added_since_utc())

    def _show_values(self, found: tuple[list[ValueCount], list[ValueCount]]) -> None:
        self._sidebar.show_cameras(*found)


def added_since_utc() -> float:
    """From when on a photo counts as new: POSIX seconds of the start of a day."""
    today = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return (today - timedelta(days=_NEW_DAYS)).timestamp()


def _count(library: LibraryLike) -> dict[str, int]:
    recent = PhotoFilter(added_since_utc=added_since_utc())
    views = {
        "favourites": PhotoView(filter=PhotoFilter(favourite=True)),
        "recent": PhotoView(filter=recent),
        "screenshots": PhotoView(filter=PhotoFilter(screenshots=True)),
        "hidden": PhotoView(shelf="hidden"),
    }
    counts = {
        name: sum(section.photos for section in library.sections(view))
        for name, view in views.items()
    }
    counts["trash"] = library.trash_report().photos
    return counts


def _values(library: LibraryLike) -> tuple[list[ValueCount], list[ValueCount]]:
    return library.cameras(), library.lenses()
