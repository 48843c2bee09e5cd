"""How the library is doing, for the health page, and room made on the disk."""

import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from core.catalog import failures, photos
from core.catalog.backup import list_backups
from core.errors import CatalogError
from core.records import BackupEntry, DiskPart, FailureGroup, Health
from core.service import clearing
from core.service.disk_use import disk_use

if TYPE_CHECKING:
    from core.service.engine import Engine


def health(engine: "Engine") -> Health:
    """Everything that the health page shows. A part that cannot be read counts nothing."""
    groups: tuple[FailureGroup, ...] = ()
    excluded = 0
    try:
        with engine.readers.borrow() as catalog:
            groups = tuple(failures.groups(catalog))
            excluded = photos.count_excluded(catalog)
            disk = disk_use(engine.library, catalog)
    except CatalogError:
        disk = disk_use(engine.library, None)
    return Health(
        engine.status(),
        disk,
        free_bytes(engine.library),
        groups,
        excluded,
        tuple(_backups(engine.library)),
        engine.models.image_encoder,
    )


def clear(engine: "Engine", part: DiskPart) -> int:
    """Clear one part of the library; returns the bytes that became free.

    Raises:
        UsageError: It cannot be cleared.
        CoreError: It could not be cleared, or not all of it.
    """
    return clearing.clear(engine, part)


def free_bytes(library: Path) -> int:
    """Room on the disk that holds the library; 0 where that cannot be told."""
    with suppress(OSError):
        return shutil.disk_usage(library).free
    return 0


def _backups(library: Path) -> list[BackupEntry]:
    found = []
    with suppress(OSError):
        for backup in list_backups(library):
            with suppress(OSError):
                size = backup.path.stat().st_size
                path, made = os.fsencode(backup.path), backup.made.timestamp()
                found.append(BackupEntry(path, made, size, backup.automatic))
    return found
