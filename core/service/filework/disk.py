"""What is done on the disk, one file at a time: nothing here overwrites anything.

Paths are absolute bytes.
"""

import ctypes
import errno
import hashlib
import os
import shutil
import stat
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import Final

from core.catalog.journal import Seen

CHUNK_BYTES: Final = 2**20
NAME_BYTES: Final = 255
"""Longest name that usual file systems take."""

_AT_FDCWD: Final = -100
_NOREPLACE: Final = 1
_EXCLUSIVE: Final = 4
_KNOWS_PLACES: Final = os.unlink in os.supports_dir_fd
_PLAIN_DIRECTORY: Final = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0)
# What a file system says that cannot rename without replacing.
_NOT_THERE: Final = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EPERM})


def look(path: bytes) -> Seen | None:
    """What lies at a path, links not followed; None for nothing.

    Raises:
        OSError: It cannot be looked at.
    """
    try:
        return Seen.of(os.lstat(path))
    except (FileNotFoundError, NotADirectoryError):
        return None


def rename(source: bytes, target: bytes) -> None:
    """Give a file another name or place on its volume.

    Raises:
        FileExistsError: Something lies there.
        OSError: It cannot be done; EXDEV for another volume.
    """
    if is_respelled(source, target):
        os.rename(source, target)  # noqa: PTH104 - bytes
        return
    exclusively = _exclusive_rename()
    if exclusively is not None:
        code = exclusively(source, target)
        if code == 0:
            return
        if code not in _NOT_THERE:
            raise OSError(code, os.strerror(code), source, None, target)
    _rename_by_link(source, target)


def is_respelled(source: bytes, target: bytes) -> bool:
    """Whether two names differ, and a volume that knows no case takes them for one file."""
    directory = os.path.dirname(target)  # noqa: PTH120 - bytes
    if os.path.dirname(source) != directory or source == target:  # noqa: PTH120 - bytes
        return False
    found, other = look(source), look(target)
    if found is None or other is None or found[:2] != other[:2]:
        return False
    return not is_listed(target)  # else it is a hard link


def is_listed(path: bytes) -> bool:
    """Whether a directory has a file of exactly this name.

    A volume that knows no case, or one form of accents, finds a file under other spellings too.
    """
    directory, name = os.path.split(path)
    return name in os.listdir(directory)  # noqa: PTH208 - bytes


def are_two_names(path: bytes, other: bytes) -> bool:
    """Whether one file has both names; not so for two spellings of one name."""
    (directory, name), (other_directory, other_name) = os.path.split(path), os.path.split(other)
    if name == other_name and os.path.samefile(directory, other_directory):  # noqa: PTH121 - bytes
        return False
    return is_listed(path) and is_listed(other)


def _rename_by_link(source: bytes, target: bytes) -> None:
    if os.path.lexists(target):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), target)
    try:
        os.link(source, target, follow_symlinks=False)
    except FileExistsError:
        raise
    except OSError as error:
        if error.errno == errno.EXDEV:
            raise
        os.rename(source, target)  # noqa: PTH104 - a volume without links; nothing is there
        return
    try:
        os.unlink(source)  # noqa: PTH108 - bytes
    except FileNotFoundError:
        return  # somebody took that name away; the file is where it should be
    except OSError:
        os.unlink(target)  # noqa: PTH108 - bytes
        raise


@cache
def _exclusive_rename() -> Callable[[bytes, bytes], int] | None:
    """The system's way to rename without replacing; gives 0 or what went wrong."""
    if os.name == "nt":
        return None  # there a rename never replaces
    system = ctypes.CDLL(None, use_errno=True)
    here = ctypes.c_int, ctypes.c_char_p
    at = getattr(system, "renameat2", None)
    if at is not None:  # Linux
        at.argtypes = [*here, *here, ctypes.c_uint]
        return _telling(lambda source, target: at(_AT_FDCWD, source, _AT_FDCWD, target, _NOREPLACE))
    plain = getattr(system, "renamex_np", None)
    if plain is not None:  # macOS
        plain.argtypes = [ctypes.c_char_p, ctypes.c_char_p, ctypes.c_uint]
        return _telling(lambda source, target: plain(source, target, _EXCLUSIVE))
    return None


def _telling(call: Callable[[bytes, bytes], int]) -> Callable[[bytes, bytes], int]:
    return lambda source, target: ctypes.get_errno() if call(source, target) else 0


def copy(source: bytes, target: bytes, check: Callable[[int], None]) -> bytes:
    """Copy a file's bytes to a new file, read them again, and give the copy its time and mode.

    Args:
        source: Links are followed.
        target: Must not be there.
        check: Told the bytes of each piece; may wait, or raise to give up.

    Returns:
        SHA-256 of the content. Whatever is raised, `target` is gone then.

    Raises:
        OSError: EIO too when the copy is not what was read.
    """
    # A pipe with a picture's name would wait for ever.
    handle = os.open(source, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | _BINARY)
    with open(handle, "rb", buffering=0) as original:  # noqa: PTH123 - a descriptor
        found = os.fstat(handle)
        if not stat.S_ISREG(found.st_mode):
            raise OSError(errno.EINVAL, "It is no ordinary file", source)
        made = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
        try:
            with open(made, "wb", buffering=0) as copied:  # noqa: PTH123 - a descriptor
                digest = hashlib.sha256()
                while piece := original.read(CHUNK_BYTES):
                    digest.update(piece)
                    _write_all(made, piece)
                    check(len(piece))
                _dress(made, source, target, found)
                os.fsync(copied.fileno())
                _forget(made)
            _require_equal(target, digest.digest(), check)
        except BaseException:
            with suppress(OSError):
                os.unlink(target)  # noqa: PTH108 - bytes
            raise
    return digest.digest()


