"""Backups: small catalog files with everything precious, nothing derived, and no indexes.

A backup is written beside its place, checked, and renamed, so that what bears a backup's name is
whole. It may be made while others read and write: it shows the catalog at one moment.
"""

# ruff: noqa: S608 - names come from this program's own schema

import contextlib
import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from core.catalog import copying, migrate
from core.catalog.connection import Connection, connect
from core.errors import CatalogError, CatalogTooNew
from core.paths import LibraryPaths, display_name

EVERY = timedelta(days=1)
KEPT_DAYS, KEPT_WEEKS, KEPT_MONTHS = 7, 4, 12
KEPT_NEWEST = 3
KEPT_BYTES = 2**30
"""Automatic backups beyond this go, oldest first, but never the newest three."""

ROOM_BYTES = 100 * 2**20
"""What a backup leaves free on the disk."""

_BYTES_PER_PHOTO = 300
_STAMP = "%Y%m%dT%H%M%S%f"
# What a scan notes of itself is no reason for another backup.
_PASSING = frozenset({"volume", "offline", "watch_mode", "last_scan_utc", "message", "used_utc"})


class Backup(msgspec.Struct, frozen=True):
    """A file in the library's folder of backups; `automatic`, or made before a migration."""

    path: Path
    made: datetime
    automatic: bool


def list_backups(library: Path) -> list[Backup]:
    """The library's own backups, newest first."""
    found = []
    for path in LibraryPaths(library).backups.glob("catalog-*.db"):
        kind, _, stamp = path.stem.removeprefix("catalog-").rpartition("-")
        try:
            made = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
        except ValueError:
            continue
        found.append(Backup(path, made, not kind))
    return sorted(found, key=lambda backup: (backup.made, backup.path), reverse=True)


def is_due(library: Path, now: datetime) -> bool:
    """Whether the newest automatic backup is a day old, or from a clock that was wrong."""
    automatic = [backup for backup in list_backups(library) if backup.automatic]
    return not automatic or abs(now - automatic[0].made) >= EVERY


def make_automatic(
    library: Path,
    now: datetime,
    on_open: Callable[[Connection], None] | None = None,
    most_bytes: int = KEPT_BYTES,
) -> Path | None:
    """Back the catalog up into its own library, and drop the backups that are too old.

    Args:
        library: The library's folder.
        now: For the name.
        on_open: Given the connection, whose `interrupt` ends the work.
        most_bytes: See `thin`.

    Returns:
        The new backup; None when there is too little room for it, or no photo yet.

    Raises:
        CatalogError: The catalog cannot be read, or the backup not be written.
    """
    folder = LibraryPaths(library).backups
    before = [backup for backup in list_backups(library) if backup.automatic]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for abandoned in folder.glob("*.part*"):
            abandoned.unlink()
        room = shutil.disk_usage(folder).free
    except OSError as error:
        raise _unwritable(folder, error) from error
    if room < ROOM_BYTES + _estimate_bytes(library, before):
        return None
    path = folder / f"catalog-{now.strftime(_STAMP)}.db"
    rows = make(LibraryPaths(library).catalog, path, on_open)
    if not rows["photos"]:
        path.unlink()
        return None
    if before and _same(path, before[0].path):
        before[0].path.unlink()  # the new one says the same, and that it still holds
    thin(library, most_bytes)
    return path


def make(
    catalog: Path, target: Path, on_open: Callable[[Connection], None] | None = None
) -> dict[str, int]:
    """Copy what is precious into a new file and check it.

    Returns:
        The number of rows in each table.

    Raises:
        CatalogError: The catalog cannot be read, or the backup not be written; there is no
            file then.
    """
    unfinished = target.with_name(target.name + ".part")
    room = target.with_name(target.name + ".part-source")
    try:
        connection = _scratch(unfinished)
        if on_open is not None:
            on_open(connection)
        try:
            copying.attach_unwritable(connection, catalog, room)
            _copy(connection)
        except CatalogError as error:
            raise _no_room(target.parent, error) from error
        finally:
            connection.close()
            copying.remove_file(room)
        copying.make_durable(unfinished)
        rows = verify(unfinished)
        unfinished.replace(target)
        copying.sync_folder(target.parent)
    except OSError as error:
        _drop(unfinished)
        raise _unwritable(target.parent, error) from error
    except BaseException:
        _drop(unfinished)
        raise
    return rows


