"""Finds damage of the catalog when the engine starts, and restores all that can be restored.

The damaged file is set aside, never deleted. What it still tells is newer than any backup and wins;
the newest good backup fills in the tables that cannot be read whole. What is derived is made anew.
"""

import logging
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from core.catalog import backup as backups
from core.catalog import copying, migrate, replacement, salvage, settings_table
from core.catalog.connection import Connection, check_integrity, connect, is_damage
from core.errors import CatalogError
from core.paths import LibraryPaths

log = logging.getLogger(__name__)

CHECKED_BYTES = 256 * 2**20
"""A larger catalog is looked through while the engine works, not before it answers."""

RECOVERED = "engine.recovered"
"""Name of the setting that keeps the report."""

_BASE = "catalog.base"
_IMPLAUSIBLE = 1000
_WORDS = {
    "photo_tags": "tags on photos",
    "album_photos": "photos in albums",
    "marks": "ratings and other marks of photos",
    "tag_aliases": "other words for tags",
    "steps": "edits in the history",
    "changes": "parts of edits in the history",
    "photos": "photos",
    "directories": "directories",
    "folders": "folders",
    "tags": "tags",
    "albums": "albums",
    "searches": "recent searches",
    "settings": "settings",
    "exclusions": "patterns of what is left out",
    "quarantine": "photos in the trash",
    "dates": "dates set by hand",
    "file_works": "notes of work on files",
    "file_moves": "notes of moved files",
    "hard_links": "second names of files",
    "models": "names of models",
    "traits": "kinds of photos",
}


class Recovery(msgspec.Struct, frozen=True):
    """What was done about a damaged catalog.

    Attributes:
        at_utc: When.
        aside: Name of the damaged file in the library's folder; empty when there was none.
        backup_utc: When the backup was made that was used, or None.
        read: Whether anything could be read of the damaged file.
        lost: By table, rows that could not be recovered; None for an unknown number.
        photos: Photos that the catalog has now.
        told: Whether a window was told.
    """

    at_utc: float
    aside: str
    backup_utc: float | None
    read: bool
    lost: dict[str, int | None]
    photos: int
    told: bool = False

    @property
    def message(self) -> str:
        """What happened, in plain words."""
        if self.backup_utc is not None and (self.lost or not self.read):
            made = datetime.fromtimestamp(self.backup_utc).astimezone()
            first = (
                "The catalog was damaged. It was restored from the backup of "
                f"{made.day} {made:%B} {made:%Y}"
            )
            if not self.read:
                return f"{first}; what was changed since then is lost."
            return f"{first}; {self._losses()} made since could not be recovered."
        if not self.read:
            return (
                "The catalog was damaged, nothing of it could be read, and there was no backup: "
                "the library begins anew."
            )
        if self.lost:
            return (
                f"The catalog was damaged, and there was no backup: {self._losses()} could not "
                "be recovered."
            )
        return "The catalog was damaged. Nothing that you made was lost."

    @property
    def hint(self) -> str:
        """What the user can do, or needs not do."""
        todo = "Photos are indexed anew by themselves."
        if not self.photos:
            todo = "Add your folders again."
        return f"{todo} The damaged file is kept as {self.aside}." if self.aside else todo

    def _losses(self) -> str:
        said = []
        for table, number in self.lost.items():
            word = _WORDS.get(table, table.replace("_", " "))
            said.append(f"some {word}" if number is None else f"{number:d} {word}")
        return ", ".join(said)


def repair(library: Path, now: datetime) -> Recovery | None:
    """Make a damaged catalog usable; the caller holds the library's lock.

    Returns:
        What was done, or None when nothing is wrong.

    Raises:
        CatalogError: The disk is full or cannot be written; everything is as it was.
    """
    replacement.finish(library)
    reason = damage(library)
    if not reason:
        LibraryPaths(library).suspect.unlink(missing_ok=True)
        return None
    log.warning("the catalog is damaged: %s", reason)
    try:
        done = _rebuild(library, now)
        replacement.replace(library, "damaged", now)
    finally:
        copying.remove_file(library / _BASE)
        replacement.abandon(library)
    log.warning("%s %s", done.message, done.hint)
    return done


def damage(library: Path) -> str:
    """What is wrong with the catalog; empty when nothing is.

    Raises:
        CatalogError: It cannot be looked at, for reasons that say nothing about it.
    """
    paths = LibraryPaths(library)
    if not paths.catalog.exists() or not paths.catalog.stat().st_size:
        used = backups.list_backups(library) or paths.thumbnails.exists()
        return "it is empty or gone" if used else ""
    try:
        with closing(connect(paths.catalog, mode="rw", any_thread=False)) as catalog:
            version = migrate.version(catalog)
            tables = catalog.one("SELECT count(*) FROM sqlite_master")[0]
            return _inner_damage(library, catalog, version, tables)
    except CatalogError as error:
        if not is_damage(error.__cause__):
            raise
        return str(error.__cause__)


