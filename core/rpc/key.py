"""The secret that a library's clients and engine share, in a file that only its owner can read."""

import contextlib
import os
import secrets
from pathlib import Path

from core.errors import CatalogError
from core.paths import LibraryPaths, display_name, make_library

KEY_BYTES = 32


def read_key(library: Path) -> bytes | None:
    """The key of a library, or None where there is none yet (or only a damaged one)."""
    path = LibraryPaths(library).engine_key
    try:
        key = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _unusable(library, error) from error
    if len(key) != KEY_BYTES:
        return None
    with contextlib.suppress(OSError):  # a copied library may have lost the mode
        path.chmod(0o600)
    return key


def read_or_create_key(library: Path) -> bytes:
    """The key of a library; made, mode 0600, where there is none.

    Safe against other processes that do the same at the same moment: all get one key. A missing
    library folder is made.

    Raises:
        CatalogError: the library folder cannot be written.
    """
    if (key := read_key(library)) is not None:
        return key
    # Rare, and not worth its 40 ms at every start of a window.
    from filelock import FileLock, Timeout  # noqa: PLC0415

    path = LibraryPaths(library).engine_key
    try:
        make_library(library)
        with FileLock(path.with_suffix(".key.lock"), timeout=10):
            return read_key(library) or _create(path)
    except (OSError, Timeout) as error:
        raise _unusable(library, error) from error


def _create(path: Path) -> bytes:
    """Write a fresh key; it appears under its name complete or not at all."""
    key = secrets.token_bytes(KEY_BYTES)
    fresh = path.with_suffix(".key.new")
    fresh.unlink(missing_ok=True)
    handle = os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(key)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
    return key


def _unusable(library: Path, error: OSError) -> CatalogError:
    where = display_name(os.fsencode(library))
    return CatalogError(
        f"The library folder {where} cannot be used: {error.strerror or error}.",
        "Check that the folder exists and that you may write to it.",
    )
