"""Events on Linux: watchdog's inotify layer, with a tree of watched directories of our own.

Watchdog opens the queue, reads it, and knows who is told of which directory. Which directories are
watched, and what an event means for the catalog, is decided here.
"""

import errno
import os
import threading
from dataclasses import dataclass, field
from typing import Final

from watchdog.observers.inotify_c import (
    CallbackId,
    InotifyConstants,
    InotifyEvent,
    WatchDescriptor,
)

from core.catalog.connection import identity_of
from core.ingest.debounce import Changed
from core.ingest.event_source import Place
from core.ingest.inotify_queue import InotifyQueue, Watch
from core.ingest.selection import is_picture, is_skipped
from core.ingest.unfinished import Unfinished

_SEPARATOR: Final = os.fsencode(os.sep)


@dataclass(slots=True, eq=False)
class Tree:
    """The directories of one folder that are watched; watchdog tells it of them.

    Attributes:
        directories: Number of the watch -> path relative to the folder, and the watch's id.
        links: Relative paths of links that are followed -> device and number of their targets.
        is_whole: None of its directories lacks a watch, and the root is where it was.
    """

    source: "InotifySource"
    place: Place
    directories: dict[WatchDescriptor, tuple[bytes, CallbackId]] = field(default_factory=dict)
    links: dict[bytes, tuple[int, int]] = field(default_factory=dict)
    is_whole: bool = True

    def absolute(self, path: bytes) -> bytes:
        return os.path.join(self.place.root, path)  # noqa: PTH118 - bytes

    def watches(self) -> list[Watch]:
        return [(number, id_) for number, (_, id_) in self.directories.items()]

    # ---- told by watchdog, on its thread

    def on_event(self, event: InotifyEvent) -> None:
        self.source.happened(self, event)

    def on_watch_deleted(self, wd: WatchDescriptor) -> None:
        self.source.ended(self, wd)

    def on_queue_overflow(self) -> None:
        self.source.lost(self)


