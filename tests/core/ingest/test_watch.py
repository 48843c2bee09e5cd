import errno
import os
import queue
import shutil
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from watchdog.observers.inotify_c import InotifyConstants, InotifyEvent, Mask, WatchDescriptor

from core.ingest import watch
from core.ingest.watch import FolderWatcher

LONG_S = 30.0


class Watching:
    """A watcher, and what it told."""

    def __init__(self) -> None:
        self.told: queue.Queue[tuple[int, set[bytes] | None]] = queue.Queue()
        self.watcher = FolderWatcher(
            lambda folder_id, found: self.told.put((folder_id, found)), quiet_s=0.05, longest_s=1.0
        )

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


@pytest.mark.skipif(sys.platform != "linux", reason="inotify")
def test_no_more_watches_for_a_sub_directory(
    watching: Watching, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ordinary = watch._Inotify._get_or_create_watch

    def exhausted(self: watch._Inotify, path: bytes, mask: Mask) -> object:
        if path.endswith(b"/b"):
            raise OSError(errno.ENOSPC, "inotify watch limit reached")
        return ordinary(self, path, mask)

    monkeypatch.setattr(watch._Inotify, "_get_or_create_watch", exhausted)
    found = watching.watcher.watch(1, os.fsencode(root))
    assert found.mode == "scheduled"
    assert "no more folders" in found.reason


@pytest.mark.skipif(sys.platform != "linux", reason="inotify")
def test_no_more_queues(watching: Watching, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def exhausted() -> int:
        raise OSError(errno.EMFILE, "inotify instance limit reached")

    monkeypatch.setattr(watch._Inotify, "_create_inotify_fd", staticmethod(exhausted))
    found = watching.watcher.watch(1, os.fsencode(root))
    assert found.mode == "scheduled"
    assert "no more folders" in found.reason


@pytest.mark.skipif(sys.platform != "linux", reason="inotify")
def test_lost_events_mean_everything(watching: Watching, root: Path) -> None:
    begin(watching, root)
    source = watching.watcher._source
    assert source is not None
    overflow = InotifyEvent(WatchDescriptor(-1), InotifyConstants.IN_Q_OVERFLOW, 0, b"")
    source._inotify.handle_event(overflow)
    watching.until(None)
    (root / "a" / "b" / "x.jpg").write_bytes(b"1")
    watching.until(b"a/b")


@pytest.mark.expects_warnings
def test_a_failing_receiver_does_not_end_the_watching(root: Path) -> None:
    told: queue.Queue[set[bytes] | None] = queue.Queue()

    def receive(_: int, found: set[bytes] | None) -> None:
        told.put(found)
        raise ValueError("a bug")

    watcher = FolderWatcher(receive, quiet_s=0.02, longest_s=1.0)
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
