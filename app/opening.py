"""What the window reads before it shows its first photos, in one go and off the GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, get_args

from msgspec.structs import replace

from app import last_view
from app.last_view import LastView
from app.shelf_places import added_since_utc
from app.view_reading import Listed, read_first
from core import settings
from core.errors import CoreError
from core.library import Library, LibraryLike
from core.records import Folder, Grouping, PhotoFilter, PhotoOrder, PhotoView
from core.records.narrowing import both

SIDEBAR = "sidebar_shown"
INSPECTOR = "inspector_shown"
GROUPING = "grouping"
CAPTIONS = "captions"
_ORDERS: tuple[PhotoOrder, ...] = tuple(order for order in get_args(PhotoOrder) if order != "album")
_WINDOW_SETTINGS = (
    settings.APPEARANCE,
    settings.THUMBNAIL_SIZE,
    settings.ORDER,
    settings.WINDOW_GEOMETRY,
    settings.WINDOW_STATE,
    settings.SIDEBAR_CLOSED,
    settings.LAST_VIEW,
    SIDEBAR,
    INSPECTOR,
    GROUPING,
    CAPTIONS,
)


class Opener(Protocol):
    """Opens a library; may block, and raises CoreError."""

    def __call__(self) -> LibraryLike: ...


@dataclass(frozen=True, slots=True)
class Opened:
    """A library with what is shown of it first.

    Attributes:
        view: What the window was closed with, or all photos as the user likes to see them.
        first: The first photos of the view; None where they come with all others only.
        last: What else the window was closed with.
        captions: What stands below the pictures.
    """

    library: LibraryLike
    folders: Sequence[Folder]
    view: PhotoView
    first: Listed | None
    searches: Sequence[str]
    settings: dict[str, str]
    last: LastView

    @property
    def order(self) -> PhotoOrder:
        """Of all places but albums."""
        return _usual_view(self.settings).order

    @property
    def grouping(self) -> Grouping:
        return _usual_view(self.settings).grouping

    @property
    def captions(self) -> tuple[str, ...]:
        return tuple((self.settings[CAPTIONS] or "name").split())


def open_at(directory: Path | None) -> Opener:
    """An opener for the library in a directory; None means the user's own."""
    return lambda: Library.open(directory, client_name="window")


def read_first_look(opener: Opener) -> Opened:
    """Open a library and read its first look. Thread: any but the GUI's.

    Raises:
        CoreError: it cannot be opened or read.
    """
    library = opener()
    try:
        kept = {name: library.setting(name, settings.default(name)) for name in _WINDOW_SETTINGS}
        last = last_view.parse(kept[settings.LAST_VIEW])
        view, first = _usual_view(kept), None
        returned = _read_last(library, last)
        if returned is None:
            last, first = LastView(), read_first(library, view)
        else:
            view, first = returned
        return Opened(
            library,
            library.folders(),
            view,
            first,
            library.recent_searches(),
            kept,
            last,
        )
    except BaseException:
        library.close()
        raise


def _usual_view(kept: dict[str, str]) -> PhotoView:
    """All photos, as the user likes to see them."""
    return PhotoView(
        order=next((o for o in _ORDERS if o == kept[settings.ORDER]), _ORDERS[0]),
        grouping=next((g for g in get_args(Grouping) if g == kept[GROUPING]), "none"),
    )


def _read_last(library: LibraryLike, last: LastView) -> tuple[PhotoView, Listed | None] | None:
    """The view that the window was closed with; None when nothing is left of it."""
    view = last.view
    if view is None:
        return None
    recent = view.filter.added_since_utc
    if recent is not None and view.filter == PhotoFilter(added_since_utc=recent):
        # What counts as new has moved on since.
        view = replace(view, filter=PhotoFilter(added_since_utc=added_since_utc()))
    try:
        first = read_first(library, replace(view, filter=both(view.filter, last.narrowing)))
    except CoreError:
        return None
    return None if first is not None and not first.ids else (view, first)
