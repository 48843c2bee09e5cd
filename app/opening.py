"""What the window reads before it shows its first photos, in one go and off the GUI thread."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from core import settings
from core.library import Library, LibraryLike
from core.records import Folder, PhotoOrder, PhotoView

SIDEBAR = "sidebar_shown"
INSPECTOR = "inspector_shown"
_ORDERS: tuple[PhotoOrder, ...] = ("newest", "oldest", "name", "path")
_WINDOW_SETTINGS = (
    settings.APPEARANCE,
    settings.THUMBNAIL_SIZE,
    settings.ORDER,
    settings.WINDOW_GEOMETRY,
    settings.WINDOW_STATE,
    SIDEBAR,
    INSPECTOR,
)


class Opener(Protocol):
    """Opens a library; may block, and raises CoreError."""

    def __call__(self) -> LibraryLike: ...


@dataclass(frozen=True, slots=True)
class Opened:
    """A library with what is shown of it first."""

    library: LibraryLike
    folders: Sequence[Folder]
    photo_ids: "array[int]"
    order: PhotoOrder
    searches: Sequence[str]
    settings: dict[str, str]


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
        order: PhotoOrder = next((o for o in _ORDERS if o == kept[settings.ORDER]), _ORDERS[0])
        return Opened(
            library,
            library.folders(),
            library.photo_ids(PhotoView(order=order)),
            order,
            library.recent_searches(),
            kept,
        )
    except BaseException:
        library.close()
        raise
