"""A library in another folder: whole, found as before, and never two of it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import platformdirs
import pytest

from core.catalog import connection, folders, moving, tags
from core.catalog.connection import check_integrity, open_engine, open_reader, open_user
from core.catalog.lock import AlreadyRunning, LibraryLock
from core.catalog.moved import refuse_moved
from core.errors import CatalogError
from core.paths import LibraryPaths, library_directory, trail
from tests.core.catalog.conftest import put_photos
from tests.support import organised


def fill(library: Path, pictures: Path) -> None:
    pictures.mkdir(exist_ok=True)
    with closing(open_engine(library)) as engine:
        folder = folders.add(engine, os.fsencode(pictures))
        put_photos(engine, folder, b"d", [b"%d.jpg" % n for n in range(20)])
    with closing(open_user(library)) as user:
        organised.set_tag(user, organised.make_tag(user, "holiday").id, range(1, 21))
    (library / "models" / "some").mkdir(parents=True)
    (library / "models" / "some" / "weights.bin").write_bytes(os.urandom(70_000))
    (library / "models" / "latest").symlink_to("some")
    (library / "backups").mkdir()
    (library / "backups" / "catalog-20260101T000000000000.db").write_bytes(b"kept")
    (library / "engine.key").write_bytes(b"k" * 32)
    (library / "engine.key").chmod(0o600)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    fill(tmp_path / "old", tmp_path / "pictures")
    return tmp_path / "old"


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return tmp_path / "new"


def move(old: Path, new: Path, on_bytes: Callable[[int, int], None] | None = None) -> moving.Moved:
    with LibraryLock(old, "move"):
        done = moving.move(old, new, on_bytes or (lambda *_: None))
        LibraryPaths(old).engine_lock.unlink()
    return done


def check_whole(library: Path) -> None:
    """The library is there, and it is one."""
    refuse_moved(library)
    with closing(open_reader(library)) as catalog:
        assert check_integrity(catalog) == []
        assert catalog.one("SELECT count(*) FROM photo_tags") == (20,)
    assert (library / "models" / "latest" / "weights.bin").stat().st_size == 70_000
    assert (library / "engine.key").stat().st_mode & 0o777 == 0o600


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_everything_is_in_the_new_place_and_found_by_the_old_name(
    old: Path, new: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[int, int]] = []
    done = move(old, new, lambda *bytes_: told.append(bytes_))
    check_whole(new)
    assert names(old) == ["moved-to"]
    assert not (new / "moving-from").exists()
    assert new.stat().st_mode & 0o777 == 0o700
    assert told[-1] == (done.size_bytes, done.size_bytes)
    assert library_directory(old) == new
    monkeypatch.setenv("PHOTOSIFT_LIBRARY", str(old))
    assert library_directory() == new
    monkeypatch.delenv("PHOTOSIFT_LIBRARY")
    monkeypatch.setattr(platformdirs, "user_data_path", lambda *_, **__: old)
    assert library_directory() == new


def test_names_that_are_not_utf_8(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / os.fsdecode(b"caf\xe9\n\n")
    fill(old, tmp_path / "pictures")
    move(old, new)
    check_whole(library_directory(old))


def test_there_and_back_and_on(old: Path, new: Path, tmp_path: Path) -> None:
    third = tmp_path / "third"
    move(old, new)
    move(new, old)
    check_whole(old)
    assert library_directory(new) == library_directory(old) == old
    move(old, new)
    move(new, third)
    check_whole(third)
    assert trail(old) == [old, new, third]
    moving.shorten(trail(old), third)
    assert trail(old) == [old, third]
    move(third, old)
    check_whole(old)
    assert {library_directory(p) for p in (old, new, third)} == {old}


def test_files_of_somebody_else_stay(old: Path, new: Path) -> None:
    (old / "holiday.jpg").write_bytes(b"an original")
    assert move(old, new).left == ["holiday.jpg"]
    assert names(old) == ["holiday.jpg", "moved-to"]


def test_a_link_to_another_disk_stays_one(old: Path, new: Path, tmp_path: Path) -> None:
    (tmp_path / "big").mkdir()
    (old / "index").symlink_to("../big")
    move(old, new)
    assert (new / "index").readlink() == tmp_path / "big"
    assert (tmp_path / "big").is_dir()


def test_an_unplugged_disk_is_said_and_no_second_library_begins(old: Path, new: Path) -> None:
    move(old, new)
    new.rename(new.with_name("unplugged"))
    assert library_directory(old) == old
    for opening in (open_reader, open_user, lambda place: LibraryLock(place).acquire()):
        with pytest.raises(CatalogError, match=r"The library is in .*new, which is not connected"):
            opening(old)
    new.mkdir()  # the empty folder that it is mounted at
    with pytest.raises(CatalogError, match="not connected"):
        refuse_moved(old)
    assert names(old) == ["moved-to"]
    new.rmdir()
    new.with_name("unplugged").rename(new)
    check_whole(library_directory(old))


def test_pointers_in_a_circle(tmp_path: Path) -> None:
    for one, other in (("a", "b"), ("b", "a")):
        (tmp_path / one).mkdir()
        (tmp_path / one / "moved-to").write_bytes(os.fsencode(tmp_path / other))
    with pytest.raises(CatalogError, match="both say that the library is in another"):
        refuse_moved(library_directory(tmp_path / "a"))
    (tmp_path / "a" / "moved-to").write_bytes(os.fsencode(tmp_path / "a"))
    with pytest.raises(CatalogError):
        refuse_moved(library_directory(tmp_path / "a"))


def test_a_long_chain_ends(tmp_path: Path) -> None:
    for number in range(100):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "moved-to").write_bytes(os.fsencode(tmp_path / str(number + 1)))
    with pytest.raises(CatalogError):
        refuse_moved(library_directory(tmp_path / "0"))


@pytest.mark.parametrize("content", [b"", b"relative/path\n", b"/\0\n", b"/x" * 10_000, None])
def test_a_pointer_that_makes_no_sense(old: Path, content: bytes | None) -> None:
    pointer = old / "moved-to"
    if content is None:
        os.mkfifo(pointer)
    else:
        pointer.write_bytes(content)
    assert library_directory(old) == old
    with pytest.raises(CatalogError, match="should say where the library is"):
        refuse_moved(old)


def test_places_that_do_not_do(old: Path, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "file").touch()
    (tmp_path / "link").symlink_to(old)
    for new, says in (
        (old, "there already"),
        (tmp_path / "link", "there already"),
        (old / "within", "within the library"),
        (tmp_path / "link" / "within", "within the library"),
        (tmp_path / "full", "not empty"),
        (tmp_path / "full" / "file", "is a file"),
        (tmp_path / "absent" / "new", "no folder"),
        (tmp_path / "pictures" / "new", "lies in the photo folder"),
    ):
        with pytest.raises(CatalogError, match=says):
            move(old, new)
    check_whole(old)
    assert names(tmp_path / "full") == ["file"]


def test_a_network_drive(old: Path, new: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "file_system", lambda _: "nfs4")
    with pytest.raises(CatalogError, match="network drive"):
        move(old, new)
    assert not new.exists()


def test_too_little_room_is_said_before(
    old: Path, new: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(old)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1000))
    with pytest.raises(CatalogError, match="too little room"):
        move(old, new)
    assert not new.exists()


def test_a_copy_that_is_not_the_same_is_noticed(
    old: Path, new: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moving, "_digest", lambda *_: b"other")
    with pytest.raises(CatalogError, match="differs"):
        move(old, new)
    assert not new.exists()
    check_whole(old)


def test_an_interrupted_move_leaves_nothing_behind(old: Path, new: Path) -> None:
    def interrupt(done: int, _: int) -> None:
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        move(old, new, interrupt)
    assert not new.exists()
    check_whole(old)
    new.mkdir()
    with pytest.raises(KeyboardInterrupt):
        move(old, new, interrupt)
    assert names(new) == []


def test_nobody_else_may_copy_or_write_meanwhile(
    old: Path, new: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And what is written by one who waited does not go astray."""
    monkeypatch.setattr(connection, "_BUSY_TIMEOUT_S", 0.0)
    tried: list[bool] = []
    with closing(open_user(old)) as user:

        def meanwhile(*_: int) -> None:
            if not tried:
                tried.append(True)
                with pytest.raises(CatalogError, match="in use"):
                    organised.make_tag(user, "meanwhile")
                with pytest.raises(AlreadyRunning, match="being moved"):
                    LibraryLock(old).acquire()
                assert library_directory(new) == old  # it is no library yet
                with pytest.raises(CatalogError, match=r"was moved to .*old"):
                    open_reader(new)

        move(old, new, meanwhile)
        assert tried
        assert user.is_replaced()


