"""Scan: compare a folder on the disk with the catalog, and write the difference as it goes.

Files that did not change are not opened, only looked at (size and modification time). Nothing is
ever deleted from the catalog: what went away is marked as missing and keeps its id and tags.
"""

import errno
import os
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from core.catalog import disks, exclusions, files, folders, identity, places, stacks
from core.catalog.connection import Connection, library_of
from core.catalog.files import clamp_ns
from core.ingest import roots
from core.ingest.differences import DifferenceWriter, FolderVanishedError, ScanResult
from core.ingest.disks_below import DisksBelow
from core.ingest.left_out import LeftOut
from core.ingest.recognition import Arrival, found_file
from core.ingest.selection import JUNK, Selection, is_skipped
from core.media.formats import PICTURE_SUFFIXES
from core.paths import display_name, one_line
from core.records import Folder

__all__ = ["ScanResult", "scan_folder"]

_DOT: Final = 0x2E
_SEPARATOR: Final = os.fsencode(os.sep)
_GONE: Final = frozenset({errno.ENOENT, errno.ENOTDIR})
_NAMED_AT_MOST: Final = 3
GIVE_WAY_EVERY: Final = 500
"""Entries of one directory between two moments at which other scans may run."""

IsLeft = Callable[[bytes, os.stat_result], bool]
_Row = tuple[bytes, int, int, int, int]
Meanwhile = Callable[[Callable[[], None], bytes | None], set[bytes] | None]
"""Given a function that writes what was found so far, for use before anything else is written to
the catalog, and the directory that is being compared, which must not be compared by others (None
between two); returns which directories of the same folder were compared, None for nothing done."""


def scan_folder(  # noqa: PLR0913 - hooks of the scanner, each on its own
    connection: Connection,
    folder: Folder,
    *,
    on_found: Callable[[int], None],
    should_stop: Callable[[], bool],
    only: Sequence[bytes] | None = None,
    is_deep: bool = True,
    on_written: Callable[[Sequence[int]], None] | None = None,
    is_left: IsLeft | None = None,
    meanwhile: Meanwhile | None = None,
    left_out: set[bytes] | None = None,
) -> ScanResult:
    """Bring the catalog in line with a folder on the disk.

    Args:
        connection: The engine's.
        folder: Which one.
        on_found: Told the number of pictures seen so far, after each directory and each batch.
        should_stop: Asked often; a scan that stops has written what it found until then.
        only: Directories relative to the folder whose own files, new and vanished sub-directories
            are compared, as a watcher reports them; the whole folder when None.
        is_deep: Whether all that new sub-directories of `only` hold is compared too; not while a
            scan of the whole folder will do that.
        on_written: Told the ids of new, changed and returned photos after each batch.
        is_left: Whether a new or changed file, by its path relative to the folder, is left as it
            was known, because it is being written.
        meanwhile: Called between two directories, and from time to time within a large one, so
            that other scans may run there; see `Meanwhile`.
        left_out: Directories that earlier scans of the folder left out; learns from this one.
            A photo that goes missing is looked for in them.

    Returns:
        What was found. Whether the folder is offline, and what could not be read, is also
        written to the catalog. A folder whose disk is mounted elsewhere follows it.
    """
    settled = roots.settle(connection, folder)
    result = ScanResult()
    _note(result, settled)
    if result.offline or settled.root.volume is None:
        return result
    if settled.moved or settled.came_back:
        only = None
    scan = _Scan(connection, settled, result, on_found, should_stop, on_written)
    scan.is_left, scan.meanwhile, scan.is_deep = is_left, meanwhile, is_deep
    scan.left_out = LeftOut(left_out or () if only is not None else ())
    scan.run(only)
    if left_out is not None:
        if only is None and result.complete:
            left_out.clear()
        left_out |= scan.left_out.directories
    return result


def _note(result: ScanResult, settled: roots.Settled) -> None:
    result.relocated += settled.moved
    result.came_back = result.came_back or settled.came_back
    result.went_away = settled.went
    result.offline = bool(settled.root.trouble)
    if result.offline:
        result.complete = False


class _StopError(Exception):
    """The scan was asked to stop."""


