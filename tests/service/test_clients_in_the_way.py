"""What clients meet in the wrong moment: another version's engine, thumbnails that are cleared."""

import os
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import msgspec
import pytest

from core.catalog import thumbnails
from core.catalog.connection import engine_connection, open_engine, open_thumbnails
from core.catalog.migrate import TOO_NEW, newest_version
from core.cli.progress import Unseen
from core.errors import CatalogTooNew
from core.library import Library
from core.paths import LibraryPaths, runtime_socket
from core.records import Phase, PhotoId, Progress
from core.rpc.key import read_or_create_key
from core.rpc.messages import PROTOCOL_VERSION, Done, Reply, Request
from core.service import link
from core.service.engine import Engine
from core.service.server import Server
from tests.service.test_files_not_found import no_model
from tests.support.command_line import Photosift
from tests.support.fake_library import FakeLibrary

PHASES: tuple[Phase, ...] = ("indexing", "waiting", "waiting")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    directory = tmp_path / "library"
    with engine_connection(directory):
        return directory


@contextmanager
def other_version(directory: Path) -> Iterator[Server]:
    """An engine of another version, which ends when it is told that nobody uses it."""
    unused = threading.Event()

    def answer(_request: Request) -> Reply:
        return Done()

    server = Server(
        runtime_socket(directory),
        read_or_create_key(directory),
        answer,
        make_room=unused.set,
    )

    def end() -> None:
        unused.wait()
        server.close()

    ending = threading.Thread(target=end)
    server.start()
    ending.start()
    try:
        yield server
    finally:
        unused.set()
        ending.join()


@pytest.mark.expects_warnings
def test_stop_ends_an_engine_of_another_version_that_nobody_uses(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(link, "PROTOCOL_VERSION", PROTOCOL_VERSION + 1)
    with other_version(library):
        done = Photosift(library)("stop")
    assert (done.code, done.out) == (0, "The engine of this library is stopped.\n"), done.err


@pytest.mark.expects_warnings
def test_stop_says_who_uses_an_engine_of_another_version(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (
        other_version(library),
        closing(Library(library, client_name="window", start_engine=False)) as window,
    ):
        window.resume()
        monkeypatch.setattr(link, "PROTOCOL_VERSION", PROTOCOL_VERSION + 1)
        done = Photosift(library)("stop")
    assert done.code == 1
    assert "of another version, and in use by 'window'" in done.err
    assert "Close every Photosift window" in done.err


def test_a_catalog_of_a_newer_version_is_refused_and_not_touched(library: Path) -> None:
    with closing(open_engine(library)) as catalog:
        catalog.execute(f"PRAGMA user_version = {newest_version() + 1}")
        catalog.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = LibraryPaths(library).catalog.read_bytes()
    with pytest.raises(CatalogTooNew):
        Engine(library, no_model)
    for command in ("photos", "status"):
        done = Photosift(library)(command)
        assert done.code != 0
        assert done.err == "\n".join((*TOO_NEW, ""))
    assert LibraryPaths(library).catalog.read_bytes() == before


def test_a_thumbnail_that_is_cleared_in_this_moment_is_none_yet(library: Path) -> None:
    with closing(open_thumbnails(library, write=True)) as pictures:
        thumbnails.put(pictures, [(n, 1, os.urandom(20_000)) for n in range(1, 200)])
        pictures.all("PRAGMA wal_checkpoint(TRUNCATE)")
    with closing(Library(library, client_name="test", start_engine=False)) as client:
        assert client.thumbnail(PhotoId(1))
        os.truncate(LibraryPaths(library).thumbnails, 0)
        assert client.thumbnail(PhotoId(150)) is None
        LibraryPaths(library).thumbnails.unlink()
        assert client.thumbnail(PhotoId(1)) is None


def test_who_indexes_without_a_terminal_is_told_once_why_the_work_waits(
    capsys: pytest.CaptureFixture[str],
) -> None:
    shown = Unseen()
    status = FakeLibrary(3).status()
    for phase in PHASES:
        progress = Progress(phase, waiting_for="Waiting for the charger")
        shown.show(msgspec.structs.replace(status, progress=progress))
    assert capsys.readouterr().err.count("Waiting for the charger. ") == 1
