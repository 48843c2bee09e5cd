"""Catalogs of every earlier version are brought to the newest one, and nothing is lost."""

import hashlib
from functools import partial
from pathlib import Path

import pytest

from core.catalog import albums, backup, history, jobs, migrate, photos, recovery, tags
from core.catalog.connection import check_integrity, connect, engine_connection, open_user
from core.catalog.editing import editing
from core.paths import LibraryPaths
from core.records import PhotoView

# The files that made catalogs which are out there: another word in one of them would make new
# catalogs differ from migrated ones. A change of the schema is a new file.
# 0001_initial, 0002_keeping
RELEASED = {
    1: "656066148f44a4f765db19140e8524dfcc0036780668cb8a11c876673fd87d82",
    2: "0a584e11a9d119e38d2e0f57a6263914abd94f0d84e3b5e5d01b31c02700641e",
}
EARLIER = [version for version in RELEASED if version < migrate.newest_version()]
PHOTOS = 120


def old_catalog(library: Path, version: int) -> None:
    """A catalog as that version left it, with something in every table that is precious."""
    library.mkdir()
    connection = connect(LibraryPaths(library).catalog, mode="rwc", any_thread=False)
    connection.execute("PRAGMA page_size = 8192")
    connection.execute("PRAGMA journal_mode = WAL")
    migrate.apply(connection, migrate.known_migrations(), up_to=version)
    assert migrate.version(connection) == version
    connection.execute("BEGIN")
    connection.execute(
        "INSERT INTO folders (id, path, name, added_utc) VALUES (1, x'2F70', '/p', 1.0)"
    )
    connection.execute("INSERT INTO directories (id, folder_id, path, name) VALUES (1, 1, x'', '')")
    connection.execute("INSERT INTO models VALUES (1, 'builtin/photosift-lite', 2, 'f', 1.0)")
    for number in range(1, PHOTOS + 1):
        missing = 5.0 if number % 10 == 0 else None
        connection.execute(
            "INSERT INTO photos (id, directory_id, file_name, name, size_bytes, mtime_ns, "
            "content_hash, added_utc, missing_since_utc, live, sort_ns) "
            "VALUES (?, 1, ?, ?, 10, 20, x'AB', 1.0, ?, ?, 20)",
            (number, b"%d.jpg" % number, f"{number}.jpg", missing, int(missing is None)),
        )
        connection.execute(
            "INSERT INTO embeddings (model_id, photo_id, vector) VALUES (1, ?, x'00000000')",
            (number,),
        )
    connection.execute("INSERT INTO jobs (model_id, photo_id, sort_ns) VALUES (1, 7, 20)")
    connection.execute("INSERT INTO tags (id, name) VALUES (1, 'summer')")
    connection.execute("INSERT INTO photo_tags SELECT id, 1, 1.0 FROM photos")
    connection.execute("INSERT INTO albums (id, name, added_utc) VALUES (1, 'best', 1.0)")
    connection.execute("INSERT INTO album_photos SELECT 1, id, id FROM photos")
    connection.execute("INSERT INTO settings VALUES ('appearance', 'dark')")
    connection.execute("COMMIT")
    connection.close()


@pytest.mark.parametrize("version", EARLIER)
def test_an_old_catalog_is_migrated_with_everything_in_it(tmp_path: Path, version: int) -> None:
    library = tmp_path / "library"
    old_catalog(library, version)
    with engine_connection(library) as catalog:
        assert migrate.version(catalog) == migrate.newest_version()
        assert check_integrity(catalog) == []
        assert catalog.all("PRAGMA foreign_key_check") == []
        live = PHOTOS - PHOTOS // 10
        assert len(photos.view_ids(catalog, PhotoView())) == live
        assert photos.count_missing(catalog) == PHOTOS // 10
        assert catalog.one("SELECT count(*) FROM photo_tags")[0] == PHOTOS
        assert catalog.one("SELECT count(*) FROM album_photos")[0] == PHOTOS
        assert catalog.one("SELECT count(*) FROM embeddings")[0] == PHOTOS
        assert [tag.name for tag in tags.list_tags(catalog)] == ["summer"]
        assert [job.photo_id for job in jobs.take(catalog, 1, 10)] == [7]
    (before,) = LibraryPaths(library).backups.glob(f"catalog-v{version}-*.db")
    rows = backup.verify(before)
    assert (rows["photos"], rows["photo_tags"]) == (PHOTOS, PHOTOS)


@pytest.mark.parametrize("version", EARLIER)
def test_what_is_in_an_old_catalog_can_be_edited_and_undone(tmp_path: Path, version: int) -> None:
    """With the history that 0003_organising adds."""
    library = tmp_path / "library"
    old_catalog(library, version)
    with engine_connection(library):
        pass
    user = open_user(library)
    try:
        before = [user.all(f"SELECT * FROM {name}") for name in ("photo_tags", "album_photos")]
        assert history.steps(user, 10) == []
        for edited in (partial(tags.remove, tag_id=1), partial(albums.remove, album_id=1)):
            with editing(user) as edit:
                edited(edit)
        assert (tags.list_tags(user), albums.list_albums(user)) == ([], [])
        while (step := history.next_to_undo(user)) is not None:
            with editing(user) as edit:
                edit.take_back(step)
        after = [user.all(f"SELECT * FROM {name}") for name in ("photo_tags", "album_photos")]
        assert after == before
    finally:
        user.close()


@pytest.mark.parametrize("version", EARLIER)
def test_a_migrated_catalog_is_like_a_new_one(tmp_path: Path, version: int) -> None:
    schemas = []
    for name in ("old", "new"):
        library = tmp_path / name
        if name == "old":
            old_catalog(library, version)
        with engine_connection(library) as catalog:
            schemas.append(
                catalog.all("SELECT name, sql FROM sqlite_master WHERE sql != '' ORDER BY name")
            )
    assert schemas[0] == schemas[1]


@pytest.mark.expects_warnings
@pytest.mark.parametrize("version", EARLIER)
def test_a_damaged_old_catalog_is_restored_from_its_old_backup(
    tmp_path: Path, version: int
) -> None:
    library = tmp_path / "library"
    old_catalog(library, version)
    made = LibraryPaths(library).backups / "catalog-20260101T000000000000.db"
    made.parent.mkdir()
    backup.make(LibraryPaths(library).catalog, made)
    LibraryPaths(library).catalog.write_bytes(b"no catalog at all " * 1000)
    recovery.repair(library, recovery.utc_now())
    with engine_connection(library) as catalog:
        assert migrate.version(catalog) == migrate.newest_version()
        assert catalog.one("SELECT count(*) FROM photo_tags")[0] == PHOTOS
    user = open_user(library)
    assert [album.name for album in albums.list_albums(user)] == ["best"]
    user.close()


@pytest.mark.parametrize("version", sorted(RELEASED))
def test_a_released_migration_is_never_changed(version: int) -> None:
    sql = migrate.known_migrations()[version]
    assert hashlib.sha256(sql.encode()).hexdigest() == RELEASED[version]
