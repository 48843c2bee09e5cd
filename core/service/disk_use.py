"""What each part of a library takes on the disk. Links are not followed, trouble counts nothing."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from core import logs
from core.catalog import settings_table
from core.catalog.connection import Connection
from core.paths import LibraryPaths
from core.records import DiskPart, DiskUse
from core.settings import BACKUPS_LIMIT, THUMBNAILS_LIMIT, default

MEGABYTE = 1_000_000

CLEARING: dict[DiskPart, str] = {
    "thumbnails": "They are made again when you look at the photos.",
    "index": "It is built again from the catalog; search goes on meanwhile.",
    "models": "Downloaded models that are not in use go, with what they know of the photos. "
    "They can be downloaded again.",
    "logs": "Only the latest lines stay.",
}
"""What clearing a part means; the others cannot be cleared."""


def limit_bytes(catalog: Connection, name: str) -> int:
    """A setting in megabytes as bytes; its default for a value that is no number."""
    try:
        return max(0, int(settings_table.get(catalog, name))) * MEGABYTE
    except ValueError:
        return int(default(name)) * MEGABYTE


def disk_use(library: Path, catalog: Connection | None) -> tuple[DiskUse, ...]:
    """Every part with its size, its limit, and what clearing it means.

    `catalog` tells the limits; without it there are the defaults.
    """

    def limit(name: str) -> int:
        return int(default(name)) * MEGABYTE if catalog is None else limit_bytes(catalog, name)

    limits: dict[DiskPart, int | None] = {
        "thumbnails": limit(THUMBNAILS_LIMIT) or None,
        "backups": limit(BACKUPS_LIMIT),
        "logs": logs.LIMIT_BYTES,
    }
    return tuple(
        DiskUse(
            part, size_of(library, part), limits.get(part), part in CLEARING, CLEARING.get(part, "")
        )
        for part in _PARTS
    )


def size_of(library: Path, part: DiskPart) -> int:
    """Bytes that one part takes."""
    return _PARTS[part](LibraryPaths(library))


def folder_bytes(folder: Path) -> int:
    """Bytes of the files in a folder and below."""
    total = 0
    waiting = [os.fspath(folder)]
    while waiting:
        with suppress(OSError), os.scandir(waiting.pop()) as entries:
            for entry in entries:
                with suppress(OSError):
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(entry.path)
                    else:
                        total += entry.stat(follow_symlinks=False).st_size
    return total


def _named(directory: Path, start: str) -> int:
    total = 0
    with suppress(OSError), os.scandir(directory) as entries:
        for entry in entries:
            with suppress(OSError):
                if entry.name.startswith(start) and entry.is_file(follow_symlinks=False):
                    total += entry.stat(follow_symlinks=False).st_size
    return total


_PARTS: dict[DiskPart, Callable[[LibraryPaths], int]] = {
    # A damaged catalog that was set aside counts too.
    "catalog": lambda paths: _named(paths.directory, "catalog."),
    "thumbnails": lambda paths: _named(paths.directory, "thumbnails."),
    "index": lambda paths: folder_bytes(paths.index),
    "models": lambda paths: folder_bytes(paths.models),
    "backups": lambda paths: folder_bytes(paths.backups),
    "logs": lambda paths: folder_bytes(paths.logs),
}
