"""Moves a library to another folder, also on another disk.

First everything is copied and every copy read again; only then the old folder gets a pointer to
the new one, which is the moment of the move; only then the old files go. The new folder bears a
mark of its own, `moving-from`, and is no library before the old one points at it. So at any
moment exactly one of the two is the library, and whoever moves again goes on from there.
"""

import contextlib
import errno
import hashlib
import os
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO

import msgspec

from core.catalog import folders
from core.catalog.connection import Connection, connect, open_reader, refuse_network_drive
from core.catalog.copying import sync_folder
from core.catalog.moved import shown
from core.errors import CatalogError
from core.paths import LibraryPaths, is_same_place, moved_place, read_pointer

ROOM_BYTES = 100 * 2**20
"""What a move leaves free on the new disk."""

_CHUNK_BYTES = 2**20
# What Photosift puts into a library. Anything else is somebody's own, and stays where it is.
_OWN = ("catalog.*", "thumbnails.db*", "engine.key", "index", "models", "backups", "logs")
_PASSING = ("engine.lock", "engine.holder", "engine.key.*", "in-flight*", "*.part")
_DATABASES = ("catalog.db", "thumbnails.db")


class Moved(msgspec.Struct, frozen=True):
    """What a move did: the new place, what was copied, and names that stayed behind."""

    place: Path
    files: int
    size_bytes: int
    left: list[str]


def own_files(library: Path) -> list[Path]:
    """The files and links that make up a library, relative to it, folders before their files."""
    found: list[Path] = []
    for pattern in _OWN:
        for top in sorted(library.glob(pattern)):
            if any(top.match(passing) for passing in _PASSING):
                continue
            if top.is_symlink() or not top.is_dir():
                found.append(top.relative_to(library))
                continue
            for folder, names, files in os.walk(top):
                links = [name for name in names if Path(folder, name).is_symlink()]
                found += [Path(folder, name).relative_to(library) for name in (*files, *links)]
    return found


def foreign(library: Path) -> list[str]:
    """Names in a library's folder that Photosift did not put there."""
    known = (*_OWN, *_PASSING, "moved-to", "moving-from", "engine.key.lock")
    return sorted(
        entry.name for entry in library.iterdir() if not any(entry.match(p) for p in known)
    )


def size_bytes(library: Path) -> int:
    """What a library takes up."""
    return sum((library / name).lstat().st_size for name in own_files(library))


def check_destination(library: Path, new: Path) -> None:
    """See to it that a library can be moved to a folder, as far as that can be known before.

    Raises:
        CatalogError: It cannot; says why.
    """
    try:
        _check_destination(library, new)
    except OSError as error:
        raise _cannot(new, error) from error


def _check_destination(library: Path, new: Path) -> None:
    real, old = _real(new), _real(library)
    if real == old or is_same_place(new, library):
        raise CatalogError("The library is there already.", "Name another folder.")
    if real.is_relative_to(old):
        raise CatalogError(
            f"{shown(new)} lies within the library itself.", "Name a folder outside of it."
        )
    if not new.parent.is_dir():
        raise CatalogError(
            f"There is no folder {shown(new.parent)}.",
            "Connect the disk if it lies on one; else make the folder first.",
        )
    if os.path.lexists(new):
        if not new.is_dir():
            raise CatalogError(f"{shown(new)} is a file.", "Name a folder.")
        if not _is_free(library, new):
            raise CatalogError(
                f"The folder {shown(new)} is not empty.", "Name an empty or a new folder."
            )
    refuse_network_drive(real)
    _refuse_watched(library, real)
    _check_room(library, new)


def _is_free(library: Path, new: Path) -> bool:
    """Whether a folder is empty, or holds an unfinished copy or pointer of this very library."""
    paths = LibraryPaths(new)
    names = {entry.name for entry in new.iterdir()}
    source = read_pointer(paths.moving_from)
    if source is not None and is_same_place(source, library):
        return True
    names -= {"engine.lock", "moving-from.part"}
    back = read_pointer(paths.moved_to)
    return not names or (
        names == {"moved-to"} and back is not None and is_same_place(back, library)
    )


def _refuse_watched(library: Path, new: Path) -> None:
    catalog = open_reader(library)
    try:
        known = folders.list_folders(catalog)
    finally:
        catalog.close()
    for folder in known:
        if new.is_relative_to(_real(Path(os.fsdecode(folder.path)))):
            raise CatalogError(
                f"{shown(new)} lies in the photo folder {folder.name}.",
                "Name a folder outside of your photos.",
            )


