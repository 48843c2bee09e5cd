"""Reads what can still be read of a damaged catalog, row by row, around what cannot."""

# ruff: noqa: S608 - names come from this program's own schema, values are bound

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import quote

import msgspec

from core.catalog import copying, migrate
from core.catalog.connection import BATCH_ROWS, Connection
from core.catalog.copying import quoted

_SINGLE_STEPS = 300  # as many as there are rows on a page of the smallest rows, and more
_MOST_FAILURES = 3000
_LARGEST_SEQUENCE = 2**40
_SMALLEST_ROW_BYTES = 4

Row = tuple[Any, ...]


class Found(msgspec.Struct):
    """What came of one table.

    Attributes:
        whole: Every row was read and nothing contradicts that these are all.
        expected: How many rows there should be, or None where even that is unreadable.
    """

    whole: bool
    expected: int | None


class _Text(bytes):
    """A text that may not be valid UTF-8 any more."""


class _DamagedError(Exception):
    """A table cannot be read further."""


def readable_version(damaged: Path) -> int | None:
    """The version of a damaged catalog; None when nothing of it can be read."""
    try:
        with closing(_open(damaged)) as source:
            version = migrate.version(source)
            source.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except (sqlite3.Error, UnicodeDecodeError):  # what is wrong may hold what is no text
        return None
    return version if 1 <= version <= migrate.newest_version() else None


def salvage(damaged: Path, target: Connection) -> dict[str, Found]:
    """Copy every precious row that can be read; rows that contradict the schema are left out.

    Args:
        damaged: Is only read.
        target: Has the precious tables, without rows.

    Returns:
        What came of each table.
    """
    with closing(_open(damaged)) as source, copying.without_triggers(target):
        most = damaged.stat().st_size // _SMALLEST_ROW_BYTES
        found = {
            table: _salvage_table(source, target, table, most) for table in copying.tables(target)
        }
        copying.raise_sequences(target, _sequences(source))
    return found


def texts_are_valid(catalog: Path) -> bool:
    """Whether every precious row can be read, and its text is text."""
    try:
        with closing(_open(catalog)) as source:
            for table in copying.tables(_decoding(source)):
                for row in source.execute(f"SELECT * FROM {quoted(table)}"):
                    _decoded(row)
    except (sqlite3.Error, UnicodeDecodeError):
        return False
    return True


def _open(path: Path) -> sqlite3.Connection:
    uri = f"file:{quote(str(path), safe='/', errors='surrogateescape')}?mode=ro"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None)
    connection.text_factory = _Text
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    return connection


def _salvage_table(source: sqlite3.Connection, target: Connection, table: str, most: int) -> Found:
    try:
        present = {row[1].decode() for row in source.execute(f"PRAGMA table_info({quoted(table)})")}
        known = [name for name in copying.columns(target, table) if name in present]
        if not known:
            return Found(whole=False, expected=None)
        sound = source.execute(f"PRAGMA quick_check({quoted(table)})").fetchall() == [(b"ok",)]
    except (sqlite3.Error, UnicodeDecodeError):
        sound = False
        known = copying.columns(target, table)
    reader = _TableReader(source, table, known, most)
    marks = ", ".join("?" * len(known))
    names = ", ".join(map(quoted, known))
    sql = f"INSERT OR IGNORE INTO {quoted(table)} ({names}) VALUES ({marks})"
    refused = _insert(target, sql, reader.rows())
    expected = _count(source, table)
    return Found(
        whole=sound and not reader.damaged and not refused and expected is not None,
        expected=expected,
    )


def _insert(target: Connection, sql: str, rows: Iterator[Row]) -> int:
    refused = 0
    batch: list[Row] = []
    for row in rows:
        batch.append(row)
        if len(batch) == BATCH_ROWS:
            refused += _insert_batch(target, sql, batch)
            batch = []
    return refused + _insert_batch(target, sql, batch)


def _insert_batch(target: Connection, sql: str, batch: Sequence[Row]) -> int:
    """Insert rows; returns how many the schema does not allow."""
    try:
        target.executemany(sql, batch)
    except sqlite3.IntegrityError:
        pass
    else:
        return 0
    refused = 0
    for row in batch:
        try:
            target.execute(sql, row)
        except sqlite3.IntegrityError:
            refused += 1
    return refused


class _TableReader:
    """Reads one table; `damaged` afterwards says whether anything was left out."""

    def __init__(
        self, source: sqlite3.Connection, table: str, known: Sequence[str], most: int
    ) -> None:
        self._source = source
        self._table = quoted(table)
        self._columns = ", ".join(map(quoted, known))
        self._most = most
        self.damaged = False

    def rows(self) -> Iterator[Row]:
        try:
            self._source.execute(f"SELECT rowid FROM {self._table} LIMIT 0")
        except sqlite3.OperationalError:
            raw = self._by_key()
        except sqlite3.Error:
            self.damaged = True
            return
        else:
            raw = self._by_rowid()
        for row in raw:
            try:
                yield _decoded(row)
            except UnicodeDecodeError:
                self.damaged = True

    def _by_rowid(self) -> Iterator[Row]:
        """Every readable row; after one that is not, goes on behind it, in growing steps."""
        last, failures, jump = -(2**63), 0, 1
        sql = f"SELECT rowid, {self._columns} FROM {self._table} WHERE rowid > ? ORDER BY rowid"
        while failures < _MOST_FAILURES and last < 2**62:
            rows = self._ascending(sql, last)
            try:
                for row in rows:
                    last, jump = row[0], 1
                    yield row[1:]
            except (sqlite3.Error, _DamagedError):
                self.damaged = True
                failures += 1
                jump = jump * 2 if failures % _SINGLE_STEPS == 0 or jump > 1 else 1
                last = max(last, 0) + jump
            else:
                return

    def _ascending(self, sql: str, last: int) -> Iterator[Row]:
        for row in self._source.execute(sql, (last,)):
            if row[0] <= last:
                raise _DamagedError
            last = row[0]
            yield row

    def _by_key(self) -> Iterator[Row]:
        """From the beginning to what is damaged, then from the end to it."""
        for order in ("ASC", "DESC"):
            try:
                yield from self._in_order(order)
            except (sqlite3.Error, _DamagedError):
                self.damaged = True
                continue
            return

    def _in_order(self, order: str) -> Iterator[Row]:
        key = ", ".join(
            f"{quoted(row[1].decode())} {order}"
            for row in self._source.execute(f"PRAGMA table_info({self._table})")
            if row[5]
        )
        sql = f"SELECT {self._columns} FROM {self._table} ORDER BY {key}"
        for number, row in enumerate(self._source.execute(sql)):
            if number > self._most:
                raise _DamagedError
            yield row


def _decoded(row: Row) -> Row:
    return tuple(value.decode() if isinstance(value, _Text) else value for value in row)


def _decoding(source: sqlite3.Connection) -> sqlite3.Connection:
    """The same connection, for reading names."""
    source.text_factory = str
    return source


def _count(source: sqlite3.Connection, table: str) -> int | None:
    try:
        return copying.count(source, table)
    except (sqlite3.Error, UnicodeDecodeError):
        return None


def _sequences(source: sqlite3.Connection) -> dict[str, int]:
    try:
        found = source.execute("SELECT name, seq FROM sqlite_sequence").fetchall()
        return {name.decode(): seq for name, seq in found if 0 <= seq < _LARGEST_SEQUENCE}
    except (sqlite3.Error, AttributeError, TypeError, UnicodeDecodeError):
        return {}
