import errno
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.ingest import watch
from core.ingest.event_source import Place
from core.ingest.observer_source import ObserverSource
from core.ingest.selection import Selection
from core.ingest.unfinished import Unfinished
from core.ingest.watch import FolderWatcher, Watched

if sys.platform == "linux":
    from watchdog.observers.inotify_c import InotifyEvent, WatchCallback

    from core.ingest import inotify_source
    from core.ingest.inotify_queue import InotifyQueue, Watch
    from core.ingest.inotify_source import InotifySource, Tree

LONG_S = 30.0
linux = pytest.mark.skipif(sys.platform != "linux", reason="inotify")


class Watching:
    """A watcher, and what it told."""

    def __init__(self, unfinished: Unfinished | None = None) -> None:
        self.told: queue.Queue[tuple[int, set[bytes] | None]] = queue.Queue()
        self.watcher = FolderWatcher(
            lambda folder_id, found: self.told.put((folder_id, found)),
            soon_s=0.05,
            quiet_s=0.05,
            longest_s=1.0,
            unfinished=unfinished,
        )

    @property
    def source(self) -> "InotifySource":
        source = self.watcher._source
        assert isinstance(source, InotifySource)
        return source

    def until(self, directory: bytes | None, folder_id: int = 1) -> None:
        """Wait until a directory (None: everything) was told of."""
        while True:
            told, found = self.told.get(timeout=LONG_S)
            if told == folder_id and (
                found is None if directory is None else found is not None and directory in found
            ):
                return


@pytest.fixture
def root(tmp_path: Path) -> Path:
    path = tmp_path / "pictures"
    (path / "a" / "b").mkdir(parents=True)
    return path


@pytest.fixture
def watching() -> Iterator[Watching]:
    before = threading.active_count()
    found = Watching()
    yield found
    found.watcher.close()
    assert threading.active_count() == before


def begin(watching: Watching, root: Path, folder_id: int = 1) -> None:
    assert watching.watcher.watch(folder_id, os.fsencode(root)) == watch.Watched("events")


def test_new_changed_and_removed_files(watching: Watching, root: Path) -> None:
    begin(watching, root)
    (root / "a" / "b" / "x.jpg").write_bytes(b"1")
    watching.until(b"a/b")
    (root / "a" / "b" / "x.jpg").write_bytes(b"2")
    watching.until(b"a/b")
    (root / "a" / "b" / "x.jpg").unlink()
    watching.until(b"a/b")


def test_moves_name_both_ends(watching: Watching, root: Path) -> None:
    (root / "x.jpg").write_bytes(b"1")
    begin(watching, root)
    (root / "x.jpg").rename(root / "a" / "x.jpg")
    watching.until(b"a")
    (root / "a").rename(root / "c")
    watching.until(b"c")
    (root / "c" / "b" / "y.jpg").write_bytes(b"1")
    watching.until(b"c/b")


def test_a_new_tree_of_directories(watching: Watching, root: Path) -> None:
    begin(watching, root)
    (root / "n" / "e" / "w").mkdir(parents=True)
    (root / "n" / "e" / "w" / "x.jpg").write_bytes(b"1")
    watching.until(b"n")
    (root / "n" / "e" / "y.jpg").write_bytes(b"1")
    watching.until(b"n/e")


def test_what_is_no_picture_is_not_told(watching: Watching, root: Path) -> None:
    begin(watching, root)
    (root / "a" / "notes.txt").write_text("")
    (root / "a" / ".hidden.jpg").write_text("")
    (root / ".cache").mkdir()
    (root / ".cache" / "x.jpg").write_text("")
    (root / "a" / "b" / "end.jpg").write_text("")
    told, found = watching.told.get(timeout=LONG_S)
    assert (told, found) == (1, {b"a/b"})


def test_undecodable_names(watching: Watching, root: Path) -> None:
    odd = Path(os.fsdecode(os.fsencode(root) + b"/\xff\n"))
    odd.mkdir()
    begin(watching, root)
    (odd / "x.jpg").write_bytes(b"1")
    watching.until(b"\xff\n")