def _check_room(library: Path, new: Path) -> None:
    there = size_bytes(new) if new.is_dir() else 0
    free = shutil.disk_usage(new if new.is_dir() else new.parent).free + there
    needed = size_bytes(library) + ROOM_BYTES
    if free < needed:
        raise CatalogError(
            f"There is too little room in {shown(new.parent)}: {free / 1e9:.1f} GB are free, and "
            f"{needed / 1e9:.1f} GB are needed.",
            "Free some space there, or choose another disk.",
        )


def move(library: Path, new: Path, on_bytes: Callable[[int, int], None]) -> Moved:
    """Move a library; the caller holds its lock, and no engine runs.

    Args:
        library: Where it is.
        new: Where it is to be: `check_destination` allows it.
        on_bytes: Told how many bytes of how many are copied and checked.

    Raises:
        CatalogError: It cannot be copied; the library is where it was.
    """
    check_destination(library, new)
    made = _begin(library, new)
    with ExitStack() as held:
        try:
            for name in _DATABASES:
                held.enter_context(_quiet(library / name))
            copied = _copy_all(library, new, held, on_bytes)
        except BaseException as error:
            _give_up(new, made=made)
            if isinstance(error, OSError):
                raise _cannot(new, error) from error
            raise
        try:
            _write_pointer(LibraryPaths(library).moved_to, new)
        except OSError as error:
            if read_pointer(LibraryPaths(library).moved_to) is None:
                _give_up(new, made=made)
            raise _cannot(library, error) from error
        # Those who wait to write find out that the file is gone, before they may.
        LibraryPaths(library).catalog.unlink()
    with contextlib.suppress(OSError):
        LibraryPaths(new).moving_from.unlink()
        sync_folder(new)
    clear(library)
    return Moved(new, copied[0], copied[1], foreign(library))


def clear(library: Path) -> int:
    """Delete what is left in a folder whose library was moved away; returns the number of files.

    What cannot be deleted stays. The caller holds the folder's lock.
    """
    place = moved_place(library)
    if place is None or moved_place(place) is not None or not LibraryPaths(place).catalog.exists():
        return 0  # never the only copy
    return _delete(library)


def leftovers(library: Path) -> bool:
    """Whether a folder whose library was moved away still has files of it."""
    return moved_place(library) is not None and bool(own_files(library))


def shorten(passed: list[Path], place: Path) -> None:
    """Let every folder on the way point at the place itself, as far as they can be written."""
    for folder in passed:
        pointer = LibraryPaths(folder).moved_to
        if read_pointer(pointer) not in {None, place} and not is_same_place(folder, place):
            with contextlib.suppress(OSError):
                _write_pointer(pointer, place)


def _begin(library: Path, new: Path) -> bool:
    """Make the new folder and its mark; returns whether the folder is new."""
    mark = LibraryPaths(new).moving_from
    try:
        made = not new.exists()
        new.mkdir(mode=0o700, exist_ok=True)
        if read_pointer(mark) is None:
            _write_pointer(mark, library)
        # It once pointed at this library; from here on the mark does.
        LibraryPaths(new).moved_to.unlink(missing_ok=True)
        sync_folder(new.parent)
    except OSError as error:
        raise _cannot(new, error) from error
    return made


def _write_pointer(pointer: Path, place: Path) -> None:
    unfinished = pointer.with_name(pointer.name + ".part")
    try:
        with unfinished.open("wb") as file:
            file.write(os.fsencode(place) + b"\n")
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(pointer)
    except OSError:
        with contextlib.suppress(OSError):
            unfinished.unlink()
        raise
    sync_folder(pointer.parent)


@contextmanager
def _quiet(database: Path) -> Iterator[None]:
    """Keep everybody from writing to a database; its file and its log stand still meanwhile."""
    if not database.exists():
        yield
        return
    connection: Connection = connect(database, mode="rw", any_thread=False)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("BEGIN IMMEDIATE")
        yield
        if connection.in_transaction:
            connection.execute("ROLLBACK")
    finally:
        connection.close()


