import sqlite3
from pathlib import Path

import pytest

from core.catalog import migrate, settings_table
from core.catalog.connection import Connection, open_engine, open_reader, open_user, writing
from core.errors import CatalogError, CatalogTooNew

SECOND = """
ALTER TABLE settings ADD COLUMN note TEXT; -- a comment; with a semicolon
CREATE TABLE "a;b" (c);
"""


def version_one(library: Path) -> Connection:
    """A catalog as version 1 wrote it, with something in it."""
    library.mkdir()
    connection = sqlite3.connect(library / "catalog.db", factory=Connection, isolation_level=None)
    connection.executescript(migrate.known_migrations()[1])
    connection.execute("PRAGMA user_version = 1")
    settings_table.put(connection, "kept", "for ever")
    return connection


def both() -> dict[int, str]:
    return {1: migrate.known_migrations()[1], 2: SECOND}


def test_a_stored_catalog_of_version_one_opens(library: Path) -> None:
    version_one(library).close()
    connection = open_engine(library)
    assert settings_table.get(connection, "kept") == "for ever"
    assert migrate.version(connection) == migrate.newest_version()
    connection.close()


def test_migration_makes_a_backup_first(library: Path) -> None:
    connection = version_one(library)
    backups = library / "backups"
    migrate.migrate(connection, backups, both())
    assert migrate.version(connection) == 2
    assert connection.one("SELECT value, note FROM settings") == ("for ever", None)
    connection.close()
    (backup,) = backups.iterdir()
    copy = sqlite3.connect(backup)
    assert copy.execute("PRAGMA user_version").fetchone() == (1,)
    assert copy.execute("SELECT * FROM settings").fetchall() == [("kept", "for ever")]
    copy.close()


def test_few_backups_are_kept(library: Path) -> None:
    connection = version_one(library)
    steps = both()
    for number in range(2, 8):
        steps[number] = f"CREATE TABLE t{number} (a)"
        migrate.migrate(connection, library / "backups", dict(steps))
    connection.close()
    names = sorted(path.name[:10] for path in (library / "backups").iterdir())
    assert names == ["catalog-v4", "catalog-v5", "catalog-v6"]


def test_an_interrupted_step_leaves_the_version_before(library: Path) -> None:
    connection = version_one(library)
    broken = {**both(), 3: "CREATE TABLE half (a); INSERT INTO nowhere VALUES (1);"}
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        migrate.migrate(connection, library / "backups", broken)
    assert migrate.version(connection) == 2
    assert connection.one("SELECT name FROM sqlite_master WHERE name = 'half'") is None
    migrate.migrate(connection, library / "backups", {**both(), 3: "CREATE TABLE half (a)"})
    assert migrate.version(connection) == 3
    connection.close()


def test_no_backup_no_migration(library: Path) -> None:
    connection = version_one(library)
    (library / "backups").write_text("a file in the way")
    with pytest.raises(CatalogError, match="no backup"):
        migrate.migrate(connection, library / "backups", both())
    assert migrate.version(connection) == 1
    connection.close()


def test_a_newer_catalog_is_refused_and_untouched(library: Path) -> None:
    connection = version_one(library)
    connection.execute(f"PRAGMA user_version = {migrate.newest_version() + 1}")
    connection.close()
    before = (library / "catalog.db").read_bytes()
    for opener in (open_reader, open_user):
        with pytest.raises(CatalogTooNew):
            opener(library)
    with pytest.raises(CatalogTooNew):
        open_engine(library)
    assert (library / "catalog.db").read_bytes() == before


def test_an_unprepared_catalog_is_left_to_the_engine(library: Path) -> None:
    library.mkdir()
    sqlite3.connect(library / "catalog.db").close()
    (library / "catalog.db").touch()
    with pytest.raises(CatalogError, match="prepared"):
        open_reader(library)


def test_opening_again_makes_no_backup(library: Path) -> None:
    open_engine(library).close()
    open_engine(library).close()
    assert not (library / "backups").exists()


def test_the_schema_keeps_user_rows_of_photos(engine: Connection) -> None:
    with pytest.raises(sqlite3.IntegrityError), writing(engine):
        engine.execute("INSERT INTO album_photos VALUES (1, 1, 1)")