_BINARY: Final = getattr(os, "O_BINARY", 0)


def _require_equal(path: bytes, wanted: bytes, check: Callable[[int], None]) -> None:
    if _digest(path, check) != wanted:
        raise OSError(errno.EIO, "The copy is not what was read", path)


def write_new(path: bytes, content: bytes, mtime_ns: int | None = None) -> None:
    """Write a new file, durably.

    Raises:
        FileExistsError: Something lies there.
        OSError: It cannot be written; nothing is left of it.
    """
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
    try:
        try:
            _write_all(handle, content)
            os.fsync(handle)
        finally:
            os.close(handle)
        if mtime_ns is not None:
            os.utime(path, ns=(mtime_ns, mtime_ns))
    except BaseException:
        with suppress(OSError):
            os.unlink(path)  # noqa: PTH108 - bytes
        raise


def _write_all(handle: int, piece: bytes) -> None:
    left = memoryview(piece)
    while left:
        left = left[os.write(handle, left) :]


def _dress(handle: int, source: bytes, path: bytes, found: os.stat_result) -> None:
    """Give a copy the time, rights and attributes of the original, as far as its volume can."""
    with suppress(OSError):
        shutil.copystat(source, path)  # access lists are attributes too
    with suppress(OSError):
        if hasattr(os, "fchmod"):
            os.fchmod(handle, stat.S_IMODE(found.st_mode) & 0o777)
    os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns))


def _forget(handle: int) -> None:
    """Have the copy read from its disk when it is checked, where the system can do that."""
    if hasattr(os, "posix_fadvise"):
        with suppress(OSError):
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)


def _digest(path: bytes, check: Callable[[int], None]) -> bytes:
    digest = hashlib.sha256()
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - bytes
        while piece := file.read(CHUNK_BYTES):
            digest.update(piece)
            check(0)
    return digest.digest()


def digest(path: bytes) -> bytes:
    """SHA-256 of a file's content.

    Raises:
        OSError: It cannot be read.
    """
    return _digest(path, lambda _: None)


def make_directories(path: bytes, mode: int = 0o777) -> None:
    """Make a directory and those above it, durably.

    Raises:
        OSError: It cannot be made.
    """
    if os.path.isdir(path):  # noqa: PTH112 - bytes
        return
    parent = os.path.dirname(path)  # noqa: PTH120 - bytes
    if parent != path:
        make_directories(parent, mode)
    with suppress(FileExistsError):
        os.mkdir(path, mode)  # noqa: PTH102 - bytes
    sync_directory(parent)


def sync_directory(path: bytes) -> None:
    """Have a directory's names survive a power cut, where the system can do that."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def delete_below(path: bytes, top: bytes) -> None:
    """Delete a file, and follow no link on the way to it from a directory above.

    Raises:
        FileNotFoundError: It is not there.
        OSError: It cannot be deleted; NotADirectoryError for a link in the way.
    """
    if not _KNOWS_PLACES:
        os.unlink(path)  # noqa: PTH108 - bytes
        return
    directory, name = os.path.split(path)
    handle = os.open(top, _PLAIN_DIRECTORY)
    try:
        for part in directory[len(top) :].split(b"/"):
            if part:
                inner = os.open(part, _PLAIN_DIRECTORY, dir_fd=handle)
                os.close(handle)
                handle = inner
        os.unlink(name, dir_fd=handle)
    finally:
        os.close(handle)


def remove_empty(path: bytes, top: bytes) -> None:
    """Remove a directory, and those above it up to and with `top`, as long as they are empty."""
    while path == top or path.startswith(top + b"/"):
        try:
            os.rmdir(path)  # noqa: PTH106 - bytes
        except OSError:
            return
        path = os.path.dirname(path)  # noqa: PTH120 - bytes


def numbered(name: bytes, number: int) -> bytes:
    """`IMG_1 (2).jpg`, at most 255 bytes long."""
    stem, ending = split_ending(name)
    return shortened(stem, b" (%d)" % number + ending)


def shortened(stem: bytes, rest: bytes) -> bytes:
    """A name of at most 255 bytes: a stem, cut between characters if need be, and the rest."""
    room = max(0, NAME_BYTES - len(rest))
    if len(stem) > room:
        cut = room
        while cut and stem[cut] & 0xC0 == 0x80:
            cut -= 1
        stem = stem[: cut or room]
    return stem + rest


def split_ending(name: bytes) -> tuple[bytes, bytes]:
    """Stem and ending with its dot; a name that begins with its only dot has no ending."""
    dot = name.rfind(b".")
    return (name, b"") if dot <= 0 else (name[:dot], name[dot:])
