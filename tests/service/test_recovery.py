"""A damaged catalog under real engine processes: the engine comes up, and says what it did."""

import os
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image

from core.catalog import backup, recovery
from core.catalog.connection import open_reader, open_user
from core.events import EngineBack, Notice
from core.paths import LibraryPaths
from core.records import PhotoView
from tests.support import organised
from tests.support.running_library import RunningLibrary

PHOTOS = 30
PAGE_BYTES = 8192

pytestmark = pytest.mark.expects_warnings


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """An indexed library with a tag on every photo, and a backup of it."""
    folder, directory = tmp_path / "photos", tmp_path / "library"
    folder.mkdir()
    for number in range(PHOTOS):
        Image.new("RGB", (40, 30), (number * 8, 90, 200)).save(folder / f"{number:04}.png")
    running = RunningLibrary(directory)
    running.library.add_folder(folder)
    running.wait_for(lambda status: status.embedded == PHOTOS)
    ids = running.library.photo_ids(PhotoView())
    with closing(open_user(directory)) as user:
        organised.set_tag(user, organised.make_tag(user, "holiday").id, ids)
    running.close()
    assert backup.make_automatic(directory, recovery.utc_now() + timedelta(seconds=1))
    return directory


def tagged(library: Path) -> int:
    with closing(open_reader(library)) as catalog:
        return int(catalog.one("SELECT count(*) FROM photo_tags")[0])


def scribble(seed: int) -> Callable[[Path], None]:
    def harm(path: Path) -> None:
        rng = random.Random(seed)
        content = bytearray(path.read_bytes())
        for page in rng.sample(range(len(content) // PAGE_BYTES), 4):
            content[page * PAGE_BYTES : (page + 1) * PAGE_BYTES] = rng.randbytes(PAGE_BYTES)
        path.write_bytes(content)

    return harm


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def clear(path: Path) -> None:
    os.truncate(path, 0)


def overwrite(path: Path) -> None:
    path.write_bytes(b"garbage" * 9999)


@pytest.mark.parametrize("harm", [scribble(1), scribble(2), scribble(3), cut, clear, overwrite])
def test_the_engine_comes_up_and_makes_everything_again(
    library: Path, harm: Callable[[Path], None]
) -> None:
    harm(LibraryPaths(library).catalog)
    running = RunningLibrary(library)
    running.wait_for(lambda status: status.embedded == PHOTOS and status.index_size == PHOTOS)
    running.wait_for_event(Notice)
    (notice,) = [event for event in running.events if isinstance(event, Notice)]
    assert notice.message.startswith("The catalog was damaged.")
    checks = {check.name: check for check in running.library.diagnose()}
    assert checks["catalog"].state == "ok"
    assert checks["recovery"].message == notice.message
    assert "the newest of " in checks["backups"].message
    assert len(running.library.photo_ids(PhotoView())) == PHOTOS
    running.close()
    assert tagged(library) == PHOTOS
    assert list(library.glob("catalog.damaged-*.db"))


def test_damage_that_a_window_meets_is_repaired_while_it_is_open(library: Path) -> None:
    running = RunningLibrary(library)
    before = running.wait_for(lambda status: status.embedded == PHOTOS)
    with closing(sqlite3.connect(LibraryPaths(library).catalog)) as catalog, catalog:
        catalog.execute("UPDATE photos SET name = cast(x'ff41' AS text) WHERE id = 7")
    ids = running.library.photo_ids(PhotoView())
    with pytest.raises(Exception, match="damaged"):
        running.library.photos(list(ids))
    running.wait_for_event(EngineBack)
    after = running.wait_for(lambda status: status.embedded == PHOTOS)
    assert after.pid != before.pid
    assert after.photos == PHOTOS
    assert len(running.library.photos(list(ids))) == PHOTOS
    running.library.set_setting("afterwards", "kept")
    running.close()
    assert tagged(library) == PHOTOS
    with closing(open_reader(library)) as catalog:
        assert catalog.one("SELECT value FROM settings WHERE name = 'afterwards'") == ("kept",)


def test_the_engine_makes_a_backup_by_itself(tmp_path: Path) -> None:
    folder, directory = tmp_path / "photos", tmp_path / "library"
    folder.mkdir()
    Image.new("RGB", (40, 30)).save(folder / "one.png")
    running = RunningLibrary(directory)
    running.library.add_folder(folder)
    running.wait_for(lambda status: status.embedded == 1)
    running.close()
    again = RunningLibrary(directory)
    again.wait_for(lambda _: len(backup.list_backups(directory)) == 1)
    again.close()
    (made,) = backup.list_backups(directory)
    assert backup.verify(made.path)["photos"] == 1
