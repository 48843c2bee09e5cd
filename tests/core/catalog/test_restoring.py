"""A backup in the place of the catalog: all of it or nothing, and what is derived stays."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from core.catalog import (
    backup,
    copying,
    folders,
    jobs,
    migrate,
    models,
    recovery,
    replacement,
    restoring,
    settings_table,
    tags,
    thumbnails,
)
from core.catalog.connection import (
    Connection,
    check_integrity,
    open_engine,
    open_reader,
    open_thumbnails,
    open_user,
    writing,
)
from core.catalog.reader_pool import ReaderPool
from core.errors import CatalogError, CatalogTooNew
from core.paths import LibraryPaths
from tests.core.catalog.conftest import put_photos
from tests.support import organised

NOW = datetime(2026, 11, 21, 12, 0, 0, tzinfo=UTC)
PHOTOS = 40


def fill(library: Path, pictures: Path, tag: str = "holiday") -> list[int]:
    """Photos that are indexed, tagged and in an album."""
    pictures.mkdir()
    with closing(open_engine(library)) as engine:
        folder = folders.add(engine, os.fsencode(pictures))
        model = models.get_or_create(engine, "arch/weights", 4, "one")
        ids = put_photos(engine, folder, b"d", [b"IMG_%d.jpg" % n for n in range(PHOTOS)])
        with writing(engine):
            for photo_id in ids:
                digest = b"%s %d" % (tag.encode(), photo_id)
                engine.execute(
                    "UPDATE photos SET content_hash = ? WHERE id = ?", (digest, photo_id)
                )
                engine.execute(
                    "INSERT INTO facts (photo_id, width_px, height_px, format, camera, lens, exif)"
                    " VALUES (?, 4, 3, 'JPEG', '', '', '[]')",
                    (photo_id,),
                )
                engine.execute(
                    "INSERT INTO embeddings (model_id, photo_id, vector) VALUES (?, ?, ?)",
                    (model.id, photo_id, digest.ljust(8)[:8]),
                )
    with closing(open_thumbnails(library, write=True)) as shown:
        thumbnails.put(shown, [(i, 1, b"picture %d of %s" % (i, tag.encode())) for i in ids])
    with closing(open_user(library)) as user:
        organised.set_tag(user, organised.make_tag(user, tag).id, ids)
        organised.fill_album(user, organised.make_album(user, "Best").id, ids[:3])
    return ids


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a library, a backup of it, and a tag that is newer than the backup."""
    root = tmp_path_factory.mktemp("original")
    library = root / "library"
    ids = fill(library, root / "pictures")
    backup.make(LibraryPaths(library).catalog, root / "kept.db")
    with closing(open_user(library)) as user:
        organised.set_tag(user, organised.make_tag(user, "later").id, ids[:5])
    return root


@pytest.fixture
def place(original: Path, tmp_path: Path) -> Path:
    shutil.copytree(original / "library", tmp_path / "library")
    shutil.copy(original / "kept.db", tmp_path / "kept.db")
    return tmp_path / "library"


@pytest.fixture
def kept(place: Path) -> Path:
    return place.parent / "kept.db"


def tag_names(library: Path) -> list[str]:
    with closing(open_reader(library)) as catalog:
        assert check_integrity(catalog) == []
        return [tag.name for tag in tags.list_tags(catalog)]


def number(library: Path, table: str) -> int:
    with closing(open_reader(library)) as catalog:
        return copying.count(catalog, table)


def test_the_library_holds_what_the_backup_held_and_the_present_is_set_aside(
    place: Path, kept: Path
) -> None:
    assert tag_names(place) == ["holiday", "later"]
    done = restoring.restore(place, kept, NOW)
    assert tag_names(place) == ["holiday"]
    assert (done.contents.photos, done.contents.tagged, done.contents.albums) == (PHOTOS, PHOTOS, 1)
    assert done.contents.rows == restoring.contents_of(kept).rows
    assert done.aside is not None
    assert restoring.set_aside(place) == [done.aside]


def test_a_restore_can_be_undone_by_another_one(place: Path, kept: Path) -> None:
    done = restoring.restore(place, kept, NOW)
    assert done.aside is not None
    again = restoring.restore(place, done.aside, NOW + timedelta(seconds=1))
    assert tag_names(place) == ["holiday", "later"]
    assert again.kept == PHOTOS


