"""Connections to the catalog and to the thumbnails, and what goes wrong with them.

Who writes what: the engine's connection writes identity and derived tables; a user connection
writes tags, albums, searches and settings; a reader writes nothing.
"""

import contextlib
import os
import shutil
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import quote

from typing_extensions import override

from core.catalog import migrate
from core.catalog.moved import refuse_moved
from core.errors import CatalogError, CatalogTooNew
from core.file_systems import file_system, is_network_file_system
from core.paths import (
    LibraryPaths,
    make_library,
    moved_place,
)

BATCH_ROWS = 500
"""Most rows that one transaction writes: nobody waits long for the write lock."""

# An edit of very many photos on a slow disk is one transaction: whoever writes waits for its end.
_BUSY_TIMEOUT_S = 60.0
# SQLite's file that those who have a catalog open share grows in pieces of this size.
_SHARED_BYTES = 32 * 1024

# Held by whoever makes the thumbnails' file, or puts it away. Only the engine's process does.
making_thumbnails = threading.RLock()
PAGE_BYTES = 8192  # a 768-dimensional float16 embedding fits without an overflow page

_THUMBNAILS_SCHEMA = """
CREATE TABLE IF NOT EXISTS thumbnails (
    photo_id INTEGER PRIMARY KEY, mtime_ns INTEGER NOT NULL, image BLOB NOT NULL
) STRICT
"""

_SENTENCES = {
    sqlite3.SQLITE_BUSY: (
        "The library is in use by another program.",
        "Close other programs that use it, then try again.",
    ),
    sqlite3.SQLITE_FULL: (
        "The disk that holds the library is full.",
        "Free some space; nothing that was saved is lost.",
    ),
    sqlite3.SQLITE_CORRUPT: (
        "The library's catalog is damaged.",
        "Close Photosift and start it again: it repairs the catalog by itself.",
    ),
    sqlite3.SQLITE_READONLY: (
        "The library cannot be written.",
        "Give yourself write access to the library's folder, or choose another one.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "The library cannot be opened.",
        "Check that its folder exists and that you may read and write it.",
    ),
    sqlite3.SQLITE_IOERR: (
        "The disk that holds the library reported an error.",
        "Check that it is still connected, then try again.",
    ),
}
_SAME_SENTENCE = {
    sqlite3.SQLITE_LOCKED: sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_NOTADB: sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_PERM: sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_AUTH: sqlite3.SQLITE_READONLY,
}


class Connection(sqlite3.Connection):
    """A connection that raises `CatalogError` where the environment, not the code, is at fault.

    Attributes:
        path: The database's file.
        mark: A file to be made when the database turns out to be damaged.
        identity: Which file it is, for `is_replaced`.
    """

    path: Path
    mark: Path | None = None
    identity: tuple[int, int] | None = None

    def is_replaced(self) -> bool:
        """Whether another file has taken the place of the one that was opened."""
        # A library that was moved away may have left its file behind.
        moved = self.mark is not None and moved_place(self.path.parent) is not None
        return moved or identity_of(self.path) != self.identity

    @override
    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        try:
            return super().execute(sql, parameters)
        except (sqlite3.Error, UnicodeDecodeError) as error:
            self._raise(error)

    @override
    def executemany(self, sql: str, parameters: Any, /) -> sqlite3.Cursor:
        try:
            return super().executemany(sql, parameters)
        except (sqlite3.Error, UnicodeDecodeError) as error:
            self._raise(error)

    def all(self, sql: str, parameters: Sequence[object] = ()) -> list[Any]:
        """Every row of an answer, as tuples."""
        try:
            return super().execute(sql, parameters).fetchall()
        except (sqlite3.Error, UnicodeDecodeError) as error:
            self._raise(error)

    def one(self, sql: str, parameters: Sequence[object] = ()) -> Any:
        """The first row of an answer as a tuple, or None."""
        try:
            return super().execute(sql, parameters).fetchone()
        except (sqlite3.Error, UnicodeDecodeError) as error:
            self._raise(error)

    def _raise(self, error: sqlite3.Error | UnicodeDecodeError) -> NoReturn:
        if self.mark is not None and is_damage(error):
            mark_damaged(self.mark)
        raise_mapped(error, getattr(self, "path", None))


