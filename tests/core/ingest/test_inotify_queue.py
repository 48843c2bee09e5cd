"""What is taken for granted of watchdog's inotify layer, which it promises nobody.

A later watchdog that fails here needs another look at `core/ingest/inotify_queue.py`.
"""

import ctypes
import errno
import os
import queue
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("inotify", allow_module_level=True)

from watchdog.observers import inotify_c
from watchdog.observers.inotify_c import (
    InotifyConstants,
    InotifyEvent,
    Mask,
    WatchDescriptor,
)

from core.ingest.inotify_queue import InotifyQueue

LONG_S = 30.0
_OVERFLOW = InotifyEvent(WatchDescriptor(-1), InotifyConstants.IN_Q_OVERFLOW, 0, b"")


class Heard:
    """A callback, and what it was told."""

    def __init__(self, *, fails: bool = False) -> None:
        self.told: queue.Queue[tuple[int, int, bytes]] = queue.Queue()
        self.ended: queue.Queue[int] = queue.Queue()
        self.overflows = 0
        self._fails = fails

    def on_event(self, event: InotifyEvent) -> None:
        if self._fails:
            raise ValueError("a bug")
        self.told.put((event.wd, event.mask, event.name))

    def on_watch_deleted(self, wd: WatchDescriptor) -> None:
        self.ended.put(wd)

    def on_queue_overflow(self) -> None:
        self.overflows += 1


@pytest.fixture
def inotify() -> Iterator[InotifyQueue]:
    before = descriptors()
    made = InotifyQueue()
    made.start()
    yield made
    made.stop()
    made.join()
    assert descriptors() == before, "the queue was not given back"


def descriptors() -> set[str]:
    """What this process has open, apart from what looking opens."""
    found = set()
    for entry in Path("/proc/self/fd").iterdir():
        try:
            found.add(f"{entry.name} {entry.readlink()}")
        except FileNotFoundError:
            continue
    return found


def at(path: Path) -> bytes:
    return os.fsencode(path)


def test_events_carry_number_mask_and_name(inotify: InotifyQueue, tmp_path: Path) -> None:
    heard = Heard()
    number, _ = inotify.add(at(tmp_path), heard)
    (tmp_path / "\udcff.jpg").write_bytes(b"1")
    assert heard.told.get(timeout=LONG_S) == (number, InotifyConstants.IN_CREATE, b"\xff.jpg")
    assert heard.told.get(timeout=LONG_S)[1] == InotifyConstants.IN_CLOSE_WRITE
    (tmp_path / "d").mkdir()
    told = heard.told.get(timeout=LONG_S)
    assert told == (number, InotifyConstants.IN_CREATE | InotifyConstants.IN_ISDIR, b"d")


def test_only_directories_are_watched_and_links_are_followed(
    inotify: InotifyQueue, tmp_path: Path
) -> None:
    (tmp_path / "d").mkdir()
    (tmp_path / "link").symlink_to("d")
    (tmp_path / "file").touch()
    number, _ = inotify.add(at(tmp_path / "d"), Heard())
    assert inotify.add(at(tmp_path / "link"), Heard())[0] == number
    with pytest.raises(NotADirectoryError):
        inotify.add(at(tmp_path / "file"), Heard())


def test_one_directory_tells_several_until_the_last_is_removed(
    inotify: InotifyQueue, tmp_path: Path
) -> None:
    first, second = Heard(), Heard()
    one, two = inotify.add(at(tmp_path), first), inotify.add(at(tmp_path), second)
    assert one[0] == two[0]
    (tmp_path / "a").mkdir()
    assert first.told.get(timeout=LONG_S) == second.told.get(timeout=LONG_S)
    inotify.remove_callbacks([one])
    (tmp_path / "b").mkdir()
    assert second.told.get(timeout=LONG_S)[2] == b"b"
    assert first.told.empty()
    inotify.remove_callbacks([two, two])  # one that is gone is no error
    assert inotify.add(at(tmp_path), first)[0] != one[0], "the system has let it go"
    assert first.ended.empty(), "what was removed by itself is not told"


