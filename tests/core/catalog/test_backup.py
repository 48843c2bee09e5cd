import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from core.catalog import backup, copying, jobs, marks, migrate, recovery, settings_table, tags
from core.catalog.connection import Connection, open_engine, open_user
from core.catalog.editing import editing
from core.catalog.models import Model
from core.errors import CatalogError, CatalogTooNew
from core.records import Folder
from tests.core.catalog.conftest import put_photos
from tests.support import organised

NOW = datetime(2026, 11, 20, 12, 0, 0, tzinfo=UTC)


@pytest.fixture
def filled(engine: Connection, library: Path, folder: Folder, model: Model) -> list[int]:
    """Two photos, one tagged and in an album, and all kinds of derived rows."""
    ids = put_photos(engine, folder, b"a\xff", [b"x\xfe.png", b"y.png"])
    jobs.enqueue(engine, model.id, ids)
    with open_user(library) as user:
        tag = organised.make_tag(user, "café")
        organised.set_tag(user, tag.id, ids[:1])
        organised.fill_album(user, organised.make_album(user, "Best").id, ids[:1])
        with editing(user) as edit:
            marks.rate(edit, ids[:1], 3)
        with editing(user) as edit:
            tags.set_aliases(edit, tag.id, ["coffee house"])
        settings_table.put(user, "kept", "for ever")
    user.close()
    return ids


def catalog_of(library: Path) -> Path:
    return library / "catalog.db"


def test_a_backup_holds_what_is_precious_and_nothing_else(
    library: Path, filled: list[int], tmp_path: Path
) -> None:
    target = tmp_path / "kept"
    rows = backup.make(catalog_of(library), target)
    assert (rows["photos"], rows["photo_tags"], rows["album_photos"]) == (2, 1, 1)
    copy = sqlite3.connect(target)
    names = {name for (name,) in copy.execute("SELECT name FROM sqlite_master")}
    copy.close()
    assert not names & {"facts", "embeddings", "jobs", "failures", "names", "photos_newest"}
    assert backup.verify(target) == rows
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["kept"]


def test_a_backup_becomes_the_same_catalog_again(
    engine: Connection, library: Path, filled: list[int], tmp_path: Path
) -> None:
    backup.make(catalog_of(library), tmp_path / "kept")
    with closing(recovery.catalog_of(tmp_path / "kept", tmp_path / "whole.db")) as whole:
        for sql in (
            "SELECT id, directory_id, file_name FROM photos",
            "SELECT path, photos FROM directories",
            "SELECT name FROM tags",
            "SELECT * FROM photo_tags",
            "SELECT * FROM album_photos",
            "SELECT * FROM marks",
            "SELECT * FROM tag_aliases",
            "SELECT * FROM steps",
            "SELECT * FROM changes",
            "SELECT value FROM settings WHERE name = 'kept'",
            "SELECT rowid, name FROM names",
        ):
            assert whole.all(sql) == engine.all(sql) != [], sql


def test_an_id_that_was_given_is_never_given_again(
    engine: Connection, library: Path, filled: list[int], tmp_path: Path
) -> None:
    engine.execute("DELETE FROM photos WHERE id = ?", (filled[1],))
    backup.make(catalog_of(library), tmp_path / "kept")
    with closing(recovery.catalog_of(tmp_path / "kept", tmp_path / "whole.db")) as whole:
        assert whole.one("SELECT seq FROM sqlite_sequence WHERE name = 'photos'") == (filled[1],)


def test_backups_are_made_daily_and_only_kept_when_something_changed(
    library: Path, engine: Connection, filled: list[int]
) -> None:
    assert backup.is_due(library, NOW)
    first = backup.make_automatic(library, NOW)
    assert first is not None
    assert not backup.is_due(library, NOW + timedelta(hours=23))
    assert backup.is_due(library, NOW + timedelta(hours=25))
    engine.execute("UPDATE folders SET last_scan_utc = 5")
    second = backup.make_automatic(library, NOW + timedelta(days=1))
    assert [found.path for found in backup.list_backups(library)] == [second]
    settings_table.put(engine, "kept", "otherwise")
    third = backup.make_automatic(library, NOW + timedelta(days=2))
    assert [found.path for found in backup.list_backups(library)] == [third, second]


def test_a_clock_from_the_future_keeps_no_backup_from_being_made(
    library: Path, filled: list[int]
) -> None:
    backup.make_automatic(library, NOW + timedelta(days=900))
    assert backup.is_due(library, NOW)


