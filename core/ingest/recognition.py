"""Recognising files: whether a file that appeared is a photo that is known already.

Evidence, the best first: the file's id with its size and modification time; size and modification
time with the name, or without it when nothing else fits; the content. Whatever the evidence, a
photo moves only if its file is gone from where it was: else the file is a copy, or a hard link.
"""

import hashlib
import os
import stat
import time
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple, TypeVar

from core.catalog import exclusions, identity
from core.catalog.connection import Connection
from core.catalog.files import FoundFile, clamp_ns
from core.catalog.identity import KnownPhoto, alike
from core.catalog.places import absolute
from core.ingest import volumes
from core.ingest.disks_below import DisksBelow
from core.ingest.selection import Selection
from core.records import Folder

_SEPARATOR: Final = os.fsencode(os.sep)
_NS_PER_S: Final = 1_000_000_000
# Reading a file to compare its content pays only where decoding it would cost more.
_MOST_BYTES: Final = 2 * 1024**3
# A move to another disk is a copy first, which a scan may see before the original goes.
_MOVE_TAKES_S: Final = 24 * 3600.0

_KeyT = TypeVar("_KeyT")
_ItemT = TypeVar("_ItemT")


class Arrival(NamedTuple):
    """A file that differs from what the catalog knows of its place.

    Attributes:
        directory: Relative to the folder.
        occupant: The photo that the catalog knows there, with another size or time.
        is_occupied: The occupant was there until now; else it was missing.
    """

    directory: bytes
    found: FoundFile
    occupant: int | None = None
    is_occupied: bool = False


@dataclass
class Recognised:
    """What arrivals turned out to be.

    Attributes:
        moved: Photos in their new places.
        links: Further names of photos that are where they were.
        touched: Arrivals that hold what their occupant held before.
        others: Changed occupants, and photos that are new.
    """

    moved: list[tuple[Arrival, KnownPhoto]] = field(default_factory=list)
    links: list[tuple[Arrival, int]] = field(default_factory=list)
    touched: list[Arrival] = field(default_factory=list)
    others: list[Arrival] = field(default_factory=list)