def test_a_deleted_directory_is_told(inotify: InotifyQueue, tmp_path: Path) -> None:
    (tmp_path / "d").mkdir()
    heard = Heard()
    number, _ = inotify.add(at(tmp_path / "d"), heard)
    (tmp_path / "d").rmdir()
    assert heard.told.get(timeout=LONG_S)[1] == InotifyConstants.IN_DELETE_SELF
    assert heard.ended.get(timeout=LONG_S) == number


@pytest.mark.expects_warnings
def test_an_overflow_is_told_once_to_everyone(inotify: InotifyQueue, tmp_path: Path) -> None:
    first, second = Heard(), Heard()
    for name in "ab":
        (tmp_path / name).mkdir()
        inotify.add(at(tmp_path / name), first)
    inotify.add(at(tmp_path), second)
    inotify.handle_event(_OVERFLOW)
    assert (first.overflows, second.overflows) == (1, 1)


@pytest.mark.parametrize("number", [errno.EACCES, errno.ENOSPC, errno.ENOENT])
def test_what_cannot_be_watched_is_an_error(
    inotify: InotifyQueue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refused(*_: object) -> WatchDescriptor:
        ctypes.set_errno(number)
        return WatchDescriptor(-1)

    heard = Heard()
    with monkeypatch.context() as patch:
        patch.setattr(inotify_c, "inotify_add_watch", refused)
        with pytest.raises(OSError) as caught:  # noqa: PT011 - the number is checked
            inotify.add(at(tmp_path), heard)
    assert caught.value.errno == number
    inotify.add(at(tmp_path), Heard())
    inotify.stop()
    inotify.join()
    assert heard.ended.empty(), "nothing is left of it"


def test_no_more_queues_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused() -> int:
        ctypes.set_errno(errno.EMFILE)
        return -1

    monkeypatch.setattr(inotify_c, "inotify_init", refused)
    with pytest.raises(OSError) as caught:  # noqa: PT011 - the number is checked
        InotifyQueue()
    assert caught.value.errno == errno.EMFILE


def test_each_queue_is_its_own(inotify: InotifyQueue, tmp_path: Path) -> None:
    other = InotifyQueue()
    heard = Heard()
    other.add(at(tmp_path), Heard())
    other.stop()
    inotify.add(at(tmp_path), heard)
    (tmp_path / "d").mkdir()
    assert heard.told.get(timeout=LONG_S)[2] == b"d"


@pytest.mark.expects_warnings
def test_a_bug_ends_the_thread_and_the_queue_is_given_back(
    inotify: InotifyQueue, tmp_path: Path
) -> None:
    inotify.add(at(tmp_path), Heard(fails=True))
    (tmp_path / "d").mkdir()
    inotify.join(LONG_S)
    assert not inotify.is_alive()


@pytest.mark.expects_warnings
def test_a_queue_that_cannot_be_read_ends_the_thread(
    inotify: InotifyQueue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> bytes:
        raise OSError(errno.EIO, "broken")

    inotify.add(at(tmp_path), Heard())
    monkeypatch.setattr(os, "read", broken)
    (tmp_path / "d").mkdir()
    inotify.join(LONG_S)
    assert not inotify.is_alive()


@pytest.mark.parametrize("starts", [False, True])
def test_a_queue_that_is_closed_at_once_is_given_back(*, starts: bool) -> None:
    before = descriptors()
    for _ in range(50):
        made = InotifyQueue()
        if starts:
            made.start()
        made.stop()
        if starts:
            made.join()
    assert descriptors() == before


def test_flags_that_watchdog_itself_does_not_use() -> None:
    """They go to the system as they are."""
    assert Mask(0x0100_0000) == InotifyConstants.IN_ONLYDIR
    assert Mask(0x0400_0000) == InotifyConstants.IN_EXCL_UNLINK
    assert Mask(0x2000) == InotifyConstants.IN_UNMOUNT
