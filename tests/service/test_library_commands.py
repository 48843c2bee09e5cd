"""`photosift library`: real commands beside a real engine and an open library."""

import os
import shutil
import signal
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PIL import Image

from core.catalog import backup, restoring, tags
from core.catalog.connection import connect, open_reader, open_user
from core.catalog.lock import LibraryLock
from core.paths import LibraryPaths, library_directory
from core.records import PhotoId, PhotoView
from tests.support import organised
from tests.support.command_line import Outcome, Photosift, complaint, outcome_of
from tests.support.running_library import PATIENCE_S, RunningLibrary

PHOTOS = 12


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An indexed library with tags and an album."""
    root = tmp_path_factory.mktemp("original")
    folder, directory = root / "photos", root / "library"
    folder.mkdir()
    for number in range(PHOTOS):
        Image.new("RGB", (40, 30), (number * 8, 90, 200)).save(folder / f"{number:04}.png")
    running = RunningLibrary(directory)
    running.library.add_folder(folder)
    running.wait_for(lambda status: status.embedded == PHOTOS)
    ids = running.library.photo_ids(PhotoView())
    with closing(open_user(directory)) as user:
        organised.set_tag(user, organised.make_tag(user, "holiday").id, ids)
        organised.fill_album(user, organised.make_album(user, "Best").id, ids[:2])
    running.close()
    return directory


@pytest.fixture
def place(original: Path, tmp_path: Path) -> Path:
    shutil.copytree(original, tmp_path / "library")
    return tmp_path / "library"


@pytest.fixture
def photosift(place: Path) -> Photosift:
    return Photosift(place)


def tag(library: Path, name: str) -> None:
    with closing(open_user(library)) as user:
        organised.set_tag(user, organised.make_tag(user, name).id, [1, 2, 3])


def tag_names(library: Path) -> list[str]:
    with closing(open_reader(library)) as catalog:
        return [found.name for found in tags.list_tags(catalog)]


def failed(outcome: Outcome) -> str:
    return complaint(outcome, 1)


# ---- what there is


def test_where_the_library_is_and_what_it_holds(photosift: Photosift, place: Path) -> None:
    found = photosift("library", "--json").json("library")
    assert found["path"] == found["asked"] == str(place)
    assert (found["photos"], found["tags"], found["albums"], found["folders"]) == (PHOTOS, 1, 1, 1)
    assert found["size_bytes"] == sum(found["parts"].values()) > found["parts"]["catalog"] > 0
    out = photosift("library").out
    assert str(place) in out
    assert "12 photos, 1 tag (set 12 times), 1 album and 1 folder" in out
    assert not LibraryPaths(place).engine_holder.exists()  # no engine was started for that


def test_a_library_that_does_not_exist_is_not_made(tmp_path: Path) -> None:
    absent = Photosift(tmp_path / "absent")
    assert absent("library", "--json").json("library")["photos"] == 0
    assert absent("library", "backups").code == 0
    assert "nothing to back up" in failed(absent("library", "backup", tmp_path))
    assert "nothing to move" in failed(absent("library", "move", tmp_path / "new"))
    assert not (tmp_path / "absent").exists()


# ---- backup


def test_a_backup_beside_an_open_library(photosift: Photosift, place: Path, tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    running = RunningLibrary(place)
    pid = running.library.status().pid
    made = photosift("library", "backup", tmp_path / "kept", "--json").json("library-backup")
    assert running.library.status().pid == pid
    running.close()
    assert backup.verify(Path(made["path"])) == made["rows"]
    assert made["rows"]["photo_tags"] == made["rows"]["photos"] == PHOTOS
    (file,) = (tmp_path / "kept").iterdir()
    assert file.name.startswith("photosift-backup-20")
    assert photosift("library", "backup", tmp_path / "kept").code == 0
    assert len(list((tmp_path / "kept").iterdir())) == 2


def test_only_a_backup_of_this_library_is_overwritten(
    photosift: Photosift, place: Path, tmp_path: Path
) -> None:
    mine = tmp_path / "mine.db"
    assert photosift("library", "backup", mine).code == 0
    tag(place, "later")
    assert photosift("library", "backup", mine).code == 0
    assert restoring.contents_of(mine).tags == 2
    letter, copy, other = (tmp_path / name for name in ("letter.odt", "copy.db", "other.db"))
    letter.write_bytes(b"dear all")
    shutil.copy(place / "catalog.db", copy)
    shutil.copy(mine, other)
    with closing(connect(other, mode="rw", any_thread=False)) as edited:
        edited.execute("UPDATE folders SET added_utc = added_utc - 1")
    os.mkfifo(tmp_path / "fifo")
    for taken in (letter, copy, other, tmp_path / "fifo"):
        before = taken.read_bytes() if taken.is_file() else b""
        assert "no backup of this library" in failed(photosift("library", "backup", taken))
        assert not taken.is_file() or taken.read_bytes() == before
    assert "within the library" in failed(photosift("library", "backup", place / "backups"))
    assert "no folder" in failed(photosift("library", "backup", tmp_path / "absent" / "x.db"))


def test_what_can_be_restored_is_listed(photosift: Photosift, place: Path, tmp_path: Path) -> None:
    shutil.rmtree(LibraryPaths(place).backups, ignore_errors=True)
    assert "no backup yet" in photosift("library", "backups").out
    assert photosift("library", "backup", tmp_path / "kept.db").code == 0
    assert photosift("library", "restore", tmp_path / "kept.db", "--yes").code == 0
    (row,) = photosift("library", "backups", "--json").json("library-backups")
    assert row["kind"] == "replaced"
    assert photosift("library", "restore", row["path"], "--yes").code == 0


# ---- restore


def test_a_restore_under_an_open_library(photosift: Photosift, place: Path, tmp_path: Path) -> None:
    """Whose engine ends and comes back, and which goes on with the restored catalog."""
    kept = tmp_path / "kept.db"
    assert photosift("library", "backup", kept).code == 0
    tag(place, "later")
    running = RunningLibrary(place)
    pid = running.library.status().pid
    done = photosift("library", "restore", kept, "--yes", "--json").json("library-restore")
    assert done["rows"] == backup.verify(kept)
    assert done["kept"] == PHOTOS
    assert restoring.contents_of(Path(done["set_aside"])).tags == 2
    status = running.wait_for(lambda status: status.pid != pid and status.embedded == PHOTOS)
    assert status.photos == PHOTOS
    assert running.wait_idle().failures == 0
    assert tag_names(place) == ["holiday"]
    running.library.remember_search("still writes")
    assert running.library.recent_searches() == ["still writes"]
    assert running.library.thumbnail(PhotoId(1))
    running.close()


def test_a_restore_says_what_it_is_about_and_asks(
    photosift: Photosift, place: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "kept.db"
    assert photosift("library", "backup", kept).code == 0
    tag(place, "later")
    outcome = photosift("library", "restore", kept)
    assert outcome.code == 2
    assert "holds 12 photos, 1 tag (set 12 times)" in outcome.out
    assert "2 tags (set 15 times)" in outcome.out
    assert "--yes" in outcome.err
    assert tag_names(place) == ["holiday", "later"]
    outcome = photosift("library", "restore", kept, "--yes")
    assert "What it held before is kept in" in outcome.out


def test_another_machine(photosift: Photosift, tmp_path: Path) -> None:
    kept = tmp_path / "kept.db"
    assert photosift("library", "backup", kept).code == 0
    fresh = Photosift(tmp_path / "other" / "library")
    assert fresh("library", "restore", kept, "--yes").code == 0
    assert fresh("library", "--json").json("library")["tagged"] == PHOTOS


def test_what_cannot_be_restored(photosift: Photosift, place: Path, tmp_path: Path) -> None:
    (tmp_path / "letter.odt").write_bytes(b"dear all")
    assert "no backup" in failed(photosift("library", "restore", tmp_path / "letter.odt", "--yes"))
    assert "no file" in failed(photosift("library", "restore", tmp_path / "absent", "--yes"))
    assert "no file" in failed(photosift("library", "restore", tmp_path, "--yes"))
    assert photosift("library", "restore", tmp_path / "letter.odt", "--json").code == 2
    assert tag_names(place) == ["holiday"]


def test_who_comes_meanwhile_is_told(photosift: Photosift, place: Path, tmp_path: Path) -> None:
    assert photosift("library", "backup", tmp_path / "kept.db").code == 0
    with LibraryLock(place, "restore"):
        assert "being restored" in failed(photosift("search", "red"))
        assert "being restored" in failed(
            photosift("library", "restore", tmp_path / "kept.db", "--yes", "--json")
        )
    with LibraryLock(place, "move"):
        assert "being moved" in failed(photosift("search", "red"))
        assert photosift("library", "backup", tmp_path / "kept.db").code == 0


# ---- move


def test_a_move_under_an_open_library(photosift: Photosift, place: Path, tmp_path: Path) -> None:
    new = tmp_path / "elsewhere"
    running = RunningLibrary(place)
    running.wait_idle()
    done = photosift("library", "move", new, "--json").json("library-move")
    assert done["path"] == str(new)
    assert [entry.name for entry in place.iterdir()] == ["moved-to"]
    with pytest.raises(Exception, match="was moved to"):
        running.library.set_setting("order", "name")
    with pytest.raises(Exception, match="was moved to"):
        running.library.photo_ids(PhotoView())
    running.close(stop=False)
    assert [entry.name for entry in place.iterdir()] == ["moved-to"]
    found = photosift("library", "--json").json("library")
    assert (found["path"], found["asked"], found["photos"]) == (str(new), str(place), PHOTOS)
    again = RunningLibrary(library_directory(place))
    assert again.wait_idle().embedded == PHOTOS
    again.close()
    assert "there already" in failed(photosift("library", "move", new))


def test_ctrl_c_leaves_the_library_where_it_was(
    photosift: Photosift, place: Path, tmp_path: Path
) -> None:
    new = tmp_path / "elsewhere"
    (place / "models").mkdir(exist_ok=True)
    with (place / "models" / "large").open("wb") as file:
        file.truncate(2**31)  # takes a while, and no room
    process = photosift.start("library", "move", new)
    wait_until((new / "models" / "large").exists)
    process.send_signal(signal.SIGINT)
    assert outcome_of(process).code == 130
    assert not new.exists()
    assert tag_names(place) == ["holiday"]


def test_a_move_that_was_killed_is_finished_by_the_same_command(
    photosift: Photosift, place: Path, tmp_path: Path
) -> None:
    new = tmp_path / "elsewhere"
    assert photosift("library", "move", new).code == 0
    (place / "backups").mkdir(exist_ok=True)
    (place / "backups" / "catalog-20260101T000000000000.db").touch()
    (place / "catalog.db").write_bytes(b"old")
    assert "broken off" in photosift("library").out
    assert "2 old files deleted" in photosift("library", "move", new).out
    assert [entry.name for entry in place.iterdir()] == ["moved-to"]


def test_an_unplugged_library_is_said_by_every_command(
    photosift: Photosift, place: Path, tmp_path: Path
) -> None:
    new = tmp_path / "elsewhere"
    assert photosift("library", "move", new).code == 0
    new.rename(tmp_path / "unplugged")
    for words in (["library"], ["search", "red"], ["photos"], ["status"], ["stop"]):
        assert "which is not connected" in failed(photosift(*words))
    assert "not connected" in failed(photosift("library", "backup", tmp_path / "x.db"))
    assert [entry.name for entry in place.iterdir()] == ["moved-to"]


# ---- disks


def wait_until(true: Callable[[], object]) -> None:
    never = threading.Event()
    for _ in range(round(PATIENCE_S / 0.02)):
        if true():
            return
        never.wait(0.02)
    raise AssertionError("it never came")


@contextmanager
def mounted(folder: Path, *options: str) -> Iterator[Path]:
    """A small disk; only where the system lets tests mount one."""
    folder.mkdir(exist_ok=True)
    mount = shutil.which("mount")
    words = [mount or "mount", "-t", "tmpfs", "-o", ",".join(options), "tmpfs", str(folder)]
    if mount is None or subprocess.run(words, check=False, capture_output=True).returncode:
        pytest.skip("nothing can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run([shutil.which("umount") or "umount", str(folder)], check=True)


def test_a_full_disk_leaves_no_half_backup(photosift: Photosift, tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=64k") as disk:
        assert "is full" in failed(photosift("library", "backup", disk))
        assert list(disk.iterdir()) == []


def test_a_full_disk_leaves_no_half_move(photosift: Photosift, place: Path, tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=1m") as disk:
        assert "too little room" in failed(photosift("library", "move", disk / "new"))
        assert "too little room" in failed(photosift("library", "move", disk))
        assert list(disk.iterdir()) == []
    assert tag_names(place) == ["holiday"]


def test_another_disk(photosift: Photosift, tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=300m") as disk:
        assert photosift("library", "move", disk).code == 0
        assert photosift("library", "--json").json("library")["path"] == str(disk)
    assert "not connected" in failed(photosift("library"))  # the mount point is an empty folder


@contextmanager
def read_only(library: Path) -> Iterator[None]:
    with mounted(library.with_name("disk"), "size=300m") as disk:
        shutil.copytree(library, disk / "library")
        remount = ["mount", "-o", "remount,ro", str(disk)]
        subprocess.run(remount, check=True)
        yield


def test_a_library_on_a_disk_that_cannot_be_written(
    photosift: Photosift, place: Path, tmp_path: Path
) -> None:
    with read_only(place):
        locked = Photosift(tmp_path / "disk" / "library")
        for words in (["search", "red"], ["status"], ["index"], ["photos"]):
            text = failed(locked(*words))
            assert "cannot be written" in text, text
        assert locked("library", "--json").json("library")["photos"] == PHOTOS
        made = locked("library", "backup", tmp_path, "--json").json("library-backup")
        assert made["rows"]["photo_tags"] == PHOTOS
        assert "cannot be written" in failed(locked("library", "move", tmp_path / "new"))
        assert not (tmp_path / "new").exists()
        assert "cannot be written" in failed(
            locked("library", "restore", made["path"], "--yes", "--json")
        )
