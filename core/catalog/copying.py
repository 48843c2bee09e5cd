"""Copies what is precious from one catalog file to another; what is derived stays behind.

A table is precious unless it is named here as derived, so that a new one is never forgotten. The
source is read as data only: its schema, triggers and views are never used.
"""

# ruff: noqa: S608 - names come from this program's own schema, values are bound

import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from core.catalog import migrate, names, stacks
from core.catalog.connection import PAGE_BYTES, Connection, connect, writing
from core.errors import CatalogError

ABOUT = "backup"
"""A table that only backups have: when they were made."""

DERIVED = frozenset(
    {
        *("facts", "embeddings", "outdated", "jobs", "failures", "names", ABOUT),
        *("unstacked", "screenshot_names", "screens"),
    }
)
"""Tables that the engine or a migration makes again, and the one that no catalog has."""

SIDE_FILES = ("-wal", "-shm", "-journal")


def tables(connection: sqlite3.Connection) -> list[str]:
    """The precious tables, in the order of their making."""
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' "
        "ESCAPE '!' AND name NOT LIKE 'names!_%' ESCAPE '!' AND sql NOT LIKE 'CREATE VIRTUAL%' "
        "ORDER BY rowid"
    ).fetchall()
    return [name for (name,) in rows if name not in DERIVED]


def columns(connection: sqlite3.Connection, table: str) -> list[str]:
    """The names of a table's columns; none when there is no such table."""
    return [str(row[1]) for row in connection.execute(f"PRAGMA table_info({quoted(table)})")]


def quoted(name: str) -> str:
    """A name as SQL writes it."""
    return '"' + name.replace('"', '""') + '"'


def count(connection: sqlite3.Connection, table: str) -> int:
    """Number of rows of a table."""
    number: int = connection.execute(f"SELECT count(*) FROM {quoted(table)}").fetchone()[0]
    return number


def counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Number of rows of each precious table."""
    return {table: count(connection, table) for table in tables(connection)}


def remove_file(path: Path) -> None:
    """Delete a database that is no longer needed, and the files beside it."""
    for suffix in ("", *SIDE_FILES):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def make_durable(path: Path) -> None:
    """Have the system write a file to the disk, whatever a power cut may do next."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make a rename durable, where folders can be opened at all."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def scratch(path: Path) -> Connection:
    """A new database that nobody else sees yet; its maker calls `make_durable` at the end."""
    remove_file(path)
    connection = connect(path, mode="rwc", any_thread=False)
    connection.execute(f"PRAGMA page_size = {PAGE_BYTES}")
    connection.execute("PRAGMA journal_mode = MEMORY")
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA foreign_keys = OFF")
    return connection


def empty_catalog(path: Path, version: int) -> Connection:
    """A new catalog file of a version, with nothing in it."""
    connection = scratch(path)
    try:
        migrate.apply(connection, migrate.known_migrations(), up_to=version)
    except BaseException:
        connection.close()
        raise
    return connection


def attach(connection: Connection, path: Path) -> None:
    """Attach a catalog file as `source`, for reading only."""
    uri = f"file:{quote(str(path), safe='/', errors='surrogateescape')}?mode=ro"
    connection.execute("ATTACH ? AS source", (uri,))


def attach_unwritable(connection: Connection, path: Path, room: Path) -> None:
    """Attach a catalog file as `attach` does, also in a folder that cannot be written.

    SQLite reads a file with a log only where it may write beside it. A catalog that was closed
    well has no log, and is read as it is; another one is copied together with its log.

    Args:
        connection: As for `attach`.
        path: The catalog file.
        room: Name of a scratch file for the copy; its maker removes it.
    """
    try:
        attach(connection, path)
        connection.one("SELECT count(*) FROM source.sqlite_master")
    except CatalogError:
        if os.access(path.parent, os.W_OK):
            raise
    else:
        return
    if connection.one("SELECT 1 FROM pragma_database_list WHERE name = 'source'") is not None:
        connection.execute("DETACH source")
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        for suffix in ("", "-wal"):
            shutil.copyfile(f"{path}{suffix}", f"{room}{suffix}")
        attach(connection, room)
        return
    uri = f"file:{quote(str(path), safe='/', errors='surrogateescape')}?mode=ro&immutable=1"
    connection.execute("ATTACH ? AS source", (uri,))