def test_what_is_still_in_the_log_is_moved(
    old: Path, new: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reader that holds on to an old state keeps the log from being emptied."""
    with closing(open_reader(old)) as reader:
        reader.execute("BEGIN")
        reader.one("SELECT count(*) FROM tags")
        with closing(open_user(old)) as user:
            user.execute("PRAGMA wal_autocheckpoint = 0")
            organised.make_tag(user, "in the log")
        log = (old / "catalog.db-wal").stat().st_size
        assert log
        monkeypatch.setattr(connection, "_BUSY_TIMEOUT_S", 0.0)
        move(old, new)
    with closing(open_reader(new)) as catalog:
        assert [tag.name for tag in tags.list_tags(catalog)] == ["holiday", "in the log"]


# Moves in processes of their own, each killed after so many steps; starting Python for every one
# would take most of the time.
KILLED = """
import os, sys, traceback
from pathlib import Path
from core.catalog import moving
from core.catalog.lock import LibraryLock
def attempt(old, new, left):
    lock = LibraryLock(old, "move")
    lock.acquire()
    def hook(event, _):
        nonlocal left
        if event in {"open", "os.rename", "os.remove", "os.rmdir", "os.mkdir", "sqlite3.connect"}:
            left -= 1
            if left < 0:
                os.kill(os.getpid(), 9)
    sys.addaudithook(hook)
    moving.move(old, new, lambda *_: None)
for line in sys.stdin:
    old, new, left = line.rstrip().split("|")
    child = os.fork()
    if not child:
        code = 1
        try:
            attempt(Path(old), Path(new), int(left))
            code = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(code)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


@pytest.fixture
def attempt_to_move() -> Iterator[Callable[[Path, Path, int], int]]:
    """Something that moves a library, dies after so many steps, and tells its exit code."""
    command = [sys.executable, "-c", KILLED]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        asks, answers = process.stdin, process.stdout
        assert asks is not None
        assert answers is not None

        def attempt(old: Path, new: Path, steps: int) -> int:
            asks.write(f"{old}|{new}|{steps}\n")
            asks.flush()
            return int(answers.readline())

        yield attempt
        asks.close()


@pytest.mark.parametrize("back", [False, True], ids=["away", "back"])
def test_kill_9_at_every_step_leaves_one_library_and_the_next_move_finishes(
    tmp_path: Path, attempt_to_move: Callable[[Path, Path, int], int], back: bool
) -> None:
    sample, pictures = tmp_path / "sample", tmp_path / "pictures"
    fill(sample, pictures)
    steps, seen = 0, set()
    while True:
        old, new = tmp_path / f"old{steps}", tmp_path / f"new{steps}"
        shutil.copytree(sample, old, symlinks=True)
        if back:  # the library came from there
            move(old, new)
            old, new = new, old
        code = attempt_to_move(old, new, steps)
        if code == 0:
            break
        assert code == -9
        now = library_directory(old)
        begun = new.exists() and set(names(new)) - {"moving-from.part"}
        assert library_directory(new) == now or not begun
        check_whole(now)
        other = new if now == old else old
        if now == new or begun:
            with pytest.raises(CatalogError):
                refuse_moved(other)
        seen.add(now == new)
        if now == old:
            move(old, new)
        else:
            moving.clear(old)
        check_whole(new)
        assert library_directory(old) == library_directory(new) == new
        assert set(names(old)) <= {"engine.lock", "moved-to"}
        steps += 1
    assert steps > 30
    assert seen == {False, True}
