"""Puts what a backup holds in the place of a library's catalog, which is set aside.

Nothing is touched before the new catalog stands whole beside the present one; a kill at any
moment leaves the one or the other (`core.catalog.replacement`).
"""

import os
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path

import msgspec

from core.catalog import backup as backups
from core.catalog import carrying, copying, recovery, replacement
from core.catalog.connection import Connection, connect, refuse_network_drive
from core.errors import CatalogError
from core.paths import LibraryPaths, display_name, make_library


class Contents(msgspec.Struct, frozen=True):
    """What a catalog or a backup holds.

    Attributes:
        made_utc: When it was made; now, for a catalog.
        photos: All that have an id, also those that are missing.
        tags: Different tags.
        tagged: How often a tag is set on a photo.
        albums: Albums.
        folders: Folders that were not removed.
        rows: Rows by table.
    """

    made_utc: float
    photos: int
    tags: int
    tagged: int
    albums: int
    folders: int
    rows: dict[str, int]


class Restored(msgspec.Struct, frozen=True):
    """What came of it.

    Attributes:
        contents: What the library holds now.
        aside: Where the catalog is that was replaced; None when there was none.
        kept: Photos that need not be indexed again.
    """

    contents: Contents
    aside: Path | None
    kept: int


def contents_of(backup: Path) -> Contents:
    """What a backup holds, checked from end to end.

    Raises:
        CatalogTooNew: It was made by a newer version.
        CatalogError: It is not there, damaged, or no backup.
    """
    shown = display_name(os.fsencode(backup))
    if not backup.is_file():
        raise CatalogError(f"There is no file {shown}.", "`photosift library backups` lists some.")
    rows = backups.verify(backup)
    made = backups.made_at(backup).timestamp()
    with closing(connect(backup, mode="ro", any_thread=False)) as connection:
        return _contents(connection, made, rows)


def contents_now(library: Path, now: datetime) -> Contents | None:
    """What a library holds at this moment; None when there is nothing, or it cannot be read.

    Raises:
        CatalogError: It cannot be opened, for reasons that say nothing about it.
    """
    catalog = LibraryPaths(library).catalog
    if not catalog.exists():
        return None
    # Without a log there is nobody who writes, and SQLite need not make one.
    still = not os.access(library, os.W_OK) and not catalog.with_name("catalog.db-wal").exists()
    mode = "ro&immutable=1" if still else "ro"
    try:
        with closing(connect(catalog, mode=mode, any_thread=False)) as connection:
            return _contents(connection, now.timestamp(), copying.counts(connection))
    except (CatalogError, sqlite3.Error):
        return None  # damaged within


def _contents(connection: Connection, made_utc: float, rows: Mapping[str, int]) -> Contents:
    kept = connection.one("SELECT count(*) FROM folders WHERE removed_utc IS NULL")[0]
    return Contents(
        made_utc=made_utc,
        photos=rows.get("photos", 0),
        tags=rows.get("tags", 0),
        tagged=rows.get("photo_tags", 0),
        albums=rows.get("albums", 0),
        folders=kept,
        rows=dict(rows),
    )


def restore(library: Path, backup: Path, now: datetime) -> Restored:
    """Make a library's catalog from a backup; the caller holds the library's lock.

    Args:
        library: The library's folder.
        backup: A backup, or a catalog that was set aside.
        now: For the name of the catalog that is set aside.

    Raises:
        CatalogTooNew: The backup was made by a newer version.
        CatalogError: The backup is no good, or there is no room; the library is as it was.
    """
    refuse_network_drive(library)
    replacement.finish(library)
    expected = contents_of(backup)
    present = LibraryPaths(library).catalog
    existed = present.exists()
    try:
        with closing(recovery.catalog_of(backup, replacement.new_catalog(library))) as catalog:
            sound = existed and carrying.is_readable(present) and not recovery.damage(library)
            kept = carrying.carry(present, catalog) if sound else set()
            copying.check_sound(catalog)
            _compare(catalog, expected.rows)
        carrying.keep_thumbnails(library, kept)
        aside = replacement.replace(library, "replaced", now)
    except OSError as error:
        raise CatalogError(
            f"The backup could not be restored: {error.strerror or 'unknown reason'}.",
            "Check the disk of the library; its catalog is as it was.",
        ) from error
    finally:
        replacement.abandon(library)
    with closing(connect(present, mode="rw", any_thread=False)) as catalog:
        _compare(catalog, expected.rows)
        found = _contents(catalog, expected.made_utc, copying.counts(catalog))
    return Restored(found, aside if existed else None, len(kept))


def _compare(catalog: Connection, expected: Mapping[str, int]) -> None:
    found = copying.counts(catalog)
    for table, number in expected.items():
        if table in found and found[table] != number:
            raise CatalogError(
                f"Not all of the backup arrived: {found[table]} of {number} rows of {table}.",
                "Check the disk of the library; its catalog is as it was, or set aside beside it.",
            )


def prepare(library: Path) -> None:
    """Make the folder of a library, where there is none.

    Raises:
        CatalogError: It cannot be made, or lies on a network drive.
    """
    refuse_network_drive(library)
    try:
        make_library(library)
    except OSError as error:
        raise CatalogError(
            f"The folder {display_name(os.fsencode(library))} cannot be made: "
            f"{error.strerror or 'unknown reason'}.",
            "Choose another folder for the library.",
        ) from error


def set_aside(library: Path) -> list[Path]:
    """Catalogs that were replaced or damaged, newest first; they can be restored if whole."""
    found = [p for p in library.glob("catalog.*-*.db") if replacement.is_set_aside(p.name)]
    return sorted(found, key=lambda path: path.stem.rpartition("-")[2], reverse=True)