def is_damage(error: BaseException | None) -> bool:
    """Whether an error says that the file is damaged."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    # Text that is no text any more has no code.
    undecodable = isinstance(error, UnicodeDecodeError) or (
        isinstance(error, sqlite3.OperationalError) and "decode to UTF-8" in str(error)
    )
    return code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB} or undecodable


def identity_of(path: Path | bytes) -> tuple[int, int] | None:
    """The device and number of what lies at a path; None when it cannot be looked at."""
    try:
        found = os.stat(path)  # noqa: PTH116 - bytes too
    except OSError:
        return None
    return found.st_dev, found.st_ino


def mark_damaged(mark: Path) -> None:
    """Leave the mark that makes the next engine repair the file."""
    with contextlib.suppress(OSError):  # there is no room: whoever meets the damage next tries
        mark.touch()


def raise_mapped(error: sqlite3.Error | UnicodeDecodeError, path: Path | None = None) -> NoReturn:
    """Raise a `CatalogError` for trouble of the environment, else the error itself: a bug."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if is_damage(error):
        code = sqlite3.SQLITE_CORRUPT
    elif code in {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN} and _is_full(path):
        # Where there is no room for the file that readers share, SQLite speaks of other trouble.
        code = sqlite3.SQLITE_FULL
    sentence = _SENTENCES.get(_SAME_SENTENCE.get(code, code))
    if sentence is None:
        raise error
    raise CatalogError(*sentence) from error


def _is_full(path: Path | None) -> bool:
    if path is None:
        return False
    try:
        return shutil.disk_usage(path.resolve().parent).free < _SHARED_BYTES
    except OSError:
        return False


@contextmanager
def writing(connection: sqlite3.Connection) -> Iterator[None]:
    """One short write transaction: committed at the end, rolled back on any exception."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # A full disk may have rolled back by itself.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def at_one_moment(connection: sqlite3.Connection) -> Iterator[None]:
    """All that is read meanwhile is of one moment, whatever others write; nothing is written."""
    is_within = connection.in_transaction
    if is_within:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        if connection.in_transaction:  # a disk that fails ends it by itself
            connection.execute("COMMIT")


def open_reader(library: Path, *, any_thread: bool = False) -> Connection:
    """Open the catalog for reading only.

    Args:
        library: The library's folder.
        any_thread: Allow use from several threads, one at a time.

    Raises:
        CatalogTooNew: Written by a newer version.
        CatalogError: There is no catalog yet, or it cannot be read.
    """
    connection = _open_existing(library, any_thread=any_thread)
    connection.execute("PRAGMA query_only = ON")
    return connection


def open_user(library: Path, *, any_thread: bool = False) -> Connection:
    """Open the catalog to write user tables: a commit survives a power cut.

    Raises:
        CatalogTooNew: Written by a newer version.
        CatalogError: There is no catalog yet, or it cannot be opened.
    """
    connection = _open_existing(library, any_thread=any_thread)
    connection.execute("PRAGMA synchronous = FULL")
    # An edit of very many photos touches pages all over the catalog, each of them often; what is
    # not needed is not taken, and given back after such an edit.
    connection.execute(f"PRAGMA cache_size = -{128 * 1024}")
    return connection


def open_engine(library: Path, *, any_thread: bool = False) -> Connection:
    """Open the catalog as its engine: create it, migrate it, and make the thumbnails' file.

    The caller holds the engine's lock.

    Raises:
        CatalogTooNew: Written by a newer version.
        CatalogError: The folder lies on a network drive, or the catalog cannot be opened.
    """
    refuse_network_drive(library)
    try:
        make_library(library)
    except OSError as error:
        message, hint = _SENTENCES[sqlite3.SQLITE_CANTOPEN]
        raise CatalogError(message, hint) from error
    path = LibraryPaths(library).catalog
    connection = connect(path, mode="rwc", any_thread=any_thread)
    connection.mark = LibraryPaths(library).suspect
    try:
        connection.execute(f"PRAGMA page_size = {PAGE_BYTES}")
        migrate.refuse_newer(connection, migrate.known_migrations())  # before it is changed
        _use_wal(connection)
        _set_engine_pragmas(connection, cache_kib=32 * 1024)
        migrate.migrate(connection, LibraryPaths(library).backups)
    except BaseException:
        connection.close()
        raise
    open_thumbnails(library, write=True).close()
    return connection


@contextmanager
def engine_connection(library: Path) -> Iterator[Connection]:
    """A connection like that of `open_engine`, for one short piece of work."""
    connection = open_engine(library)
    try:
        yield connection
    finally:
        connection.close()


def open_thumbnails(library: Path, *, write: bool, any_thread: bool = False) -> Connection:
    """Open the thumbnails' database; a writer creates it, and replaces a damaged one.

    Raises:
        CatalogError: It cannot be opened, or there is none to read.
    """
    path = LibraryPaths(library).thumbnails
    if not write:
        with making_thumbnails:
            connection = connect(path, mode="rw", any_thread=any_thread)
            try:
                connection.execute("PRAGMA query_only = ON")
                # Opens the log too: later it might be that of a file that has taken its place.
                connection.one("PRAGMA user_version")
            except BaseException:
                connection.close()
                raise
        return connection
    with making_thumbnails:
        try:
            return _make_thumbnails(path, any_thread=any_thread)
        except CatalogError as error:
            code = getattr(error.__cause__, "sqlite_errorcode", 0) & 0xFF
            if code not in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
                raise
        # Thumbnails are derived: they are made again.
        for suffix in ("", "-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        return _make_thumbnails(path, any_thread=any_thread)


def _make_thumbnails(path: Path, *, any_thread: bool) -> Connection:
    connection = connect(path, mode="rwc", any_thread=any_thread)
    try:
        # A new file gives room back in small steps; it has to be said before anything is written.
        connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
        _use_wal(connection)
        _set_engine_pragmas(connection, cache_kib=4 * 1024)
        connection.execute(_THUMBNAILS_SCHEMA)
    except BaseException:
        connection.close()
        raise
    return connection


def library_of(connection: Connection) -> bytes:
    """The folder of the library that a catalog's connection belongs to."""
    # SQLite knows it too, but cannot tell a name that is not UTF-8.
    return os.fsencode(connection.path.parent)