def _inner_damage(library: Path, catalog: Connection, version: int, tables: int) -> str:
    newest = migrate.newest_version()
    if (version < 1 and tables) or version > newest + _IMPLAUSIBLE:
        return "its version makes no sense"
    if version > newest:
        return ""  # it is refused as it is
    if LibraryPaths(library).suspect.exists():
        return "a part of it could not be read"
    if LibraryPaths(library).catalog.stat().st_size > CHECKED_BYTES:
        return ""
    return "; ".join(check_integrity(catalog)[:1])


def report(catalog: Connection) -> Recovery | None:
    """The last recovery of this library, if there was one."""
    text = settings_table.get(catalog, RECOVERED, "")
    try:
        return msgspec.json.decode(text, type=Recovery) if text else None
    except msgspec.DecodeError:
        return None


def note(catalog: Connection, done: Recovery) -> None:
    """Keep the report of a recovery."""
    settings_table.put(catalog, RECOVERED, msgspec.json.encode(done).decode())


def _rebuild(library: Path, now: datetime) -> Recovery:
    damaged = LibraryPaths(library).catalog
    version = salvage.readable_version(damaged) if damaged.exists() else None
    chosen = backups.newest_good(library)
    base = library / _BASE
    if chosen is not None:
        with closing(catalog_of(chosen.path, base)) as connection:
            version = max(version or 1, migrate.version(connection))
    target = copying.empty_catalog(
        replacement.new_catalog(library), version or migrate.newest_version()
    )
    with closing(target):
        found = _salvaged(damaged, target) if damaged.exists() else {}
        if chosen is not None:
            copying.attach(target, base)
            copying.pour(target, _not_whole(target, found))
            copying.pour(target, copying.drop_orphans(target).keys())
            target.execute("DETACH source")
        copying.drop_orphans(target)
        read = any(f.whole or f.expected for f in found.values())
        copying.complete(target)
        keep_ids(library, target)
        done = Recovery(
            at_utc=now.timestamp(),
            aside=f"catalog.damaged-{now:%Y%m%dT%H%M%S%f}.db" if damaged.exists() else "",
            backup_utc=None if chosen is None else chosen.made.timestamp(),
            read=read,
            lost=_lost(target, found) if read else {},
            photos=copying.count(target, "photos"),
        )
        note(target, done)
    return done


def catalog_of(backup: Path, path: Path) -> Connection:
    """A new, complete catalog file of this program's version, with what a backup holds.

    Raises:
        CatalogError: The backup cannot be read, or the file not be written.
    """
    with closing(connect(backup, mode="ro", any_thread=False)) as source:
        version = migrate.version(source)
    connection = copying.empty_catalog(path, version)
    try:
        copying.attach(connection, backup)
        copying.pour(connection)
        connection.execute("DETACH source")
        copying.complete(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def keep_ids(library: Path, catalog: Connection) -> None:
    """See to it that no new photo gets the thumbnail of one that was lost."""
    path = LibraryPaths(library).thumbnails
    if not path.exists():
        return
    try:
        with closing(connect(path, mode="ro", any_thread=False)) as pictures:
            largest = pictures.one("SELECT max(photo_id) FROM thumbnails")[0]
    except (CatalogError, sqlite3.Error):
        largest = None
        copying.remove_file(path)  # they are made again
    if largest is not None:
        copying.raise_sequences(catalog, {"photos": int(largest)})


def _salvaged(damaged: Path, target: Connection) -> dict[str, salvage.Found]:
    try:
        return salvage.salvage(damaged, target)
    except (sqlite3.Error, UnicodeDecodeError):
        return {}  # not even its header makes sense


def _not_whole(target: Connection, found: dict[str, salvage.Found]) -> Iterable[str]:
    tables = copying.tables(target)
    return [table for table in tables if table not in found or not found[table].whole]


def _lost(target: Connection, found: dict[str, salvage.Found]) -> dict[str, int | None]:
    lost: dict[str, int | None] = {}
    for table, result in found.items():
        if result.expected is None:
            lost[table] = None
            continue
        missing = result.expected - copying.count(target, table)
        if missing > 0:
            lost[table] = missing
    return lost


def utc_now() -> datetime:
    """The time for names of backups and files set aside."""
    return datetime.now(UTC)