def pour(connection: Connection, only: Iterable[str] | None = None) -> None:
    """Copy precious rows from `source`; rows that are there already win. No triggers run.

    Args:
        connection: Of the target, with `source` attached, in no transaction.
        only: These tables, or all.
    """
    with without_triggers(connection):
        pour_tables(connection, tables(connection) if only is None else only)


@contextmanager
def without_triggers(connection: Connection) -> Iterator[None]:
    """One transaction in which the target's triggers do not run."""
    with writing(connection):
        triggers = connection.all("SELECT name, sql FROM main.sqlite_master WHERE type = 'trigger'")
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER main.{quoted(name)}")
        yield
        for _, sql in triggers:
            connection.execute(sql)


def pour_tables(connection: Connection, wanted: Iterable[str]) -> None:
    """Copy the rows of these tables from `source`, within the caller's transaction."""
    for table in wanted:
        _pour_table(connection, table)
    there = connection.one("SELECT 1 FROM source.sqlite_master WHERE name = 'sqlite_sequence'")
    if there is not None:
        found = connection.all("SELECT name, seq FROM source.sqlite_sequence")
        raise_sequences(connection, {str(name): int(seq) for name, seq in found})


def _pour_table(connection: Connection, table: str) -> None:
    kind = connection.one(
        "SELECT type, sql LIKE 'CREATE VIRTUAL%' FROM source.sqlite_master WHERE name = ?", (table,)
    )
    if kind != ("table", 0):
        return  # not known to the version that wrote the source, or no table of data
    source = connection.all(f"PRAGMA source.table_info({quoted(table)})")
    theirs = {str(row[1]) for row in source}
    shared = ", ".join(quoted(c) for c in columns(connection, table) if c in theirs)
    connection.execute(
        f"INSERT OR IGNORE INTO main.{quoted(table)} ({shared}) "
        f"SELECT {shared} FROM source.{quoted(table)}"
    )


def raise_sequences(connection: Connection, at_least: dict[str, int]) -> None:
    """See to it that ids that were once given are never given again."""
    for table, seq in at_least.items():
        changed = connection.execute(
            "UPDATE main.sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (seq, table)
        ).rowcount
        if not changed:
            connection.execute("INSERT INTO main.sqlite_sequence VALUES (?, ?)", (table, seq))


def drop_orphans(connection: Connection) -> dict[str, int]:
    """Delete rows that refer to rows that are not there, until none does; how many, by table."""
    dropped: dict[str, int] = {}
    while True:
        found = connection.all("PRAGMA main.foreign_key_check")
        if not found:
            return dropped
        for table, rowid, *_ in found:
            dropped[table] = dropped.get(table, 0) + 1
            if rowid is not None:
                connection.execute(f"DELETE FROM {quoted(table)} WHERE rowid = ?", (rowid,))
        for table in {table for table, rowid, *_ in found if rowid is None}:
            _drop_orphans_by_key(connection, table)


def _drop_orphans_by_key(connection: Connection, table: str) -> None:
    """Of a table without row ids, whose check does not say which rows are wrong."""
    for row in connection.all(f"PRAGMA main.foreign_key_list({quoted(table)})"):
        parent, own, theirs = row[2], row[3], row[4] or "id"
        connection.execute(
            f"DELETE FROM {quoted(table)} WHERE {quoted(own)} IS NOT NULL AND {quoted(own)} "
            f"NOT IN (SELECT {quoted(theirs)} FROM {quoted(parent)})"
        )


def complete(connection: Connection) -> None:
    """Bring a catalog that was poured to this program's version, and derive what depends on rows.

    Raises:
        CatalogError: The result is not sound.
    """
    migrate.apply(connection, migrate.known_migrations())
    connection.execute(
        "UPDATE directories SET photos = (SELECT count(*) FROM photos p "
        "WHERE p.directory_id = directories.id AND p.live = 1)"
    )
    stacks.count_anew(connection)
    names.rebuild(connection)
    check_sound(connection)


def check_sound(connection: Connection) -> None:
    """Check structure and references of a catalog file.

    Raises:
        CatalogError: Something is wrong.
    """
    found = connection.all("PRAGMA main.quick_check(1)")
    orphans = connection.all("PRAGMA main.foreign_key_check")
    if found != [("ok",)] or orphans:
        raise CatalogError("The copy of the catalog is not sound.", "Check the disk.")
