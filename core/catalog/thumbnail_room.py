"""Room for thumbnails: a limit that they keep to, and all of them cleared at once."""

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from core.catalog import thumbnails
from core.catalog.connection import (
    Connection,
    making_thumbnails,
    open_reader,
    open_thumbnails,
)
from core.errors import CatalogError
from core.paths import LibraryPaths

KEPT_SHARE = 0.9
"""Down to this share of the limit, so that the next photo does not start it all over."""

_AT_ONCE = 100  # between two looks at the size: about a megabyte


def keep_to(library: Path, limit_bytes: int, should_stop: Callable[[], bool]) -> int:
    """Delete thumbnails while they take more than a limit, the least likely to be needed first.

    Those of photos that are not live go first, then those of the oldest photos. They are made
    again when somebody looks at them.

    Args:
        library: The library's folder; the caller is its engine.
        limit_bytes: Most that they may take.
        should_stop: Asked between short transactions.

    Returns:
        The number of bytes that became free.

    Raises:
        CatalogError: They cannot be read or written.
    """
    pictures = open_thumbnails(library, write=True)
    try:
        before = thumbnails.used_bytes(pictures)
        if before <= limit_bytes:
            return 0
        catalog = open_reader(library)
        try:
            for photo_ids in _least_needed(catalog):
                thumbnails.delete(pictures, photo_ids)
                if should_stop() or thumbnails.used_bytes(pictures) <= limit_bytes * KEPT_SHARE:
                    break
        finally:
            catalog.close()
        thumbnails.give_back_room(pictures)
        return max(0, before - thumbnails.used_bytes(pictures))
    finally:
        pictures.close()


def _least_needed(catalog: Connection) -> Iterator[list[int]]:
    """Ids of photos, those that no view lists first, then the oldest first."""
    for shown, index in ((0, "photos_not_shown"), (1, "photos_newest")):
        last = (-(2**63), -1)
        while True:
            rows = catalog.all(
                f"SELECT clock_ms, id FROM photos INDEXED BY {index} "  # noqa: S608 - fixed names
                f"WHERE shown = {shown} AND (clock_ms, id) > (?, ?) ORDER BY clock_ms, id LIMIT ?",
                (*last, _AT_ONCE),
            )
            if not rows:
                break
            last = rows[-1]
            yield [row[1] for row in rows]


def clear(library: Path) -> int:
    """Put the file of thumbnails away and begin an empty one; returns the bytes that became free.

    The room is free at once, also while clients have the old file open, and none is needed for
    it: the disk may be full. Whoever reads or writes notices with the next picture.

    Raises:
        CatalogError: The file cannot be moved.
    """
    path = LibraryPaths(library).thumbnails
    with making_thumbnails:
        before = _size(path)
        put_away: list[Path] = []
        # The file itself first: who opens it now finds none, and leaves no log for the new one.
        for suffix in ("", "-wal", "-shm"):
            present = path.with_name(path.name + suffix)
            aside = path.with_name(f"thumbnails.cleared{suffix}")
            try:
                present.replace(aside)
            except FileNotFoundError:
                continue
            except OSError as error:
                if put_away:
                    raise CatalogError(
                        f"The thumbnails cannot be cleared: {error.strerror}.",
                        "Close every Photosift window and try again.",
                    ) from error
                return _emptied(library, before)
            put_away.append(aside)
        for aside in put_away:
            with suppress(OSError):
                # Clients keep it open for a while; only what is cut off is free at once. The
                # memory that they share (-shm) must not be cut under them.
                if not aside.name.endswith("-shm"):
                    os.truncate(aside, 0)
                aside.unlink()
        open_thumbnails(library, write=True).close()
    return max(0, before - _size(path))


def _emptied(library: Path, before: int) -> int:
    """Where an open file cannot be moved (Windows), its contents go, which needs some room."""
    pictures = open_thumbnails(library, write=True)
    try:
        while found := thumbnails.ids(pictures):
            thumbnails.delete(pictures, found)
        thumbnails.give_back_room(pictures)
        pictures.all("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        pictures.close()
    return max(0, before - _size(LibraryPaths(library).thumbnails))


def _size(path: Path) -> int:
    size = 0
    for suffix in ("", "-wal"):
        with suppress(OSError):
            size += path.with_name(path.name + suffix).stat().st_size
    return size
