"""What the window reads before it shows its first photos, in one go and off the GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, get_args

from app.view_reading import Listed, read_first
from core import settings
from core.library import Library, LibraryLike
from core.records import Folder, Grouping, PhotoOrder, PhotoView

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
        view: All photos, as the user likes to see them.
        first: The first photos of the view; None where they come with all others only.
        captions: What stands below the pictures.
    """

    library: LibraryLike
    folders: Sequence[Folder]
    view: PhotoView
    first: Listed | None
    searches: Sequence[str]
    settings: dict[str, str]

    @property
    def order(self) -> PhotoOrder:
        return self.view.order

    @property
    def grouping(self) -> Grouping:
        return self.view.grouping

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
        view = PhotoView(
            order=next((o for o in _ORDERS if o == kept[settings.ORDER]), _ORDERS[0]),
            grouping=next((g for g in get_args(Grouping) if g == kept[GROUPING]), "none"),
        )
        return Opened(
            library,
            library.folders(),
            view,
            read_first(library, view),
            library.recent_searches(),
            kept,
        )
    except BaseException:
        library.close()
        raise