class Recognition:
    """Decides for one batch of arrivals. Reads catalog and disk, writes nothing."""

    def __init__(
        self,
        connection: Connection,
        folder: Folder,
        below: DisksBelow,
        lost: Collection[int],
        should_stop: Callable[[], bool],
    ) -> None:
        """Prepare.

        Args:
            connection: Any.
            folder: That the arrivals lie in.
            below: Which of its directories lie on other disks.
            lost: Photos that this scan no longer found, and has not yet written.
            should_stop: When it says so, no file is read any more.
        """
        self._connection = connection
        self._folder = folder
        self._below = below
        self._lost = lost
        self._should_stop = should_stop
        self._claimed: set[int] = set()
        self._moved_files: dict[tuple[int, int], int] = {}
        self._listings: dict[bytes, frozenset[bytes]] = {}
        self._reachable: dict[bytes, bool] = {}
        self._result = Recognised()

    def run(self, arrivals: Sequence[Arrival]) -> Recognised:
        """What each arrival is."""
        left = self._by_file_id(arrivals)
        left = self._by_time(left)
        self._result.others = self._by_content(left)
        return self._result

    # ---- one kind of evidence after the other; each returns the arrivals that it leaves

    def _by_file_id(self, arrivals: Sequence[Arrival]) -> list[Arrival]:
        known = identity.with_file_ids(self._connection, {a.found.inode for a in arrivals})
        by_id = _grouped(known, lambda photo: photo.file_id)
        left = []
        for arrival in arrivals:
            moved = self._moved_files.get((arrival.found.device, arrival.found.inode))
            if moved is not None:
                self._result.links.append((arrival, moved))
                continue
            other = self._with_other_name(arrival, by_id.get(str(arrival.found.inode), ()))
            if other is not None:
                self._result.links.append((arrival, other.photo_id))
                continue
            candidates = [
                photo
                for photo in by_id.get(str(arrival.found.inode), ())
                if _same_file(photo, arrival.found) and photo.photo_id != arrival.occupant
            ]
            if not self._decide(arrival, candidates, self._moved_file):
                left.append(arrival)
        return left

    def _by_time(self, arrivals: Sequence[Arrival]) -> list[Arrival]:
        if not arrivals:
            return []
        wanted = {_written(arrival) for arrival in arrivals}
        known = identity.written_at(self._connection, wanted)
        by_time = _grouped(known, lambda photo: (photo.mtime_ns, photo.size_bytes))
        arrivals_at = _grouped(arrivals, _written)
        left = []
        for arrival in arrivals:
            candidates = by_time.get(_written(arrival), [])
            namesakes = [c for c in candidates if alike(c.file_name, arrival.found.file_name)]
            # Without the name it must be the only one, by a clock that is finer than a second.
            alone = len(candidates) == len(arrivals_at[_written(arrival)]) == 1
            if not namesakes and alone and arrival.found.mtime_ns % _NS_PER_S:
                namesakes = candidates
            if not self._decide(arrival, namesakes, self._moved_content):
                left.append(arrival)
        return left

    def _by_content(self, arrivals: Sequence[Arrival]) -> list[Arrival]:
        if not arrivals:
            return []
        sizes = {arrival.found.size_bytes for arrival in arrivals}
        hidden = identity.hidden_of_size(self._connection, sizes)
        by_size = _grouped(hidden, lambda photo: photo.size_bytes)
        occupants = {
            photo.photo_id: photo
            for photo in identity.with_ids(
                self._connection, [a.occupant for a in arrivals if a.occupant is not None]
            )
            if photo.content_hash and photo.photo_id not in self._claimed
        }
        left = []
        for arrival in arrivals:
            candidates = by_size.get(arrival.found.size_bytes, [])
            occupant = occupants.get(arrival.occupant or 0)
            if occupant is not None and occupant.size_bytes == arrival.found.size_bytes:
                candidates = [occupant, *candidates]
            if not candidates or not self._same_content(arrival, occupant, candidates):
                left.append(arrival)
        return left

    def _same_content(
        self, arrival: Arrival, occupant: KnownPhoto | None, candidates: list[KnownPhoto]
    ) -> bool:
        content = b"" if self._should_stop() else digest(self._path(arrival))
        if occupant is not None and occupant.content_hash == content:
            self._result.touched.append(arrival)
            return True
        same = [photo for photo in candidates if photo.content_hash == content]
        return self._decide(arrival, same, self._moved_content)

    # ---- one arrival

    def _decide(
        self,
        arrival: Arrival,
        candidates: Sequence[KnownPhoto],
        moved: Callable[[Arrival, KnownPhoto], bool],
    ) -> bool:
        gone = []
        for photo in candidates:
            if photo.photo_id in self._claimed:
                continue
            if moved(arrival, photo) or self._is_hidden_name(arrival, photo):
                gone.append(photo)
            elif photo.live and self._is_other_name(arrival, photo):
                self._result.links.append((arrival, photo.photo_id))
                return True
        if not gone:
            return False
        chosen = identity.nearest(gone, self._path(arrival))
        self._claimed.add(chosen.photo_id)
        self._moved_files[arrival.found.device, arrival.found.inode] = chosen.photo_id
        self._result.moved.append((arrival, chosen))
        return True

    def _moved_file(self, arrival: Arrival, photo: KnownPhoto) -> bool:
        """Whether a photo whose file id, size and time fit is gone from its place."""
        found = _look(photo.path)
        disk = self._below.volume_id(arrival.directory)
        is_known = bool(disk and photo.volume_id)
        is_same = disk == photo.volume_id if is_known else photo.volume == str(arrival.found.device)
        if is_known and self._is_away(photo):
            return is_same  # whatever is in its place meanwhile
        if not is_same or not self._is_reachable(photo.root):
            # The disk may be mounted elsewhere, or anew; a copy of it has other file ids.
            is_fine = is_same and (is_known or arrival.found.mtime_ns % _NS_PER_S)
            is_alike = alike(photo.file_name, arrival.found.file_name)
            return found is None and bool(is_fine or is_alike)
        if found is None:
            return True
        if (found.st_dev, found.st_ino) != (arrival.found.device, arrival.found.inode):
            # Something else is there now, unless it passes for the photo, as it would for a scan.
            return (found.st_size, found.st_mtime_ns) != (photo.size_bytes, photo.mtime_ns)
        return not self._is_listed(photo)

    def _moved_content(self, arrival: Arrival, photo: KnownPhoto) -> bool:
        """Whether a photo that is like the arrival is gone, and nothing in its place may be it."""
        is_gone = photo.is_missing or photo.photo_id in self._lost
        if not is_gone and (self._is_away(photo) or not self._is_reachable(photo.root)):
            return False
        found = _look(photo.path)
        if found is None or not self._is_listed(photo):
            return True
        if not photo.is_missing:
            return False
        is_other = stat.S_ISREG(found.st_mode) and found.st_size != photo.size_bytes
        return is_other or photo.path == self._path(arrival)

    def _with_other_name(
        self, arrival: Arrival, candidates: Iterable[KnownPhoto]
    ) -> KnownPhoto | None:
        """The photo that has this file under another name, whatever was written to it since."""
        if arrival.found.links < 2:
            return None
        for photo in candidates:
            if (
                photo.live
                and photo.photo_id not in (arrival.occupant, *self._claimed)
                and self._is_other_name(arrival, photo)
                and self._is_listed(photo)
            ):
                return photo
        return None

    def _is_hidden_name(self, arrival: Arrival, photo: KnownPhoto) -> bool:
        """Whether a photo that is left out, or in a removed folder, has a name that is shown."""
        is_hidden = not (photo.live or photo.is_missing) and photo.kept is None
        return is_hidden and arrival.found.links > 1 and self._is_other_name(arrival, photo)

    def _is_other_name(self, arrival: Arrival, photo: KnownPhoto) -> bool:
        found = _look(photo.path)
        return found is not None and (found.st_dev, found.st_ino) == (
            arrival.found.device,
            arrival.found.inode,
        )

    def _is_away(self, photo: KnownPhoto) -> bool:
        """Whether the disk of a photo is not there, which this scan may be the first to see."""
        if photo.is_away or photo.is_missing or photo.root != self._folder.path:
            return bool(photo.is_away)
        return self._below.is_kept(photo.directory)

    def _is_reachable(self, root: bytes) -> bool:
        if root not in self._reachable:
            self._reachable[root] = os.path.isdir(root)  # noqa: PTH112 - bytes
        return self._reachable[root]

    def _is_listed(self, photo: KnownPhoto) -> bool:
        """Whether the disk spells a place as the catalog does; it may accept other spellings."""
        directory = photo.root
        for part in photo.place.split(_SEPARATOR):
            if part not in self._listing(directory):
                return False
            directory = os.path.join(directory, part)  # noqa: PTH118 - bytes
        return True

    def _listing(self, directory: bytes) -> frozenset[bytes]:
        if directory not in self._listings:
            try:
                self._listings[directory] = frozenset(os.listdir(directory))  # noqa: PTH208
            except OSError:
                self._listings[directory] = frozenset()
        return self._listings[directory]

    def _path(self, arrival: Arrival) -> bytes:
        return absolute(self._folder.path, arrival.directory, arrival.found.file_name)


