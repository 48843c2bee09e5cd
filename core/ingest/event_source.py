"""Where a watcher's events come from; each system has its own."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from core.ingest.debounce import Changed
from core.ingest.selection import Selection
from core.ingest.unfinished import Unfinished


@dataclass(frozen=True, slots=True)
class Place:
    """A folder that is watched.

    Attributes:
        root: Its absolute path.
        selection: What the user leaves out of it.
        may_follow: Whether a link, by its absolute path, is followed to the directory it names.
    """

    folder_id: int
    root: bytes
    selection: Selection
    may_follow: Callable[[bytes], bool]


class EventSource(Protocol):
    """Tells which directories changed. Thread: any; a source that died stays dead."""

    def __init__(self, note: Changed, unfinished: Unfinished) -> None: ...

    @property
    def is_alive(self) -> bool:
        """Whether every thread that events need is there."""
        ...

    def watch(self, place: Place) -> None:
        """Watch a folder with all its directories, anew if it was watched.

        Raises:
            OSError: It is not there or cannot be watched; ENOSPC or EMFILE when the system
                watches no more directories. Then nothing of it is watched.
        """
        ...

    def unwatch(self, folder_id: int) -> None:
        """Watch a folder no more; one that is not watched is no error."""
        ...

    def is_whole(self, folder_id: int) -> bool:
        """Whether all of a folder is watched; else it has to be watched anew."""
        ...

    def close(self) -> None:
        """Watch nothing more, and join."""
        ...