def test_backups_are_kept_by_age(library: Path) -> None:
    folder = library / "backups"
    folder.mkdir(parents=True)
    for day in range(800):
        for hour in (3, 9):
            made = NOW - timedelta(days=day, hours=hour)
            (folder / f"catalog-{made:%Y%m%dT%H%M%S%f}.db").write_bytes(b"1")
    (folder / "catalog-v1-20010101T000000000000.db").write_bytes(b"1")  # made by a migration
    (folder / "catalog-of-my-own.db").write_bytes(b"1")
    backup.thin(library)
    left = backup.list_backups(library)
    days = [(NOW - found.made).days for found in left if found.automatic]
    assert days[:8] == [0, 0, 1, 2, 3, 4, 5, 6]
    assert 15 <= len(days) <= 7 + 4 + 12 + backup.KEPT_NEWEST
    assert 300 < max(days) < 370
    assert [found.automatic for found in left].count(False) == 1
    assert (folder / "catalog-of-my-own.db").exists()
    backup.thin(library)
    assert backup.list_backups(library) == left


def test_large_backups_go_oldest_first(library: Path) -> None:
    folder = library / "backups"
    folder.mkdir(parents=True)
    for day in range(7):
        made = NOW - timedelta(days=day)
        (folder / f"catalog-{made:%Y%m%dT%H%M%S%f}.db").write_bytes(b"1234567890")
    backup.thin(library, 45)
    assert len(backup.list_backups(library)) == 4
    backup.thin(library, 1)
    assert len(backup.list_backups(library)) == backup.KEPT_NEWEST


def test_no_backup_without_room(
    library: Path, filled: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = SimpleNamespace(free=backup.ROOM_BYTES)
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage)
    assert backup.make_automatic(library, NOW) is None
    assert list((library / "backups").iterdir()) == []


def test_a_disk_that_fills_up_meanwhile_leaves_nothing_behind(
    library: Path, filled: list[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = copying.scratch

    def small(path: Path) -> Connection:
        connection = real(path)
        connection.execute("PRAGMA max_page_count = 4")
        return connection

    monkeypatch.setattr(copying, "scratch", small)
    with pytest.raises(CatalogError, match="full"):
        backup.make(catalog_of(library), tmp_path / "kept")
    assert not list(tmp_path.glob("kept*"))


def test_a_backup_that_is_interrupted_leaves_nothing_behind(
    library: Path, filled: list[int], tmp_path: Path
) -> None:
    calls = iter(range(10**9))

    def interrupt(connection: Connection) -> None:
        connection.set_progress_handler(lambda: next(calls) > 20, 10)

    with pytest.raises(sqlite3.OperationalError):
        backup.make(catalog_of(library), tmp_path / "kept", interrupt)
    assert not list(tmp_path.glob("kept*"))


def test_edits_go_on_while_a_backup_is_made(
    library: Path, filled: list[int], tmp_path: Path
) -> None:
    user = open_user(library, any_thread=True)

    written: list[int] = []

    def write() -> int:
        settings_table.put(user, "during", str(len(written)))
        written.append(1)
        return 0

    def edit(connection: Connection) -> None:
        connection.set_progress_handler(write, 100)

    rows = backup.make(catalog_of(library), tmp_path / "kept", edit)
    user.close()
    assert written
    assert rows["photos"] == 2


@pytest.mark.parametrize("content", [b"", b"garbage" * 999, b"SQLite format 3\0" + b"\xff" * 9000])
def test_what_is_no_backup_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "odd"
    path.write_bytes(content)
    with pytest.raises(CatalogError, match="no backup"):
        backup.verify(path)


def test_a_truncated_backup_is_passed_over_for_an_older_one(
    library: Path, engine: Connection, filled: list[int]
) -> None:
    old = backup.make_automatic(library, NOW)
    settings_table.put(engine, "kept", "otherwise")
    new = backup.make_automatic(library, NOW + timedelta(days=1))
    assert old is not None
    assert new is not None
    new.write_bytes(new.read_bytes()[: 3 * 8192])
    good = backup.newest_good(library)
    assert good is not None
    assert good.path == old


def test_a_newer_backup_is_refused(library: Path, filled: list[int], tmp_path: Path) -> None:
    path = tmp_path / "kept"
    backup.make(catalog_of(library), path)
    copy = sqlite3.connect(path)
    copy.execute(f"PRAGMA user_version = {migrate.newest_version() + 1}")
    copy.close()
    with pytest.raises(CatalogTooNew):
        backup.verify(path)


def test_an_empty_catalog_is_not_backed_up(library: Path) -> None:
    open_engine(library).close()
    assert backup.make_automatic(library, NOW) is None
    assert backup.list_backups(library) == []


@pytest.mark.skipif(os.name != "posix", reason="modes of another kind")
def test_a_backup_is_private_wherever_it_is_put(engine: Connection, library: Path) -> None:
    engine.execute("SELECT 1")
    target = library.parent / "backup.db"
    backup.make(library / "catalog.db", target)
    assert target.stat().st_mode & 0o777 == 0o600