class Link(NamedTuple):
    """A name of a photo's file that is to be its own one.

    Attributes:
        is_changed: The file was written since it was last looked at.
    """

    photo_id: int
    directory_id: int
    found: FoundFile
    is_changed: bool = False


class Successors(NamedTuple):
    """What stands for photos that went away.

    Attributes:
        links: Of each, another name that is shown.
        hidden: Of each, another name that is left out; it has none that is shown.
        twins: Photo id, and the photo that is its file in another place.
    """

    links: list["Link"]
    hidden: list["Link"]
    twins: list[tuple[int, int]]


def successors(connection: Connection, lost: Sequence[int]) -> Successors:
    """Where the files of photos that went away live on: hard links, and moves seen half.

    A copy that appeared at most a day before the original went, and that nobody has touched
    since, is what is left of a move to another disk.
    """
    links: dict[int, Link] = {}
    hidden: dict[int, Link] = {}
    selections: dict[int, Selection] = {}
    photos = {photo.photo_id: photo for photo in identity.with_ids(connection, lost)}
    for name in identity.other_names(connection, lost):
        photo = photos.get(name.photo_id)
        found = _look(absolute(name.root, name.directory, name.file_name))
        if photo is None or name.photo_id in links or found is None:
            continue
        file = found_file(name.file_name, found)
        where = absolute(name.root, name.directory, b"")
        if photo.file_id != str(file.inode) or not _same_disk(photo, file, where):
            continue
        if name.folder_id not in selections:
            patterns = exclusions.patterns(connection, name.folder_id)
            selections[name.folder_id] = Selection(patterns)
        path = absolute(b"", name.directory, name.file_name)
        is_left_out = selections[name.folder_id].leaves_out(path, is_directory=False)
        chosen = hidden if is_left_out else links
        link = Link(photo.photo_id, name.directory_id, file, not _same_file(photo, file))
        chosen.setdefault(photo.photo_id, link)
    left_out = [link for photo_id, link in hidden.items() if photo_id not in links]
    searched = [p for photo_id, p in photos.items() if photo_id not in {*links, *hidden}]
    return Successors([*links.values()], left_out, _twins(connection, searched))


