"""Nobody but their owner reaches a library's files, its key and its engine."""

import os
import stat
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from core.catalog.connection import open_engine
from core.cli import program
from core.logs import start_logging
from core.paths import LibraryPaths, make_library, runtime_socket
from core.rpc.key import read_key, read_or_create_key

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="files have no mode there")


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


def _open_and_close(library: Path) -> None:
    open_engine(library).close()


def _log(library: Path) -> None:
    start_logging(library, "test").close()


def _fail(library: Path) -> None:
    class Session:
        directory = library

    program._complain_of_bug(Session(), RuntimeError("a bug"))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "create",
    [make_library, read_or_create_key, _open_and_close, _log, _fail],
    ids=["paths", "key", "catalog", "log", "bug"],
)
def test_whoever_makes_a_library_makes_it_private(
    tmp_path: Path, create: Callable[[Path], object]
) -> None:
    library = tmp_path / "data" / "library"
    create(library)
    assert mode_of(library) == 0o700


def test_a_folder_that_is_there_keeps_its_mode(tmp_path: Path) -> None:
    library = tmp_path / "library"
    library.mkdir()
    library.chmod(0o750)
    read_or_create_key(library)
    assert mode_of(library) == 0o750


def test_the_key_is_private_and_stays_so(tmp_path: Path) -> None:
    key = read_or_create_key(tmp_path)
    path = LibraryPaths(tmp_path).engine_key
    assert mode_of(path) == 0o600
    path.chmod(0o644)
    assert read_key(tmp_path) == key
    assert mode_of(path) == 0o600


def test_the_folder_of_the_socket_is_private(monkeypatch: pytest.MonkeyPatch) -> None:
    # Short: a socket's path ends near 107 bytes.
    with tempfile.TemporaryDirectory(prefix="ps-") as runtime:
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        folder = Path(runtime) / "photosift"
        folder.mkdir(mode=0o777)
        folder.chmod(0o777)
        assert runtime_socket(Path(runtime)).parent == folder
        assert mode_of(folder) == 0o700


def test_a_folder_of_somebody_else_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    (tmp_path / "photosift").symlink_to(tmp_path)
    assert runtime_socket(tmp_path).parent != tmp_path / "photosift"
    (tmp_path / "photosift").unlink()
    (tmp_path / "photosift").mkdir()
    monkeypatch.setattr(os, "getuid", lambda: 4321)
    with pytest.raises(PermissionError):
        runtime_socket(tmp_path)