def test_photos_that_are_the_same_are_not_indexed_again(place: Path, kept: Path) -> None:
    done = restoring.restore(place, kept, NOW)
    assert done.kept == PHOTOS
    assert number(place, "embeddings") == number(place, "facts") == PHOTOS
    with closing(open_engine(place)) as engine:
        assert jobs.enqueue_missing(engine, models.list_models(engine)[0].id) == 0
    with closing(open_thumbnails(place, write=False)) as shown:
        assert thumbnails.get(shown, 1) == b"picture 1 of holiday"


def test_a_photo_that_changed_since_is_indexed_again(place: Path, kept: Path) -> None:
    with closing(open_engine(place)) as engine:
        engine.execute("UPDATE photos SET mtime_ns = 77 WHERE id = 1")
        engine.execute("UPDATE photos SET file_name = x'41' WHERE id = 2")
        engine.execute("UPDATE photos SET content_hash = x'' WHERE id = 3")
        engine.execute("UPDATE photos SET content_hash = x'42' WHERE id = 4")
        engine.execute("INSERT INTO outdated SELECT id, 5 FROM models")
    done = restoring.restore(place, kept, NOW)
    assert done.kept == PHOTOS - 4
    with closing(open_reader(place)) as catalog:
        found = {row[0] for row in catalog.all("SELECT photo_id FROM embeddings")}
    assert found == set(range(6, PHOTOS + 1))
    with closing(open_thumbnails(place, write=False)) as shown:
        assert [thumbnails.get(shown, i) for i in (1, 2, 3, 4)] == [None] * 4
        assert thumbnails.get(shown, 6)


def test_a_hash_that_is_newer_than_the_backup_is_kept(place: Path, kept: Path) -> None:
    with closing(sqlite3.connect(kept)) as older:
        older.execute("UPDATE photos SET content_hash = NULL")
        older.commit()
    assert restoring.restore(place, kept, NOW).kept == PHOTOS
    with closing(open_reader(place)) as catalog:
        assert catalog.one("SELECT count(content_hash) FROM photos") == (PHOTOS,)


def test_the_backup_of_another_library_takes_over_nothing(place: Path, tmp_path: Path) -> None:
    """The ids are the same, the photos are not."""
    fill(tmp_path / "other", tmp_path / "others", tag="other")
    backup.make(LibraryPaths(tmp_path / "other").catalog, tmp_path / "other.db")
    done = restoring.restore(place, tmp_path / "other.db", NOW)
    assert done.kept == 0
    assert tag_names(place) == ["other"]
    assert number(place, "embeddings") == 0
    assert not LibraryPaths(place).thumbnails.exists()


def test_ids_of_the_catalog_that_is_set_aside_are_not_given_again(place: Path, kept: Path) -> None:
    with closing(open_engine(place)) as engine:
        folder = folders.list_folders(engine)[0]
        (newest,) = put_photos(engine, folder, b"new", [b"new.jpg"])
    restoring.restore(place, kept, NOW)
    with closing(open_engine(place)) as engine:
        (photo_id,) = put_photos(engine, folder, b"new", [b"other.jpg"])
    assert photo_id > newest


