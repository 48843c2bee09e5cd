"""The scanner's order: what a watcher told of goes first, and nothing is lost on the way."""

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from core.catalog import files, folders, identity, photos
from core.catalog.connection import Connection, engine_connection
from core.errors import CoreError
from core.ingest import scan
from core.ingest.scan import ScanResult
from core.ingest.scanner import Scanner
from core.ingest.unfinished import Unfinished
from core.records import Folder, FolderId, Photo, PhotoView

PATIENCE_S = 60.0
OLD_NS = 1_600_000_000_000_000_000


def put(path: Path, content: str = "") -> None:
    """A file that was finished long ago."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content or path.name)
    os.utime(path, ns=(OLD_NS, OLD_NS))


class Desk:
    """A library with a scanner, and what that told."""

    def __init__(self, library: Path) -> None:
        self.library = library
        with engine_connection(library):
            pass
        self.told: list[tuple[str, object]] = []
        self.removed: list[int] = []
        self.on_wrote: Callable[[list[Photo]], None] = lambda _: None
        self._news = threading.Condition()
        self.unfinished = Unfinished()
        self.clock_s = 1000.0
        self.scanner = Scanner(library, self, self.unfinished, clock=lambda: self.clock_s)

    def add(self, path: Path) -> FolderId:
        with engine_connection(self.library) as catalog:
            return folders.add(catalog, os.fsencode(path)).id

    def names(self) -> list[str]:
        with engine_connection(self.library) as catalog:
            ids = photos.view_ids(catalog, PhotoView())
            return sorted(photo.name for photo in photos.rows(catalog, ids))

    def until(self, done: Callable[[], bool]) -> None:
        with self._news:
            assert self._news.wait_for(done, PATIENCE_S), self.told

    def until_idle(self) -> None:
        """Wait until as many scans ended as began, and none waits."""
        self.until(lambda: not self.scanner._whole and not self.scanner._arrivals and self.ended())

    def ended(self) -> bool:
        return bool(self.told) and self.told[-1][0] in {"finished", "failed"}

    def finished(self) -> int:
        return [what for what, _ in self.told].count("finished")

    def _tell(self, what: str, more: object) -> None:
        with self._news:
            self.told.append((what, more))
            self._news.notify_all()

    def scan_started(self, folder: Folder) -> None:
        self._tell("started", folder.id)

    def scan_found(self, pictures: int) -> None:
        pass

    def scan_wrote(self, catalog: Connection, photo_ids: Sequence[int], *, arrived: bool) -> None:
        rows = photos.rows(catalog, photo_ids)
        self.on_wrote(rows)
        self._tell("arrived" if arrived else "wrote", sorted(photo.name for photo in rows))

    def scan_finished(self, catalog: Connection, folder: Folder, result: ScanResult) -> None:
        del catalog
        self.removed += result.removed
        self._tell("finished", (folder.id, result.complete))

    def scan_failed(self, error: CoreError) -> None:
        self._tell("failed", error.message)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    library = tmp_path / "library"
    library.mkdir()
    found = Desk(library)
    yield found
    found.scanner.close()


@contextmanager
def held_in(monkeypatch: pytest.MonkeyPatch, directory: bytes) -> Iterator[threading.Event]:
    """Stop the first scan that comes to a directory; the event says that it is there."""
    there, go_on = threading.Event(), threading.Event()
    ordinary = scan._Scan._compare

    def held(self: scan._Scan, path: bytes, *rest: object) -> list[bytes]:
        if path == directory and not there.is_set():
            there.set()
            assert go_on.wait(PATIENCE_S)
        return ordinary(self, path, *rest)  # type: ignore[arg-type]  # as it was called

    monkeypatch.setattr(scan._Scan, "_compare", held)
    yield there
    go_on.set()


def test_arrivals_go_ahead_of_whole_folders(desk: Desk, tmp_path: Path) -> None:
    for name in "one", "two":
        put(tmp_path / name / "a.jpg", name)
    one, two = desk.add(tmp_path / "one"), desk.add(tmp_path / "two")
    desk.scanner.request([one, two])
    desk.scanner.request([two], {b""})
    desk.scanner.start()
    desk.until_idle()
    assert desk.told[:3] == [("started", two), ("arrived", ["a.jpg"]), ("finished", (two, True))]
    assert desk.told.count(("wrote", ["a.jpg"])) == 1


def test_arrivals_are_compared_within_a_long_scan(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, other = tmp_path / "root", tmp_path / "other"
    for name in "abcd":
        put(root / name / f"{name}.jpg")
    other.mkdir()
    folder, second = desk.add(root), desk.add(other)
    with held_in(monkeypatch, b"b") as there:
        desk.scanner.start()
        desk.scanner.request([folder])
        assert there.wait(PATIENCE_S)
        put(root / "a" / "seen.jpg")  # where the scan has been
        put(root / "d" / "ahead.jpg")  # where it has not
        put(root / "new" / "x.jpg")  # what it does not know
        put(root / "new" / "deep" / "y.jpg")
        put(other / "z.jpg")
        desk.scanner.request([folder], {b"", b"a", b"d", b"new", b"new/deep"})
        desk.scanner.request([second], {b""})
    desk.until(lambda: desk.finished() == 3)
    everything = ["a", "ahead", "b", "c", "d", "seen", "x", "y", "z"]
    assert desk.names() == [f"{name}.jpg" for name in everything]
    assert desk.removed == []
    wrote = [more for what, more in desk.told if what == "wrote"]
    assert wrote == [["a.jpg", "b.jpg"], ["c.jpg"]]
    assert ("arrived", ["ahead.jpg", "d.jpg", "seen.jpg", "x.jpg", "y.jpg"]) in desk.told
    assert desk.told[-1] == ("finished", (folder, True))
    desk.scanner.request([folder])
    desk.until(lambda: desk.told[-2:] == [("started", folder), ("finished", (folder, True))])


def test_a_move_in_the_middle_of_a_scan_keeps_the_photo(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "root"
    for name in "abc":
        put(root / name / f"{name}.jpg")
    folder = desk.add(root)
    desk.scanner.start()
    desk.scanner.request([folder])
    desk.until_idle()
    with held_in(monkeypatch, b"b") as there:
        desk.scanner.request([folder])
        assert there.wait(PATIENCE_S)
        (root / "c").rename(root / "a" / "c")
        desk.scanner.request([folder], {b"", b"c", b"a", b"a/c"})
    desk.until(lambda: desk.finished() == 3)
    assert desk.names() == ["a.jpg", "b.jpg", "c.jpg"]
    assert desk.removed == []
    with engine_connection(desk.library) as catalog:
        assert catalog.one("SELECT count(*) FROM photos")[0] == 3


def test_what_a_scan_missed_and_another_one_found_is_not_removed(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "root"
    for name in "abc":
        put(root / name / f"{name}.jpg")
    folder = desk.add(root)
    desk.scanner.start()
    desk.scanner.request([folder])
    desk.until_idle()
    (root / "a" / "a.jpg").rename(tmp_path / "away.jpg")
    with held_in(monkeypatch, b"b") as there:
        desk.scanner.request([folder])
        assert there.wait(PATIENCE_S)  # it has missed a.jpg
        (tmp_path / "away.jpg").rename(root / "a" / "a.jpg")
        desk.scanner.request([folder], {b"a"})
    desk.until(lambda: desk.finished() == 3)
    assert desk.names() == ["a.jpg", "b.jpg", "c.jpg"]
    assert desk.removed == []


@pytest.mark.parametrize("stop", ["pause", "hold", "cancel"])
def test_what_is_stopped_is_taken_up_again_unless_it_was_cancelled(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stop: str
) -> None:
    root = tmp_path / "root"
    for name in "abc":
        put(root / name / f"{name}.jpg")
    folder = desk.add(root)
    with held_in(monkeypatch, b"b") as there:
        desk.scanner.start()
        desk.scanner.request_unasked([folder])
        assert there.wait(PATIENCE_S)
        if stop == "pause":
            desk.scanner.pause()
        elif stop == "hold":
            desk.scanner.hold(held=True)
        else:
            desk.scanner.cancel()
    desk.until(desk.ended)
    assert desk.told[-1] == ("finished", (folder, False))
    assert desk.names() == ["a.jpg", "b.jpg"]
    if stop == "hold":  # arrivals are not held
        desk.scanner.request([folder], {b"c"})
        desk.until(lambda: desk.names() == ["a.jpg", "b.jpg", "c.jpg"])
    desk.scanner.hold(held=False)
    desk.scanner.resume()
    if stop == "cancel":
        assert not desk.scanner._unasked
        return
    desk.until(lambda: desk.told[-1] == ("finished", (folder, True)) and not desk.scanner._unasked)
    assert desk.names() == ["a.jpg", "b.jpg", "c.jpg"]


def test_a_pause_keeps_what_was_told(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "root"
    put(root / "a" / "a.jpg")
    put(root / "b" / "b.jpg")
    folder = desk.add(root)
    with held_in(monkeypatch, b"a") as there:
        desk.scanner.start()
        desk.scanner.request([folder], {b"a", b"b"})
        assert there.wait(PATIENCE_S)
        desk.scanner.pause()
    desk.until(desk.ended)
    desk.scanner.resume()
    desk.until(lambda: desk.told[-1] == ("finished", (folder, True)))
    assert desk.names() == ["a.jpg", "b.jpg"]


@pytest.mark.expects_warnings
def test_a_bug_in_an_arrival_does_not_end_the_long_scan(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, other = tmp_path / "root", tmp_path / "other"
    for name in "abc":
        put(root / name / f"{name}.jpg")
    put(other / "z.jpg")
    folder, second = desk.add(root), desk.add(other)
    ordinary = scan._Scan._scan_only

    def broken(self: scan._Scan, only: Sequence[bytes]) -> None:
        if self._folder.id == second:
            raise ValueError("a bug")
        ordinary(self, only)

    monkeypatch.setattr(scan._Scan, "_scan_only", broken)
    with held_in(monkeypatch, b"a") as there:
        desk.scanner.start()
        desk.scanner.request([folder])
        assert there.wait(PATIENCE_S)
        desk.scanner.request([second], {b""})
    desk.until(lambda: desk.finished() == 1)
    assert desk.names() == ["a.jpg", "b.jpg", "c.jpg"]
    assert ("failed", "A folder could not be scanned.") in desk.told


def test_live_among(desk: Desk, tmp_path: Path) -> None:
    put(tmp_path / "root" / "a.jpg")
    folder = desk.add(tmp_path / "root")
    desk.scanner.start()
    desk.scanner.request([folder])
    desk.until_idle()
    with engine_connection(desk.library) as catalog:
        assert files.live_among(catalog, []) == set()
        assert files.live_among(catalog, [1, 2]) == {1}
        assert not identity.is_empty(catalog)


class Crowd:
    """One directory with many files, in a folder of which a scan is held in their middle."""

    def __init__(self, desk: Desk, root: Path) -> None:
        self.root = root
        self.directory = root / "many"
        for number in range(120):
            put(self.directory / f"{number:04}.jpg", f"old {number}")
        put(root / "z" / "last.jpg")
        self.folder = desk.add(root)
        self.names = [f"{number:04}.jpg" for number in range(120)]


@contextmanager
def held_within(monkeypatch: pytest.MonkeyPatch, entry: int) -> Iterator[threading.Event]:
    """Stop the first scan at an entry of a large directory, before others may run."""
    there, go_on = threading.Event(), threading.Event()
    ordinary = scan._Scan._give_way

    def held(self: scan._Scan, within: bytes | None = None) -> bool:
        nonlocal entry
        if within is not None and not there.is_set():
            entry -= 20
            if entry <= 0:
                there.set()
                assert go_on.wait(PATIENCE_S)
        return ordinary(self, within)

    monkeypatch.setattr(scan, "GIVE_WAY_EVERY", 20)
    monkeypatch.setattr(scan._Scan, "_give_way", held)
    yield there
    go_on.set()


@pytest.mark.parametrize("is_first", [True, False])
def test_arrivals_are_compared_within_a_large_directory(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, is_first: bool
) -> None:
    crowd, other = Crowd(desk, tmp_path / "root"), tmp_path / "other"
    other.mkdir()
    second = desk.add(other)
    desk.scanner.start()
    if not is_first:
        desk.scanner.request([crowd.folder])
        desk.until_idle()
        desk.told.clear()
    with held_within(monkeypatch, 80) as there:
        desk.scanner.request([crowd.folder])
        assert there.wait(PATIENCE_S)
        put(crowd.root / "a" / "new.jpg")
        put(other / "other.jpg")
        put(crowd.directory / "9999.jpg")
        desk.scanner.request([crowd.folder], {b"a", b"many"})
        desk.scanner.request([second], {b""})
    desk.until(lambda: desk.finished() == 4)
    whole, one, other_one, late = crowd.folder, crowd.folder, second, crowd.folder
    assert [more for what, more in desk.told if what == "started"] == [
        whole,
        one,
        other_one,
        whole,  # goes on
        late,  # what it was in the middle of, when it was through
        whole,
    ]
    arrived = [more for what, more in desk.told if what == "arrived"]
    assert arrived[:2] == [["new.jpg"], ["other.jpg"]]
    # The scan itself may have met it; nothing was taken for lost in between.
    assert arrived[2:] in ([], [["9999.jpg"]])
    by_name = {"9999.jpg", "new.jpg", "other.jpg", "last.jpg", *crowd.names}
    assert desk.names() == sorted(by_name)
    assert desk.removed == []
    with engine_connection(desk.library) as catalog:
        assert catalog.one("SELECT count(*) FROM photos")[0] == len(by_name)


def test_moves_into_and_out_of_a_large_directory_in_the_middle_of_its_scan(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crowd = Crowd(desk, tmp_path / "root")
    put(crowd.root / "a" / "in-1.jpg")
    put(crowd.root / "a" / "in-2.jpg")
    desk.scanner.start()
    desk.scanner.request([crowd.folder])
    desk.until_idle()
    with engine_connection(desk.library) as catalog:
        ids = {p.name: p.id for p in photos.rows(catalog, photos.view_ids(catalog, PhotoView()))}
    with held_within(monkeypatch, 40) as there:
        desk.scanner.request([crowd.folder])
        assert there.wait(PATIENCE_S)
        for name in crowd.names[::6]:  # met and not met yet, whatever the order on the disk
            (crowd.directory / name).rename(crowd.root / "a" / name)
        for name in ("in-1.jpg", "in-2.jpg"):
            (crowd.root / "a" / name).rename(crowd.directory / name)
        (crowd.directory / crowd.names[1]).unlink()
        desk.scanner.request([crowd.folder], {b"a", b"many"})
    desk.until(lambda: not desk.scanner.busy)
    del ids[crowd.names[1]]
    with engine_connection(desk.library) as catalog:
        rows = photos.rows(catalog, photos.view_ids(catalog, PhotoView()))
        assert {p.name: p.id for p in rows} == ids
        assert catalog.one("SELECT count(*) FROM photos")[0] == len(ids) + 1


def test_a_large_directory_in_a_first_scan_recognises_what_moved_into_it(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crowd = Crowd(desk, tmp_path / "root")
    put(crowd.root / "a" / "moved.jpg")
    desk.scanner.start()
    with held_within(monkeypatch, 40) as there:
        desk.scanner.request([crowd.folder])
        assert there.wait(PATIENCE_S)  # `a` was seen before
        with os.scandir(crowd.directory) as entries:
            unmet = [entry.name for entry in entries][-1]
        (crowd.root / "a" / "moved.jpg").rename(crowd.directory / unmet)
        desk.scanner.request([crowd.folder], {b"a", b"many"})
    desk.until(lambda: not desk.scanner.busy)
    assert desk.names() == sorted([*crowd.names, "last.jpg"])
    with engine_connection(desk.library) as catalog:
        assert catalog.one("SELECT count(*) FROM photos")[0] == 121