def _drop(unfinished: Path) -> None:
    with contextlib.suppress(OSError):  # what went wrong before is what counts
        copying.remove_file(unfinished)


def _scratch(unfinished: Path) -> Connection:
    try:
        connection = copying.scratch(unfinished)
    except CatalogError as error:
        raise CatalogError(
            f"The backup could not be written to {_shown(unfinished.parent)}.",
            "Check that you may write there, and that the disk is not full.",
        ) from error
    unfinished.chmod(0o600)  # wherever it is put: names and tags are nobody else's business
    return connection


def _no_room(folder: Path, error: CatalogError) -> CatalogError:
    if getattr(error.__cause__, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_FULL:
        return error
    return CatalogError(
        f"The disk of {_shown(folder)} is full: the backup could not be written.",
        "Free some space there, or choose another disk.",
    )


def _shown(path: Path) -> str:
    return display_name(os.fsencode(path))


def made_at(path: Path) -> datetime:
    """When a backup, or a catalog that was set aside, was made.

    Backups of older versions do not say so: then the name tells, else the file's time.
    """
    with contextlib.suppress(CatalogError, sqlite3.Error):
        with contextlib.closing(connect(path, mode="ro", any_thread=False)) as connection:
            row = connection.one(f"SELECT made_utc FROM {copying.ABOUT}")
        return datetime.fromtimestamp(row[0], UTC)
    with contextlib.suppress(ValueError):
        return datetime.strptime(path.stem.rpartition("-")[2], _STAMP).replace(tzinfo=UTC)
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)


def is_backup_of(path: Path, catalog: Path) -> bool:
    """Whether a file is a whole backup (no catalog) of this very library, at another time."""
    try:
        verify(path)
        with contextlib.closing(connect(path, mode="ro", any_thread=False)) as connection:
            made = {name for (name,) in connection.all("SELECT name FROM sqlite_master")}
            copying.attach(connection, catalog)
            common = connection.one(
                "SELECT EXISTS (SELECT 1 FROM main.folders JOIN source.folders s "
                "USING (id, added_utc))"
            )
    except (CatalogError, sqlite3.Error, OSError):
        return False
    return "embeddings" not in made and bool(common[0])


def verify(path: Path) -> dict[str, int]:
    """Check a backup from end to end; returns the number of rows in each table.

    Raises:
        CatalogTooNew: It was made by a newer version.
        CatalogError: It is damaged, or no backup.
    """
    shown = display_name(os.fsencode(path))
    try:
        connection = connect(path, mode="ro", any_thread=False)
        try:
            version = migrate.version(connection)
            if version > migrate.newest_version():
                raise CatalogTooNew(
                    f"{shown} was made by a newer version of Photosift.", "Update Photosift."
                )
            found = copying.tables(connection)
            if version < 1 or not {"folders", "directories", "photos"} <= set(found):
                raise _no_backup(shown)
            copying.check_sound(connection)
            return copying.counts(connection)
        finally:
            connection.close()
    except CatalogTooNew:
        raise
    except (CatalogError, sqlite3.Error) as error:
        raise _no_backup(shown) from error


def newest_good(library: Path) -> Backup | None:
    """The newest of the library's backups that is whole; damaged ones are passed over."""
    for backup in list_backups(library):
        try:
            verify(backup.path)
        except CatalogError:
            continue
        return backup
    return None