class InotifySource:
    """An `EventSource`. Directories that are left out are not watched at all."""

    def __init__(self, note: Changed, unfinished: Unfinished) -> None:
        """Open the queue and start the thread that reads it."""
        self._note = note
        self._unfinished = unfinished
        self._queue = InotifyQueue()
        # Held for each directory that is added or removed, never for a whole tree of them.
        self._lock = threading.Lock()
        self._trees: dict[int, Tree] = {}
        self._closed = False
        self._queue.start()

    @property
    def is_alive(self) -> bool:
        """Whether events are read."""
        return self._queue.is_alive()

    @property
    def watches(self) -> int:
        """Number of directories that are watched."""
        return sum(len(tree.directories) for tree in self._trees.values())

    def watch(self, place: Place) -> None:
        """Watch a folder; see `EventSource`."""
        tree = Tree(self, place)
        with self._lock:
            old = self._trees.get(place.folder_id)
            self._trees[place.folder_id] = tree
        try:
            self._walk(tree, b"")
        except OSError:
            self._remove(place.folder_id, tree, old)
            raise
        if old is not None:
            self._release(old)

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
                identity_of(tree.absolute(link)) == known
                for link, known in tuple(tree.links.items())
            )
        )

    def close(self) -> None:
        """End the thread and give back the queue."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            self._trees.clear()
        self._queue.stop()
        self._queue.join()

    # ---- watches

    def _walk(self, tree: Tree, top: bytes) -> set[bytes]:
        """Watch a directory and all below it, links last; returns those not watched before."""
        found: set[bytes] = set()
        stack, links = [top], list[bytes]()
        while stack or links:
            directory = stack.pop() if stack else links.pop()
            if self._add(tree, directory):
                found.add(directory)
                self._look_into(tree, directory, stack, links)
        return found

    def _add(self, tree: Tree, directory: bytes) -> bool:
        """Watch one directory; returns whether that is news, so that it has to be looked into."""
        path = tree.absolute(directory)
        with self._lock:
            if self._closed or self._trees.get(tree.place.folder_id) is not tree:
                return False
            try:
                number, id_ = self._queue.add(path, tree)
            except OSError as error:
                if not directory or error.errno == errno.ENOSPC:
                    tree.is_whole = False
                    raise
                return False  # gone again, or not ours to read
            if number in tree.directories:
                self._queue.remove_callbacks([(number, id_)])
                return False
            tree.directories[number] = directory, id_
            return True

    def _look_into(
        self, tree: Tree, directory: bytes, stack: list[bytes], links: list[bytes]
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

    def _follow(self, tree: Tree, link: bytes) -> bool:
        path = tree.absolute(link)
        target = identity_of(path)
        if target is None or not tree.place.may_follow(path):
            return False
        tree.links[link] = target
        return True

    def _drop(self, tree: Tree, top: bytes) -> None:
        """Watch a directory that went elsewhere no more, and nothing below it."""
        below = top + _SEPARATOR
        with self._lock:
            for link in [link for link in tree.links if link == top or link.startswith(below)]:
                del tree.links[link]
            gone = [
                (number, id_)
                for number, (path, id_) in tree.directories.items()
                if path == top or path.startswith(below)
            ]
            for number, _ in gone:
                del tree.directories[number]
            self._queue.remove_callbacks(gone)

    def _remove(self, folder_id: int, *trees: Tree | None) -> None:
        with self._lock:
            if self._trees.get(folder_id) in trees:
                self._trees.pop(folder_id, None)
        for tree in trees:
            if tree is not None:
                self._release(tree)

    def _release(self, tree: Tree) -> None:
        """Watch nothing more for a tree; watchdog keeps what another one needs."""
        with self._lock:
            watches = tree.watches()
            tree.directories.clear()
            self._queue.remove_callbacks(watches)

    # ---- events, on the thread that reads them

    def happened(self, tree: Tree, event: InotifyEvent) -> None:
        """An event of a watched directory."""
        directory = self._directory(tree, event.wd)
        if directory is None:
            return
        if event.mask & InotifyConstants.IN_UNMOUNT:
            self._unmounted(tree, event.wd, directory)
            return
        try:
            touched = self._touched(tree, directory, event)
        except OSError:  # no more watches
            self.lost(tree)
            return
        if touched:
            self._note(tree.place.folder_id, touched)

    def ended(self, tree: Tree, watch: WatchDescriptor) -> None:
        """The system watches a directory no more: it was deleted, or this source closes."""
        with self._lock:
            directory, _ = tree.directories.pop(watch, (None, None))
        if directory is not None and not self._closed:
            self._note_gone(tree, directory)

    def lost(self, tree: Tree) -> None:
        """What happened in a folder is not known: compare it, and have it watched anew."""
        tree.is_whole = False
        self._unfinished.forget(tree.place.folder_id)
        self._note(tree.place.folder_id, None)

    def _directory(self, tree: Tree, watch: WatchDescriptor) -> bytes | None:
        with self._lock:  # it may be added at this moment
            directory, _ = tree.directories.get(watch, (None, None))
        return directory

    def _unmounted(self, tree: Tree, watch: WatchDescriptor, directory: bytes) -> None:
        """A disk went away. Below the folder, whoever looks at mounts has it watched anew."""
        with self._lock:
            tree.directories.pop(watch, None)
        tree.is_whole = False
        if not directory:
            self.lost(tree)

    def _note_gone(self, tree: Tree, directory: bytes) -> None:
        if directory:
            self._note(tree.place.folder_id, {directory.rpartition(_SEPARATOR)[0]})
        else:
            self.lost(tree)

    def _touched(self, tree: Tree, directory: bytes, event: InotifyEvent) -> set[bytes]:
        if event.is_delete_self or event.is_move_self:
            self._note_gone(tree, directory)
            return set()
        if not event.name or is_skipped(event.name):
            return set()
        path = _joined(directory, event.name)
        if tree.place.selection.leaves_out(path, is_directory=event.is_directory):
            return set()
        appeared = event.is_create or event.is_moved_to
        if event.is_directory or (appeared and self._is_followed_link(tree, path)):
            return self._touched_directory(tree, path, event) | {directory}
        if (event.is_delete or event.is_moved_from) and path in tree.links:
            self._drop(tree, path)
            return {directory}
        folder_id = tree.place.folder_id
        is_told = is_picture(event.name) and self._is_to_be_told(folder_id, path, event)
        return {directory} if is_told else set()

    def _touched_directory(self, tree: Tree, path: bytes, event: InotifyEvent) -> set[bytes]:
        if event.is_moved_from:
            self._drop(tree, path)
            return {path}
        if event.is_delete:
            return {path}
        # What appeared in it before it was watched is found by looking.
        return self._walk(tree, path) | {path}

    def _is_followed_link(self, tree: Tree, path: bytes) -> bool:
        absolute = tree.absolute(path)
        return (
            os.path.islink(absolute)  # noqa: PTH114 - bytes
            and os.path.isdir(absolute)  # noqa: PTH112 - bytes
            and self._follow(tree, path)
        )

    def _is_to_be_told(self, folder_id: int, path: bytes, event: InotifyEvent) -> bool:
        """Whether a picture file has to be looked at now, or will be when it is closed."""
        if event.is_create:
            return not self._unfinished.created(folder_id, path)
        if event.is_attrib:
            return not self._unfinished.is_open(folder_id, path)
        self._unfinished.finished(folder_id, path)
        return True


def _joined(directory: bytes, name: bytes) -> bytes:
    return directory + _SEPARATOR + name if directory else name
