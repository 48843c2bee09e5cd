"""Files that arrive as they do in life: watched, scanned, and each handed on once and whole."""

import os
import queue
import subprocess
import sys
import threading
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.catalog.connection import engine_connection
from core.ingest.watch import FolderWatcher
from core.records import FolderId, Photo
from tests.core.ingest.test_scanner import Desk
from tests.support.pictures import draw_picture, encode_picture

PATIENCE_S = 60.0
linux = pytest.mark.skipif(sys.platform != "linux", reason="closing is told on Linux only")

_SLOW_WRITER = """
import sys
with open(sys.argv[1], sys.argv[2]) as file:
    for line in sys.stdin:
        file.write(bytes.fromhex(line))
        file.flush()
        print("written", flush=True)
"""


class Home(Desk):
    """A watched folder; `sizes` are those of the files as they were handed on."""

    def __init__(self, library: Path, root: Path) -> None:
        super().__init__(library)
        self.root = root
        self.folder = self.add(root)
        self.on_wrote = self._note_sizes
        self.sizes: queue.Queue[tuple[str, int]] = queue.Queue()
        self.handed_on: Counter[str] = Counter()
        self.tellings = 0
        self.watcher = FolderWatcher(self._on_changed, unfinished=self.unfinished)
        self.scanner.start()
        assert self.watcher.watch(self.folder, os.fsencode(root)).mode == "events"

    def _on_changed(self, folder_id: int, directories: set[bytes] | None) -> None:
        self.tellings += 1
        self.scanner.request([FolderId(folder_id)], directories)

    def _note_sizes(self, rows: list[Photo]) -> None:
        for photo in rows:
            self.handed_on[photo.name] += 1
            self.sizes.put((photo.name, photo.size_bytes))

    def next(self) -> tuple[str, int]:
        return self.sizes.get(timeout=PATIENCE_S)

    def close(self) -> None:
        self.watcher.close()
        self.scanner.close()


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    (tmp_path / "library").mkdir()
    (tmp_path / "root" / "a").mkdir(parents=True)
    found = Home(tmp_path / "library", tmp_path / "root")
    yield found
    found.close()


@pytest.fixture(scope="module")
def picture() -> bytes:
    return encode_picture(draw_picture((640, 480)), "JPEG")


class SlowWriter:
    """Another process that writes a file in pieces, and closes it in the end."""

    def __init__(self, path: Path, mode: str = "wb") -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _SLOW_WRITER, path, mode],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def write(self, piece: bytes) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(piece.hex() + "\n")
        self._process.stdin.flush()
        assert self._process.stdout.readline() == "written\n"

    def close(self) -> None:
        self._process.communicate()
        assert self._process.returncode == 0


@linux
def test_a_file_that_is_written_slowly_is_handed_on_whole_and_once(
    home: Home, picture: bytes
) -> None:
    writer = SlowWriter(home.root / "a" / "slow.jpg")
    third = len(picture) // 3
    for number, piece in enumerate((picture[:third], picture[third:-third], picture[-third:])):
        writer.write(piece)
        # Each time a scan meets it: something else arrives in its directory.
        (home.root / "a" / f"{number}.jpg").write_bytes(picture)
        assert home.next() == (f"{number}.jpg", len(picture))
    home.scanner.request([home.folder])  # a whole scan meets it too
    home.until(lambda: home.finished() >= 4)
    assert "slow.jpg" not in home.handed_on
    writer.close()
    assert home.next() == ("slow.jpg", len(picture))
    assert set(home.handed_on.values()) == {1}


@linux
def test_a_file_that_is_overwritten_slowly_is_handed_on_when_done(
    home: Home, picture: bytes
) -> None:
    path = home.root / "a" / "edited.jpg"
    path.write_bytes(picture)
    assert home.next() == ("edited.jpg", len(picture))
    writer = SlowWriter(path, "wb")
    writer.write(picture[:100])
    (home.root / "a" / "other.jpg").write_bytes(picture)
    assert home.next() == ("other.jpg", len(picture))
    writer.write(picture)
    writer.close()
    assert home.next() == ("edited.jpg", len(picture) + 100)
    assert home.handed_on == {"edited.jpg": 2, "other.jpg": 1}


