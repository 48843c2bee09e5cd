"""One engine per library, held by a lock of the operating system."""

import contextlib
import errno
import os
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

import msgspec
from filelock import BaseFileLock, FileLock, SoftFileLock, Timeout

from core.catalog.moved import owner_of, refuse_moved, shown
from core.errors import CatalogError, ServiceError
from core.paths import LibraryPaths

Purpose = Literal["engine", "restore", "move"]

_HOLDER_BYTES = 2**10
# An engine with work left to do outlives the windows.
_END_IT = "Close every Photosift window, and run `photosift stop`."


class AlreadyRunning(ServiceError):  # noqa: N818 - in the manner of core.errors
    """Another engine, or a command that needs the library for itself, holds it."""


class Holder(msgspec.Struct, frozen=True):
    """Who holds the lock of a library, and what for; `uid` is -1 where there are none."""

    pid: int
    uid: int
    purpose: Purpose

    @property
    def is_other(self) -> bool:
        """Whether no engine of this user will answer as long as the lock is held."""
        return self.purpose != "engine" or self.uid != _uid()


class LibraryLock:
    """Held from `acquire` to `release`; the system lets go of it when the process dies."""

    def __init__(self, library: Path, purpose: Purpose = "engine") -> None:
        """Prepare.

        Args:
            library: The library's folder.
            purpose: What for; those who come meanwhile are told.
        """
        self._library = library
        self._purpose = purpose
        self._lock: BaseFileLock = FileLock(LibraryPaths(library).engine_lock, thread_local=False)

    def acquire(self, *, moved: bool = False) -> None:
        """Take the lock, at once or not at all.

        Args:
            moved: Also that of a folder whose library was moved away.

        Raises:
            AlreadyRunning: another engine (or another lock of this process) has it.
            CatalogError: the folder cannot be locked, or the library is elsewhere.
        """
        if not moved:
            refuse_moved(self._library)
        try:
            self._lock.acquire(timeout=0)
        except Timeout as error:
            raise AlreadyRunning(*in_use(self._library, holder(self._library))) from error
        except (OSError, NotImplementedError) as error:
            raise _cannot_lock(self._library, error) from error
        if isinstance(self._lock, SoftFileLock):
            # The library falls back to a mere file, which would outlive a killed engine.
            self._lock.release()
            raise CatalogError(
                "The drive of the library folder knows no locks.",
                "Keep the library on a drive of this computer.",
            )
        try:
            if not moved:
                refuse_moved(self._library)  # in this very moment
        except CatalogError:
            self._lock.release()
            raise
        if not moved:
            with contextlib.suppress(OSError):  # a copy that has arrived needs its mark no more
                LibraryPaths(self._library).moving_from.unlink()
        self._sign()

    def release(self) -> None:
        """Let go; harmless when it is not held."""
        if self._lock.is_locked:
            with contextlib.suppress(OSError):
                LibraryPaths(self._library).engine_holder.unlink()
        self._lock.release()

    def _sign(self) -> None:
        note = LibraryPaths(self._library).engine_holder
        with contextlib.suppress(OSError):  # only the sentence for others depends on it
            note.unlink(missing_ok=True)
            note.write_bytes(msgspec.json.encode(Holder(os.getpid(), _uid(), self._purpose)))

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


def holder(library: Path) -> Holder | None:
    """Who holds the lock of a library; None when nobody does, or nobody knows."""
    try:
        with LibraryPaths(library).engine_holder.open("rb") as note:
            found = msgspec.json.decode(note.read(_HOLDER_BYTES), type=Holder)
    except (OSError, msgspec.DecodeError):
        return None
    return found if _is_alive(found.pid) else None  # a killed one leaves its note


def in_use(library: Path, found: Holder | None) -> tuple[str, str]:
    """What to say about a library that somebody else holds: what happens, and what to do."""
    if found is None:
        return "An engine runs for this library already.", _END_IT
    if found.purpose == "restore":
        return (
            "A backup is being restored into this library at this moment.",
            f"Wait until that is done (process {found.pid}).",
        )
    if found.purpose == "move":
        return (
            "The library is being moved at this moment.",
            f"Wait until that is done (process {found.pid}).",
        )
    if found.uid != _uid():
        return (
            f"The library in {shown(library)} is in use by {_user(found.uid)} "
            f"(process {found.pid}).",
            "One user at a time: let them run `photosift stop`, or use a library of your own "
            "(--library DIR).",
        )
    return (
        f"The engine of this library, process {found.pid}, runs already.",
        _END_IT,
    )


def _cannot_lock(library: Path, error: OSError | NotImplementedError) -> CatalogError:
    code = getattr(error, "errno", None)
    found = holder(library)
    if code in {errno.EACCES, errno.EPERM} and found is not None and found.is_other:
        return CatalogError(*in_use(library, found))
    if code in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return unwritable(library)
    return CatalogError(
        f"The library folder cannot be locked: {getattr(error, 'strerror', None) or error}.",
        "Keep the library in a folder of yours on a drive of this computer.",
    )


def unwritable(library: Path) -> CatalogError:
    """What to say about a library that may be read at most."""
    whose = owner_of(library)
    return CatalogError(
        f"The library in {shown(library)} cannot be written by you; it belongs to {whose}.",
        "Give yourself write access to the folder, or make the disk writable. `photosift library "
        "backup` works all the same, and its file can be restored elsewhere.",
    )


def _uid() -> int:
    return os.getuid() if hasattr(os, "getuid") else -1


def _user(uid: int) -> str:
    try:
        import pwd  # noqa: PLC0415 - not on Windows

        return pwd.getpwuid(uid).pw_name
    except (ImportError, KeyError):
        return f"user {uid}"


def _is_alive(pid: int) -> bool:
    import psutil  # noqa: PLC0415 - only when somebody is in the way

    return pid > 0 and psutil.pid_exists(pid)
