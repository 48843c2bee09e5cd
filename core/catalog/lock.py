"""One engine per library, held by a lock of the operating system."""

from pathlib import Path
from types import TracebackType
from typing import Self

from filelock import FileLock, SoftFileLock, Timeout

from core.errors import CatalogError, ServiceError
from core.paths import LibraryPaths


class AlreadyRunning(ServiceError):  # noqa: N818 - in the manner of core.errors
    """Another engine holds the library."""


class LibraryLock:
    """Held from `acquire` to `release`; the system lets go of it when the process dies."""

    def __init__(self, library: Path) -> None:
        self._lock = FileLock(LibraryPaths(library).engine_lock, thread_local=False)

    def acquire(self) -> None:
        """Take the lock, at once or not at all.

        Raises:
            AlreadyRunning: another engine (or another lock of this process) has it.
            CatalogError: the folder cannot be locked.
        """
        try:
            self._lock.acquire(timeout=0)
        except Timeout as error:
            raise AlreadyRunning("An engine runs for this library already.") from error
        except (OSError, NotImplementedError) as error:
            raise CatalogError(
                f"The library folder cannot be locked: {error}.",
                "Keep the library in a folder of yours on a drive of this computer.",
            ) from error
        if isinstance(self._lock, SoftFileLock):
            # The library falls back to a mere file, which would outlive a killed engine.
            self._lock.release()
            raise CatalogError(
                "The drive of the library folder knows no locks.",
                "Keep the library on a drive of this computer.",
            )

    def release(self) -> None:
        """Let go; harmless when it is not held."""
        self._lock.release()

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
