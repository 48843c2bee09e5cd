"""Watch: notice changes in folders as they happen, and say which directories to compare.

Events are hints only: they name directories, and the scan compares these with the catalog. Where
events cannot be trusted (network drives, no more inotify watches), the folder is `scheduled`: the
engine compares it from time to time. `check`, called every few seconds, repairs what broke. Mounts
are noticed elsewhere: whoever does calls `look` for the folders that they concern.
"""

import errno
import logging
import os
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.catalog.connection import identity_of
from core.catalog.places import is_inside
from core.file_systems import file_system, is_network_file_system
from core.ingest.debounce import LONGEST_S, QUIET_S, SOON_S, Changed, Debouncer
from core.ingest.event_source import EventSource, Place
from core.ingest.selection import Selection
from core.ingest.unfinished import Unfinished
from core.records import WatchMode

if sys.platform == "linux":
    from core.ingest.inotify_source import InotifySource as SystemSource
else:
    from core.ingest.observer_source import ObserverSource as SystemSource

log = logging.getLogger(__name__)

COMPARE_EVERY_S: Final = 300.0
"""Folders that are not watched by events, and those that are offline, are compared this often, or
less often where that takes long."""

_COMPARED: Final = "so it is compared every 5 minutes, or less often where that takes long"
_LIMITS: Final = {errno.ENOSPC: "max_user_watches", errno.EMFILE: "max_user_instances"}
_ENOUGH: Final = {errno.ENOSPC: 1_048_576, errno.EMFILE: 1024}


@dataclass(frozen=True, slots=True)
class Watched:
    """How changes of a folder are noticed.

    Attributes:
        mode: `events`, or `scheduled` where events cannot be relied upon.
        reason: Why it is `scheduled`, and what can be done, in sentences; else empty.
    """

    mode: WatchMode
    reason: str = ""


@dataclass(slots=True)
class _Wanted:
    """A folder that is to be watched.

    Attributes:
        identity: Device and number of its root when it was watched last; None when it was away.
        is_remote: Its root must not be looked at here: a network drive may hang.
        is_outdated: What is left out of it has changed since.
        began: When it was watched last, monotonic seconds.
    """

    path: bytes
    watched: Watched
    identity: tuple[int, int] | None = None
    is_remote: bool = False
    is_outdated: bool = False
    began: float = 0.0


