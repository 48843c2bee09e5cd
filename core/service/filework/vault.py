"""Where the quarantine is: on the volume of the file, so that a file gets there by its name alone.

A directory `.photosift-trash-UID` in the watched folder holds, for each piece of work, a directory
of its own, and in that the places that the files had, so that a person finds them without
Photosift too. Where the folder lies on another volume than the file, or may not be written, the
next directory towards the file takes its place. Scans and watches pass over hidden directories.
"""

import errno
import os
import secrets
import stat
import time
from contextlib import suppress
from typing import Final

from core.catalog.places import is_inside, relative
from core.service.filework import disk

PREFIX: Final = b".photosift-trash"
TOKEN: Final = rb"\d{4}-\d\d-\d\d-[0-9a-f]{8}"
"""The names of the directories in it, one for each piece of work."""

_NEXT: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS, errno.ENAMETOOLONG, errno.EXDEV})
_PRIVATE: Final = 0o700


def vault_name() -> bytes:
    """The name of this user's quarantine directories."""
    return PREFIX + (b"-%d" % os.getuid() if hasattr(os, "getuid") else b"")


def vault_probe() -> bytes:
    """The name of a directory with which a quarantine is tried out."""
    return b".photosift-probe" + vault_name()[len(PREFIX) :]


def is_vault(path: bytes) -> bool:
    """Whether a path lies in a quarantine, of whichever user."""
    return any(part.startswith(PREFIX) for part in path.split(os.fsencode(os.sep)))


def vault_of(path: bytes) -> bytes:
    """The quarantine directory that a path lies in; empty when it lies in none."""
    parts = path.split(os.fsencode(os.sep))
    for number, part in enumerate(parts):
        if part.startswith(PREFIX):
            return os.fsencode(os.sep).join(parts[: number + 1])
    return b""


class Vaults:
    """Gives files of one piece of work their places in the quarantine. Thread: one."""

    def __init__(self) -> None:
        self._token = time.strftime("%Y-%m-%d-").encode() + secrets.token_hex(4).encode()
        self._tops: dict[tuple[bytes, bytes], bytes] = {}

    def place(self, path: bytes, root: bytes) -> bytes:
        """Where a file goes; makes the directories.

        Args:
            path: Of the file, absolute.
            root: Of its watched folder; its own directory when it is in none.

        Raises:
            OSError: No directory on its volume can be written.
        """
        directory = os.path.dirname(path)  # noqa: PTH120 - bytes
        top = self._tops.get((directory, root))
        if top is None:
            top = self._tops[directory, root] = self._find_top(directory, root)
        target = os.path.join(top, vault_name(), self._token, relative(path, top))  # noqa: PTH118
        disk.make_directories(os.path.dirname(target), _PRIVATE)  # noqa: PTH120 - bytes
        return target

    def _find_top(self, directory: bytes, root: bytes) -> bytes:
        """The highest directory of the file's volume in the folder that may be written."""
        ways = [directory]
        while is_inside(ways[-1], root) and ways[-1] != root:
            ways.append(os.path.dirname(ways[-1]))  # noqa: PTH120 - bytes
        device = os.stat(directory).st_dev  # noqa: PTH116 - bytes
        last: OSError | None = None
        for top in reversed(ways):
            if os.stat(top).st_dev != device:  # noqa: PTH116 - bytes
                continue
            try:
                self._try(top, directory)
            except OSError as error:
                last = error
                if error.errno not in _NEXT:
                    raise
                continue
            return top
        raise last or OSError(errno.EXDEV, os.strerror(errno.EXDEV), directory)

    def _try(self, top: bytes, directory: bytes) -> None:
        """Make the quarantine of a directory, and see that names reach it from another one.

        The same volume may be mounted twice: then names do not reach from one mount to the other.
        """
        vault = os.path.join(top, vault_name())  # noqa: PTH118 - bytes
        disk.make_directories(vault, _PRIVATE)
        try:
            _require_own(vault, top)
        except OSError:
            disk.remove_empty(vault, vault)
            raise
        here = os.path.join(directory, vault_probe())  # noqa: PTH118 - bytes
        there = os.path.join(vault, vault_probe())  # noqa: PTH118 - bytes
        with suppress(FileExistsError):  # a kill left it
            os.mkdir(here, _PRIVATE)  # noqa: PTH102 - bytes
        try:
            os.rename(here, there)  # noqa: PTH104 - bytes
        except OSError:
            os.rmdir(here)  # noqa: PTH106 - bytes
            disk.remove_empty(vault, vault)
            raise
        os.rmdir(there)  # noqa: PTH106 - bytes


def _require_own(vault: bytes, top: bytes) -> None:
    """See to it that a quarantine is a directory of this user, or of whom all of the place is."""
    found = os.lstat(vault)
    owners = {os.stat(top).st_uid, os.getuid() if hasattr(os, "getuid") else 0}  # noqa: PTH116
    if not stat.S_ISDIR(found.st_mode) or found.st_uid not in owners:
        raise OSError(errno.EACCES, os.strerror(errno.EACCES), vault)
