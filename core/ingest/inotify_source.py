"""Events on Linux: one inotify queue, and one watch for each directory of the folders."""

import errno
import logging
import os
import threading
from dataclasses import dataclass, field
from typing import Final

from core.ingest import inotify
from core.ingest.debounce import Changed
from core.ingest.event_source import Place
from core.ingest.inotify import Inotify, RawEvent
from core.ingest.selection import is_picture, is_skipped
from core.ingest.unfinished import Unfinished

log = logging.getLogger(__name__)

_SEPARATOR: Final = os.fsencode(os.sep)
_APPEARED: Final = inotify.CREATE | inotify.MOVED_TO
_WENT: Final = inotify.DELETE | inotify.MOVED_FROM
_SELF: Final = inotify.DELETE_SELF | inotify.MOVE_SELF | inotify.UNMOUNT | inotify.IGNORED


@dataclass(slots=True)
class _Tree:
    """The directories of one folder that are watched.

    Attributes:
        directories: Watch -> path relative to the folder.
        links: Relative paths of links that are followed -> device and number of their targets.
        is_whole: None of its directories lacks a watch, and the root is where it was.
    """

    place: Place
    directories: dict[int, bytes] = field(default_factory=dict)
    links: dict[bytes, tuple[int, int]] = field(default_factory=dict)
    is_whole: bool = True

    def absolute(self, path: bytes) -> bytes:
        return os.path.join(self.place.root, path)  # noqa: PTH118 - bytes