def test_changes_are_coalesced(watching: Watching, root: Path) -> None:
    begin(watching, root)
    for number in range(200):
        (root / "a" / f"{number}.jpg").write_bytes(b"1")
    (root / "a" / "b" / "last.jpg").write_bytes(b"1")
    watching.until(b"a/b")
    assert watching.told.qsize() < 20


def test_a_deleted_root_is_told_and_can_be_watched_again(watching: Watching, root: Path) -> None:
    other = root.with_name("other")
    other.mkdir()
    begin(watching, root)
    begin(watching, other, 2)
    shutil.rmtree(root)
    watching.until(None)
    (other / "x.jpg").write_bytes(b"1")
    watching.until(b"", 2)
    root.mkdir()
    begin(watching, root)
    (root / "x.jpg").write_bytes(b"1")
    watching.until(b"")


def test_unwatch(watching: Watching, root: Path) -> None:
    other = root.with_name("other")
    other.mkdir()
    begin(watching, root)
    begin(watching, other, 2)
    watching.watcher.unwatch(1)
    watching.watcher.unwatch(1)
    (root / "x.jpg").write_bytes(b"1")
    (other / "x.jpg").write_bytes(b"1")
    watching.until(b"", 2)
    assert watching.told.empty()


def test_a_folder_that_is_not_there(watching: Watching, tmp_path: Path) -> None:
    found = watching.watcher.watch(1, os.fsencode(tmp_path / "none"))
    assert found.mode == "scheduled"
    assert "cannot be watched" in found.reason


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "fuse.sshfs", "fuseblk"])
def test_network_drives_are_scheduled(
    watching: Watching, root: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(watch, "file_system", lambda _: kind)
    found = watching.watcher.watch(1, os.fsencode(root))
    assert found.mode == "scheduled"
    assert kind in found.reason


@linux
def test_no_more_watches_and_room_again(
    watching: Watching, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ordinary = InotifyQueue.add

    def exhausted(self: InotifyQueue, path: bytes, callback: WatchCallback) -> Watch:
        if path.endswith(b"/b"):
            raise OSError(errno.ENOSPC, "inotify watch limit reached")
        return ordinary(self, path, callback)

    with monkeypatch.context() as patch:
        patch.setattr(InotifyQueue, "add", exhausted)
        found = watching.watcher.watch(1, os.fsencode(root))
        assert found.mode == "scheduled"
        assert "sudo sysctl fs.inotify.max_user_watches=" in found.reason
        assert "every 5 minutes" in found.reason
        assert watching.watcher.check() == {}
    begin(watching, root)


@linux
def test_watches_run_out_while_watching(
    watching: Watching, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(watching, root)

    def exhausted(*_: object) -> Watch:
        raise OSError(errno.ENOSPC, "inotify watch limit reached")

    monkeypatch.setattr(InotifyQueue, "add", exhausted)
    (root / "new").mkdir()
    watching.until(None)
    assert watching.watcher.check()[1].mode == "scheduled"
    assert watching.watcher.check() == {}


@linux
def test_no_more_queues(watching: Watching, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def exhausted() -> InotifyQueue:
        raise OSError(errno.EMFILE, "inotify instance limit reached")

    monkeypatch.setattr(inotify_source, "InotifyQueue", exhausted)
    found = watching.watcher.watch(1, os.fsencode(root))
    assert found.mode == "scheduled"
    assert "max_user_instances" in found.reason


@linux
@pytest.mark.expects_warnings
def test_an_overflow_of_the_system_means_everything(
    watching: Watching, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(watching, root)
    full, ordinary = threading.Event(), InotifySource.happened

    def slow(self: InotifySource, tree: Tree, event: InotifyEvent) -> None:
        full.wait(LONG_S)
        ordinary(self, tree, event)

    monkeypatch.setattr(InotifySource, "happened", slow)
    room = int(Path("/proc/sys/fs/inotify/max_queued_events").read_text())
    for number in range(room + 12_000):  # what was read already makes room for some
        (root / f"{number % 1000}.txt").open("w").close()
    (root / "unseen").mkdir()
    full.set()
    watching.until(None)
    assert watching.watcher.check() == {}  # watched anew
    watching.until(None)
    (root / "unseen" / "x.jpg").write_bytes(b"1")
    watching.until(b"unseen")


@linux
@pytest.mark.expects_warnings
def test_a_dead_reader_is_replaced(
    watching: Watching, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(watching, root)
    source = watching.source

    def broken(*_: object) -> None:
        raise ValueError("a bug")

    monkeypatch.setattr(source, "happened", broken)
    (root / "x.jpg").write_bytes(b"1")
    source._queue.join(LONG_S)
    assert not source.is_alive
    assert watching.watcher.check() == {}
    watching.until(None)
    (root / "a" / "b" / "x.jpg").write_bytes(b"1")
    watching.until(b"a/b")


@pytest.mark.expects_warnings
def test_a_dead_debouncer_is_replaced_and_loses_nothing(
    watching: Watching, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(watching, root)
    debouncer = watching.watcher._debouncer
    thread = debouncer._thread
    assert thread is not None
    with monkeypatch.context() as patch:
        patch.setattr(debouncer, "_due", None)
        (root / "a" / "x.jpg").write_bytes(b"1")
        thread.join(LONG_S)
    assert not debouncer.is_alive
    watching.watcher.check()
    watching.until(b"a")


def test_a_root_that_is_renamed_and_comes_back(watching: Watching, root: Path) -> None:
    begin(watching, root)
    elsewhere = root.with_name("elsewhere")
    root.rename(elsewhere)
    watching.until(None)
    changed = watching.watcher.check()
    assert changed[1].mode == "scheduled"
    assert "cannot be watched" in changed[1].reason
    assert watching.watcher.check() == {}
    elsewhere.rename(root)
    assert watching.watcher.check() == {1: Watched("events")}
    watching.until(None)
    (root / "a" / "x.jpg").write_bytes(b"1")
    watching.until(b"a")


def test_a_parent_of_the_root_that_is_replaced(watching: Watching, tmp_path: Path) -> None:
    root = tmp_path / "outer" / "pictures"
    root.mkdir(parents=True)
    begin(watching, root)
    (tmp_path / "outer").rename(tmp_path / "old")  # nobody tells of it
    root.mkdir(parents=True)
    assert watching.watcher.check() == {}
    watching.until(None)
    (root / "x.jpg").write_bytes(b"1")
    watching.until(b"")


@linux
@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="mounting takes root")
def test_a_disk_that_is_unmounted_and_mounted(watching: Watching, root: Path) -> None:
    def mounted(*command: str | Path) -> None:
        if subprocess.run(command, check=False, capture_output=True).returncode:
            pytest.skip("nothing can be mounted here")

    mounted("mount", "-t", "tmpfs", "tmpfs", root)
    try:
        begin(watching, root)
    finally:
        subprocess.run(["umount", root], check=True)
    watching.until(None)
    assert watching.watcher.check() == {}  # the bare mount point is watched
    watching.until(None)
    mounted("mount", "-t", "tmpfs", "tmpfs", root)
    try:
        assert watching.watcher.check() == {}
        watching.until(None)
        (root / "x.jpg").write_bytes(b"1")
        watching.until(b"")
    finally:
        subprocess.run(["umount", root], check=True)


@linux
def test_links_to_directories_are_watched(watching: Watching, root: Path, tmp_path: Path) -> None:
    target = tmp_path / "target"
    (target / "deep").mkdir(parents=True)
    (target / "loop").symlink_to(target)
    (root / "early").symlink_to(target)
    (root / "up").symlink_to(tmp_path)  # a parent of the folder is not followed
    begin(watching, root)
    (target / "deep" / "x.jpg").write_bytes(b"1")
    watching.until(b"early/deep")
    later = tmp_path / "later"
    later.mkdir()
    (root / "a" / "late").symlink_to(later)
    watching.until(b"a/late")
    (later / "x.jpg").write_bytes(b"1")
    watching.until(b"a/late")
    (root / "a" / "late").unlink()
    watching.until(b"a")
    target.rename(tmp_path / "gone")
    watching.watcher.check()
    watching.until(None)


@linux
def test_what_is_left_out_is_neither_watched_nor_told(watching: Watching, root: Path) -> None:
    watching.watcher.select(1, ["a/b/", "*.png"])
    begin(watching, root)
    assert watching.source.watches == 2
    (root / "a" / "b" / "x.jpg").write_bytes(b"1")
    (root / "x.png").write_bytes(b"1")
    (root / "a" / "x.jpg").write_bytes(b"1")
    assert watching.told.get(timeout=LONG_S) == (1, {b"a"})
    watching.watcher.select(1, [])
    watching.watcher.check()
    watching.until(None)
    (root / "a" / "b" / "y.jpg").write_bytes(b"1")
    watching.until(b"a/b")


@linux
def test_directories_that_leave_are_watched_no_more(
    watching: Watching, root: Path, tmp_path: Path
) -> None:
    begin(watching, root)
    (root / "a").rename(tmp_path / "a")
    watching.until(b"a")
    assert watching.source.watches == 1
    (tmp_path / "a" / "x.jpg").write_bytes(b"1")
    (tmp_path / "a").rename(root / "again")
    watching.until(b"again/b")
    assert watching.source.watches == 3


def test_the_last_event_is_known(watching: Watching, root: Path) -> None:
    begin(watching, root)
    assert watching.watcher.last_events() == {}
    before = time.time()
    (root / "x.jpg").write_bytes(b"1")
    watching.until(b"")
    assert before <= watching.watcher.last_events()[1] <= time.time()


@linux
def test_a_file_that_is_being_written_is_told_when_closed(watching: Watching, root: Path) -> None:
    begin(watching, root)
    with (root / "a" / "slow.jpg").open("wb") as writer:
        writer.write(b"1")
        writer.flush()
        (root / "quick.jpg").write_bytes(b"1")
        assert watching.told.get(timeout=LONG_S) == (1, {b""})
    watching.until(b"a")


@linux
def test_a_file_that_stays_open_is_told_in_the_end(root: Path) -> None:
    watching = Watching(Unfinished(stalled_s=0.1))
    begin(watching, root)
    with (root / "a" / "stalled.jpg").open("wb"):
        watching.until(b"a")
    watching.watcher.close()


def test_the_observer_of_other_systems(root: Path) -> None:
    told: queue.Queue[tuple[int, set[bytes] | None]] = queue.Queue()
    source = ObserverSource(lambda number, found: told.put((number, found)), Unfinished())
    source.watch(Place(1, os.fsencode(root), Selection(["*.png"]), lambda _: True))
    assert source.is_alive
    assert source.is_whole(1)
    (root / "x.png").write_bytes(b"1")
    (root / "notes.txt").write_bytes(b"1")
    (root / "a" / "x.jpg").write_bytes(b"1")
    assert told.get(timeout=LONG_S) == (1, {b"a"})
    (root / "new").mkdir()
    while told.get(timeout=LONG_S) != (1, {b"", b"new"}):
        pass
    source.unwatch(1)
    assert not source.is_whole(1)
    source.close()


@pytest.mark.expects_warnings
def test_a_failing_receiver_does_not_end_the_watching(root: Path) -> None:
    told: queue.Queue[set[bytes] | None] = queue.Queue()

    def receive(_: int, found: set[bytes] | None) -> None:
        told.put(found)
        raise ValueError("a bug")

    watcher = FolderWatcher(receive, soon_s=0.02, quiet_s=0.02, longest_s=1.0)
    watcher.watch(1, os.fsencode(root))
    for name in ("x.jpg", "y.jpg"):
        (root / name).write_bytes(b"1")
        assert told.get(timeout=LONG_S) == {b""}
    watcher.close()


def test_closing_twice_and_watching_a_closed_one(root: Path) -> None:
    before = threading.active_count()
    watching = Watching()
    begin(watching, root)
    watching.watcher.close()
    watching.watcher.close()
    assert watching.watcher.watch(1, os.fsencode(root)).mode == "off"
    assert threading.active_count() == before
