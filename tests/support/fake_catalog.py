"""Folders and photos whose records follow from their ids, for the fake library."""

from array import array
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from core.errors import FolderError
from core.records import (
    DirectoryCount,
    Failure,
    Folder,
    FolderId,
    Photo,
    PhotoId,
    PhotoView,
    Shelf,
)
from tests.support import drawn_photos

FIRST_TAKEN_UTC = 1_262_304_000.0  # 1 January 2010
_HOUR_S = 3600.0
_DIRECTORIES = 5


class FakeCatalog:
    """Photos `1` to `n`, dealt out to the folders in turn; not safe for several threads.

    Attributes:
        removed: Ids of photos that are gone.
        shelves: Photos that are in the trash.
    """

    def __init__(self, photos: int, folders: Sequence[bytes]) -> None:
        self.removed: set[int] = set()
        self.shelves: dict[int, Shelf] = {}
        self._removed_folders: dict[FolderId, tuple[Folder, set[int]]] = {}
        self._changed: dict[int, Photo] = {}
        self._folders: dict[FolderId, Folder] = {}
        # Photos stay in the folder that they were dealt to, whatever is added or removed later.
        self._homes: list[FolderId] = []
        self._roots: dict[FolderId, bytes] = {}
        for path in folders:
            self.add_folder(path)
        self._homes = list(self._folders)
        self._last_id = photos if folders else 0

    def count(self) -> int:
        """Number of live photos."""
        return self._last_id - len(self.removed)

    def exists(self, photo_id: int) -> bool:
        return 0 < photo_id <= self._last_id and photo_id not in self.removed

    def live(self) -> Iterator[Photo]:
        return (self.photo(i) for i in range(1, self._last_id + 1) if i not in self.removed)

    def photo(self, photo_id: int) -> Photo:
        """The record of an id, whether or not the photo exists."""
        folder_id = self._homes[photo_id % len(self._homes)]
        folder = self._folders.get(folder_id)
        offline = folder is not None and folder.offline
        changed = self._changed.get(photo_id)
        if changed is not None:
            return msgspec.structs.replace(changed, offline=changed.offline or offline)
        name = f"IMG_{photo_id:04d}.jpg"
        below = f"20{10 + photo_id // len(self._homes) % _DIRECTORIES}"
        root = self._roots[folder_id]
        width_px, height_px = drawn_photos.size_of(photo_id, 4000)
        taken_utc = FIRST_TAKEN_UTC + photo_id * _HOUR_S
        return Photo(
            PhotoId(photo_id),
            folder_id,
            b"/".join((root, below.encode(), name.encode())),
            name,
            f"{root.decode(errors='replace')}/{below}",
            size_bytes=2_000_000 + photo_id,
            mtime_ns=int(taken_utc * 1e9),
            taken_utc=taken_utc,
            width_px=width_px,
            height_px=height_px,
            format="JPEG",
            offline=offline,
            embedded=True,
            sort_utc=taken_utc,
        )

    def sort_utc(self, photo_id: int) -> float:
        """The date that a photo is sorted by, without making its record."""
        changed = self._changed.get(photo_id)
        return FIRST_TAKEN_UTC + photo_id * _HOUR_S if changed is None else changed.sort_utc

    def failure_of(self, photo_id: int, stage: str, reason: str, message: str) -> Failure:
        """What is told of a photo that cannot be used."""
        photo = self.photo(photo_id)
        hint = "Restore the file from a backup."
        return Failure(
            photo.id, photo.path, photo.name, stage, reason, message, hint, FIRST_TAKEN_UTC
        )

    def photo_ids(self, view: PhotoView) -> "array[int]":
        ids: Iterable[int] = range(1, self._last_id + 1)
        if view.order == "newest":
            ids = range(self._last_id, 0, -1)
        if self.removed:
            ids = (i for i in ids if i not in self.removed)
        if self.shelves or view.shelf == "trash":
            # Which photos are hidden is a mark, and known to `FakeOrganising`.
            ids = (i for i in ids if (self.shelves.get(i) == "trash") == (view.shelf == "trash"))
        if view.folder_id is not None:
            ids = (i for i in ids if self.photo(i).folder_id == view.folder_id)
        if view.directory:
            below = b"/" + view.directory + b"/"
            ids = (i for i in ids if below in self.photo(i).path)
        return array("q", ids)

    def add_photos(self, count: int) -> range:
        if not self._homes:
            raise ValueError("add a folder first")
        first = self._last_id + 1
        self._last_id += count
        return range(first, first + count)

    def change_photo(self, photo_id: int, **fields: object) -> Photo:
        photo = msgspec.structs.replace(self.photo(photo_id), **fields)
        self._changed[photo_id] = photo
        return photo

    def add_folder(self, path: bytes) -> Folder:
        """The folder at `path`, new or known; the first one of all receives the photos."""
        known = next((f for f in self._folders.values() if f.path == path), None)
        if known is not None:
            return known
        folder_id = FolderId(len(self._roots) + 1)
        folder = Folder(folder_id, path, path.decode(errors="replace"), watch_mode="events")
        self._folders[folder_id] = folder
        self._roots[folder_id] = path
        if not self._homes:
            self._homes.append(folder_id)
        return folder

    def remove_folder(self, folder_id: FolderId) -> None:
        if folder_id not in self._folders:
            raise FolderError("This folder is not in the library.", "Choose another one.")
        ids = range(1, self._last_id + 1)
        gone = {i for i in ids if self.photo(i).folder_id == folder_id} - self.removed
        self.removed |= gone
        self._removed_folders[folder_id] = (self._folders.pop(folder_id), gone)

    def restore_folder(self, folder_id: FolderId) -> Folder:
        folder, ids = self._removed_folders.pop(folder_id)
        self._folders[folder_id] = folder
        self.removed -= ids
        return folder

    def set_offline(self, folder_id: FolderId, *, offline: bool) -> None:
        message = "The disk is not connected." if offline else ""
        self._folders[folder_id] = msgspec.structs.replace(
            self._folders[folder_id], offline=offline, message=message
        )

    def change_folder(self, folder_id: FolderId, **fields: object) -> None:
        self._folders[folder_id] = msgspec.structs.replace(self._folders[folder_id], **fields)

    def relocate_folder(self, folder_id: FolderId, path: bytes) -> Folder:
        """Give a folder another path."""
        folder = msgspec.structs.replace(
            self._folders[folder_id], path=path, name=path.decode(errors="replace")
        )
        self._folders[folder_id] = folder
        return folder

    def counted_folders(self) -> list[Folder]:
        return [
            msgspec.structs.replace(
                folder, photos=self.count_in(folder.id), shown=self.count_in(folder.id)
            )
            for folder in self._folders.values()
        ]

    def count_in(self, folder_id: FolderId) -> int:
        """Number of live photos of a folder."""
        if folder_id not in self._homes:
            return 0
        count = len(self._homes)
        place = self._homes.index(folder_id)
        dealt = len(range(place or count, self._last_id + 1, count))
        return dealt - sum(1 for i in self.removed if i % count == place)

    def directories(self, folder_id: FolderId) -> list[DirectoryCount]:
        """Five directories that share the photos of a folder evenly."""
        share, rest = divmod(self.count_in(folder_id), _DIRECTORIES)
        names = [f"20{10 + number}" for number in range(_DIRECTORIES)]
        return [
            DirectoryCount(folder_id, name.encode(), name, share + (number < rest))
            for number, name in enumerate(names)
        ]
