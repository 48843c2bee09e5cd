import subprocess
import sys
from pathlib import Path

import pytest

from core.catalog.lock import AlreadyRunning, LibraryLock
from core.errors import CatalogError

HOLD = """
import sys
from pathlib import Path
from core.catalog.lock import LibraryLock
with LibraryLock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_only_one_holds_a_library_and_it_is_free_again_afterwards(tmp_path: Path) -> None:
    first, second = LibraryLock(tmp_path), LibraryLock(tmp_path)
    with first, pytest.raises(AlreadyRunning):
        second.acquire()
    with second, pytest.raises(AlreadyRunning):
        first.acquire()


def test_releasing_what_is_not_held_is_harmless(tmp_path: Path) -> None:
    lock = LibraryLock(tmp_path)
    lock.release()
    with LibraryLock(tmp_path):
        lock.release()
        with pytest.raises(AlreadyRunning):
            lock.acquire()


def test_a_killed_process_lets_go(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(AlreadyRunning):
            LibraryLock(tmp_path).acquire()
        holder.kill()
        holder.wait()
        with LibraryLock(tmp_path):
            pass


def test_a_leftover_lock_file_means_nothing(tmp_path: Path) -> None:
    (tmp_path / "engine.lock").write_text("4711")
    with LibraryLock(tmp_path):
        pass


def test_a_folder_that_is_not_there_cannot_be_locked(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(CatalogError):
        LibraryLock(tmp_path / "file").acquire()