def _twins(connection: Connection, lost: Sequence[KnownPhoto]) -> list[tuple[int, int]]:
    contents = {photo.content_hash for photo in lost if photo.content_hash}
    candidates = {
        photo.photo_id: photo
        for photo in [
            *identity.with_content(connection, [c for c in contents if c]),
            *identity.written_at(connection, {(p.mtime_ns, p.size_bytes) for p in lost}),
        ]
    }
    gone = {photo.photo_id for photo in lost}
    now = time.time()
    fresh = [
        photo
        for photo in candidates.values()
        if photo.live and photo.photo_id not in gone and abs(now - photo.added_utc) < _MOVE_TAKES_S
    ]
    taken = identity.with_user_data(connection, [photo.photo_id for photo in fresh])
    by_size = _grouped(fresh, lambda photo: photo.size_bytes)
    twins = []
    for photo in lost:
        same = [
            other
            for other in by_size.get(photo.size_bytes, ())
            if other.photo_id > photo.photo_id
            and other.photo_id not in taken
            and _same_photo(photo, other)
        ]
        if same:
            chosen = identity.nearest(same, photo.path)
            taken.add(chosen.photo_id)
            twins.append((photo.photo_id, chosen.photo_id))
    return twins


def found_file(file_name: bytes, found: os.stat_result) -> FoundFile:
    """A file as the disk tells of it."""
    return FoundFile(
        file_name, found.st_size, found.st_mtime_ns, found.st_dev, found.st_ino, found.st_nlink
    )


def digest(path: bytes) -> bytes:
    """SHA-256 of a file's content; empty when it cannot be read, or is no regular file."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
    flags |= getattr(os, "O_BINARY", 0)
    try:
        with open(os.open(path, flags), "rb", buffering=0) as stream:  # noqa: PTH123 - a descriptor
            status = os.fstat(stream.fileno())
            if not stat.S_ISREG(status.st_mode) or status.st_size > _MOST_BYTES:
                return b""
            return hashlib.file_digest(stream, "sha256").digest()
    except OSError:
        return b""


def _look(path: bytes) -> os.stat_result | None:
    """The file at a path, or None if there is none.

    One that cannot be looked at counts as there: nothing is known of it.
    """
    try:
        found = os.stat(path)  # noqa: PTH116 - bytes
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        return os.stat_result((0,) * 10)
    return found


def _written(arrival: Arrival) -> tuple[int, int]:
    return clamp_ns(arrival.found.mtime_ns), arrival.found.size_bytes


def _same_file(photo: KnownPhoto, found: FoundFile) -> bool:
    return (photo.file_id, photo.size_bytes, photo.mtime_ns) == (
        str(found.inode),
        found.size_bytes,
        clamp_ns(found.mtime_ns),
    )


def _same_disk(photo: KnownPhoto, found: FoundFile, directory: bytes) -> bool:
    if photo.volume == str(found.device):
        return True  # else the disk may have another number since it was mounted anew
    return bool(photo.volume_id) and volumes.volume_of(directory).id == photo.volume_id


def _same_photo(photo: KnownPhoto, other: KnownPhoto) -> bool:
    if photo.content_hash and other.content_hash:
        return photo.content_hash == other.content_hash
    return photo.mtime_ns == other.mtime_ns and alike(photo.file_name, other.file_name)


def _grouped(items: Iterable[_ItemT], key: Callable[[_ItemT], _KeyT]) -> dict[_KeyT, list[_ItemT]]:
    groups: defaultdict[_KeyT, list[_ItemT]] = defaultdict(list)
    for item in items:
        groups[key(item)].append(item)
    return groups