class _Scan:
    """One scan. A directory is named by its path relative to the folder."""

    def __init__(
        self,
        connection: Connection,
        settled: roots.Settled,
        result: ScanResult,
        on_found: Callable[[int], None],
        should_stop: Callable[[], bool],
        on_written: Callable[[Sequence[int]], None] | None,
    ) -> None:
        self._connection = connection
        self.is_left: IsLeft | None = None
        self.meanwhile: Meanwhile | None = None
        self.is_deep = True
        self.left_out = LeftOut()
        self._folder = folder = settled.folder
        self._root = settled.root
        self._on_found = on_found
        self._should_stop = should_stop
        self._result = result
        self._known = files.known_directories(connection, folder.id)
        assert self._root.volume is not None  # noqa: S101 - the folder is there
        self._device = self._root.device
        self._below = DisksBelow(connection, folder, self._root.volume, self._device, self._known)
        self._writer = DifferenceWriter(
            connection,
            folder,
            self._result,
            below=self._below,
            on_written=on_written,
            after_batch=self._pulse,
            should_stop=should_stop,
        )
        self._further_names = identity.hard_links(connection, folder.id)
        self._known_above = _with_ancestors(self._known)
        self._lost: set[bytes] = set()
        self._filmed = stacks.filmed(connection, folder.id)
        self._visited = result.visited
        # Every directory once, however many links lead to it; never the library's own.
        self._places: set[tuple[int, int]] = set()
        self._links: list[bytes] = []
        self._selection = Selection(exclusions.patterns(connection, folder.id))
        self._others = [f.path for f in folders.list_folders(connection) if f.id != folder.id]

    def run(self, only: Sequence[bytes] | None) -> None:
        try:
            self._compare_all(only)
        finally:
            self._writer.finish()
        self._hide_late()
        missed = None if self._result.whole else self._result.removed
        if (missed is None or missed) and not self._result.offline:
            self.left_out.claim(
                self._connection, self._folder, self._device, missed, self._should_stop
            )

    def _hide_late(self) -> None:
        """Leave out what was added by patterns that changed in the meantime."""
        if exclusions.patterns(self._connection, self._folder.id) != [*self._selection.patterns]:
            self._result.removed.extend(exclusions.apply(self._connection, self._folder.id))

    def _compare_all(self, only: Sequence[bytes] | None) -> None:
        library = os.stat(library_of(self._connection))  # noqa: PTH116 - bytes
        self._places.add((library.st_dev, library.st_ino))
        if not disks.home(self._connection, self._folder.id).volume_id:
            self._note_home()  # the disk may be gone before the first scan ends
        try:
            self._compare_places(only)
            self._finish()
        except FolderVanishedError:
            self._vanished()
            return
        if only is None and self._result.complete:
            self._note_scan()
            self._result.whole = True

    def _compare_places(self, only: Sequence[bytes] | None) -> None:
        try:
            if only is None:
                self._scan_all()
            else:
                self._scan_only(only)
        except _StopError:
            self._result.complete = False

    def _finish(self) -> None:
        self._writer.flush()
        self._writer.put_together()
        if self._below.away:
            self._writer.check_root()
        if self._below.settle():
            self._result.came_back = True

    def _note_home(self) -> None:
        volume = self._root.volume
        if volume is not None:
            place = volume.path_of(self._folder.path)
            home = disks.Home(str(self._device), volume.id, volume.label, place)
            disks.set_home(self._connection, self._folder.id, home)

    def _note_scan(self) -> None:
        message = " ".join(filter(None, (self._message(), self._below.message())))
        self._note_home()
        folders.set_scanned(self._connection, self._folder.id, str(self._device), message)

    def _vanished(self) -> None:
        """The folder went away while it was read; it may be elsewhere by now, or back."""
        settled = roots.settle(self._connection, self._folder)
        _note(self._result, settled)
        self._result.complete = False
        if not settled.root.trouble and settled.folder.path == self._folder.path:
            self._result.offline = self._result.went_away = folders.set_offline(
                self._connection,
                self._folder.id,
                offline=True,
                message="The folder went away while it was read.",
            )

    def _message(self) -> str:
        unreadable = self._result.unreadable
        if not unreadable:
            return ""
        named = ", ".join(
            one_line(display_name(path)) or self._folder.name
            for path in unreadable[:_NAMED_AT_MOST]
        )
        more = " and others" if len(unreadable) > _NAMED_AT_MOST else ""
        return f"Not readable, so left as it was: {named}{more}."

    def _scan_all(self) -> None:
        self._walk([b""])
        self._lose_below(b"", keep=self._visited)

    def _scan_only(self, only: Sequence[bytes]) -> None:
        known = self._known_above
        links: list[bytes] = []
        for directory in sorted(set(only)):
            if directory in self._visited or any(map(is_skipped, directory.split(_SEPARATOR))):
                continue
            if self._selection.leaves_out(directory, is_directory=True):
                self.left_out.directories.add(directory)
                continue
            children = self._visit(directory)
            linked, self._links = self._links, []
            links += [link for link in linked if link not in known]
            if children is None:
                self._lose_below(directory, keep=set())
                continue
            self._lose_absent(directory, {*children, *linked})
            if self.is_deep:
                self._walk([child for child in children if child not in known])
        if self.is_deep:
            self._links += links
            self._walk([])

    def _lose_absent(self, directory: bytes, present: set[bytes]) -> None:
        """Mark what is known in those sub-directories as missing that are no longer there."""
        towards = {_child_towards(directory, known) for known in self._known}
        for child in towards - present - {None}:
            self._lose_below(child or b"", keep=set())

    def _walk(self, start: list[bytes]) -> None:
        """Visit directories and all below them; links last, so that they never hide the real."""
        stack = start[::-1]
        while stack or self._links:
            directory = stack.pop() if stack else self._next_link()
            stack.extend(reversed(self._visit(directory) or []))

    def _next_link(self) -> bytes:
        """Of several links to one place, the one that is known keeps its photos."""
        link = min(self._links, key=lambda link: (link not in self._known_above, link))
        self._links.remove(link)
        return link

    def _pulse(self) -> None:
        self._on_found(self._result.pictures)
        if self._should_stop():
            raise _StopError

    def _give_way(self, within: bytes | None = None) -> bool:
        """Let other scans run; if they did, learn anew what the catalog holds and return True."""
        if self.meanwhile is None:
            return False
        visited = self.meanwhile(self._writer.flush, within)
        if visited is None:
            return False
        self._visited |= visited
        self._writer.others_wrote()
        known = files.known_directories(self._connection, self._folder.id)
        self._known.clear()
        self._known.update(known)
        self._known_above = _with_ancestors(known)
        self._further_names = identity.hard_links(self._connection, self._folder.id)
        return True

    def _giving_way(
        self, directory: bytes, entries: "os._ScandirIterator[bytes]", known: dict[bytes, _Row]
    ) -> Iterator["os.DirEntry[bytes]"]:
        """A directory's entries; when others ran meanwhile, `known` is what is not yet met."""
        met: set[bytes] = set()
        for number, entry in enumerate(entries, 1):
            yield entry
            met.add(entry.name)
            if number % GIVE_WAY_EVERY:
                continue
            self._pulse()
            if self._give_way(directory):
                fresh = self._known_files(directory)
                known.clear()
                known.update((name, row) for name, row in fresh.items() if name not in met)

    def _visit(self, directory: bytes) -> list[bytes] | None:
        """Compare one directory's files; returns its sub-directories, or None if it is gone."""
        self._pulse()
        self._give_way()
        absolute = os.path.join(self._folder.path, directory)  # noqa: PTH118 - bytes
        try:
            found = os.stat(absolute)  # noqa: PTH116 - bytes
            place = (found.st_dev, found.st_ino)
            if directory and place in self._places:
                return []
            if (
                found.st_dev != self._device or directory in self._below.rows
            ) and not self._below.is_there(directory, absolute, found.st_dev):
                return []  # another disk than the one that its photos lie on
            self._places.add(place)
            with os.scandir(absolute) as entries:
                self._visited.add(directory)
                children = self._compare(directory, entries, found.st_dev)
        except OSError as error:
            if error.errno in _GONE:
                self._visited.discard(directory)
                return None
            self._result.unreadable.append(directory)
            return []
        return children

    def _compare(
        self, directory: bytes, entries: "os._ScandirIterator[bytes]", device: int
    ) -> list[bytes]:
        known = self._known_files(directory)
        children: list[bytes] = []
        films: set[str] = set()
        seen = 0
        for entry in self._giving_way(directory, entries, known):
            name = entry.name
            row = known.pop(name, None)
            if row or (name[0] != _DOT and name[name.rfind(b".") :].lower() in PICTURE_SUFFIXES):
                try:
                    found = entry.stat()
                except OSError as error:
                    self._lost_sight(directory, row, error)
                    continue
                # The one line that a rescan lives on: unchanged files end here.
                if row and row[1] == found.st_size and row[2] == found.st_mtime_ns and row[3]:
                    seen += 1
                    continue
                self._differs(directory, entry, found, row, children)
            elif name[0] != _DOT and name.lower() not in JUNK:
                if name[name.rfind(b".") :].lower() in stacks.FILM_SUFFIXES:
                    films.add(stacks.film_stem(name))
                self._descend(directory, entry, children)
        if films or directory in self._filmed:
            self._writer.see_films(directory, films)
        self._result.pictures += seen
        lost = [row[4] for row in known.values() if row[3]]
        if lost and self._is_still_there(directory, device):
            for photo_id in lost:
                self._writer.lose(photo_id)
        children.sort()
        return children

    def _is_still_there(self, directory: bytes, device: int) -> bool:
        absolute = os.path.join(self._folder.path, directory)  # noqa: PTH118 - bytes
        return self._below.still_there(directory, absolute, device)

    def _known_files(self, directory: bytes) -> dict[bytes, _Row]:
        directory_id = self._known.get(directory)
        if directory_id is None:
            return {}
        return {row[0]: row for row in files.known_files(self._connection, directory_id)}

    def _differs(
        self,
        directory: bytes,
        entry: "os.DirEntry[bytes]",
        found: os.stat_result,
        row: _Row | None,
        children: list[bytes],
    ) -> None:
        """A file that is new, changed or back, or no file at all."""
        if not stat.S_ISREG(found.st_mode):
            if stat.S_ISDIR(found.st_mode):
                self._descend(directory, entry, children)
            if row and row[3]:
                self._writer.lose(row[4])
            return
        if row is None and self._further_names.get((directory, entry.name)) == str(found.st_ino):
            return  # another name of a photo that is known
        if not (row and row[3]) and self._leaves_out(directory, entry.name):
            self.left_out.pass_by(directory, entry.name)
            return
        path = directory + _SEPARATOR + entry.name if directory else entry.name
        if self.is_left is not None and self.is_left(path, found):
            return
        file = found_file(entry.name, found)
        self._result.pictures += 1
        if row is None:
            self._writer.arrive(Arrival(directory, file))
        elif row[1] != found.st_size or row[2] != clamp_ns(found.st_mtime_ns):
            self._writer.arrive(Arrival(directory, file, row[4], bool(row[3])))
        elif not row[3]:
            self._writer.bring_back(directory, row[4], file)

    def _leaves_out(self, directory: bytes, name: bytes) -> bool:
        path = directory + _SEPARATOR + name if directory else name
        return self._selection.leaves_out(path, is_directory=False)

    def _lost_sight(self, directory: bytes, row: _Row | None, error: OSError) -> None:
        """A file that is listed but cannot be looked at: a broken link, or no right to see it."""
        if error.errno in _GONE or error.errno == errno.ELOOP:
            if row and row[3]:
                self._writer.lose(row[4])
        elif directory not in self._result.unreadable:
            self._result.unreadable.append(directory)

    def _descend(
        self, directory: bytes, entry: "os.DirEntry[bytes]", children: list[bytes]
    ) -> None:
        child = directory + _SEPARATOR + entry.name if directory else entry.name
        if self._selection.leaves_out(child, is_directory=True):
            self.left_out.directories.add(child)
            return
        try:
            if entry.is_dir(follow_symlinks=False):
                children.append(child)
            elif entry.is_symlink() and entry.is_dir() and self._may_follow(entry.path):
                self._links.append(child)
        except OSError:
            # A link to something that cannot be looked at: keep what is known below it.
            self._result.unreadable.append(child)

    def _may_follow(self, link: bytes) -> bool:
        """Not out to a parent of the folder, and not into a folder that is scanned by itself."""
        target = os.path.realpath(link)
        if places.is_inside(self._folder.path, target):
            return False
        return not any(places.is_inside(target, other) for other in self._others)

    def _lose_below(self, top: bytes, keep: set[bytes]) -> None:
        """Mark the photos of known directories as missing that were not visited below `top`."""
        for directory, directory_id in self._known.items():
            if directory in keep or directory in self._lost or not _is_below(directory, top):
                continue
            if any(_is_below(directory, kept) for kept in self._result.unreadable):
                continue
            if self._selection.leaves_out(directory, is_directory=True):
                continue  # not looked at, so nothing is known of it
            if self._below.is_kept(directory):
                continue
            self._lost.add(directory)
            for row in files.known_files(self._connection, directory_id):
                if row[3]:
                    self._writer.lose(row[4])


def _is_below(directory: bytes, top: bytes) -> bool:
    return not top or directory == top or directory.startswith(top + _SEPARATOR)


def _with_ancestors(directories: Iterable[bytes]) -> set[bytes]:
    found = {b""}
    for directory in directories:
        while directory not in found:
            found.add(directory)
            directory = directory.rpartition(_SEPARATOR)[0]  # noqa: PLW2901 - climbs up
    return found


def _child_towards(directory: bytes, known: bytes) -> bytes | None:
    """The sub-directory of `directory` that leads to `known`, or None."""
    if known == directory or not _is_below(known, directory):
        return None
    start = len(directory) + 1 if directory else 0
    end = known.find(_SEPARATOR, start)
    return known if end < 0 else known[:end]
