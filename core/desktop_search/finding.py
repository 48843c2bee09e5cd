"""What the desktop's search boxes ask, answered by a library."""

import os
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from core.errors import CoreError
from core.library import LibraryLike
from core.paths import file_uri, one_line
from core.records import Photo, PhotoId, SearchQuery, TextTerm

MOST_HITS: Final = 12
_MOST_PICTURES: Final = 60


@dataclass(frozen=True, slots=True)
class Found:
    """One photo for a search box.

    Attributes:
        uri: Of the file.
        picture: A small JPEG on the disk, or None while there is none.
        relevance: 0 to 1, falling by rank.
    """

    photo_id: int
    name: str
    directory: str
    uri: str
    picture: Path | None
    relevance: float


class Finder(Protocol):
    """What the interfaces on the bus need."""

    def ids(self, words: str) -> list[int]:
        """Photos for words, the best first; none when nothing can be said at the moment."""
        ...

    def photos(self, photo_ids: Sequence[int]) -> list[Found]: ...
    def open_photo(self, photo_id: int) -> None: ...
    def open_search(self, words: str) -> None: ...


class LibraryFinder:
    """Finds in one library.

    Args:
        library: Open; the engine is started by its first search.
        pictures: A private directory for small pictures, which the shell reads by path.
        start_window: Starts a window with these arguments, when none is open.
    """

    def __init__(self, library: LibraryLike, pictures: Path, start_window: "StartWindow") -> None:
        self._library = library
        self._directory = pictures
        self._start_window = start_window
        self._pictures: OrderedDict[int, Path] = OrderedDict()

    def ids(self, words: str) -> list[int]:
        """See `Finder`. A search box is no place for errors: trouble finds nothing."""
        if not words.strip():
            return []
        # Names alone, at once, while the model still loads: the next letter asks again.
        query = SearchQuery((TextTerm(words),), MOST_HITS, wait_for_model=False)
        try:
            return [int(hit.photo_id) for hit in self._library.search(query).hits]
        except CoreError:
            return []

    def photos(self, photo_ids: Sequence[int]) -> list[Found]:
        """See `Finder`."""
        try:
            rows = self._library.photos(list(photo_ids))
        except CoreError:
            return []
        count = max(1, len(rows))
        return [self._found(photo, 1 - place / (2 * count)) for place, photo in enumerate(rows)]

    def open_photo(self, photo_id: int) -> None:
        """See `Finder`."""
        if not self._asked(photo_id=photo_id):
            self._start_window(["--show", str(photo_id)])

    def open_search(self, words: str) -> None:
        """See `Finder`."""
        if not self._asked(text=words):
            self._start_window(["--find", words])

    def _asked(self, photo_id: int = 0, text: str = "") -> bool:
        try:
            return self._library.ask_window(photo_id, text)
        except CoreError:
            return False

    def _found(self, photo: Photo, relevance: float) -> Found:
        return Found(
            photo_id=photo.id,
            name=one_line(photo.name),
            directory=one_line(photo.directory),
            uri=file_uri(photo.path),
            picture=self._picture(photo.id),
            relevance=relevance,
        )

    def _picture(self, photo_id: PhotoId) -> Path | None:
        kept = self._pictures.get(photo_id)
        if kept is not None:
            self._pictures.move_to_end(photo_id)
            return kept
        try:
            encoded = self._library.thumbnail(photo_id)
        except CoreError:
            return None
        if encoded is None:
            return None
        path = self._directory / f"{photo_id}.jpg"
        try:
            self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            with open(path, "wb", opener=lambda name, flags: os.open(name, flags, 0o600)) as file:
                file.write(encoded)
        except OSError:
            return None
        self._pictures[photo_id] = path
        while len(self._pictures) > _MOST_PICTURES:
            _, old = self._pictures.popitem(last=False)
            old.unlink(missing_ok=True)
        return path

    def forget_pictures(self) -> None:
        """Delete the small pictures again."""
        for path in self._pictures.values():
            path.unlink(missing_ok=True)
        self._pictures.clear()


class StartWindow(Protocol):
    """Starts the window with further arguments, and does not wait for it."""

    def __call__(self, arguments: Sequence[str], /) -> None: ...