def check_integrity(connection: Connection) -> list[str]:
    """What is wrong with the database file, as SQLite tells it; empty when nothing is."""
    found = [str(row[0]) for row in connection.all("PRAGMA quick_check(20)")]
    return [] if found == ["ok"] else found


def refuse_network_drive(library: Path) -> None:
    """Refuse a library on a network drive: SQLite's locks do not hold there.

    Raises:
        CatalogError: It lies on one.
    """
    kind = file_system(library)
    if is_network_file_system(kind):
        raise CatalogError(
            f"The library lies on a network drive ({kind}), where it would be damaged sooner "
            "or later.",
            "Choose a folder on a disk of this computer; the photos themselves may be anywhere.",
        )


def is_prepared(library: Path) -> bool:
    """Whether there is a catalog that needs neither migration nor repair."""
    path = LibraryPaths(library).catalog
    if not path.exists() or LibraryPaths(library).suspect.exists():
        return False
    try:
        with contextlib.closing(connect(path, mode="rw", any_thread=False)) as connection:
            return migrate.version(connection) >= migrate.newest_version()
    except CatalogError as error:
        if is_damage(error.__cause__):
            return False
        raise


def _open_existing(library: Path, *, any_thread: bool) -> Connection:
    path = LibraryPaths(library).catalog
    refuse_moved(library)
    if not path.exists():
        raise CatalogError("There is no library here yet.", f"Add a photo folder to {library}.")
    connection = connect(path, mode="rw", any_thread=any_thread)
    connection.mark = LibraryPaths(library).suspect
    try:
        connection.execute(f"PRAGMA cache_size = -{16 * 1024}")
        _check_version(migrate.version(connection))
    except BaseException:
        connection.close()
        raise
    return connection


def _check_version(version: int) -> None:
    newest = migrate.newest_version()
    if version > newest:
        raise CatalogTooNew(*migrate.TOO_NEW)
    if version < newest:
        raise CatalogError(
            "The library is being prepared for this version.", "Try again in a moment."
        )


def connect(path: Path, *, mode: str, any_thread: bool) -> Connection:
    """Open a database file; `mode` is SQLite's `ro`, `rw` or `rwc`. Errors are mapped."""
    before = identity_of(path)
    # No memory map: a disk that vanishes would end the process instead of raising an error.
    try:
        connection = sqlite3.connect(
            f"file:{quote(str(path), safe='/', errors='surrogateescape')}?mode={mode}",
            uri=True,
            timeout=_BUSY_TIMEOUT_S,
            isolation_level=None,
            check_same_thread=not any_thread,
            factory=Connection,
        )
    except sqlite3.Error as error:
        raise_mapped(error, path)
    connection.path = path
    connection.identity = before or identity_of(path)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
    except BaseException:
        connection.close()
        raise
    return connection


def _use_wal(connection: Connection) -> None:
    mode = connection.one("PRAGMA journal_mode = WAL")[0]
    if mode != "wal":
        raise CatalogError(
            "The library's disk does not allow several programs to share a file.",
            "Choose a folder on a disk of this computer; the photos themselves may be anywhere.",
        )


def _set_engine_pragmas(connection: Connection, *, cache_kib: int) -> None:
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute(f"PRAGMA cache_size = -{cache_kib}")
    connection.execute(f"PRAGMA journal_size_limit = {64 * 1024 * 1024}")
    # Some builds overwrite deleted content with zeros, which doubles the writing.
    connection.execute("PRAGMA secure_delete = OFF")
