"""Makes room: clears a part of the library that is derived, or no longer needed.

Nothing here needs room to make room, so it works on a disk that is full.
"""

import logging
import os
import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from core.catalog import models, settings_table, thumbnail_room
from core.catalog.connection import engine_connection
from core.embedding.registry import BUILTIN_SPEC
from core.errors import CatalogError, UsageError
from core.paths import LibraryPaths
from core.records import DiskPart
from core.service import index_care
from core.service.disk_use import folder_bytes
from core.settings import MODEL, NEXT_MODEL

if TYPE_CHECKING:
    from core.service.engine import Engine

log = logging.getLogger(__name__)

# Rotated away, or of a program that has ended.
_OLD_LOG = re.compile(r"[\w-]+\.log\.\d+|command-line\.log")


def clear(engine: "Engine", part: DiskPart) -> int:
    """Clear one part; returns the bytes that became free.

    Raises:
        UsageError: It cannot be cleared.
        CoreError: It could not be cleared, or not all of it.
    """
    if part == "catalog":
        raise UsageError(
            "The catalog holds your tags and albums; it is never cleared.",
            "Clear thumbnails, index, models or logs instead.",
        )
    if part == "backups":
        raise UsageError(
            "Backups are not cleared: they are what saves a library.",
            "Set a lower limit for them; the newest three stay in any case.",
        )
    work: dict[DiskPart, Callable[[Engine], int]] = {
        "thumbnails": _clear_thumbnails,
        "index": _clear_index,
        "models": _clear_models,
        "logs": _clear_logs,
    }
    freed = work[part](engine)
    log.info("%s cleared, %d bytes", part, freed)
    return freed


def _clear_thumbnails(engine: "Engine") -> int:
    return thumbnail_room.clear(engine.library)


def _clear_index(engine: "Engine") -> int:
    folder = LibraryPaths(engine.library).index
    before = folder_bytes(folder)
    index_care.drop_stored(engine)
    freed = before - folder_bytes(folder)
    index_care.rebuild(engine)
    return max(0, freed)


def _clear_models(engine: "Engine") -> int:
    """Delete the models that nothing needs; files first, so that the catalog has room to write."""
    folder = LibraryPaths(engine.library).models
    with engine.readers.borrow() as catalog:
        needed = {settings_table.get(catalog, name) for name in (MODEL, NEXT_MODEL)}
        known = [model.spec for model in models.list_models(catalog)]
    needed |= {status.spec for status in engine.models.statuses() if status is not None}
    download = engine.status().download
    if download is not None:
        needed.add(download.spec)
    before = folder_bytes(folder)
    gone = [spec for spec in _downloaded(folder) if spec not in needed]
    for spec in gone:
        engine.store.remove(spec)
    engine.advisor.forget()
    with engine_connection(engine.library) as catalog:
        for spec in known:
            # Embeddings of a model whose files are gone already are of no use either.
            if spec in gone or not (spec in needed or spec == BUILTIN_SPEC or Path(spec).exists()):
                models.remove(catalog, spec)
    return max(0, before - folder_bytes(folder))


def _downloaded(folder: Path) -> list[str]:
    """Specs of what was downloaded, also in part."""
    found: dict[str, None] = {}
    for place in (folder, folder / ".unfinished"):
        with suppress(OSError), os.scandir(place) as entries:
            for entry in entries:
                if not entry.name.startswith(".") and entry.is_dir(follow_symlinks=False):
                    found[entry.name.replace("--", "/", 1)] = None
    return list(found)


def _clear_logs(engine: "Engine") -> int:
    freed = 0
    trouble: OSError | None = None
    with suppress(OSError), os.scandir(LibraryPaths(engine.library).logs) as entries:
        for entry in entries:
            if _OLD_LOG.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                try:
                    size = entry.stat(follow_symlinks=False).st_size
                    Path(entry.path).unlink()
                    freed += size
                except OSError as error:
                    trouble = error
    if trouble is not None and not freed:
        raise CatalogError(
            f"The logs cannot be deleted: {trouble.strerror}.",
            "Check the permissions of the library's folder.",
        )
    return freed