def thin(library: Path, most_bytes: int = KEPT_BYTES) -> None:
    """Keep one backup a day, a week and a month, of the last that have any; drop the others.

    It is counted in days that have backups, not in days that have passed: neither a clock that
    jumps nor a library that rests for years loses its last backups.

    Those beyond `most_bytes` go, oldest first, but never the newest three.
    """
    automatic = [backup for backup in list_backups(library) if backup.automatic]
    kept = {backup.path for backup in automatic[:KEPT_NEWEST]}
    for form, most in (("%Y-%j", KEPT_DAYS), ("%G-%V", KEPT_WEEKS), ("%Y-%m", KEPT_MONTHS)):
        kept |= _newest_of_each(automatic, form, most)
    size = 0
    for number, backup in enumerate(automatic):
        if backup.path in kept:
            size += backup.path.stat().st_size
            if size <= most_bytes or number < KEPT_NEWEST:
                continue
        backup.path.unlink(missing_ok=True)


def _newest_of_each(backups: Iterable[Backup], form: str, most: int) -> set[Path]:
    newest: dict[str, Path] = {}
    for backup in backups:
        newest.setdefault(backup.made.strftime(form), backup.path)
    return set(list(newest.values())[:most])


def _copy(connection: Connection) -> None:
    connection.execute("BEGIN")
    made = connection.all(
        "SELECT name, sql FROM source.sqlite_master WHERE type = 'table' ORDER BY rowid"
    )
    wanted = []
    for name, sql in made:
        if _is_precious(name, sql):
            connection.execute(sql)
            wanted.append(name)
    copying.pour_tables(connection, wanted)
    connection.execute(f"CREATE TABLE {copying.ABOUT} (made_utc REAL NOT NULL) STRICT")
    connection.execute(f"INSERT INTO {copying.ABOUT} VALUES (?)", (time.time(),))
    version = connection.one("PRAGMA source.user_version")[0]
    connection.execute(f"PRAGMA main.user_version = {version}")
    connection.execute("COMMIT")


def _is_precious(name: str, sql: str | None) -> bool:
    if sql is None or sql.startswith("CREATE VIRTUAL"):
        return False
    return not (name.startswith(("sqlite_", "names_")) or name in copying.DERIVED)


def _same(path: Path, other: Path) -> bool:
    """Whether two backups say the same."""
    connection = connect(path, mode="ro", any_thread=False)
    try:
        connection.execute("PRAGMA temp_store = FILE")  # a million rows are compared
        copying.attach(connection, other)
        return all(_same_table(connection, table) for table in copying.tables(connection))
    except (CatalogError, sqlite3.Error):
        return False  # of another version, or damaged
    finally:
        connection.close()


def _same_table(connection: Connection, table: str) -> bool:
    name = copying.quoted(table)
    lasting = [c for c in copying.columns(connection, table) if c not in _PASSING]
    chosen = ", ".join(map(copying.quoted, lasting))
    mine, theirs = (f"SELECT {chosen} FROM {place}.{name}" for place in ("main", "source"))
    differs = connection.one(
        f"SELECT (SELECT count(*) FROM main.{name}) != (SELECT count(*) FROM source.{name}) "
        f"OR EXISTS ({mine} EXCEPT {theirs}) OR EXISTS ({theirs} EXCEPT {mine})"
    )
    return not differs[0]


def _estimate_bytes(library: Path, automatic: list[Backup]) -> int:
    connection = connect(LibraryPaths(library).catalog, mode="ro", any_thread=False)
    try:
        photos = copying.count(connection, "photos")
    finally:
        connection.close()
    last = automatic[0].path.stat().st_size if automatic else 0
    return max(photos * _BYTES_PER_PHOTO, last + last // 4)


def _unwritable(folder: Path, error: OSError) -> CatalogError:
    return CatalogError(
        f"The backup could not be written: {error.strerror or 'unknown reason'}.",
        f"Free some space, and check that {display_name(os.fsencode(folder))} can be written.",
    )


def _no_backup(shown: str) -> CatalogError:
    return CatalogError(f"{shown} is damaged, or no backup of a library.", "Choose another backup.")
