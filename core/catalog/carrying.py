"""Takes what is derived from the present catalog over into one that is restored.

A photo keeps its embedding, facts, hash and thumbnail when the restored catalog knows it by the
same id, at the same place, with the same size and time: then a scan would not open the file
either. Everything else is made again.
"""

# ruff: noqa: S608 - names come from this program's own schema, values are bound

import logging
import sqlite3
from contextlib import closing
from pathlib import Path

from core.catalog import copying, migrate, thumbnails
from core.catalog.connection import Connection, connect, open_thumbnails, writing
from core.errors import CatalogError
from core.paths import LibraryPaths

log = logging.getLogger(__name__)

_SAME = """
INSERT INTO temp.same
SELECT n.id FROM main.photos n
JOIN main.directories nd ON nd.id = n.directory_id
JOIN main.folders nf ON nf.id = nd.folder_id
JOIN source.photos o ON o.id = n.id
JOIN source.directories od ON od.id = o.directory_id
JOIN source.folders f ON f.id = od.folder_id
WHERE n.file_name = o.file_name AND nd.path = od.path AND nf.path = f.path
AND n.size_bytes = o.size_bytes AND n.mtime_ns = o.mtime_ns
AND length(o.content_hash) > 0
AND (coalesce(length(n.content_hash), 0) = 0 OR n.content_hash = o.content_hash)
"""
_HASHES = """
UPDATE main.photos SET content_hash = o.content_hash, sort_ns = o.sort_ns
FROM source.photos o WHERE o.id = photos.id AND photos.id IN (SELECT id FROM temp.same)
AND coalesce(length(photos.content_hash), 0) = 0
"""


def carry(present: Path, restored: Connection) -> set[int]:
    """Copy what is derived and still fits.

    Args:
        present: The catalog that is to be replaced: whole, and of this program's version.
        restored: The new catalog, in no transaction, with nothing derived in it.

    Returns:
        Ids of the photos that keep what they had; none when the present catalog does not fit.
    """
    copying.attach(restored, present)
    try:
        if restored.one("PRAGMA source.user_version")[0] != migrate.newest_version():
            return set()
        restored.execute("CREATE TEMP TABLE same (id INTEGER PRIMARY KEY)")
        with writing(restored):
            restored.execute(_SAME)
            restored.execute(_HASHES)
            _carry_facts(restored)
            _carry_embeddings(restored)
            # What the present catalog gave an id to may be in a file that is set aside.
            found = restored.all("SELECT name, seq FROM source.sqlite_sequence")
            copying.raise_sequences(restored, {str(name): int(seq) for name, seq in found})
        return {photo_id for (photo_id,) in restored.all("SELECT id FROM temp.same")}
    except (CatalogError, sqlite3.Error) as error:
        log.warning("nothing is carried over from the catalog that is replaced: %s", error)
        return set()
    finally:
        restored.execute("DROP TABLE IF EXISTS temp.same")
        restored.execute("DETACH source")


def _carry_facts(restored: Connection) -> None:
    names = ", ".join(map(copying.quoted, copying.columns(restored, "facts")))
    restored.execute(
        f"INSERT INTO main.facts ({names}) SELECT {names} FROM source.facts "
        "WHERE photo_id IN (SELECT id FROM temp.same)"
    )


def _carry_embeddings(restored: Connection) -> None:
    every = copying.columns(restored, "embeddings")
    names = ", ".join(map(copying.quoted, every))
    values = ", ".join("n.id" if c == "model_id" else f"e.{copying.quoted(c)}" for c in every)
    restored.execute(
        f"INSERT INTO main.embeddings ({names}) SELECT {values} FROM source.embeddings e "
        "JOIN source.models o ON o.id = e.model_id JOIN main.models n "
        "ON n.spec = o.spec AND n.fingerprint = o.fingerprint AND n.dimension = o.dimension "
        "WHERE e.photo_id IN (SELECT id FROM temp.same) AND NOT EXISTS (SELECT 1 FROM "
        "source.outdated x WHERE x.model_id = e.model_id AND x.photo_id = e.photo_id) "
        "ORDER BY e.seq"
    )


def keep_thumbnails(library: Path, photo_ids: set[int]) -> None:
    """Drop every thumbnail but those of these photos.

    Raises:
        CatalogError: They cannot be written.
    """
    path = LibraryPaths(library).thumbnails
    if not path.exists():
        return
    try:
        with closing(open_thumbnails(library, write=True)) as pictures:
            there = {row[0] for row in pictures.all("SELECT photo_id FROM thumbnails")}
            if photo_ids & there:
                thumbnails.delete(pictures, sorted(there - photo_ids))
                return
    except sqlite3.Error as error:
        log.warning("the thumbnails are made anew: %s", error)
    copying.remove_file(path)


def is_readable(catalog: Path) -> bool:
    """Whether a catalog can be opened and says a version."""
    try:
        with closing(connect(catalog, mode="ro", any_thread=False)) as connection:
            return migrate.version(connection) > 0
    except (CatalogError, sqlite3.Error):
        return False