def test_copied_moved_and_renamed_files_are_handed_on_once(
    home: Home, tmp_path: Path, picture: bytes
) -> None:
    outside = tmp_path / "outside.jpg"
    outside.write_bytes(picture)
    subprocess.run(["cp", outside, home.root / "copied.jpg"], check=True)
    assert home.next() == ("copied.jpg", len(picture))
    subprocess.run(["cp", "-p", outside, home.root / "kept.jpg"], check=True)
    assert home.next() == ("kept.jpg", len(picture))
    subprocess.run(["mv", outside, home.root / "a" / "moved.jpg"], check=True)
    assert home.next() == ("moved.jpg", len(picture))
    hidden = home.root / "a" / ".synced.jpg.Xy12z3"  # as rsync does
    hidden.write_bytes(picture)
    hidden.rename(home.root / "a" / "synced.jpg")
    assert home.next() == ("synced.jpg", len(picture))
    partly = home.root / "a" / "loaded.jpg.part"  # as browsers do
    partly.write_bytes(picture)
    partly.rename(home.root / "a" / "loaded.jpg")
    assert home.next() == ("loaded.jpg", len(picture))
    assert set(home.handed_on.values()) == {1}


def test_a_lone_file_is_told_soon(home: Home, picture: bytes) -> None:
    (home.root / "a" / "x.jpg").write_bytes(picture)
    assert home.next() == ("x.jpg", len(picture))
    assert home.tellings == 1


def test_an_archive_that_is_unpacked_is_few_scans(
    home: Home, tmp_path: Path, picture: bytes
) -> None:
    archive = tmp_path / "many.zip"
    with zipfile.ZipFile(archive, "w") as target:
        for number in range(300):
            target.writestr(f"{number % 7}/{number % 3}/{number}.jpg", picture)
    with zipfile.ZipFile(archive) as source:
        source.extractall(home.root / "a")
    home.until(lambda: home.handed_on.total() >= 300)
    assert len(home.names()) == 300
    assert set(home.handed_on.values()) == {1}
    assert home.tellings < 10


def test_ten_thousand_files_are_few_scans(home: Home) -> None:
    for number in range(10_000):
        directory = home.root / "many" / str(number % 20)
        if number < 20:
            directory.mkdir(parents=True)
        (directory / f"{number}.jpg").write_bytes(b"%d" % number)
    home.until(lambda: home.handed_on.total() >= 10_000)
    assert len(home.names()) == 10_000
    assert set(home.handed_on.values()) == {1}
    assert home.tellings < 20


def test_a_scan_that_never_ends_does_not_hold_up_arrivals(
    home: Home, picture: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(50):
        (home.root / "b" / str(number)).mkdir(parents=True)
        (home.root / "b" / str(number) / "old.jpg").write_bytes(picture)
    home.until(lambda: home.handed_on["old.jpg"] == 50)
    arrived = threading.Event()
    ordinary: Callable[..., object] = home.scanner._compare_arrivals

    def slowly(*given: object) -> object:
        """Between two directories, wait for what arrives: a scan as long as can be."""
        home.until(lambda: bool(home.scanner._arrivals) or arrived.is_set())
        return ordinary(*given)

    monkeypatch.setattr(home.scanner, "_compare_arrivals", slowly)
    monkeypatch.setattr(
        home.watcher, "_on_changed", _then(home._on_changed, lambda: home._tell("told", None))
    )
    home.scanner.request([home.folder])
    (home.root / "a" / "new.jpg").write_bytes(picture)
    while home.next()[0] != "new.jpg":
        pass
    finished = home.finished()
    arrived.set()
    home._tell("go on", None)
    home.until(lambda: home.finished() > finished)
    with engine_connection(home.library) as catalog:
        assert catalog.one("SELECT count(*) FROM photos WHERE live = 1")[0] == 51


def _then(first: Callable[..., None], second: Callable[[], None]) -> Callable[..., None]:
    def both(*given: object) -> None:
        first(*given)
        second()

    return both