def test_an_empty_machine(kept: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "new" / "library"
    restoring.prepare(fresh)
    done = restoring.restore(fresh, kept, NOW)
    assert (done.aside, done.kept, tag_names(fresh)) == (None, 0, ["holiday"])
    with closing(open_engine(fresh)) as engine:
        assert jobs.enqueue_missing(engine, models.list_models(engine)[0].id) == PHOTOS


@pytest.mark.expects_warnings
@pytest.mark.parametrize("harm", ["garbage", "cut", "gone", "empty"])
def test_a_damaged_library(place: Path, kept: Path, harm: str) -> None:
    catalog = LibraryPaths(place).catalog
    if harm == "gone":
        catalog.unlink()
    else:
        whole = catalog.read_bytes()
        contents = {"garbage": b"x" * 9000, "cut": whole[: len(whole) // 2], "empty": b""}
        catalog.write_bytes(contents[harm])
    done = restoring.restore(place, kept, NOW)
    assert tag_names(place) == ["holiday"]
    assert (done.aside is None) == (harm == "gone")


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 999")


def damaged(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[8192 : 3 * 8192] = os.urandom(2 * 8192)
    path.write_bytes(content)


def foreign(path: Path) -> None:
    path.write_bytes(b"%PDF-1.7 no backup")


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 8192)


def other_database(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")


@pytest.mark.parametrize("harm", [newer, damaged, foreign, cut, other_database, Path.unlink])
def test_what_is_no_whole_backup_is_refused_and_nothing_is_touched(
    place: Path, kept: Path, harm: Callable[[Path], None]
) -> None:
    harm(kept)
    before = sorted((p.name, p.stat().st_mtime_ns) for p in place.iterdir())
    with pytest.raises(CatalogTooNew if harm is newer else CatalogError):
        restoring.restore(place, kept, NOW)
    assert sorted((p.name, p.stat().st_mtime_ns) for p in place.iterdir()) == before
    assert tag_names(place) == ["holiday", "later"]


def test_a_backup_of_an_older_version_is_brought_up_to_date(tmp_path: Path) -> None:
    with closing(copying.empty_catalog(tmp_path / "old.db", 1)) as old:
        old.execute("INSERT INTO tags (name) VALUES ('old')")
    backup.make(tmp_path / "old.db", tmp_path / "kept.db")
    library = tmp_path / "library"
    restoring.prepare(library)
    restoring.restore(library, tmp_path / "kept.db", NOW)
    assert tag_names(library) == ["old"]
    with closing(open_reader(library)) as catalog:
        assert migrate.version(catalog) == migrate.newest_version()


def test_a_full_disk_leaves_the_library_as_it_was(
    place: Path, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = copying.scratch

    def small(where: Path) -> Connection:
        connection = real(where)
        connection.execute("PRAGMA max_page_count = 20")
        return connection

    monkeypatch.setattr(copying, "scratch", small)
    with pytest.raises(CatalogError, match="full"):
        restoring.restore(place, kept, NOW)
    assert tag_names(place) == ["holiday", "later"]
    assert not list(place.glob("catalog.new*"))


def test_a_window_follows_and_its_old_connections_harm_nothing(place: Path, kept: Path) -> None:
    """SQLite deletes the log of a database that is closed for the last time, by its name."""
    old = open_user(place)
    organised.make_tag(old, "before")
    pool = ReaderPool(lambda: open_reader(place))
    with pool.borrow() as reader:
        assert len(tags.list_tags(reader)) == 3
    restoring.restore(place, kept, NOW)
    with closing(open_engine(place)) as engine, closing(open_user(place)) as user:
        organised.make_tag(user, "after")
        with pool.borrow() as reader:
            assert [tag.name for tag in tags.list_tags(reader)] == ["after", "holiday"]
        log = place / "catalog.db-wal"
        assert log.stat().st_size
        assert old.is_replaced()
        old.close()
        assert log.stat().st_size
        settings_table.put(engine, "still", "there")
    pool.close()
    assert tag_names(place) == ["after", "holiday"]


KILLED = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from core.catalog import restoring
left = int(sys.argv[3])
def hook(event, _):
    global left
    if event in {"open", "os.rename", "os.remove", "sqlite3.connect", "shutil.rmtree"}:
        left -= 1
        if left < 0:
            os.kill(os.getpid(), 9)
sys.addaudithook(hook)
restoring.restore(Path(sys.argv[1]), Path(sys.argv[2]), datetime.now(UTC))
"""


@pytest.mark.expects_warnings
def test_kill_9_at_every_step_leaves_the_old_library_or_the_new(
    original: Path, tmp_path: Path
) -> None:
    steps = 0
    seen: set[int] = set()
    while True:
        library = tmp_path / f"library{steps}"
        shutil.copytree(original / "library", library)
        words = (str(library), str(original / "kept.db"), str(steps))
        command = [sys.executable, "-c", KILLED, *words]
        code = subprocess.run(command, check=False).returncode
        if code == 0:
            break
        assert code == -9
        assert recovery.repair(library, NOW) is None  # as the next engine does
        names = tag_names(library)
        assert names in (["holiday", "later"], ["holiday"])
        seen.add(len(names))
        assert number(library, "photo_tags") == PHOTOS + 5 * (len(names) - 1)
        assert len(restoring.set_aside(library)) == 2 - len(names)
        assert not replacement.new_catalog(library).exists()
        restoring.restore(library, original / "kept.db", NOW)
        assert tag_names(library) == ["holiday"]
        shutil.rmtree(library)
        steps += 1
    assert steps > 10
    assert seen == {1, 2}
