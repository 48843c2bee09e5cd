"""What the engine does about watched folders, without an engine."""

import os
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from core.catalog import folders
from core.catalog.connection import engine_connection, open_reader
from core.catalog.reader_pool import ReaderPool
from core.errors import CoreError
from core.ingest import watch
from core.ingest.watch import FolderWatcher
from core.records import Folder
from core.service import watching
from core.service.watching import Watching
from tests.core.ingest.test_scanner import Desk

PATIENCE_S = 60.0


class Place:
    """A library with one folder, and all that watches it."""

    def __init__(self, library: Path, root: Path) -> None:
        self.desk = Desk(library)
        self.root = root
        self.folder_id = self.desk.add(root)
        self.told = threading.Event()
        self.changes = 0
        self.trouble: list[CoreError] = []
        self.readers = ReaderPool(partial(open_reader, library, any_thread=True))
        self.watcher = FolderWatcher(lambda *_: self.told.set(), soon_s=0.01)
        self.watching = Watching(
            library,
            self.readers,
            self.watcher,
            self.desk.scanner,
            on_changed=self._changed,
            on_trouble=self.trouble.append,
        )

    def _changed(self) -> None:
        self.changes += 1

    def folder(self) -> Folder:
        with engine_connection(self.desk.library) as catalog:
            found = folders.get(catalog, self.folder_id)
        assert found is not None
        return found

    def event(self) -> None:
        """Have something happen, and wait until it was told."""
        self.told.clear()
        (self.root / "x.jpg").write_bytes(b"1")
        assert self.told.wait(PATIENCE_S)

    def close(self) -> None:
        self.watcher.close()
        self.readers.close()


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    (tmp_path / "library").mkdir()
    (tmp_path / "root").mkdir()
    found = Place(tmp_path / "library", tmp_path / "root")
    yield found
    found.close()


def test_the_last_event_is_written_at_most_so_often(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.watching.watch(place.folder())
    place.watching.check()
    assert place.folder().last_event_utc is None
    place.event()
    place.watching.check()
    first = place.folder().last_event_utc
    assert first is not None
    place.event()
    place.watching.check()
    assert place.folder().last_event_utc == first
    monkeypatch.setattr(watching, "NOTE_EVERY_S", 0.0)
    place.watching.check()
    assert place.folder().last_event_utc == place.watcher.last_events()[place.folder_id] > first


@pytest.mark.expects_warnings
def test_a_root_that_goes_and_comes_back_is_said(place: Place) -> None:
    place.watching.watch(place.folder())
    assert place.folder().watch_mode == "events"
    elsewhere = place.root.with_name("elsewhere")
    place.root.rename(elsewhere)
    place.watching.check()
    assert place.folder().watch_mode == "scheduled"
    assert "cannot be watched" in place.folder().watch_reason
    elsewhere.rename(place.root)
    place.watching.check()
    assert (place.folder().watch_mode, place.folder().watch_reason) == ("events", "")
    assert place.changes == 2


@pytest.mark.expects_warnings
def test_a_scheduled_folder_is_compared_and_tried_again(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(watch, "file_system", lambda _: "nfs4")
        place.watching.watch(place.folder())
        assert "nfs4" in place.folder().watch_reason
        place.watching.compare_unwatched(threading.Event())
        assert place.folder().watch_mode == "scheduled"
        assert list(place.desk.scanner._unasked) == [place.folder_id]
    place.desk.scanner.cancel()
    place.watching.compare_unwatched(threading.Event())
    assert place.folder().watch_mode == "events"
    assert list(place.desk.scanner._unasked) == [place.folder_id]  # what it missed until now
    place.desk.scanner.cancel()
    place.watching.compare_unwatched(threading.Event())
    assert not place.desk.scanner.busy


@pytest.mark.expects_warnings
def test_a_network_drive_rests_for_longer_than_it_was_compared(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "file_system", lambda _: "cifs")
    place.watching.watch(place.folder())
    scanner = place.desk.scanner

    def takes_long(_: Folder) -> None:
        place.desk.clock_s += 100.0
        assert not scanner.has_rested(place.folder_id, 0.0)

    monkeypatch.setattr(place.desk, "scan_started", takes_long)

    def comparisons() -> int:
        place.watching.compare_unwatched(threading.Event())
        with engine_connection(place.desk.library) as catalog:
            while scanner.busy:
                assert scanner._step(catalog)
        return place.desk.finished()

    assert comparisons() == 1
    place.desk.clock_s += 999.0
    assert comparisons() == 1
    place.desk.clock_s += 1.0
    assert comparisons() == 2


def test_a_folder_that_was_removed_is_let_go(place: Place) -> None:
    folder = place.folder()
    with engine_connection(place.desk.library) as catalog:
        folders.remove(catalog, folder.id)
    place.watching.watch(folder)
    place.root.rename(place.root.with_name("elsewhere"))
    assert place.watcher.check() == {}


@pytest.mark.expects_warnings
def test_the_thread_outlives_a_bug(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    checked = threading.Semaphore(0)

    def broken() -> None:
        checked.release()
        raise ValueError("a bug")

    monkeypatch.setattr(place.watching, "check", broken)
    monkeypatch.setattr(watching, "CHECK_EVERY_S", 0.01)
    stopping = threading.Event()
    thread = threading.Thread(target=place.watching.run, args=[stopping])
    thread.start()
    for _ in range(3):
        assert checked.acquire(timeout=PATIENCE_S)
    stopping.set()
    thread.join()
    assert place.folder().watch_mode == "events"
    assert os.path.isdir(place.folder().path)  # noqa: PTH112 - bytes
    assert place.trouble == []