class FolderWatcher:
    """Watches folders and tells, a little later, which of their directories changed.

    `on_changed(folder_id, directories)` is called on a thread of the watcher's, with directories
    relative to the folder, or None when the whole folder must be compared. Every method may be
    called from any thread; `close` joins all threads.
    """

    def __init__(
        self,
        on_changed: Changed,
        *,
        soon_s: float = SOON_S,
        quiet_s: float = QUIET_S,
        longest_s: float = LONGEST_S,
        unfinished: Unfinished | None = None,
    ) -> None:
        """Nothing is watched yet.

        Args:
            on_changed: Told of changes.
            soon_s: See `Debouncer`.
            quiet_s: See `Debouncer`.
            longest_s: See `Debouncer`.
            unfinished: What knows which files are being written; shared with the scanner.
        """
        self._on_changed = on_changed
        self._unfinished = unfinished if unfinished is not None else Unfinished()
        # One thread at a time begins, ends and repairs; those that read and tell never need it.
        self._changing = threading.RLock()
        self._wanted: dict[int, _Wanted] = {}
        self._selections: dict[int, Selection] = {}
        self._events: dict[int, float] = {}
        self._source: EventSource | None = None
        self._closed = False
        self._debouncer = Debouncer(
            self._tell, self._unfinished.due, soon_s=soon_s, quiet_s=quiet_s, longest_s=longest_s
        )
        self._unfinished.on_left(self._debouncer.wake)
        self._debouncer.start()

    def watch(self, folder_id: int, path: bytes) -> Watched:
        """Begin to watch a folder; one that is watched is watched anew.

        Returns:
            How its changes will be noticed. A folder that cannot be watched is no error.
        """
        with self._changing:
            if self._closed:
                return Watched("off")
            known = self._wanted.get(folder_id)
            if known is not None and known.path != path:
                self.unwatch(folder_id)
            wanted = self._wanted[folder_id] = _Wanted(path, Watched("off"))
            wanted.watched = self._begin(folder_id, wanted)
            return wanted.watched

    def select(self, folder_id: int, patterns: Sequence[str]) -> None:
        """Say which names are left out of a folder; changes of these are not told any more.

        A folder that is watched already is watched anew by the next `check`.
        """
        with self._changing:
            known = self._selections.get(folder_id, Selection())
            if known.patterns == tuple(patterns):
                return
            self._selections[folder_id] = Selection(patterns)
            if folder_id in self._wanted:
                self._wanted[folder_id].is_outdated = True

    def unwatch(self, folder_id: int) -> None:
        """Stop watching a folder; one that is not watched is no error."""
        with self._changing:
            self._wanted.pop(folder_id, None)
            if self._source is not None:
                self._source.unwatch(folder_id)
            self._unfinished.forget(folder_id)
            self._debouncer.forget(folder_id)
            self._events.pop(folder_id, None)

    def last_events(self) -> dict[int, float]:
        """When changes were noticed last as they happened: folder id -> POSIX seconds."""
        return dict(self._events)

    def check(self) -> dict[int, Watched]:
        """Notice what broke and repair it: threads that died, roots that went or came back.

        A folder that is watched anew is told as a whole.

        Returns:
            Folders whose changes are noticed in another way now.
        """
        with self._changing:
            if self._closed:
                return {}
            if not self._debouncer.is_alive:
                log.error("The thread that tells of changes had died; another one takes over.")
                self._debouncer.start()
            self._bury()
            changed: dict[int, Watched] = {}
            for folder_id, wanted in self._wanted.items():
                if self._is_well(folder_id, wanted):
                    continue
                before = wanted.watched
                if self._renew(folder_id, wanted) != before:
                    changed[folder_id] = wanted.watched
            return changed

    def look(self, folder_id: int, since: float) -> Watched | None:
        """Watch a folder anew, and tell it as a whole, unless that was done in the meantime.

        Args:
            folder_id: In, above or below which something was mounted or unmounted.
            since: When that was noticed, monotonic seconds.

        Returns:
            How its changes are noticed now; None for a folder that is not watched.
        """
        with self._changing:
            wanted = self._wanted.get(folder_id)
            if wanted is None or self._closed:
                return None
            if wanted.began < since:
                self._renew(folder_id, wanted)
            return wanted.watched

    def tell_all(self, folder_id: int) -> None:
        """Tell a folder as a whole, for nobody knows what became of it while nobody watched."""
        wanted = self._wanted.get(folder_id)
        if wanted is not None and not wanted.is_remote:
            self._debouncer.note(folder_id, None)

    def close(self) -> None:
        """Stop watching; returns when every thread has ended."""
        source = self._source
        if source is not None:
            source.close()  # a folder that is being watched at this moment is given up
        with self._changing:
            self._closed = True
            self._wanted.clear()
            source, self._source = self._source, None
        if source is not None:
            source.close()
        self._debouncer.close()

    def _renew(self, folder_id: int, wanted: _Wanted) -> Watched:
        """Watch a folder anew, and tell it as a whole: what happened meanwhile is not known."""
        wanted.watched = self._begin(folder_id, wanted)
        self._debouncer.note(folder_id, None)
        return wanted.watched

    def _begin(self, folder_id: int, wanted: _Wanted) -> Watched:
        """Watch a folder, or say why not."""
        wanted.is_outdated = False
        wanted.began = time.monotonic()
        kind = file_system(Path(os.fsdecode(wanted.path)))
        wanted.is_remote = is_network_file_system(kind) or kind.startswith("fuse")
        if wanted.is_remote:
            wanted.identity = None
            if self._source is not None:
                self._source.unwatch(folder_id)
            reason = f"The folder lies on a {kind} drive, which does not tell of all changes"
            return Watched("scheduled", f"{reason}, {_COMPARED}.")
        wanted.identity = identity_of(wanted.path)
        try:
            if self._source is None:
                self._source = SystemSource(self._debouncer.note, self._unfinished)
            self._unfinished.begin(folder_id, wanted.path)
            self._source.watch(self._place(folder_id, wanted.path))
        except OSError as error:
            if error.errno in _LIMITS:
                return Watched("scheduled", _exhausted(error.errno))
            why = error.strerror or "unknown reason"
            return Watched("scheduled", f"The folder cannot be watched ({why}), {_COMPARED}.")
        return Watched("events")

    def _place(self, folder_id: int, path: bytes) -> Place:
        def may_follow(link: bytes) -> bool:
            """As the scan does: not to a parent, nor into a folder that is watched by itself."""
            target = os.path.realpath(link)
            return not is_inside(path, target) and not any(
                is_inside(target, other.path)
                for other_id, other in tuple(self._wanted.items())
                if other_id != folder_id
            )

        selection = self._selections.get(folder_id, Selection())
        return Place(folder_id, path, selection, may_follow)

    def _is_well(self, folder_id: int, wanted: _Wanted) -> bool:
        """Whether nothing has to be done for a folder."""
        if wanted.is_remote:
            return True
        if wanted.watched.mode != "events":
            # Whether there is room for it again is tried when it is compared.
            return wanted.identity is not None or identity_of(wanted.path) is None
        return (
            not wanted.is_outdated
            and self._source is not None
            and self._source.is_whole(folder_id)
            and identity_of(wanted.path) == wanted.identity
        )

    def _bury(self) -> None:
        """Let go of a source that died; every folder is then watched by another one."""
        if self._source is not None and not self._source.is_alive:
            log.error("Events were no longer read; every folder is watched anew and compared.")
            self._source.close()
            self._source = None

    def _tell(self, folder_id: int, directories: set[bytes] | None) -> None:
        self._events[folder_id] = time.time()
        self._on_changed(folder_id, directories)


def _exhausted(number: int) -> str:
    what = _LIMITS[number]
    try:
        limit = Path(f"/proc/sys/fs/inotify/{what}").read_text(encoding="ascii").strip()
    except OSError:
        return f"The system allows no more folders to be watched, {_COMPARED}."
    return (
        f"The system allows no more folders to be watched (fs.inotify.{what} is {limit}), "
        f"{_COMPARED}. To raise the limit: sudo sysctl fs.inotify.{what}={_ENOUGH[number]}"
    )