class InotifySource:
    """An `EventSource`. Directories that are left out are not watched at all."""

    def __init__(self, note: Changed, unfinished: Unfinished) -> None:
        """Open the queue and start the thread that reads it."""
        self._note = note
        self._unfinished = unfinished
        self._queue = Inotify()
        # Held for each directory that is added or removed, never for a whole tree of them.
        self._lock = threading.Lock()
        self._trees: dict[int, _Tree] = {}
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="watch-events")
        self._thread.start()

    @property
    def is_alive(self) -> bool:
        """Whether events are read."""
        return self._thread.is_alive()

    @property
    def watches(self) -> int:
        """Number of directories that are watched."""
        return sum(len(tree.directories) for tree in self._trees.values())

    def watch(self, place: Place) -> None:
        """Watch a folder; see `EventSource`."""
        tree = _Tree(place)
        with self._lock:
            old = self._trees.get(place.folder_id)
            self._trees[place.folder_id] = tree
        try:
            self._walk(tree, b"")
        except OSError:
            self._remove(place.folder_id, tree, old)
            raise
        with self._lock:
            self._release(set(old.directories) if old is not None else set())

    def unwatch(self, folder_id: int) -> None:
        """Watch a folder no more."""
        self._remove(folder_id, self._trees.get(folder_id))

    def is_whole(self, folder_id: int) -> bool:
        """Whether a folder is watched, and all links in it lead where they led."""
        tree = self._trees.get(folder_id)
        return (
            tree is not None
            and tree.is_whole
            and all(
                _identity(tree.absolute(link)) == known for link, known in tuple(tree.links.items())
            )
        )

    def close(self) -> None:
        """End the thread and give back the queue."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            self._trees.clear()
        self._queue.wake()
        self._thread.join()
        self._queue.close()

    # ---- watches

    def _walk(self, tree: _Tree, top: bytes) -> set[bytes]:
        """Watch a directory and all below it, links last; returns those not watched before."""
        found: set[bytes] = set()
        stack, links = [top], list[bytes]()
        while stack or links:
            directory = stack.pop() if stack else links.pop()
            if self._add(tree, directory):
                found.add(directory)
                self._look_into(tree, directory, stack, links)
        return found

    def _add(self, tree: _Tree, directory: bytes) -> bool:
        """Watch one directory; returns whether that is news, so that it has to be looked into."""
        path = tree.absolute(directory)
        with self._lock:
            if self._closed:
                return False
            try:
                watch = self._queue.add(path)
            except OSError as error:
                if not directory or error.errno == errno.ENOSPC:
                    tree.is_whole = False
                    raise
                return False  # gone again, or not ours to read
            if watch in tree.directories:
                return False
            tree.directories[watch] = directory
            return True

    def _look_into(
        self, tree: _Tree, directory: bytes, stack: list[bytes], links: list[bytes]
    ) -> None:
        selection = tree.place.selection
        try:
            with os.scandir(tree.absolute(directory)) as entries:
                for entry in entries:
                    if is_skipped(entry.name):
                        continue
                    is_link = entry.is_symlink()
                    if not entry.is_dir(follow_symlinks=is_link):
                        continue
                    child = _joined(directory, entry.name)
                    if selection.leaves_out(child, is_directory=True):
                        continue
                    if not is_link:
                        stack.append(child)
                    elif self._follow(tree, child):
                        links.append(child)
        except OSError:
            return  # the scan says what cannot be read

    def _follow(self, tree: _Tree, link: bytes) -> bool:
        path = tree.absolute(link)
        target = _identity(path)
        if target is None or not tree.place.may_follow(path):
            return False
        tree.links[link] = target
        return True

    def _drop(self, tree: _Tree, top: bytes) -> None:
        """Watch a directory that went elsewhere no more, and nothing below it."""
        below = top + _SEPARATOR
        with self._lock:
            for link in [link for link in tree.links if link == top or link.startswith(below)]:
                del tree.links[link]
            gone = {
                watch
                for watch, path in tree.directories.items()
                if path == top or path.startswith(below)
            }
            for watch in gone:
                del tree.directories[watch]
            self._release(gone)

    def _remove(self, folder_id: int, *trees: _Tree | None) -> None:
        with self._lock:
            if self._trees.get(folder_id) in trees:
                self._trees.pop(folder_id, None)
            self._release({watch for tree in trees if tree for watch in tree.directories})

    def _release(self, watches: set[int]) -> None:
        """Give back watches that no folder needs. Holds the lock."""
        if self._closed:
            return
        for watch in watches:
            if not any(watch in tree.directories for tree in self._trees.values()):
                self._queue.remove(watch)

    # ---- events, on the thread that reads them

    def _run(self) -> None:
        try:
            while not self._closed:
                for event in self._queue.read():
                    self._handle(event)
        except Exception:
            # Whoever looks after this source makes another one.
            log.exception("the thread that reads events died")

    def _handle(self, event: RawEvent) -> None:
        trees = tuple(self._trees.values())
        if event.mask & inotify.OVERFLOW:
            log.warning("The system lost events, so every watched folder is compared.")
            for tree in trees:
                self._lose(tree)
            return
        for tree in trees:
            directory = tree.directories.get(event.watch)
            if directory is None:
                continue
            try:
                touched = self._touched(tree, directory, event)
            except OSError:  # no more watches
                self._lose(tree)
                continue
            if touched:
                self._note(tree.place.folder_id, touched)

    def _lose(self, tree: _Tree) -> None:
        """What happened in a folder is not known: compare it, and have it watched anew."""
        tree.is_whole = False
        self._unfinished.forget(tree.place.folder_id)
        self._note(tree.place.folder_id, None)

    def _touched(self, tree: _Tree, directory: bytes, event: RawEvent) -> set[bytes]:
        if event.mask & _SELF:
            return self._touched_itself(tree, directory, event)
        if not event.name or is_skipped(event.name):
            return set()
        path = _joined(directory, event.name)
        is_directory = bool(event.mask & inotify.IS_DIRECTORY)
        if tree.place.selection.leaves_out(path, is_directory=is_directory):
            return set()
        appeared = bool(event.mask & _APPEARED)
        if is_directory or (appeared and self._is_followed_link(tree, path)):
            return self._touched_directory(tree, path, event.mask) | {directory}
        if event.mask & _WENT and path in tree.links:
            self._drop(tree, path)
            return {directory}
        folder_id = tree.place.folder_id
        is_told = is_picture(event.name) and self._is_to_be_told(folder_id, path, event.mask)
        return {directory} if is_told else set()

    def _touched_itself(self, tree: _Tree, directory: bytes, event: RawEvent) -> set[bytes]:
        """A watched directory was deleted, moved, or its disk went away."""
        if event.mask & inotify.IGNORED:
            with self._lock:
                tree.directories.pop(event.watch, None)
        if not directory:
            self._lose(tree)
            return set()
        return {directory.rpartition(_SEPARATOR)[0]}

    def _touched_directory(self, tree: _Tree, path: bytes, mask: int) -> set[bytes]:
        if mask & inotify.MOVED_FROM:
            self._drop(tree, path)
            return {path}
        if mask & inotify.DELETE:
            return {path}
        # What appeared in it before it was watched is found by looking.
        return self._walk(tree, path) | {path}

    def _is_followed_link(self, tree: _Tree, path: bytes) -> bool:
        absolute = tree.absolute(path)
        return (
            os.path.islink(absolute)  # noqa: PTH114 - bytes
            and os.path.isdir(absolute)  # noqa: PTH112 - bytes
            and self._follow(tree, path)
        )

    def _is_to_be_told(self, folder_id: int, path: bytes, mask: int) -> bool:
        """Whether a picture file has to be looked at now, or will be when it is closed."""
        if mask & inotify.CREATE:
            return not self._unfinished.created(folder_id, path)
        if mask & inotify.ATTRIB:
            return not self._unfinished.is_open(folder_id, path)
        self._unfinished.finished(folder_id, path)
        return True


def _joined(directory: bytes, name: bytes) -> bytes:
    return directory + _SEPARATOR + name if directory else name


def _identity(path: bytes) -> tuple[int, int] | None:
    try:
        found = os.stat(path)  # noqa: PTH116 - bytes
    except OSError:
        return None
    return found.st_dev, found.st_ino
