"""Numbered SQL files bring a catalog to the newest version, one transaction each."""

import sqlite3
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import cache
from importlib import resources
from pathlib import Path

from core.errors import CatalogError, CatalogTooNew

TOO_NEW = (
    "The library was written by a newer version of Photosift.",
    "Update Photosift; the library was not changed.",
)
_KEPT_BACKUPS = 3


@cache
def known_migrations() -> Mapping[int, str]:
    """The SQL of every migration, by the version that it leads to."""
    found = {}
    for entry in resources.files("core.catalog.migrations").iterdir():
        number, _, rest = entry.name.partition("_")
        if rest.endswith(".sql") and number.isdigit():
            found[int(number)] = entry.read_text(encoding="utf-8")
    return dict(sorted(found.items()))


def newest_version() -> int:
    """The version that this program reads and writes."""
    return max(known_migrations())


def version(connection: sqlite3.Connection) -> int:
    """The version of a catalog; 0 for an empty one."""
    number: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return number


def refuse_newer(connection: sqlite3.Connection, steps: Mapping[int, str]) -> None:
    """Raise CatalogTooNew: The catalog is newer than these migrations."""
    if version(connection) > max(steps):
        raise CatalogTooNew(*TOO_NEW)


def migrate(
    connection: sqlite3.Connection, backups: Path, migrations: Mapping[int, str] | None = None
) -> None:
    """Bring a catalog to the newest version, after a backup of one that holds anything.

    A crash in the middle leaves the version before the interrupted step.

    Args:
        connection: Open, in no transaction.
        backups: Folder for the copy that is made before.
        migrations: SQL by version; those of this program when None.

    Raises:
        CatalogTooNew: The catalog is newer than the migrations.
        CatalogError: The backup or a step could not be written.
    """
    steps = known_migrations() if migrations is None else migrations
    refuse_newer(connection, steps)
    present = version(connection)
    if present == max(steps):
        return
    if present > 0:
        _back_up(connection, backups, present)
    apply(connection, steps)


def apply(
    connection: sqlite3.Connection, steps: Mapping[int, str], *, up_to: int | None = None
) -> None:
    """Carry out the steps that a catalog lacks, without a backup; `up_to` this version."""
    present = version(connection)
    for number in sorted(steps):
        if number > present and (up_to is None or number <= up_to):
            _apply(connection, number, steps[number])


def _apply(connection: sqlite3.Connection, number: int, sql: str) -> None:
    connection.execute("BEGIN EXCLUSIVE")
    try:
        # Another process may have been faster.
        if version(connection) < number:
            for statement in _statements(sql):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _statements(sql: str) -> Iterator[str]:
    """Split a script; `executescript` would commit before it begins."""
    statement = ""
    for piece in sql.split(";"):
        statement += piece
        # The end of a statement, unless the semicolon is part of a text, comment or trigger.
        if sqlite3.complete_statement(statement + ";"):
            yield statement
            statement = ""
        else:
            statement += ";"
    if statement.strip("; \n"):
        yield statement.removesuffix(";")


def _back_up(connection: sqlite3.Connection, backups: Path, present: int) -> None:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    path = backups / f"catalog-v{present}-{stamp}.db"
    unfinished = path.with_suffix(".part")
    try:
        backups.mkdir(parents=True, exist_ok=True)
        _copy(connection, unfinished)
        unfinished.replace(path)
    except (OSError, sqlite3.Error) as error:
        raise CatalogError(
            "The library must be updated, but no backup of it could be made first.",
            f"Free some space, and check that {backups} can be written.",
        ) from error
    for old in sorted(backups.glob("catalog-v*.db"), key=_made)[:-_KEPT_BACKUPS]:
        old.unlink(missing_ok=True)


def _copy(connection: sqlite3.Connection, path: Path) -> None:
    copy = sqlite3.connect(path)
    try:
        connection.backup(copy)
    except BaseException:
        copy.close()
        path.unlink()
        raise
    copy.close()


def _made(path: Path) -> str:
    return path.stem.rpartition("-")[2]