def _copy_all(
    library: Path, new: Path, held: ExitStack, on_bytes: Callable[[int, int], None]
) -> tuple[int, int]:
    wanted = [name for name in own_files(library) if not name.name.endswith("-shm")]
    for stale in set(own_files(new)) - set(wanted):
        (new / stale).unlink()
    links = {name for name in wanted if (library / name).is_symlink()}
    total = sum((library / name).stat().st_size for name in wanted if name not in links)
    done = 0

    def progress(number: int) -> None:
        nonlocal done
        done += number
        # Every byte is read twice: to be copied, and to be checked.
        on_bytes(min(done // 2, total), total)

    made = {new}
    for name in wanted:
        source, target = library / name, new / name
        target.parent.mkdir(parents=True, exist_ok=True)
        made.add(target.parent)
        if name in links:
            _copy_link(source, target, library)
        else:
            _copy_file(source, target, held, progress)
    for folder in sorted(made, reverse=True):
        sync_folder(folder)
    return len(wanted), total


def _copy_link(source: Path, target: Path, library: Path) -> None:
    leads_to = source.parent / source.readlink()
    inside = _real(leads_to).is_relative_to(_real(library))
    target.unlink(missing_ok=True)
    target.symlink_to(source.readlink() if inside else os.path.abspath(leads_to))  # noqa: PTH100


def _copy_file(
    source: Path, target: Path, held: ExitStack, on_bytes: Callable[[int], None]
) -> None:
    """Copy a file and read the copy again.

    Raises:
        CatalogError: The copy is not what was read.
        OSError: One of them cannot be read or written.
    """
    with ExitStack() as here:
        # Closing a database's file would drop the locks that SQLite has on it.
        keeper = held if source.name.startswith(_DATABASES) else here
        _copy_opened(source, keeper.enter_context(source.open("rb")), target, on_bytes)


def _copy_opened(
    source: Path, original: BinaryIO, target: Path, on_bytes: Callable[[int], None]
) -> None:
    found = os.fstat(original.fileno())
    if not stat.S_ISREG(found.st_mode):
        raise CatalogError(f"{shown(source)} is no ordinary file.", "Delete it, and move again.")
    wanted = hashlib.sha256()
    if target.is_file() and target.stat().st_size == found.st_size:
        # Perhaps of a move that was broken off.
        _read_through(original, wanted, on_bytes)
        if _digest(target, on_bytes) == wanted.digest():
            return
        original.seek(0)
        on_bytes(-2 * found.st_size)
        wanted = hashlib.sha256()
    # Private until it has the modes of the original: one of these files is a key.
    with open(target, "wb", opener=_private) as copy:
        while chunk := original.read(_CHUNK_BYTES):
            wanted.update(chunk)
            copy.write(chunk)
            on_bytes(len(chunk))
        copy.flush()
        with contextlib.suppress(OSError):  # some disks know no modes
            shutil.copystat(source, target)
        os.fsync(copy.fileno())
        _forget(copy.fileno())
    if target.stat().st_size != found.st_size or _digest(target, on_bytes) != wanted.digest():
        raise CatalogError(
            f"The copy {shown(target)} differs from what was written.",
            "Check the new disk; the library is where it was.",
        )


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _read_through(file: BinaryIO, digest: "hashlib._Hash", on_bytes: Callable[[int], None]) -> None:
    while chunk := file.read(_CHUNK_BYTES):
        digest.update(chunk)
        on_bytes(len(chunk))


def _digest(path: Path, on_bytes: Callable[[int], None]) -> bytes:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        _read_through(file, digest, on_bytes)
    return digest.digest()


def _forget(handle: int) -> None:
    """Have a file that was written read from its disk next time, where the system can do that."""
    if hasattr(os, "posix_fadvise"):
        with contextlib.suppress(OSError):
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)


def _give_up(new: Path, *, made: bool) -> None:
    """Remove an unfinished copy, so that it takes no room; the mark goes last."""
    with contextlib.suppress(OSError):
        _delete(new)
        LibraryPaths(new).moving_from.unlink(missing_ok=True)
        if made:
            new.rmdir()


def _delete(library: Path) -> int:
    """Delete a library's files, the catalog first, and the folders that are empty then."""
    deleted = 0
    folders_of: set[Path] = set()
    for name in [Path("catalog.db"), *own_files(library)]:
        path = library / name
        with contextlib.suppress(OSError):
            path.unlink()
            deleted += 1
        folders_of.update(library / parent for parent in name.parents if parent.name)
    for pattern in ("engine.key.*", "engine.holder", "in-flight*", "*.part"):
        for path in library.glob(pattern):
            with contextlib.suppress(OSError):
                path.unlink()
    for top in ("index", "models", "backups", "logs"):
        folders_of.add(library / top)
        for parent, names, _ in os.walk(library / top):
            folders_of.update(Path(parent, name) for name in names)
    for folder in sorted(folders_of, key=lambda path: len(path.parts), reverse=True):
        with contextlib.suppress(OSError):
            folder.rmdir()
    return deleted


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))


def _cannot(place: Path, error: OSError) -> CatalogError:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return CatalogError(
            f"The disk of {shown(place)} is full; the library is where it was.",
            "Free some space there, or choose another disk.",
        )
    if error.errno == errno.EFBIG:
        return CatalogError(
            f"The disk of {shown(place)} cannot hold a file as large as the library's.",
            "Choose a disk with another file system, such as ext4, exFAT or NTFS.",
        )
    return CatalogError(
        f"The library could not be moved to {shown(place)}: {error.strerror or 'unknown reason'}.",
        "Check that you may write there. The library is where it was.",
    )
