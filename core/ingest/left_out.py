"""Photos that went missing because their files were moved to where the user leaves things out.

Scans do not go there, so nobody would find them again. Only the files of photos that are missing
are looked for, and only on the folder's own disk.
"""

import os
import stat
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple

from core.catalog import exclusions, files, identity, missing
from core.catalog.connection import BATCH_ROWS, Connection, writing
from core.catalog.files import FoundFile, clamp_ns
from core.catalog.identity import KnownPhoto
from core.ingest.recognition import found_file
from core.ingest.selection import is_picture, is_skipped
from core.records import Folder

_SEPARATOR: Final = os.fsencode(os.sep)
# What is left out may be a disk full of other things.
_MOST_ENTRIES: Final = 100_000
_MOST_MISSING: Final = 10_000


class _Place(NamedTuple):
    directory: bytes
    file: FoundFile


class LeftOut:
    """What one scan passed by. Directories and files are relative to the folder."""

    def __init__(self, known: Iterable[bytes] = ()) -> None:
        """Prepare; `known` are directories that earlier scans passed by."""
        self.directories: set[bytes] = set(known)
        self._files: list[tuple[bytes, bytes]] = []

    def pass_by(self, directory: bytes, file_name: bytes) -> None:
        """A picture is left out by a pattern of its own."""
        if len(self._files) < _MOST_ENTRIES:
            self._files.append((directory, file_name))

    def claim(
        self,
        connection: Connection,
        folder: Folder,
        device: int,
        photo_ids: Iterable[int] | None,
        should_stop: Callable[[], bool],
    ) -> int:
        """Mark missing photos as left out whose files are here, with their new places.

        Args:
            connection: The engine's.
            folder: That was scanned.
            device: Device number of its root.
            photo_ids: Which may be here; None for every missing one.
            should_stop: When it says so, what was found until then is enough.

        Returns:
            How many were found.
        """
        if not (self.directories or self._files):
            return 0
        if photo_ids is None:
            photo_ids = missing.latest(connection, _MOST_MISSING)
        known = identity.with_ids(connection, [*photo_ids])
        if not known:
            return 0
        wanted = _Wanted(known)
        found: dict[int, _Place] = {}
        for directory, path, inode in self._pictures(folder.path, device, should_stop):
            if not wanted.may_be(path.rpartition(_SEPARATOR)[2], inode):
                continue
            try:
                file = found_file(path.rpartition(_SEPARATOR)[2], os.stat(path))  # noqa: PTH116
            except OSError:
                continue
            if files.is_known(connection, folder.id, directory, file.file_name):
                continue
            photo = wanted.of(file)
            if photo is not None:
                found[photo.photo_id] = _Place(directory, file)
        return _write(connection, folder, found) if found else 0

    def _pictures(
        self, root: bytes, device: int, should_stop: Callable[[], bool]
    ) -> Iterator[tuple[bytes, bytes, int]]:
        """Directory, absolute path and file id of what was passed by."""
        for directory, name in self._files:
            path = os.path.join(root, directory, name)  # noqa: PTH118 - bytes
            try:
                yield directory, path, os.stat(path).st_ino  # noqa: PTH116
            except OSError:
                continue
        seen = 0
        stack = sorted(self.directories, reverse=True)
        while stack and seen < _MOST_ENTRIES and not should_stop():
            directory = stack.pop()
            absolute = os.path.join(root, directory)  # noqa: PTH118 - bytes
            try:
                there = os.lstat(absolute)
                if there.st_dev != device or not stat.S_ISDIR(there.st_mode):
                    continue
                with os.scandir(absolute) as listed:
                    entries = [e for e in listed if not is_skipped(e.name)]
            except OSError:
                self.directories.discard(directory)
                continue
            seen += len(entries)
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    stack.append(os.path.join(directory, entry.name))  # noqa: PTH118 - bytes
                elif is_picture(entry.name):
                    yield directory, entry.path, entry.inode()


class _Wanted:
    """Missing photos, by what tells their files."""

    def __init__(self, photos: Iterable[KnownPhoto]) -> None:
        self._by_name: defaultdict[bytes, list[KnownPhoto]] = defaultdict(list)
        self._by_id: defaultdict[str, list[KnownPhoto]] = defaultdict(list)
        for photo in photos:
            self._by_name[photo.file_name].append(photo)
            self._by_id[photo.file_id].append(photo)

    def may_be(self, name: bytes, inode: int) -> bool:
        return name in self._by_name or str(inode) in self._by_id

    def of(self, file: FoundFile) -> KnownPhoto | None:
        """The photo whose file it is; each is given once."""
        for photo in (*self._by_id[str(file.inode)], *self._by_name[file.file_name]):
            written = (photo.size_bytes, photo.mtime_ns)
            if written == (file.size_bytes, clamp_ns(file.mtime_ns)):
                self._by_id[photo.file_id].remove(photo)
                self._by_name[photo.file_name].remove(photo)
                return photo
        return None


def _write(connection: Connection, folder: Folder, found: dict[int, _Place]) -> int:
    done = 0
    photo_ids = [*found]
    for start in range(0, len(photo_ids), BATCH_ROWS):
        with writing(connection):
            batch = files.missing_among(connection, photo_ids[start : start + BATCH_ROWS])
            for photo_id in sorted(batch):
                directory, file = found[photo_id]
                place = files.place_of(connection, folder.id, folder.name, directory)
                identity.put_down(connection, place, [(photo_id, file)])
            exclusions.hide(connection, sorted(batch))
            done += len(batch)
    return done
